import { formsIn } from '../text/forms.ts';
import {
  DAY_NOUNS,
  EARLIER,
  formOf,
  HABIT,
  inWeek,
  isNight,
  LATER,
  LENGTHS,
  MONTHS,
  NEAR_DAYS,
  PARTS_OF_DAY,
  PERSONS,
  THIS,
  TITLES,
  WEEKDAYS,
} from './calendar.ts';
import { isMinang, mayCount, numberAt } from './counting.ts';
import {
  DAY_LABELS,
  EDGES,
  form,
  writtenOut,
  daysOfMonth,
  dayOfMonth,
  directionAt,
  lengthOfTime,
  month,
  edge,
  week,
  WHOLE_LENGTHS,
  isRange,
  type Found,
  type Reading,
} from './months.ts';
import type { Words } from './words.ts';

/**
 * The day or month that a message names, counted from `now` in its zone. An own layer only: `chrono-node` (locale id) takes 88 ms
 * to load, knows neither "tgl 5" nor "akhir bulan", and reads "jumat besok" as tomorrow.
 */
export function dateIn(message: Words, now: Temporal.ZonedDateTime): string | undefined {
  const { text, words } = message;
  const forms = words.map(formOf);
  const first = forms.findIndex((said, at) => startersOf(said, words[at]?.text ?? '') !== 0);
  if (first < 0) return undefined;
  const today = now.toPlainDate();
  const reading: Reading = { text, words, today, forms };
  const named: Named[] = [];
  for (let at = first, next = 0; at < forms.length; at = next) {
    const found = habit(reading, at) ?? findAt(reading, at);
    next = Math.max(found?.to ?? 0, at + 1);
    if (!found) continue;
    const range = isRange(reading, found.to, (from) => findAt(reading, from)?.to);
    const { date, to, vague = false } = found;
    if (range !== undefined) next = range;
    else if (date !== undefined && !HABIT.has(form(reading, to)) && !isBirth(reading, at, found))
      named.push({ from: at, to, date, vague });
  }
  return named.length === 0 ? undefined : choose(reading, named, today.toString());
}

/** "lahir 3 maret 1968", "12-05-1960": nothing is handed out on that day. */
function isBirth(reading: Reading, at: number, { to, date = '' }: Found): boolean {
  const born = [1, 2, 3].some((back) =>
    /^(?:lahir|kelahiran|lair|ttl|ultah)$/u.test(form(reading, at - back)),
  );
  return born || /^19\d{2}$/u.test(form(reading, to)) || date < '2000';
}

type Finder = (reading: Reading, at: number) => Found | undefined;

/** In the order they are tried, each with whether a number may start it, and the forms that else may. */
const FINDERS: readonly (readonly [Finder, boolean, ...Iterable<string>[]])[] = [
  [writtenOut, true],
  [daysOfMonth, true, DAY_LABELS],
  [dayOfMonth, true, DAY_LABELS],
  [partOfDay, false, ['ini', 'anne'], DAY_NOUNS, EARLIER, LATER, PARTS_OF_DAY],
  [lengthOfTime, true, WHOLE_LENGTHS.keys()],
  [nearDay, false, NEAR_DAYS.keys()],
  [weekday, false, WEEKDAYS.keys()],
  [edge, false, EDGES.keys()],
  [week, false, LENGTHS.keys()],
  [month, false, MONTHS.keys(), LENGTHS.keys()],
];
/** Form → a bit for each finder that may start from it: most words have none, and need no more than this look-up. */
const STARTERS = new Map<string, number>([...HABIT].map((start) => [start, 1 << FINDERS.length]));
let numeric = 0;
for (const [index, [, counts, ...starts]] of FINDERS.entries()) {
  if (counts) numeric |= 1 << index;
  for (const forms of starts)
    for (const start of forms) STARTERS.set(start, (STARTERS.get(start) ?? 0) | (1 << index));
}

function startersOf(said: string, text: string): number {
  return (STARTERS.get(said) ?? 0) | (mayCount(text) ? numeric : 0);
}

