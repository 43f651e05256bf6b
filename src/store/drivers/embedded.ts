import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite, type PGliteOptions, types, type Transaction } from '@electric-sql/pglite';
import { StoreUnavailable } from '../../domain/faults.ts';
import type { Db, OpenDb } from '../db.ts';

/**
 * Written into the cluster when it is made. Measured on a 2-core machine, resident memory of a process that opens an
 * existing cluster: 311 MB with PostgreSQL's defaults, 162 MB with these; a new cluster on disk 39 MB.
 */
const CLUSTER: PGliteOptions = {
  initDbStartParams: [
    '--wal-segsize=1',
    ...setting('shared_buffers=8MB'),
    ...setting('max_connections=4'),
    // Nothing copies this database from outside, so that its log need not describe every change for others.
    ...setting('wal_level=minimal'),
    ...setting('max_wal_senders=0'),
    ...setting('max_wal_size=48MB'),
    ...setting('min_wal_size=4MB'),
    ...setting('checkpoint_timeout=30min'),
  ],
};

const PARSERS: NonNullable<PGliteOptions['parsers']> = {
  [types.INT8]: Number,
  [types.DATE]: (value) => value,
  [types.TIMESTAMPTZ]: (value) => value,
};

function setting(value: string): string[] {
  return ['-c', value];
}

export interface EmbeddedDb extends OpenDb {
  /** The whole database as a tar archive, which `openEmbedded` takes as its snapshot. */
  archive(): Promise<Blob>;
}

/** PostgreSQL inside this process, in `directory/postgres`; `null` keeps it in memory, for tests. */
export async function openEmbedded(directory: string | null, snapshot?: Blob): Promise<EmbeddedDb> {
  if (directory === null)
    return wrap(
      await PGlite.create({ ...CLUSTER, parsers: PARSERS, ...(snapshot && { loadDataDir: snapshot }) }),
    );
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = await lockDirectory(directory);
  const cluster = join(directory, 'postgres');
  try {
    if (!existsSync(cluster)) await makeCluster(cluster);
    return wrap(await PGlite.create({ dataDir: cluster, parsers: PARSERS }), lock);
  } catch (error) {
    lock.close();
    throw new StoreUnavailable(`the embedded database in ${cluster} cannot be opened`, { cause: error });
  }
}

/**
 * Makes the cluster beside its place and moves it there whole, so that a kill half way leaves nothing that looks like
 * one. In a process of its own: making it takes 500 MB for two seconds, which this one would keep.
 */
async function makeCluster(cluster: string): Promise<void> {
  const unfinished = `${cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  const script = `import { initialise } from ${JSON.stringify(import.meta.url)}; await initialise(${JSON.stringify(unfinished)});`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  await rename(unfinished, cluster);
}

/** Makes an empty cluster and closes it; run by `makeCluster` in a process of its own. */
export async function initialise(cluster: string): Promise<void> {
  const database = await PGlite.create({ ...CLUSTER, dataDir: cluster });
  await database.close();
}

/**
 * Two processes on one embedded database would destroy it. The lock is a socket that the system frees when its holder
 * dies, however it dies; on Linux it has no file at all.
 */
async function lockDirectory(directory: string): Promise<Server> {
  const name = `salur-${createHash('sha256')
    .update(await realpath(directory))
    .digest('hex')
    .slice(0, 32)}`;
  const address =
    process.platform === 'linux'
      ? `\0${name}`
      : process.platform === 'win32'
        ? `\\\\.\\pipe\\${name}`
        : join(tmpdir(), name);
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', () =>
      reject(
        new StoreUnavailable(`another Salur is using ${directory}: stop it first, or set another DATA_DIR`),
      ),
    );
    server.listen(address, () => {
      server.unref();
      resolve(server);
    });
  });
}

function wrap(database: PGlite, lock?: Server): EmbeddedDb {
  return {
    kind: 'embedded',
    ...on(database),
    transaction: (work) =>
      database.transaction((transaction) => {
        const tx: Db = { ...on(transaction), transaction: (inner) => inner(tx) };
        return work(tx);
      }),
    archive: () => database.dumpDataDir('none'),
    async close() {
      await database.close();
      lock?.close();
    },
  };
}

function on(target: PGlite | Transaction): Pick<Db, 'query' | 'script'> {
  return {
    async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
      const result = await target.query<Row>(sql, [...values]);
      return result.rows;
    },
    async script(sql) {
      await target.exec(sql);
    },
  };
}
