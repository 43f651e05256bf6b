import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InlineKeyboard } from 'grammy';
import { createTestClock, refusal, startSimulation, TOKEN } from './simulation.ts';

test('a wrong token, an unknown method and a broken body are refused', async (context) => {
  const { base, call } = await startSimulation(context);
  const wrong = await fetch(`${base}/bot999:other/getMe`);
  assert.equal(wrong.status, 401);
  assert.deepEqual(await wrong.json(), { ok: false, error_code: 401, description: 'Unauthorized' });
  assert.equal((await call('sendTelegram')).status, 404);
  const broken = await fetch(`${base}/bot${TOKEN}/sendMessage`, { method: 'POST', body: '{"chat_id":' });
  assert.equal(broken.status, 400);
});

test('methods are found whatever their case, by GET and with form fields too', async (context) => {
  const { base, siti } = await startSimulation(context);
  const me = (await (await fetch(`${base}/bot${TOKEN}/GETME`)).json()) as { result: { is_bot: boolean } };
  assert.equal(me.result.is_bot, true);
  const sent = await fetch(`${base}/bot${TOKEN}/sendmessage?chat_id=${siti.id}&text=halo`);
  assert.equal(sent.status, 200);
  const form = await fetch(`${base}/bot${TOKEN}/sendMessage`, {
    method: 'POST',
    body: new URLSearchParams({
      chat_id: String(siti.id),
      text: 'dengan tombol',
      reply_markup: JSON.stringify({ inline_keyboard: [[{ text: 'Ya', callback_data: 'ya' }]] }),
    }),
  });
  assert.equal(form.status, 200);
  const messages = await siti.messages();
  assert.deepEqual(
    messages.map(({ text, buttons }) => [text, ...buttons]),
    [['halo'], ['dengan tombol', 'Ya']],
  );
});

test('texts are bounded in code points after parsing', async (context) => {
  const { api, siti } = await startSimulation(context);
  await api.sendMessage(siti.id, `<b>${'📅'.repeat(4096)}</b>`, { parse_mode: 'HTML' });
  await assert.rejects(
    api.sendMessage(siti.id, 'a'.repeat(4097)),
    refusal(400, 'Bad Request: message is too long'),
  );
  for (const empty of ['', '   \n', '<b></b>']) {
    await assert.rejects(
      api.sendMessage(siti.id, empty, { parse_mode: 'HTML' }),
      refusal(400, 'Bad Request: message text is empty'),
    );
  }
  await assert.rejects(
    api.sendMessage(siti.id, 'beras < 20 kg', { parse_mode: 'HTML' }),
    refusal(400, 'Bad Request: can\'t parse entities: Unsupported start tag "" at byte offset 6'),
  );
});

test('what is missing or of the wrong type is refused', async (context) => {
  const { call, siti } = await startSimulation(context);
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['sendMessage', { text: 'a' }, 'chat_id is empty'],
    ['sendMessage', { chat_id: siti.id }, 'message text is empty'],
    ['sendMessage', { chat_id: 'siti', text: 'a' }, 'chat not found'],
    ['sendMessage', { chat_id: siti.id, text: { a: 1 } }, 'parameter "text" must be of type String'],
    [
      'sendVenue',
      { chat_id: siti.id, latitude: 1, longitude: 2, title: 'a' },
      'parameter "address" is required',
    ],
    [
      'sendVenue',
      { chat_id: siti.id, latitude: 91, longitude: 2, title: 'a', address: 'b' },
      'wrong location specified',
    ],
    ['sendLocation', { chat_id: siti.id, longitude: 2 }, 'latitude is empty'],
    ['sendChatAction', { chat_id: siti.id, action: 'dancing' }, 'wrong parameter action in request'],
    ['sendPhoto', { chat_id: siti.id }, 'there is no photo in the request'],
    ['editMessageText', { text: 'a' }, 'message identifier is not specified'],
    ['setMyCommands', { commands: [{ command: 'Jadwal!', description: 'a' }] }, 'BOT_COMMAND_INVALID'],
    [
      'setMyCommands',
      { commands: [{ command: 'jadwal', description: '' }] },
      'BOT_COMMAND_DESCRIPTION_INVALID',
    ],
    [
      'setMyCommands',
      { commands: Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'a' })) },
      'BOT_COMMANDS_TOO_MUCH',
    ],
  ];
  for (const [method, parameters, words] of cases) {
    const { status, answer } = await call(method, parameters);
    assert.deepEqual(
      [status, answer],
      [400, { ok: false, error_code: 400, description: `Bad Request: ${words}` }],
      method,
    );
  }
});

