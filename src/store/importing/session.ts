import type { Db } from '../db.ts';
import type { Vault } from '../vault.ts';
import {
  addMissing,
  changeDiffering,
  countDifference,
  createStage,
  fillStage,
  retireMissing,
  takesToday,
} from './difference.ts';
import { PURPOSES } from '../purposes.ts';
import { type ImportCounts, type ImportRows, TABLE_ORDER, type TableCounts, type TableName } from './rows.ts';
import { STAGED, type StagedTable } from './staged.ts';

/** "import" in bytes: the advisory lock under which one import at a time changes the store. */
const LOCK = 0x696d706f7274;

/** Tables that others refer to, and the column by which they do. */
export type ParentTable = 'areas' | 'programmes' | 'points';

export interface ImportSession {
  /** False until settings were imported once. */
  readonly hasSettings: boolean;
  /** The office's zone as it is stored; null before the first import. */
  readonly timezone: string | null;
  /** Keys of the rows in force. */
  keys(table: ParentTable): Promise<ReadonlySet<string>>;
  /** Whether a code is that of a household in force, and how many there are. */
  households(): Promise<{ readonly size: number; has(code: string): boolean }>;
  /** How many rows in force of `child` refer to each key of `parent`. */
  uses(child: TableName, parent: ParentTable): Promise<ReadonlyMap<string, number>>;
  /** Takes rows in, sealed; tables may be staged in any order, a few thousand rows at a time. */
  stage<Name extends TableName>(table: Name, rows: readonly ImportRows[Name][]): Promise<void>;
  /** Brings each of `tables` to exactly what was staged for it; `today` is stamped on what changed. */
  apply(tables: readonly TableName[], today: Temporal.PlainDate): Promise<ImportCounts>;
  /** Writes down an import that changed something; its version. */
  record(digest: string, counts: ImportCounts): Promise<number>;
  /** The digest of the directory that is followed (IMPORT_DIR), as of its last import. */
  followed(): Promise<string | null>;
  follow(digest: string): Promise<void>;
  version(): Promise<number>;
}

/** Carries a result out of a transaction that is rolled back on purpose. */
class Discarded<T> extends Error {
  readonly result: T;
  constructor(result: T) {
    super('discarded');
    this.result = result;
  }
}

/**
 * One import, in one transaction and one at a time: others wait for its end. What `work` did is kept only when it says
 * so; nothing of it is seen before.
 */
export async function withImportSession<T>(
  { db, vault, now }: { readonly db: Db; readonly vault: Vault; readonly now: Temporal.Instant },
  work: (session: ImportSession) => Promise<{ readonly keep: boolean; readonly result: T }>,
): Promise<T> {
  try {
    return await db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const { keep, result } = await work(await open(tx, vault, now));
      if (!keep) throw new Discarded(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Discarded) return error.result as T;
    throw error;
  }
}

async function open(tx: Db, vault: Vault, now: Temporal.Instant): Promise<ImportSession> {
  const staged = new Set<TableName>();
  const [settings] = await tx.query<{ timezone: string }>(
    `select card ->> 'timezone' as timezone from settings`,
  );

  async function makeStage(table: TableName): Promise<void> {
    if (staged.has(table)) return;
    staged.add(table);
    await tx.query(createStage(table, STAGED[table]));
  }

  return {
    hasSettings: settings !== undefined,
    timezone: settings?.timezone ?? null,
    async keys(table) {
      const column = table === 'areas' ? 'code' : 'id';
      const rows = await tx.query<{ key: string }>(
        `select ${column} as key from ${table} where retired_at is null`,
      );
      return new Set(rows.map((row) => row.key));
    },
    async households() {
      const rows = await tx.query<{ hash: string }>(
        `select encode(code_hash, 'hex') as hash from households where retired_at is null`,
      );
      const hashes = new Set(rows.map((row) => row.hash));
      return {
        size: hashes.size,
        has: (code) => hashes.has(Buffer.from(vault.hash(code, PURPOSES.household.code)).toString('hex')),
      };
    },
    async uses(child, parent) {
      const rows = await tx.query<{ key: string; uses: number }>(usesOf(child, parent));
      return new Map(rows.map((row) => [row.key, row.uses]));
    },
    async stage(table, rows) {
      await makeStage(table);
      const shape: StagedTable<ImportRows[typeof table]> = STAGED[table];
      const json = JSON.stringify(rows.map((row) => shape.put(row, vault)));
      await tx.query(fillStage(table, shape), [json]);
    },
    async apply(tables, today) {
      const counts: Partial<Record<TableName, TableCounts>> = {};
      for (const table of TABLE_ORDER.filter((name) => tables.includes(name))) {
        await makeStage(table);
        await tx.query(`analyze staged_${table}`);
        counts[table] = await applyTable(tx, table, today, now);
      }
      // What is deferred to the commit is asked now: a dry run must find it too.
      await tx.query('set constraints all immediate');
      return counts;
    },
    async record(digest, counts) {
      const [row] = await tx.query<{ version: number }>(
        'insert into imports (digest, counts, at) values ($1, $2::jsonb, $3) returning version',
        [digest, JSON.stringify(counts), now.toString()],
      );
      return row?.version ?? 0;
    },
    async followed() {
      const [row] = await tx.query<{ digest: string }>('select digest from followed_source');
      return row?.digest ?? null;
    },
    async follow(digest) {
      await tx.query(
        `insert into followed_source (digest) values ($1)
         on conflict (only_row) do update set digest = excluded.digest`,
        [digest],
      );
    },
    async version() {
      const [row] = await tx.query<{ version: number }>(
        'select coalesce(max(version), 0) as version from imports',
      );
      return row?.version ?? 0;
    },
  };
}

async function applyTable(
  tx: Db,
  table: TableName,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<TableCounts> {
  const shape = STAGED[table];
  const day = takesToday(shape) ? [today.toString()] : [];
  const [counted] = await tx.query<Omit<TableCounts, 'retired'>>(countDifference(table, shape));
  const counts = counted ?? { added: 0, changed: 0, returned: 0, unchanged: 0 };
  if (counts.changed + counts.returned > 0) await tx.query(changeDiffering(table, shape), day);
  if (counts.added > 0) await tx.query(addMissing(table, shape), day);
  if (!shape.retires) return { ...counts, retired: 0 };
  const [gone] = await tx.query<{ retired: number }>(retireMissing(table, shape), [now.toString()]);
  return { ...counts, retired: gone?.retired ?? 0 };
}

function usesOf(child: TableName, parent: ParentTable): string {
  const key = parent === 'areas' ? 'area' : parent === 'points' ? 'point' : 'programme';
  if (child === 'distributions' && parent === 'areas') {
    return `select area as key, count(*)::integer as uses
      from distributions, jsonb_array_elements_text(areas) as area where retired_at is null group by area`;
  }
  // The entitlements of a household that is no longer there do not count.
  const inForce =
    child === 'entitlements'
      ? 'retired_at is null and household in (select id from households where retired_at is null)'
      : 'retired_at is null';
  return `select ${key} as key, count(*)::integer as uses from ${child} where ${inForce} group by ${key}`;
}
