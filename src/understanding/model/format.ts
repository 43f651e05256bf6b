/**
 * The model file: `SALUR1\n`, the length of a JSON header (uint32, little endian), the header, then the features'
 * hashes (uint32 each, ascending) and its weights (int8, by feature, then class). A weight is its integer times the class's scale.
 */
export interface Head {
  readonly columns: number;
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
   * Has each sense (senses.ts) twice: first the columns that weigh the senses against each other, then those that judge each by
   * itself. One look-up of a feature serves both.
   */
  readonly head: Head;
}

const MAGIC = 'SALUR1\n';

interface Header {
  readonly calibration: Calibration;
  readonly columns: number;
  readonly features: number;
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

export function encodeModel({ calibration, head }: ModelFile): Uint8Array {
  const { columns, hashes, weights, scales, biases } = head;
  const header: Header = { calibration, columns, features: hashes.length, scales, biases };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new TextEncoder().encode(MAGIC);
  const bytes = new Uint8Array(start.length + 4 + text.length + hashes.length * 4 + weights.length);
  const view = new DataView(bytes.buffer);
  bytes.set(start);
  view.setUint32(start.length, text.length, true);
  let at = start.length + 4;
  bytes.set(text, at);
  at += text.length;
  for (const hash of hashes) {
    view.setUint32(at, hash, true);
    at += 4;
  }
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
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
  const at = MAGIC.length + 4 + length;
  const { calibration, columns, features, scales, biases } = headerIn(
    new TextDecoder().decode(bytes.subarray(MAGIC.length + 4, at)),
  );
  if (at + features * (4 + columns) > bytes.length)
    throw new Error('the model file is cut short: train it again');
  const hashes = new Uint32Array(features);
  for (let index = 0; index < features; index++) hashes[index] = view.getUint32(at + index * 4, true);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at + features * 4, features * columns);
  return { calibration, head: { columns, hashes, weights, scales, biases } };
}

function headerIn(text: string): Header {
  // Written by encodeModel above; the magic and version in front of it vouch for the shape.
  const parsed: unknown = JSON.parse(text);
  if (!isHeader(parsed)) throw new Error('the model file has no header');
  return parsed;
}

function isHeader(value: unknown): value is Header {
  return typeof value === 'object' && value !== null && 'calibration' in value && 'columns' in value;
}

function rounded(number: number): number {
  return Number(number.toPrecision(7));
}

/** One step of int8 for each column, so that its largest weight is 127. Features whose weights all round to nothing are left out. */
export function quantised(
  dictionary: ReadonlyMap<number, number>,
  weights: Float32Array,
  columns: number,
): Head {
  const biasAt = dictionary.size * columns;
  const scales = Array.from({ length: columns }, (_, k) => {
    let most = 1e-6;
    for (let at = k; at < biasAt; at += columns) most = Math.max(most, Math.abs(weights[at] ?? 0));
    return rounded(most / 127);
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
    biases: scales.map((_, k) => rounded(weights[biasAt + k] ?? 0)),
  };
}
