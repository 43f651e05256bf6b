import { adam, advance, dictionaryOf, shuffle } from './fitting.ts';
import {
  createPass,
  DENSE_NAMES,
  type Dense,
  denseSizes,
  forward,
  type Network,
  outputs as toOutputs,
  POOLED,
  SIZES,
} from '../model/network.ts';
import { randomFrom } from '../model/numbers.ts';
import { BUCKETS, MOST_WORDS, type WordPieces } from '../features/pieces.ts';

const { width: W, attentions: A, reach: R, hidden: H } = SIZES;

/** One message to learn from. */
export interface Lesson {
  readonly words: readonly WordPieces[];
  /** Index of the sense that is meant. */
  readonly sense: number;
  /** Intents that are asked, the main one among them, by index. */
  readonly asked: readonly number[];
}

/** The network while it learns. */
interface Learning {
  /** Rows of the pieces that have one of their own, then of the buckets; width each. */
  readonly vectors: Float32Array;
  readonly dense: Dense;
  /** The first outputs weigh the senses against each other, the rest judge each intent by itself. */
  readonly senses: number;
}

export interface NetworkOptions {
  readonly senses: number;
  readonly intents: number;
  readonly seed: number;
}

/** Pieces that fewer messages have get no vector of their own. */
const LEAST = 3;
const EPOCHS = 14;
const BATCH = 64;
const STEP = 2e-3;
const WARM_UP = 200;
/** Shares of words, of a word's named pieces (its letters stay), of coordinates and of hidden units left out of a lesson. */
const DROP = { word: 0.12, named: 0.1, coordinate: 0.4, hidden: 0.4 } as const;
/** How far the target is from certainty. */
const SMOOTHING = 0.05;
/** What the judging of each intent by itself counts beside the main question. */
const BESIDE = 0.3;
const DECAY = 0.02;

/** Adam with decoupled decay for the dense parts; rows of vectors move only when a batch has them. The same lessons and seed give the same bytes. */
export function fitNetwork(lessons: readonly Lesson[], options: NetworkOptions): Network {
  const { senses, intents, seed } = options;
  const random = randomFrom(seed);
  const dictionary = dictionaryOf(
    lessons.map(({ words }) => new Set(words.flatMap(({ own, beside }) => [...own, ...beside]))),
    LEAST,
  );
  const normal = normalFrom(random);
  const vectors = new Float32Array((dictionary.size + BUCKETS) * W);
  for (let at = 0; at < vectors.length; at++) vectors[at] = normal() * (at < dictionary.size * W ? 0.1 : 0.2);
  const sizes = denseSizes(senses + intents);
  const dense: Dense = {
    neighbours: new Float32Array(sizes.neighbours),
    neighbourBias: new Float32Array(sizes.neighbourBias),
    queries: uniform(sizes.queries, W, random),
    hidden: uniform(sizes.hidden, POOLED, random),
    hiddenBias: new Float32Array(sizes.hiddenBias),
    out: uniform(sizes.out, H, random),
    outBias: new Float32Array(sizes.outBias),
  };
  const lesson = createLesson({ vectors, dense, senses }, random);
  const inputs = lessons.map((given) => inputOf(given, dictionary));
  const order = Uint32Array.from({ length: lessons.length }, (_, index) => index);
  const steps = EPOCHS * Math.ceil(lessons.length / BATCH);
  let done = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      for (const index of batch) {
        const input = inputs[index];
        if (input) lesson.learn(input, batch.length);
      }
      done++;
      lesson.move(STEP * Math.min(1, done / WARM_UP) * Math.max(0.02, 1 - done / steps), done);
    }
  }
  return quantised(dictionary, vectors, dense);
}

/** A lesson with the rows of its pieces: word i has `rows` from `starts[i]`, its letters' from `letters[i]`, up to `starts[i + 1]`. */
interface Input {
  readonly words: number;
  readonly starts: Uint32Array;
  readonly letters: Uint32Array;
  readonly rows: Uint32Array;
  readonly sense: number;
  readonly asked: readonly number[];
}

function inputOf({ words, sense, asked }: Lesson, dictionary: ReadonlyMap<number, number>): Input {
  const starts = new Uint32Array(words.length + 1);
  const letters = new Uint32Array(words.length);
  const rows: number[] = [];
  for (const [index, { own, beside, buckets }] of words.entries()) {
    for (const hash of [...own, ...beside]) {
      const row = dictionary.get(hash);
      if (row !== undefined) rows.push(row);
    }
    letters[index] = rows.length;
    for (const bucket of buckets) rows.push(dictionary.size + bucket);
    starts[index + 1] = rows.length;
  }
  return { words: words.length, starts, letters, rows: Uint32Array.from(rows), sense, asked };
}

