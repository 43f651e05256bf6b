import { distance, soundOf, wordsOf, type Word } from './words.ts';

export interface Span {
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
}

export interface Found<Value> {
  /** All that bear the name. */
  readonly values: readonly Value[];
  readonly span: Span;
  /** Length of the name, without spaces. */
  readonly length: number;
  /** Letters wrong; 0 when written as in the table. */
  readonly away: number;
  /** One word that the lexicon has as an ordinary word too. */
  readonly ordinary: boolean;
}

interface Name<Value> {
  readonly value: Value;
  /** Words joined without spaces, numbers without leading zeros. */
  readonly joined: string;
  /** Its digits: a wrong one is another number, not a slip. */
  readonly digits: string;
  /** A bit for each letter in it. */
  readonly letters: number;
}

const MOST_WORDS = 6;
/** Names from this length on may be met with a letter wrong; from `LONG` on with two, where one letter left out on each side meets. */
const FUZZY = 5;
const LONG = 9;
const MOST_WRONG = 2;

/**
 * Names looked up by the words of a message, whatever their number: by the joined words, or by comparing with those names
 * of about the same length that begin with the same letter and have nearly the same letters in them.
 */
export function createNameIndex<Value>(
  written: readonly { readonly value: Value; readonly name: string }[],
): (words: readonly Word[], from: number) => Found<Value> | undefined {
  const exact = new Map<string, Name<Value>[]>();
  const alike = new Map<number, Name<Value>[]>();
  for (const { value, name } of written) {
    const { words } = wordsOf(name);
    // As written, and as it sounds.
    for (const joined of new Set([
      words.map(({ text }) => text).join(''),
      words.map(({ sound }) => sound).join(''),
    ])) {
      if (joined === '') continue;
      const entry = { value, joined, digits: digitsOf(joined), letters: lettersOf(joined) };
      push(exact, joined, entry);
      if (joined.length >= FUZZY - 1 && entry.digits !== joined)
        push(alike, outlineOf(joined, joined.length), entry);
    }
  }
  // A wrong second letter is given up: nearly every word of a message then needs no look-up at all.
  const openings = new Set(
    [...exact.keys()].flatMap((name) => [
      name.slice(0, 2),
      `${name[0] ?? ''}${name[2] ?? ''}`,
      name.slice(0, 1),
    ]),
  );
  const beginnings = new Set([...exact.keys()].flatMap((name) => [name.slice(0, 3), name.slice(0, 2)]));
  const longest = Math.max(0, ...[...exact.keys()].map((name) => name.length)) + 1;

  const longestOf = new Map<number, Map<number, number>>();
  for (const name of exact.keys()) {
    const letters = lettersOf(name);
    const initial = longestOf.get(name.charCodeAt(0)) ?? new Map<number, number>();
    initial.set(letters, Math.max(name.length, initial.get(letters) ?? 0));
    longestOf.set(name.charCodeAt(0), initial);
  }
  /** By the first letter: the letters of names, each with the length of the longest name of just these. */
  const initials = new Map([...longestOf].map(([initial, names]) => [initial, [...names]] as const));
  /** Whether what begins so can come to a name: that name lacks no more letters of it than may be wrong. */
  const mayGoOn = (joined: string): boolean => {
    const names = initials.get(joined.charCodeAt(0));
    if (!names) return false;
    const letters = lettersOf(joined);
    for (const [own, length] of names)
      if (length >= joined.length - 1 && atMostBits(letters & ~own, MOST_WRONG)) return true;
    return false;
  };

  /** Words of the vocabulary, hence bounded, that are and begin no name. */
  const silent = new Set<string>();

  const closest = (
    joined: string,
  ): { readonly names: readonly Name<Value>[]; readonly away: number } | undefined => {
    const most = joined.length < FUZZY - 1 ? 0 : joined.length < LONG ? 1 : MOST_WRONG;
    if (most === 0) return undefined;
    const letters = lettersOf(joined);
    const digits = digitsOf(joined);
    let best: { names: Name<Value>[]; away: number } | undefined;
    for (let length = joined.length - 1; length <= joined.length + 1; length++) {
      const names = alike.get(outlineOf(joined, length));
      if (!names) continue;
      for (const name of names) {
        // A wrong letter takes one away and brings another.
        if (!atMostBits(name.letters & ~letters, most) || !atMostBits(letters & ~name.letters, most))
          continue;
        if (name.digits !== digits) continue;
        if (Math.min(name.joined.length, joined.length) < FUZZY && !sameLetters(name.joined, joined))
          continue;
        const away = distance(name.joined, joined, most);
        if (away > most) continue;
        if (!best || away < best.away) best = { names: [name], away };
        else if (away === best.away && !best.names.includes(name)) best.names.push(name);
      }
    }
    return best;
  };

  return (words, from) => {
    const start = words[from];
    if (!start || silent.has(start.text)) return undefined;
    const goesOn = beginsWith(start, beginnings, 3);
    if (
      !beginsWith(start, openings, 2) ||
      (start.known && !goesOn && !exact.has(start.text) && !exact.has(start.standard.replaceAll('_', '')))
    ) {
      if (start.known) silent.add(start.text);
      return undefined;
    }
    let best: Found<Value> | undefined;
    let typed = '';
    let standard = '';
    let sound = '';
    let skipped = false;
    let [asStandard, asSound] = [true, true];
    for (let count = 1; count <= MOST_WORDS && from + count <= words.length; count++) {
      const word = words[from + count - 1];
      if (!word || typed.length > longest || (count === 2 && !goesOn)) break;
      if (count > 1 && !mayGoOn(typed) && (asStandard || !mayGoOn(standard)) && (asSound || !mayGoOn(sound)))
        break;
      const typedBefore = typed;
      const soundBefore = sound;
      typed += word.text;
      standard += word.standard.includes('_') ? word.standard.replaceAll('_', '') : word.standard;
      // "balai di RW 05": small words inside a name are not part of it.
      if (count === 1 || !INSIDE.has(word.text)) sound += word.sound;
      else skipped = true;
      // The same strings need not be looked up again.
      asStandard &&= word.standard === word.text;
      asSound &&= !skipped && word.sound === word.text;
      const ordinary = count === 1 && word.known;
      const bare = ordinary ? undefined : withoutEnding(word.text);
      const same =
        exact.get(typed) ??
        (asStandard ? undefined : exact.get(standard)) ??
        (ordinary || asSound || (count > 1 && INSIDE.has(word.text)) ? undefined : exact.get(sound)) ??
        (bare === undefined
          ? undefined
          : (exact.get(typedBefore + bare) ?? exact.get(soundBefore + soundOf(bare))));
      if (same) {
        // "barunya" is "baru", of which nothing is known here.
        const asWord =
          ordinary || (count === 1 && bare !== undefined && !exact.has(typed) && !exact.has(sound));
        best = {
          values: same.map(({ value }) => value),
          span: { from, to: from + count },
          length: typed.length,
          away: 0,
          ordinary: asWord,
        };
        continue;
      }
      // A known word is what it is, not another one with a letter wrong; and a word more must not be a letter wrong.
      if (ordinary || (best && typed.length - best.length < 3) || typed.length > longest) continue;
      const close =
        closest(typed) ??
        (asStandard || standard === typed ? undefined : closest(standard)) ??
        (asSound || sound === typed || sound === standard || skipped ? undefined : closest(sound));
      if (!close || (count > 1 && word.text.length < 3 && !/^\d/u.test(word.text) && close.away > 0))
        continue;
      best = {
        values: close.names.map(({ value }) => value),
        span: { from, to: from + count },
        length: typed.length,
        away: close.away,
        ordinary,
      };
    }
    return best;
  };
}

