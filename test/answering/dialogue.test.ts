/** Answers to Salur's own questions, in words as by buttons, and what Salur may learn from. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chats } from '../../src/store/index.ts';
import { openDesk } from './support/desk.ts';
import { distribution } from './support/valley.ts';

const distributions = [distribution('a')];

test('a meaning that was offered is chosen by a number, by its place, or put aside in words', async () => {
  for (const [words, key] of [
    ['2', 'package'],
    ['yang ketiga aja bu', 'documents'],
    ['nomor 1', 'schedule'],
  ] as const) {
    const desk = openDesk({ distributions });
    const asked = await desk.says('blablabla');
    const tapped = await openDesk({ distributions }).taps({ do: 'ask', intent: key });
    assert.deepEqual(
      asked.presses.map((press) => press.do === 'ask' && press.intent),
      ['schedule', 'package', 'documents', 'neither'],
    );
    assert.ok((await desk.says(words)).text.startsWith(tapped.text), words);
  }
  const desk = openDesk({ distributions });
  await desk.says('blablabla');
  assert.match((await desk.says('bukan itu')).text, /meja 1/);
});

test('"iya" to "which one?" asks which one, with the same choices', async () => {
  const desk = openDesk();
  const first = await desk.says('blablabla');
  const second = await desk.says('iya bu');
  assert.match(second.text, /1, 2, atau 3/);
  assert.deepEqual(second.labels, first.labels);
  assert.doesNotMatch((await desk.says('1')).text, /1, 2, atau 3/);
});

test('"bukan" to an answer takes it back; to nothing it is an ordinary message', async () => {
  const desk = openDesk({ distributions });
  await desk.says('kapan', { intents: ['schedule'] });
  assert.match((await desk.says('bukan itu', { intents: ['out_of_scope'] })).text, /kata lain/);
  const said = await openDesk({ distributions }).says('bukan', { intents: ['out_of_scope'] });
  assert.doesNotMatch(said.text, /kata lain/);
});

test('where nothing was understood twice, words still choose from what is left', async () => {
  const desk = openDesk({ distributions });
  await desk.says('blablabla');
  const left = await desk.says('blablabla');
  assert.match(left.text, /meja 1/);
  assert.ok((await desk.says('yang ketiga')).text.length > 0);
  assert.equal(desk.asker.session.topic?.intent, 'package');
});

test('a number typed where Salur asks for the RW is the number of the RW, not of the button', async () => {
  const desk = openDesk({ distributions }, { area: null });
  const where = await desk.says('kapan', { intents: ['schedule'] });
  assert.ok(where.presses.length > 1);
  assert.equal(desk.asker.session.offered, null);
});

test('a new question is never held to the old one', async () => {
  const desk = openDesk({ distributions });
  await desk.says('blablabla');
  assert.match((await desk.says('kapan 2 karung beras', { intents: ['schedule'] })).text, /19 September/);
  assert.equal(desk.asker.session.offered, null);
});

test('everything is deleted by "iya", and by no other word', async () => {
  const erased: number[] = [];
  const chats = { erase: async (person: number) => void erased.push(person) } as Partial<Chats> as Chats;
  for (const words of ['tidak', 'jangan hapus', 'entah', 'oh']) {
    const desk = openDesk({}, {}, chats);
    await desk.taps({ do: 'privacy', step: 'erase' });
    await desk.says(words, { intents: ['out_of_scope'] });
    assert.deepEqual(erased, [], words);
  }
  const desk = openDesk({}, {}, chats);
  for (const words of ['nggih', 'iya hapus saja']) {
    await desk.taps({ do: 'privacy', step: 'erase' });
    await desk.says(words);
    assert.deepEqual(erased.splice(0), [desk.asker.person]);
  }
});

test('Salur learns from what it asked back only of who agreed, and asks for that once', async () => {
  const told: string[] = [];
  const chats: Chats = {
    keepUnclear: async (_: number, text: string) => void told.push(`unclear ${text}`),
    explain: async (_: number, intent: string) => void told.push(`meant ${intent}`),
    allowLearning: async (_: number, on: boolean) => void told.push(`learning ${on}`),
  } as Partial<Chats> as Chats;
  const desk = openDesk({ distributions }, {}, chats);

  const asked = await desk.says('blablabla');
  const chosen = await desk.taps(asked.presses[1] ?? { do: 'nearest' });
  assert.match(chosen.text, /Boleh kalimat seperti itu saya simpan/);
  assert.deepEqual(told, []);
  await desk.says('mboten');
  assert.deepEqual(told.splice(0), ['learning false']);

  desk.asker = { ...desk.asker, learning: false };
  const again = await desk.says('blablabla');
  assert.doesNotMatch((await desk.taps(again.presses[1] ?? { do: 'nearest' })).text, /saya simpan/);
  assert.deepEqual(told, []);

  desk.asker = { ...desk.asker, learning: true };
  const third = await desk.says('kata pak Contohman besok libur');
  assert.deepEqual(told.splice(0), ['unclear kata pak • besok libur']);
  await desk.taps(third.presses[0] ?? { do: 'nearest' });
  assert.deepEqual(told, ['meant schedule']);
});

test('who does not answer whether Salur may learn is not asked again', async () => {
  const desk = openDesk({ distributions });
  for (const expected of [true, false]) {
    const asked = await desk.says('blablabla');
    const { text } = await desk.taps(asked.presses[1] ?? { do: 'nearest' });
    assert.equal(/saya simpan/u.test(text), expected);
  }
});
