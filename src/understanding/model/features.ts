import type { NormalText, Token } from '../text/normalise.ts';
import { vocabulary } from '../text/vocabulary.ts';

/**
 * What the model sees of a message, as 32-bit hashes in groups. Each group's values are scaled so that its squares sum to its
 * weight: a long story and a single word then speak equally loud.
 */
export const GROUPS = [
  'words',
  'pairs',
  'letters',
  'sounds',
  'concepts',
  'concept pairs',
  'denied',
  'place',
  'shape',
] as const;
export type Group = (typeof GROUPS)[number];

export type GroupWeights = Readonly<Record<Group, number>>;

/** Chosen by cross-validation over writers; see README.md. */
export const GROUP_WEIGHTS: GroupWeights = {
  words: 1,
  pairs: 0.7,
  letters: 1,
  sounds: 0.5,
  concepts: 0.8,
  'concept pairs': 0.5,
  denied: 0.4,
  place: 0.4,
  shape: 0.3,
};

export interface Features {
  /** Distinct hashes. */
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

/** The number of a group; part of its features' hashes. */
const SEEDS: Readonly<Record<Group, number>> = {
  words: 0,
  pairs: 1,
  letters: 2,
  sounds: 3,
  concepts: 4,
  'concept pairs': 5,
  denied: 6,
  place: 7,
  shape: 8,
};

const DENIALS = new Set([
  'tidak',
  'belum',
  'bukan',
  'jangan',
  'tanpa',
  'tidak_ada',
  'tidak_dapat',
  'tidak_bisa',
]);
const ASKS = new Set(['when', 'where', 'how', 'why', 'much', 'who', 'which', 'ask']);
const MAX_LETTERS = 5;

export function featuresOf(text: NormalText, weights: GroupWeights = GROUP_WEIGHTS): Features {
  collector.clear();
  const add = (group: Group, name: string): void => collector.add(group, hashOf(SEEDS[group], name));
  const { tokens } = text;
  const words = tokens.map((token) => token.word);
  const last = text.clauses - 1;

  for (let at = -1; at < words.length; at++) {
    const word = words[at] ?? '^';
    const next = words[at + 1] ?? '$';
    if (at >= 0) {
      add('words', word);
      const token = tokens[at];
      if (token && token.raw !== word) add('words', `'${token.raw}`);
      if (token) letters(token, collector);
    }
    add('pairs', `${word} ${next}`);
    if (at + 2 < words.length) add('pairs', `${word} _ ${words[at + 2] ?? '$'}`);
    if (at >= 0 && at + 2 < words.length) add('pairs', `${word} ${next} ${words[at + 2] ?? '$'}`);
  }

  sounds(tokens, (name) => add('sounds', name));
  const meant = conceptsOf(words);
  for (const { concept, at } of meant) {
    add('concepts', concept);
    if (text.clauses > 1 && tokens[at]?.clause === last) add('place', `last ${concept}`);
    if (text.clauses > 1 && tokens[at]?.clause === 0) add('place', `first ${concept}`);
  }
  for (const [index, left] of meant.slice(0, 40).entries()) {
    for (let other = index + 1; other < Math.min(meant.length, index + 12); other++) {
      const right = meant[other];
      if (!right || right.concept === left.concept) continue;
      add(
        'concept pairs',
        left.concept < right.concept
          ? `${left.concept}+${right.concept}`
          : `${right.concept}+${left.concept}`,
      );
      if (right.at - left.at <= 3 && right.at > left.at)
        add('concept pairs', `${left.concept}>${right.concept}`);
    }
  }

  // What is asked, in its order: "tanggal berapa dan di mana" asks first when, then where.
  const asked = meant.filter(({ concept }) => ASKS.has(concept)).map(({ concept }) => concept);
  for (const [index, concept] of asked.entries()) {
    if (index === 0) add('place', `asks first ${concept}`);
    if (index === asked.length - 1) add('place', `asks last ${concept}`);
    const after = asked[index + 1];
    if (after !== undefined && after !== concept) add('place', `asks ${concept}, then ${after}`);
  }
  denied(words, add);
  for (const word of words.slice(0, 2)) add('place', `^${word}`);
  for (const word of words.slice(-2)) add('place', `$${word}`);
  shape(text, words, meant, (name) => add('shape', name));
  return collector.scaled(weights);
}

interface Meant {
  readonly concept: string;
  readonly at: number;
}

function conceptsOf(words: readonly string[]): Meant[] {
  return words.flatMap((word, at) => vocabulary.conceptsOf(word).map((concept) => ({ concept, at })));
}

function denied(words: readonly string[], add: (group: Group, name: string) => void): void {
  let scope = 0;
  for (const word of words) {
    if (DENIALS.has(word)) {
      scope = 3;
      continue;
    }
    if (scope === 0) continue;
    scope--;
    add('denied', word);
    for (const concept of vocabulary.conceptsOf(word)) add('denied', `+${concept}`);
  }
}

function shape(
  text: NormalText,
  words: readonly string[],
  meant: readonly Meant[],
  add: (name: string) => void,
): void {
  add(`words ${String(Math.min(7, Math.floor(Math.log2(words.length + 1) * 1.5)))}`);
  add(`clauses ${String(Math.min(4, text.clauses))}`);
  if (text.asks) add('asks');
  const asking = new Set(meant.filter(({ concept }) => ASKS.has(concept)).map(({ concept }) => concept));
  add(`asking ${String(asking.size)}`);
  if (asking.size > 0 && text.asks) add('asks with a question word');
  const kinds = new Set(words.filter((word) => word.startsWith('<')));
  for (const kind of kinds) add(kind);
  if (words.length === 0) add('empty');
  if (words.length === 1) add(`only ${words[0] ?? ''}`);
  if (meant.length === 0) add('nothing of the field');
  if (!meant.some(({ concept }) => concept === 'aid')) add('no aid');
  if (words.some((word) => DENIALS.has(word))) add('denies');
}

/** Letter sequences within a word, the word's edges included, of the word as understood and, where different, as typed. */
function letters(token: Token, into: Collector): void {
  if (token.word.startsWith('<')) return;
  sequences(token.word, into);
  if (token.raw !== token.word) sequences(token.raw, into);
}

function sequences(word: string, into: Collector): void {
  const framed = `_${word.slice(0, 24)}_`;
  for (let from = 0; from < framed.length; from++) {
    let code = 0x811c9dc5 ^ 77;
    for (let at = from; at < framed.length && at < from + MAX_LETTERS; at++) {
      code = Math.imul(code ^ framed.charCodeAt(at), 0x01000193);
      if (at > from) into.add('letters', finish(code));
    }
  }
}

/** The word as it sounds to someone who writes by ear: consonants only, those that are mixed up made equal. */
function sounds(tokens: readonly Token[], add: (name: string) => void): void {
  let before = '^';
  for (const { word } of tokens) {
    const sound = soundOf(word);
    if (sound === '') continue;
    if (sound.length > 1) add(sound);
    add(`${before} ${sound}`);
    before = sound;
  }
}

/** Sounds of the lexicon's own words, kept; what people typed otherwise is not kept anywhere. */
const knownSounds = new Map<string, string>();

function soundOf(word: string): string {
  if (word.startsWith('<')) return word;
  const kept = knownSounds.get(word);
  if (kept !== undefined) return kept;
  const sound = word
    .replaceAll(/[fv]/gu, 'p')
    .replaceAll('z', 'j')
    .replaceAll(/[kg]h|q|x/gu, 'k')
    .replaceAll('sy', 's')
    .replaceAll(/ng|ny/gu, 'n')
    .replaceAll(/[aeiouh_'-]/gu, '')
    .replaceAll(/(.)\1+/gu, '$1');
  if (vocabulary.isKnown(word)) knownSounds.set(word, sound);
  return sound;
}

interface Collector {
  clear(): void;
  /** Keeps the hash once in its group. */
  add(group: Group, hash: number): void;
  scaled(weights: GroupWeights): Features;
}

/** A set for each group in one block of memory: some hundreds of small numbers a message, twice as fast as `Set`. */
function createCollector(): Collector {
  let slots = new Int32Array(FIRST_SLOTS);
  let hashes = new Uint32Array(FIRST_SLOTS / 2);
  let owners = new Uint8Array(FIRST_SLOTS / 2);
  let size = 0;
  const counts = new Uint32Array(GROUPS.length);

  const place = (hash: number, owner: number): number => {
    let slot = (hash + owner * 0x9e37) & (slots.length - 1);
    for (;;) {
      const index = (slots[slot] ?? 0) - 1;
      if (index < 0 || (hashes[index] === hash && owners[index] === owner)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const grow = (): void => {
    hashes = grown(hashes, new Uint32Array(hashes.length * 2));
    owners = grown(owners, new Uint8Array(owners.length * 2));
    slots = new Int32Array(slots.length * 2);
    for (let index = 0; index < size; index++)
      slots[place(hashes[index] ?? 0, owners[index] ?? 0)] = index + 1;
  };

  return {
    clear() {
      slots.fill(0);
      counts.fill(0);
      size = 0;
    },
    add(group, hash) {
      const owner = SEEDS[group];
      const slot = place(hash, owner);
      if (slots[slot] !== 0) return;
      if (size === hashes.length) {
        grow();
        slots[place(hash, owner)] = size + 1;
      } else {
        slots[slot] = size + 1;
      }
      hashes[size] = hash;
      owners[size] = owner;
      size++;
      counts[owner] = (counts[owner] ?? 0) + 1;
    },
    scaled(weights) {
      const scale = GROUPS.map((group, owner) => Math.sqrt(weights[group] / Math.max(1, counts[owner] ?? 1)));
      const values = new Float32Array(size);
      for (let index = 0; index < size; index++) values[index] = scale[owners[index] ?? 0] ?? 0;
      return { hashes: hashes.slice(0, size), values };
    },
  };
}

const FIRST_SLOTS = 2048;
/** One for all messages, which are read one at a time: making one anew took a tenth of the whole. */
const collector = createCollector();

function grown<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** FNV-1a over UTF-16 units with a last mixing step. */
function hashOf(seed: number, name: string): number {
  let code = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) code = Math.imul(code ^ name.charCodeAt(at), 0x01000193);
  return finish(code);
}

function finish(code: number): number {
  let mixed = code ^ (code >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