function findAt(reading: Reading, at: number): Found | undefined {
  const starters = startersOf(form(reading, at), reading.words[at]?.text ?? '');
  if (starters === 0) return undefined;
  for (let index = 0; index < FINDERS.length; index++) {
    if ((starters & (1 << index)) === 0) continue;
    const found = FINDERS[index]?.[0](reading, at);
    if (found) return found;
  }
  return undefined;
}

/** "tiap senin", "setiap tgl 5", "saben akhir bulan": no one day. */
function habit(reading: Reading, at: number): Found | undefined {
  if (!HABIT.has(form(reading, at))) return undefined;
  const from = DAY_NOUNS.has(form(reading, at + 1)) || isNight(form(reading, at + 1)) ? at + 2 : at + 1;
  return { to: findAt(reading, from)?.to ?? (LENGTHS.has(form(reading, at + 1)) ? at + 2 : at + 1) };
}

/** hari ini, dino iki, tadi pagi, mau esuk, nanti malam, mengko sore, pagi ini, malam tadi. */
function partOfDay(reading: Reading, at: number): Found | undefined {
  const { today } = reading;
  const [first, next] = [form(reading, at), form(reading, at + 1)];
  const ini = first === 'ini' || first === 'anne';
  if (!ini && !DAY_NOUNS.has(first) && !EARLIER.has(first) && !LATER.has(first) && !PARTS_OF_DAY.has(first))
    return undefined;
  const now = (to: number): Found => ({ to, date: today.toString() });
  const last = (to: number): Found => ({ to, date: today.subtract({ days: 1 }).toString() });
  if (DAY_NOUNS.has(first) && THIS.has(next))
    return form(reading, at - 1) === first ? { to: at + 2 } : now(at + 2);
  if (
    ini &&
    /^(?:hari|ari|allo|alloa|malam|malem|pagi|sore|siang)$/u.test(next) &&
    !THIS.has(form(reading, at + 2))
  ) {
    // Eastern Malay turns it round; elsewhere "ini hari apa" asks for the day.
    return /^(?:apa|ap|opo|senin|selasa|rabu|kamis|jumat|sabtu|minggu)$/u.test(form(reading, at + 2))
      ? undefined
      : now(at + 2);
  }
  if (EARLIER.has(first) && PARTS_OF_DAY.has(next)) {
    // "mau" is to want in Indonesian: only beside a Javanese part of the day.
    if (first === 'mau' && !/^(?:esuk|isuk|awan|bengi|mbengi|wengi|sonten)$/u.test(next)) return undefined;
    return isNight(next) ? last(at + 2) : now(at + 2);
  }
  if (LATER.has(first) && PARTS_OF_DAY.has(next)) return now(at + 2);
  if (!PARTS_OF_DAY.has(first) || (NEAR_DAYS.has(first) && !THIS.has(next))) return undefined;
  const reduplicated = /^(?:2)$/u.test(next) || next === first ? at + 2 : at + 1;
  const after = form(reading, reduplicated);
  if (EARLIER.has(after) && after !== 'dek' && after !== 'mau')
    return isNight(first) ? last(reduplicated + 1) : now(reduplicated + 1);
  return (THIS.has(after) && !/^(?:ko|on|ni)$/u.test(after)) ||
    /^(?:nanti|ntar|nti|mengko|engke|beko)$/u.test(after)
    ? now(reduplicated + 1)
    : undefined;
}

