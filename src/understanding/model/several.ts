import { INTENTS, type Intent } from '../meanings.ts';
import type { NormalText } from '../text/normalise.ts';
import { vocabulary } from '../text/vocabulary.ts';

/**
 * Several intents in one message: which are asked beside the main one, and which of two questions came first. A fixed sum of signs
 * with one threshold from calibration: the corpus has too few such messages to fit weights (a fitted sum did no better).
 */

/** The concepts by which an intent is named outright. */
const CUES: Partial<Record<Intent, readonly string[]>> = {
  eligibility_check: ['listed'],
  eligibility_rules: ['criteria'],
  schedule: ['when'],
  location: ['where'],
  package: ['much'],
  documents: ['bring', 'papers'],
  proxy: ['authorise', 'deliver', 'ill'],
  missed: ['missed_it'],
  register: ['apply'],
  objection: ['why', 'dropped', 'contest'],
  data_update: ['change'],
  card_account: ['card', 'card_trouble'],
  point_status: ['queue', 'stock', 'open_now'],
  report: ['report_w', 'foul', 'cut', 'rude', 'less', 'withhold'],
  report_status: ['ticket_w', 'follow'],
  scam_check: ['hoax', 'link', 'scam_w'],
  subscribe: ['tell'],
  talk_to_human: ['human'],
  privacy: ['data_w', 'delete'],
};
const JOINTS = new Set([
  'dan',
  'terus',
  'sama',
  'sekalian',
  'sekaligus',
  'juga',
  'serta',
  'lalu',
  'atau',
  'kalau',
  'tolong',
]);
const ASKING = new Set(['when', 'where', 'how', 'why', 'much', 'who', 'which', 'ask']);
/** Questions with a word of their own; of two such the one asked first is the main one. */
const PLAIN: readonly Intent[] = ['schedule', 'location', 'package', 'documents'];

export interface Evidence {
  readonly text: NormalText;
  /** Probabilities of the main intent for the whole message … */
  readonly shares: Float64Array;
  /** … scores of the head that judges every intent by itself … */
  readonly each: Float64Array;
  /** … and the probabilities for each clause alone. */
  readonly clauses: readonly Float64Array[];
}

/** The most that clauses and words can add to an intent's score. */
const MOST_MORE = 0.3 * logit(1) + 0.5 + 0.5 + 1.5 + 1.5 + 2 + 1;

/** Whether any further intent could reach the threshold, before the clauses are read one by one: most messages ask one thing. */
export function mayAskMore(shares: Float64Array, each: Float64Array, threshold: number): boolean {
  const main = shares.indexOf(Math.max(...shares));
  return INTENTS.some(
    (intent, k) =>
      k !== main &&
      CUES[intent] !== undefined &&
      0.6 * (each[k] ?? 0) + 0.4 * logit(shares[k] ?? 0) + MOST_MORE >= threshold,
  );
}

/** @returns for each intent, how much speaks for its being asked beside `main` (about −10 to 6); −Infinity where it cannot be. */
export function besideScores({ text, shares, each, clauses }: Evidence, main: number): number[] {
  const asked = new Set(
    text.tokens.flatMap(({ word }) => vocabulary.conceptsOf(word)).filter((concept) => ASKING.has(concept)),
  );
  const joint = text.tokens.some(({ word }) => JOINTS.has(word));
  const tops = clauses.map((clause) => clause.indexOf(Math.max(...clause)));
  return INTENTS.map((intent, k) => {
    // Without cues an intent is a whole message's sense (a greeting, thanks, something foreign), never a second question.
    if (k === main || CUES[intent] === undefined) return -Infinity;
    const surest = clauses.reduce((most, clause) => Math.max(most, clause[k] ?? 0), 0.01);
    return (
      0.6 * (each[k] ?? 0) +
      0.3 * logit(surest) +
      0.4 * logit(shares[k] ?? 0) +
      (tops.includes(k) ? 0.5 : 0) +
      (tops.includes(k) && tops.includes(main) ? 0.5 : 0) +
      (cueAt(text, intent) === undefined ? 0 : 1.5) +
      (asked.size > 1 ? 1.5 : 0) +
      (bothPlain(text, main, k) ? 2 : 0) +
      (joint ? 1 : 0) -
      (INTENTS[main] === 'report' || INTENTS[main] === 'out_of_scope' ? 1 : 0)
    );
  });
}

/** Two question words of two plain questions: "kapan dan di mana". */
function bothPlain(text: NormalText, main: number, k: number): boolean {
  return [main, k].every((index) => {
    const intent = INTENTS[index];
    return intent !== undefined && PLAIN.includes(intent) && cueAt(text, intent) !== undefined;
  });
}

/** @returns true when `other` was asked before `main`: both are plain questions and its word stands first. */
export function comesFirst(text: NormalText, main: Intent, other: Intent): boolean {
  if (!PLAIN.includes(main) || !PLAIN.includes(other)) return false;
  const mainAt = cueAt(text, main);
  const otherAt = cueAt(text, other);
  return mainAt !== undefined && otherAt !== undefined && otherAt < mainAt;
}

/** Where the intent is first named, as an index of tokens; undefined when it is not named outright. */
function cueAt(text: NormalText, intent: Intent): number | undefined {
  const cues = CUES[intent] ?? [];
  const at = text.tokens.findIndex(({ word }) =>
    vocabulary.conceptsOf(word).some((concept) => cues.includes(concept)),
  );
  return at < 0 ? undefined : at;
}

function logit(share: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, share));
  return Math.log(bounded / (1 - bounded));
}
