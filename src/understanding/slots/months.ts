/** Days, weeks and months by the calendar, and lengths of time: "tgl 5", "24/11", "desember", "akhir bulan", "2 hari lagi". */
import { formsIn } from '../text/forms.ts';
import {
  AGO,
  COMING,
  COMING_AFTER,
  DAY_NOUNS,
  dayOf,
  FILLERS,
  GONE,
  GONE_AFTER,
  inMonth,
  inWeek,
  LATER_ON,
  LENGTHS,
  monthOf,
  MONTHS,
  NAMESAKES,
  NEAR_DAYS,
  nearestYear,
  PERSONS,
  SHORT_MONTHS,
  THIS,
  TITLES,
  WEEKDAYS,
  yearMonth,
} from './calendar.ts';
import { numberAt } from './counting.ts';
import type { Words } from './words.ts';

/** A message being read for dates. */
export interface Reading extends Words {
  readonly today: Temporal.PlainDate;
  /** Of each word, as calendar.ts has it. */
  readonly forms: readonly string[];
}

/** What was read; without a date it only looked like one ("besok-besok", "tiap senin", "Bu Mei"). */
export interface Found {
  readonly to: number;
  readonly date?: string | undefined;
  /** A whole week or month: a day says more. */
  readonly vague?: boolean;
}

export const DAY_LABELS: ReadonlySet<string> = new Set(
  'tgl tanggal tggl tangal tnggl tglnya tanggalnya tanggale tg tgll tanggl tggal tgal tngl tnggal tagal taggal tnggalnya kaping tanggalan titimangsa'.split(
    ' ',
  ),
);

/** Before a number that is not a day of the month. */
export const OTHER_LABEL =
  /^(?:rt|rw|erte|erwe|jam|pukul|pkl|umur|usia|tahap|tahun|no|nomor|nomer|ke|blok|desil|kelas)$/u;

export function form({ forms }: Reading, at: number): string {
  return forms[at] ?? '';
}

/** 24/11, 24-11-2026, 24.11.2026, 2026-11-24; not 1/2 kg, RT 03/05, 08.30. */
export function writtenOut(reading: Reading, at: number): Found | undefined {
  const { text, words, today } = reading;
  const start = words[at]?.start;
  const first = form(reading, at);
  if (start === undefined || !/^\d{1,4}$/u.test(first) || /[\d/.-]/u.test(text[start - 1] ?? ''))
    return undefined;
  const rest = text.slice(start, start + 14);
  const whole = /^(20\d{2})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(rest);
  if (whole) return { to: at + 3, date: dayOf(Number(whole[1]), Number(whole[3]), Number(whole[4])) };
  const full = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?!\d)/u.exec(rest);
  if (full) {
    const year = Number(full[4]);
    return { to: at + 3, date: dayOf(year < 100 ? 2000 + year : year, Number(full[3]), Number(full[1])) };
  }
  const short = /^(\d{1,2})\s?([/-])\s?(\d{1,2})(?![\d/-])/u.exec(rest);
  const before = form(reading, at - 1);
  if (
    !short ||
    OTHER_LABEL.test(before) ||
    /^(?:kg|kilo|liter|ltr|karung|jam|hari|hr|orang|gelas|minggu|bulan|lembar|tahun)$/u.test(
      form(reading, at + 2),
    )
  )
    return undefined;
  const labelled = DAY_LABELS.has(before);
  const [dayNumber, monthNumber] = [Number(short[1]), Number(short[3])];
  // With a dash it is more often a range or a count, unless it is called a date; so are halves and quarters.
  const counts =
    short[2] === '-'
      ? dayNumber < monthNumber && !rest.startsWith('0')
      : dayNumber < monthNumber && dayNumber < 4 && monthNumber < 5;
  if (labelled ? short[2] === '-' && counts : short[2] === '-' || counts) return undefined;
  // "9/10", "5/5": marks given.
  if (!labelled && (monthNumber === 10 || monthNumber === 5) && dayNumber <= monthNumber) return undefined;
  return { to: at + 2, date: nearestYear(today, monthNumber, dayNumber) };
}

