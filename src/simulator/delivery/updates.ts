/**
 * The updates that wait for the bot. An update is kept as the text it will be sent as: what changes later in its message
 * does not change it. One bot asks (long polling) or is called (webhook.ts), never both.
 */
import type { Clock } from '../../domain/clock.ts';
import { CALLBACK_UPDATE_LIFE, MESSAGE_UPDATE_LIFE } from '../rules/limits.ts';
import { Refusal } from '../rules/refusal.ts';

export interface NewUpdate {
  /** The field of the update that is filled, such as `message`. */
  readonly kind: string;
  readonly payload: unknown;
  /** Updates with the same key come in order; others may come at the same time. */
  readonly queue: string;
}

export interface PendingUpdate {
  readonly id: number;
  readonly kind: string;
  readonly json: string;
  readonly queue: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  /** To be delivered once more: a fault that is switched on. */
  repeat: boolean;
  done: boolean;
}

export interface PollRequest {
  readonly offset: number;
  readonly limit: number;
  /** Seconds. */
  readonly timeout: number;
  readonly closed: AbortSignal | undefined;
}

export interface Updates {
  /** Undefined: the bot did not ask for this kind. */
  add(update: NewUpdate): PendingUpdate | undefined;
  /** The updates as JSON texts; waits up to `timeout` for the first. @throws Refusal 409 when another asks meanwhile. */
  poll(request: PollRequest): Promise<readonly string[]>;
  /** Ends a poll that waits, with 409 and this reason; without one it ends with what is there. */
  endPoll(reason?: string): void;
  /** Kinds that the bot wants from now on; empty: all but those that must be asked for. */
  allow(kinds: readonly string[]): void;
  allowed(): readonly string[];
  pending(): readonly PendingUpdate[];
  pendingCount(): number;
  drop(): void;
  finish(update: PendingUpdate): void;
  /** Told of each update that was added. */
  onAdded: ((update: PendingUpdate) => void) | undefined;
}

/** "Specify an empty list to receive all update types except chat_member, message_reaction, and message_reaction_count". */
const ONLY_WHEN_ASKED = new Set(['chat_member', 'message_reaction', 'message_reaction_count']);

export const TERMINATED_BY_OTHER =
  'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';
export const TERMINATED_BY_WEBHOOK = 'Conflict: terminated by setWebhook request';

export function createUpdates({
  clock,
  first,
  repeats,
}: {
  clock: Clock;
  /** The first update's id. */
  first: number;
  /** Whether this update is to be delivered twice. */
  repeats: () => boolean;
}): Updates {
  /** From `head` on in the order of their ids, which follow each other; some may be done already. */
  let waiting: PendingUpdate[] = [];
  let head = 0;
  let open = 0;
  let nextId = first;
  let allowedKinds = new Set<string>();
  let poller: { readonly wake: AbortController; ended: string | undefined } | undefined;

  function finish(update: PendingUpdate): void {
    if (update.done) return;
    update.done = true;
    open -= 1;
    while (waiting[head]?.done === true) head += 1;
    if (head > 1024 && head * 2 > waiting.length) {
      waiting = waiting.slice(head);
      head = 0;
    }
  }

  function confirm(offset: number): void {
    const before = offset < 0 ? Math.max(nextId + offset, 0) : offset;
    for (;;) {
      const update = waiting[head];
      if (update === undefined || update.id >= before) break;
      finish(update);
    }
    /** A bot that knows of later ids than these was served by an earlier run within the same seconds. */
    if (offset > nextId) nextId = offset;
  }

  function collect(limit: number): string[] {
    const now = clock.now().epochMilliseconds;
    const batch: string[] = [];
    for (let index = head; index < waiting.length && batch.length < limit; index += 1) {
      const update = waiting[index];
      if (update === undefined || update.done) continue;
      if (update.expiresAt <= now) {
        update.done = true;
        open -= 1;
        continue;
      }
      batch.push(update.json);
      if (update.repeat && batch.length < limit) batch.push(update.json);
      update.repeat = false;
    }
    return batch;
  }

  const updates: Updates = {
    onAdded: undefined,
    add({ kind, payload, queue }) {
      const wanted = allowedKinds.size === 0 ? !ONLY_WHEN_ASKED.has(kind) : allowedKinds.has(kind);
      if (!wanted) return undefined;
      const id = nextId;
      nextId += 1;
      const life = kind === 'callback_query' ? CALLBACK_UPDATE_LIFE : MESSAGE_UPDATE_LIFE;
      const update: PendingUpdate = {
        id,
        kind,
        json: `{"update_id":${id},${JSON.stringify(kind)}:${JSON.stringify(payload)}}`,
        queue,
        expiresAt: clock.now().epochMilliseconds + life * 1000,
        repeat: repeats(),
        done: false,
      };
      waiting.push(update);
      open += 1;
      poller?.wake.abort();
      updates.onAdded?.(update);
      return update;
    },
    async poll({ offset, limit, timeout, closed }) {
      updates.endPoll(TERMINATED_BY_OTHER);
      confirm(offset);
      const ready = collect(limit);
      if (ready.length > 0 || timeout === 0) return ready;
      const own: NonNullable<typeof poller> = { wake: new AbortController(), ended: undefined };
      const leave = () => own.wake.abort();
      closed?.addEventListener('abort', leave, { once: true });
      poller = own;
      await clock.wait(timeout * 1000, own.wake.signal);
      closed?.removeEventListener('abort', leave);
      if (poller === own) poller = undefined;
      if (own.ended !== undefined) throw new Refusal(409, own.ended);
      return closed?.aborted === true ? [] : collect(limit);
    },
    endPoll(reason) {
      if (poller === undefined) return;
      poller.ended = reason;
      poller.wake.abort();
      poller = undefined;
    },
    allow(kinds) {
      allowedKinds = new Set(kinds);
    },
    allowed: () => [...allowedKinds],
    pending: () => waiting.slice(head).filter((update) => !update.done),
    pendingCount: () => open,
    drop() {
      for (const update of updates.pending()) finish(update);
    },
    finish,
  };
  return updates;
}
