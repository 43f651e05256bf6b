/** `npm run import -- DIR [--dry-run]`, and a directory that is followed. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { type Importer, runImportCommand } from '../../src/imports/index.ts';
import { edited, HAMLET } from './support/hamlet.ts';
import { clockAt, importerOf, openTestStore, type TestStore, words } from './support/importing.ts';

let opened: TestStore;
let importer: Importer;
let directory: string;

before(async () => {
  const store = await openTestStore('embedded');
  assert.ok(store);
  opened = store;
  importer = importerOf(store.store, clockAt('2026-11-21T03:00:00Z'));
});
after(() => opened.close());

beforeEach(async (context) => {
  directory = await mkdtemp(join(tmpdir(), 'salur-hamlet-'));
  for (const [name, text] of Object.entries(HAMLET)) await writeFile(join(directory, name), text);
  await mkdir(join(directory, 'lama'));
  // The type of a hook's context does not know that it is a test's.
  if ('after' in context) context.after(() => rm(directory, { recursive: true }));
});

async function run(...typed: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await runImportCommand({ typed, importer, words, print: (line) => lines.push(line) });
  return { code, lines };
}

test('prints each fault with its place, and loads nothing', async () => {
  await writeFile(join(directory, 'distributions.csv'), edited('distributions.csv', '11:30', '11.30'));
  await writeFile(join(directory, 'people.csv'), edited('people.csv', 'coordinator,32.01', 'coordinator,99'));
  const { code, lines } = await run(directory);
  assert.equal(code, 1);
  assert.match(lines[0] ?? '', /^distributions\.csv:2: end: .*08:00/);
  assert.match(lines[1] ?? '', /^people\.csv:3: area: .*areas/);
  assert.equal(lines.length, 3);
  assert.equal((await opened.store.catalogue()).version, 0);
});

test('prints what is added, changed and retired', async () => {
  const dry = await run(directory, '--dry-run');
  assert.equal(dry.code, 0);
  assert.ok(dry.lines.some((line) => line.startsWith('households: 3 ')));
  assert.equal((await opened.store.catalogue()).version, 0);

  assert.equal((await run('--dry-run', directory)).code, 0);
  assert.equal((await run(directory)).code, 0);
  assert.equal((await opened.store.catalogue()).version, 1);
  const again = await run(directory);
  assert.equal(again.code, 0);
  assert.notEqual(again.lines[0], dry.lines[0]);
  assert.equal((await opened.store.catalogue()).version, 1);
});

test('says how it is used where it was not understood', async () => {
  for (const typed of [[], ['--dry-run'], [directory, 'lagi'], ['--kering', directory]])
    assert.equal((await run(...typed)).code, 2);
});

test('says so where there is nothing to read', async () => {
  const nowhere = join(directory, 'tidak-ada');
  assert.match((await run(nowhere)).lines[0] ?? '', /tidak-ada:1: seluruh berkas: /);
  assert.match((await run(join(directory, 'lama'))).lines[0] ?? '', /lama:1: seluruh berkas: /);
});

test('a followed directory is imported when it changed', async () => {
  await importer.directoryWhenChanged(directory);
  assert.equal((await importer.directoryWhenChanged(directory)).kind, 'unchanged');
  await writeFile(join(directory, 'areas.csv'), edited('areas.csv', 'Desa Contoh', 'Desa Baru'));
  const outcome = await importer.directoryWhenChanged(directory);
  assert.ok(outcome.kind === 'imported' && outcome.counts.areas?.changed === 1);
  // With a fault it is read again at the next start: the mistake stays in sight.
  await writeFile(join(directory, 'areas.csv'), 'kode');
  assert.equal((await importer.directoryWhenChanged(directory)).kind, 'faulty');
  assert.equal((await importer.directoryWhenChanged(directory)).kind, 'faulty');
});

test('numbers of lines are said as editors count them', () => {
  const said = words.say('fault-repeated', { columns: 'id', line: 12_345 });
  assert.ok(said.includes('12345'));
});

test('every key that the code knows has its words', async () => {
  const { readdir, readFile } = await import('node:fs/promises');
  const source = new URL('../../src/imports/', import.meta.url);
  const files = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, source), 'utf8')));
  const used = new Set(texts.join('\n').match(/(?<=')(fault|outcome|place)-[a-z-]+(?=')/g));
  const ftl = await readFile(new URL('../../locales/import.id.ftl', import.meta.url), 'utf8');
  const defined = new Set(ftl.match(/^(fault|outcome|place)-[a-z-]+(?= =)/gm));
  assert.deepEqual([...used].toSorted(), [...defined].toSorted());
});
