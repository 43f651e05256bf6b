import { formsIn } from './forms.ts';
import { MASK, maskNumbers } from './mask.ts';
import { vocabulary } from './vocabulary.ts';

/** What may stand before somebody's name. */
const TITLES =
  formsIn(`pak pa bapak bpk bu buk ibu mas mbak mba kak kakak bang abang mang teh kang uda uni opung mama papa tante om nenek kakek
   haji hajah hj ustad ustadz pendeta pastor alm almarhum almarhumah nama namanya bernama an a.n atas_nama sdr sdri`);
const MOST_NAMES = 3;
const PIECE = /https?:\/\/\S+|@\w+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;

/**
 * The message as it may be kept to learn from: without numbers of four digits or more, codes, accounts and addresses of
 * pages, and without what looks like a name: words that no list knows, after a title or with a capital inside a sentence. A
 * name in small letters without a title is not seen; whoever takes such messages into the corpus reads them first.
 */
export function withoutNames(text: string): string {
  let titled = 0;
  let sentence = true;
  let end = 0;
  return maskNumbers(text).text.replaceAll(PIECE, (piece: string, at: number, whole: string) => {
    if (/[.!?\n]/u.test(whole.slice(end, at))) sentence = true;
    end = at + piece.length;
    const opens = sentence;
    sentence = false;
    const word = piece.toLowerCase().replaceAll(/[.'’-]+$/gu, '');
    if (/^https?:|^@/u.test(piece)) return MASK;
    if (/\d{4,}/u.test(piece) || /^(?=.*\d)[A-Z2-9]{8,}$/u.test(piece)) return MASK;
    const known = vocabulary.isKnown(word) || /\d/u.test(word) || word.length < 3;
    const shouted = piece === piece.toUpperCase();
    const name = !known && (titled > 0 || (/^\p{Lu}/u.test(piece) && !opens && !shouted));
    titled = TITLES.has(word) ? MOST_NAMES : name ? titled - 1 : 0;
    return name ? MASK : piece;
  });
}
