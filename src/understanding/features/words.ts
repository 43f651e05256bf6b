import { vocabulary } from '../text/vocabulary.ts';
import { hashOf, sequencesOf } from './hashing.ts';

/** What both models take from one standard word. */
export interface WordFacts {
  readonly hash: number;
  /** Hashes of what it means in the field. */
  readonly concepts: readonly number[];
  /** Hashes of its sequences of two to four letters. */
  readonly letters: readonly number[];
  /** Hash of how it sounds, and how many sounds that is. */
  readonly sound: number;
  readonly sounds: number;
}

const [WORD, CONCEPT, LETTERS, SOUND] = [1, 2, 3, 4];
const LONGEST = 24;
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 4;

/** Facts of the lexicon's own words, kept; what people typed otherwise is not kept anywhere. */
const known = new Map<string, WordFacts>();

export function factsOf(word: string): WordFacts {
  const kept = known.get(word);
  if (kept) return kept;
  const kind = word.startsWith('<');
  const sound = kind ? word : soundOf(word);
  const facts: WordFacts = {
    hash: hashOf(WORD, word),
    concepts: vocabulary.conceptsOf(word).map(conceptHash),
    letters: kind ? [] : sequencesOf(LETTERS, word.slice(0, LONGEST), FEWEST_LETTERS, MOST_LETTERS),
    sound: hashOf(SOUND, sound),
    sounds: sound.length,
  };
  if (vocabulary.isKnown(word)) known.set(word, facts);
  return facts;
}

export function conceptHash(concept: string): number {
  return hashOf(CONCEPT, concept);
}

/** Consonants only, those that are mixed up made equal. */
function soundOf(word: string): string {
  return word
    .replaceAll(/[fv]/gu, 'p')
    .replaceAll('z', 'j')
    .replaceAll(/[kg]h|q|x/gu, 'k')
    .replaceAll('sy', 's')
    .replaceAll(/ng|ny/gu, 'n')
    .replaceAll(/[aeiouh_'-]/gu, '')
    .replaceAll(/(.)\1+/gu, '$1');
}
