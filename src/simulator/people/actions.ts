/** What people do in their chats with the bot, and the updates that follow from it. */
import type { Message, MessageEntity } from 'grammy/types';
import { DEEP_LINK_PARAMETER, lengthOf, TEXT_LENGTH } from '../rules/limits.ts';
import { plainText } from '../rules/text.ts';
import type { Updates } from '../delivery/updates.ts';
import { asTelegramChat, asUser, findMessage } from '../world/chats.ts';
import type { Chat, Entry, Person } from '../world/chats.ts';
import type { Upload } from '../world/files.ts';
import type { MessageBody, Tap, World } from '../world/index.ts';
import { withoutReply } from '../methods/call.ts';

/** What a person cannot do in Telegram either; `status` is that of the HTTP answer. */
export class NotPossible extends Error {
  readonly status: 400 | 404 | 409;

  constructor(status: 400 | 404 | 409, message: string) {
    super(message);
    this.name = 'NotPossible';
    this.status = status;
  }
}

export interface Saying {
  readonly text: string;
  /** Id of the message that is answered. */
  readonly replyTo?: number | undefined;
  /** Name of whom the message is forwarded from. */
  readonly forwardFrom?: string | undefined;
}

export interface Actions {
  /** Opens the chat by its link; a person who blocked the bot lets it in again so. */
  start(person: Person, parameter: string | undefined): Entry;
  says(person: Person, chat: Chat, saying: Saying): Entry;
  /** A message that is not text: a place, a picture, a sticker. */
  sends(person: Person, chat: Chat, body: MessageBody): Entry;
  sendsFile(
    person: Person,
    kind: 'photo' | 'document' | 'voice' | 'sticker',
    upload: Upload,
    caption?: string,
  ): Entry;
  edits(person: Person, chat: Chat, messageId: number, text: string): Entry;
  taps(person: Person, chat: Chat, messageId: number, data: string): Tap;
  block(person: Person): void;
  unblock(person: Person): void;
  deactivate(person: Person): void;
  /** Any update, with the fields given; undefined: the bot did not ask for that kind. */
  raw(kind: string, payload: unknown): number | undefined;
  /** The update for a message that stands in a chat, where the bot may see it. */
  deliver(chat: Chat, entry: Entry, kind: 'message' | 'edited_message'): void;
  /** The update for a change of the bot's own place in a chat. */
  deliverMembership(chat: Chat, by: Person, change: { from: string; to: string }): void;
}