test('buttons are bounded in bytes, and each must do something', async (context) => {
  const { api, call, siti } = await startSimulation(context);
  const send = (keyboard: InlineKeyboard) => api.sendMessage(siti.id, 'a', { reply_markup: keyboard });
  await send(new InlineKeyboard().text('cukup', 'é'.repeat(32)));
  await assert.rejects(
    send(new InlineKeyboard().text('lebih', 'é'.repeat(33))),
    refusal(400, 'Bad Request: BUTTON_DATA_INVALID'),
  );
  await assert.rejects(
    send(new InlineKeyboard().text('kosong', '')),
    refusal(400, 'Bad Request: BUTTON_DATA_INVALID'),
  );
  await assert.rejects(
    send(new InlineKeyboard().text(' ', 'a')),
    refusal(400, 'Bad Request: inline keyboard button text must be non-empty'),
  );
  await assert.rejects(
    send(new InlineKeyboard().url('sini', 'http://localhost:8080/dasbor')),
    refusal(
      400,
      "Bad Request: inline keyboard button URL 'http://localhost:8080/dasbor' is invalid: Wrong HTTP URL",
    ),
  );
  const { answer } = await call('sendMessage', {
    chat_id: siti.id,
    text: 'a',
    reply_markup: { inline_keyboard: [[{ text: 'tanpa apa-apa' }]] },
  });
  assert.equal(
    answer['description'],
    "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  );
});

test('people who cannot be written to are told apart', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  const stranger = await people.add({ first_name: 'Pak Contoh Dua' });
  await assert.rejects(api.sendMessage(4242, 'a'), refusal(400, 'Bad Request: chat not found'));
  await assert.rejects(
    api.sendMessage(stranger.id, 'a'),
    refusal(403, "Forbidden: bot can't initiate conversation with a user"),
  );
  await stranger.starts();
  await api.sendMessage(stranger.id, 'a');
  await siti.blocks();
  await assert.rejects(api.sendMessage(siti.id, 'a'), refusal(403, 'Forbidden: bot was blocked by the user'));
  await siti.unblocks();
  await api.sendMessage(siti.id, 'a');
  await siti.deactivates();
  await assert.rejects(api.sendMessage(siti.id, 'a'), refusal(403, 'Forbidden: user is deactivated'));
});

test('an edit must change something, and only what the bot wrote', async (context) => {
  const { api, siti } = await startSimulation(context);
  const keyboard = new InlineKeyboard().text('Ya', 'ya');
  const { message_id } = await api.sendMessage(siti.id, 'satu', { reply_markup: keyboard });
  await assert.rejects(
    api.editMessageText(siti.id, message_id, 'satu', { reply_markup: keyboard }),
    /message is not modified: specified new message content and reply markup are exactly the same/,
  );
  await api.editMessageText(siti.id, message_id, 'satu');
  const [message] = await siti.messages();
  assert.deepEqual(message?.buttons, [], 'a keyboard that is not given again is gone');
  await assert.rejects(
    api.editMessageText(siti.id, message_id + 1, 'dua'),
    refusal(400, 'Bad Request: message to edit not found'),
  );
  const own = await siti.says('punya saya');
  await assert.rejects(
    api.editMessageText(siti.id, own.id, 'diubah'),
    refusal(400, "Bad Request: message can't be edited"),
  );
});

test('messages of a private chat can be deleted for 48 hours', async (context) => {
  const clock = createTestClock();
  const { api, siti } = await startSimulation(context, { clock });
  const said = await siti.says('1234567890123456');
  const { message_id } = await api.sendMessage(siti.id, 'halo');
  await api.deleteMessage(siti.id, said.id);
  await assert.rejects(
    api.deleteMessage(siti.id, said.id),
    refusal(400, 'Bad Request: message to delete not found'),
  );
  clock.pass(48 * 3600 * 1000);
  await assert.rejects(
    api.deleteMessage(siti.id, message_id),
    refusal(400, "Bad Request: message can't be deleted for everyone"),
  );
  await api.editMessageText(siti.id, message_id, 'masih bisa diubah');
});

test('every refusal is kept for the test to see, faults and limits of rate are not', async (context) => {
  const { api, people, siti } = await startSimulation(context, { rates: { perChatPerSecond: 1 } });
  await api.sendMessage(siti.id, 'a');
  await assert.rejects(api.sendMessage(4242, 'a'));
  await people.setFaults({ rules: [{ kind: 'server_error', next: 1 }] });
  await assert.rejects(api.getMe());
  const { refusals, counters } = await people.calls();
  assert.deepEqual(
    refusals.map(({ method, description }) => [method, description]),
    [['sendMessage', 'Bad Request: chat not found']],
  );
  assert.deepEqual(counters['sendMessage'], { ok: 1, refused: 1, fault: 0 });
});

test('rates: a burst passes, then 429 says how long to wait', async (context) => {
  const clock = createTestClock();
  const { api, siti } = await startSimulation(context, {
    clock,
    rates: { perSecond: 30, perChatPerSecond: 1 },
  });
  for (const text of ['1', '2', '3']) await api.sendMessage(siti.id, text);
  await assert.rejects(api.sendMessage(siti.id, '4'), {
    ...refusal(429, 'Too Many Requests: retry after 1'),
    parameters: { retry_after: 1 },
  });
  clock.pass(1000);
  await api.sendMessage(siti.id, '4');
});
