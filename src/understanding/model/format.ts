import type { Linear } from './linear.ts';
import { DENSE_NAMES, type Dense, type Network } from './network.ts';

/** What follows from calibration on messages of writers that the model had not read. */
export interface Calibration {
  /** Scores are divided by it before they become probabilities. */
  readonly temperature: number;
  /** Share of the network in the mixture with the linear model. */
  readonly mixture: number;
  /** From this probability on, the main intent is answered. */
  readonly answer: number;
  /** Below this sum of the three likeliest, none of them is offered. */
  readonly handoff: number;
  /** What each sign of a further intent counts (several.ts) … */
  readonly beside: readonly number[];
  /** … and from which sum on it counts as asked too. */
  readonly also: number;
}

export interface ModelFile {
  readonly calibration: Calibration;
  readonly linear: Linear;
  readonly network: Network;
}

/**
 * The file: `SALUR2\n`, the length of a JSON header (uint32, little endian), the header, zeros up to a multiple of four, then the
 * arrays that the header lists, each filled up with zeros to a multiple of four.
 */
const MAGIC = 'SALUR2\n';

const TYPES = { u32: Uint32Array, f32: Float32Array, i8: Int8Array } as const;
type Type = keyof typeof TYPES;
type Numbers = Uint32Array | Float32Array | Int8Array;

interface Header {
  readonly calibration: Calibration;
  readonly arrays: readonly { readonly name: string; readonly type: Type; readonly length: number }[];
}

export function encodeModel({ calibration, linear, network }: ModelFile): Uint8Array {
  const arrays: readonly (readonly [string, Type, Numbers])[] = [
    ['linear.hashes', 'u32', linear.hashes],
    ['linear.weights', 'i8', linear.weights],
    ['linear.scales', 'f32', linear.scales],
    ['linear.biases', 'f32', linear.biases],
    ['network.hashes', 'u32', network.hashes],
    ['network.vectors', 'i8', network.vectors],
    ['network.scales', 'f32', network.scales],
    ...DENSE_NAMES.map((name) => [`network.${name}`, 'f32', network.dense[name]] as const),
  ];
  const header: Header = {
    calibration,
    arrays: arrays.map(([name, type, { length }]) => ({ name, type, length })),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = new TextEncoder().encode(MAGIC);
  const first = filledUp(start.length + 4 + text.length);
  const bytes = new Uint8Array(
    arrays.reduce((size, [, , numbers]) => size + filledUp(numbers.byteLength), first),
  );
  bytes.set(start);
  new DataView(bytes.buffer).setUint32(start.length, text.length, true);
  bytes.set(text, start.length + 4);
  let at = first;
  for (const [, , numbers] of arrays) {
    bytes.set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength), at);
    at += filledUp(numbers.byteLength);
  }
  return bytes;
}

/** @throws {Error} when the bytes are not a model file of this version or are cut short. */
export function decodeModel(bytes: Uint8Array): ModelFile {
  const start = MAGIC.length + 4;
  if (bytes.length < start || new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('not a model file of this version: train it again');
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(MAGIC.length, true);
  const { arrays, calibration } = headerIn(new TextDecoder().decode(bytes.subarray(start, start + length)));
  const read = new Map<string, Numbers>();
  let at = filledUp(start + length);
  for (const { name, type, length: count } of arrays) {
    const size = count * TYPES[type].BYTES_PER_ELEMENT;
    if (at + size > bytes.length) throw new Error('the model file is cut short: train it again');
    // A copy, so that it begins where its numbers may begin; `slice` of a Node buffer would be no copy.
    read.set(name, new TYPES[type](new Uint8Array(bytes.subarray(at, at + size)).buffer));
    at += filledUp(size);
  }
  const u32 = (name: string) => ofType(read.get(name), Uint32Array, name);
  const f32 = (name: string) => ofType(read.get(name), Float32Array, name);
  const i8 = (name: string) => ofType(read.get(name), Int8Array, name);
  const scales = f32('linear.scales');
  return {
    calibration,
    linear: {
      columns: scales.length,
      hashes: u32('linear.hashes'),
      weights: i8('linear.weights'),
      scales,
      biases: f32('linear.biases'),
    },
    network: {
      hashes: u32('network.hashes'),
      vectors: i8('network.vectors'),
      scales: f32('network.scales'),
      dense: Object.fromEntries(
        DENSE_NAMES.map((name) => [name, f32(`network.${name}`)]),
      ) as unknown as Dense,
    },
  };
}

function ofType<T extends Numbers>(value: Numbers | undefined, type: abstract new () => T, name: string): T {
  if (value instanceof type) return value;
  throw new Error(`the model file has no ${name}: train it again`);
}

function filledUp(size: number): number {
  return Math.ceil(size / 4) * 4;
}

function headerIn(text: string): Header {
  // Written by encodeModel above; the magic and version in front of it vouch for the shape.
  try {
    return JSON.parse(text) as Header;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Error('the model file is cut short: train it again', { cause: error });
    throw error;
  }
}
