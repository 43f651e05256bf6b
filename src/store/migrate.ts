import { readdir, readFile } from 'node:fs/promises';
import type { Db } from './db.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

/** "salur" in bytes: the advisory lock under which the schema changes. */
const LOCK = 0x73616c7572;

/**
 * Brings the schema up to this program's. Each migration is one transaction that first takes a lock bound to it (so it
 * holds through a transaction-mode pooler), then looks whether another process was faster. Returns what it ran.
 */
export async function migrate(db: Db): Promise<string[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).toSorted();
  const ran: string[] = [];
  for (const name of names) {
    const sql = await readFile(new URL(name, FOLDER), 'utf8');
    const applied = await db.transaction(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await tx.script(
        'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
      );
      const fresh = await tx.query(
        'insert into migrations (name) values ($1) on conflict do nothing returning name',
        [name],
      );
      if (fresh.length === 0) return false;
      await tx.script(sql);
      return true;
    });
    if (applied) ran.push(name);
  }
  return ran;
}
