import { type Api, GrammyError } from 'grammy';
import type { Clock } from '../../domain/clock.ts';
import { describeFault, StoreUnavailable } from '../../domain/faults.ts';
import type { Log } from '../../domain/log.ts';
import { asSignal } from '../signal.ts';
import type { Receive } from './receiver.ts';
import { HANDLED_KINDS } from './updates.ts';

const LONG_POLL_SECONDS = 30;
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

export interface Polling {
  /** Why the last poll failed; null while it works. */
  readonly trouble: string | null;
  /** Resolves when the poll under way has ended. */
  stop(): Promise<void>;
}

/**
 * Asks Telegram for updates for as long as it runs. The offset that confirms a batch goes out only after the batch is
 * stored: a kill in between brings the same updates again, and the inbox knows them.
 */
export function startPolling(parts: {
  readonly api: Api;
  readonly receive: Receive;
  readonly clock: Clock;
  readonly log: Log;
}): Polling {
  const { api, receive, clock, log } = parts;
  const stopping = new AbortController();
  let trouble: string | null = null;

  async function run(): Promise<void> {
    let offset = 0;
    let wait = FIRST_WAIT;
    while (!stopping.signal.aborted) {
      try {
        const updates = await api.getUpdates(
          { offset, limit: 100, timeout: LONG_POLL_SECONDS, allowed_updates: HANDLED_KINDS },
          asSignal(stopping.signal),
        );
        await receive(updates);
        offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
        if (trouble !== null) log.info('updates arrive again');
        trouble = null;
        wait = FIRST_WAIT;
      } catch (error) {
        if (stopping.signal.aborted) return;
        trouble = explain(error);
        log.warn('no updates', { why: trouble });
        const asked = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
        await clock.wait(Math.max(wait, asked), stopping.signal);
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    }
  }

  const ended = run();
  return {
    get trouble() {
      return trouble;
    },
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

function explain(error: unknown): string {
  if (error instanceof StoreUnavailable) return error.message;
  if (!(error instanceof GrammyError)) return `Telegram does not answer (${describeFault(error)})`;
  switch (error.error_code) {
    case 401:
      return 'Telegram refuses BOT_TOKEN';
    case 409:
      return 'another program reads this bot: stop it, or delete its webhook';
    default:
      return `Telegram answered ${error.error_code}`;
  }
}
