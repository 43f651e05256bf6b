/** The house as design.md draws it: which room may import which, and what may be done only where. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const SOURCE = resolve(import.meta.dirname, '../src');

/** Every room may import `domain` and itself; `main.ts` everything. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  ops: [],
  config: [],
  store: [],
  understanding: [],
  answering: ['store', 'understanding'],
  imports: ['store'],
  telegram: ['understanding', 'answering'],
  web: ['telegram'],
  simulator: [],
};

/** Packages that belong to one room. `grammy/types` is erased before it runs. */
const PACKAGE_OF: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^grammy$/, ['telegram']],
  [/^grammy\/types$/, ['telegram', 'simulator']],
  [/^(pg|@electric-sql\/pglite|ioredis)($|\/)/, ['store']],
  [/^pino$/, ['ops']],
];

/** What may be written only where; pages run in a browser and are not read here. */
const ONLY_IN: readonly (readonly [string, RegExp, (file: string) => boolean])[] = [
  ['process.env', /\bprocess\.env\b/, (file) => file.startsWith('config/')],
  ['process.exit', /\bprocess\.exit\b/, (file) => file === 'main.ts'],
  [
    'the clock and timers',
    /\bDate\.now\b|\bnew Date\(\)|\bTemporal\.Now\b|\bsetTimeout\(|\bsetInterval\(|\bperformance\.now\b/,
    (file) => file.startsWith('ops/'),
  ],
  [
    'SQL',
    /\b(select|insert into|update|delete from)\b[^'"\n]*\b(from|values|set|where)\b.*\$\d/i,
    (file) => file.startsWith('store/'),
  ],
];

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: SourceFile[] = [];
for (const entry of await readdir(SOURCE, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
  const path = relative(SOURCE, join(entry.parentPath, entry.name));
  const text = await readFile(join(SOURCE, path), 'utf8');
  const imports = [
    ...text.matchAll(
      /^\s*(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm,
    ),
  ];
  files.push({ path, text, imports: imports.map((found) => found[1] ?? found[2] ?? '') });
}

function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

function targetOf(file: SourceFile, specifier: string): string {
  return relative(SOURCE, resolve(SOURCE, dirname(file.path), specifier));
}

function without(comments: string): string {
  return comments.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}

test('rooms import only what the table allows', () => {
  const broken = files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === 'main.ts') return [];
    const allowed = MAY_IMPORT[room];
    if (!allowed) return [`${file.path}: ${room} is no room of the table`];
    return file.imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => targetOf(file, specifier))
      .filter((target) => ![room, 'domain', ...allowed].includes(roomOf(target)))
      .map((target) => `${file.path} imports ${target}`);
  });
  assert.deepEqual(broken, []);
});

test('packages stay in their rooms', () => {
  const broken = files.flatMap((file) =>
    file.imports.flatMap((specifier) =>
      PACKAGE_OF.filter(([name, rooms]) => name.test(specifier) && !rooms.includes(roomOf(file.path))).map(
        () => `${file.path} imports ${specifier}`,
      ),
    ),
  );
  assert.deepEqual(broken, []);
});

test('no file imports itself, by whatever way round', () => {
  const imports = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((name) => name.startsWith('.')).map((name) => targetOf(file, name)),
    ]),
  );
  const done = new Set<string>();
  function walk(path: string, way: readonly string[]): string[] {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path].join(' → ')];
    if (done.has(path)) return [];
    const cycles = (imports.get(path) ?? []).flatMap((next) => walk(next, [...way, path]));
    done.add(path);
    return cycles;
  }
  assert.deepEqual(
    files.flatMap((file) => walk(file.path, [])),
    [],
  );
});

test('the environment, the clock, SQL and the exit are each in one place', () => {
  const broken = files.flatMap((file) =>
    ONLY_IN.filter(([, pattern, allowed]) => !allowed(file.path) && pattern.test(without(file.text))).map(
      ([what]) => `${file.path} uses ${what}`,
    ),
  );
  assert.deepEqual(broken, []);
});

test('every room opens with what it is for', () => {
  const rooms = Object.keys(MAY_IMPORT).filter(
    (room) => room !== 'domain' && files.some(({ path }) => roomOf(path) === room),
  );
  const silent = rooms.filter(
    (room) => !files.some(({ path, text }) => path === `${room}/index.ts` && text.startsWith('/**')),
  );
  assert.deepEqual(silent, []);
});

test('files and folders stay small enough to be read', () => {
  const long = files.filter(({ text }) => text.split('\n').length > 351).map(({ path }) => path);
  const folders = Map.groupBy(files, ({ path }) => dirname(path));
  const crowded = [...folders].filter(([, inside]) => inside.length > 10).map(([folder]) => folder);
  assert.deepEqual({ long, crowded }, { long: [], crowded: [] });
});
