/** Stores for tests: each its own database, on every driver that this machine has. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbedded } from '../../src/store/drivers/embedded.ts';
import { createVault, openStore, type Store } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';

export const testVault = createVault([new Uint8Array(32).fill(7)]);

const SERVER = process.env['TEST_DATABASE_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres';

export type Driver = 'embedded' | 'server';

/** A migrated store of its own, in memory. Starting PGlite afresh takes 2 to 4 s, a copy of a migrated one a fraction. */
export async function openEmbeddedStore(): Promise<Store> {
  return openStore({ kind: 'embedded', directory: null, snapshot: await snapshot() }, testVault);
}

/** The migrated database as an archive; made by the first test file of a run that needs it. */
async function snapshot(): Promise<Blob> {
  const folder = new URL('../../src/store/migrations/', import.meta.url);
  const digest = createHash('sha256').update(
    await readFile(new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url)),
  );
  for (const name of (await readdir(folder)).toSorted())
    digest.update(name).update(await readFile(new URL(name, folder)));
  const directory = join(tmpdir(), 'salur-test');
  const path = join(directory, `migrated-${digest.digest('hex').slice(0, 16)}.tar`);
  const kept = await readFile(path).catch(() => null);
  if (kept) return new Blob([kept]);
  await mkdir(directory, { recursive: true });
  const db = await openEmbedded(null);
  await migrate(db);
  const made = await db.archive();
  await db.close();
  const bytes = new Uint8Array(await made.arrayBuffer());
  // Whole or not at all: another test file may be making it at the same time.
  const own = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(own, bytes);
  await rename(own, path);
  return new Blob([bytes]);
}

/** Null where no PostgreSQL server answers; then `REQUIRE_SERVERS=1` makes it an error. */
export async function makeServerDatabase(): Promise<{ url: string; drop: () => Promise<void> } | null> {
  const admin = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 2_000 });
  try {
    await admin.connect();
  } catch (error) {
    if (process.env['REQUIRE_SERVERS'] === '1') throw error;
    return null;
  }
  const name = `salur_test_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name}`);
  const url = new URL(SERVER);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

export const NO_SERVER = 'left out: no PostgreSQL server answers at TEST_DATABASE_URL';
