import type { NormalText } from '../text/normalise.ts';
import { vocabulary } from '../text/vocabulary.ts';
import { combine, hashOf, sequencesOf } from './hashing.ts';
import { factsOf } from './words.ts';

/**
 * What the network sees: the words in their order, each as the pieces it is made of. Pieces with a name (the standard word,
 * what it means in the field, the word as typed, the pair with the word before it) are 32-bit hashes; letters are buckets, so
 * that a word never seen still resembles those it is spelt like.
 */
export interface WordPieces {
  /** Those of the word itself, wherever it stands. */
  readonly own: readonly number[];
  readonly buckets: readonly number[];
  /** The word as typed, and the pair with the word before. */
  readonly beside: readonly number[];
}

/** Of longer messages the beginning and the end are seen. */
export const MOST_WORDS = 48;
/** Letters have so many buckets. */
export const BUCKETS = 8192;

const [TYPED, LETTERS] = [12, 15];
const LONGEST_WORD = 20;
const START = factsOf('^').hash;

export interface SeenWord {
  readonly word: string;
  /** Whether the lexicon has it: then its own pieces are always the same. */
  readonly known: boolean;
  readonly beside: readonly number[];
}

/** The words that the network looks at, in their order. */
export function wordsSeen({ tokens }: NormalText): SeenWord[] {
  const seen =
    tokens.length <= MOST_WORDS
      ? tokens
      : [...tokens.slice(0, MOST_WORDS / 2), ...tokens.slice(-MOST_WORDS / 2)];
  let before = START;
  return seen.map(({ word, raw }) => {
    const { hash } = factsOf(word);
    const beside = [hashOf(TYPED, raw), combine(before, hash)];
    before = hash;
    return { word, known: vocabulary.isKnown(word), beside };
  });
}

/** The pieces of a word wherever it stands: what names it, and the buckets of its letters. */
export function ownPieces(word: string): Pick<WordPieces, 'own' | 'buckets'> {
  const { hash, concepts } = factsOf(word);
  const letters = word.startsWith('<')
    ? [hashOf(LETTERS, word)]
    : sequencesOf(LETTERS, word.slice(0, LONGEST_WORD), 3, 5);
  return { own: [hash, ...concepts], buckets: letters.map((letter) => letter % BUCKETS) };
}

export function piecesOf(text: NormalText): WordPieces[] {
  return wordsSeen(text).map(({ word, beside }) => ({ ...ownPieces(word), beside }));
}
