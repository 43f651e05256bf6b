/** The numbers that a message names: of an RT, of an RW, of a report. */
import { formsIn } from '../text/forms.ts';
import { WEEKDAYS } from './calendar.ts';
import { numberAt as spokenAt, UNITS } from './counting.ts';
import type { Span } from './names.ts';
import { letterCalled, type Words } from './words.ts';

const RT = formsIn('rt erte ert rete rte ertek erteh errte arte ertee rtnya erteku ertenya rtku');
const RW = formsIn('rw erwe erw rewe rwe erwek erweh errwe arwe erwi rwnya erweku erwenya rwku');
/** The word that "rukun" makes an RT or an RW with. */
const UNIT_OF_RUKUN = {
  rt: formsIn('tetangga tetanggo tatangga tetanga tangga tonggo'),
  rw: formsIn('warga wargo'),
};
/** Between "RT" and its number. */
const FILLERS = formsIn(
  'nomor no ke nmr nomer nmer angka o nya ne e saya ku sy kami kula kulo abdi itu yg yang',
);
/** Said for the stroke of "3/5". */
const STROKES = formsIn('garis miring garing per slash slas strip setrip dan sama karo jeung jo sareng');
/** Of those, what also lists two of a kind: "rt 3 dan 4". */
const AND = formsIn('dan sama karo jeung jo sareng');
/** After a number it was a count of these, not the number of an RT. */
const COUNTED = formsIn(
  'kg kilo orang org wong urang warga rumah omah imah kk kepala keluarga jiwa anak ribu rb ewu juta jt jam menit hari hr minggu bulan bln tahun thn taun liter ltr karung kali kaki x persen lembar meter km bantuan lansia janda penerima periode motor mobil sak zak dus ekor lantai ton gram puluh ratus satunya duanya pun puluhan sekaligus sampai sampe hingga nama undangan kupon rupiah',
);
const TIMES = formsIn('jam hari hr bulan bln minggu tahun thn taun');
/** What follows a length of time does not: "rt 3 jam berapa", "rt 5 hari apa", "rw 2 hari ini". */
const NO_LENGTH = formsIn(
  'berapa brp brapa piro pira pinten sabaraha bara apa opo naon apo ini iki ieu niki nih depan dpn ngarep besok bsk kemarin kmrn desember januari november',
);
/** Nor does it count people or houses where these follow: "rt 3 rumah saya bocor", "rt 5 orang tua saya". */
const NO_COUNT = formsIn(
  'saya sy ku gw gue gua aku ane kami kulo kula abdi ambo tua ibu bapak nenek mama mamah mak itu ini kok kapan kpn nya',
);
const PUT_ASIDE = formsIn('bukan bkn dudu sanes dede bukang lain bukannya udu');
const GREATEST = 999;
const ROMAN: ReadonlyMap<string, number> = new Map(
  'i ii iii iv v vi vii viii ix x xi xii'.split(' ').map((numeral, at) => [numeral, at + 1]),
);

export interface Neighbourhood {
  readonly rt?: string;
  readonly rw?: string;
}

type Unit = 'rt' | 'rw';

/** "RT 011/003", "rt 3 rw 5", "RT/RW 005/002", "erte tiga erwe lima". Words inside `taken` belong to a name and are passed over. */
export function neighbourhoodIn(message: Words, taken: Span | undefined): Neighbourhood {
  const { words } = message;
  const found: { rt?: string; rw?: string } = {};
  for (let at = 0; at < words.length; at++) {
    if (taken && at >= taken.from && at < taken.to) continue;
    const label = labelAt(words, at);
    if (!label) continue;
    const other = otherLabelAt(words, label.to, label.unit);
    const first = valueAt(message, other?.to ?? label.to);
    if (!first) continue;
    const aside = PUT_ASIDE.has(words[at - 1]?.text ?? '');
    if (!aside) found[label.unit] ??= first.value;
    at = first.to - 1;
    const second = secondAt(message, first.to, other !== undefined);
    if (!second) continue;
    if (!aside) found[label.unit === 'rt' ? 'rw' : 'rt'] ??= second.value;
    at = second.to - 1;
  }
  return found;
}

