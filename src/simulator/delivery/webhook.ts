/**
 * Calls the bot with each update, as Telegram's WebhookActor does: updates of one queue in order, other queues at the
 * same time, up to `max_connections`; after a failure again at once and then ever later, until the update expires.
 */
import type { WebhookInfo } from 'grammy/types';
import type { Clock } from '../../domain/clock.ts';
import type { Log } from '../../domain/log.ts';
import { isObject } from '../rules/parameters.ts';
import type { JsonObject } from '../rules/parameters.ts';
import type { PendingUpdate, Updates } from './updates.ts';

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
}

export interface Webhook {
  set(settings: WebhookSettings): void;
  remove(): void;
  active(): boolean;
  info(): WebhookInfo;
}

interface Lane {
  readonly key: string;
  readonly updates: PendingUpdate[];
  failures: number;
  state: 'ready' | 'sending' | 'resting';
}

interface Session {
  readonly settings: WebhookSettings;
  readonly lanes: Map<string, Lane>;
  readonly ready: Lane[];
  readonly stopped: AbortController;
  sending: number;
  lastError: { readonly date: number; readonly words: string } | undefined;
}

/** Milliseconds that the bot has to answer. */
const ANSWER_WITHIN = 60_000;
/** Milliseconds: the first repetition comes at once, then after 2 s, 4 s … up to this. */
const LONGEST_REST = 60_000;
/** What Telegram does not take as an answer to an update. */
const NOT_BY_ANSWER = /^(get|setwebhook$|deletewebhook$|close$|logout$)/i;

export function createWebhook({
  clock,
  log,
  updates,
  call,
}: {
  clock: Clock;
  log: Log;
  updates: Updates;
  /** Carries out a method that the bot put into its answer; its result is not told to the bot. */
  call: (method: string, parameters: JsonObject) => Promise<void>;
}): Webhook {
  let session: Session | undefined;

  function enqueue(current: Session, update: PendingUpdate): void {
    let lane = current.lanes.get(update.queue);
    if (lane === undefined) {
      lane = { key: update.queue, updates: [], failures: 0, state: 'ready' };
      current.lanes.set(update.queue, lane);
      current.ready.push(lane);
    }
    lane.updates.push(update);
    pump(current);
  }

  function pump(current: Session): void {
    while (current.sending < current.settings.maxConnections && !current.stopped.signal.aborted) {
      const lane = current.ready.shift();
      if (lane === undefined) return;
      lane.state = 'sending';
      current.sending += 1;
      send(current, lane).then(
        () => release(current, lane),
        (error: unknown) => {
          log.error('simulator.webhook.broken', { error: String(error) });
          release(current, lane);
        },
      );
    }
  }

  function release(current: Session, lane: Lane): void {
    current.sending -= 1;
    if (lane.updates.length === 0) {
      current.lanes.delete(lane.key);
    } else if (lane.failures <= 1) {
      lane.state = 'ready';
      current.ready.push(lane);
    } else {
      lane.state = 'resting';
      rest(current, lane).catch((error: unknown) =>
        log.error('simulator.webhook.broken', { error: String(error) }),
      );
    }
    pump(current);
  }

  async function rest(current: Session, lane: Lane): Promise<void> {
    await clock.wait(restOf(lane.failures), current.stopped.signal);
    lane.state = 'ready';
    current.ready.push(lane);
    pump(current);
  }

  async function send(current: Session, lane: Lane): Promise<void> {
    const update = lane.updates[0];
    if (update === undefined) return;
    if (clock.now().epochMilliseconds >= update.expiresAt) {
      log.warn('simulator.webhook.gave_up', { update: update.id });
      settle(lane, update);
      return;
    }
    const failure = await deliver(current, update);
    if (current.stopped.signal.aborted) return;
    if (failure === undefined) {
      if (update.repeat) update.repeat = false;
      else settle(lane, update);
      return;
    }
    lane.failures += 1;
    current.lastError = { date: Math.floor(clock.now().epochMilliseconds / 1000), words: failure };
  }

  function settle(lane: Lane, update: PendingUpdate): void {
    lane.failures = 0;
    lane.updates.shift();
    updates.finish(update);
  }

  /** Undefined: taken; else why not, in Telegram's words. */
  async function deliver({ settings, stopped }: Session, update: PendingUpdate): Promise<string | undefined> {
    const late = new AbortController();
    const cancel = clock.after(ANSWER_WITHIN, () => late.abort());
    try {
      const response = await fetch(settings.url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(settings.secret !== undefined && { 'x-telegram-bot-api-secret-token': settings.secret }),
        },
        body: update.json,
        redirect: 'manual',
        signal: AbortSignal.any([late.signal, stopped.signal]),
      });
      const body = await response.text();
      if (!response.ok)
        return `Wrong response from the webhook: ${response.status} ${response.statusText}`.trim();
      await answerOf(body);
      return undefined;
    } catch (error) {
      if (late.signal.aborted) return 'Read timeout expired';
      if (error instanceof Error && (error.name === 'AbortError' || error instanceof TypeError)) {
        return 'Connection refused';
      }
      throw error;
    } finally {
      cancel();
    }
  }

  async function answerOf(body: string): Promise<void> {
    if (!body.startsWith('{')) return;
    const answer = parsed(body);
    if (!isObject(answer)) return;
    const { method, ...parameters } = answer;
    if (typeof method !== 'string' || NOT_BY_ANSWER.test(method)) return;
    await call(method, parameters);
  }

  function stop(): void {
    session?.stopped.abort();
    session = undefined;
    updates.onAdded = undefined;
  }

  return {
    set(settings) {
      stop();
      const current: Session = {
        settings,
        lanes: new Map(),
        ready: [],
        stopped: new AbortController(),
        sending: 0,
        lastError: undefined,
      };
      session = current;
      updates.onAdded = (update) => enqueue(current, update);
      for (const update of updates.pending()) enqueue(current, update);
    },
    remove: stop,
    active: () => session !== undefined,
    info() {
      const allowed = updates.allowed();
      return {
        url: session?.settings.url ?? '',
        has_custom_certificate: false,
        pending_update_count: updates.pendingCount(),
        ...(session !== undefined && { max_connections: session.settings.maxConnections }),
        ...(session?.lastError !== undefined && {
          last_error_date: session.lastError.date,
          last_error_message: session.lastError.words,
        }),
        ...(allowed.length > 0 && { allowed_updates: allowed }),
      } as WebhookInfo;
    },
  };
}

function restOf(failures: number): number {
  return Math.min(LONGEST_REST, 1000 * 2 ** (failures - 1));
}

/** Undefined where the bot answered with something else than JSON, which Telegram passes over too. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
