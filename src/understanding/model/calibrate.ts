import { INTENTS } from '../meanings.ts';
import { figureLine, figuresOf, gradeOf, percent, type Graded, type Judged } from './figures.ts';
import type { Calibration } from './format.ts';
import { randomFrom } from './linear.ts';
import { mixed } from './model.ts';
import { besideScores } from './several.ts';

type Mix = Pick<Calibration, 'temperature' | 'mixture'>;

/**
 * Of the messages that are answered without asking back, so many shall be right, by cross-validation over writers. A wrong
 * answer may cost a day's wage, asking back costs one tap. The goal is 0.98 of 85 % answered; with 8,345 messages 0.95 answered
 * 89 % of the corpus' (deliberately hard) messages.
 */
const RIGHT_OF_ANSWERED = 0.97;
/** Where the three likeliest hold the right one less often than this, they are not offered. */
const WORTH_OFFERING = 0.5;

/** Which group of writers each message belongs to; a writer's messages stay together. */
export function foldsByWriter(writers: readonly string[], folds: number, seed: number): number[] {
  const random = randomFrom(seed);
  const shuffled = [...new Set(writers)]
    .toSorted()
    .map((writer) => ({ writer, place: random() }))
    .toSorted((a, b) => a.place - b.place);
  const fold = new Map(shuffled.map(({ writer }, index) => [writer, index % folds]));
  return writers.map((writer) => fold.get(writer) ?? 0);
}

/** Temperature, mixture and thresholds that out-of-fold judgements call for; what they come to is told to `print`. */
export function calibrate(judged: readonly Judged[], print: (line: string) => void): Calibration {
  let best = { mixture: 0.5, temperature: 1, loss: Infinity };
  for (const mixture of [0, 0.25, 0.5, 0.75, 1]) {
    for (let temperature = 0.3; temperature <= 3; temperature *= 1.15) {
      const loss = logLoss(judged, { mixture, temperature });
      if (loss < best.loss) best = { mixture, temperature, loss };
    }
  }
  const mix = { mixture: best.mixture, temperature: Number(best.temperature.toFixed(4)) };
  const graded = judged.map((row) => gradeOf(row, mix));
  const answer = lowestWith(
    graded,
    ({ first }) => first,
    ({ right }) => right,
    RIGHT_OF_ANSWERED,
  );
  const handoff = handoffBelow(graded);
  const also = alsoFrom(judged, mix, print);
  const calibration = { ...mix, answer, handoff, also };
  for (const line of figuresOf(judged, calibration).map(figureLine)) print(line);
  print(`calibration: ${JSON.stringify(calibration)}`);
  return calibration;
}

function logLoss(judged: readonly Judged[], mix: Mix): number {
  let loss = 0;
  for (const { example, main, each } of judged) {
    loss -= Math.log(Math.max(1e-9, mixed(main, each, mix)[INTENTS.indexOf(example.intent)] ?? 0));
  }
  return loss / Math.max(1, judged.length);
}

/** The lowest measure from which on the rows at or above it hold at the rate; at most 0.95, so that something is answered. */
function lowestWith(
  rows: readonly Graded[],
  measure: (row: Graded) => number,
  holds: (row: Graded) => boolean,
  rate: number,
): number {
  const descending = rows.toSorted((a, b) => measure(b) - measure(a));
  let held = 0;
  let lowest = 0.95;
  for (const [index, row] of descending.entries()) {
    if (holds(row)) held++;
    if (index >= 20 && held / (index + 1) >= rate) lowest = Math.min(lowest, measure(row));
  }
  return Number(lowest.toFixed(4));
}

/** Slides over the least sure rows, a fortieth at a time, until the three likeliest are worth offering. */
function handoffBelow(rows: readonly Graded[]): number {
  const ascending = rows.toSorted((a, b) => a.three - b.three);
  const size = Math.max(10, Math.floor(rows.length / 40));
  let below = 0;
  for (let from = 0; from + size <= ascending.length; from += size) {
    const band = ascending.slice(from, from + size);
    if (band.filter(({ amongThree }) => amongThree).length / size >= WORTH_OFFERING) break;
    below = band.at(-1)?.three ?? below;
  }
  return Number(below.toFixed(4));
}

/**
 * The threshold that finds the corpus' further intents best. A question answered that was not asked is worse than one that must be
 * asked again: precision counts double (F0.5).
 */
function alsoFrom(judged: readonly Judged[], mix: Mix, print: (line: string) => void): number {
  const rows: { readonly score: number; readonly asked: boolean }[] = [];
  let asked = 0;
  for (const { example, text, each, main, clauses } of judged) {
    const shares = mixed(main, each, mix);
    const likeliest = shares.indexOf(Math.max(...shares));
    const truth = new Set([example.intent, ...(example.also ?? [])]);
    const first = INTENTS[likeliest];
    if (first === undefined || !truth.delete(first)) continue;
    asked += truth.size;
    const alone = clauses.map((clause) => mixed(clause.main, clause.each, mix));
    for (const [k, score] of besideScores({ text, shares, each, clauses: alone }, likeliest).entries()) {
      const name = INTENTS[k];
      if (score > -3 && name !== undefined) rows.push({ score, asked: truth.has(name) });
    }
  }
  let found = 0;
  let best = { f: 0, at: 6, precision: 0, recall: 0 };
  for (const [index, row] of rows.toSorted((a, b) => b.score - a.score).entries()) {
    if (row.asked) found++;
    const [precision, recall] = [found / (index + 1), found / Math.max(1, asked)];
    const f = (1.25 * precision * recall) / Math.max(1e-9, 0.25 * precision + recall);
    if (index >= 5 && f > best.f) best = { f, at: row.score, precision, recall };
  }
  print(
    `further intents: ${String(asked)} asked, ${percent(best.recall)} of them found, ${percent(best.precision)} of those found right`,
  );
  return Number(best.at.toFixed(4));
}
