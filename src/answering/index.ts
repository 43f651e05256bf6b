/**
 * Answering: intents and facts → a reply (keys of sentences, arguments, choices); never free text. Every fact comes from
 * the catalogue or the household's entitlements, with its source and day; what is not known is said so, with whom to ask.
 *
 * - question: one thing that a message asks, with all it is about (programme, place, day) filled in.
 * - part: the answer to one question; the parts of a message become one reply.
 * - topic: what was just talked about; for 15 minutes a follow-up leans on it.
 * - catalogue: what was imported, arranged for looking up.
 * - happening: a distribution as it stands at a moment (to come, running, over; moved, postponed, cancelled).
 * - home: where the person lives, as they chose it or as their household is registered.
 * - tied: a chat that gave its household's code; only then is anything about a household told.
 * - sign: the one emoji that a message may have.
 */
export { createAnswering, type Answering, type MessageFacts } from './answering.ts';
export type { Answer } from './answer.ts';
export { createCatalogue, type Catalogue } from './catalogue/index.ts';
export { TOPIC_MINUTES } from './conversation.ts';
export { openLiveCatalogue, type LiveCatalogue } from './catalogue/live.ts';
export type { OtherKind } from './welcome.ts';
