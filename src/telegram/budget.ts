/** How much may be sent: so many in any second, and the pause that a 429 asks for. Pure in the time handed in. */
export interface Budget {
  /** Takes one place and returns 0, or the milliseconds after which to ask again. */
  take(now: number): number;
  /** Nothing more before this moment. */
  pause(until: number): void;
}

const SECOND = 1000;

/**
 * Remembers the last `perSecond` sends: the next may go when the oldest of them is a second old. Unlike a bucket, which
 * lets twice the rate through in its first second, no second ever holds more. Times in milliseconds since the epoch; a
 * clock that jumps back is held up for a second at most.
 */
export function createBudget(perSecond: number): Budget {
  const sent = new Float64Array(perSecond).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  let pausedUntil = 0;
  return {
    take(now) {
      if (now < pausedUntil) return pausedUntil - now;
      // A send from the future: the clock jumped back, and the send counts as of now.
      const last = Math.min(sent[oldest] ?? now, now);
      sent[oldest] = last;
      const wait = last + SECOND - now;
      if (wait > 0) return wait;
      sent[oldest] = now;
      oldest = (oldest + 1) % perSecond;
      return 0;
    },
    pause(until) {
      pausedUntil = Math.max(pausedUntil, until);
    },
  };
}
