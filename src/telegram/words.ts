/**
 * Sentences into text. Only the locale's own markup (<b>, <i>, <code>) reaches Telegram as markup; every argument is text,
 * whatever it holds.
 */
import { FluentBundle, FluentNone, FluentResource, FluentType, type FluentVariable } from '@fluent/bundle';
import type { Language } from '../domain/aid/people.ts';
import type { Argument, List, Sentence } from '../domain/reply.ts';
import { zoneName } from '../domain/zones.ts';

export interface Words {
  /** Telegram HTML. A key that no locale has comes back as it is. */
  say(language: Language, sentence: Sentence): string;
  /** Without markup and escaping: for buttons and other places that take plain text. */
  plain(language: Language, sentence: Sentence): string;
  /** A whole message in Telegram HTML, at most 4096 characters once its entities are read. */
  render(language: Language, paragraphs: readonly (readonly Sentence[])[]): string;
}

const MAX_LENGTH = 4096;

/** Texts of `locales/id.ftl` and `locales/en.ftl`. Throws where one says a key twice. */
export function createWords(locales: Readonly<Record<Language, string>>): Words {
  const speakers = { id: createSpeaker('id', locales.id), en: createSpeaker('en', locales.en) };
  return {
    say: (language, sentence) => speakers[language](sentence, escape),
    plain: (language, sentence) => speakers[language](sentence, keep),
    render(language, paragraphs) {
      const html = paragraphs
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.map((line) => speakers[language](line, escape)).join('\n'))
        .join('\n\n');
      // Markup only makes it longer, so that what fits as it stands fits.
      return html.length <= MAX_LENGTH || lengthOnScreen(html) <= MAX_LENGTH ? html : cut(html, MAX_LENGTH);
    },
  };
}

type Clean = (text: string) => string;
type Speaker = (sentence: Sentence, clean: Clean) => string;

class Day extends FluentType<Temporal.PlainDate> {
  readonly #formats: Formats;
  constructor(value: Temporal.PlainDate, formats: Formats) {
    super(value);
    this.#formats = formats;
  }
  in(form: string): string {
    return this.#formats.date(this.value, form);
  }
  toString(): string {
    return this.in('full');
  }
}

function createSpeaker(language: Language, text: string): Speaker {
  const bundle = new FluentBundle(language, {
    useIsolating: false,
    functions: {
      // DATE($day, form: "short"): "28 November 2026"; "month": "November 2026".
      DATE: ([day], { form }) => (day instanceof Day ? day.in(String(form)) : new FluentNone('DATE')),
    },
  });
  const errors = bundle.addResource(new FluentResource(text));
  if (errors[0]) throw new Error(`the ${language} locale: ${errors[0].message}`);
  const formats = createFormats(language);

  function speak({ key, values }: Sentence, clean: Clean): string {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) return key;
    const variables: Record<string, FluentVariable> = {};
    for (const name in values) {
      const value = values[name];
      if (value !== undefined) variables[name] = variable(value, clean);
    }
    return bundle.formatPattern(pattern, variables, []);
  }

  function variable(value: Argument, clean: Clean): FluentVariable {
    if (typeof value === 'string') return clean(oneLine(value));
    if (typeof value === 'number') return value;
    if (value instanceof Temporal.PlainDate) return new Day(value, formats);
    if (value instanceof Temporal.PlainTime) return formats.time(value);
    if ('list' in value) return formats.list(items(value, clean));
    if ('rupiah' in value) return `Rp${formats.number(value.rupiah)}`;
    if ('metres' in value) return formats.distance(value.metres);
    if ('unit' in value) return clean(`${formats.number(value.amount)} ${oneLine(value.unit)}`);
    return clean(`${formats.time(value.start)}–${formats.time(value.end)} ${zoneName(value.zone)}`);
  }

  const items = ({ list }: List, clean: Clean): string[] =>
    list.map((item) => (typeof item === 'string' ? clean(oneLine(item)) : speak(item, clean)));

  return speak;
}

interface Formats {
  date(date: Temporal.PlainDate, form: string): string;
  time(time: Temporal.PlainTime): string;
  number(value: number): string;
  distance(metres: number): string;
  list(items: readonly string[]): string;
}

function createFormats(language: Language): Formats {
  // A formatter takes some 20 µs a date; names looked up once make it a lookup.
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const weekdayName = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2026, month, 1)));
  // 5 January 2026 is a Monday, Temporal's first day of the week.
  const weekdays = Array.from({ length: 7 }, (_, day) => weekdayName.format(Date.UTC(2026, 0, 5 + day)));
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const kilometres = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const metreWord = { id: 'meter', en: 'metres' }[language];

  return {
    date(date, form) {
      const monthAndYear = `${months[date.month - 1]} ${date.year}`;
      if (form === 'month') return monthAndYear;
      const short = `${date.day} ${monthAndYear}`;
      return form === 'short' ? short : `${weekdays[date.dayOfWeek - 1]}, ${short}`;
    },
    time: ({ hour, minute }) => `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`,
    number: (value) => numbers.format(value),
    distance(metres) {
      const tens = Math.max(10, Math.round(metres / 10) * 10);
      return tens < 1000 ? `${tens} ${metreWord}` : `${kilometres.format(metres / 1000)} km`;
    },
    list: (items) => lists.format(items),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return /[&<>"]/u.test(text) ? text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign) : text;
}

function keep(text: string): string {
  return text;
}

/** Control and direction signs in a name could turn the rest of the line around. */
const UNWANTED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\s]+/gu;

function oneLine(text: string): string {
  return text.replace(UNWANTED, ' ').trim();
}

const PIECE = /<(\/?)([a-z]+)>|&[a-z]+;|[\s\S]/gu;

function lengthOnScreen(html: string): number {
  return html.replace(PIECE, (piece, _slash, tag) => (tag ? '' : piece.startsWith('&') ? '.' : piece)).length;
}

/** As much as `limit` characters on the screen, whole pieces of markup only, and every tag closed. */
function cut(html: string, limit: number): string {
  let visible = 0;
  let kept = '';
  const open: string[] = [];
  for (const [piece, slash, tag] of html.matchAll(PIECE)) {
    if (tag !== undefined) {
      if (slash === '') open.push(tag);
      else open.pop();
    } else {
      const length = piece.startsWith('&') ? 1 : piece.length;
      if (visible + length > limit - 1) {
        kept += '…';
        break;
      }
      visible += length;
    }
    kept += piece;
  }
  return (
    kept +
    open
      .toReversed()
      .map((tag) => `</${tag}>`)
      .join('')
  );
}