export function createActions({ world, updates }: { world: World; updates: Updates }): Actions {
  function deliver(chat: Chat, entry: Entry, kind: 'message' | 'edited_message'): void {
    if (!botSees(chat, entry.message)) return;
    updates.add({ kind, payload: entry.message, queue: `chat:${chat.id}` });
  }

  function deliverMembership(chat: Chat, by: Person, { from, to }: { from: string; to: string }): void {
    const member = (status: string) => ({
      user: world.bot,
      status,
      ...(status === 'kicked' && { until_date: 0 }),
    });
    updates.add({
      kind: 'my_chat_member',
      payload: {
        chat: asTelegramChat(chat),
        from: asUser(by),
        date: Math.floor(world.now() / 1000),
        old_chat_member: member(from),
        new_chat_member: member(to),
      },
      queue: `member:${chat.id}`,
    });
  }

  function sends(person: Person, chat: Chat, body: MessageBody): Entry {
    checkWriter(person, chat);
    if (chat.kind === 'private') person.started = true;
    const entry = world.post(chat, { from: person, body });
    deliver(chat, entry, 'message');
    return entry;
  }

  function says(person: Person, chat: Chat, { text, replyTo, forwardFrom }: Saying): Entry {
    const replied = replyTo === undefined ? undefined : messageIn(chat, replyTo);
    return sends(person, chat, {
      ...textOf(text),
      ...(replied !== undefined && { reply_to_message: withoutReply(replied) }),
      ...(forwardFrom !== undefined && {
        forward_origin: {
          type: 'hidden_user',
          sender_user_name: forwardFrom,
          date: Math.floor(world.now() / 1000),
        },
      }),
    });
  }

  function setBlocked(person: Person, blocked: boolean): void {
    if (person.blocked === blocked) return;
    person.blocked = blocked;
    const change = blocked ? { from: 'member', to: 'kicked' } : { from: 'kicked', to: 'member' };
    deliverMembership(world.privateChat(person), person, change);
    world.hub.tell({ kind: 'people' });
  }

  function botSees(chat: Chat, message: Message): boolean {
    if (chat.kind === 'private') return true;
    if (chat.botWasKicked || chat.migratedTo !== undefined) return false;
    if (chat.botIsAdministrator || message.reply_to_message?.from?.id === world.bot.id) return true;
    const text = message.text ?? message.caption;
    if (text === undefined)
      return message.new_chat_members !== undefined || message.group_chat_created === true;
    return (message.entities ?? message.caption_entities ?? []).some((entity) => isForBot(text, entity));
  }

  function isForBot(text: string, entity: MessageEntity): boolean {
    const words = text.slice(entity.offset, entity.offset + entity.length).toLowerCase();
    const ownName = `@${world.bot.username.toLowerCase()}`;
    if (entity.type === 'mention') return words === ownName;
    return entity.type === 'bot_command' && (!words.includes('@') || words.endsWith(ownName));
  }

  return {
    says,
    sends,
    deliver,
    deliverMembership,
    start(person, parameter) {
      if (parameter !== undefined && !DEEP_LINK_PARAMETER.test(parameter)) {
        throw new NotPossible(400, 'a deep link takes 1 to 64 letters, digits, "_" and "-"');
      }
      setBlocked(person, false);
      const text = parameter === undefined ? '/start' : `/start ${parameter}`;
      return says(person, world.privateChat(person), { text });
    },
    sendsFile(person, kind, upload, caption) {
      if (upload.bytes.length === 0) throw new NotPossible(400, 'the file is empty');
      const { files } = world;
      const file = kind === 'photo' ? files.keepPhoto(upload) : files.keep(kind, upload);
      const known = { file_id: file.id, file_unique_id: file.uniqueId, file_size: upload.bytes.length };
      const words = caption === undefined ? undefined : plainText(caption);
      return sends(person, world.privateChat(person), {
        ...mediaBody(kind, known, upload, [...file.sizes]),
        ...(words !== undefined &&
          words.text !== '' && { caption: words.text, caption_entities: [...words.entities] }),
      });
    },
    edits(person, chat, messageId, text) {
      const entry = messageIn(chat, messageId);
      if (entry.message.from?.id !== person.id || entry.message.text === undefined) {
        throw new NotPossible(409, 'only a text of this person can be edited');
      }
      const { entities: _before, ...rest } = entry.message;
      entry.message = { ...rest, ...textOf(text), edit_date: Math.floor(world.now() / 1000) };
      world.changed(chat, entry, 'words');
      deliver(chat, entry, 'edited_message');
      return entry;
    },
    taps(person, chat, messageId, data) {
      checkWriter(person, chat);
      const { message } = messageIn(chat, messageId);
      const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
      if (!buttons.some((button) => 'callback_data' in button && button.callback_data === data)) {
        throw new NotPossible(409, 'this message carries no such button now');
      }
      const tap = world.addTap({ personId: person.id, chatId: chat.id, messageId });
      updates.add({
        kind: 'callback_query',
        payload: {
          id: tap.id,
          from: asUser(person),
          message,
          chat_instance: String(chat.id),
          data,
        },
        queue: `person:${person.id}`,
      });
      return tap;
    },
    block: (person) => setBlocked(person, true),
    unblock: (person) => setBlocked(person, false),
    deactivate(person) {
      person.deactivated = true;
      world.hub.tell({ kind: 'people' });
    },
    raw: (kind, payload) => updates.add({ kind, payload, queue: 'raw' })?.id,
  };
}

export function messageIn(chat: Chat, messageId: number): Entry {
  const entry = findMessage(chat, messageId);
  if (entry === undefined) throw new NotPossible(404, 'there is no such message in the chat');
  return entry;
}

function checkWriter(person: Person, chat: Chat): void {
  if (person.deactivated) throw new NotPossible(409, 'this account was deleted');
  if (chat.kind === 'private') {
    if (chat.person.id !== person.id) throw new NotPossible(409, 'this is the chat of another person');
    if (person.blocked) throw new NotPossible(409, 'this person has blocked the bot');
    return;
  }
  if (!chat.members.has(person.id)) throw new NotPossible(409, 'this person is not in the group');
}

function textOf(text: string): { text: string; entities?: MessageEntity[] } {
  const cleaned = plainText(text);
  if (cleaned.text === '') throw new NotPossible(400, 'Telegram sends no empty message');
  if (lengthOf(cleaned.text) > TEXT_LENGTH) {
    throw new NotPossible(400, `Telegram sends at most ${TEXT_LENGTH} characters in a message`);
  }
  return { text: cleaned.text, ...(cleaned.entities.length > 0 && { entities: [...cleaned.entities] }) };
}

function mediaBody(
  kind: 'photo' | 'document' | 'voice' | 'sticker',
  known: { file_id: string; file_unique_id: string; file_size: number },
  upload: Upload,
  sizes: NonNullable<Message['photo']>,
): MessageBody {
  if (kind === 'photo') return { photo: sizes };
  if (kind === 'document') return { document: { ...known, file_name: upload.name, mime_type: upload.type } };
  if (kind === 'voice') return { voice: { ...known, duration: 3, mime_type: 'audio/ogg' } };
  return {
    sticker: {
      ...known,
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji: '👍',
    },
  };
}
