import type { Words } from './words.ts';
import type { Span } from './names.ts';

/** Numbers as people say them, Javanese and Sundanese too. */
const SPOKEN: Readonly<Record<string, number>> = {
  nol: 0,
  kosong: 0,
  satu: 1,
  siji: 1,
  hiji: 1,
  dua: 2,
  loro: 2,
  dua_: 2,
  tiga: 3,
  telu: 3,
  tilu: 3,
  empat: 4,
  papat: 4,
  opat: 4,
  lima: 5,
  limo: 5,
  enam: 6,
  enem: 6,
  genep: 6,
  tujuh: 7,
  tuju: 7,
  pitu: 7,
  delapan: 8,
  dlapan: 8,
  wolu: 8,
  dalapan: 8,
  sembilan: 9,
  songo: 9,
  salapan: 9,
  sepuluh: 10,
  sapuluh: 10,
  sebelas: 11,
  sewelas: 11,
  sabelas: 11,
};

const FILLERS = new Set(['nomor', 'no', 'ke', 'nmr', 'nomer', '0']);
const RT = new Set(['rt', 'erte', 'ert', 'rete']);
const RW = new Set(['rw', 'erwe', 'erw', 'rewe']);
/** After a number it was a count of these, not the number of an RT. */
const COUNTED = new Set([
  'kg',
  'kilo',
  'orang',
  'rumah',
  'kk',
  'kepala',
  'ribu',
  'rb',
  'juta',
  'jam',
  'hari',
  'bulan',
  'tahun',
  'liter',
  'karung',
]);
const GREATEST = 999;

export interface Neighbourhood {
  readonly rt?: string;
  readonly rw?: string;
}

/** "RT 011/003", "rt 3 rw 5", "RT/RW 005/002", "erte tiga erwe lima". Words inside `taken` belong to a name and are passed over. */
export function neighbourhoodIn({ text, words }: Words, taken: Span | undefined): Neighbourhood {
  let rt: string | undefined;
  let rw: string | undefined;
  for (let at = 0; at < words.length; at++) {
    if (taken && at >= taken.from && at < taken.to) continue;
    const word = words[at]?.text ?? '';
    const spelled = word === 'er' ? (words[at + 1]?.text ?? '') : '';
    const isRt = RT.has(word) || spelled === 'te';
    const isRw = RW.has(word) || spelled === 'we';
    if (!isRt && !isRw) continue;
    let next = at + (spelled === '' ? 1 : 2);
    const both =
      isRt && RW.has(words[next]?.text ?? '') && /^\s*[/\\-]\s*$/u.test(between(text, words, next));
    if (both) next++;
    const first = numberAt(words, next);
    if (!first) continue;
    if (isRt) rt ??= first.value;
    else rw ??= first.value;
    const slash = /^\s*[/\\]\s*$/u.test(between(text, words, first.to));
    const second = slash || both ? numberAt(words, first.to) : undefined;
    if (second && isRt) rw ??= second.value;
    if (second && isRw) rt ??= second.value;
    at = (second ?? first).to - 1;
  }
  return { ...(rt === undefined ? {} : { rt }), ...(rw === undefined ? {} : { rw }) };
}

function between(text: string, words: Words['words'], at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

function numberAt(
  words: Words['words'],
  from: number,
): { readonly value: string; readonly to: number } | undefined {
  let at = from;
  while (at < from + 2 && FILLERS.has(words[at]?.text ?? '') && isNumber(words[at + 1]?.text)) at++;
  const text = words[at]?.text ?? '';
  if (/^\d{1,3}$/u.test(text)) return counted(words, at + 1, Number(text));
  const digits: number[] = [];
  let to = at;
  while (digits.length < 3) {
    const value = SPOKEN[words[to]?.text ?? ''];
    if (value === undefined) break;
    digits.push(value);
    to++;
  }
  const [first] = digits;
  if (first === undefined) return undefined;
  const after = words[to]?.text ?? '';
  if (after === 'belas' || after === 'welas') return counted(words, to + 1, 10 + (digits.at(-1) ?? 0));
  if (after === 'puluh') {
    const unit = SPOKEN[words[to + 1]?.text ?? ''] ?? 0;
    return counted(words, to + (unit > 0 ? 2 : 1), (digits.at(-1) ?? 0) * 10 + unit);
  }
  if (digits.length > 1 && first !== 0) return counted(words, at + 1, first);
  return counted(words, to, Number(digits.join('')));
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && (/^\d{1,3}$/u.test(text) || SPOKEN[text] !== undefined);
}

function counted(words: Words['words'], to: number, value: number) {
  if (value < 1 || value > GREATEST || COUNTED.has(words[to]?.text ?? '')) return undefined;
  return { value: String(value), to };
}
