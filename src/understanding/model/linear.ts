import type { Features } from '../features/features.ts';
import { createLookup } from './lookup.ts';

/** One column of weights for each sense; a weight is its integer times the column's scale. */
export interface Linear {
  readonly columns: number;
  /** Of the features, ascending. */
  readonly hashes: Uint32Array;
  /** By feature, then column. */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly biases: Float32Array;
}

/** @returns a function from features to one score a column. */
export function createLinear({
  biases,
  columns,
  hashes,
  scales,
  weights,
}: Linear): (features: Features) => Float64Array {
  const find = createLookup(hashes);
  return (features) => {
    const sums = new Float64Array(columns);
    for (let at = 0; at < features.hashes.length; at++) {
      const feature = find(features.hashes[at] ?? 0);
      if (feature < 0) continue;
      const value = features.values[at] ?? 0;
      const base = feature * columns;
      for (let k = 0; k < columns; k++) sums[k] = (sums[k] ?? 0) + value * (weights[base + k] ?? 0);
    }
    return sums.map((sum, k) => sum * (scales[k] ?? 0) + (biases[k] ?? 0));
  };
}