/** One step of int8 for each row of vectors, so that its largest coordinate is 127. */
function quantised(dictionary: ReadonlyMap<number, number>, vectors: Float32Array, dense: Dense): Network {
  const rows = vectors.length / W;
  const scales = new Float32Array(rows);
  const rounded = new Int8Array(vectors.length);
  for (let row = 0; row < rows; row++) {
    const own = vectors.subarray(row * W, row * W + W);
    const most = own.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-6);
    scales[row] = most / 127;
    for (let k = 0; k < W; k++) rounded[row * W + k] = Math.round(((own[k] ?? 0) / most) * 127);
  }
  return { hashes: Uint32Array.from(dictionary.keys()), vectors: rounded, scales, dense };
}

function createLesson(
  { vectors, dense, senses }: Learning,
  random: () => number,
): { learn(input: Input, batch: number): void; move(step: number, time: number): void } {
  const outs = dense.outBias.length;
  const pass = createPass(MOST_WORDS, outs);
  const slopes = Object.fromEntries(
    DENSE_NAMES.map((name) => [name, new Float32Array(dense[name].length)]),
  ) as Record<keyof Dense, Float32Array>;
  const moments = DENSE_NAMES.map((name) => adam(dense[name].length));
  const vectorSlopes = new Float32Array(vectors.length);
  const vectorMoments = adam(vectors.length);
  const touched = new Set<number>();
  const kept = new Float32Array(MOST_WORDS * W);
  const toWords = new Float32Array(MOST_WORDS * W);
  const toSummed = new Float32Array(MOST_WORDS * W);
  const toPooled = new Float32Array(POOLED);
  const toHidden = new Float32Array(H);
  const hiddenKept = new Float32Array(H);
  /** Each word's first piece that is not left out of this lesson. */
  const firsts = new Uint32Array(MOST_WORDS);
  const toAttention = new Float32Array(MOST_WORDS);

  /** From the rows of a message to the sums of its words, some of it left out. */
  function sum({ letters, rows, starts, words }: Input): void {
    const { summed } = pass;
    for (let word = 0; word < words; word++) {
      const at = word * W;
      summed.fill(0, at, at + W);
      const all = words > 1 && random() < DROP.word;
      const named = random() < DROP.named;
      const [start, end] = [starts[word] ?? 0, starts[word + 1] ?? 0];
      const middle = letters[word] ?? end;
      firsts[word] = all ? end : named ? middle : start;
      for (let piece = firsts[word] ?? end; piece < end; piece++) {
        const share = piece < middle ? 1 : 1 / (end - middle);
        const row = (rows[piece] ?? 0) * W;
        for (let k = 0; k < W; k++) summed[at + k] = (summed[at + k] ?? 0) + share * (vectors[row + k] ?? 0);
      }
      const scale = 1 / (1 - DROP.coordinate);
      for (let k = 0; k < W; k++) {
        const keep = random() < DROP.coordinate ? 0 : scale;
        kept[at + k] = keep;
        summed[at + k] = (summed[at + k] ?? 0) * keep;
      }
    }
  }

  function scatter({ letters, rows, starts, words }: Input): void {
    for (let word = 0; word < words; word++) {
      const at = word * W;
      const end = starts[word + 1] ?? 0;
      const middle = letters[word] ?? end;
      for (let piece = firsts[word] ?? end; piece < end; piece++) {
        const share = piece < middle ? 1 : 1 / (end - middle);
        const row = rows[piece] ?? 0;
        touched.add(row);
        const to = row * W;
        for (let k = 0; k < W; k++)
          vectorSlopes[to + k] =
            (vectorSlopes[to + k] ?? 0) + share * (toSummed[at + k] ?? 0) * (kept[at + k] ?? 0);
      }
    }
  }

  return {
    learn(input, batch) {
      const { words } = input;
      if (words === 0) return;
      sum(input);
      forward(dense, pass, words);
      const scale = 1 / (1 - DROP.hidden);
      for (let unit = 0; unit < H; unit++) {
        hiddenKept[unit] = random() < DROP.hidden ? 0 : scale;
        pass.hidden[unit] = (pass.hidden[unit] ?? 0) * (hiddenKept[unit] ?? 0);
      }
      toOutputs(dense, pass);
      slopesOfOutputs(pass.out, senses, input, batch);

      toHidden.fill(0);
      for (let k = 0; k < outs; k++) {
        const slope = pass.out[k] ?? 0;
        if (slope === 0) continue;
        slopes.outBias[k] = (slopes.outBias[k] ?? 0) + slope;
        const row = k * H;
        for (let unit = 0; unit < H; unit++) {
          slopes.out[row + unit] = (slopes.out[row + unit] ?? 0) + slope * (pass.hidden[unit] ?? 0);
          toHidden[unit] = (toHidden[unit] ?? 0) + slope * (dense.out[row + unit] ?? 0);
        }
      }
      toPooled.fill(0);
      for (let unit = 0; unit < H; unit++) {
        if ((pass.hidden[unit] ?? 0) <= 0) continue;
        const slope = (toHidden[unit] ?? 0) * (hiddenKept[unit] ?? 0);
        slopes.hiddenBias[unit] = (slopes.hiddenBias[unit] ?? 0) + slope;
        const row = unit * POOLED;
        for (let k = 0; k < POOLED; k++) {
          slopes.hidden[row + k] = (slopes.hidden[row + k] ?? 0) + slope * (pass.pooled[k] ?? 0);
          toPooled[k] = (toPooled[k] ?? 0) + slope * (dense.hidden[row + k] ?? 0);
        }
      }
      backThroughAttention(words);
      backThroughColour(words);
      scatter(input);
    },

    move(step, time) {
      for (const [index, name] of DENSE_NAMES.entries()) {
        const moment = moments[index];
        const parameters = dense[name];
        if (moment) advance(parameters, slopes[name], moment, 0, parameters.length, step, time, DECAY);
      }
      for (const row of touched)
        advance(vectors, vectorSlopes, vectorMoments, row * W, row * W + W, step, time, 0);
      touched.clear();
    },
  };

  function backThroughAttention(count: number): void {
    const { attention, most, words } = pass;
    toWords.fill(0, 0, count * W);
    for (let head = 0; head < A; head++) {
      let mean = 0;
      for (let word = 0; word < count; word++) {
        let slope = 0;
        const share = attention[head * count + word] ?? 0;
        for (let k = 0; k < W; k++) {
          const pooled = toPooled[head * W + k] ?? 0;
          slope += pooled * (words[word * W + k] ?? 0);
          toWords[word * W + k] = (toWords[word * W + k] ?? 0) + share * pooled;
        }
        toAttention[word] = slope;
        mean += share * slope;
      }
      for (let word = 0; word < count; word++) {
        const slope = (attention[head * count + word] ?? 0) * ((toAttention[word] ?? 0) - mean);
        for (let k = 0; k < W; k++) {
          slopes.queries[head * W + k] =
            (slopes.queries[head * W + k] ?? 0) + slope * (words[word * W + k] ?? 0);
          toWords[word * W + k] = (toWords[word * W + k] ?? 0) + slope * (dense.queries[head * W + k] ?? 0);
        }
      }
    }
    for (let k = 0; k < W; k++) {
      const at = (most[k] ?? 0) * W + k;
      toWords[at] = (toWords[at] ?? 0) + (toPooled[A * W + k] ?? 0);
    }
  }

  function backThroughColour(count: number): void {
    const { coloured, summed } = pass;
    for (let at = 0; at < count * W; at++) toSummed[at] = toWords[at] ?? 0;
    for (let word = 0; word < count; word++) {
      const at = word * W;
      for (let k = 0; k < W; k++) {
        if ((coloured[at + k] ?? 0) <= 0) continue;
        const slope = toWords[at + k] ?? 0;
        slopes.neighbourBias[k] = (slopes.neighbourBias[k] ?? 0) + slope;
        for (let offset = -R; offset <= R; offset++) {
          const other = word + offset;
          if (other < 0 || other >= count) continue;
          const [from, by] = [other * W + k, (offset + R) * W + k];
          slopes.neighbours[by] = (slopes.neighbours[by] ?? 0) + slope * (summed[from] ?? 0);
          toSummed[from] = (toSummed[from] ?? 0) + slope * (dense.neighbours[by] ?? 0);
        }
      }
    }
  }
}

/** In place: outputs become the slopes of the loss (cross-entropy of the senses, and of each intent by itself). */
function slopesOfOutputs(out: Float32Array, senses: number, { sense, asked }: Input, batch: number): void {
  let highest = -Infinity;
  for (let k = 0; k < senses; k++) highest = Math.max(highest, out[k] ?? 0);
  let sum = 0;
  for (let k = 0; k < senses; k++) {
    const share = Math.exp((out[k] ?? 0) - highest);
    out[k] = share;
    sum += share;
  }
  for (let k = 0; k < senses; k++) {
    const target = SMOOTHING / senses + (k === sense ? 1 - SMOOTHING : 0);
    out[k] = ((out[k] ?? 0) / sum - target) / batch;
  }
  for (let k = senses; k < out.length; k++) {
    const share = 1 / (1 + Math.exp(-(out[k] ?? 0)));
    out[k] = (BESIDE * (share - (asked.includes(k - senses) ? 1 : 0))) / batch;
  }
}

function uniform(size: number, inputs: number, random: () => number): Float32Array {
  const most = 1 / Math.sqrt(inputs);
  return Float32Array.from({ length: size }, () => (2 * random() - 1) * most);
}

/** Box–Muller. */
function normalFrom(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
