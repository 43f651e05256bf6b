import { INTENTS, type Intent } from '../meanings.ts';
import type { NormalText } from '../text/normalise.ts';
import { vocabulary } from '../text/vocabulary.ts';
import { logit } from './numbers.ts';

/**
 * Several intents in one message: which are asked beside the main one, and which of two questions came first.
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
/** Concept → the intents that it names, by index. */
const INTENTS_NAMED = new Map<string, number[]>();
for (const [k, intent] of INTENTS.entries())
  for (const concept of CUES[intent] ?? [])
    INTENTS_NAMED.set(concept, [...(INTENTS_NAMED.get(concept) ?? []), k]);
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
  /** Of the text. */
  readonly named: Named;
  /** Probabilities of the main intent for the whole message … */
  readonly shares: Float64Array;
  /** … scores of the head that judges every intent by itself … */
  readonly each: Float64Array;
  /** … and the probabilities for each clause alone, where they were asked for. */
  readonly clauses: readonly Float64Array[];
}

/**
 * What speaks for a further intent, one number each; how much each counts is fitted on the corpus (training/fit-beside.ts). All
 * but the first are 0 where nothing speaks.
 */
const SIGNS = [
  'always',
  'judged by itself',
  'share of the whole',
  'surest clause',
  'tops a clause',
  'tops another clause than the main one',
  'named outright',
  'named in a clause of its own',
  'several question words',
  'two plain questions',
  'joined',
  'several question marks',
  'beside a report',
] as const;
export const SIGN_COUNT: number = SIGNS.length;

/** Signs that clauses give, and the most that each can be. */
const OF_CLAUSES: readonly (readonly [(typeof SIGNS)[number], number])[] = [
  ['surest clause', logit(1) + 3],
  ['tops a clause', 1],
  ['tops another clause than the main one', 1],
  ['several question marks', 1],
];

/** Whether the words alone allow a second question; most messages name one thing once. */
export function hintsAtMore({ clauses }: NormalText, { first, questions, joined }: Named): boolean {
  return questions > 1 || ((clauses > 1 || joined) && first.filter((at) => at >= 0).length > 1);
}

/** Whether any further intent could reach the threshold, before the clauses are read one by one: most messages ask one thing. */
export function mayAskMore(
  evidence: Evidence,
  { also, beside }: { readonly also: number; readonly beside: readonly number[] },
): boolean {
  const main = evidence.shares.indexOf(Math.max(...evidence.shares));
  const most = OF_CLAUSES.reduce(
    (sum, [sign, largest]) => sum + Math.max(0, (beside[SIGNS.indexOf(sign)] ?? 0) * largest),
    0,
  );
  return besideScores(evidence, main, beside).some((score) => score + most >= also);
}

/** @returns for each intent its signs, in the order of `SIGNS`; undefined where it cannot be a second question. */
export function besideSigns(
  { text, named, shares, each, clauses }: Evidence,
  main: number,
): (readonly number[] | undefined)[] {
  // What is foreign as a whole asks nothing of Salur beside it.
  if (INTENTS[main] === 'out_of_scope') return [];
  const { first, questions, joined } = named;
  const tops = clauses.map((clause) => clause.indexOf(Math.max(...clause)));
  const mainCue = first[main] ?? -1;
  return INTENTS.map((intent, k) => {
    // Without cues an intent is a whole message's sense (a greeting, thanks, something foreign), never a second question; and nobody
    // is taken to accuse somebody beside what they ask (of six such guesses on blind batches none was right).
    if (k === main || CUES[intent] === undefined || intent === 'report') return undefined;
    const surest = clauses.reduce((most, clause) => Math.max(most, clause[k] ?? 0), 0);
    const cue = first[k] ?? -1;
    const apart = cue >= 0 && mainCue >= 0 && text.tokens[mainCue]?.clause !== text.tokens[cue]?.clause;
    const plain =
      cue >= 0 && mainCue >= 0 && PLAIN.includes(intent) && PLAIN.includes(INTENTS[main] ?? intent);
    return [
      1,
      each[k] ?? 0,
      logit(shares[k] ?? 0),
      clauses.length === 0 ? 0 : logit(surest) + 3,
      Number(tops.includes(k)),
      Number(tops.includes(k) && tops.includes(main)),
      Number(cue >= 0),
      Number(apart),
      Number(questions > 1),
      Number(plain),
      Number(joined),
      Number(text.asks && clauses.length > 1),
      Number(INTENTS[main] === 'report'),
    ];
  });
}

export interface Named {
  /** By intent: the first token that names it outright, or −1. */
  readonly first: Int32Array;
  /** Different question words. */
  readonly questions: number;
  /** A word that joins two questions. */
  readonly joined: boolean;
}

/** What the words name, looked through once. */
export function namedIn({ tokens }: NormalText): Named {
  const first = new Int32Array(INTENTS.length).fill(-1);
  const questions = new Set<string>();
  let joined = false;
  for (const [at, { word }] of tokens.entries()) {
    if (JOINTS.has(word)) joined = true;
    for (const concept of vocabulary.conceptsOf(word)) {
      if (ASKING.has(concept)) questions.add(concept);
      for (const k of INTENTS_NAMED.get(concept) ?? []) if ((first[k] ?? 0) < 0) first[k] = at;
    }
  }
  return { first, questions: questions.size, joined };
}

/** How much the signs say for each intent, as a logit; −Infinity where it cannot be a second question. */
export function besideScores(evidence: Evidence, main: number, weights: readonly number[]): number[] {
  return besideSigns(evidence, main).map((signs) =>
    signs === undefined ? -Infinity : scoreOf(signs, weights),
  );
}

export function scoreOf(signs: readonly number[], weights: ArrayLike<number>): number {
  return signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), 0);
}

/** @returns true when `other` was asked before `main`: both are plain questions and its word stands first. */
export function comesFirst({ first }: Named, main: Intent, other: Intent): boolean {
  if (!PLAIN.includes(main) || !PLAIN.includes(other)) return false;
  const [mainAt, otherAt] = [first[INTENTS.indexOf(main)] ?? -1, first[INTENTS.indexOf(other)] ?? -1];
  return mainAt >= 0 && otherAt >= 0 && otherAt < mainAt;
}
