import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InlineKeyboard } from 'grammy';
import { createTestClock, refusal, startSimulation } from './simulation.ts';

const TOO_OLD = refusal(
  400,
  'Bad Request: query is too old and response timeout expired or query ID is invalid',
);

test('a tap brings the message as it stood, and its answer reaches the person once', async (context) => {
  const { api, siti } = await startSimulation(context);
  const { message_id } = await api.sendMessage(siti.id, 'pilih', {
    reply_markup: new InlineKeyboard().text('Ya', 'v1:ya'),
  });
  const tap = await siti.taps('Ya');
  await api.editMessageText(siti.id, message_id, 'sudah');
  const [update] = await api.getUpdates();
  const query = update?.callback_query;
  assert.equal(query?.data, 'v1:ya');
  assert.equal(query?.from.id, siti.id);
  assert.equal(query?.message && 'text' in query.message && query.message.text, 'pilih');
  await assert.rejects(api.answerCallbackQuery(query?.id ?? '', { text: 'a'.repeat(201) }), {
    error_code: 400,
  });
  await api.answerCallbackQuery(query?.id ?? '', { text: 'Baik', show_alert: true });
  assert.equal(await siti.waitForToast(tap), 'Baik');
  await assert.rejects(api.answerCallbackQuery(query?.id ?? ''), TOO_OLD);
});

test('a tap cannot be answered after 15 seconds', async (context) => {
  const clock = createTestClock();
  const { api, siti } = await startSimulation(context, { clock });
  await api.sendMessage(siti.id, 'pilih', { reply_markup: new InlineKeyboard().text('Ya', 'ya') });
  await siti.taps('Ya');
  const [update] = await api.getUpdates();
  clock.pass(15_001);
  await assert.rejects(api.answerCallbackQuery(update?.callback_query?.id ?? ''), TOO_OLD);
  await assert.rejects(api.answerCallbackQuery('never'), TOO_OLD);
});

test('only buttons that stand there can be tapped', async (context) => {
  const { api, siti } = await startSimulation(context);
  const { message_id } = await api.sendMessage(siti.id, 'pilih', {
    reply_markup: new InlineKeyboard().text('Ya', 'ya'),
  });
  await assert.rejects(siti.tapsOn(message_id, 'tidak'), /409/);
  await api.editMessageReplyMarkup(siti.id, message_id);
  await assert.rejects(siti.tapsOn(message_id, 'ya'), /409/);
  await assert.rejects(siti.taps('Ya'), /no button "Ya"/);
});
