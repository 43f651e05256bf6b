/** Reads the rows of one table: its header, each cell, what holds between cells, what is repeated, what refers to nothing. */
import { type Cell, type RawRow } from '../files/csv.ts';
import { textOf } from '../files/sheets.ts';
import { type Fault, type FaultList, UnreadableFile, WHOLE_FILE, WHOLE_ROW } from '../faults.ts';
import { tidy, wrongsOf } from './cells.ts';
import { showable } from './showable.ts';
import type { Column, Parent, Table } from './table.ts';

export interface Check<Row> {
  readonly file: string;
  readonly table: Table<Row>;
  readonly rows: AsyncIterable<RawRow>;
  readonly faults: FaultList;
  /** Whether a key stands in another table; true too where that cannot be known. */
  exists(parent: Parent, key: string): boolean;
  /** Takes a row that is fit. */
  keep(row: Row): Promise<void> | void;
  /** Sees every row with what of it could be read. */
  see?(line: number, values: Readonly<Record<string, unknown>>): void;
}

/** The line of every key that is written, in a fit row or not; null when the table could not be read to its end. */
export async function checkRows<Row>(check: Check<Row>): Promise<ReadonlyMap<string, number> | null> {
  const { file, faults } = check;
  const keys = new Map<string, number>();
  let reader: Reader | null = null;
  try {
    for await (const raw of check.rows) {
      if (raw.cells.every(isBlank)) continue;
      if (reader === null) {
        reader = readHeader(raw, check);
        if (reader === null) return null;
      } else {
        const row = readRow(raw, reader, check, keys);
        if (row !== null) await check.keep(row.row);
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    faults.add({ file, ...error.place, ...error.wrong });
    return null;
  }
  if (reader !== null) return keys;
  faults.add({ file, line: 1, column: WHOLE_FILE, key: 'fault-file-empty' });
  return null;
}

interface Reader {
  /** Where each column stands. */
  readonly places: readonly {
    readonly name: string;
    readonly column: Column<unknown>;
    readonly at: number;
  }[];
  /** Places without a known title; nothing may stand there. */
  readonly untitled: ReadonlySet<number>;
  readonly width: number;
  /** Required columns are missing: no row can be fit. */
  readonly crippled: boolean;
}

function readHeader<Row>(raw: RawRow, { file, table, faults }: Check<Row>): Reader | null {
  const titles = raw.cells.map((cell) => tidy(textOf(cell)).toLowerCase());
  const known = Object.keys(table.columns);
  const add = (column: Fault['column'], key: string, variables: Fault['variables'] = {}) =>
    faults.add({ file, line: raw.line, column, key, variables });
  if (!titles.some((title) => known.includes(title))) {
    add(WHOLE_ROW, 'fault-no-header', { columns: known.join(', ') });
    return null;
  }
  const untitled = new Set<number>();
  for (const [at, title] of titles.entries()) {
    if (title === '') untitled.add(at);
    else if (!known.includes(title))
      add(showable(title) ?? { place: at + 1 }, 'fault-unknown-column', { columns: known.join(', ') });
    else if (titles.indexOf(title) < at) add(title, 'fault-column-twice');
  }
  let crippled = false;
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.empty || titles.includes(name)) continue;
    crippled = true;
    add(name, 'fault-missing-column');
  }
  const places = Object.entries(table.columns)
    .map(([name, column]) => ({ name, column, at: titles.indexOf(name) }))
    .filter(({ at }) => at >= 0);
  return { places, untitled, width: titles.length, crippled };
}

function readRow<Row>(
  { line, cells }: RawRow,
  reader: Reader,
  { file, table, faults, exists, see }: Check<Row>,
  keys: Map<string, number>,
): { readonly row: Row } | null {
  let fit = !reader.crippled;
  const add = (column: Fault['column'], wrong: Omit<Fault, 'file' | 'line' | 'column'>) => {
    fit = false;
    faults.add({ file, line, column, ...wrong });
  };
  for (let at = 0; at < cells.length; at += 1) {
    if ((at >= reader.width || reader.untitled.has(at)) && !isBlank(cells[at] ?? null)) {
      add(WHOLE_ROW, { key: 'fault-extra-cell', variables: { place: at + 1, columns: reader.width } });
      break;
    }
  }

  const typed = new Map<string, string>();
  const values: Record<string, unknown> = {};
  for (const { name, column, at } of reader.places) {
    const text = textOf(cells[at] ?? null, column.holds);
    typed.set(name, text);
    const value = readCell(name, column, text, add);
    if (value === undefined) continue;
    values[name] = value;
    if (column.refersTo === undefined || value === null) continue;
    for (const [index, key] of (Array.isArray(value) ? value : [value]).entries()) {
      if (exists(column.refersTo, String(key))) continue;
      const variables = { table: column.refersTo };
      add(name, {
        key: 'fault-reference',
        variables,
        ...(Array.isArray(value) && value.length > 1 && { position: index + 1 }),
      });
    }
  }
  for (const { column, ...wrong } of table.between(values)) add(column, wrong);
  see?.(line, values);

  const key = keyOf(table, typed);
  const before = key === null ? undefined : keys.get(key);
  if (before !== undefined)
    add(table.key[0], { key: 'fault-repeated', variables: { line: before, columns: table.key.join(' + ') } });
  else if (key !== null) keys.set(key, line);

  if (!fit) return null;
  for (const [name, column] of Object.entries(table.columns))
    if (!(name in values) && column.empty) values[name] = column.empty.value;
  return { row: table.row(values) };
}

/** Undefined where the cell is not fit. */
function readCell(
  name: string,
  column: Column<unknown>,
  text: string,
  add: (column: string, wrong: Omit<Fault, 'file' | 'line' | 'column'>) => void,
): unknown {
  if (tidy(text) === '') {
    if (column.empty) return column.empty.value;
    add(name, { key: 'fault-required' });
    return undefined;
  }
  const read = column.schema.safeParse(text);
  if (!read.success) {
    for (const wrong of wrongsOf(read.error)) add(name, wrong);
    return undefined;
  }
  if (!column.empty && Array.isArray(read.data) && read.data.length === 0) {
    add(name, { key: 'fault-required' });
    return undefined;
  }
  return read.data;
}

/** Null where a part of the key is empty: that is a fault of its own. */
function keyOf<Row>(table: Table<Row>, typed: ReadonlyMap<string, string>): string | null {
  const parts = table.key.map((name) => tidy(typed.get(name) ?? ''));
  if (parts.includes('')) return null;
  const key = parts.join('\0');
  return table.keyIgnoresCase ? key.toLowerCase() : key;
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
