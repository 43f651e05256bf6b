import { INTENTS } from '../meanings.ts';
import { figureLine, figuresOf, gradeOf, percent, type Graded, type Judged } from './figures.ts';
import { candidatesIn, fitBeside } from './fit-beside.ts';
import type { Calibration } from '../model/format.ts';
import { randomFrom } from '../model/numbers.ts';
import { mixed } from '../model/senses.ts';
import { scoreOf } from '../model/several.ts';

type Mix = Pick<Calibration, 'temperature' | 'mixture'>;

/**
 * Of the messages that are answered without asking back, so many shall be right, by cross-validation over writers. A wrong
 * answer may cost a day's wage, asking back costs one tap.
 */
const RIGHT_OF_ANSWERED = 0.98;
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
  for (const mixture of [0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 1]) {
    for (let temperature = 0.3; temperature <= 3; temperature *= 1.15) {
      const loss = logLoss(judged, { mixture, temperature });
      if (loss < best.loss) best = { mixture, temperature, loss };
    }
  }
  const mix = { mixture: best.mixture, temperature: Number(best.temperature.toFixed(4)) };
  const graded = judged.map((row) => gradeOf(row, mix));
  const answer = answerFrom(graded);
  const handoff = handoffBelow(graded);
  const calibration = { ...mix, answer, handoff, ...besideFrom(judged, mix, print) };
  for (const line of figuresOf(judged, calibration).map(figureLine)) print(line);
  print(`calibration: ${JSON.stringify(calibration)}`);
  return calibration;
}

function logLoss(judged: readonly Judged[], mix: Mix): number {
  let loss = 0;
  for (const { example, scores } of judged) {
    loss -= Math.log(Math.max(1e-9, mixed(scores, mix)[INTENTS.indexOf(example.intent)] ?? 0));
  }
  return loss / Math.max(1, judged.length);
}

/** The lowest probability from which on the likeliest is right often enough; at most 0.95, so that something is answered. */
function answerFrom(rows: readonly Graded[]): number {
  let held = 0;
  let lowest = 0.95;
  for (const [index, { first, right }] of rows.toSorted((a, b) => b.first - a.first).entries()) {
    if (right) held++;
    if (index >= 20 && held / (index + 1) >= RIGHT_OF_ANSWERED) lowest = Math.min(lowest, first);
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
 * What the signs of a further intent count, and the threshold that finds the corpus' further intents best (F1: a line too much to read
 * weighs as a question asked twice). The figures printed come from weights that were fitted on the other half of the writers.
 */
function besideFrom(
  judged: readonly Judged[],
  mix: Mix,
  print: (line: string) => void,
): Pick<Calibration, 'beside' | 'also'> {
  const half = foldsByWriter(
    judged.map(({ example }) => example.writer),
    2,
    1,
  );
  const halves = [0, 1].map((side) =>
    candidatesIn(
      judged.filter((_, index) => half[index] === side),
      mix,
    ),
  );
  const weights = halves.map(({ candidates }) => fitBeside(candidates));
  const rows = halves.flatMap(({ candidates }, side) =>
    candidates.map(({ asked: meant, signs }) => ({
      asked: meant,
      score: scoreOf(signs, weights[1 - side] ?? []),
    })),
  );
  const asked = halves.reduce((sum, own) => sum + own.asked, 0);
  let found = 0;
  let best = { f: 0, at: 6, precision: 0, recall: 0 };
  for (const [index, row] of rows.toSorted((a, b) => b.score - a.score).entries()) {
    if (row.asked) found++;
    const [precision, recall] = [found / (index + 1), found / Math.max(1, asked)];
    const f = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    if (index >= 5 && f > best.f) best = { f, at: row.score, precision, recall };
  }
  print(
    `further intents: ${String(asked)} asked, ${percent(best.recall)} of them found, ${percent(best.precision)} of those found right`,
  );
  return {
    beside: fitBeside(halves.flatMap(({ candidates }) => candidates)),
    also: Number(best.at.toFixed(4)),
  };
}
