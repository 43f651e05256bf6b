/**
 * From an update to what Salur does about it: one grammY composer that knows every shape a message of a recipient can
 * have, and hands what it found to `answering`.
 */
import { Composer, type Context } from 'grammy';
import type { Message } from 'grammy/types';
import type { Answer, Answering, OtherKind } from '../answering/index.ts';
import type { Asker } from '../domain/asker.ts';
import { MASK } from '../understanding/index.ts';
import { readAction } from './callback.ts';

/** A context that carries who is asking and collects the answer; nothing is sent while an update is handled. */
export type Turn = Context & {
  asker: Asker;
  now: Temporal.Instant;
  /** Stays null where Salur keeps quiet. */
  answer: Answer | null;
};

/** Sixteen hidden digits: the mask's trace of a NIK or KK number. */
const HIDDEN_NUMBER = new RegExp(`${MASK}{4}`);

export function createConversation(answering: Answering): Composer<Turn> {
  const composer = new Composer<Turn>();
  const direct = composer.chatType('private');

  direct.on('callback_query:data', async (turn) => {
    // A button of an older program still says where to go on: the main menu.
    const action = readAction(turn.callbackQuery.data) ?? { do: 'menu' as const, page: 'main' as const };
    turn.answer = await answering.press(turn.asker, action, turn.now);
  });

  direct.on(['message', 'edited_message'], async (turn) => {
    turn.answer = await answer(answering, turn, turn.msg);
  });

  // In a group Salur answers only who calls it by a command, and only to say where it does answer: an answer about a
  // household does not belong before its neighbours.
  composer.chatType(['group', 'supergroup']).on('message:entities:bot_command', async (turn) => {
    const name = commandOf(turn.msg);
    if (name?.bot === turn.me.username.toLowerCase())
      turn.answer = await answering.group(turn.asker, turn.me.username);
  });

  return composer;
}

async function answer(answering: Answering, { asker, now }: Turn, message: Message): Promise<Answer | null> {
  const place = message.location ?? message.venue?.location;
  if (place) return answering.location(asker, place.latitude, place.longitude, now);

  const command = commandOf(message);
  if (command) {
    if (command.name === 'start')
      return answering.start(asker, command.rest === '' ? null : command.rest, now);
    return answering.command(asker, command.name, command.rest, now);
  }

  const text = message.text ?? message.caption;
  if (text !== undefined) {
    return answering.ask(asker, text, now, {
      hasNik: HIDDEN_NUMBER.test(text),
      forwarded: message.forward_origin !== undefined,
    });
  }
  const kind = kindOf(message);
  return kind && answering.other(asker, kind, now);
}

/**
 * The command a message opens with. In a private chat the name of another bot behind it is a slip of the finger, so the
 * caller decides what `bot` means.
 */
function commandOf(message: Message): { name: string; bot: string | null; rest: string } | null {
  const text = message.text ?? '';
  const entity = message.entities?.[0];
  if (entity?.type !== 'bot_command' || entity.offset !== 0) return null;
  const [name = '', bot = null] = text.slice(1, entity.length).toLowerCase().split('@');
  return { name, bot, rest: text.slice(entity.length).trim() };
}

/** What else people send; null for what Telegram itself says in a chat (a pinned message, a new picture …). */
function kindOf(message: Message): OtherKind | null {
  if (message.sticker) return 'sticker';
  if (message.voice ?? message.audio ?? message.video_note) return 'voice';
  if (message.photo) return 'photo';
  if (message.video ?? message.animation) return 'video';
  if (message.document) return 'document';
  if (message.contact) return 'contact';
  if (message.dice ?? message.poll ?? message.game ?? message.story) return 'other';
  return null;
}
