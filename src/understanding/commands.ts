import { INTENTS, REPORT_CATEGORIES, type Example, type Intent, type ReportCategory } from './meanings.ts';
import { trainModel } from './training/train.ts';
import type { Understander } from './understander.ts';

export interface CorpusFile {
  /** `<intent>.jsonl` */
  readonly name: string;
  readonly content: string;
}

/**
 * The corpus' messages; a file is named after its intent and has one JSON object a line.
 *
 * @throws {Error} that names file and line of the first line that is not an example.
 */
export function readExamples(files: readonly CorpusFile[]): Example[] {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name, content }) =>
      content.split('\n').flatMap((line, index) => {
        if (line.trim() === '') return [];
        const example = exampleIn(line, name.replace(/\.jsonl$/u, ''));
        if (typeof example === 'string') throw new Error(`${name}:${String(index + 1)}: ${example}`);
        return [example];
      }),
    );
}

function exampleIn(line: string, intent: string): Example | string {
  const row = parsed(line);
  if (row === undefined) return 'not a JSON object';
  const { writer, manner, text, also = [], category } = row;
  if (!isIntent(intent)) return 'the file is not named after an intent';
  if (typeof writer !== 'string' || typeof text !== 'string' || text === '')
    return 'writer and text are needed';
  if (manner !== 'young' && manner !== 'elder' && manner !== 'formal')
    return 'manner is young, elder or formal';
  if (!Array.isArray(also) || !also.every(isIntent)) return 'also is a list of intents';
  if (category !== undefined && !isCategory(category)) return 'no such report category';
  if ((category !== undefined) !== (intent === 'report'))
    return 'a category belongs to a report, and only there';
  return { writer, manner, text, intent, also, ...(category === undefined ? {} : { category }) };
}

/** `npm run train`: corpus files in, the bytes for `model.bin` out; figures by cross-validation over writers go to `print`. */
export function trainFrom(files: readonly CorpusFile[], print: (line: string) => void): Promise<Uint8Array> {
  return trainModel(readExamples(files), { print });
}

/**
 * `npm run understand`: JSON Lines `{"id","text","now"?}` in, one JSON line out for each, in order. `now` is an ISO instant or
 * date-time with offset, read in the zone of the `now` given here, which also stands in where a line has none. A line that is
 * not such an object gives one with an `error`; empty lines are passed over.
 */
export async function* understandLines(
  lines: AsyncIterable<string>,
  understander: Understander,
  now: Temporal.ZonedDateTime,
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() !== '') yield JSON.stringify(understoodLine(line, understander, now));
  }
}

function understoodLine(line: string, understander: Understander, now: Temporal.ZonedDateTime): object {
  const row = parsed(line);
  if (row === undefined) return { id: null, error: 'not a JSON object' };
  const id = typeof row['id'] === 'string' || typeof row['id'] === 'number' ? row['id'] : null;
  const text = row['text'];
  if (typeof text !== 'string') return { id, error: 'text: a string is needed' };
  const at = row['now'] === undefined || row['now'] === null ? now : instantIn(row['now'], now.timeZoneId);
  if (at === undefined) return { id, error: 'now: an ISO instant or a date-time with offset is needed' };
  const { intents, alternatives, slots, action } = understander.understand(text, at);
  return { id, intents: intents.map(rounded), alternatives: alternatives.map(rounded), slots, action };
}

function rounded({ name, confidence }: { name: Intent; confidence: number }): object {
  return { name, confidence: Number(confidence.toFixed(4)) };
}

function instantIn(value: unknown, zone: string): Temporal.ZonedDateTime | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return Temporal.Instant.from(value).toZonedDateTimeISO(zone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function parsed(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isIntent(value: unknown): value is Intent {
  return INTENTS.some((intent) => intent === value);
}

function isCategory(value: unknown): value is ReportCategory {
  return REPORT_CATEGORIES.some((category) => category === value);
}
