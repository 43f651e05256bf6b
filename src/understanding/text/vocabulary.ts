import { COMMON_WORDS } from './lists/lexicon.ts';
import { CONCEPTS } from './lists/concepts.ts';
import { ORDINARY_WORDS } from './lists/ordinary.ts';
import { REGIONAL_WORDS } from './lists/regional.ts';
import { EASTERN_WORDS } from './lists/regional-east.ts';
import { FURTHER_WORDS } from './lists/regional-more.ts';
import { WESTERN_WORDS } from './lists/regional-west.ts';

/** What the word lists come to, read once when this file is first imported (about 75 ms). */

/** Terms of the field that look like slang; they keep their own spelling. */
const TERMS = [
  'kk rt rw kel kec dd pin kks pkh bpnt blt bst ktp nik pos otp pt wa sms atm edc bri bni btn bsi dtks dtsen kpm sktm bpjs sim pns asn',
  'pkl km cs app no ok rs tni polri pln pbb kur dinsos kemensos musdes pemda pemkot kab kota desa dusun gang blok',
].flatMap((line) => line.split(' '));
const terms = new Set(TERMS);

/** Written form → standard word; both may hold `_` for a space. */
const standard = new Map<string, string>();
const words = new Set<string>(TERMS);
const concepts = new Map<string, readonly string[]>();

for (const [word, variants] of entries(COMMON_WORDS, REGIONAL_WORDS)) {
  words.add(word);
  for (const variant of variants) if (!standard.has(variant)) standard.set(variant, word);
}
for (const word of words) standard.delete(word);
for (const word of ORDINARY_WORDS.split(/\s+/u)) if (word !== '' && !standard.has(word)) words.add(word);
for (const word of words) standard.delete(word);
/** Written forms that count only as whole words: too many and too short to be looked for inside others. */
const wholeOnly = new Set<string>();
for (const [word, variants] of entries(WESTERN_WORDS, EASTERN_WORDS, FURTHER_WORDS)) {
  for (const variant of variants) {
    if (standard.has(variant) || words.has(variant)) continue;
    standard.set(variant, word);
    wholeOnly.add(variant);
  }
}
for (const [concept, members] of entries(CONCEPTS)) {
  for (const member of members) {
    words.add(member);
    const of = standard.get(member) ?? member;
    for (const key of new Set([member, of])) concepts.set(key, [...(concepts.get(key) ?? []), concept]);
  }
}

/** First written word of a phrase → the phrases that start so, longest first, as lists of words. */
const phrases = new Map<string, { readonly parts: readonly string[]; readonly word: string }[]>();
for (const [variant, word] of [...standard, ...[...words].map((own) => [own, own] as const)]) {
  const parts = variant.split('_');
  const first = parts[0];
  if (parts.length < 2 || first === undefined || first === '') continue;
  const starting = phrases.get(first);
  if (starting) starting.push({ parts, word });
  else phrases.set(first, [{ parts, word }]);
}
for (const starting of phrases.values()) starting.sort((a, b) => b.parts.length - a.parts.length);

/** Known words of five letters or more, under each spelling with one letter left out: finds a typo without comparing with all. */
const nearby = new Map<string, string>();
for (const word of words) {
  if (word.length < 6 || word.includes('_') || word.startsWith('<')) continue;
  for (const key of withoutOneLetter(word)) if (!nearby.has(key)) nearby.set(key, word);
}

export const vocabulary = {
  isTerm: (word: string): boolean => terms.has(word),
  isKnown: (word: string): boolean => words.has(word) || standard.has(word),
  /** Known, and looked for inside words that are run together or carry an ending. */
  isPart: (word: string): boolean => !wholeOnly.has(word) && (words.has(word) || standard.has(word)),
  /** The standard word for a written form; undefined when the form is not known. */
  standardOf: (form: string): string | undefined =>
    standard.get(form) ?? (words.has(form) ? form : undefined),
  conceptsOf: (word: string): readonly string[] => concepts.get(word) ?? [],
  phrasesFrom: (first: string) => phrases.get(first) ?? [],
  /** The known word one edit away from a longer unknown one; undefined when there is none or too little to go by. */
  nearest(form: string): string | undefined {
    if (form.length < 6 || form.length > 16) return undefined;
    for (const key of [form, ...withoutOneLetter(form)]) {
      const near = nearby.get(key) ?? (key !== form && key.length > 4 && words.has(key) ? key : undefined);
      if (
        near !== undefined &&
        near.slice(0, 2) === form.slice(0, 2) &&
        Math.abs(near.length - form.length) < 2
      ) {
        return standard.get(near) ?? near;
      }
    }
    return undefined;
  },
};

function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function* entries(...lists: readonly string[]): Generator<readonly [string, readonly string[]]> {
  for (const list of lists) {
    for (const line of list.split('\n')) {
      const colon = line.indexOf(': ');
      if (colon > 0)
        yield [
          line.slice(0, colon),
          line
            .slice(colon + 2)
            .split(' ')
            .filter((word) => word !== ''),
        ];
    }
  }
}
