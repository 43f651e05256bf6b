/** Reads what Telegram sent into what the inbox keeps. */
import type { Update, User } from 'grammy/types';
import type { IncomingUpdate } from '../../domain/inbox.ts';
import { maskNumbers } from '../../understanding/index.ts';

/** The kinds that Salur handles, and the only ones it asks Telegram for. */
export const HANDLED_KINDS = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;

/** Where an update carries words that a person chose. Ids and tokens of Telegram are left as they are. */
const WORDS = new Set([
  'text',
  'caption',
  'first_name',
  'last_name',
  'title',
  'file_name',
  'question',
  'address',
  'vcard',
  'label',
]);

/**
 * Masks NIK and KK numbers wherever the update carries words, before anything stores or reads it, and finds who sent
 * it. The mask keeps lengths, so the offsets of entities still hold.
 */
export function readUpdate(update: Update): IncomingUpdate {
  const kind = Object.keys(update).find((name) => name !== 'update_id') ?? 'empty';
  return {
    updateId: update.update_id,
    person: senderOf(update)?.id ?? 0,
    kind,
    ignored: !HANDLED_KINDS.some((handled) => handled === kind),
    payload: JSON.stringify(update, (name, value: unknown) =>
      typeof value === 'string' && WORDS.has(name) ? maskNumbers(value).text : value,
    ),
  };
}

/** Undefined where nobody in particular sent it. */
export function senderOf(update: Update): User | undefined {
  const event = update.message ?? update.edited_message ?? update.callback_query ?? update.my_chat_member;
  return event?.from;
}
