import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HttpError } from 'grammy';
import { createTestClock, refusal, startSimulation } from './simulation.ts';

test('a refused call does nothing; a dropped one breaks before or after it was carried out', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  const fault = (kind: 'too_many_requests' | 'forbidden' | 'drop_before' | 'drop_after', more = {}) =>
    people.setFaults({ rules: [{ kind, method: 'sendMessage', next: 1, ...more }] });
  await fault('too_many_requests', { retry_after: 7 });
  await assert.rejects(api.sendMessage(siti.id, 'satu'), {
    ...refusal(429, 'Too Many Requests: retry after 7'),
    parameters: { retry_after: 7 },
  });
  await fault('forbidden');
  await assert.rejects(
    api.sendMessage(siti.id, 'dua'),
    refusal(403, 'Forbidden: bot was blocked by the user'),
  );
  await fault('drop_before');
  await assert.rejects(api.sendMessage(siti.id, 'tiga'), HttpError);
  assert.deepEqual(await siti.messages(), []);
  await fault('drop_after');
  await assert.rejects(api.sendMessage(siti.id, 'empat'), HttpError);
  await api.sendMessage(siti.id, 'lima');
  assert.deepEqual(
    (await siti.messages()).map(({ text }) => text),
    ['empat', 'lima'],
  );
});

test('a hung call ends when the bot hangs up, and was not carried out', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  await people.setFaults({ rules: [{ kind: 'hang', method: 'sendMessage', next: 1 }] });
  const patience = new AbortController();
  const hung = api.sendMessage(siti.id, 'satu', {}, patience.signal as Parameters<typeof api.sendMessage>[3]);
  const failed = assert.rejects(hung);
  while ((await people.calls()).counters['sendMessage'] === undefined);
  patience.abort();
  await failed;
  await api.sendMessage(siti.id, 'dua');
  assert.deepEqual(
    (await siti.messages()).map(({ text }) => text),
    ['dua'],
  );
});

test('the same seed hits the same calls', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  async function pattern(seed: number): Promise<string> {
    await people.setFaults({ seed, rules: [{ kind: 'server_error', probability: 0.5 }] });
    const outcomes: string[] = [];
    for (let count = 0; count < 20; count += 1) {
      await api.sendMessage(siti.id, 'a').then(
        () => outcomes.push('+'),
        () => outcomes.push('-'),
      );
    }
    return outcomes.join('');
  }
  const first = await pattern(7);
  assert.equal(await pattern(7), first);
  assert.notEqual(await pattern(8), first);
  assert.match(first, /\+.*-|-.*\+/);
});

test('an update may come twice, and an answer late', async (context) => {
  const clock = createTestClock();
  const { api, people, siti } = await startSimulation(context, { clock });
  await people.setFaults({
    rules: [
      { kind: 'duplicate_update', next: 1 },
      { kind: 'latency', milliseconds: 5000 },
    ],
  });
  await siti.says('halo');
  const updates = await api.getUpdates();
  assert.equal(updates.length, 2);
  assert.equal(updates[0]?.update_id, updates[1]?.update_id);
  const late = api.getMe();
  while (clock.waiting() === 0) await people.counters();
  clock.pass(5000);
  await late;
});
