/** Methods that change or take away a message that stands in a chat. */
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import { DELETE_AT_ONCE, DELETE_WITHIN } from '../rules/limits.ts';
import { readInlineMarkup } from '../rules/markup.ts';
import { readBoolean, readList, readText } from '../rules/parameters.ts';
import { badRequest } from '../rules/refusal.ts';
import { readCaption, readMessageText, sameText } from '../rules/text.ts';
import { findMessage } from '../world/chats.ts';
import type { Chat, Entry } from '../world/chats.ts';
import { chatToWrite, messageOf } from './call.ts';
import type { Call } from './call.ts';
import { captionBody, textBody } from './sending.ts';

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content ' +
  'and reply markup of the message';

export function editMessageText(call: Call): Message {
  const text = readMessageText(call.parameters);
  const markup = readInlineMarkup(call.parameters);
  const { chat, entry } = messageToEdit(call);
  const { entities, ...rest } = entry.message;
  if (rest.text === undefined) throw badRequest('there is no text in the message to edit');
  const same = sameText(text, { text: rest.text, entities: entities ?? [] });
  if (same && sameMarkup(entry, markup)) throw badRequest(NOT_MODIFIED);
  return replace(call, {
    chat,
    entry,
    message: { ...rest, ...textBody(text), edit_date: today(call) },
    markup,
    kind: same ? 'edit' : 'words',
  });
}

export function editMessageCaption(call: Call): Message {
  const caption = readCaption(call.parameters);
  const markup = readInlineMarkup(call.parameters);
  const { chat, entry } = messageToEdit(call);
  const { caption: before, caption_entities, ...rest } = entry.message;
  if (rest.photo === undefined && rest.document === undefined) {
    throw badRequest('there is no caption in the message to edit');
  }
  const same = sameText(caption, { text: before ?? '', entities: caption_entities ?? [] });
  if (same && sameMarkup(entry, markup)) throw badRequest(NOT_MODIFIED);
  return replace(call, {
    chat,
    entry,
    message: { ...rest, ...captionBody(caption), edit_date: today(call) },
    markup,
    kind: same ? 'edit' : 'words',
  });
}

export function editMessageReplyMarkup(call: Call): Message {
  const markup = readInlineMarkup(call.parameters);
  const { chat, entry } = messageToEdit(call);
  if (sameMarkup(entry, markup)) throw badRequest(NOT_MODIFIED);
  return replace(call, { chat, entry, message: entry.message, markup, kind: 'edit' });
}

export function deleteMessage(call: Call): true {
  const chat = chatToWrite(call);
  const entry = messageOf(call, chat, 'message to delete');
  if (!mayDelete(call, chat, entry)) throw badRequest("message can't be deleted for everyone");
  remove(call, chat, entry);
  return true;
}

/** Those that are not there, or may not be deleted, are passed over. */
export function deleteMessages(call: Call): true {
  const ids = readList(call.parameters, 'message_ids', 'message identifiers') ?? [];
  if (ids.length === 0) throw badRequest('message identifiers are not specified');
  if (ids.length > DELETE_AT_ONCE) throw badRequest('too many message identifiers specified');
  const chat = chatToWrite(call);
  for (const id of ids) {
    const entry = typeof id === 'number' ? findMessage(chat, id) : undefined;
    if (entry !== undefined && mayDelete(call, chat, entry)) remove(call, chat, entry);
  }
  return true;
}

export function pinChatMessage(call: Call): true {
  const chat = chatToWrite(call);
  const entry = messageOf(call, chat, 'message to pin');
  mayAdministrate(chat, 'pin a message');
  entry.pinned = true;
  call.world.changed(chat, entry, 'edit');
  return true;
}

export function unpinChatMessage(call: Call): true {
  const chat = chatToWrite(call);
  mayAdministrate(chat, 'unpin a message');
  const entry =
    call.parameters['message_id'] === undefined
      ? [...chat.entries.values()].findLast((candidate) => candidate.pinned)
      : messageOf(call, chat, 'message to unpin');
  if (entry === undefined || !entry.pinned) throw badRequest('message to unpin not found');
  entry.pinned = false;
  call.world.changed(chat, entry, 'edit');
  return true;
}

export function setMessageReaction(call: Call): true {
  const reactions = readList(call.parameters, 'reaction', 'ReactionType') ?? [];
  if (reactions.length > 1) throw badRequest('REACTIONS_TOO_MANY');
  const emoji = reactions.map((reaction) => {
    const value = (reaction as { emoji?: unknown } | null)?.emoji;
    if (typeof value !== 'string' || !REACTIONS.has(value)) throw badRequest('REACTION_INVALID');
    return value;
  });
  readBoolean(call.parameters, 'is_big');
  const chat = chatToWrite(call);
  const entry = messageOf(call, chat, 'message to react');
  entry.reactions = emoji;
  call.world.changed(chat, entry, 'edit');
  return true;
}

function messageToEdit(call: Call): { chat: Chat; entry: Entry } {
  if (readText(call.parameters, 'chat_id') === undefined) {
    const inline = readText(call.parameters, 'inline_message_id');
    throw badRequest(inline === undefined ? 'message identifier is not specified' : 'MESSAGE_ID_INVALID');
  }
  const chat = chatToWrite(call);
  const entry = messageOf(call, chat, 'message to edit');
  /** Nor may a message under which another keyboard than an inline one was sent. */
  if (!entry.fromBot || entry.keyboard !== undefined) throw badRequest("message can't be edited");
  return { chat, entry };
}

/** A keyboard that is not given again is taken away, as Telegram does. */
function replace(
  call: Call,
  change: {
    chat: Chat;
    entry: Entry;
    message: Message;
    markup: InlineKeyboardMarkup | undefined;
    kind: 'words' | 'edit';
  },
): Message {
  const { chat, entry, markup } = change;
  const { reply_markup: _before, ...message } = change.message;
  entry.message = markup === undefined ? message : { ...message, reply_markup: markup };
  call.world.changed(chat, entry, change.kind);
  return entry.message;
}

function sameMarkup(entry: Entry, markup: InlineKeyboardMarkup | undefined): boolean {
  return JSON.stringify(entry.message.reply_markup) === JSON.stringify(markup);
}

function remove(call: Call, chat: Chat, entry: Entry): void {
  entry.deleted = true;
  call.world.changed(chat, entry, 'delete');
}

function mayDelete(call: Call, chat: Chat, entry: Entry): boolean {
  const fresh = today(call) - entry.message.date < DELETE_WITHIN;
  if (chat.kind === 'private') return fresh;
  return chat.botIsAdministrator || (entry.fromBot && fresh);
}

function mayAdministrate(chat: Chat, what: string): void {
  if (chat.kind === 'group' && !chat.botIsAdministrator) {
    throw badRequest(`not enough rights to ${what}`);
  }
}

function today(call: Call): number {
  return Math.floor(call.world.now() / 1000);
}

/** All that a bot may use (the description of ReactionTypeEmoji). */
const REACTIONS = new Set(
  (
    '👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 ' +
    '👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡'
  ).split(' '),
);
