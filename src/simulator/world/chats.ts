/** Chats and the messages in them, as Telegram keeps them: what both sides see, and what each may do with it. */
import type {
  Chat as TelegramChat,
  ForceReply,
  Message,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  User,
} from 'grammy/types';

export interface Person {
  readonly id: number;
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
  /** What the chat page calls this person; it has a word for each. */
  readonly role?: PersonRole;
  /** A bot may write only to those who wrote to it first. */
  started: boolean;
  blocked: boolean;
  deactivated: boolean;
}

export type PersonRole = 'recipient' | 'organizer' | 'coordinator';

/** A message and what became of it. */
export interface Entry {
  /** As a bot would be given it now. Replaced when it is edited, never changed in place. */
  message: Message;
  readonly fromBot: boolean;
  /** A keyboard under the writing field; an inline one stands in the message itself. */
  readonly keyboard: ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | undefined;
  deleted: boolean;
  pinned: boolean;
  reactions: readonly string[];
  /** Number of its last change; grows over all chats. */
  change: number;
  /** Number of the change that gave it its words: it was sent, or its text was edited. */
  written: number;
}

/** What a person was shown after a tap. */
export interface CallbackAnswer {
  readonly callback_query_id: string;
  readonly message_id: number;
  readonly text: string;
  readonly show_alert: boolean;
  readonly url?: string;
  readonly change: number;
}

export interface Topic {
  name: string;
  closed: boolean;
}

interface ChatState {
  readonly id: number;
  readonly entries: Map<number, Entry>;
  readonly answers: CallbackAnswer[];
  /** Ids in a chat follow each other without a gap. */
  oldestMessageId: number;
  nextMessageId: number;
  /** When the person's message that the bot has not answered yet came, in milliseconds since the epoch. */
  awaitsAnswerSince: number | undefined;
}

export interface PrivateChat extends ChatState {
  readonly kind: 'private';
  readonly person: Person;
}

export interface GroupChat extends ChatState {
  readonly kind: 'group';
  readonly title: string;
  readonly supergroup: boolean;
  readonly forum: boolean;
  readonly members: Set<number>;
  readonly topics: Map<number, Topic>;
  /** Administrators see every message, other bots only what is meant for them (privacy mode). */
  botIsAdministrator: boolean;
  botWasKicked: boolean;
  migratedTo: number | undefined;
}

export type Chat = PrivateChat | GroupChat;

/** Older messages of a chat are forgotten, so that a benchmark of a million messages fits into memory. */
const MESSAGES_KEPT = 1000;
const ANSWERS_KEPT = 100;

export function createChatState(id: number, firstMessageId: number): ChatState {
  return {
    id,
    entries: new Map(),
    answers: [],
    oldestMessageId: firstMessageId,
    nextMessageId: firstMessageId,
    awaitsAnswerSince: undefined,
  };
}

export function keepEntry(chat: Chat, entry: Entry): void {
  chat.entries.set(entry.message.message_id, entry);
  if (chat.entries.size <= MESSAGES_KEPT) return;
  chat.entries.delete(chat.oldestMessageId);
  chat.oldestMessageId += 1;
}

export function keepAnswer(chat: Chat, answer: CallbackAnswer): void {
  chat.answers.push(answer);
  if (chat.answers.length > ANSWERS_KEPT) chat.answers.shift();
}

/** A message that stands in the chat now. */
export function findMessage(chat: Chat, messageId: number): Entry | undefined {
  const entry = chat.entries.get(messageId);
  return entry === undefined || entry.deleted ? undefined : entry;
}

export function asTelegramChat(chat: Chat): TelegramChat {
  if (chat.kind === 'private') {
    const { id, first_name, last_name, username } = chat.person;
    return {
      id,
      type: 'private',
      first_name,
      ...(last_name !== undefined && { last_name }),
      ...(username !== undefined && { username }),
    };
  }
  if (!chat.supergroup) return { id: chat.id, type: 'group', title: chat.title };
  return { id: chat.id, type: 'supergroup', title: chat.title, ...(chat.forum && { is_forum: true }) };
}

export function asUser(person: Person): User {
  const { id, first_name, last_name, username, language_code } = person;
  return {
    id,
    is_bot: false,
    first_name,
    ...(last_name !== undefined && { last_name }),
    ...(username !== undefined && { username }),
    ...(language_code !== undefined && { language_code }),
  };
}
