/**
 * The only way out to Telegram. A call ends in a `CallOutcome`, never in an exception; a network that fails is
 * `unknown`, since Telegram may have carried the call out. One budget and one pause hold for everything sent.
 */
import { type Api, GrammyError, HttpError, InputFile } from 'grammy';
import type { Clock } from '../domain/clock.ts';
import { describeFault } from '../domain/faults.ts';
import type { CallOutcome, OutgoingCall } from '../domain/inbox.ts';
import type { Log } from '../domain/log.ts';
import { type Budget, createBudget } from './budget.ts';
import type { StoredFile } from './calls.ts';

export interface Messenger {
  send(call: OutgoingCall, signal?: AbortSignal): Promise<CallOutcome>;
  /** Tells the phone that a tap arrived. Not stored: an answer that comes late is refused, and nobody misses it. */
  answerTap(id: string): Promise<void>;
}

export function createMessenger(parts: {
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
  readonly ratePerSecond: number;
}): Messenger {
  const { api, clock, log } = parts;
  const budget: Budget = createBudget(parts.ratePerSecond);

  return {
    async send(call, signal) {
      for (;;) {
        const wait = budget.take(clock.now().epochMilliseconds);
        if (wait === 0) break;
        await clock.wait(wait, signal);
        if (signal?.aborted) return { kind: 'unknown', why: 'stopped before it was sent' };
      }
      try {
        const result = await method(api, call.method)(revive(call.payload));
        return { kind: 'sent', messageId: messageIdOf(result) };
      } catch (error) {
        const outcome = classify(error, clock.now());
        if (outcome.kind === 'retry') budget.pause(outcome.at.epochMilliseconds);
        return outcome;
      }
    },

    async answerTap(id) {
      try {
        await api.answerCallbackQuery(id);
      } catch (error) {
        log.debug('a tap could not be answered', { why: describeFault(error) });
      }
    },
  };
}

type RawMethod = (payload: Record<string, unknown>) => Promise<unknown>;

function method(api: Api, name: string): RawMethod {
  return Reflect.get(api.raw, name) as RawMethod;
}

function revive(payload: string): Record<string, unknown> {
  const read = JSON.parse(payload) as Record<string, unknown>;
  for (const [name, value] of Object.entries(read)) {
    if (isStoredFile(value))
      read[name] = new InputFile(Buffer.from(value.salurFile.content), value.salurFile.name);
  }
  return read;
}

function isStoredFile(value: unknown): value is StoredFile {
  return typeof value === 'object' && value !== null && 'salurFile' in value;
}

function messageIdOf(result: unknown): number | null {
  if (typeof result !== 'object' || result === null || !('message_id' in result)) return null;
  return typeof result.message_id === 'number' ? result.message_id : null;
}

/** 400s that say the chat is not there, in Telegram's words. */
const NOBODY = /chat not found|user is deactivated|PEER_ID_INVALID|user not found/i;

/** Classifies by code and parameters first, by words only where the code says too little. */
export function classify(error: unknown, now: Temporal.Instant): CallOutcome {
  if (!(error instanceof GrammyError)) {
    return { kind: 'unknown', why: error instanceof HttpError ? 'network' : describeFault(error) };
  }
  // Telegram quotes what it could not read, which may be what a person wrote.
  const why = `${error.error_code} ${error.description.replace(/".*"/s, '"…"')}`.slice(0, 200);
  const retryAfter = error.parameters.retry_after;
  if (error.error_code === 429 || retryAfter !== undefined) {
    return { kind: 'retry', at: now.add({ seconds: retryAfter ?? 1 }), why };
  }
  if (error.error_code === 403) return { kind: 'unreachable', why };
  if (error.error_code === 400)
    return { kind: NOBODY.test(error.description) ? 'unreachable' : 'rejected', why };
  // 401: the token was refused; 5xx: Telegram's own trouble. Both may end without us.
  return { kind: 'unknown', why };
}
