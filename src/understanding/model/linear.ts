import type { Features } from './features.ts';

/** Rows of sparse features in one block: row i's entries stand at `starts[i]` to `starts[i + 1]`. */
export interface Table {
  readonly starts: Uint32Array;
  /** Index of the feature in `dictionary`. */
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

export interface FitOptions {
  /** `one`: the classes exclude each other (softmax). `each`: every class is a question of its own (logistic). */
  readonly classes: 'one' | 'each';
  readonly epochs: number;
  /** First step length; each weight's own steps then shrink with what it has moved (AdaGrad). */
  readonly step: number;
  /** Pull of every weight towards zero. */
  readonly decay: number;
  readonly seed: number;
}

export const FIT: FitOptions = { classes: 'one', epochs: 12, step: 0.25, decay: 1e-6, seed: 7 };

/** Hash → index of the features that at least `least` rows have, in order of first sight. */
export function dictionaryOf(rows: readonly Features[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of rows) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const dictionary = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) dictionary.set(hash, dictionary.size);
  return dictionary;
}

export function tableOf(rows: readonly Features[], dictionary: ReadonlyMap<number, number>): Table {
  const starts = new Uint32Array(rows.length + 1);
  const size = rows.reduce((sum, row) => sum + row.hashes.length, 0);
  const features = new Uint32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  for (const [index, row] of rows.entries()) {
    for (const [entry, hash] of row.hashes.entries()) {
      const feature = dictionary.get(hash);
      if (feature === undefined) continue;
      features[at] = feature;
      values[at] = row.values[entry] ?? 0;
      at++;
    }
    starts[index + 1] = at;
  }
  return { starts, features: features.subarray(0, at), values: values.subarray(0, at) };
}

/** Weights by feature, then class; the last feature is the constant one. */
export interface Weights {
  readonly classes: number;
  readonly weights: Float32Array;
}

/**
 * Logistic regression by stochastic gradient steps with AdaGrad. The same table, targets and seed give the same weights.
 *
 * @param targets row by row, one share per class: 1 for what is meant.
 * @param importance weight of each row's error.
 */
export function fit(
  table: Table,
  targets: Float32Array,
  importance: Float32Array,
  sizes: { readonly features: number; readonly classes: number },
  options: FitOptions,
): Weights {
  const { starts, features, values } = table;
  const rows = starts.length - 1;
  const { classes } = sizes;
  const weights = new Float32Array((sizes.features + 1) * classes);
  const moved = new Float32Array(weights.length).fill(0.01);
  const scores = new Float64Array(classes);
  const order = Uint32Array.from({ length: rows }, (_, row) => row);
  const random = randomFrom(options.seed);
  const bias = sizes.features * classes;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const step = options.step * (1 - (0.9 * epoch) / options.epochs);
    for (const row of order) {
      const from = starts[row] ?? 0;
      const to = starts[row + 1] ?? 0;
      for (let k = 0; k < classes; k++) scores[k] = weights[bias + k] ?? 0;
      for (let at = from; at < to; at++) {
        const base = (features[at] ?? 0) * classes;
        const value = values[at] ?? 0;
        for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0);
      }
      if (options.classes === 'one') softmax(scores);
      else for (let k = 0; k < classes; k++) scores[k] = sigmoid(scores[k] ?? 0);
      const weight = importance[row] ?? 1;
      for (let k = 0; k < classes; k++)
        scores[k] = ((scores[k] ?? 0) - (targets[row * classes + k] ?? 0)) * weight;
      for (let at = from; at <= to; at++) {
        const base = at === to ? bias : (features[at] ?? 0) * classes;
        const value = at === to ? 0.3 : (values[at] ?? 0);
        for (let k = 0; k < classes; k++) {
          const error = scores[k] ?? 0;
          // What barely errs barely moves; leaving it out halves the time.
          if (error < 1e-4 && error > -1e-4) continue;
          const index = base + k;
          const slope = error * value + options.decay * (weights[index] ?? 0);
          moved[index] = (moved[index] ?? 0) + slope * slope;
          weights[index] = (weights[index] ?? 0) - (step * slope) / Math.sqrt(moved[index] ?? 1);
        }
      }
    }
  }
  return { classes, weights };
}

export function scoresOf(table: Table, row: number, { classes, weights }: Weights): Float64Array {
  const scores = new Float64Array(classes);
  const bias = weights.length - classes;
  for (let k = 0; k < classes; k++) scores[k] = weights[bias + k] ?? 0;
  for (let at = table.starts[row] ?? 0; at < (table.starts[row + 1] ?? 0); at++) {
    const base = (table.features[at] ?? 0) * classes;
    const value = table.values[at] ?? 0;
    for (let k = 0; k < classes; k++) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0);
  }
  return scores;
}

export function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    const share = Math.exp((scores[k] ?? 0) - highest);
    scores[k] = share;
    sum += share;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) / sum;
  return scores;
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Mulberry32: 0 ≤ x < 1, the same row of numbers for a seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}
