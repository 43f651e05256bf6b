/** The state of Telegram on this machine: the bot, people, groups, their chats, files and taps. */
import type { Message, User } from 'grammy/types';
import type { Clock } from '../../domain/clock.ts';
import { asTelegramChat, asUser, createChatState, keepEntry } from './chats.ts';
import type { Chat, Entry, GroupChat, Person, PersonRole, PrivateChat } from './chats.ts';
import { createFiles } from './files.ts';
import type { Files } from './files.ts';
import { createHub } from './hub.ts';
import type { Hub } from './hub.ts';
import { createProfile } from './profile.ts';
import type { Profile } from './profile.ts';

export interface NewPerson {
  readonly first_name: string;
  readonly last_name?: string;
  readonly username?: string;
  readonly language_code?: string;
  /** Given by the simulator where absent. */
  readonly id?: number;
  readonly role?: PersonRole;
  /** True: the person has written to the bot before, so the bot may write to them. */
  readonly started?: boolean;
}

export interface Tap {
  readonly id: string;
  readonly personId: number;
  readonly chatId: number;
  readonly messageId: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  answered: boolean;
}

export type MessageBody = Omit<Partial<Message>, 'message_id' | 'date' | 'chat' | 'from'>;

export interface Posting {
  readonly from: Person | 'bot';
  readonly body: MessageBody;
  readonly keyboard?: Entry['keyboard'];
}

export interface World {
  readonly bot: User & { readonly username: string };
  readonly clock: Clock;
  readonly people: ReadonlyMap<number, Person>;
  readonly chats: ReadonlyMap<number, Chat>;
  readonly files: Files;
  readonly hub: Hub;
  readonly profile: Profile;
  /** Milliseconds since the epoch, as everywhere here. */
  readonly startedAt: number;
  now(): number;
  addPerson(person: NewPerson): Person;
  /** The chat between a person and the bot, opened where there was none. */
  privateChat(person: Person): PrivateChat;
  addGroup(group: {
    title: string;
    members: readonly number[];
    forum: boolean;
    supergroup: boolean;
  }): GroupChat;
  /** Puts a message into a chat and tells those who watch it. */
  post(chat: Chat, posting: Posting): Entry;
  /** After a change to an entry (to its words, to anything else of it): numbers it and tells those who watch. */
  changed(chat: Chat, entry: Entry, kind: 'words' | 'edit' | 'delete'): void;
  nextChange(): number;
  addTap(tap: Omit<Tap, 'id' | 'at' | 'answered'>): Tap;
  findTap(id: string): Tap | undefined;
  /** How long, in milliseconds, people waited for the bot's first message after theirs; the newest 100,000. */
  answerTimes(): readonly number[];
  forgetAnswerTimes(): void;
}

/** Tenths of a second since 2026 fit into 31 bits, as Telegram's ids do, until 2032. */
const IDS_COUNT_FROM = Temporal.Instant.from('2026-01-01T00:00:00Z').epochMilliseconds;
const FIRST_GIVEN_PERSON_ID = 5_000_000_001;
const TAPS_KEPT = 20_000;
const ANSWER_TIMES_KEPT = 100_000;

/** Where ids begin: with the clock, so that they grow over restarts; what a bot stored stays older than what is new. */
export function firstId(clock: Clock): number {
  return Math.max(1, Math.floor((clock.now().epochMilliseconds - IDS_COUNT_FROM) / 100));
}

export function createWorld({ clock, bot }: { clock: Clock; bot: World['bot'] }): World {
  const people = new Map<number, Person>();
  const chats = new Map<number, Chat>();
  const taps = new Map<number, Tap>();
  const hub = createHub();
  let answerTimes: number[] = [];
  const start = firstId(clock);
  let nextPersonId = FIRST_GIVEN_PERSON_ID;
  let nextGroupId = start;
  let nextTap = start;
  let oldestTap = start;
  const startedAt = clock.now().epochMilliseconds;
  let change = startedAt;
  let answersMeasured = 0;

  const now = () => clock.now().epochMilliseconds;
  function nextChange(): number {
    change += 1;
    return change;
  }

  function measureAnswer(chat: Chat): void {
    if (chat.awaitsAnswerSince === undefined) return;
    answerTimes[answersMeasured % ANSWER_TIMES_KEPT] = now() - chat.awaitsAnswerSince;
    answersMeasured += 1;
    chat.awaitsAnswerSince = undefined;
  }

  return {
    bot,
    clock,
    people,
    chats,
    hub,
    files: createFiles(start),
    profile: createProfile(),
    startedAt,
    answerTimes: () => answerTimes,
    forgetAnswerTimes() {
      answerTimes = [];
      answersMeasured = 0;
    },
    now,
    nextChange,
    addPerson({ id, started, ...names }) {
      while (people.has(nextPersonId)) nextPersonId += 1;
      const person: Person = {
        ...names,
        id: id ?? nextPersonId,
        started: started ?? false,
        blocked: false,
        deactivated: false,
      };
      people.set(person.id, person);
      hub.tell({ kind: 'people' });
      return person;
    },
    privateChat(person) {
      const known = chats.get(person.id);
      if (known?.kind === 'private') return known;
      const chat: PrivateChat = { ...createChatState(person.id, start), kind: 'private', person };
      chats.set(chat.id, chat);
      return chat;
    },
    addGroup({ title, members, forum, supergroup }) {
      const id = supergroup ? -1_000_000_000_000 - nextGroupId : -nextGroupId;
      nextGroupId += 1;
      const chat: GroupChat = {
        ...createChatState(id, start),
        kind: 'group',
        title,
        supergroup,
        forum,
        members: new Set(members),
        topics: new Map(),
        botIsAdministrator: false,
        botWasKicked: false,
        migratedTo: undefined,
      };
      chats.set(id, chat);
      return chat;
    },
    post(chat, { from, body, keyboard }) {
      const at = now();
      const message = {
        message_id: chat.nextMessageId,
        from: from === 'bot' ? botUser(bot) : asUser(from),
        chat: asTelegramChat(chat),
        date: Math.floor(at / 1000),
        ...body,
      } as Message;
      chat.nextMessageId += 1;
      const number = nextChange();
      const entry: Entry = {
        message,
        fromBot: from === 'bot',
        keyboard,
        deleted: false,
        pinned: false,
        reactions: [],
        change: number,
        written: number,
      };
      keepEntry(chat, entry);
      if (from === 'bot') measureAnswer(chat);
      else chat.awaitsAnswerSince ??= at;
      hub.tell({ kind: 'message', chat: chat.id, id: message.message_id });
      return entry;
    },
    changed(chat, entry, kind) {
      entry.change = nextChange();
      if (kind === 'words') entry.written = entry.change;
      hub.tell({ kind: kind === 'words' ? 'edit' : kind, chat: chat.id, id: entry.message.message_id });
    },
    addTap(tap) {
      const number = nextTap;
      nextTap += 1;
      const added: Tap = { ...tap, id: String(number), at: now(), answered: false };
      taps.set(number, added);
      if (taps.size > TAPS_KEPT) {
        taps.delete(oldestTap);
        oldestTap += 1;
      }
      return added;
    },
    findTap: (id) => (/^\d{1,15}$/.test(id) ? taps.get(Number(id)) : undefined),
  };
}

/** The bot as the sender of a message; getMe tells more. */
function botUser({ id, first_name, username }: World['bot']): User {
  return { id, is_bot: true, first_name, username };
}