/** besok, lusa, kemarin, sesuk, isukan, wingi … */
function nearDay(reading: Reading, at: number): Found | undefined {
  const { today, words } = reading;
  const [before, first, next] = [form(reading, at - 1), form(reading, at), form(reading, at + 1)];
  const days = NEAR_DAYS.get(first);
  if (days === undefined) return undefined;
  // "besok-besok", "kmrn2": some day.
  if (first === next || (next === '2' && words[at]?.end === words[at + 1]?.start)) return { to: at + 2 };
  // A greeting, or steel.
  if (/^(?:sugeng|wilujeng|selamat|slamat|met)$/u.test(before)) return { to: at + 1 };
  if (
    first === 'baja' &&
    (/^(?:ringan|berat)$/u.test(next) || /^(?:besi|rangka|atap|dari|kanal|dan)$/u.test(before))
  )
    return undefined;
  // Minang for yesterday, Javanese for four of something.
  if (
    first === 'patang' &&
    !isMinang(words) &&
    (LENGTHS.has(next) || numberAt(words, at, true)?.to !== at + 1 || next !== '')
  )
    return { to: at + 1 };
  if (days === 1 && NEAR_DAYS.get(next) === 2) return nearDay(reading, at + 1);
  const named = DAY_NOUNS.has(next) ? at + 2 : at + 1;
  if ((days === 1 || days === -1) && WEEKDAYS.has(form(reading, named))) {
    const found = weekday(reading, named);
    if (found?.date !== undefined) {
      const past = days === -1 && found.date > today.toString();
      return {
        to: found.to,
        date: past ? Temporal.PlainDate.from(found.date).subtract({ weeks: 1 }).toString() : found.date,
      };
    }
  }
  let to = at + 1;
  const further =
    days === -1 && /^(?:lusa|lusanya|dulu|dlu|dl|dolo|dulunya|dhisik|disik|duluh|nane)$/u.test(next);
  if (further) to++;
  while (PARTS_OF_DAY.has(form(reading, to))) to++;
  return { to, date: today.add({ days: further ? -2 : days }).toString() };
}

const AND = /^(?:dan|sama|atau|ato|karo|jeung|jo|sareng|utawi|utowo|utawa|sm|apa|opo)$/u;

const SUNDAY_BEFORE =
  /^(?:hari|hr|hri|malam|malem|mlm|besok|bsk|sabtu|dino|dina|dinten|poe|ari|suk|sesuk|rahina)$/u;

/** senin, senin depan, jumat besok, hari minggu, sabtu kemarin, malam jumat, kamis minggu depan. */
function weekday(reading: Reading, at: number): Found | undefined {
  const { today } = reading;
  const [before, first, next] = [form(reading, at - 1), form(reading, at), form(reading, at + 1)];
  const number = WEEKDAYS.get(first);
  if (number === undefined) return undefined;
  if (/^(?:minggu|mgg|mggu|mnggu|minggon|mingguk)$/u.test(first)) {
    const isDay =
      SUNDAY_BEFORE.test(before) || PARTS_OF_DAY.has(next) || /^(?:besok|bsk|tgl|tanggal)$/u.test(next);
    if (!isDay || /^(?:pasar)$/u.test(before)) return undefined;
  }
  if (
    /^(?:sn|mar|akad|akat|seneng|kms|arba|soma|sukra|anggara|juma|rbu|respati|araba|setu)$/u.test(first) &&
    !DAY_NOUNS.has(before) &&
    !NEAR_DAYS.has(before) &&
    !(first === 'setu' && next !== '')
  )
    return undefined;
  if (
    TITLES.has(before) &&
    (PERSONS.has(next) || /^(?:pasar|stasiun|nama|namanya|bernama|daeng|dg|jl|jalan)$/u.test(before))
  )
    return { to: at + 1 };
  // "senin kamis", "selasa & jumat": the days of every week.
  const second = AND.test(next) ? at + 2 : at + 1;
  const also = DAY_NOUNS.has(form(reading, second)) ? second + 1 : second;
  if (
    WEEKDAYS.has(form(reading, also)) &&
    !(also === at + 1 && LENGTHS.get(form(reading, also)) === 'weeks' && directionAt(reading, also + 1))
  )
    return { to: weekday(reading, also)?.to ?? also + 1 };
  // "50 rebu" is money.
  if (
    first === 'rebu' &&
    /\d$|^(?:puluh|ratus|saratus|seratus|belas|sa|se|tilu|opat|lima|dua|tiga)$/u.test(before)
  )
    return undefined;
  // The day of the month that follows says more: "senin tgl 30", "senin, 30 november".
  const dated = dayOfMonth(reading, at + 1) ?? writtenOut(reading, at + 1);
  if (dated?.date !== undefined) return dated;
  const night = isNight(before) && !EARLIER.has(form(reading, at - 2)) ? 1 : 0;
  const ofWeek = LENGTHS.get(next) === 'weeks' ? directionAt(reading, at + 2) : undefined;
  if (ofWeek)
    return { to: ofWeek.to, date: inWeek(today, ofWeek.shift, number).subtract({ days: night }).toString() };
  const from = PARTS_OF_DAY.has(next) && !NEAR_DAYS.has(next) ? at + 2 : at + 1;
  const turn = directionAt(reading, from);
  const ahead = (number - night - today.dayOfWeek + 14) % 7;
  if (turn?.shift === -1)
    return { to: turn.to, date: today.subtract({ days: ahead === 0 ? 7 : 7 - ahead }).toString() };
  const tomorrowOn = NEAR_DAYS.has(form(reading, from)) || NEAR_DAYS.get(before) === 1;
  if (turn?.shift === 1 && !NEAR_DAYS.has(form(reading, from)))
    return { to: turn.to, date: inWeek(today, 1, number).subtract({ days: night }).toString() };
  return {
    to: turn?.to ?? from,
    date: today.add({ days: tomorrowOn && ahead === 0 ? 7 : ahead }).toString(),
  };
}

