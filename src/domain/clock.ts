/**
 * Time as an argument. Rules are pure functions of a `Temporal.Instant`; a part that must wait or read the time is
 * handed this. The real clock lives in `ops`; tests hand in one that they move themselves.
 */
export interface Clock {
  now(): Temporal.Instant;
  /** Resolves after `milliseconds`, or at once when the signal is aborted; it never rejects. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Runs `task` after `milliseconds`; the returned function takes that back. */
  after(milliseconds: number, task: () => void): () => void;
}
