/** The same program behind a webhook: the door, its key, and one person's message and tap at the same time. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freePort, type SalurProcess, startSalur } from '../support/salur.ts';
import { startTelegram, type TestTelegram, TOKEN } from '../support/simulator.ts';
import { HOME, writeVillage } from '../support/village.ts';

const SECRET = 'a_secret-for-tests';
let telegram: TestTelegram;
let salur: SalurProcess;
let directory: string;

before(async () => {
  telegram = await startTelegram();
  directory = await mkdtemp(join(tmpdir(), 'salur-webhook-'));
  const port = await freePort();
  salur = await startSalur({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: directory,
    IMPORT_DIR: await writeVillage(Temporal.Now.plainDateISO()),
    PORT: String(port),
    PUBLIC_URL: `http://localhost:${port}`,
    WEBHOOK_SECRET: SECRET,
  });
});
after(async () => {
  await salur.stop();
  await telegram.close();
  await rm(directory, { recursive: true });
});

async function post(headers: Record<string, string>, body: string): Promise<number> {
  const response = await fetch(`${salur.url}/telegram`, {
    method: 'POST',
    // A refused body ends its connection; the next request must not be on it.
    headers: { ...headers, connection: 'close' },
    body,
  });
  return response.status;
}

test('updates arrive through the door, a message and a tap of one person in turn', async () => {
  const siti = await telegram.people.add({ first_name: 'Ibu Contoh', language_code: 'id', started: true });
  await siti.waitForAnswer(await siti.starts(`a_${HOME.replaceAll('.', '-')}`), 2);
  const answer = await siti.asks('/jadwal');
  const label = answer.buttons[0] ?? '';
  const [tap, said] = await Promise.all([siti.taps(label), siti.says('/bawa')]);
  await siti.waitForAnswer(tap.change < said.change ? tap : said, 2);
  assert.deepEqual((await telegram.people.calls()).refusals, []);
});

test('who lacks the secret stays outside; what is no update is refused', async () => {
  const update = JSON.stringify({ update_id: 1 });
  const key = { 'x-telegram-bot-api-secret-token': SECRET };
  assert.equal(await post({}, update), 401);
  assert.equal(await post({ 'x-telegram-bot-api-secret-token': `${SECRET}x` }, update), 401);
  assert.equal(await post(key, 'no json'), 400);
  assert.equal(await post(key, '{"update_id":"1"}'), 400);
  assert.equal(await post(key, JSON.stringify({ update_id: 1, x: 'y'.repeat(2_000_000) })), 413);
  assert.equal(await post(key, update), 200, 'an update of no kind at all is stored as ignored');
});

test('health says that it lives, and that it can answer', async () => {
  assert.deepEqual(await (await fetch(`${salur.url}/healthz`)).json(), { alive: true });
  const ready = await fetch(`${salur.url}/readyz`);
  assert.equal(ready.status, 200);
  assert.deepEqual(await ready.json(), { ready: true, missing: [] });
});
