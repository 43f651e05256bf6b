/** Waiting for something to happen in a chat, without asking again and again. */
import type { Clock } from '../../domain/clock.ts';
import type { Hub } from '../world/hub.ts';

/** Resolves when `ready` holds after some event in the chat, after `seconds`, or when the signal is aborted. */
export async function waitInChat(
  { hub, clock, closing }: { hub: Hub; clock: Clock; closing: AbortSignal },
  { chat, seconds, ready }: { chat: number; seconds: number; ready: () => boolean },
): Promise<void> {
  if (ready() || seconds <= 0) return;
  const happened = new AbortController();
  const leave = hub.watch(chat, () => {
    if (ready()) happened.abort();
  });
  await clock.wait(seconds * 1000, AbortSignal.any([happened.signal, closing]));
  leave();
}
