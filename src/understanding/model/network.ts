import type { NormalText } from '../text/normalise.ts';
import { createLookup } from './lookup.ts';
import { MOST_WORDS, ownPieces, wordsSeen } from '../features/pieces.ts';

/**
 * A small network: each word is the sum of its pieces' vectors; neighbours within two words colour it; four attentions
 * choose what matters and a hidden layer weighs it together. Unlike the linear model it sees "bukan jadwal, syaratnya" as one thing. Its
 * outputs stand side by side with the linear model's (README.md: what that brings).
 */
export const SIZES = { width: 64, attentions: 4, reach: 2, hidden: 128 } as const;

const { width: W, attentions: A, reach: R, hidden: H } = SIZES;
/** What the hidden layer sees: what each attention chose, and the most of each coordinate. */
export const POOLED: number = (A + 1) * W;

/** Dense parameters, all row by row. */
export interface Dense {
  /** (2 · reach + 1) × width: how much of each neighbour's coordinate colours a word. */
  readonly neighbours: Float32Array;
  readonly neighbourBias: Float32Array;
  /** attentions × width */
  readonly queries: Float32Array;
  /** hidden × POOLED */
  readonly hidden: Float32Array;
  readonly hiddenBias: Float32Array;
  /** outputs × hidden */
  readonly out: Float32Array;
  readonly outBias: Float32Array;
}

export const DENSE_NAMES = [
  'neighbours',
  'neighbourBias',
  'queries',
  'hidden',
  'hiddenBias',
  'out',
  'outBias',
] as const satisfies readonly (keyof Dense)[];

export function denseSizes(outs: number): Readonly<Record<keyof Dense, number>> {
  return {
    neighbours: (2 * R + 1) * W,
    neighbourBias: W,
    queries: A * W,
    hidden: H * POOLED,
    hiddenBias: H,
    out: outs * H,
    outBias: outs,
  };
}

export interface Network {
  /** Of the pieces that have a vector of their own; after those come the buckets' vectors. */
  readonly hashes: Uint32Array;
  /** By row, width each; a coordinate is its integer times the row's scale. */
  readonly vectors: Int8Array;
  readonly scales: Float32Array;
  readonly dense: Dense;
}

/** @returns a function from a message to all outputs; what it returns is overwritten by the next call. */
export function createNetwork({
  dense,
  hashes,
  scales,
  vectors,
}: Network): (text: NormalText) => Float32Array {
  const pass = createPass(MOST_WORDS, dense.outBias.length);
  const find = createLookup(hashes);
  /** Vectors of the lexicon's own words; what people typed otherwise is not kept anywhere. */
  const kept = new Map<string, Float32Array>();

  const add = (row: number, share: number, to: Float32Array, at: number): void => {
    const scale = share * (scales[row] ?? 0);
    const from = row * W;
    for (let k = 0; k < W; k++) to[at + k] = (to[at + k] ?? 0) + scale * (vectors[from + k] ?? 0);
  };
  const vectorOf = (word: string): Float32Array => {
    const vector = new Float32Array(W);
    const { own, buckets } = ownPieces(word);
    for (const hash of own) {
      const row = find(hash);
      if (row >= 0) add(row, 1, vector, 0);
    }
    for (const bucket of buckets) add(hashes.length + bucket, 1 / buckets.length, vector, 0);
    return vector;
  };

  return (text) => {
    const words = wordsSeen(text);
    for (const [index, { word, known, beside }] of words.entries()) {
      let vector = kept.get(word);
      if (!vector) {
        vector = vectorOf(word);
        if (known) kept.set(word, vector);
      }
      pass.summed.set(vector, index * W);
      for (const hash of beside) {
        const row = find(hash);
        if (row >= 0) add(row, 1, pass.summed, index * W);
      }
    }
    if (words.length === 0) pass.summed.fill(0, 0, W);
    forward(dense, pass, Math.max(1, words.length));
    outputs(dense, pass);
    return pass.out;
  };
}

/** Everything that a pass forward leaves behind for the pass back; made once, used for one message after another. */
export interface Pass {
  /** words × width: sums of pieces … */
  readonly summed: Float32Array;
  /** … what neighbours add … */
  readonly coloured: Float32Array;
  /** … and both. */
  readonly words: Float32Array;
  /** attentions × words */
  readonly attention: Float32Array;
  readonly pooled: Float32Array;
  /** Which word has the most of a coordinate. */
  readonly most: Int32Array;
  readonly hidden: Float32Array;
  readonly out: Float32Array;
}

