/** A chat as the person in it sees it, as JSON for the page and for tests. */
import type { BotCommand, ForceReply, Message, ReplyKeyboardMarkup } from 'grammy/types';
import { commandsFor } from '../world/profile.ts';
import type { CallbackAnswer, Chat, Entry } from '../world/chats.ts';
import type { World } from '../world/index.ts';

export interface SeenMessage {
  /** As the bot would be given it now; `reply_markup` holds the inline buttons. */
  readonly message: Message;
  readonly from_bot: boolean;
  readonly edited: boolean;
  readonly deleted: boolean;
  readonly pinned: boolean;
  readonly reactions: readonly string[];
  /** What this message put under the writing field, or took away from there. */
  readonly keyboard?: NonNullable<Entry['keyboard']>;
  /** Number of its last change, and of the one that gave it its words; both grow over all chats. */
  readonly change: number;
  readonly written: number;
}

export interface SeenChat {
  readonly id: number;
  /** Number of the last change so far; give it as `since` to learn what came after. */
  readonly change: number;
  /** Seconds since the epoch, by the simulator's clock. */
  readonly now: number;
  readonly messages: readonly SeenMessage[];
  readonly answers: readonly CallbackAnswer[];
  /** What stands under the writing field; null: nothing. */
  readonly keyboard: ReplyKeyboardMarkup | ForceReply | null;
  readonly commands: readonly BotCommand[];
  readonly blocked: boolean;
  readonly started: boolean;
}

/** Only what is newer than both bounds. */
export interface Bounds {
  /** Id of a message. */
  readonly after: number;
  /** Number of a change. */
  readonly since: number;
}

export function seenChat(world: World, chat: Chat, { after, since }: Bounds): SeenChat {
  const entries = [...chat.entries.values()];
  const person = chat.kind === 'private' ? chat.person : undefined;
  return {
    id: chat.id,
    change: latestChange(chat, entries),
    now: Math.floor(world.now() / 1000),
    messages: entries
      .filter((entry) => entry.message.message_id > after && entry.change > since)
      .map(seenMessage),
    answers: chat.answers.filter((answer) => answer.change > since),
    keyboard: standingKeyboard(entries),
    commands: person === undefined ? [] : commandsFor(world.profile, person),
    blocked: person?.blocked ?? false,
    started: person?.started ?? true,
  };
}

export function seenMessage(entry: Entry): SeenMessage {
  const { message, fromBot, deleted, pinned, reactions, keyboard, change, written } = entry;
  return {
    message,
    from_bot: fromBot,
    edited: message.edit_date !== undefined,
    deleted,
    pinned,
    reactions,
    ...(keyboard !== undefined && { keyboard }),
    change,
    written,
  };
}

/** How many messages the bot has sent, or rewritten, since then. */
export function writtenByBot(chat: Chat, { after, since }: Bounds): number {
  let count = 0;
  for (const { fromBot, deleted, written, message } of chat.entries.values()) {
    if (fromBot && !deleted && written > since && message.message_id > after) count += 1;
  }
  return count;
}

function latestChange(chat: Chat, entries: readonly Entry[]): number {
  let latest = chat.answers.at(-1)?.change ?? 0;
  for (const entry of entries) if (entry.change > latest) latest = entry.change;
  return latest;
}

/** The last keyboard that the bot sent and has not taken away. */
function standingKeyboard(entries: readonly Entry[]): ReplyKeyboardMarkup | ForceReply | null {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const keyboard = entries[index]?.keyboard;
    if (keyboard === undefined || entries[index]?.deleted === true) continue;
    return 'remove_keyboard' in keyboard ? null : keyboard;
  }
  return null;
}
