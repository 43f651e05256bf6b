import type { Clock } from '../domain/clock.ts';

/** The clock on the wall. Its timers do not keep a process alive that has nothing else to do. */
export function createClock(): Clock {
  return {
    now: () => Temporal.Now.instant(),
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const timer = setTimeout(done, milliseconds);
        function done() {
          clearTimeout(timer);
          signal?.removeEventListener('abort', done);
          resolve();
        }
        signal?.addEventListener('abort', done);
      }),
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds).unref();
      return () => clearTimeout(timer);
    },
  };
}