function labelAt(
  words: Words['words'],
  at: number,
): { readonly unit: Unit; readonly to: number } | undefined {
  const text = words[at]?.text ?? '';
  if (RT.has(text)) return { unit: 'rt', to: at + 1 };
  if (RW.has(text)) return { unit: 'rw', to: at + 1 };
  if (text !== 'rukun') return undefined;
  const next = words[at + 1]?.text ?? '';
  if (UNIT_OF_RUKUN.rt.has(next)) return { unit: 'rt', to: at + 2 };
  return UNIT_OF_RUKUN.rw.has(next) ? { unit: 'rw', to: at + 2 } : undefined;
}

/** The second label of "RT/RW 03/05", "rt dan rw 3 5". */
function otherLabelAt(words: Words['words'], at: number, unit: Unit): { readonly to: number } | undefined {
  const from = STROKES.has(words[at]?.text ?? '') ? at + 1 : at;
  const other = labelAt(words, from);
  return other && other.unit !== unit ? other : undefined;
}

function secondAt(
  message: Words,
  at: number,
  both: boolean,
): { readonly value: string; readonly to: number } | undefined {
  const { words } = message;
  if (/^\s*[/\\|]\s*$/u.test(between(message, at))) return valueAt(message, at);
  const stroke = words[at]?.text ?? '';
  if (STROKES.has(stroke) && (both || !AND.has(stroke))) {
    const from = STROKES.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return labelAt(words, from) ? undefined : valueAt(message, from);
  }
  return both ? valueAt(message, at) : undefined;
}

function between({ text, words }: Words, at: number): string {
  return text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length);
}

function valueAt(message: Words, from: number): { readonly value: string; readonly to: number } | undefined {
  const { words, text } = message;
  let at = from;
  while (at < from + 3 && FILLERS.has(words[at]?.text ?? '') && spokenAt(words, at + 1)) at++;
  const start = words[at];
  if (!start) return undefined;
  const roman = ROMAN.get(text.slice(start.start, start.end));
  if (roman !== undefined) return { value: String(roman), to: at + 1 };
  const ordinal = /^ke(?=.{4})/u.test(start.text)
    ? spokenAt([{ text: start.text.slice(2) }, ...words.slice(at + 1, at + 3)], 0)
    : undefined;
  let number = ordinal ? { value: ordinal.value, to: at + ordinal.to } : spokenAt(words, at);
  // "nol tiga", "kosong kosong lima".
  for (let zeros = 0; number?.value === 0 && zeros < 2; zeros++) number = spokenAt(words, number.to);
  if (!number || number.value < 1 || number.value > GREATEST) return undefined;
  const written = text.slice(start.start, start.end);
  // "pak rt 50.000" is money.
  if (/^[.,]\d{2}0(?!\d)/u.test(text.slice(start.end, start.end + 5))) return undefined;
  const padded = written.startsWith('0') || start.start === words[at - 1]?.end;
  if (!padded && isCount(words, number.to)) return undefined;
  return { value: String(number.value), to: number.to };
}

/** Whether the number before counts what follows. */
function isCount(words: Words['words'], at: number): boolean {
  const thing = words[at]?.text ?? '';
  if (!COUNTED.has(thing)) return false;
  const after = words[at + 1]?.text ?? '';
  return TIMES.has(thing)
    ? !NO_LENGTH.has(after) && !WEEKDAYS.has(after.replaceAll(/(.)\1/gu, '$1')) && !/^\d/u.test(after)
    : !NO_COUNT.has(after);
}

