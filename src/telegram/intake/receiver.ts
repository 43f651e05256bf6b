import type { Update } from 'grammy/types';
import type { Clock } from '../../domain/clock.ts';
import type { Inbox } from '../../domain/inbox.ts';
import type { Messenger } from '../messenger.ts';
import { createBatcher } from './batch.ts';
import type { Dispatcher } from './dispatcher.ts';
import { readUpdate } from './updates.ts';

/**
 * Stores what came and hands it on. Telegram may be told that updates arrived once the promise has resolved, and not
 * before; when it rejects, nothing is known to be stored and Telegram must deliver them again.
 */
export type Receive = (updates: readonly Update[]) => Promise<void>;

export function createReceiver(parts: {
  readonly inbox: Inbox;
  readonly dispatcher: Dispatcher;
  readonly messenger: Messenger;
  readonly clock: Clock;
}): { readonly batch: Receive; readonly one: (update: Update) => Promise<void> } {
  const { inbox, dispatcher, messenger, clock } = parts;

  async function batch(updates: readonly Update[]): Promise<void> {
    const now = clock.now();
    const read = updates.map(readUpdate);
    const fresh = new Set(await inbox.put(read, now));
    for (const { update_id, callback_query } of updates) {
      if (callback_query && fresh.has(update_id)) void messenger.answerTap(callback_query.id);
    }
    dispatcher.take(
      read
        .filter(({ updateId, ignored }) => fresh.has(updateId) && !ignored)
        .map(({ updateId, person, payload }) => ({
          updateId,
          person,
          payload,
        })),
    );
  }

  // Single updates that a webhook delivers side by side are stored together.
  const one = createBatcher<Update, void>(clock, async (updates) => {
    await batch(updates);
    return updates.map(() => undefined);
  });

  return { batch, one };
}
