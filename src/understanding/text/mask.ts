/**
 * NIK and KK numbers (16 digits) are hidden before anything reads, logs or stores a message. A number counts when exactly 16
 * digits stand together, or in groups parted by spaces, dots or dashes, as people copy them from a card. 15 or 17 digits,
 * phone numbers, dates, hours and sums of money are something else and stay.
 */
export interface Masked {
  /** Same length in UTF-16 units as the input, so that Telegram's entity offsets still hold. */
  readonly text: string;
  readonly hasNik: boolean;
}

/** What one hidden UTF-16 unit of a digit becomes. */
export const MASK = '•';

const NIK_DIGITS = 16;
/** Digits of every script (full-width, Arabic-Indic, mathematical …) and those that NFKC would turn into plain ones. */
const DIGITS = /[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u24ea\u2460-\u2468]+/gu;
const DIGIT = /[\p{Nd}\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089\u24ea\u2460-\u2468]/gu;
/** Between two groups of one number; a line break, a comma or a slash parts two numbers. */
const GAP = /^[^\S\r\n]{0,2}[.\-_\u00ad\u00b7\u200b-\u200f\u2010-\u2015\u2060\u2212\ufeff]?[^\S\r\n]{0,2}$/u;
/** Before a group that is a number of its own. */
const LABEL = /(?:\b(?:r[tw]|no|nomor|tgl|tanggal|jam|pukul|blok|umur|usia)\.?|\+)\s{0,2}$/iu;

interface Group {
  readonly start: number;
  readonly end: number;
  /** Plain digits, also where another script was typed. */
  readonly digits: string;
}

export function maskNumbers(text: string): Masked {
  const groups = digitGroups(text);
  const hidden: Group[] = [];
  for (let first = 0; first < groups.length;) {
    let end = first + 1;
    while (end < groups.length && continues(text, groups[end - 1], groups[end])) end++;
    hidden.push(...niksIn(text, groups.slice(first, end)));
    first = end;
  }
  if (hidden.length === 0) return { text, hasNik: false };
  let masked = '';
  let from = 0;
  for (const group of hidden) {
    masked += text.slice(from, group.start) + MASK.repeat(group.end - group.start);
    from = group.end;
  }
  return { text: masked + text.slice(from), hasNik: true };
}

function digitGroups(text: string): Group[] {
  const groups: Group[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const digits = match[0].replace(DIGIT, plainDigit);
    groups.push({ start: match.index, end: match.index + match[0].length, digits });
  }
  return groups;
}

/** Decimal digits of a script lie in a row of ten that starts at its zero, so counting back to the row's start gives the value. */
function plainDigit(digit: string): string {
  const compatible = digit.normalize('NFKC');
  if (/^[0-9]$/u.test(compatible)) return compatible;
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

function continues(text: string, before: Group | undefined, after: Group | undefined): boolean {
  if (!before || !after || before.digits.length >= NIK_DIGITS || after.digits.length >= NIK_DIGITS)
    return false;
  const gap = text.slice(before.end, after.start);
  return (
    gap.length <= 5 && GAP.test(gap) && !LABEL.test(text.slice(Math.max(0, before.start - 12), before.start))
  );
}

/** The groups of a chain that make up NIKs: the whole chain parts into runs of exactly 16 digits, or nothing of it is one. */
function niksIn(text: string, chain: readonly Group[]): readonly Group[] {
  let sum = 0;
  let from = 0;
  for (const [index, group] of chain.entries()) {
    sum += group.digits.length;
    if (sum > NIK_DIGITS) return [];
    if (sum < NIK_DIGITS) continue;
    if (!couldBeNik(text, chain.slice(from, index + 1))) return [];
    sum = 0;
    from = index + 1;
  }
  return sum === 0 ? chain : [];
}

function couldBeNik(text: string, groups: readonly Group[]): boolean {
  const [first, second] = groups;
  if (!first || !second) return true;
  // No province's code starts with 0, but a phone number and an hour do.
  if (first.digits.startsWith('0')) return false;
  if (LABEL.test(text.slice(Math.max(0, first.start - 12), first.start)) && text[first.start - 1] === '+')
    return false;
  const parts = groups.map((group) => group.digits);
  const sizes = parts.map((part) => part.length);
  if (sizes.every((size) => size === 1)) return true;
  if (parts.every((part) => part.endsWith('00') || part.endsWith('50'))) return false;
  if (sizes.join() === '2,2,4,2,2,4' && /^(?:19|20)/u.test(parts[2] ?? '')) return false;
  const gaps = new Set(groups.slice(1).map((group, index) => gapKind(text, groups[index], group)));
  // Two kinds of separator: "13.00-15.30 16.00-17.30", "20.000 500.000 …"; a NIK copied so comes in longer groups.
  return gaps.size === 1 || sizes.every((size) => size > 3);
}

function gapKind(text: string, before: Group | undefined, after: Group): string {
  const gap = text.slice(before?.end ?? 0, after.start).replaceAll(/\s/gu, '');
  return gap === '' ? ' ' : gap;
}
