# What Salur needs to run and nothing else; there is no build step, Node runs the TypeScript.
FROM node:26-slim AS packages
WORKDIR /salur
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:26-slim
WORKDIR /salur
ENV NODE_ENV=production DATA_DIR=/data
COPY --from=packages /salur/node_modules node_modules
COPY package.json LICENSE ./
COPY locales locales
COPY src src
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
HEALTHCHECK --start-period=20s CMD node -e "fetch('http://127.0.0.1:' + (process.env.PORT || 8080) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
# As in `npm start`: the heap grows in small steps. Measured after bursts of 12,000 messages: 173 MB instead of 300.
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=30", "src/main.ts"]
