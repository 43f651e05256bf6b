/** The methods of the Bot API that are played here, by name, with the parameters that each must be given. */
import { badRequest } from '../rules/refusal.ts';
import { answerCallbackQuery, TOO_OLD } from './callbacks.ts';
import type { Call, Handler } from './call.ts';
import { deleteWebhook, getUpdates, getWebhookInfo, setWebhook } from './delivery.ts';
import * as editing from './editing.ts';
import * as groups from './groups.ts';
import * as media from './media.ts';
import * as profile from './profile.ts';
import * as sending from './sending.ts';

export interface Method {
  readonly name: string;
  readonly required: readonly string[];
  /** Counts against the rate limits, where they are on. */
  readonly sends: boolean;
  readonly handle: Handler;
}

/** Files may come as a part of the body instead. */
const MISSING: Readonly<Record<string, string>> = {
  action: 'wrong parameter action in request',
  callback_query_id: TOO_OLD,
  chat_id: 'chat_id is empty',
  document: 'there is no document in the request',
  from_chat_id: 'chat_id is empty',
  latitude: 'latitude is empty',
  longitude: 'longitude is empty',
  message_id: 'message identifier is not specified',
  message_ids: 'message identifiers are not specified',
  photo: 'there is no photo in the request',
  text: 'message text is empty',
  user_id: 'invalid user_id specified',
};

export const METHODS: readonly Method[] = [
  method('getMe', [], profile.getMe),
  method('getUpdates', [], getUpdates),
  /** Telegram takes an empty `url` as deleteWebhook, so it may be left out too. */
  method('setWebhook', [], setWebhook),
  method('deleteWebhook', [], deleteWebhook),
  method('getWebhookInfo', [], getWebhookInfo),
  method('sendMessage', ['chat_id', 'text'], sending.sendMessage),
  method('sendLocation', ['chat_id', 'latitude', 'longitude'], sending.sendLocation),
  method('sendVenue', ['chat_id', 'latitude', 'longitude', 'title', 'address'], sending.sendVenue),
  method('sendPhoto', ['chat_id', 'photo'], media.sendPhoto),
  method('sendDocument', ['chat_id', 'document'], media.sendDocument),
  method('sendMediaGroup', ['chat_id', 'media'], media.sendMediaGroup),
  method('copyMessage', ['chat_id', 'from_chat_id', 'message_id'], sending.copyMessage),
  method('sendChatAction', ['chat_id', 'action'], sending.sendChatAction),
  method('editMessageText', [], editing.editMessageText),
  method('editMessageCaption', [], editing.editMessageCaption),
  method('editMessageReplyMarkup', [], editing.editMessageReplyMarkup),
  method('deleteMessage', ['chat_id', 'message_id'], editing.deleteMessage),
  method('deleteMessages', ['chat_id', 'message_ids'], editing.deleteMessages),
  method('pinChatMessage', ['chat_id', 'message_id'], editing.pinChatMessage),
  method('unpinChatMessage', ['chat_id'], editing.unpinChatMessage),
  method('setMessageReaction', ['chat_id', 'message_id'], editing.setMessageReaction),
  method('answerCallbackQuery', ['callback_query_id'], answerCallbackQuery),
  method('setMyCommands', ['commands'], profile.setMyCommands),
  method('getMyCommands', [], profile.getMyCommands),
  method('deleteMyCommands', [], profile.deleteMyCommands),
  method('setMyName', [], profile.setMyName),
  method('getMyName', [], profile.getMyName),
  method('setMyDescription', [], profile.setMyDescription),
  method('getMyDescription', [], profile.getMyDescription),
  method('setMyShortDescription', [], profile.setMyShortDescription),
  method('getMyShortDescription', [], profile.getMyShortDescription),
  method('setChatMenuButton', [], profile.setChatMenuButton),
  method('getChatMenuButton', [], profile.getChatMenuButton),
  method('getChat', ['chat_id'], groups.getChat),
  method('getChatMember', ['chat_id', 'user_id'], groups.getChatMember),
  method('getFile', ['file_id'], media.getFile),
  method('createForumTopic', ['chat_id', 'name'], groups.createForumTopic),
  method('editForumTopic', ['chat_id', 'message_thread_id'], groups.editForumTopic),
  method('closeForumTopic', ['chat_id', 'message_thread_id'], groups.closeForumTopic),
  method('reopenForumTopic', ['chat_id', 'message_thread_id'], groups.reopenForumTopic),
];

const byName = new Map(METHODS.map((known) => [known.name.toLowerCase(), known]));

function method(name: string, required: readonly string[], handle: Handler): Method {
  return { name, required, sends: /^(send(?!ChatAction)|copy)/.test(name), handle };
}

/** Case does not matter, as with Telegram. */
export function findMethod(name: string): Method | undefined {
  return byName.get(name.toLowerCase());
}

/** The result that goes into the answer. @throws Refusal */
export function carryOut(known: Method, call: Call): unknown {
  for (const name of known.required) {
    const value = call.parameters[name];
    const absent = value === undefined || value === null || value === '';
    if (absent && !call.uploads.has(name)) {
      throw badRequest(MISSING[name] ?? `parameter "${name}" is required`);
    }
  }
  return known.handle(call);
}
