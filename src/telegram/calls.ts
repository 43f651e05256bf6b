/** Replies as the calls that carry them to a chat. Nothing is sent here. */
import type { OutgoingCall } from '../domain/inbox.ts';
import type { Language } from '../domain/aid/people.ts';
import type { Button, Reply } from '../domain/reply.ts';
import { writeAction } from './callback.ts';
import type { Words } from './words.ts';

/** Rows of two only where both labels are short enough for a phone of 360 points. */
const SHORT_LABEL = 16;

/**
 * A file stands in a stored call as its name and content; the messenger makes an upload of it. The key is one that
 * Telegram's own methods do not use.
 */
export interface StoredFile {
  readonly salurFile: { readonly name: string; readonly content: string };
}

export function toCall(chat: number, language: Language, reply: Reply, words: Words): OutgoingCall {
  switch (reply.kind) {
    case 'text':
      return call(chat, 'sendMessage', {
        text: words.render(language, reply.paragraphs),
        parse_mode: 'HTML',
        link_preview_options: { is_disabled: true },
        ...keyboard(language, reply, words),
      });
    case 'venue':
      return call(chat, 'sendVenue', {
        title: reply.title,
        address: reply.address,
        latitude: reply.lat,
        longitude: reply.lon,
      });
    case 'file': {
      const file: StoredFile = { salurFile: { name: reply.name, content: reply.content } };
      return call(chat, 'sendDocument', {
        document: file,
        caption: words.say(language, reply.caption),
        parse_mode: 'HTML',
      });
    }
  }
}

export function call(chat: number, method: string, payload: object): OutgoingCall {
  return { chat, method, payload: JSON.stringify({ chat_id: chat, ...payload }) };
}

function keyboard(language: Language, reply: Extract<Reply, { kind: 'text' }>, words: Words): object {
  if (reply.askLocation) {
    return {
      reply_markup: {
        keyboard: [
          [{ text: words.plain(language, { key: 'button-share-location' }), request_location: true }],
        ],
        resize_keyboard: true,
        one_time_keyboard: true,
      },
    };
  }
  if (reply.buttons.length === 0) return {};
  return { reply_markup: { inline_keyboard: rows(language, reply.buttons, words) } };
}

function rows(language: Language, buttons: readonly Button[], words: Words) {
  const made = buttons.map(({ label, press }) => ({
    text: words.plain(language, label),
    callback_data: writeAction(press),
  }));
  const laid: (typeof made)[] = [];
  for (const button of made) {
    const row = laid.at(-1);
    const fits = row?.length === 1 && [...row, button].every(({ text }) => text.length <= SHORT_LABEL);
    if (fits) row.push(button);
    else laid.push([button]);
  }
  return laid;
}
