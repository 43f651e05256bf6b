import type { Clock } from '../domain/clock.ts';

/**
 * Runs `task` every `milliseconds`, the next time counted from the end of the last; `task` must not reject. The returned
 * function ends it.
 */
export function repeat(clock: Clock, milliseconds: number, task: () => Promise<void>): () => void {
  let ended = false;
  let cancel = clock.after(milliseconds, run);
  function run(): void {
    void task().then(() => {
      if (!ended) cancel = clock.after(milliseconds, run);
    });
  }
  return () => {
    ended = true;
    cancel();
  };
}
