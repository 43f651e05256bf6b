/** Which table stands in which file: by the file's name, or the sheet's. */
import { type FaultList, UnreadableFile, WHOLE_FILE } from '../faults.ts';
import { type RowTable, ROW_TABLES } from '../rows/table.ts';
import { type RawRow, readCsv } from './csv.ts';
import { readRows, sheetsOf } from './sheets.ts';
import type { DataFile } from './source.ts';

export type CardTable = 'settings' | 'programmes';

export interface FoundTables {
  readonly cards: ReadonlyMap<CardTable, DataFile>;
  /** `label`: how a fault names the file, with the sheet where it has some. */
  readonly rows: ReadonlyMap<RowTable, { readonly label: string; readonly rows: AsyncIterable<RawRow> }>;
}

/** Sorts files and sheets into tables; what is unknown or there twice becomes a fault. Rows are read when they are asked for. */
export async function findTables(files: readonly DataFile[], faults: FaultList): Promise<FoundTables> {
  const cards = new Map<CardTable, DataFile>();
  const rows = new Map<RowTable, { label: string; rows: AsyncIterable<RawRow> }>();
  const places = new Map<string, string>();

  /** True the first time a table is met. */
  function isFirst(table: string, label: string): boolean {
    const before = places.get(table);
    if (before === undefined) {
      places.set(table, label);
      return true;
    }
    const variables = { other: before };
    faults.add({ file: label, line: 1, column: WHOLE_FILE, key: 'fault-table-twice', variables });
    return false;
  }

  for (const file of files) {
    const [, name = '', kind = ''] = /^(.*)\.([a-z]+)$/.exec(file.name.toLowerCase()) ?? [];
    const refuse = (label: string, key: string, variables = {}) =>
      faults.add({ file: label, line: 1, column: WHOLE_FILE, key, variables });
    if (kind === 'xls') refuse(file.name, 'fault-old-workbook');
    else if (kind === 'xlsx') {
      for (const sheet of await namesIn(file, faults)) {
        const table = sheet.trim().toLowerCase();
        const label = `${file.name}[${table}]`;
        if (isRowTable(table)) {
          if (isFirst(table, label)) rows.set(table, { label, rows: readRows(file, sheet) });
        } else if (await holdsSomething(file, sheet))
          refuse(label, 'fault-unknown-sheet', { tables: ROW_TABLES.join(', ') });
      }
    } else if (kind === 'csv') {
      if (isCardTable(name)) refuse(file.name, 'fault-needs-yaml', { file: `${name}.yaml` });
      else if (!isRowTable(name)) refuse(file.name, 'fault-unknown-file', { files: namesOfAll() });
      else if (isFirst(name, file.name)) rows.set(name, { label: file.name, rows: readCsv(file) });
    } else if (isCardTable(name)) {
      if (isFirst(name, file.name)) cards.set(name, file);
    } else if (isRowTable(name)) refuse(file.name, 'fault-needs-csv', { file: `${name}.csv` });
    else refuse(file.name, 'fault-unknown-file', { files: namesOfAll() });
  }
  return { cards, rows };
}

async function namesIn(file: DataFile, faults: FaultList): Promise<readonly string[]> {
  try {
    return await sheetsOf(file);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    faults.add({ file: file.name, ...error.place, ...error.wrong });
    return [];
  }
}

/** A new workbook has empty sheets that nobody asked for. */
async function holdsSomething(file: DataFile, sheet: string): Promise<boolean> {
  const first = await readRows(file, sheet).next();
  return first.done !== true;
}

function isRowTable(name: string): name is RowTable {
  return (ROW_TABLES as readonly string[]).includes(name);
}

function isCardTable(name: string): name is CardTable {
  return name === 'settings' || name === 'programmes';
}

export function fileOf(table: CardTable | RowTable): string {
  return isCardTable(table) ? `${table}.yaml` : `${table}.csv`;
}

function namesOfAll(): string {
  return [...(['settings', 'programmes'] as const), ...ROW_TABLES].map(fileOf).join(', ');
}
