/** The SQL that brings a table to what is staged, as set operations. `t` is what is stored, `s` what the files say. */
import type { StagedTable } from './staged.ts';
import type { TableName } from './rows.ts';

/** Nothing but the staged rows' shapes matters here. */
type Shape = Omit<StagedTable<never>, 'put'>;

function stagedColumns({ keyTypes, columns, sealed, helpers = {} }: Shape): [name: string, type: string][] {
  return [
    ...Object.entries(keyTypes),
    ...Object.entries(columns),
    ...sealed.map((name): [string, string] => [name, 'bytea']),
    ...Object.entries(helpers),
  ];
}

export function createStage(name: TableName, shape: Shape): string {
  const columns = stagedColumns(shape).map((column) => column.join(' '));
  return `create temp table staged_${name} (${columns.join(', ')}) on commit drop`;
}

/** `$1`: a JSON array of rows. One parameter for thousands of rows: 65,535 is the most that a statement takes. */
export function fillStage(name: TableName, shape: Shape): string {
  const columns = stagedColumns(shape);
  const names = columns.map(([column]) => column).join(', ');
  const types = columns.map((column) => column.join(' ')).join(', ');
  return `insert into staged_${name} (${names}) select ${names} from json_to_recordset($1::json) as row (${types})`;
}

function parts(name: TableName, { key, columns, retires, source }: Shape) {
  const list = (alias: string) =>
    Object.keys(columns)
      .map((column) => `${alias}.${column}`)
      .join(', ');
  return {
    from: source ?? `staged_${name}`,
    same: key.map((column) => `t.${column} = s.${column}`).join(' and '),
    differs: `row(${list('t')}) is distinct from row(${list('s')})`,
    isRetired: retires ? 't.retired_at is not null' : 'false',
  };
}

/** One row: what the statements below would do. To be asked before them. */
export function countDifference(name: TableName, shape: Shape): string {
  const { from, same, differs, isRetired } = parts(name, shape);
  const stored = `t.${shape.key[0]}`;
  return `select
    count(*) filter (where ${stored} is null)::integer as added,
    count(*) filter (where ${stored} is not null and ${isRetired})::integer as returned,
    count(*) filter (where ${stored} is not null and not (${isRetired}) and ${differs})::integer as changed,
    count(*) filter (where ${stored} is not null and not (${isRetired}) and not (${differs}))::integer as unchanged
    from ${from} s left join ${name} t on ${same}`;
}

/** `$1`: today, where `takesToday`. */
export function addMissing(name: TableName, shape: Shape): string {
  const { from, same } = parts(name, shape);
  const columns = [...shape.key, ...Object.keys(shape.columns), ...shape.sealed];
  const stamp = takesToday(shape);
  return `insert into ${name} (${columns.join(', ')}${stamp ? ', as_of' : ''})
    select ${columns.map((column) => `s.${column}`).join(', ')}${stamp ? ', $1::date' : ''} from ${from} s
    where not exists (select from ${name} t where ${same})`;
}

/** `$1`: today, where `takesToday`. Sealed columns are left as they stand unless what they hold changed. */
export function changeDiffering(name: TableName, shape: Shape): string {
  const { from, same, differs, isRetired } = parts(name, shape);
  const sealed = shape.sealed.map(
    (column) =>
      `${column} = case when t.personal_hash is not distinct from s.personal_hash then t.${column} else s.${column} end`,
  );
  const assignments = [
    ...Object.keys(shape.columns).map((column) => `${column} = s.${column}`),
    ...sealed,
    ...Object.entries(shape.stamps ?? {}).map(([column, value]) => `${column} = ${value}`),
    ...(shape.retires ? ['retired_at = null'] : []),
  ];
  return `update ${name} t set ${assignments.join(', ')} from ${from} s
    where ${same} and (${isRetired} or ${differs})`;
}

/** `$1`: now. Returns the number of rows it retired. */
export function retireMissing(name: TableName, shape: Shape): string {
  const { from, same } = parts(name, shape);
  return `with gone as (
      update ${name} t set retired_at = $1
      where t.retired_at is null and not exists (select from ${from} s where ${same}) returning 1
    ) select count(*)::integer as retired from gone`;
}

export function takesToday(shape: Shape): boolean {
  return shape.stamps !== undefined;
}
