/** Methods that put a new message into a chat, but those with files (media.ts). */
import type { Location, Message } from 'grammy/types';
import { isInline, readMarkup } from '../rules/markup.ts';
import type { ReplyMarkup } from '../rules/markup.ts';
import { readFloat, readInteger, readText, requireText } from '../rules/parameters.ts';
import type { Parameters } from '../rules/parameters.ts';
import { badRequest } from '../rules/refusal.ts';
import { readCaption, readMessageText } from '../rules/text.ts';
import type { FormattedText } from '../rules/html.ts';
import type { MessageBody } from '../world/index.ts';
import { chatOf, chatToWrite, messageOf, placeOf } from './call.ts';
import type { Call } from './call.ts';

export function sendMessage(call: Call): Message {
  const text = readMessageText(call.parameters);
  return send(call, textBody(text));
}

export function sendLocation(call: Call): Message {
  const { parameters } = call;
  const live = readInteger(parameters, 'live_period');
  if (live !== undefined && (live < 60 || live > 86_400) && live !== 0x7fffffff) {
    throw badRequest('wrong live location period specified');
  }
  return send(call, {
    location: { ...readLocation(parameters), ...(live !== undefined && { live_period: live }) },
  });
}

export function sendVenue(call: Call): Message {
  const location = readLocation(call.parameters);
  const title = requireText(call.parameters, 'title');
  const address = requireText(call.parameters, 'address');
  /** Telegram puts the place beside the venue too. */
  return send(call, { location, venue: { location, title, address } });
}

/** Copies what a bot can send: text, picture, document, place. */
export function copyMessage(call: Call): { message_id: number } {
  const source = messageOf(call, chatOf(call, 'from_chat_id'), 'message to copy');
  const { text, entities, photo, document, location, venue, caption, caption_entities } = source.message;
  if (!text && !photo && !document && !location) throw badRequest("message can't be copied");
  const hasCaption = photo !== undefined || document !== undefined;
  const changed = hasCaption && readText(call.parameters, 'caption') !== undefined;
  const { message_id } = send(call, {
    ...(text !== undefined && { text }),
    ...(entities !== undefined && { entities }),
    ...(photo !== undefined && { photo }),
    ...(document !== undefined && { document }),
    ...(location !== undefined && { location }),
    ...(venue !== undefined && { venue }),
    ...(changed
      ? captionBody(readCaption(call.parameters))
      : {
          ...(caption !== undefined && { caption }),
          ...(caption_entities !== undefined && { caption_entities }),
        }),
  });
  return { message_id };
}

const CHAT_ACTIONS = new Set(
  (
    'typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker ' +
    'find_location record_video_note upload_video_note'
  ).split(' '),
);

export function sendChatAction(call: Call): true {
  const action = requireText(call.parameters, 'action');
  if (!CHAT_ACTIONS.has(action)) throw badRequest('wrong parameter action in request');
  const chat = chatToWrite(call);
  call.world.hub.tell({ kind: 'action', chat: chat.id, action });
  return true;
}

/** Puts a message of the bot into the chat that the call names, with its keyboard, topic and reply. */
export function send(call: Call, body: MessageBody): Message {
  const markup = readMarkup(call.parameters);
  const chat = chatToWrite(call);
  return call.world.post(chat, { from: 'bot', ...withMarkup({ ...body, ...placeOf(call, chat) }, markup) })
    .message;
}

function withMarkup(body: MessageBody, markup: ReplyMarkup | undefined) {
  if (markup === undefined) return { body };
  return isInline(markup) ? { body: { ...body, reply_markup: markup } } : { body, keyboard: markup };
}

export function textBody({ text, entities }: FormattedText): MessageBody {
  return { text, ...(entities.length > 0 && { entities: [...entities] }) };
}

export function captionBody({ text, entities }: FormattedText): MessageBody {
  if (text === '') return {};
  return { caption: text, ...(entities.length > 0 && { caption_entities: [...entities] }) };
}

function readLocation(parameters: Parameters): Location {
  const latitude = readFloat(parameters, 'latitude');
  const longitude = readFloat(parameters, 'longitude');
  if (latitude === undefined) throw badRequest('latitude is empty');
  if (longitude === undefined) throw badRequest('longitude is empty');
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) throw badRequest('wrong location specified');
  return { latitude, longitude };
}
