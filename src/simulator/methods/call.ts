/** A call of the bot, and what all methods do alike: find the chat that is meant and whether the bot may write there. */
import type { Clock } from '../../domain/clock.ts';
import { readBoolean, readInteger, readObject } from '../rules/parameters.ts';
import type { Parameters } from '../rules/parameters.ts';
import { badRequest, forbidden } from '../rules/refusal.ts';
import type { Updates } from '../delivery/updates.ts';
import type { Webhook } from '../delivery/webhook.ts';
import { findMessage } from '../world/chats.ts';
import type { Chat, Entry, GroupChat } from '../world/chats.ts';
import type { Upload } from '../world/files.ts';
import type { MessageBody, World } from '../world/index.ts';

export interface Call {
  readonly parameters: Parameters;
  /** Files of a multipart body by the name of their part. */
  readonly uploads: ReadonlyMap<string, Upload>;
  /** Aborted when the bot hangs up. */
  readonly closed: AbortSignal | undefined;
  readonly world: World;
  readonly updates: Updates;
  readonly webhook: Webhook;
  readonly clock: Clock;
}

/** Gives back the `result` of the answer. @throws Refusal */
export type Handler = (call: Call) => unknown;

/** The chat that `name` holds, whether or not the bot may write there. @throws Refusal 400 `chat not found` */
export function chatOf({ parameters, world }: Call, name = 'chat_id'): Chat {
  const given = parameters[name];
  if (given === undefined || given === null || given === '') throw badRequest('chat_id is empty');
  /** Only channels and public groups have names to be found by, and there are none here. */
  const id = typeof given === 'number' ? given : Number(given);
  const chat = world.chats.get(id);
  if (chat !== undefined) return chat;
  const person = world.people.get(id);
  if (person === undefined) throw badRequest('chat not found');
  return world.privateChat(person);
}

/** @throws Refusal 403 where the person or the group does not let the bot in, 400 where the group moved */
export function chatToWrite(call: Call): Chat {
  const chat = chatOf(call);
  if (chat.kind === 'private') {
    if (chat.person.deactivated) throw forbidden('user is deactivated');
    if (chat.person.blocked) throw forbidden('bot was blocked by the user');
    if (!chat.person.started) throw forbidden("bot can't initiate conversation with a user");
    return chat;
  }
  checkGroup(chat);
  return chat;
}

export function checkGroup(chat: GroupChat): void {
  if (chat.migratedTo !== undefined) {
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  }
  if (chat.botWasKicked) {
    throw forbidden(`bot was kicked from the ${chat.supergroup ? 'supergroup' : 'group'} chat`);
  }
}

/** @throws Refusal 400 `… not found`; `what` is how Telegram calls the message, such as "message to edit" */
export function messageOf(call: Call, chat: Chat, what: string, name = 'message_id'): Entry {
  const id = readInteger(call.parameters, name);
  if (id === undefined || id <= 0) throw badRequest('message identifier is not specified');
  const entry = findMessage(chat, id);
  if (entry === undefined) throw badRequest(`${what} not found`);
  return entry;
}

/** Fields of the new message that say where it stands: its topic, what it answers, whether it may be passed on. */
export function placeOf(call: Call, chat: Chat): MessageBody {
  const { parameters } = call;
  const thread = readInteger(parameters, 'message_thread_id');
  const replied = repliedMessage(call, chat);
  return {
    ...(thread !== undefined && threadOf(chat, thread)),
    ...(replied !== undefined && { reply_to_message: withoutReply(replied) }),
    ...(readBoolean(parameters, 'protect_content') && { has_protected_content: true }),
  };
}

function threadOf(chat: Chat, thread: number): MessageBody {
  const topic = chat.kind === 'group' ? chat.topics.get(thread) : undefined;
  if (topic === undefined) throw badRequest('message thread not found');
  if (topic.closed && chat.kind === 'group' && !chat.botIsAdministrator) throw badRequest('TOPIC_CLOSED');
  return { message_thread_id: thread, is_topic_message: true };
}

function repliedMessage({ parameters }: Call, chat: Chat): Entry | undefined {
  const reply = readObject(parameters, 'reply_parameters', 'reply parameters');
  const id = reply === undefined ? readInteger(parameters, 'reply_to_message_id') : reply['message_id'];
  if (id === undefined) return undefined;
  const found = typeof id === 'number' ? findMessage(chat, id) : undefined;
  if (found !== undefined || reply?.['allow_sending_without_reply'] === true) return found;
  throw badRequest('message to be replied not found');
}

export function withoutReply(entry: Entry): NonNullable<MessageBody['reply_to_message']> {
  const { reply_to_message: _inner, ...message } = entry.message;
  return message as NonNullable<MessageBody['reply_to_message']>;
}
