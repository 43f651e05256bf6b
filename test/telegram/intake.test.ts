/** What becomes of an update between the store and Telegram, with a real store and a real Bot API server. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { HandledUpdate, WaitingUpdate } from '../../src/domain/inbox.ts';
import { createClock, createLog } from '../../src/ops/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { TestPerson } from '../../src/simulator/client.ts';
import { createDispatcher, type Dispatcher } from '../../src/telegram/intake/dispatcher.ts';
import { createReceiver, type Receive } from '../../src/telegram/intake/receiver.ts';
import { createMessenger } from '../../src/telegram/messenger.ts';
import { startTelegram, type TestTelegram, TOKEN } from '../support/simulator.ts';
import { openEmbeddedStore } from '../support/store.ts';

const clock = createClock();
const log = createLog('silent');
let store: Store;
let telegram: TestTelegram;
let api: Api;
let bot = 0;

before(async () => {
  [store, telegram] = await Promise.all([openEmbeddedStore(), startTelegram()]);
  api = new Api(TOKEN, { apiRoot: telegram.apiRoot });
});
after(async () => {
  await telegram.close();
  await store.close();
});
// Each test is a bot of its own on the one store.
beforeEach(async () => {
  bot++;
  await telegram.people.clearFaults();
});

function say({ updateId, person }: WaitingUpdate, ...sentences: string[]): HandledUpdate {
  return {
    updateId,
    person,
    calls: sentences.map((text) => ({
      chat: person,
      method: 'sendMessage',
      payload: JSON.stringify({ chat_id: person, text }),
    })),
    session: null,
    forget: false,
  };
}

function wordsOf({ payload }: WaitingUpdate): string {
  return (JSON.parse(payload) as Update).message?.text ?? '';
}

function open(handle: (update: WaitingUpdate) => Promise<HandledUpdate>): {
  dispatcher: Dispatcher;
  receive: Receive;
} {
  const inbox = store.inbox(bot);
  const messenger = createMessenger({ api, clock, log, ratePerSecond: 100_000 });
  const dispatcher = createDispatcher({
    inbox,
    messenger,
    clock,
    log,
    handle,
    apologise: (update) => say(update, 'maaf'),
  });
  return { dispatcher, receive: createReceiver({ inbox, dispatcher, messenger, clock }).batch };
}

async function newcomer(): Promise<TestPerson> {
  return telegram.people.add({ first_name: 'Ibu Contoh', language_code: 'id', started: true });
}

let lastUpdate = 0;
function message(person: TestPerson, text: string): Update {
  const from = { id: person.id, is_bot: false, first_name: 'Ibu Contoh' };
  return {
    update_id: ++lastUpdate,
    message: {
      message_id: lastUpdate,
      date: 1,
      text,
      from,
      chat: { id: person.id, type: 'private', first_name: 'Ibu Contoh' },
    },
  };
}

async function texts(person: TestPerson): Promise<string[]> {
  return (await person.messages()).map(({ text }) => text);
}

test('a handler that throws three times parks its update, says so once, and goes on with the next', async () => {
  const tries: string[] = [];
  const { dispatcher, receive } = open(async (update) => {
    tries.push(wordsOf(update));
    if (wordsOf(update) === 'racun') throw new RangeError('words of the person: racun');
    return say(update, `jawab ${wordsOf(update)}`);
  });
  const person = await newcomer();
  await dispatcher.start();
  await receive([message(person, 'racun'), message(person, 'obat')]);
  await telegram.people.waitForCalls('sendMessage', 2);
  await dispatcher.stop();

  assert.deepEqual(tries, ['racun', 'racun', 'racun', 'obat']);
  assert.deepEqual(await texts(person), ['maaf', 'jawab obat']);
  const rows = await store.db.query<{ state: string; error: string | null }>(
    'select state, error from inbox where bot = $1 order by update_id',
    [bot],
  );
  assert.deepEqual(
    rows.map(({ state }) => state),
    ['parked', 'done'],
  );
  assert.match(rows[0]?.error ?? '', /^RangeError/);
  assert.doesNotMatch(rows[0]?.error ?? '', /racun/, 'what a person wrote is not in the error');
});

test('what an earlier run owes goes out before anything newer of the same person', async () => {
  const person = await newcomer();
  const inbox = store.inbox(bot);
  const [first, second, third] = ['satu', 'dua', 'tiga'].map((text) => message(person, text));
  assert.ok(first && second && third);
  const asIncoming = (update: Update) => ({
    updateId: update.update_id,
    person: person.id,
    kind: 'message',
    ignored: false,
    payload: JSON.stringify(update),
  });
  // The earlier run committed the first and was killed before it could send; it never came to the second.
  await inbox.put([asIncoming(first), asIncoming(second)], clock.now());
  const [waiting] = await inbox.waiting([], 1);
  assert.ok(waiting);
  await inbox.finish([say(waiting, 'jawab satu')], clock.now());

  await telegram.people.forgetCalls();
  const { dispatcher, receive } = open(async (update) => say(update, `jawab ${wordsOf(update)}`));
  await dispatcher.start();
  await receive([third, second]);
  await telegram.people.waitForCalls('sendMessage', 3);
  await dispatcher.stop();
  assert.deepEqual(await texts(person), ['jawab satu', 'jawab dua', 'jawab tiga']);
});

test('a backlog larger than memory is worked off whole and in order', async () => {
  const people = await Promise.all(Array.from({ length: 40 }, newcomer));
  const updates = Array.from({ length: 1_600 }, (_, index) => {
    const person = people[index % people.length];
    assert.ok(person);
    return message(person, String(index));
  });
  const { dispatcher, receive } = open(async (update) => say(update, wordsOf(update)));
  await telegram.people.forgetCalls();
  await dispatcher.start();
  for (let from = 0; from < updates.length; from += 100) await receive(updates.slice(from, from + 100));
  assert.ok(dispatcher.inHand <= 1_000, `${dispatcher.inHand} in hand`);
  await telegram.people.waitForCalls('sendMessage', updates.length, { seconds: 60 });
  await dispatcher.stop();
  for (const [index, person] of people.entries()) {
    const numbers = (await texts(person)).map(Number);
    assert.deepEqual(
      numbers,
      updates.map((_, at) => at).filter((at) => at % people.length === index),
    );
  }
});

test('a 429 and a failing server delay an answer, a blocked bot ends it; none of them loses or doubles one', async () => {
  const [patient, blocking] = [await newcomer(), await newcomer()];
  await blocking.blocks();
  await telegram.people.setFaults({
    rules: [
      { kind: 'too_many_requests', method: 'sendMessage', next: 1, retry_after: 1 },
      { kind: 'server_error', method: 'sendMessage', next: 1 },
    ],
  });
  await telegram.people.forgetCalls();
  const { dispatcher, receive } = open(async (update) => say(update, `jawab ${wordsOf(update)}`));
  await dispatcher.start();
  await receive([message(patient, 'satu'), message(patient, 'dua'), message(blocking, 'tiga')]);
  await telegram.people.waitForCalls('sendMessage', 2);
  await dispatcher.stop();
  assert.deepEqual(await texts(patient), ['jawab satu', 'jawab dua']);
  const rows = await store.db.query(
    'select state, count(*) as count from outbox where bot = $1 group by state order by state',
    [bot],
  );
  assert.deepEqual(rows, [
    { state: 'sent', count: 2 },
    { state: 'unreachable', count: 1 },
  ]);
});

test('unknown kinds are stored as ignored; a NIK is masked before it is stored', async () => {
  const person = await newcomer();
  const handledTexts: string[] = [];
  const { dispatcher, receive } = open(async (update) => {
    handledTexts.push(wordsOf(update));
    return say(update);
  });
  await dispatcher.start();
  const strange = { update_id: ++lastUpdate, a_kind_of_tomorrow: { from: { id: person.id } } } as Update;
  await receive([strange, message(person, 'nik saya 1234567890123456 ya')]);
  await dispatcher.stop();
  const rows = await store.db.query<{ kind: string; state: string }>(
    'select kind, state from inbox where bot = $1 order by update_id',
    [bot],
  );
  assert.deepEqual(
    rows.map(({ kind, state }) => `${kind} ${state}`),
    ['a_kind_of_tomorrow ignored', 'message done'],
  );
  assert.deepEqual(handledTexts, ['nik saya •••••••••••••••• ya']);
});
