/**
 * How long an import of 100,000 households with 200,000 entitlements takes into a PostgreSQL server and how much memory
 * its process reaches, beside a process that inserts the same rows of the same files as they stand: nothing checked,
 * sealed, compared or constrained.
 */
import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { parse } from 'csv-parse';
import { createImporter, createImportWords, describeImport } from '../../src/imports/index.ts';
import { createClock } from '../../src/ops/index.ts';
import { exampleVillage } from '../../src/simulator/example/index.ts';
import { createVault, openStore, type OpenDb } from '../../src/store/index.ts';
import { makeServerDatabase, NO_SERVER } from '../support/store.ts';

const HOUSEHOLDS = 100_000;
const VILLAGES = 100;
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

export async function run(print: (line: string) => void): Promise<void> {
  const database = await makeServerDatabase();
  if (database === null) {
    print(NO_SERVER);
    return;
  }
  const directory = await mkdtemp(join(tmpdir(), 'salur-import-'));
  try {
    await writeDirectory(directory);
    const { url } = database;
    print(`${HOUSEHOLDS} households, ${2 * HOUSEHOLDS} entitlements, into a PostgreSQL server`);
    print(`  import, first:           ${await measure('importOnce', directory, url)}`);
    print(`  import, nothing changed: ${await measure('importOnce', directory, url)}`);
    print(`  bare insert, for scale:  ${await measure('insertBare', directory, url)}`);
  } finally {
    await rm(directory, { recursive: true });
    await database.drop();
  }
}

/** Run in a process of its own: what the import of a directory takes. */
export async function importOnce(directory: string, url: string): Promise<string> {
  const vault = createVault([new Uint8Array(32).fill(1)]);
  const store = await openStore({ kind: 'server', url, onIdleError: rethrow }, vault);
  const began = performance.now();
  const outcome = await createImporter({ db: store.db, vault, clock: createClock() }).directory(directory);
  const figures = figuresSince(began);
  await store.close();
  const words = createImportWords(
    await readFile(new URL('../../locales/import.id.ftl', import.meta.url), 'utf8'),
  );
  if (outcome.kind !== 'imported') throw new Error(describeImport(outcome, words).slice(0, 5).join('\n'));
  const { added = 0, unchanged = 0 } = outcome.counts.households ?? {};
  return `${figures} (${added} households added, ${unchanged} unchanged)`;
}

/** Run in a process of its own: the rows of both files, as text, into tables without a key. */
export async function insertBare(directory: string, url: string): Promise<string> {
  const store = await openStore(
    { kind: 'server', url, onIdleError: rethrow },
    createVault([new Uint8Array(32)]),
  );
  const began = performance.now();
  for (const table of ['households', 'entitlements']) await insertFile(store.db, directory, table);
  const figures = figuresSince(began);
  await store.close();
  return figures;
}

async function insertFile(db: OpenDb, directory: string, table: string): Promise<void> {
  const rows = createReadStream(join(directory, `${table}.csv`)).pipe(parse({ columns: true }));
  await db.transaction(async (tx) => {
    let columns: string[] = [];
    let batch: object[] = [];
    const flush = async () => {
      const types = columns.map((name) => `${name} text`).join(', ');
      await tx.query(
        `insert into bare_${table} select * from json_to_recordset($1::json) as row (${types})`,
        [JSON.stringify(batch)],
      );
      batch = [];
    };
    for await (const row of rows) {
      if (columns.length === 0) {
        columns = Object.keys(row as object);
        await tx.script(`create table bare_${table} (${columns.map((name) => `${name} text`).join(', ')})`);
      }
      batch.push(row as object);
      if (batch.length === 2_000) await flush();
    }
    if (batch.length > 0) await flush();
  });
}

async function measure(what: 'importOnce' | 'insertBare', directory: string, url: string): Promise<string> {
  const script = `import { ${what} } from ${JSON.stringify(import.meta.url)};
    console.log(await ${what}(${JSON.stringify(directory)}, ${JSON.stringify(url)}));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  return stdout.trim();
}

function figuresSince(began: number): string {
  const seconds = (performance.now() - began) / 1_000;
  const megabytes = process.resourceUsage().maxRSS / 1_024;
  return `${seconds.toFixed(1)} s, peak ${megabytes.toFixed(0)} MB resident`;
}

function rethrow(error: Error): never {
  throw error;
}

/** The example's office and programmes, with 100 villages of 5 RW of 5 RT. */
async function writeDirectory(directory: string): Promise<void> {
  const village = exampleVillage(Temporal.PlainDate.from('2026-11-21'));
  for (const name of ['settings.yaml', 'programmes.yaml'])
    await writeFile(join(directory, name), village.get(name) ?? '');
  const areas = ['code,name,level,parent'];
  const homes: string[] = [];
  for (let number = 1; number <= VILLAGES; number += 1) {
    const code = `32.04.${String(number).padStart(3, '0')}`;
    areas.push(`${code},Kelurahan Contoh ${number},village,`);
    for (let rw = 1; rw <= 5; rw += 1) {
      areas.push(`${code}.${rw},RW 0${rw},rw,${code}`);
      for (let rt = 1; rt <= 5; rt += 1) {
        homes.push(`${code}.${rw}.${rt}`);
        areas.push(`${code}.${rw}.${rt},RT 0${rt},rt,${code}.${rw}`);
      }
    }
  }
  await writeFile(join(directory, 'areas.csv'), areas.join('\n'));
  await writeRows(
    join(directory, 'households.csv'),
    'code,head,area,members,needs,phone,nik_head,note',
    (row) => {
      const nik = String(1_000_000_000_000_000 + row);
      return `${codeOf(row)},"Ibu Contoh, nomor ${row}",${homes[row % homes.length]},4,lansia|sakit,0812-0000-0000,${nik},rumah di ujung gang ke-${row % 40}`;
    },
  );
  const titles = 'household,programme,status,reason,since,until,quantity';
  await writeRows(join(directory, 'entitlements.csv'), titles, (row) =>
    [
      `${codeOf(row)},beras,active,Terdaftar di DTSEN pada desil yang berhak.,2026-01-01,,20`,
      `${codeOf(row)},sembako,pending,Data keluarga masih diperiksa Dinas Sosial.,2026-01-01,2026-12-31,`,
    ].join('\n'),
  );
}

async function writeRows(path: string, titles: string, lines: (row: number) => string): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${titles}\n`);
  for (let row = 0; row < HOUSEHOLDS; row += 1) if (!file.write(`${lines(row)}\n`)) await once(file, 'drain');
  file.end();
  await finished(file);
}

function codeOf(row: number): string {
  let rest = row;
  let code = '';
  for (let place = 0; place < 10; place += 1) {
    code += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return code;
}