/** "1-5 desember", "tgl 1 sampai 5 desember": no one day. */
export function daysOfMonth(reading: Reading, at: number): Found | undefined {
  const from = DAY_LABELS.has(form(reading, at)) ? at + 1 : at;
  if (!/^\d{1,2}$/u.test(form(reading, from))) return undefined;
  const to = isRange(reading, from + 1, (next) => (monthAfter(reading, next) ? next + 2 : undefined));
  return to === undefined ? undefined : { to };
}

function monthAfter(reading: Reading, at: number): boolean {
  return /^\d{1,2}$/u.test(form(reading, at)) && MONTHS.has(form(reading, at + 1));
}

/** "24 nov", "lima desember 2026", "tgl 5", "tanggal dua puluh empat", "tgl 5 bulan depan", "tgl 5 bulan 12". */
export function dayOfMonth(reading: Reading, at: number): Found | undefined {
  const { today, words } = reading;
  const labelled = DAY_LABELS.has(form(reading, at));
  const written = labelled ? writtenOut(reading, at + 1) : undefined;
  if (written) return written;
  const number = numberAt(words, labelled ? at + 1 : at);
  if (!number || number.value < 1 || number.value > 31) return undefined;
  const { value, to } = number;
  const monthAt = /^(?:bulan|bln|wulan|sasi)$/u.test(form(reading, to)) ? to + 1 : to;
  const named = MONTHS.get(form(reading, monthAt));
  if (named !== undefined && (labelled || !OTHER_LABEL.test(form(reading, at - 1)))) {
    const year = /^20\d{2}$/u.test(form(reading, monthAt + 1))
      ? Number(form(reading, monthAt + 1))
      : undefined;
    return year === undefined
      ? { to: monthAt + 1, date: nearestYear(today, named, value) }
      : { to: monthAt + 2, date: dayOf(year, named, value) };
  }
  if (!labelled) return undefined;
  const thisMonth = today.with({ day: 1 });
  if (monthAt > to) {
    const counted = numberAt(words, monthAt);
    if (counted && counted.value <= 12)
      return { to: counted.to, date: nearestYear(today, counted.value, value) };
    const turn = directionAt(reading, monthAt);
    if (turn) return { to: turn.to, date: inMonth(thisMonth.add({ months: turn.shift }), value) };
  }
  const turn = directionAt(reading, to);
  if (turn?.shift === -1)
    return {
      to: turn.to,
      date: inMonth(value < today.day ? thisMonth : thisMonth.subtract({ months: 1 }), value),
    };
  // The day ahead: a month too short for it is passed over.
  const ahead = value >= today.day ? thisMonth : thisMonth.add({ months: 1 });
  return { to, date: inMonth(ahead, value) ?? inMonth(thisMonth.add({ months: 1 }), value) };
}

/** "depan", "yang akan datang", "yg lalu", "ini": 1, -1 or 0. */
export function directionAt(
  reading: Reading,
  at: number,
): { readonly shift: number; readonly to: number } | undefined {
  let next = at;
  while (next < at + 2 && FILLERS.has(form(reading, next))) next++;
  const word = form(reading, next);
  const filled = next > at;
  if (COMING.has(word) || (filled && COMING_AFTER.has(word))) return { shift: 1, to: next + 1 };
  if (/^(?:ke|kha)$/u.test(word) && /^(?:depan|hareup|muko|muka)$/u.test(form(reading, next + 1)))
    return { shift: 1, to: next + 2 };
  if (GONE.has(word) || (filled && GONE_AFTER.has(word))) return { shift: -1, to: next + 1 };
  return THIS.has(word) ? { shift: 0, to: next + 1 } : undefined;
}

