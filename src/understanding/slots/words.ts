import { vocabulary } from '../text/vocabulary.ts';

/** One word or number of a message, for the finders of slots. */
export interface Word {
  /** Lower case; numbers without leading zeros. */
  readonly text: string;
  /** Standard word where the lexicon knows it, else `text`. */
  readonly standard: string;
  readonly known: boolean;
  /** Where it stands in `Words.text`. */
  readonly start: number;
  readonly end: number;
}

export interface Words {
  /** The message in lower case and compatible characters. */
  readonly text: string;
  readonly words: readonly Word[];
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Numbers and words part where they touch: "rw05" is two. */
const PIECE = /\p{N}+|[\p{L}\p{M}'’]+/gu;
/** Slots are looked for in so much of a message. */
const LONGEST = 1500;

export function wordsOf(masked: string): Words {
  const text = masked.slice(0, LONGEST).normalize('NFKC').replaceAll(INVISIBLE, '').toLowerCase();
  const words: Word[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0].replaceAll(/['’]/gu, '');
    if (piece === '') continue;
    const plain = /^\d+$/u.test(piece)
      ? piece.replace(/^0+(?=\d)/u, '')
      : piece.replaceAll(/(.)\1{2,}/gu, '$1');
    const standard = vocabulary.standardOf(plain);
    words.push({
      text: plain,
      standard: standard ?? plain,
      known: standard !== undefined,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return { text, words };
}

/** Damerau-Levenshtein distance with neighbouring letters swapped counting once; stops counting beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
