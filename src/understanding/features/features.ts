import type { NormalText } from '../text/normalise.ts';
import { combine, hashOf } from './hashing.ts';
import { conceptHash, factsOf, type WordFacts } from './words.ts';

/**
 * What the linear model sees of a message, as 32-bit hashes in groups. Each group's values are scaled so that its squares sum to its
 * weight: a long story and a single word then speak equally loud.
 */
const GROUPS = {
  words: 0,
  pairs: 1,
  letters: 2,
  sounds: 3,
  concepts: 4,
  conceptPairs: 5,
  denied: 6,
  place: 7,
  shape: 8,
} as const;

/** Group by group; chosen by cross-validation over writers, see README.md. */
const WEIGHTS: readonly number[] = [1, 0.7, 1, 0.5, 0.8, 0.5, 0.4, 0.4, 0.3];

export interface Features {
  /** Distinct hashes. */
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

/** Features that would otherwise look alike within a group. */
const KINDS = {
  typed: kind('typed'),
  skip: kind('skip'),
  three: kind('three'),
  near: kind('near'),
  first: kind('first'),
  last: kind('last'),
  firstAsked: kind('first asked'),
  lastAsked: kind('last asked'),
  nextAsked: kind('next asked'),
  opens: kind('opens'),
  ends: kind('ends'),
  concept: kind('concept'),
  only: kind('only'),
} as const;
const START = factsOf('^');
const END = factsOf('$');
const SHAPES = new Map<string, number>();

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
const ASKS = new Set(['when', 'where', 'how', 'why', 'much', 'who', 'which', 'ask'].map(conceptHash));
const AID = conceptHash('aid');

export function featuresOf(text: NormalText): Features {
  collector.clear();
  const { tokens } = text;
  const facts = tokens.map(({ word }) => factsOf(word));
  const last = text.clauses - 1;

  for (let at = -1; at < facts.length; at++) {
    const word = facts[at] ?? START;
    const next = facts[at + 1] ?? END;
    const third = facts[at + 2] ?? END;
    if (at >= 0) {
      collector.add(GROUPS.words, word.hash);
      const raw = tokens[at]?.raw ?? '';
      if (raw !== tokens[at]?.word) collector.add(GROUPS.words, hashOf(KINDS.typed, raw));
      for (const letters of word.letters) collector.add(GROUPS.letters, letters);
    }
    collector.add(GROUPS.pairs, combine(word.hash, next.hash));
    if (at + 2 < facts.length) {
      collector.add(GROUPS.pairs, combine(combine(word.hash, KINDS.skip), third.hash));
      if (at >= 0)
        collector.add(GROUPS.pairs, combine(combine(combine(word.hash, next.hash), KINDS.three), third.hash));
    }
  }
  sounds(facts);
  const meant = facts.flatMap(({ concepts }, at) => concepts.map((concept): Meant => ({ concept, at })));
  for (const { concept, at } of meant) {
    collector.add(GROUPS.concepts, concept);
    if (text.clauses < 2) continue;
    if (tokens[at]?.clause === last) collector.add(GROUPS.place, combine(KINDS.last, concept));
    if (tokens[at]?.clause === 0) collector.add(GROUPS.place, combine(KINDS.first, concept));
  }
  conceptPairs(meant);
  const asking = asked(meant);
  denied(tokens, facts);
  for (const { hash } of facts.slice(0, 2)) collector.add(GROUPS.place, combine(KINDS.opens, hash));
  for (const { hash } of facts.slice(-2)) collector.add(GROUPS.place, combine(KINDS.ends, hash));
  shape(text, meant, asking);
  return collector.scaled();
}

function kind(name: string): number {
  return hashOf(77, name);
}

interface Meant {
  readonly concept: number;
  readonly at: number;
}

/** The word as it sounds to someone who writes by ear, alone and after the one before. */
function sounds(facts: readonly WordFacts[]): void {
  let before = START.hash;
  for (const { sound, sounds: length } of facts) {
    if (length === 0) continue;
    if (length > 1) collector.add(GROUPS.sounds, sound);
    collector.add(GROUPS.sounds, combine(before, sound));
    before = sound;
  }
}

function conceptPairs(meant: readonly Meant[]): void {
  const most = Math.min(40, meant.length);
  for (let index = 0; index < most; index++) {
    const left = meant[index];
    for (let other = index + 1; other < Math.min(meant.length, index + 12); other++) {
      const right = meant[other];
      if (!left || !right || right.concept === left.concept) continue;
      const [low, high] = left.concept < right.concept ? [left, right] : [right, left];
      collector.add(GROUPS.conceptPairs, combine(low.concept, high.concept));
      if (right.at > left.at && right.at - left.at <= 3)
        collector.add(GROUPS.conceptPairs, combine(combine(left.concept, KINDS.near), right.concept));
    }
  }
}

/** What is asked, in its order: "tanggal berapa dan di mana" asks first when, then where. Returns how many things. */
function asked(meant: readonly Meant[]): number {
  const row = meant.filter(({ concept }) => ASKS.has(concept)).map(({ concept }) => concept);
  for (const [index, concept] of row.entries()) {
    if (index === 0) collector.add(GROUPS.place, combine(KINDS.firstAsked, concept));
    const after = row[index + 1];
    if (after === undefined) collector.add(GROUPS.place, combine(KINDS.lastAsked, concept));
    else if (after !== concept)
      collector.add(GROUPS.place, combine(combine(KINDS.nextAsked, concept), after));
  }
  return new Set(row).size;
}

/** The three words after a denial are what it may turn round. */
function denied(tokens: NormalText['tokens'], facts: readonly WordFacts[]): void {
  let scope = 0;
  for (const [at, { word }] of tokens.entries()) {
    if (DENIALS.has(word)) {
      scope = 3;
      continue;
    }
    if (scope === 0) continue;
    scope--;
    const own = facts[at];
    if (!own) continue;
    collector.add(GROUPS.denied, own.hash);
    for (const concept of own.concepts) collector.add(GROUPS.denied, combine(KINDS.concept, concept));
  }
}

function shape({ asks, clauses, tokens }: NormalText, meant: readonly Meant[], asking: number): void {
  const add = (name: string): void => {
    let hash = SHAPES.get(name);
    if (hash === undefined) {
      hash = kind(name);
      SHAPES.set(name, hash);
    }
    collector.add(GROUPS.shape, hash);
  };
  add(`words ${String(Math.min(7, Math.floor(Math.log2(tokens.length + 1) * 1.5)))}`);
  add(`clauses ${String(Math.min(4, clauses))}`);
  if (asks) add('asks');
  add(`asking ${String(asking)}`);
  if (asking > 0 && asks) add('asks with a question word');
  for (const { word } of tokens) if (word.startsWith('<')) add(word);
  if (tokens.length === 0) add('empty');
  if (tokens.length === 1)
    collector.add(GROUPS.shape, combine(KINDS.only, factsOf(tokens[0]?.word ?? '').hash));
  if (meant.length === 0) add('nothing of the field');
  if (!meant.some(({ concept }) => concept === AID)) add('no aid');
  if (tokens.some(({ word }) => DENIALS.has(word))) add('denies');
}

interface Collector {
  clear(): void;
  /** Keeps the hash once in its group. */
  add(group: number, hash: number): void;
  scaled(): Features;
}

/** A set for each group in one block of memory: some hundreds of small numbers a message, twice as fast as `Set`. */
function createCollector(): Collector {
  let slots = new Int32Array(FIRST_SLOTS);
  let hashes = new Uint32Array(FIRST_SLOTS / 2);
  let owners = new Uint8Array(FIRST_SLOTS / 2);
  let size = 0;
  const counts = new Uint32Array(WEIGHTS.length);

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
      const own = combine(group + 1, hash);
      const slot = place(own, group);
      if (slots[slot] !== 0) return;
      if (size === hashes.length) {
        grow();
        slots[place(own, group)] = size + 1;
      } else {
        slots[slot] = size + 1;
      }
      hashes[size] = own;
      owners[size] = group;
      size++;
      counts[group] = (counts[group] ?? 0) + 1;
    },
    scaled() {
      const scale = WEIGHTS.map((weight, group) => Math.sqrt(weight / Math.max(1, counts[group] ?? 1)));
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