/** desember, bulan dua belas, bulan depan, sasi ngarep; "desember tanggal 5". */
export function month(reading: Reading, at: number): Found | undefined {
  const { today, words } = reading;
  const [before, first] = [form(reading, at - 1), form(reading, at)];
  const named = MONTHS.get(first);
  if (named !== undefined) {
    if (NAMESAKES.has(first) && (TITLES.has(before) || PERSONS.has(form(reading, at + 1))))
      return { to: at + 1 };
    if (/^(?:nama|namanya|bernama)$/u.test(before)) return { to: at + 1 };
    // A day before it that the month does not have: nothing was named.
    if (SHORT_MONTHS.has(first) || (/^\d{1,2}$/u.test(before) && !OTHER_LABEL.test(form(reading, at - 2))))
      return undefined;
    return inNamed(reading, at + 1, named);
  }
  if (
    LENGTHS.get(first) !== 'months' ||
    /^(?:per|se|setengah|beberapa|brp|berapa)$/u.test(before) ||
    (numberAt(words, at - 1, true)?.to === at && !OTHER_LABEL.test(form(reading, at - 2)))
  )
    return undefined;
  const next = form(reading, at + 1);
  const counted = MONTHS.has(next) ? undefined : numberAt(words, at + 1);
  const isMonth =
    counted &&
    counted.value > 0 &&
    counted.value <= 12 &&
    !/^(?:kali|x|kg|kilo|karung|orang|anak|juta|ribu|rb|liter|hari)$/u.test(form(reading, counted.to));
  if (counted && isMonth) return inNamed(reading, counted.to, counted.value);
  const number = MONTHS.get(next);
  if (number !== undefined) return inNamed(reading, at + 2, number);
  const turn = directionAt(reading, at + 1);
  return turn && dayWithin(reading, turn.to, yearMonth(today.with({ day: 1 }).add({ months: turn.shift })));
}

function inNamed(reading: Reading, after: number, number: number): Found {
  const next = form(reading, after);
  const used = /^20\d{2}$/u.test(next) || COMING.has(next) ? after + 1 : after;
  return dayWithin(reading, used, monthOf(reading.today, number, next));
}

function dayWithin(reading: Reading, at: number, yearAndMonth: string): Found {
  const number = DAY_LABELS.has(form(reading, at)) ? numberAt(reading.words, at + 1) : undefined;
  const date = number && dayOf(Number(yearAndMonth.slice(0, 4)), Number(yearAndMonth.slice(5)), number.value);
  return number && date !== undefined ? { to: number.to, date } : { to: at, date: yearAndMonth, vague: true };
}

export const EDGES: ReadonlyMap<string, 'first' | 'middle' | 'last'> = new Map([
  ...'awal awalan awl awali mimiti wiwitan'.split(' ').map((word) => [word, 'first'] as const),
  ...'tengah pertengahan pertengah tengahan'.split(' ').map((word) => [word, 'middle'] as const),
  ...'akhir ahir akir akher akhr ujung penghujung pungkasan tungtung akhia ahia akhirnya'
    .split(' ')
    .map((word) => [word, 'last'] as const),
]);

/** akhir bulan, awal bulan depan, pertengahan bulan, akhir november, akhir tahun. */
export function edge(reading: Reading, at: number): Found | undefined {
  const { today } = reading;
  const which = EDGES.get(form(reading, at));
  if (which === undefined) return undefined;
  const next = form(reading, at + 1);
  if (/^(?:tahun|taun|thn|warsa|taon)$/u.test(next)) {
    const shift = directionAt(reading, at + 2)?.shift;
    if (which === 'last') return { to: at + 2, date: `${today.year + (shift ?? 0)}-12-31` };
    return which === 'first' ? { to: at + 2, date: `${today.year + (shift ?? 1)}-01-01` } : undefined;
  }
  const ofMonth = LENGTHS.get(next) === 'months';
  const named = MONTHS.get(ofMonth ? form(reading, at + 2) : next);
  let first = today.with({ day: 1 });
  let to = ofMonth && named !== undefined ? at + 3 : at + 2;
  if (named !== undefined) {
    first = Temporal.PlainDate.from(nearestYear(today, named, 1) ?? first.toString());
  } else {
    if (!ofMonth) return undefined;
    const turn = directionAt(reading, at + 2);
    to = turn?.to ?? to;
    const passed = which === 'first' ? today.day > 10 : which === 'middle' && today.day > 15;
    first = first.add({ months: turn?.shift ?? (passed ? 1 : 0) });
  }
  return {
    to,
    date: first.with({ day: which === 'middle' ? 15 : which === 'first' ? 1 : first.daysInMonth }).toString(),
  };
}

