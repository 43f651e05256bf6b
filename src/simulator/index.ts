/**
 * Telegram on this machine: a Bot API server over HTTP that refuses what Telegram refuses, the people who write to the
 * bot, and a chat page. Nothing of it goes to the network; all state is in memory and ends with the process.
 *
 * Glossary
 * - bot: the program that calls `/bot<token>/<method>`; it cannot tell this from Telegram.
 * - person: somebody with a Telegram account; acts over `/simulator/people/…`.
 * - chat: between a person and the bot, or a group.
 * - entry: a message in a chat and what became of it (edited, deleted, pinned).
 * - tap: a press on an inline button; Telegram's callback query.
 * - update: what the bot is told. It waits in a queue until the bot has confirmed it.
 * - refusal: an answer with `ok: false`, in Telegram's words. Each is recorded.
 * - fault: trouble that is switched on, such as a lost answer; not a refusal by the rules.
 * - change: a number that grows with all that happens in chats; "what came after" is asked by it.
 */
import { Hono } from 'hono';
import type { Clock } from '../domain/clock.ts';
import type { Log } from '../domain/log.ts';
import { createCalls } from './calls.ts';
import { EXAMPLE_PEOPLE } from './example/families.ts';
import { createFaults } from './faults.ts';
import { addPage } from './page.ts';
import type { PageWords, Spot } from './page.ts';
import { createActions } from './people/actions.ts';
import { createPeopleApp } from './people/routes.ts';
import { createRateLimiter } from './bot/rates.ts';
import type { Rates } from './bot/rates.ts';
import { createBotServer } from './bot/server.ts';
import { createUpdates } from './delivery/updates.ts';
import { createWebhook } from './delivery/webhook.ts';
import { createWorld, firstId } from './world/index.ts';
import type { NewPerson } from './world/index.ts';

export { PAGE_WORDS } from './page.ts';
export type { PageWords, Spot } from './page.ts';
export type { Rates } from './bot/rates.ts';
export type { NewPerson } from './world/index.ts';

export interface SimulatorOptions {
  readonly clock: Clock;
  readonly token: string;
  readonly log: Log;
  /** Absent: the bot may send as fast as it likes. */
  readonly rates?: Rates;
  /** How the bot is called; it may change its name by setMyName. */
  readonly bot?: { readonly first_name: string; readonly username: string };
  /** Who is there from the start; absent: the three of the chat page. */
  readonly people?: readonly NewPerson[];
  /** Named places that can be sent from the chat page. */
  readonly spots?: readonly Spot[];
  /** The sentences of the chat page (locales/chat-page.json); absent: no page is served at `/`. */
  readonly words?: PageWords;
}

export interface Simulator {
  readonly app: Hono;
  /** Ends what waits: polls, webhooks, live pages. */
  close(): void;
}

/** The people of the chat page. Their ids stay, so that a bot's store knows them after a restart of the simulator. */
export const PAGE_PEOPLE: readonly NewPerson[] = [
  {
    id: EXAMPLE_PEOPLE.recipient,
    first_name: 'Ibu Siti',
    language_code: 'id',
    role: 'recipient',
    started: true,
  },
  {
    id: EXAMPLE_PEOPLE.organizer,
    first_name: 'Pak Darto',
    language_code: 'id',
    role: 'organizer',
    started: true,
  },
  {
    id: EXAMPLE_PEOPLE.coordinator,
    first_name: 'Bu Rina',
    language_code: 'id',
    role: 'coordinator',
    started: true,
  },
];

const BOT = { first_name: 'Salur', username: 'salur_simulasi_bot' };

export function createSimulator(options: SimulatorOptions): Simulator {
  const { clock, token, log } = options;
  const closing = new AbortController();
  const world = createWorld({
    clock,
    bot: { id: Number.parseInt(token, 10) || 1, is_bot: true, ...BOT, ...options.bot },
  });
  for (const person of options.people ?? PAGE_PEOPLE) world.addPerson(person);

  const faults = createFaults();
  const calls = createCalls();
  const updates = createUpdates({ clock, first: firstId(clock), repeats: faults.repeatsUpdate });
  const webhook = createWebhook({
    clock,
    log,
    updates,
    call: (method, parameters) => bot.call(method, { parameters, uploads: new Map() }),
  });
  const shared = { clock, log, world, updates, calls, faults, closing: closing.signal };
  const bot = createBotServer({
    ...shared,
    token,
    webhook,
    limiter: options.rates === undefined ? undefined : createRateLimiter(options.rates),
  });

  const app = new Hono();
  app.route('/', bot.app);
  app.route('/', createPeopleApp({ ...shared, actions: createActions({ world, updates }) }));
  if (options.words !== undefined) addPage(app, { world, words: options.words, spots: options.spots ?? [] });

  return {
    app,
    close() {
      closing.abort();
      webhook.remove();
      updates.endPoll();
    },
  };
}
