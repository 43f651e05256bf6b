/** What the bot called, for tests: counters by method, the last calls, and every refusal with Telegram's words. */
import type { JsonObject } from './rules/parameters.ts';

export interface RecordedCall {
  readonly number: number;
  readonly method: string;
  /** An uploaded file stands as its name, type and size. */
  readonly parameters: JsonObject;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `fault`: refused because a fault or a rate limit was switched on, not because the call broke a rule. */
  readonly outcome: 'ok' | 'refused' | 'fault';
  readonly error_code?: number;
  readonly description?: string;
}

export interface MethodCounter {
  ok: number;
  refused: number;
  fault: number;
}

export interface Calls {
  record(call: Omit<RecordedCall, 'number'>): void;
  last(): readonly RecordedCall[];
  refusals(): readonly RecordedCall[];
  counters(): Readonly<Record<string, MethodCounter>>;
  /** Resolves when `method` (undefined: all) was carried out `count` times, or when the signal is aborted. */
  reached(method: string | undefined, count: number, signal: AbortSignal): Promise<void>;
  succeeded(method: string | undefined): number;
  forget(): void;
}

const CALLS_KEPT = 1000;

export function createCalls(): Calls {
  let calls = createRing<RecordedCall>(CALLS_KEPT);
  let refusals = createRing<RecordedCall>(CALLS_KEPT);
  let counters = new Map<string, MethodCounter>();
  const waiting = new Set<{ method: string | undefined; count: number; done: () => void }>();
  let number = 0;

  function succeeded(method: string | undefined): number {
    if (method !== undefined) return counters.get(method)?.ok ?? 0;
    let sum = 0;
    for (const counter of counters.values()) sum += counter.ok;
    return sum;
  }

  return {
    record(call) {
      number += 1;
      let counter = counters.get(call.method);
      if (counter === undefined) {
        counter = { ok: 0, refused: 0, fault: 0 };
        counters.set(call.method, counter);
      }
      counter[call.outcome] += 1;
      /** Asking for updates is counted only: it would push everything else out of the list. */
      if (call.method === 'getUpdates' && call.outcome === 'ok') return;
      const recorded: RecordedCall = { number, ...call };
      calls.add(recorded);
      if (call.outcome === 'refused') refusals.add(recorded);
      for (const wait of waiting) if (succeeded(wait.method) >= wait.count) wait.done();
    },
    last: () => calls.all(),
    refusals: () => refusals.all(),
    counters: () => Object.fromEntries(counters),
    succeeded,
    async reached(method, count, signal) {
      if (succeeded(method) >= count || signal.aborted) return;
      const { promise, resolve } = Promise.withResolvers<void>();
      const wait = { method, count, done: resolve };
      waiting.add(wait);
      signal.addEventListener('abort', () => resolve(), { once: true });
      await promise;
      waiting.delete(wait);
    },
    forget() {
      calls = createRing(CALLS_KEPT);
      refusals = createRing(CALLS_KEPT);
      counters = new Map();
    },
  };
}

function createRing<Item>(size: number): { add(item: Item): void; all(): readonly Item[] } {
  const items: Item[] = [];
  let next = 0;
  return {
    add(item) {
      items[next] = item;
      next = (next + 1) % size;
    },
    all: () => (items.length < size ? [...items] : [...items.slice(next), ...items.slice(0, next)]),
  };
}
