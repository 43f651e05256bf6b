import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keyboard } from 'grammy';
import { refusal, startSimulation } from './simulation.ts';

test('what people send reaches the bot as from Telegram', async (context) => {
  const { api, siti } = await startSimulation(context);
  await siti.starts('w_KODE-1');
  const said = await siti.says('<b>jam</b> berapa?', { forwardFrom: 'Pak Contoh' });
  await siti.edits(said.id, 'jam berapa?');
  await siti.says('yang itu', { replyTo: said.id });
  await siti.sharesLocation(-6.9, 107.6);
  await siti.sharesContact();
  await siti.sends('voice', { bytes: Buffer.from('ogg') });
  await siti.sends('sticker', { bytes: Buffer.from('webp') });
  const updates = await api.getUpdates();
  const [start, question, edited, reply, place, contact, voice, sticker] = updates;
  assert.equal(start?.message?.text, '/start w_KODE-1');
  assert.deepEqual(start?.message?.entities, [{ type: 'bot_command', offset: 0, length: 6 }]);
  assert.equal(question?.message?.text, '<b>jam</b> berapa?', 'nothing typed is markup');
  assert.equal(question?.message?.forward_origin?.type, 'hidden_user');
  assert.equal(edited?.edited_message?.text, 'jam berapa?');
  assert.equal(reply?.message?.reply_to_message?.message_id, said.id);
  assert.deepEqual(place?.message?.location, { latitude: -6.9, longitude: 107.6 });
  assert.equal(contact?.message?.contact?.user_id, siti.id);
  assert.ok(voice?.message?.voice);
  assert.ok(sticker?.message?.sticker);
  assert.equal(new Set(updates.map((update) => update.update_id)).size, 8);
});

test('people cannot do what Telegram does not let them', async (context) => {
  const { people, siti } = await startSimulation(context);
  const other = await people.add({ first_name: 'Pak Contoh Dua' });
  const said = await siti.says('halo');
  await assert.rejects(other.edits(said.id, 'bukan punya saya'), /404/);
  await assert.rejects(siti.says(''), /400/);
  await assert.rejects(siti.says('a'.repeat(4097)), /400/);
  await assert.rejects(siti.starts('kode yang salah'), /400/);
  await siti.blocks();
  await assert.rejects(siti.says('halo'), /409/);
  await siti.starts();
});

test('waiting ends with the answer, and with what was refused where none comes', async (context) => {
  const { api, siti } = await startSimulation(context);
  const first = await siti.says('halo');
  const waiting = siti.waitForAnswer(first, 2);
  await api.sendMessage(siti.id, 'satu');
  await api.sendMessage(siti.id, 'dua');
  assert.deepEqual(
    (await waiting).map(({ text }) => text),
    ['satu', 'dua'],
  );
  const second = await siti.says('lagi');
  const [one] = await siti.messages().then((messages) => messages.filter((message) => message.from_bot));
  const rewritten = siti.waitForAnswer(second);
  await api.editMessageText(siti.id, one?.id ?? 0, 'satu, diubah');
  assert.deepEqual(
    (await rewritten).map(({ text, edited }) => [text, edited]),
    [['satu, diubah', true]],
  );
  const third = await siti.says('dan lagi');
  await assert.rejects(api.sendMessage(siti.id, '<p>', { parse_mode: 'HTML' }));
  await assert.rejects(
    siti.waitForAnswer(third, 1, { seconds: 0.01 }),
    /0 of 1 answers.*Unsupported start tag/s,
  );
});