export function createPass(mostWords: number, outs: number): Pass {
  return {
    summed: new Float32Array(mostWords * W),
    coloured: new Float32Array(mostWords * W),
    words: new Float32Array(mostWords * W),
    attention: new Float32Array(A * mostWords),
    pooled: new Float32Array(POOLED),
    most: new Int32Array(W),
    hidden: new Float32Array(H),
    out: new Float32Array(outs),
  };
}

/** From `pass.summed` (of `count` words, at least one) to `pass.hidden`. */
export function forward(dense: Dense, pass: Pass, count: number): void {
  colour(dense, pass, count);
  attend(dense, pass, count);
  multiply(dense.hidden, dense.hiddenBias, pass.pooled, pass.hidden);
  for (let unit = 0; unit < H; unit++) pass.hidden[unit] = Math.max(0, pass.hidden[unit] ?? 0);
}

/** From `pass.hidden` to `pass.out`. */
export function outputs(dense: Dense, pass: Pass): void {
  multiply(dense.out, dense.outBias, pass.hidden, pass.out);
}

/**
 * `to` becomes `matrix` (row by row) times `vector`, plus `bias`. Four rows at a time, a third faster than one; the rows left over
 * singly, since reading beyond the end costs more than that.
 */
function multiply(matrix: Float32Array, bias: Float32Array, vector: Float32Array, to: Float32Array): void {
  const size = vector.length;
  const whole = bias.length - (bias.length % 4);
  for (let row = 0; row < whole; row += 4) {
    const at = row * size;
    let a = bias[row] ?? 0;
    let b = bias[row + 1] ?? 0;
    let c = bias[row + 2] ?? 0;
    let d = bias[row + 3] ?? 0;
    for (let k = 0; k < size; k++) {
      const value = vector[k] ?? 0;
      a += (matrix[at + k] ?? 0) * value;
      b += (matrix[at + size + k] ?? 0) * value;
      c += (matrix[at + 2 * size + k] ?? 0) * value;
      d += (matrix[at + 3 * size + k] ?? 0) * value;
    }
    to[row] = a;
    to[row + 1] = b;
    to[row + 2] = c;
    to[row + 3] = d;
  }
  for (let row = whole; row < bias.length; row++) {
    let sum = bias[row] ?? 0;
    for (let k = 0; k < size; k++) sum += (matrix[row * size + k] ?? 0) * (vector[k] ?? 0);
    to[row] = sum;
  }
}

function colour({ neighbours, neighbourBias }: Dense, pass: Pass, count: number): void {
  const { summed, coloured, words } = pass;
  for (let word = 0; word < count; word++) {
    const at = word * W;
    for (let k = 0; k < W; k++) coloured[at + k] = neighbourBias[k] ?? 0;
    for (let offset = -R; offset <= R; offset++) {
      const other = word + offset;
      if (other < 0 || other >= count) continue;
      const [from, by] = [other * W, (offset + R) * W];
      for (let k = 0; k < W; k++)
        coloured[at + k] = (coloured[at + k] ?? 0) + (summed[from + k] ?? 0) * (neighbours[by + k] ?? 0);
    }
    for (let k = 0; k < W; k++) {
      const added = coloured[at + k] ?? 0;
      words[at + k] = (summed[at + k] ?? 0) + (added > 0 ? added : 0);
    }
  }
}

function attend({ queries }: Dense, pass: Pass, count: number): void {
  const { words, attention, pooled, most } = pass;
  pooled.fill(0);
  for (let head = 0; head < A; head++) {
    let highest = -Infinity;
    for (let word = 0; word < count; word++) {
      let score = 0;
      for (let k = 0; k < W; k++) score += (queries[head * W + k] ?? 0) * (words[word * W + k] ?? 0);
      attention[head * count + word] = score;
      if (score > highest) highest = score;
    }
    let sum = 0;
    for (let word = 0; word < count; word++) {
      const share = Math.exp((attention[head * count + word] ?? 0) - highest);
      attention[head * count + word] = share;
      sum += share;
    }
    for (let word = 0; word < count; word++) {
      const share = (attention[head * count + word] ?? 0) / sum;
      attention[head * count + word] = share;
      for (let k = 0; k < W; k++)
        pooled[head * W + k] = (pooled[head * W + k] ?? 0) + share * (words[word * W + k] ?? 0);
    }
  }
  for (let k = 0; k < W; k++) {
    let best = 0;
    for (let word = 1; word < count; word++)
      if ((words[word * W + k] ?? 0) > (words[best * W + k] ?? 0)) best = word;
    most[k] = best;
    pooled[A * W + k] = words[best * W + k] ?? 0;
  }
}
