/**
 * The model file: `SALUR1\n`, the length of a JSON header (uint32, little endian), the header, then for each head its features'
 * hashes (uint32 each, ascending) and its weights (int8, by feature, then class). A weight is its integer times the class's scale.
 */
export interface Head {
  readonly classes: readonly string[];
  readonly hashes: Uint32Array;
  readonly weights: Int8Array;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

/** What follows from calibration on messages of writers that the model had not read. */
export interface Calibration {
  /** Scores are divided by it before they become probabilities. */
  readonly temperature: number;
  /** Share of the one-against-the-rest head in the mixture with the softmax head. */
  readonly mixture: number;
  /** From this probability on, the main intent is answered. */
  readonly answer: number;
  /** Below this sum of the three likeliest, none of them is offered. */
  readonly handoff: number;
  /** From this logit on, a further intent counts as asked too. */
  readonly also: number;
}

export interface ModelFile {
  readonly calibration: Calibration;
  /**
   * `intents` has each intent twice: first the columns that weigh the intents against each other, then those that judge each by
   * itself. One look-up of a feature serves both.
   */
  readonly heads: { readonly intents: Head; readonly category: Head };
}

const MAGIC = 'SALUR1\n';
const HEADS = ['intents', 'category'] as const;

interface Header {
  readonly calibration: Calibration;
  readonly heads: Record<
    (typeof HEADS)[number],
    { classes: string[]; features: number; scales: number[]; biases: number[] }
  >;
}

export function encodeModel(model: ModelFile): Uint8Array {
  const describe = ({ classes, hashes, scales, biases }: Head) => ({
    classes: [...classes],
    features: hashes.length,
    scales: scales.map(rounded),
    biases: biases.map(rounded),
  });
  const { intents, category } = model.heads;
  const header: Header = {
    calibration: model.calibration,
    heads: { intents: describe(intents), category: describe(category) },
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new TextEncoder().encode(MAGIC);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, text.length, true);
  const parts: Uint8Array[] = [start, length, text];
  for (const name of HEADS) {
    const { hashes, weights } = model.heads[name];
    const keys = new Uint8Array(hashes.length * 4);
    const view = new DataView(keys.buffer);
    for (const [index, hash] of hashes.entries()) view.setUint32(index * 4, hash, true);
    parts.push(keys, new Uint8Array(weights.buffer, weights.byteOffset, weights.length));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** @throws {Error} when the bytes are not a model file of this version or are cut short. */
export function decodeModel(bytes: Uint8Array): ModelFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (
    bytes.length < MAGIC.length + 4 ||
    new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC
  ) {
    throw new Error('not a model file of this version: train it again');
  }
  const length = view.getUint32(MAGIC.length, true);
  let at = MAGIC.length + 4 + length;
  const header = headerIn(new TextDecoder().decode(bytes.subarray(MAGIC.length + 4, at)));
  const read = (name: (typeof HEADS)[number]): Head => {
    const { classes, features, scales, biases } = header.heads[name];
    const end = at + features * 4 + features * classes.length;
    if (end > bytes.length) throw new Error('the model file is cut short');
    const hashes = new Uint32Array(features);
    for (let index = 0; index < features; index++) hashes[index] = view.getUint32(at + index * 4, true);
    const weights = new Int8Array(
      bytes.buffer,
      bytes.byteOffset + at + features * 4,
      features * classes.length,
    );
    at = end;
    return { classes, hashes, weights, scales, biases };
  };
  const intents = read('intents');
  const category = read('category');
  return { calibration: header.calibration, heads: { intents, category } };
}

function headerIn(text: string): Header {
  // Written by encodeModel above; the magic and version in front of it vouch for the shape.
  const parsed: unknown = JSON.parse(text);
  if (!isHeader(parsed)) throw new Error('the model file has no header');
  return parsed;
}

function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'calibration' in value && 'heads' in value;
}

function rounded(number: number): number {
  return Number(number.toPrecision(7));
}

/** One step of int8 for each class, so that its largest weight is 127. Features whose weights all round to nothing are left out. */
export function quantised(
  classes: readonly string[],
  dictionary: ReadonlyMap<number, number>,
  weights: Float32Array,
): Head {
  const count = classes.length;
  const biasAt = dictionary.size * count;
  const scales = classes.map((_, k) => {
    let most = 1e-6;
    for (let at = k; at < biasAt; at += count) most = Math.max(most, Math.abs(weights[at] ?? 0));
    return rounded(most / 127);
  });
  const kept: { readonly hash: number; readonly row: Int8Array }[] = [];
  for (const [hash, feature] of dictionary) {
    const row = Int8Array.from(scales, (scale, k) => Math.round((weights[feature * count + k] ?? 0) / scale));
    if (row.some((weight) => weight !== 0)) kept.push({ hash, row });
  }
  kept.sort((a, b) => a.hash - b.hash);
  const packed = new Int8Array(kept.length * count);
  for (const [index, { row }] of kept.entries()) packed.set(row, index * count);
  return {
    classes,
    hashes: Uint32Array.from(kept, ({ hash }) => hash),
    weights: packed,
    scales,
    biases: classes.map((_, k) => rounded(weights[biasAt + k] ?? 0)),
  };
}
