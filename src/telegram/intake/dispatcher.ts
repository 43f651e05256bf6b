/**
 * Walks each stored update to its settled answer: handle, commit, send, settle. Whatever ends the program in between,
 * the next start finds the update waiting or its calls owed, and goes on from there.
 *
 * Updates come straight from the receiver while there is room in memory, and are read back from the store otherwise:
 * memory does not grow with the backlog.
 */
import type { Clock } from '../../domain/clock.ts';
import { describeFault, StoreUnavailable } from '../../domain/faults.ts';
import type { CallOutcome, HandledUpdate, Inbox, OwedCall, WaitingUpdate } from '../../domain/inbox.ts';
import type { Log } from '../../domain/log.ts';
import type { Messenger } from '../messenger.ts';
import { createBatcher } from './batch.ts';
import { createLanes } from './lanes.ts';

export interface Dispatcher {
  /** Takes up what an earlier run left behind. Resolves when all of it is on its way. */
  start(): Promise<void>;
  /** Updates that were stored just now, in order. */
  take(updates: readonly WaitingUpdate[]): void;
  /** Begins nothing more; resolves when what was begun has ended or can be taken up at the next start. */
  stop(): Promise<void>;
  /** How many updates are in memory. */
  readonly inHand: number;
}

/** People answered at the same time. */
const SIDE_BY_SIDE = 128;
const MOST_IN_HAND = 1_000;
const PULL_BELOW = 250;

/** A handler may throw so often before its update is set aside. */
const ATTEMPTS = 3;

/** An answer that could not be delivered for a day would say "besok" of a day that is over. */
const TOO_LATE = Temporal.Duration.from({ hours: 24 });

const LONGEST_WAIT = 30_000;

export function createDispatcher(parts: {
  readonly inbox: Inbox;
  readonly messenger: Messenger;
  readonly clock: Clock;
  readonly log: Log;
  /** What an update brings about; may throw, then it is called again. */
  readonly handle: (update: WaitingUpdate) => Promise<HandledUpdate>;
  /** The one sentence for an update that could not be handled; must not throw. */
  readonly apologise: (update: WaitingUpdate) => HandledUpdate;
}): Dispatcher {
  const { inbox, messenger, clock, log, handle, apologise } = parts;
  const stopping = new AbortController();
  const lanes = createLanes(SIDE_BY_SIDE);
  const inHand = new Set<number>();
  let behind = false;
  let pulling = false;

  const finish = createBatcher<HandledUpdate, readonly OwedCall[]>(clock, async (batch) => {
    const owed = await inbox.finish(batch, clock.now());
    const byUpdate = Map.groupBy(owed, ({ updateId }) => updateId);
    return batch.map(({ updateId }) => byUpdate.get(updateId) ?? []);
  });
  const settle = createBatcher<{ id: number; outcome: CallOutcome }, void>(clock, async (batch) => {
    await inbox.settle(batch, clock.now());
    return batch.map(() => undefined);
  });

  /** Waits for a store that is away, as long as it takes; gives up only when the program stops. */
  async function whenStored<T>(work: () => Promise<T>): Promise<T> {
    for (let wait = 250; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || stopping.signal.aborted) throw error;
        log.warn('the store is away, waiting', { why: describeFault(error) });
        await clock.wait(wait, stopping.signal);
      }
    }
  }

  function begin(update: WaitingUpdate): void {
    inHand.add(update.updateId);
    lanes.add(update.person, async () => {
      try {
        if (!stopping.signal.aborted) await deliver(await close(update));
      } catch (error) {
        // It still waits in the inbox: for the next start if we are stopping, else for another look in a while.
        log.error('an update was left waiting', { update: update.updateId, why: describeFault(error) });
        clock.after(LONGEST_WAIT, () => {
          behind = true;
          pullIfRoom();
        });
      }
      inHand.delete(update.updateId);
      pullIfRoom();
    });
  }

  /** Handles and commits, or sets the update aside when its handler threw too often. Returns the calls now owed. */
  async function close(update: WaitingUpdate): Promise<readonly OwedCall[]> {
    for (;;) {
      try {
        const handled = await whenStored(() => handle(update));
        return await whenStored(() => finish(handled));
      } catch (error) {
        if (stopping.signal.aborted) throw error;
        const fault = describeFault(error);
        const attempts = await whenStored(() => inbox.failed(update.updateId, fault));
        log.error('an update could not be handled', { update: update.updateId, attempts, why: fault });
        if (attempts >= ATTEMPTS) return whenStored(() => inbox.park(apologise(update), clock.now()));
      }
    }
  }

  async function deliver(calls: readonly OwedCall[]): Promise<void> {
    for (const call of calls) await deliverOne(call);
  }

  async function deliverOne(call: OwedCall): Promise<void> {
    for (let wait = 500; !stopping.signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      const outcome = await messenger.send(call, stopping.signal);
      const now = clock.now();
      const again = outcome.kind === 'retry' || outcome.kind === 'unknown';
      const late = again && Temporal.Duration.compare(call.createdAt.until(now), TOO_LATE) > 0;
      const settled: CallOutcome = late ? { kind: 'rejected', why: `too late: ${outcome.why}` } : outcome;
      if (settled.kind !== 'sent')
        log.warn('a call was not delivered', { method: call.method, ended: settled.kind, why: settled.why });
      await whenStored(() => settle({ id: call.id, outcome: settled }));
      if (!again || late) return;
      await clock.wait(
        outcome.kind === 'retry' ? Math.max(0, now.until(outcome.at).total('milliseconds')) : wait,
        stopping.signal,
      );
    }
  }

  function pullIfRoom(): void {
    if (behind && !pulling && inHand.size < PULL_BELOW && !stopping.signal.aborted) void pull();
  }

  async function pull(): Promise<void> {
    pulling = true;
    try {
      while (inHand.size < MOST_IN_HAND && !stopping.signal.aborted) {
        behind = false;
        const limit = MOST_IN_HAND - inHand.size;
        const rows = await whenStored(() => inbox.waiting([...inHand], limit));
        for (const row of rows) begin(row);
        if (rows.length < limit && !behind) break;
        behind = true;
      }
    } catch (error) {
      behind = true;
      log.error('waiting updates could not be read', { why: describeFault(error) });
    } finally {
      pulling = false;
    }
  }

  return {
    async start() {
      const owed = await whenStored(() => inbox.owed());
      // What is owed goes first; whatever the same person wrote since comes after it in their lane.
      const byPerson = Map.groupBy(owed, ({ person, chat }) => person || chat);
      for (const [person, calls] of byPerson) {
        lanes.add(person, () =>
          deliver(calls).catch((error: unknown) =>
            log.error('calls stay owed', { why: describeFault(error) }),
          ),
        );
      }
      behind = true;
      await pull();
    },
    take(updates) {
      for (const update of updates) {
        if (behind || pulling || stopping.signal.aborted || inHand.size >= MOST_IN_HAND) behind = true;
        else begin(update);
      }
    },
    async stop() {
      stopping.abort();
      await lanes.idle();
    },
    get inHand() {
      return inHand.size;
    },
  };
}
