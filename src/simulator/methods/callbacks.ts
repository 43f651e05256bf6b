/** Answers to taps on inline buttons. */
import { CALLBACK_ANSWER_LENGTH, CALLBACK_ANSWER_WITHIN, lengthOf } from '../rules/limits.ts';
import { readBoolean, readText } from '../rules/parameters.ts';
import { badRequest } from '../rules/refusal.ts';
import { keepAnswer } from '../world/chats.ts';
import type { Call } from './call.ts';

export const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid';

export function answerCallbackQuery({ parameters, world }: Call): true {
  const text = readText(parameters, 'text') ?? '';
  const url = readText(parameters, 'url');
  const showAlert = readBoolean(parameters, 'show_alert');
  const tap = world.findTap(readText(parameters, 'callback_query_id') ?? '');
  const chat = tap === undefined ? undefined : world.chats.get(tap.chatId);
  const late = tap === undefined || world.now() - tap.at > CALLBACK_ANSWER_WITHIN * 1000;
  if (late || chat === undefined || tap.answered) throw badRequest(TOO_OLD);
  if (lengthOf(text) > CALLBACK_ANSWER_LENGTH) throw badRequest('MESSAGE_TOO_LONG');
  /** Other addresses may be opened only by games. */
  if (url !== undefined && !/^https:\/\/t\.me\/[A-Za-z0-9_]+\?start=[A-Za-z0-9_-]{1,64}$/.test(url)) {
    throw badRequest('URL_INVALID');
  }
  tap.answered = true;
  keepAnswer(chat, {
    callback_query_id: tap.id,
    message_id: tap.messageId,
    text,
    show_alert: showAlert,
    ...(url !== undefined && { url }),
    change: world.nextChange(),
  });
  world.hub.tell({ kind: 'answer', chat: chat.id, id: tap.messageId });
  return true;
}