/** minggu depan, pekan lalu; "minggu depan hari senin". */
export function week(reading: Reading, at: number): Found | undefined {
  const { today } = reading;
  if (LENGTHS.get(form(reading, at)) !== 'weeks') return undefined;
  const turn = directionAt(reading, at + 1);
  if (!turn) return undefined;
  const day = DAY_NOUNS.has(form(reading, turn.to)) ? turn.to + 1 : turn.to;
  const number = WEEKDAYS.get(form(reading, day));
  if (number !== undefined) return { to: day + 1, date: inWeek(today, turn.shift, number).toString() };
  // "minggu ini" is no one day.
  return turn.shift === 0
    ? { to: turn.to }
    : { to: turn.to, date: today.add({ weeks: turn.shift }).toString(), vague: true };
}

/** "sehari", "sabulan": one of them. */
export const WHOLE_LENGTHS: ReadonlyMap<string, string> = new Map(
  ['hari', 'minggu', 'bulan', 'pekan'].flatMap((unit) => [
    [`se${unit}`, unit],
    [`sa${unit}`, unit],
  ]),
);

/** 2 hari lagi, rong dino maneh, seminggu lagi, 3 hari yang lalu. */
export function lengthOfTime(reading: Reading, at: number): Found | undefined {
  const { today, words } = reading;
  const whole = WHOLE_LENGTHS.get(form(reading, at));
  const count = whole !== undefined ? { value: 1, to: at } : numberAt(words, at, true);
  // "rt 3 minggu depan" counts no weeks.
  if (!count || count.value > 60 || OTHER_LABEL.test(form(reading, at - 1))) return undefined;
  const unit = LENGTHS.get(whole ?? form(reading, count.to));
  if (unit === undefined) return undefined;
  const unitForm = form(reading, count.to);
  let after = count.to + 1;
  while (after < count.to + 3 && FILLERS.has(form(reading, after))) after++;
  const towards = form(reading, after);
  const sign =
    LATER_ON.has(towards) || unitForm === 'haripi' || (COMING.has(towards) && !NEAR_DAYS.has(towards))
      ? 1
      : AGO.has(towards)
        ? -1
        : 0;
  if (sign === 0) return undefined;
  // "2-3 hari lagi", "dua tiga hari lagi": no one day.
  const vague = at > 0 && numberAt(words, at - 1)?.to === at && !OTHER_LABEL.test(form(reading, at - 2));
  const date = today.add({ [unit]: sign * count.value });
  // Months are no more exact than a month.
  return { to: after + 1, ...(vague ? {} : { date: unit === 'months' ? yearMonth(date) : date.toString() }) };
}

const TO = formsIn(
  'sampai sampe sampek smp smpe smpai sampei hingga hinggo nganti ngantos ngasi dugi nepi tekan sd s to antek sampi sampa',
);

/**
 * A range ("senin sampai jumat", "tgl 5-10") names no one day.
 * @returns the index after it, where one starts with the day that ends before `at`.
 */
export function isRange(
  { forms, words, text }: Reading,
  at: number,
  endOf: (from: number) => number | undefined,
): number | undefined {
  const dash = /^\s?[-–—]\s?$/u.test(text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0));
  if (!dash && !TO.has(forms[at] ?? '')) return undefined;
  let from = dash ? at : at + 1;
  while (
    from < at + 4 &&
    (DAY_NOUNS.has(forms[from] ?? '') || /^(?:d|ke|ka|dengan|di|dgn|malih|kalayan)$/u.test(forms[from] ?? ''))
  )
    from++;
  const end = endOf(from);
  if (end !== undefined) return end;
  const number = /^\d{1,2}$/u.test(forms[from] ?? '') || SPOKEN_DAYS.has(forms[from] ?? '');
  return number ? from + 1 : undefined;
}

const SPOKEN_DAYS = formsIn(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas limo telu papat enem pitu wolu songo',
);
