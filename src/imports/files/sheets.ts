import {
  InvalidInputError,
  InvalidSpreadsheetError,
  readSheet,
  SheetNotFoundError,
} from 'read-excel-file/node';
import { UnreadableFile } from '../faults.ts';
import type { Cell, RawRow } from './csv.ts';
import type { DataFile } from './source.ts';

/** No sheet can be called so: Excel's names have at most 31 characters. */
const NO_SHEET = '-'.repeat(32);

/** The names of a workbook's sheets. Throws `UnreadableFile`. */
export async function sheetsOf(file: DataFile): Promise<readonly string[]> {
  try {
    await open(file, NO_SHEET);
  } catch (error) {
    // The library tells the names only to who asks for one that is not there.
    if (error instanceof SheetNotFoundError && 'sheets' in error && Array.isArray(error.sheets))
      return error.sheets.map(String);
    throw error;
  }
  return [];
}

/**
 * Rows of one sheet. Each sheet is read when its turn comes and not with the others: measured with 100,000 households
 * and 200,000 entitlements in one workbook, all at once take 1.6 GB.
 */
export async function* readRows(file: DataFile, sheet: string): AsyncGenerator<RawRow> {
  const rows = await open(file, sheet);
  for (const [index, cells] of rows.entries()) {
    rows[index] = [];
    yield { line: index + 1, cells };
  }
}

async function open(file: DataFile, sheet: string): Promise<Cell[][]> {
  const bytes = await file.read();
  try {
    const rows = await readSheet(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), sheet);
    return rows as Cell[][];
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError)
      throw new UnreadableFile({ key: 'fault-workbook' });
    throw error;
  }
}

/** Day 0 of Excel's count, after its belief in 29 February 1900. */
const DAY_ZERO = Temporal.PlainDate.from('1899-12-30');
/** A time without a day is a moment of one of these, by the workbook's count. */
const NO_DAY = new Set(['1899-12-30', '1899-12-31', '1904-01-01']);
const MINUTES = 24 * 60;

/**
 * A cell as it would be typed into a CSV. Excel keeps dates and times as numbers and tells them by their format: the
 * library makes them a Date; where the format says nothing, the column does (`holds`).
 */
export function textOf(cell: Cell, holds?: 'date' | 'time'): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return String(cell);
  if (cell instanceof Date) return textOfMoment(cell, holds);
  if (holds === 'date' && Number.isInteger(cell) && cell > 20_000 && cell < 80_000)
    return DAY_ZERO.add({ days: cell }).toString();
  if (holds === 'time' && cell >= 0 && cell < 1) return timeOf(Math.round(cell * MINUTES));
  return String(cell);
}

/** Excel's 08:00 is 0.3333…, which comes back a moment before: rounded to the minute. */
function textOfMoment(moment: Date, holds?: 'date' | 'time'): string {
  const rounded = Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .round({ smallestUnit: 'minute' })
    .toZonedDateTimeISO('UTC');
  const day = rounded.toPlainDate().toString();
  const minute = rounded.hour * 60 + rounded.minute;
  if (NO_DAY.has(day)) return timeOf(minute);
  if (minute === 0 && holds !== 'time') return day;
  return `${day} ${timeOf(minute)}`;
}

function timeOf(minutes: number): string {
  return Temporal.PlainTime.from('00:00').add({ minutes }).toString({ smallestUnit: 'minute' });
}
