/** Telegram for a test: the simulator on a port of its own, and the people who write to the bot. */
import { serve } from '@hono/node-server';
import { createClock, createLog } from '../../src/ops/index.ts';
import { createPeople, type People } from '../../src/simulator/client.ts';
import { createSimulator } from '../../src/simulator/index.ts';

export const TOKEN = '424242:a-token-of-the-simulator-only';

export interface TestTelegram {
  readonly apiRoot: string;
  readonly people: People;
  close(): Promise<void>;
}

export async function startTelegram(): Promise<TestTelegram> {
  const simulator = createSimulator({ clock: createClock(), log: createLog('error'), token: TOKEN });
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const started = serve({ fetch: simulator.app.fetch, port: 0, hostname: '127.0.0.1' }, (info) =>
        resolve({ server: started, port: info.port }),
      );
    },
  );
  const apiRoot = `http://127.0.0.1:${port}`;
  return {
    apiRoot,
    people: createPeople(apiRoot),
    async close() {
      simulator.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}