/** As issued: two letters, a dash, four letters or digits. With the dash letters alone will do; without it a digit is needed. */
const ISSUED = /(?<![a-z0-9])([a-z]{2})\s?[-–—_]\s?([a-z0-9]{4})(?![a-z0-9])/gu;
const SPACED = /(?<![a-z0-9])kt[\s.:_]{0,2}((?=[a-z]{0,3}\d)[a-z0-9]{4})(?![a-z0-9])/u;
/** After the word for it: "tiket A1B2", "no laporan: a1b2". */
const NAMED =
  /(?:tiket|ticket|tket|tiketnya|laporan|lapor|aduan|pengaduan|kode|nomor|nomer|no|nmr)(?:nya|ku)?[\s.:#=]{1,3}(?:(?:no|nomor|nomer|nmr|saya|aku|kode|laporan|tiket|itu|dengan|yang|yg)[\s.:#=]{1,3}){0,3}(?:[a-z]{2}[-\s])?((?=[a-z]{0,7}\d)(?=\d{0,7}[a-z])[a-z0-9]{4,8})(?![a-z0-9])/u;
/** Alone in the message, perhaps with a short word beside it. */
const ALONE =
  /^\W*(?:[a-z]{2,6}\W+)?((?=[a-z]{0,3}\d)(?=\d{0,3}[a-z])[a-z0-9]{4})(?:\W+[a-z]{1,8}){0,2}\W*$/u;
/** Letters and digits together that are something else: amounts, hours, doubled words, terms. */
const OTHER =
  /^(?:\d+(?:rb|ribu|k|jt|kg|kilo|ltr|lt|l|jam|jm|hr|hari|bln|thn|org|x|m|km|cm|menit|mnt|gb|mb|an|nya|pcs|th|kk|pm|am|wib|wit)|(?:rt|rw|jam|pkl|tgl|hp|no|rp|blok|gg|km|lt|th|min)\d+|[a-z]+2(?:nya|an)?|t4\w*|covid19|g20|s[123]\w*|d[1234]|sd\d|smp\d|sma\d|[a-z]?\d)$/u;
/** Words with a dash that could be taken for one. */
const DASHED = /^(?:e|ke|di|se)$/u;

/** "kt" apart from other letters, or its letters apart or called by name. */
const PREFIX = /(?<![a-z0-9])(?:k[\s.]{0,2}t|ka\s?te)(?![a-z])/gu;
/** Said for the dash. */
const DASH =
  /^(?:strip|setrip|strep|streep|stripe|min|minus|garis|datar|sambung|tanda|hubung|dash|penghubung|tengah|spasi)$/u;
const CODE_LENGTH = 4;
const MOST_PIECES = 8;

/** The number of a report that a message names, in capitals: `KT-7M4Q`, or `A1B2` where no prefix was typed. */
export function ticketIn(text: string): string | undefined {
  let issued: string | undefined;
  for (const [, prefix = '', code = ''] of text.matchAll(ISSUED)) {
    const own = prefix === 'kt';
    if (DASHED.test(prefix) || OTHER.test(code) || (!own && (!/\d/u.test(code) || /^\d+$/u.test(code))))
      continue;
    if (own) return `${prefix}-${code}`.toUpperCase();
    issued ??= `${prefix}-${code}`.toUpperCase();
  }
  const spelled = spelledOut(text);
  if (spelled !== undefined) return `KT-${spelled}`.toUpperCase();
  if (issued !== undefined) return issued;
  const spaced = SPACED.exec(text)?.[1];
  if (spaced !== undefined && !OTHER.test(spaced)) return `KT-${spaced}`.toUpperCase();
  const named = NAMED.exec(text);
  const code = named?.[1];
  if (code !== undefined && !OTHER.test(code)) {
    const prefix = /(?<![a-z])([a-z]{2})-[a-z0-9]{4,8}$/u.exec(named?.[0] ?? '')?.[1];
    return (prefix === undefined ? code : `${prefix}-${code}`).toUpperCase();
  }
  const alone = ALONE.exec(text.slice(0, 60))?.[1];
  if (alone !== undefined && text.length <= 60 && !OTHER.test(alone)) return alone.toUpperCase();
  return undefined;
}

/** "kt 9 g 3 t", "ka te strip delapan je tiga pe", "KT-7F 3Q": four signs after the prefix, together or apart. */
function spelledOut(text: string): string | undefined {
  for (const match of text.matchAll(PREFIX)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    let code = '';
    let dashed = /^\s?[-–—_]/u.test(rest);
    const pieces = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
    for (const piece of pieces.slice(0, MOST_PIECES)) {
      if (code === '' && DASH.test(piece)) {
        dashed = true;
        continue;
      }
      const sign = signOf(piece);
      if (sign === undefined) break;
      code += sign;
      if (code.length >= CODE_LENGTH) break;
    }
    // "kt" is also short for "kita": with no dash, digits and letters are mixed.
    const mixed = /\d/u.test(code) && /[a-z]/u.test(code);
    if (code.length === CODE_LENGTH && (mixed || (dashed && /\d/u.test(code))) && !OTHER.test(code))
      return code;
  }
  return undefined;
}

/** What a piece adds to the code: a letter by its name, a digit in words, or signs as typed. */
function signOf(piece: string): string | undefined {
  const digit = UNITS.get(piece);
  if (digit !== undefined && piece.length > 1) return String(digit);
  if (/^[a-z0-9]$/u.test(piece)) return piece;
  const letter = letterCalled(piece);
  if (letter !== undefined) return letter;
  return /^(?=[a-z]{0,3}\d)[a-z0-9]{2,4}$/u.test(piece) ? piece : undefined;
}