interface Named {
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
  readonly date: string;
  readonly vague: boolean;
}

/** "bukan besok tapi lusa": the day that is put aside is not the one meant. */
const ASIDE = formsIn('bukan bkn dudu udu sanes dede bukang lain bukannya bukanji selain kecuali');

const BETWEEN = formsIn('yang yg hari tgl tanggal untuk di pada sing nu');

/** Before the day that is meant, where more are named. */
const TURN = formsIn(
  'kalau kalo klo kl nek lamun mun lek tapi tp jadi menjadi ke diundur mundur dimundurkan dimundurin diundurkan dipindah dipindahkan pindah diganti ganti dimajukan maju digeser geser jadinya cuma hanya mending melainkan tepatnya yaitu yakni maksudnya maksud ning',
);

const NOT = formsIn(
  'tidak ga gak gk nggak ngga enggak engga ndak nda tdk ora mboten boten teu henteu indak indk tida tra kada seng sonde gabisa gabs ngak belum',
);

/** Nothing can be done on a day of which this is said. */
const OUT = formsIn(
  'tutup libur habis abis kehabisan penuh kerja kuliah sibuk telat kelewat batal gagal lewat',
);

const LOOK_AHEAD = 4;

function choose(reading: Reading, named: readonly Named[], today: string): string | undefined {
  const meant = named.filter(({ from }) => !follows(ASIDE, reading, from));
  if (meant.length < 2) return meant[0]?.date;
  let best: { readonly score: number; readonly date: string } | undefined;
  for (const [index, one] of meant.entries()) {
    const score =
      (one.date < today.slice(0, one.date.length) ? -2 : 0) +
      (isOut(reading, one.to, meant[index + 1]?.from) ? -2 : 0) +
      (follows(TURN, reading, one.from) ? 1 : 0) -
      (one.vague ? 0.5 : 0);
    if (!best || score > best.score) best = { score, date: one.date };
  }
  return best?.date;
}

/** Whether one of the words stands before the day, perhaps with a small word between. */
function follows(words: ReadonlySet<string>, { forms }: Reading, from: number): boolean {
  const before = forms[from - 1] ?? '';
  return words.has(before) || (BETWEEN.has(before) && words.has(forms[from - 2] ?? ''));
}

/** "besok saya tidak bisa, lusa saja": but a "ga" that ends the question asks. */
function isOut({ forms, words, text }: Reading, to: number, next: number | undefined): boolean {
  if (next === undefined) return false;
  for (let at = to; at < Math.min(to + LOOK_AHEAD, next); at++) {
    const said = forms[at] ?? '';
    const after = words[at + 1];
    const apart = /[,.?!;\n]/u.test(text.slice(words[at]?.end ?? 0, after?.start ?? text.length));
    if (OUT.has(said) || (NOT.has(said) && after !== undefined && !apart)) return true;
    if (apart) return false;
  }
  return false;
}
