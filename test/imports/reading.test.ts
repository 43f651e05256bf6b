/** The same tables, however a spreadsheet writes them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Importer } from '../../src/imports/index.ts';
import { HAMLET, hamlet } from './support/hamlet.ts';
import { clockAt, faultsOf, importerOf, openTestStore, type TestStore } from './support/importing.ts';
import { workbook, type WorkbookCell } from './support/workbook.ts';

let opened: TestStore;
let importer: Importer;

before(async () => {
  const store = await openTestStore('embedded');
  assert.ok(store);
  opened = store;
  importer = importerOf(store.store, clockAt('2026-11-21T03:00:00Z'));
  const outcome = await importer.files(hamlet());
  assert.equal(outcome.kind, 'imported');
});
after(() => opened.close());

/** Asserts that these files say exactly what the hamlet's do. */
async function assertSame(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  const outcome = await importer.files(files);
  assert.deepEqual(faultsOf(outcome), []);
  assert.ok(outcome.kind === 'imported' && !outcome.changed, JSON.stringify(outcome));
}

const csvNames = Object.keys(HAMLET).filter((name) => name.endsWith('.csv'));
const rewritten = (rewrite: (text: string) => string | Uint8Array) =>
  hamlet(Object.fromEntries(csvNames.map((name) => [name, rewrite(HAMLET[name] ?? '')])));

test('semicolons and a byte order mark, as Excel in Indonesian writes', async () => {
  await assertSame(rewritten((text) => `\ufeff${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`));
  // Its decimals have a comma then.
  const points = (HAMLET['points.csv'] ?? '').replaceAll(',', ';').replace('-6.9;107.7', '-6,9;107,7');
  await assertSame(hamlet({ 'points.csv': points }));
});

test('quotes around every cell', async () => {
  const quote = (text: string) => text.replaceAll(/[^,\n]+/g, '"$&"');
  await assertSame(rewritten(quote));
});

test('columns in another order, capitals in titles, blank rows and columns', async () => {
  const holidays =
    ',Kind, NAME ,date\n,,,\n,libur,Natal,2026-12-25\n\n,CUTI_BERSAMA,Cuti Natal,2026-12-24\n,,,\n';
  await assertSame(hamlet({ 'holidays.csv': holidays }));
});

test('signs that nobody sees', async () => {
  const people = (HAMLET['people.csv'] ?? '')
    .replace('0812-0000-0003', '\u202a0812-0000-0003\u202c')
    .replace('Pak Ketua Contoh', 'Pak\u00a0Ketua \u200bContoh ');
  await assertSame(hamlet({ 'people.csv': people }));
});

test('sheets of a workbook', async () => {
  const sheets: Record<string, WorkbookCell[][]> = Object.fromEntries(
    csvNames.map((name) => [
      name.replace('.csv', ''),
      (HAMLET[name] ?? '')
        .trim()
        .split('\n')
        .map((line) => line.split(',').map((cell) => (cell === '' ? null : cell))),
    ]),
  );
  sheets['distributions'] = [
    (HAMLET['distributions.csv'] ?? '').split('\n')[0]?.split(',') ?? [],
    // 46354 is 28 November 2026; the second row's formats do not say what their numbers are.
    [
      'b1',
      'beras',
      'balai',
      '32.01.05.03',
      { number: 46354, as: 'date' },
      { number: 1 / 3, as: 'time' },
      { number: 11.5 / 24, as: 'time' },
      'Tahap 4',
      'confirmed',
    ],
    [
      'u1',
      'blt',
      'aula',
      '32.01.05|32.01',
      { number: 46357, as: 'words' },
      { number: 13 / 24, as: 'words' },
      0.625,
      null,
      'planned',
    ],
  ];
  const people = sheets['people']?.[1];
  if (people) people[3] = 1002;
  const files = {
    'data.xlsx': workbook(sheets),
    ...Object.fromEntries(csvNames.map((name) => [name, null])),
  };
  await assertSame(hamlet(files));
});

test('a sheet’s faults name its rows', async () => {
  const data = workbook({
    holidays: [['date', 'name', 'kind'], [null], [{ number: 46381.5, as: 'date' }, 'Natal', true]],
    households: [
      ['code', 'head', 'area', 'nik_head'],
      ['AAAAABBBB2', 'Ibu Contoh Satu', 32.01, 1.234567890123456e15],
    ],
    liburan: [['x']],
    areas: [['code']],
  });
  const files = hamlet({
    'data.xlsx': data,
    'holidays.csv': null,
    'households.csv': null,
    'entitlements.csv': null,
  });
  assert.deepEqual(faultsOf(await importer.files(files)), [
    'data.xlsx[liburan]:1: seluruh berkas: fault-unknown-sheet',
    'data.xlsx[areas]:1: seluruh berkas: fault-table-twice',
    'data.xlsx[holidays]:3: date: fault-date',
    'data.xlsx[holidays]:3: kind: fault-one-of',
  ]);
});