const INSIDE: ReadonlySet<string> = new Set(['di', 'ning', 'ing', 'nang', 'neng', 'nya', 'itu', 'e', 'ne']);
/** "bltnya", "pkhku", "gorne": an ending on a name. */
const ENDING = /(?:nya|nyo|ku|mu|ne|ipun|na|mi|ji|pi|ta|kah)$/u;

const ENDING_LETTERS: ReadonlySet<number> = new Set(
  'a e i o u n h'.split(' ').map((letter) => letter.charCodeAt(0)),
);

function withoutEnding(word: string): string | undefined {
  const bare =
    word.length > 4 && ENDING_LETTERS.has(word.charCodeAt(word.length - 1)) ? word.replace(ENDING, '') : word;
  return bare === word || bare.length < 3 ? undefined : bare;
}

/** Whether a name opens with so many letters of any form of the word. */
function beginsWith({ text, standard, sound }: Word, names: ReadonlySet<string>, letters: number): boolean {
  return (
    names.has(text.slice(0, letters)) ||
    (standard !== text && names.has(standard.slice(0, letters))) ||
    (sound !== text && names.has(sound.slice(0, letters)))
  );
}

function outlineOf(name: string, length: number): number {
  return name.charCodeAt(0) * 256 + length;
}

function digitsOf(name: string): string {
  return /\d/u.test(name) ? name.replaceAll(/\D/gu, '') : '';
}

function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) letters |= 1 << (name.charCodeAt(at) & 31);
  return letters;
}

function atMostBits(bits: number, most: number): boolean {
  let left = bits;
  for (let count = 0; count < most && left !== 0; count++) left &= left - 1;
  return left === 0;
}

function push<Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

function sameLetters(a: string, b: string): boolean {
  return a.split('').toSorted().join('') === b.split('').toSorted().join('');
}
