/** What a table of rows is: its columns, what makes a row itself, and what must hold between its cells. */
import { type ImportRows, TABLE_ORDER, type TableName } from '../../store/importing/index.ts';
import { type CellSchema, several } from './cells.ts';
import type { Wrong } from '../faults.ts';

/** Tables whose keys other tables name. */
export type Parent = 'areas' | 'programmes' | 'points' | 'households';

export interface Column<T> {
  /** Reads the text of a cell that is not empty. */
  readonly schema: CellSchema<T>;
  /** The value of an empty cell; absent: the cell may not be empty, nor the column missing. */
  readonly empty?: { readonly value: T };
  readonly refersTo?: Parent;
  /** What Excel's bare numbers mean in it. */
  readonly holds?: 'date' | 'time';
}

type Columns = Readonly<Record<string, Column<unknown>>>;
type Value<C> = C extends Column<infer T> ? T : never;
export type ValuesOf<C extends Columns> = { readonly [Name in keyof C]: Value<C[Name]> };

export interface Trouble extends Wrong {
  readonly column: string;
}

/** A table of plain rows, as CSV or sheets have it. */
export type RowTable = Exclude<TableName, 'settings' | 'programmes'>;
export const ROW_TABLES: readonly RowTable[] = TABLE_ORDER.filter(
  (name) => name !== 'settings' && name !== 'programmes',
);

export interface Table<Row> {
  readonly columns: Columns;
  /** The columns that no two rows may have alike; the first one is named where they do. */
  readonly key: readonly [string, ...string[]];
  /** Two spellings of a name are one name; ids and codes are what they are. */
  readonly keyIgnoresCase: boolean;
  /** What is wrong between cells; those that could not be read are absent. */
  between(values: Readonly<Record<string, unknown>>): readonly Trouble[];
  /** Called only when every column could be read. */
  row(values: Readonly<Record<string, unknown>>): Row;
}

export type Tables = { readonly [Name in RowTable]: Table<ImportRows[Name]> };

export function required<T>(
  schema: CellSchema<T>,
  more: Omit<Column<T>, 'schema' | 'empty'> = {},
): Column<T> {
  return { schema, ...more };
}

export function optional<T>(
  schema: CellSchema<T>,
  more: Omit<Column<T>, 'schema' | 'empty' | 'refersTo'> & { readonly refersTo?: Parent } = {},
): Column<T | null> {
  return { schema, empty: { value: null }, ...more };
}

/** A cell with any number of values between `|`. */
export function list<T>(schema: CellSchema<T>): Column<readonly T[]> {
  return { schema: several(schema), empty: { value: [] } };
}

export function defineTable<const C extends Columns, Row>(definition: {
  readonly columns: C;
  readonly key: readonly [keyof C & string, ...(keyof C & string)[]];
  readonly keyIgnoresCase?: true;
  readonly between?: (values: Partial<ValuesOf<C>>) => readonly Trouble[];
  readonly row: (values: ValuesOf<C>) => Row;
}): Table<Row> {
  return {
    columns: definition.columns,
    key: definition.key,
    keyIgnoresCase: definition.keyIgnoresCase ?? false,
    between: (values) => definition.between?.(values as Partial<ValuesOf<C>>) ?? [],
    row: (values) => definition.row(values as ValuesOf<C>),
  };
}
