/**
 * Telegram: the only room that knows grammY. Takes updates in, walks each to its answer, and is the only way out.
 *
 * - update: what Telegram tells of; stored in the inbox before Telegram hears that it arrived (intake/).
 * - lane: the queue of one person; what one person sends is answered in order.
 * - turn: one update while it is handled; it collects an answer and sends nothing.
 * - call: a request to Telegram; owed from the moment its cause is committed, settled when its outcome is known.
 * - tap: a press of a button under a message (a callback query).
 */
import { Api, GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Answering } from '../answering/index.ts';
import type { Clock } from '../domain/clock.ts';
import { describeFault, TokenRefused } from '../domain/faults.ts';
import type { Inbox } from '../domain/inbox.ts';
import type { Log } from '../domain/log.ts';
import { announceCommands } from './commands.ts';
import { type Callers, createHandler } from './handler.ts';
import { createDispatcher } from './intake/dispatcher.ts';
import { startPolling } from './intake/polling.ts';
import { createReceiver } from './intake/receiver.ts';
import { HANDLED_KINDS } from './intake/updates.ts';
import { createMessenger } from './messenger.ts';
import { asSignal } from './signal.ts';
import type { Words } from './words.ts';

export { createWords, type Words } from './words.ts';
export { writeAction } from './callback.ts';

export interface TelegramBot {
  readonly username: string;
  readonly inbox: Inbox;
  /** Stores one update that a webhook brought; rejects when it could not be stored. */
  receive(update: { readonly update_id: number }): Promise<void>;
  /** Why nothing arrives; null while it does. */
  readonly trouble: string | null;
  /** Updates in memory. */
  readonly inHand: number;
  stop(): Promise<void>;
}

export type Way =
  | { readonly kind: 'polling' }
  /** `url` is the whole address that Telegram posts to. */
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string };

/** Seconds after which a call counts as unanswered; a long poll may take 30 of its own. */
const REQUEST_SECONDS = 45;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * Connects to Telegram, takes up what an earlier run left, and begins to receive. Waits for a Telegram that is away;
 * rejects only when the token is refused or `signal` is aborted.
 */
export async function startTelegram(parts: {
  readonly token: string;
  readonly apiRoot: string;
  readonly way: Way;
  readonly ratePerSecond: number;
  readonly inbox: (bot: number) => Inbox;
  readonly callers: Callers;
  readonly upTo: (catalogueVersion: number) => Promise<void>;
  readonly answering: Answering;
  readonly words: Words;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
}): Promise<TelegramBot> {
  const { words, clock, log, way } = parts;
  const api = new Api(parts.token, { apiRoot: parts.apiRoot, timeoutSeconds: REQUEST_SECONDS });
  const me = await connect(api, clock, log, parts.signal);
  const inbox = parts.inbox(me.id);
  const messenger = createMessenger({ api, clock, log, ratePerSecond: parts.ratePerSecond });
  const { handle, apologise } = createHandler({ ...parts, api, me });
  const dispatcher = createDispatcher({ inbox, messenger, clock, log, handle, apologise });
  const receiver = createReceiver({ inbox, dispatcher, messenger, clock });

  await dispatcher.start();
  // Dressing up the bot is no reason not to serve.
  announceCommands(api, words).catch((error: unknown) =>
    log.warn('commands were not announced', { why: describeFault(error) }),
  );

  if (way.kind === 'webhook') {
    await api.setWebhook(way.url, { secret_token: way.secret, allowed_updates: HANDLED_KINDS });
  } else {
    // A webhook left over from another set-up would keep every poll away.
    await api.deleteWebhook();
  }
  const polling = way.kind === 'polling' ? startPolling({ api, receive: receiver.batch, clock, log }) : null;

  return {
    username: me.username,
    inbox,
    receive: receiver.one,
    get trouble() {
      return polling?.trouble ?? null;
    },
    get inHand() {
      return dispatcher.inHand;
    },
    async stop() {
      await polling?.stop();
      await dispatcher.stop();
    },
  };
}

async function connect(api: Api, clock: Clock, log: Log, signal: AbortSignal): Promise<UserFromGetMe> {
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      return await api.getMe(asSignal(signal));
    } catch (error) {
      if (signal.aborted) throw error;
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new TokenRefused('Telegram refuses BOT_TOKEN: take it again from BotFather');
      }
      log.warn('Telegram does not answer, waiting', { why: describeFault(error) });
      await clock.wait(wait, signal);
    }
  }
}
