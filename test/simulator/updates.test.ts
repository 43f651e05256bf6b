import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestClock, refusal, startSimulation } from './simulation.ts';

test('updates come in order, stay until they are confirmed, and come at once to a poll that waits', async (context) => {
  const { api, siti } = await startSimulation(context);
  await siti.says('satu');
  await siti.says('dua');
  const first = await api.getUpdates({ limit: 1 });
  assert.deepEqual(
    first.map((update) => update.message?.text),
    ['satu'],
  );
  const again = await api.getUpdates();
  assert.deepEqual(
    again.map((update) => update.message?.text),
    ['satu', 'dua'],
  );
  const last = again.at(-1)?.update_id ?? 0;
  const waiting = api.getUpdates({ offset: last + 1, timeout: 50 });
  await siti.says('tiga');
  assert.deepEqual(
    (await waiting).map((update) => [update.update_id, update.message?.text]),
    [[last + 1, 'tiga']],
  );
});

test('a negative offset leaves only the last ones', async (context) => {
  const { api, siti } = await startSimulation(context);
  for (const text of ['1', '2', '3']) await siti.says(text);
  assert.deepEqual(
    (await api.getUpdates({ offset: -1 })).map((update) => update.message?.text),
    ['3'],
  );
  assert.equal((await api.getUpdates()).length, 1);
});

test('a second poller ends the first, and a webhook ends polling', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  /** Whichever of the two comes later ends the other. */
  const polls = [api.getUpdates({ timeout: 50 }), api.getUpdates({ timeout: 50 })];
  const ended = polls.map((poll) =>
    assert.rejects(
      poll,
      refusal(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    ),
  );
  await Promise.any(ended);
  await siti.says('halo');
  const answered = (await Promise.allSettled(polls)).filter(({ status }) => status === 'fulfilled');
  assert.equal(answered.length, 1);
  await Promise.allSettled(ended);
  await api.setWebhook('http://localhost:9/none');
  await assert.rejects(api.getUpdates(), { error_code: 409 });
  await api.deleteWebhook({ drop_pending_updates: true });
  assert.deepEqual(await api.getUpdates(), []);
  assert.equal((await people.counters()).pending_updates, 0);
});

test('messages wait a day, taps 150 seconds', async (context) => {
  const clock = createTestClock();
  const { api, siti } = await startSimulation(context, { clock });
  await api.sendMessage(siti.id, 'pilih', {
    reply_markup: { inline_keyboard: [[{ text: 'Ya', callback_data: 'y' }]] },
  });
  await siti.taps('Ya');
  await siti.says('halo');
  clock.pass(149_000);
  assert.equal((await api.getUpdates()).length, 2);
  clock.pass(2000);
  assert.deepEqual(
    (await api.getUpdates()).map((update) => update.message?.text),
    ['halo'],
  );
  clock.pass(24 * 3600 * 1000);
  assert.deepEqual(await api.getUpdates(), []);
});

test('only the kinds that were asked for are kept', async (context) => {
  const { api, siti } = await startSimulation(context);
  await api.getUpdates({ allowed_updates: ['my_chat_member'] });
  await siti.says('halo');
  await siti.blocks();
  const updates = await api.getUpdates();
  assert.deepEqual(
    updates.map((update) => update.my_chat_member?.new_chat_member.status),
    ['kicked'],
  );
});

test('ids go on growing after a restart of the simulator', async (context) => {
  const clock = createTestClock();
  const before = await startSimulation(context, { clock });
  const said = await before.siti.says('satu');
  const [update] = await before.api.getUpdates();
  clock.pass(1000);
  const after = await startSimulation(context, { clock });
  const later = await after.siti.says('dua');
  const [next] = await after.api.getUpdates({ offset: (update?.update_id ?? 0) + 1 });
  assert.ok(later.id > said.id);
  assert.equal(next?.message?.text, 'dua');
});
