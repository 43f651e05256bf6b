import { INTENTS } from '../meanings.ts';
import { sigmoid } from '../model/numbers.ts';
import { mixed } from '../model/senses.ts';
import { besideSigns, namedIn, scoreOf, SIGN_COUNT } from '../model/several.ts';
import type { Judged } from './figures.ts';

type Mix = Parameters<typeof mixed>[1];

/** One intent that a message might ask beside its main one. */
export interface Candidate {
  readonly signs: readonly number[];
  readonly asked: boolean;
}

/** Candidates of the messages whose main intent was found, and how many further intents they ask in all. */
export function candidatesIn(
  judged: readonly Judged[],
  mix: Mix,
): { readonly candidates: Candidate[]; readonly asked: number } {
  let asked = 0;
  const candidates = judged.flatMap(({ example, text, scores, clauses }) => {
    const shares = mixed(scores, mix);
    const likeliest = shares.indexOf(Math.max(...shares));
    const truth = new Set([example.intent, ...(example.also ?? [])]);
    const first = INTENTS[likeliest];
    if (first === undefined || !truth.delete(first)) return [];
    asked += truth.size;
    const { each } = scores;
    if (!each) return [];
    return besideSigns({ text, named: namedIn(text), shares, each, clauses }, likeliest).flatMap(
      (signs, k): Candidate[] => {
        const name = INTENTS[k];
        return signs && name ? [{ signs, asked: truth.has(name) }] : [];
      },
    );
  });
  return { candidates, asked };
}

const ROUNDS = 400;
const STEP = 0.5;
const DECAY = 1e-4;

/** Logistic regression by whole steps over all candidates: few weights, so no hurry. */
export function fitBeside(candidates: readonly Candidate[]): number[] {
  const weights = new Float64Array(SIGN_COUNT);
  const moved = new Float64Array(SIGN_COUNT).fill(1e-3);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(SIGN_COUNT);
    for (const { signs, asked } of candidates) {
      const error = sigmoid(scoreOf(signs, weights)) - Number(asked);
      for (let k = 0; k < SIGN_COUNT; k++) slopes[k] = (slopes[k] ?? 0) + error * (signs[k] ?? 0);
    }
    for (let k = 0; k < SIGN_COUNT; k++) {
      const slope = (slopes[k] ?? 0) / Math.max(1, candidates.length) + DECAY * (weights[k] ?? 0);
      moved[k] = (moved[k] ?? 0) + slope * slope;
      weights[k] = (weights[k] ?? 0) - (STEP * slope) / Math.sqrt(moved[k] ?? 1);
    }
  }
  return Array.from(weights, (weight) => Number(weight.toFixed(4)));
}
