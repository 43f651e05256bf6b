import type { Features } from '../features/features.ts';
import type { Linear } from '../model/linear.ts';
import { randomFrom, softmax } from '../model/numbers.ts';
import { dictionaryOf, shuffle } from './fitting.ts';

/** Rows of sparse features in one block: row i's entries stand at `starts[i]` to `starts[i + 1]`. */
interface Table {
  readonly starts: Uint32Array;
  /** Index of the feature in `dictionary`. */
  readonly features: Uint32Array;
  readonly values: Float32Array;
}

export interface FitOptions {
  readonly epochs: number;
  /** First step length; each weight's own steps then shrink with what it has moved (AdaGrad). */
  readonly step: number;
  /** Pull of every weight towards zero. */
  readonly decay: number;
  readonly seed: number;
}

export const FIT: FitOptions = { epochs: 12, step: 0.25, decay: 1e-6, seed: 7 };

function tableOf(rows: readonly Features[], dictionary: ReadonlyMap<number, number>): Table {
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

/** Features that fewer messages have are left out. */
const LEAST = 3;

/**
 * The linear model of these messages.
 *
 * @param classes of each row, its class.
 * @param importance weight of each row's error.
 */
export function fitLinear(
  rows: readonly Features[],
  classes: readonly number[],
  importance: Float32Array,
  columns: number,
  options: FitOptions,
): Linear {
  const dictionary = dictionaryOf(
    rows.map(({ hashes }) => hashes),
    LEAST,
  );
  const sizes = { features: dictionary.size, classes: columns };
  return quantised(dictionary, fit(tableOf(rows, dictionary), classes, importance, sizes, options), columns);
}

/**
 * Logistic regression (softmax) by stochastic gradient steps with AdaGrad. The same table, targets and seed give the same weights, by
 * feature, then class; the last feature is the constant one.
 */
function fit(
  table: Table,
  targets: readonly number[],
  importance: Float32Array,
  sizes: { readonly features: number; readonly classes: number },
  options: FitOptions,
): Float32Array {
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
      softmax(scores);
      const weight = importance[row] ?? 1;
      for (let k = 0; k < classes; k++)
        scores[k] = ((scores[k] ?? 0) - (targets[row] === k ? 1 : 0)) * weight;
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
  return weights;
}

/** One step of int8 for each column, so that its largest weight is 127. Features whose weights all round to nothing are left out. */
function quantised(dictionary: ReadonlyMap<number, number>, weights: Float32Array, columns: number): Linear {
  const biasAt = dictionary.size * columns;
  const scales = Float32Array.from({ length: columns }, (_, k) => {
    let most = 1e-6;
    for (let at = k; at < biasAt; at += columns) most = Math.max(most, Math.abs(weights[at] ?? 0));
    return most / 127;
  });
  const kept: { readonly hash: number; readonly row: Int8Array }[] = [];
  for (const [hash, feature] of dictionary) {
    const row = Int8Array.from(scales, (scale, k) =>
      Math.round((weights[feature * columns + k] ?? 0) / scale),
    );
    if (row.some((weight) => weight !== 0)) kept.push({ hash, row });
  }
  kept.sort((a, b) => a.hash - b.hash);
  const packed = new Int8Array(kept.length * columns);
  for (const [index, { row }] of kept.entries()) packed.set(row, index * columns);
  return {
    columns,
    hashes: Uint32Array.from(kept, ({ hash }) => hash),
    weights: packed,
    scales,
    biases: weights.slice(biasAt),
  };
}
