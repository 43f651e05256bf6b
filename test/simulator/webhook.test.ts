import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { Update } from 'grammy/types';
import { createTestClock, refusal, startSimulation } from './simulation.ts';

interface Visit {
  readonly update: Update;
  readonly secret: string | undefined;
  readonly answer: (status: number, body?: unknown) => void;
}

/** A bot's web server; the test answers each visit itself. */
async function startBotServer(context: TestContext) {
  const visits: Visit[] = [];
  const waiting: ((visit: Visit) => void)[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const visit: Visit = {
        update: JSON.parse(Buffer.concat(parts).toString()) as Update,
        secret: request.headers['x-telegram-bot-api-secret-token'] as string | undefined,
        answer: (status, body) =>
          response
            .writeHead(status, { 'content-type': 'application/json' })
            .end(body && JSON.stringify(body)),
      };
      const next = waiting.shift();
      if (next === undefined) visits.push(visit);
      else next(visit);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/telegram`,
    visits,
    next: (): Promise<Visit> => {
      const visit = visits.shift();
      return visit === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(visit);
    },
  };
}

test('updates come with the secret, in order per chat, and a tap may come beside a message', async (context) => {
  const { api, siti } = await startSimulation(context);
  const bot = await startBotServer(context);
  await api.setWebhook(bot.url, { secret_token: 'rahasia_1' });
  await api.sendMessage(siti.id, 'pilih', {
    reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'y' }]] },
  });
  await siti.says('satu');
  await siti.says('dua');
  await siti.taps('Ya');
  const [one, beside] = [await bot.next(), await bot.next()];
  assert.equal(one.secret, 'rahasia_1');
  assert.equal(one.update.message?.text, 'satu');
  assert.equal(beside.update.callback_query?.data, 'y');
  assert.equal(bot.visits.length, 0, 'the second message waits for the first');
  one.answer(200);
  const two = await bot.next();
  assert.equal(two.update.message?.text, 'dua');
  two.answer(200);
  beside.answer(200);
});

test('an answer may carry a method', async (context) => {
  const { api, siti } = await startSimulation(context);
  const bot = await startBotServer(context);
  await api.setWebhook(bot.url);
  const said = await siti.says('halo');
  (await bot.next()).answer(200, { method: 'sendMessage', chat_id: siti.id, text: 'lewat jawaban' });
  const [answer] = await siti.waitForAnswer(said);
  assert.equal(answer?.text, 'lewat jawaban');
});

test('a failure is repeated at once and then ever later, and a tap is given up after 150 seconds', async (context) => {
  const clock = createTestClock();
  const { api, people, siti } = await startSimulation(context, { clock });
  const bot = await startBotServer(context);
  await api.setWebhook(bot.url, { allowed_updates: ['callback_query'] });
  await api.sendMessage(siti.id, 'pilih', {
    reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'y' }]] },
  });
  await siti.taps('Ya');
  (await bot.next()).answer(500);
  (await bot.next()).answer(500);
  /** Asked until the failure has been read: only then does the wait begin. */
  while ((await api.getWebhookInfo()).last_error_message === undefined);
  assert.equal(bot.visits.length, 0);
  const third = bot.next();
  clock.pass(2000);
  (await third).answer(503);
  const info = await api.getWebhookInfo();
  assert.equal(info.pending_update_count, 1);
  assert.match(info.last_error_message ?? '', /^Wrong response from the webhook: 50/);
  clock.pass(150_000);
  while ((await people.counters()).pending_updates > 0);
  assert.equal(bot.visits.length, 0);
});

test('what Telegram does not take as a webhook is refused', async (context) => {
  const { api } = await startSimulation(context);
  await assert.rejects(
    api.setWebhook('http://contoh.id/telegram'),
    refusal(400, 'Bad Request: bad webhook: An HTTPS URL must be provided for webhook'),
  );
  await assert.rejects(
    api.setWebhook('https://contoh.id:3000/telegram'),
    refusal(400, 'Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443'),
  );
  await assert.rejects(
    api.setWebhook('https://contoh.id/telegram', { secret_token: 'rahasia!' }),
    refusal(400, 'Bad Request: secret token contains unallowed characters'),
  );
  await assert.rejects(
    api.setWebhook('https://contoh.id/telegram', { secret_token: 'a'.repeat(257) }),
    refusal(400, 'Bad Request: secret token is too long'),
  );
});
