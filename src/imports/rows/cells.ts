/** What one cell may hold: each a zod schema from the text as typed to the value, whose faults carry keys of the locale. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { z } from 'zod';
import { HOUSEHOLD_CODE } from '../../domain/aid/households.ts';
import type { Wrong } from '../faults.ts';

export type CellSchema<T> = z.ZodType<T, string>;

/** Where a schema's issue keeps what is wrong. */
export interface WrongParams {
  readonly wrong: Wrong;
}

class Refusal {
  readonly wrong: Wrong;
  constructor(wrong: Wrong) {
    this.wrong = wrong;
  }
}

function refuse(key: string, variables?: Wrong['variables']): Refusal {
  return new Refusal(variables ? { key, variables } : { key });
}

/** Marks that tell a screen which way to write, and spaces without width: pasted along from chats, seen by nobody. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** PostgreSQL cannot keep NUL; the others are never meant. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const NIK = /(?<!\d)\d{16}(?!\d)/;

/** The text of a cell as it is checked: one line, composed letters, nothing unseen. */
export function tidy(typed: string): string {
  // Most cells have nothing to tidy, and there may be a million of them.
  if (/^[!-~]*$/.test(typed)) return typed;
  return typed.replace(UNSEEN, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

function cell<T>(read: (value: string, typed: string) => T | Refusal): CellSchema<T> {
  return z.string().transform((typed, context) => {
    const value = inspect(typed) ?? read(tidy(typed), typed);
    if (!(value instanceof Refusal)) return value;
    const params: WrongParams = { wrong: value.wrong };
    context.addIssue({ code: 'custom', params });
    return z.NEVER;
  });
}

/** What no cell may hold. */
function inspect(typed: string): Refusal | null {
  if (typed.includes('\ufffd') || !typed.isWellFormed()) return refuse('fault-broken-letters');
  if (CONTROL.test(typed)) return refuse('fault-control');
  return tidy(typed) === '' ? refuse('fault-required') : null;
}

/**
 * Of up to `most` characters. A number of 16 digits is a NIK or a family card's, and has no place in a text. A break in
 * a name (`oneLine`) is a quote that was never closed.
 */
export function text(most: number, { oneLine = false } = {}): CellSchema<string> {
  return cell((value, typed) => {
    if (oneLine && /[\r\n]/.test(typed.trim())) return refuse('fault-line-break');
    if (value.length > most) return refuse('fault-too-long', { most });
    return NIK.test(value) ? refuse('fault-nik-in-text') : value;
  });
}

/** Ids travel in the 64 bytes of a button. */
export const identifier: CellSchema<string> = cell((value) =>
  /^[A-Za-z0-9._-]{1,32}$/.test(value) ? value : refuse('fault-identifier'),
);

export const householdCode: CellSchema<string> = cell((value) =>
  HOUSEHOLD_CODE.test(value) ? value : refuse('fault-household-code'),
);

export const nik: CellSchema<string> = cell((value) =>
  /^\d{16}$/.test(value) ? value : refuse('fault-nik'),
);

/** As typed, so that it is said as people know it. */
export const phone: CellSchema<string> = cell((value) => {
  const number = /^[+0-9()\s.-]+$/.test(value) ? parsePhoneNumberFromString(value, 'ID') : undefined;
  return number?.isPossible() && number.countryCallingCode === '62' ? value : refuse('fault-phone');
});

export function oneOf<const Values extends readonly string[]>(values: Values): CellSchema<Values[number]> {
  const known = new Map(values.map((value) => [value, value]));
  return cell(
    (value) => known.get(value.toLowerCase()) ?? refuse('fault-one-of', { values: values.join(', ') }),
  );
}

export const yesOrNo: CellSchema<boolean> = cell((value) => {
  const answer = value.toLowerCase();
  if (answer === 'true' || answer === 'ya') return true;
  return answer === 'false' || answer === 'tidak' ? false : refuse('fault-yes-or-no');
});

/** An ISO date that the calendar has. */
export const date: CellSchema<Temporal.PlainDate> = cell((value) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return refuse('fault-date');
  const day = attempt(() => Temporal.PlainDate.from(value, { overflow: 'reject' }));
  return day !== null && day.year >= 1900 && day.year <= 2199 ? day : refuse('fault-no-such-date');
});

export const time: CellSchema<Temporal.PlainTime> = cell(readTime);

/** "20:00-06:00". */
export const timeSpan: CellSchema<{ readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime }> =
  cell((value) => {
    const [from, to, more] = value.split(/\s*[-–]\s*/).map(readTime);
    const bad = from === undefined || to === undefined || more !== undefined;
    return bad || from instanceof Refusal || to instanceof Refusal ? refuse('fault-time-span') : { from, to };
  });

function readTime(value: string): Temporal.PlainTime | Refusal {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? Temporal.PlainTime.from(value) : refuse('fault-time');
}

export function whole(least: number, most: number): CellSchema<number> {
  return cell((value) => {
    const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
    return number >= least && number <= most ? number : refuse('fault-whole', { least, most });
  });
}

/**
 * A number of 0 or more, with a dot or (as Indonesian spreadsheets write it) a comma before its fraction. "900.000" and
 * "900,000" would be read as 900 by one and 900 thousand by another, so they are asked for anew.
 */
export const amount: CellSchema<number> = cell((value) => {
  const plain = /^\d{1,15}([.,]\d{1,6})?$/.test(value) && !/^\d{1,3}([.,]\d{3})+$/.test(value);
  return plain ? Number(value.replace(',', '.')) : refuse('fault-amount');
});

/** Degrees from `-most` to `most`. */
export function degrees(most: number): CellSchema<number> {
  return cell((value) => {
    const number = /^-?\d{1,3}([.,]\d{1,15})?$/.test(value) ? Number(value.replace(',', '.')) : Number.NaN;
    return Math.abs(number) <= most ? number : refuse('fault-degrees', { most });
  });
}

export const timezone: CellSchema<string> = cell((value) => {
  const known = /^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$/.test(value)
    ? attempt(() => new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone)
    : null;
  return known === null ? refuse('fault-timezone') : value;
});

/** A bare domain: "cekbansos.kemensos.go.id". */
export const domainName: CellSchema<string> = cell((value) =>
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/.test(value.toLowerCase())
    ? value.toLowerCase()
    : refuse('fault-domain'),
);

/** Values between `|`, each read by `one`; an empty one is skipped, the same value twice counts once. */
export function several<T>(one: CellSchema<T>): CellSchema<readonly T[]> {
  return z.string().transform((typed, context) => {
    const parts = typed.split('|').filter((part) => tidy(part) !== '');
    const values: T[] = [];
    for (const [index, part] of parts.entries()) {
      const read = one.safeParse(part);
      if (read.success) {
        if (!values.includes(read.data)) values.push(read.data);
        continue;
      }
      for (const wrong of wrongsOf(read.error)) {
        const params: WrongParams = { wrong: parts.length > 1 ? { ...wrong, position: index + 1 } : wrong };
        context.addIssue({ code: 'custom', params });
      }
    }
    return values;
  });
}

/** What the schemas of this file found wrong. */
export function wrongsOf(error: z.ZodError): readonly Wrong[] {
  return error.issues.map((issue) =>
    issue.code === 'custom' && isWrong(issue.params) ? issue.params.wrong : { key: 'fault-required' },
  );
}

export function isWrong(params: unknown): params is WrongParams {
  return typeof params === 'object' && params !== null && 'wrong' in params;
}

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