test('the view of a chat tells what was deleted, pinned and put under the writing field', async (context) => {
  const { api, siti } = await startSimulation(context);
  const { message_id } = await api.sendMessage(siti.id, 'pilih', {
    reply_markup: new Keyboard().requestLocation('Kirim lokasi saya').text('Nanti'),
  });
  await api.pinChatMessage(siti.id, message_id);
  const said = await siti.says('1234567890123456');
  await api.deleteMessage(siti.id, said.id);
  await api.setMyCommands([{ command: 'jadwal', description: 'Kapan bantuan dibagikan' }]);
  const chat = await siti.chat();
  assert.deepEqual(
    chat.messages.map(({ pinned, deleted }) => [pinned, deleted]),
    [
      [true, false],
      [false, true],
    ],
  );
  assert.ok(chat.keyboard && 'keyboard' in chat.keyboard);
  assert.deepEqual(chat.commands, [{ command: 'jadwal', description: 'Kapan bantuan dibagikan' }]);
  await api.sendMessage(siti.id, 'baik', { reply_markup: { remove_keyboard: true } });
  assert.equal((await siti.chat()).keyboard, null);
});

test('in a group a bot sees what is meant for it', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  const group = await people.addGroup({ title: 'RT 03', members: [siti.id] });
  const { username } = await api.getMe();
  await api.sendMessage(group.id, 'halo semua');
  const [welcome] = await group.messages().then((messages) => messages.filter((message) => message.from_bot));
  await group.says(siti.id, 'obrolan biasa');
  await group.says(siti.id, '/menu@bot_lain');
  await group.says(siti.id, '/menu');
  await group.says(siti.id, `halo @${username}`);
  await group.says(siti.id, 'ini jawaban', { replyTo: welcome?.id ?? 0 });
  const texts = (await api.getUpdates()).map((update) => update.message?.text).filter(Boolean);
  assert.deepEqual(texts, ['/menu', `halo @${username}`, 'ini jawaban']);
});

test('a group that moved tells the new id, and one that put the bot out refuses it', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  const group = await people.addGroup({ title: 'RT 03', members: [siti.id] });
  const moved = await group.migrates();
  await assert.rejects(api.sendMessage(group.id, 'a'), {
    ...refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat'),
    parameters: { migrate_to_chat_id: moved },
  });
  await api.sendMessage(moved, 'a');
  const other = await people.addGroup({ title: 'RT 04', members: [siti.id] });
  await other.kicksBot();
  await assert.rejects(
    api.sendMessage(other.id, 'a'),
    refusal(403, 'Forbidden: bot was kicked from the group chat'),
  );
});

test('forums have topics for the bot that administers them', async (context) => {
  const { api, people, siti } = await startSimulation(context);
  const forum = await people.addGroup({
    title: 'Petugas',
    members: [siti.id],
    forum: true,
    bot_is_administrator: true,
  });
  const topic = await api.createForumTopic(forum.id, 'KT-7M4Q beras berkutu');
  const sent = await api.sendMessage(forum.id, 'laporan', { message_thread_id: topic.message_thread_id });
  assert.equal(sent.message_thread_id, topic.message_thread_id);
  await api.editForumTopic(forum.id, topic.message_thread_id, { name: 'KT-7M4Q selesai' });
  await api.closeForumTopic(forum.id, topic.message_thread_id);
  await assert.rejects(
    api.sendMessage(forum.id, 'a', { message_thread_id: 4242 }),
    refusal(400, 'Bad Request: message thread not found'),
  );
  await assert.rejects(
    api.createForumTopic(siti.id, 'a'),
    refusal(400, 'Bad Request: the chat is not a forum'),
  );
});

test('many messages in one call, each an update', async (context) => {
  const { api, people } = await startSimulation(context);
  const sent = await people.bulk(
    Array.from({ length: 250 }, (_, index) => ({ person: 9000 + (index % 50), text: `pesan ${index}` })),
  );
  assert.equal(sent.length, 250);
  const first = await api.getUpdates();
  const last = first.at(-1)?.update_id ?? 0;
  const rest = await api.getUpdates({ offset: last + 1 });
  assert.deepEqual([first.length, rest.length], [100, 100]);
  await api.sendMessage(9001, 'jawaban');
  const report = await people.waitForCalls('sendMessage', 1);
  assert.equal(report.answer_times.count, 1);
});
