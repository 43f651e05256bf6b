/** What the machine gives: the clock and the log. Rooms are handed these; only this room makes them. */
export { createClock } from './clock.ts';
export { createLog } from './log.ts';
export { repeat } from './repeat.ts';
