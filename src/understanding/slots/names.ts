import { distance, wordsOf, type Word } from './words.ts';

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
}

const MOST_WORDS = 6;
/** Names from this length on may be met with a letter wrong; from `LONG` on with two, where one letter left out on each side meets. */
const FUZZY = 5;
const LONG = 9;

/**
 * Names looked up by the words of a message, whatever their number: by the joined words, or by these with one letter left out
 * (which finds a wrong, missing, doubled or swapped letter without comparing with every name).
 */
export function createNameIndex<Value>(
  written: readonly { readonly value: Value; readonly name: string }[],
): (words: readonly Word[], from: number) => Found<Value> | undefined {
  const exact = new Map<string, Name<Value>[]>();
  const near = new Map<string, Name<Value>[]>();
  for (const { value, name } of written) {
    const joined = wordsOf(name)
      .words.map(({ text }) => text)
      .join('');
    if (joined === '') continue;
    push(exact, joined, { value, joined });
    if (joined.length < FUZZY - 1 || /^\d+$/u.test(joined)) continue;
    for (const key of new Set([joined, ...withoutOneLetter(joined)])) push(near, key, { value, joined });
  }
  // Length with the first and second, and with the first and last letter of every name: what is unlike all of them is not taken apart.
  const outlines = new Set([...exact.keys()].flatMap((name) => outlinesOf(name, name.length)));
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

  const closest = (
    joined: string,
  ): { readonly names: readonly Name<Value>[]; readonly away: number } | undefined => {
    const most = joined.length < FUZZY - 1 ? 0 : joined.length < LONG ? 1 : 2;
    if (
      most === 0 ||
      ![-1, 0, 1].some((more) => outlinesOf(joined, joined.length + more).some((like) => outlines.has(like)))
    ) {
      return undefined;
    }
    const digits = joined.replaceAll(/\D/gu, '');
    let best: { names: Name<Value>[]; away: number } | undefined;
    for (const key of [joined, ...withoutOneLetter(joined)]) {
      for (const name of near.get(key) ?? []) {
        if (name.joined[0] !== joined[0] || name.joined.replaceAll(/\D/gu, '') !== digits) continue;
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
    if (!start || !(openings.has(start.text.slice(0, 2)) || openings.has(start.standard.slice(0, 2))))
      return undefined;
    const goesOn = beginnings.has(start.text.slice(0, 3)) || beginnings.has(start.standard.slice(0, 3));
    let best: Found<Value> | undefined;
    let typed = '';
    let standard = '';
    for (let count = 1; count <= MOST_WORDS && from + count <= words.length; count++) {
      const word = words[from + count - 1];
      if (!word || typed.length > longest || (count === 2 && !goesOn)) break;
      typed += word.text;
      standard += word.standard.replaceAll('_', '');
      const span = { from, to: from + count };
      const ordinary = count === 1 && word.known;
      const same = exact.get(typed) ?? exact.get(standard);
      if (same) {
        best = { values: same.map(({ value }) => value), span, length: typed.length, away: 0, ordinary };
        continue;
      }
      // A known word is what it is, not another one with a letter wrong; and a word more must not be a letter wrong.
      if (ordinary || (best && typed.length - best.length < 3) || typed.length > longest) continue;
      const close = closest(typed) ?? (standard === typed ? undefined : closest(standard));
      if (!close || (count > 1 && word.text.length < 3 && !/^\d/u.test(word.text) && close.away > 0))
        continue;
      best = {
        values: close.names.map(({ value }) => value),
        span,
        length: typed.length,
        away: close.away,
        ordinary,
      };
    }
    return best;
  };
}

function outlinesOf(name: string, length: number): readonly [number, number] {
  const first = name.charCodeAt(0) * 64 + Math.min(length, 63);
  return [first * 131072 + name.charCodeAt(1), first * 131072 + 65536 + name.charCodeAt(name.length - 1)];
}

function push<Value>(into: Map<string, Value[]>, key: string, value: Value): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

function withoutOneLetter(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function sameLetters(a: string, b: string): boolean {
  return a.split('').toSorted().join('') === b.split('').toSorted().join('');
}
