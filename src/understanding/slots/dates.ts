import { COMING, GONE, MONTHS, NEAR_DAYS, NUMBERS, SHORT_MONTHS, THIS, WEEKDAYS } from './calendar.ts';
import type { Words } from './words.ts';

/**
 * The day or month that a message names, counted from `now` in its zone. An own layer only: `chrono-node` (locale id) takes 88 ms
 * to load, knows neither "tgl 5" nor "akhir bulan", and reads "jumat besok" as tomorrow.
 */
export function dateIn(message: Words, now: Temporal.ZonedDateTime): string | undefined {
  const today = now.toPlainDate();
  const reading: Reading = { ...message, today };
  for (let at = 0; at < message.words.length; at++) {
    if (setAside(reading, at)) continue;
    for (const finder of FINDERS) {
      const found = finder(reading, at);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

interface Reading extends Words {
  readonly today: Temporal.PlainDate;
}

type Finder = (reading: Reading, at: number) => string | undefined;

const FINDERS: readonly Finder[] = [
  writtenOut,
  dayOfMonth,
  nearDay,
  weekday,
  month,
  span,
  edgeOfMonth,
  lengthOfTime,
];

function word({ words }: Reading, at: number): string {
  return words[at]?.text ?? '';
}

/** "bukan besok tapi lusa": the day that is put aside is not the one meant. */
function setAside(reading: Reading, at: number): boolean {
  const before = word(reading, at - 1);
  return before === 'bukan' || before === 'bkn' || before === 'dudu';
}

/** 24/11, 24-11-2026, 24.11.2026, 2026-11-24; not 1/2 kg, RT 03/05, 08.30. */
function writtenOut(reading: Reading, at: number): string | undefined {
  const { text, words, today } = reading;
  const start = words[at]?.start;
  const first = word(reading, at);
  if (start === undefined || !/^\d{1,4}$/u.test(first) || /[\d/.-]/u.test(text[start - 1] ?? ''))
    return undefined;
  const rest = text.slice(start, start + 12);
  const iso = /^(20\d{2})-(\d{1,2})-(\d{1,2})(?!\d)/u.exec(rest);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const full = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/u.exec(rest);
  if (full) {
    const year = Number(full[4]);
    return day(year < 100 ? 2000 + year : year, Number(full[3]), Number(full[1]));
  }
  const short = /^(\d{1,2})([/-])(\d{1,2})(?![\d/-])/u.exec(rest);
  if (!short || isRtOrRw(reading, at - 1)) return undefined;
  const labelled = /^(?:tgl|tanggal|tggl)$/u.test(word(reading, at - 1));
  const [dayNumber, monthNumber] = [Number(short[1]), Number(short[3])];
  // With a dash it is more often a range or a count, unless it is called a date; so are halves and quarters.
  if (!labelled && (short[2] === '-' || (dayNumber < monthNumber && dayNumber < 4 && monthNumber < 5)))
    return undefined;
  if (/^(?:kg|kilo|liter|ltr|karung|jam|hari|orang|gelas)$/u.test(word(reading, at + 2))) return undefined;
  return nearestYear(today, monthNumber, dayNumber);
}

function isRtOrRw(reading: Reading, at: number): boolean {
  return /^(?:rt|rw|erte|erwe)$/u.test(word(reading, at));
}

/** "24 nov", "5 desember 2026", "tgl 5", "tanggal 5 bulan depan", "tgl 5 bulan 12". */
function dayOfMonth(reading: Reading, at: number): string | undefined {
  const { today } = reading;
  const first = word(reading, at);
  const labelled = /^(?:tgl|tanggal|tggl|tangal|tnggl|tglnya|tanggalnya)$/u.test(first);
  const numberAt = labelled ? at + 1 : at;
  const written = labelled ? writtenOut(reading, numberAt) : undefined;
  if (written !== undefined) return written;
  const number = Number(word(reading, numberAt).replace(/^$/u, 'x'));
  if (!Number.isInteger(number) || number < 1 || number > 31) return undefined;
  const next = word(reading, numberAt + 1);
  const named = MONTHS.get(next);
  if (named !== undefined) {
    const year = /^20\d{2}$/u.test(word(reading, numberAt + 2))
      ? Number(word(reading, numberAt + 2))
      : undefined;
    return year === undefined ? nearestYear(today, named, number) : day(year, named, number);
  }
  if (!labelled) return undefined;
  if (/^(?:bulan|bln)$/u.test(next)) {
    const which = word(reading, numberAt + 2);
    const monthNumber = MONTHS.get(which) ?? (/^(?:1[0-2]|[1-9])$/u.test(which) ? Number(which) : undefined);
    if (monthNumber !== undefined) return nearestYear(today, monthNumber, number);
    const shift = COMING.has(which) ? 1 : GONE.has(which) ? -1 : THIS.has(which) ? 0 : undefined;
    if (shift !== undefined) return inMonth(today.with({ day: 1 }).add({ months: shift }), number);
  }
  const thisMonth = today.with({ day: 1 });
  if (GONE.has(next))
    return inMonth(number < today.day ? thisMonth : thisMonth.subtract({ months: 1 }), number);
  if (THIS.has(next)) return inMonth(thisMonth, number);
  // The day ahead: a month too short for it is passed over.
  return (
    inMonth(number >= today.day ? thisMonth : thisMonth.add({ months: 1 }), number) ??
    inMonth(thisMonth.add({ months: 1 }), number)
  );
}

/** besok, lusa, hari ini, kemarin, tadi pagi, nanti malam, sesuk, isukan … */
function nearDay(reading: Reading, at: number): string | undefined {
  const { today } = reading;
  const first = word(reading, at);
  const next = word(reading, at + 1);
  const before = word(reading, at - 1);
  if (/^(?:hari|hr|dino|dinten|poe|dina|rahina)$/u.test(first) && /^(?:ini|iki|niki|ieu|nih|ne)$/u.test(next))
    return today.toString();
  if (/^(?:tadi|td|nanti|nti|ntar|engke|mengko|mangke)$/u.test(first) && PARTS_OF_DAY.has(next)) {
    return today
      .subtract({ days: first.startsWith('t') && /^(?:malam|malem|mlm)$/u.test(next) ? 1 : 0 })
      .toString();
  }
  if (PARTS_OF_DAY.has(first) && THIS.has(next) && !/^(?:sekarang|skrg)$/u.test(next))
    return today.toString();
  const days = NEAR_DAYS.get(first);
  if (days === undefined) return undefined;
  // A greeting ("sugeng enjing"), a day named before it ("jumat besok") or "besok-besok" (some day).
  if (/^(?:sugeng|wilujeng|selamat|met)$/u.test(before) || first === before || first === next)
    return undefined;
  if (days === 1 && (NEAR_DAYS.get(next) === 2 || WEEKDAYS.has(next))) return undefined;
  if (days === -1 && /^(?:lusa|lusanya)$/u.test(next)) return today.subtract({ days: 2 }).toString();
  if (days === -1 && /^(?:minggu|mgg|bulan|bln|tahun|thn|tgl|tanggal)$/u.test(before)) return undefined;
  return today.add({ days }).toString();
}

const PARTS_OF_DAY = new Set(
  'pagi siang sore malam malem mlm subuh petang isuk awan wengi enjing sonten esuk'.split(' '),
);

/** senin, senin depan, jumat besok, hari minggu, sabtu kemarin, malam jumat. */
function weekday(reading: Reading, at: number): string | undefined {
  const { today } = reading;
  const first = word(reading, at);
  const number = WEEKDAYS.get(first);
  if (number === undefined) return undefined;
  const next = word(reading, at + 1);
  const before = word(reading, at - 1);
  if (first === 'minggu' || first === 'mggu') {
    const isDay =
      /^(?:hari|malam|besok|bsk|sabtu|tiap|setiap)$/u.test(before) ||
      PARTS_OF_DAY.has(next) ||
      next === 'besok' ||
      /^(?:tgl|tanggal)$/u.test(next);
    if (!isDay) return undefined;
  }
  if (/^(?:sn|sok|setu|mar|akad)$/u.test(first) && before !== 'hari') return undefined;
  if (/^(?:tiap|setiap|saban)$/u.test(before)) return undefined;
  // The day of the month that follows says more: "senin tgl 30", "senin, 30 november".
  const dated = dayOfMonth(reading, at + 1) ?? writtenOut(reading, at + 1);
  if (dated !== undefined) return dated;
  const ahead = (number - today.dayOfWeek + 7) % 7;
  if (GONE.has(next)) return today.subtract({ days: ahead === 0 ? 7 : 7 - ahead }).toString();
  if (COMING.has(next) && !/^(?:besok|bsk|mbenjing|sesuk)$/u.test(next)) {
    const monday = today.subtract({ days: today.dayOfWeek - 1 });
    return monday.add({ days: 6 + number }).toString();
  }
  const tomorrowOn = /^(?:besok|bsk|mbenjing|sesuk)$/u.test(next) || /^(?:besok|bsk|sesuk)$/u.test(before);
  return today.add({ days: tomorrowOn && ahead === 0 ? 7 : ahead }).toString();
}

/** desember, bulan 12, bulan depan, bulan ini, bulan kemarin. */
function month(reading: Reading, at: number): string | undefined {
  const { today } = reading;
  const first = word(reading, at);
  const next = word(reading, at + 1);
  if (/^(?:bulan|bln|wulan|sasi)$/u.test(first)) {
    if (/^(?:akhir|awal|ujung|tengah|pertengahan|tiap|setiap|per|se)$/u.test(word(reading, at - 1)))
      return undefined;
    const named = MONTHS.get(next) ?? (/^(?:1[0-2]|[1-9])$/u.test(next) ? Number(next) : undefined);
    if (named !== undefined) return monthOf(today, named, word(reading, at + 2));
    const shift = COMING.has(next) ? 1 : GONE.has(next) ? -1 : THIS.has(next) ? 0 : undefined;
    return shift === undefined ? undefined : yearMonth(today.with({ day: 1 }).add({ months: shift }));
  }
  const named = MONTHS.get(first);
  // A day before it that the month does not have: nothing was named.
  if (named === undefined || SHORT_MONTHS.has(first) || /^\d{1,2}$/u.test(word(reading, at - 1)))
    return undefined;
  return monthOf(today, named, next);
}

function monthOf(today: Temporal.PlainDate, number: number, after: string): string {
  if (/^20\d{2}$/u.test(after)) return `${after}-${String(number).padStart(2, '0')}`;
  const found = nearestYear(today, number, 15) ?? today.toString();
  const shift = COMING.has(after) && found.slice(0, 7) <= yearMonth(today) ? 1 : 0;
  return yearMonth(Temporal.PlainDate.from(found).add({ years: shift }));
}

/** minggu depan, 2 hari lagi, 3 hari yang lalu, seminggu lagi. */
function span(reading: Reading, at: number): string | undefined {
  const { today } = reading;
  const first = word(reading, at);
  const next = word(reading, at + 1);
  if (/^(?:minggu|mgg|mggu|pekan|week)$/u.test(first)) {
    if (COMING.has(next)) return today.add({ weeks: 1 }).toString();
    if (GONE.has(next)) return today.subtract({ weeks: 1 }).toString();
  }
  return undefined;
}

function lengthOfTime(reading: Reading, at: number): string | undefined {
  const { today } = reading;
  const first = word(reading, at);
  const whole = /^se(hari|minggu|bulan)$/u.exec(first);
  const count = whole ? 1 : (NUMBERS.get(first) ?? (/^\d{1,2}$/u.test(first) ? Number(first) : undefined));
  if (count === undefined) return undefined;
  const unit = UNITS.get(whole?.[1] ?? word(reading, at + 1));
  if (unit === undefined) return undefined;
  const after = at + (whole ? 1 : 2);
  const direction =
    word(reading, after) === 'yang' || word(reading, after) === 'yg'
      ? word(reading, after + 1)
      : word(reading, after);
  const sign = /^(?:lagi|lg|kedepan|mendatang)$/u.test(direction)
    ? 1
    : /^(?:lalu|silam|kemarin|kepungkur)$/u.test(direction)
      ? -1
      : 0;
  if (sign === 0) return undefined;
  return today.add({ [unit]: sign * count }).toString();
}

const UNITS = new Map<string, 'days' | 'weeks' | 'months'>([
  ['hari', 'days'],
  ['hr', 'days'],
  ['dino', 'days'],
  ['poe', 'days'],
  ['minggu', 'weeks'],
  ['mgg', 'weeks'],
  ['pekan', 'weeks'],
  ['bulan', 'months'],
  ['bln', 'months'],
]);

/** akhir bulan, awal bulan depan, pertengahan bulan, akhir november. */
function edgeOfMonth(reading: Reading, at: number): string | undefined {
  const { today } = reading;
  const edge = /^(akhir|ahir|ujung)$|^(awal|awalan)$|^(tengah|pertengahan)$/u.exec(word(reading, at));
  if (!edge) return undefined;
  const named = MONTHS.get(word(reading, at + 1));
  let first = today.with({ day: 1 });
  if (named !== undefined) {
    first = Temporal.PlainDate.from(nearestYear(today, named, 1) ?? first.toString());
  } else {
    if (!/^(?:bulan|bln)$/u.test(word(reading, at + 1))) return undefined;
    const which = word(reading, at + 2);
    const whichMonth = MONTHS.get(which);
    if (whichMonth !== undefined)
      first = Temporal.PlainDate.from(nearestYear(today, whichMonth, 1) ?? first.toString());
    else if (COMING.has(which)) first = first.add({ months: 1 });
    else if (GONE.has(which)) first = first.subtract({ months: 1 });
    else if (edge[2] !== undefined && !THIS.has(which) && today.day > 10) first = first.add({ months: 1 });
  }
  const chosen = edge[1] === undefined ? (edge[2] === undefined ? 15 : 1) : first.daysInMonth;
  return first.with({ day: chosen }).toString();
}

function nearestYear(today: Temporal.PlainDate, monthNumber: number, dayNumber: number): string | undefined {
  const candidates = [today.year - 1, today.year, today.year + 1].flatMap((year) => {
    const found = day(year, monthNumber, dayNumber);
    return found === undefined ? [] : [Temporal.PlainDate.from(found)];
  });
  const away = (date: Temporal.PlainDate): number => {
    const days = today.until(date, { largestUnit: 'days' }).days;
    // What lies ahead is a little likelier than what is past.
    return days < 0 ? -days * 1.5 : days;
  };
  return candidates.toSorted((a, b) => away(a) - away(b))[0]?.toString();
}

function inMonth(first: Temporal.PlainDate, number: number): string | undefined {
  return day(first.year, first.month, number);
}

function day(year: number, monthNumber: number, dayNumber: number): string | undefined {
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return undefined;
  const first = Temporal.PlainDate.from({ year, month: monthNumber, day: 1 });
  return dayNumber > first.daysInMonth ? undefined : first.with({ day: dayNumber }).toString();
}

function yearMonth(date: Temporal.PlainDate): string {
  return date.toString().slice(0, 7);
}
