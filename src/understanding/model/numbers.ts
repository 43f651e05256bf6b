/** In place: scores become shares that sum to 1. */
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

/** The logarithm of the sum of the scores' exponentials. */
export function logSumExp(scores: Float64Array): number {
  let highest = -Infinity;
  for (let k = 0; k < scores.length; k++) highest = Math.max(highest, scores[k] ?? -Infinity);
  let sum = 0;
  for (let k = 0; k < scores.length; k++) sum += Math.exp((scores[k] ?? -Infinity) - highest);
  return highest + Math.log(sum);
}

export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

export function logit(share: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, share));
  return Math.log(bounded / (1 - bounded));
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
