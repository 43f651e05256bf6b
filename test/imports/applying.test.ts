/** What becomes of the stored rows, on every driver. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Importer, ImportOutcome } from '../../src/imports/index.ts';
import { PURPOSES } from '../../src/store/purposes.ts';
import { NO_SERVER, testVault } from '../support/store.ts';
import { edited, HAMLET, hamlet, PERSONAL } from './support/hamlet.ts';
import { clockAt, dump, faultsOf, importerOf, openTestStore, type TestStore } from './support/importing.ts';

const clock = clockAt('2026-11-21T03:00:00Z');
const stores = {
  embedded: await openTestStore('embedded'),
  server: await openTestStore('server'),
};

/** `added/changed/returned/retired` of the tables where something happened. */
function happened(outcome: ImportOutcome): Record<string, string> {
  assert.equal(outcome.kind, 'imported', faultsOf(outcome).join('\n'));
  if (outcome.kind !== 'imported') return {};
  return Object.fromEntries(
    Object.entries(outcome.counts)
      .map(([table, { added, changed, returned, retired }]) => [
        table,
        `${added}/${changed}/${returned}/${retired}`,
      ])
      .filter(([, counts]) => counts !== '0/0/0/0'),
  );
}

for (const driver of ['embedded', 'server'] as const) {
  const opened = stores[driver];
  describe(`an import on the ${driver} driver`, { skip: opened === null ? NO_SERVER : false }, () => {
    let importer: Importer;
    const { store } = opened as TestStore;

    before(() => {
      importer = importerOf(store, clock);
    });
    after(() => opened?.close());

    beforeEach(async () => {
      clock.set('2026-11-21T03:00:00Z');
      const tables = await store.db.query<{ name: string }>(
        `select table_name as name from information_schema.tables
         where table_schema = 'public' and table_name <> 'migrations'`,
      );
      await store.db.script(`truncate ${tables.map(({ name }) => name).join(', ')} restart identity`);
      await importer.files(hamlet());
    });

    test('keeps every table', async () => {
      const { settings, areas, points, programmes, distributions, holidays } = await store.catalogue();
      assert.equal(settings.name, 'Kantor Contoh');
      assert.deepEqual(settings.serviceLevels, { quality: { verify: 1, resolve: 3, unit: 'working_days' } });
      assert.equal(settings.quietHours.to.toString(), '06:00:00');
      assert.deepEqual(areas[1], {
        code: '32.01.05',
        name: 'RW 05',
        level: 'rw',
        parent: '32.01',
        timezone: 'Asia/Makassar',
        aliases: ['rw lima', 'rw 5'],
      });
      const balai = points.find(({ id }) => id === 'balai');
      assert.deepEqual(
        [balai?.phone, balai?.personInCharge, balai?.lat, balai?.facilities],
        ['0812-0000-0001', 'Bu Penjaga Contoh', -6.9, ['kursi', 'tenda']],
      );
      const [beras, blt] = programmes;
      assert.deepEqual(
        [beras?.amount, beras?.proxy.bring, beras?.missed.days, beras?.fee],
        [20, ['KTP'], 5, 0],
      );
      assert.deepEqual([blt?.proxy.allowed, blt?.missed.days, blt?.validUntil], [false, null, null]);
      const [first] = distributions;
      assert.deepEqual(
        [first?.id, first?.date.toString(), first?.start.toString(), first?.moved],
        ['b1', '2026-11-28', '08:00:00', null],
      );
      assert.equal(holidays.length, 2);
    });

    test('seals what is somebody’s and opens it under its purpose', async () => {
      const stored = await dump(store);
      for (const secret of PERSONAL) assert.ok(!stored.includes(secret), `${secret} stands in plain text`);
      const [household] = await store.db.query<{ head: Uint8Array; code: Uint8Array; note: Uint8Array }>(
        `select head_sealed as head, code_sealed as code, note_sealed as note from households where code_hash = $1`,
        [testVault.hash('AAAAABBBB2', PURPOSES.household.code)],
      );
      assert.ok(household);
      assert.equal(testVault.open(household.head, PURPOSES.household.head), 'Ibu Contoh Satu');
      assert.equal(testVault.open(household.code, PURPOSES.household.code), 'AAAAABBBB2');
      assert.equal(testVault.open(household.note, PURPOSES.household.note), 'rumah kuning di ujung');
      const [reason] = await store.db.query<{ reason: Uint8Array }>(
        `select reason_sealed as reason from entitlements where programme = 'blt'`,
      );
      assert.ok(reason);
      assert.equal(testVault.open(reason.reason, PURPOSES.entitlement.reason), 'sudah pindah alamat');
    });

    test('of the same files changes nothing and is no new version', async () => {
      const stored = await dump(store);
      clock.set('2026-11-25T03:00:00Z');
      const again = await importer.files(hamlet());
      assert.deepEqual(happened(again), {});
      assert.equal(await dump(store), stored);
    });

    test('with one fault loads nothing', async () => {
      const stored = await dump(store);
      const outcome = await importer.files(
        hamlet({
          'areas.csv': edited('areas.csv', 'Desa Contoh', 'Desa Lain'),
          'holidays.csv': edited('holidays.csv', '2026-12-25', '2026-12-32'),
        }),
      );
      assert.deepEqual(faultsOf(outcome), ['holidays.csv:2: date: fault-no-such-date']);
      assert.equal(await dump(store), stored);
    });

    test('on a dry run counts and keeps nothing', async () => {
      const stored = await dump(store);
      const files = hamlet({ 'areas.csv': edited('areas.csv', 'Desa Contoh', 'Desa Lain') });
      assert.deepEqual(happened(await importer.files(files, { dryRun: true })), { areas: '0/1/0/0' });
      assert.equal(await dump(store), stored);
    });

    test('retires rows that are gone and takes them back when they return', async () => {
      const without = hamlet({
        'households.csv': edited('households.csv', 'AAAAABBBB4,Ibu Contoh Tiga,32.01.05,,,,,\n', ''),
        'holidays.csv': edited('holidays.csv', '2026-12-24,Cuti Natal,cuti_bersama\n', ''),
        'people.csv': edited('people.csv', 'Bu Petugas Contoh,coordinator,32.01,,,,,\n', ''),
      });
      const [first] = await store.db.query<{ ids: string }>(
        `select string_agg(id::text, ',' order by id) as ids from households`,
      );
      assert.deepEqual(happened(await importer.files(without)), {
        households: '0/0/0/1',
        people: '0/0/0/1',
        holidays: '0/0/0/1',
      });
      assert.equal((await store.catalogue()).holidays.length, 1);
      const [kept] = await store.db.query<{ retired: number }>(
        `select count(*)::integer as retired from households where retired_at = $1`,
        [clock.now().toString()],
      );
      assert.equal(kept?.retired, 1);
      assert.deepEqual(happened(await importer.files(hamlet())), {
        households: '0/0/1/0',
        people: '0/0/1/0',
        holidays: '0/0/1/0',
      });
      const [back] = await store.db.query<{ ids: string }>(
        `select string_agg(id::text, ',' order by id) as ids from households where retired_at is null`,
      );
      assert.deepEqual(back, first);
      assert.equal((await store.catalogue()).version, 3);
    });

    test('leaves a table alone that does not stand in the files', async () => {
      const only = new Map([['holidays.csv', 'date,name\n2027-01-01,Tahun Baru\n']]);
      assert.deepEqual(happened(await importer.files(only)), { holidays: '1/0/0/2' });
      assert.equal((await store.catalogue()).distributions.length, 2);
    });

    test('checks references against the store where the table does not stand in the files', async () => {
      const only = new Map([
        [
          'entitlements.csv',
          'household,programme,status\nAAAAABBBB4,beras,active\nAAAAABBBB5,beras,active\nAAAAABBBB4,pkh,active\n',
        ],
      ]);
      assert.deepEqual(faultsOf(await importer.files(only)), [
        'entitlements.csv:3: household: fault-reference',
        'entitlements.csv:4: programme: fault-reference',
      ]);
      const areas = new Map([['areas.csv', 'code,name,level\n32.01,Desa Contoh,village\n']]);
      assert.deepEqual(faultsOf(await importer.files(areas)).toSorted(), [
        'areas.csv:1: code: fault-still-used',
        'areas.csv:1: code: fault-still-used',
        'areas.csv:1: code: fault-still-used',
        'areas.csv:1: code: fault-still-used',
        'areas.csv:1: code: fault-still-used',
        'areas.csv:1: code: fault-still-used',
      ]);
    });

    test('reseals only what changed', async () => {
      const sealed = () =>
        store.db.query<{ head: string; note: string | null }>(
          `select encode(head_sealed, 'hex') as head, encode(note_sealed, 'hex') as note from households order by id`,
        );
      const old = await sealed();
      const files = hamlet({
        'households.csv': edited('households.csv', 'Satu,32.01.05.03,3', 'Satu,32.01.05,4').replace(
          'Pak Contoh Dua',
          'Pak Contoh Dua Baru',
        ),
      });
      assert.deepEqual(happened(await importer.files(files)), { households: '0/2/0/0' });
      const now = await sealed();
      assert.deepEqual(now[0], old[0]);
      assert.notEqual(now[1]?.head, old[1]?.head);
      assert.deepEqual(now[2], old[2]);
    });

    test('remembers the sitting that people were told before', async () => {
      const told = async () => {
        const found = (await store.catalogue()).distributions.find(({ id }) => id === 'b1');
        const moved = found?.moved && Object.values(found.moved).map(String).toSorted().join(' ');
        return { date: String(found?.date), moved, asOf: String(found?.asOf) };
      };
      const at = (...changes: [from: string, to: string][]) =>
        hamlet({
          'distributions.csv': changes.reduce(
            (text, [from, to]) => text.replace(from, to),
            HAMLET['distributions.csv'] ?? '',
          ),
        });
      assert.deepEqual(await told(), { date: '2026-11-28', moved: null, asOf: '2026-11-21' });

      // 17.30 UTC is already the next day in Jakarta.
      clock.set('2026-11-22T17:30:00Z');
      await importer.files(at(['2026-11-28', '2026-11-30']));
      const moved = { date: '2026-11-30', moved: '08:00:00 11:30:00 2026-11-28 balai', asOf: '2026-11-23' };
      assert.deepEqual(await told(), moved);

      // Another column: it is still moved. Nothing at all: its day stays.
      clock.set('2026-11-24T03:00:00Z');
      await importer.files(at(['2026-11-28', '2026-11-30'], ['confirmed', 'planned']));
      assert.deepEqual(await told(), { ...moved, asOf: '2026-11-24' });
      clock.set('2026-11-25T03:00:00Z');
      await importer.files(at(['2026-11-28', '2026-11-30'], ['confirmed', 'planned']));
      assert.deepEqual(await told(), { ...moved, asOf: '2026-11-24' });

      await importer.files(at());
      assert.deepEqual(await told(), { date: '2026-11-28', moved: null, asOf: '2026-11-25' });

      // Once done, an id may be used anew without anybody having been misled.
      await importer.files(at(['confirmed', 'done']));
      await importer.files(at(['2026-11-28', '2026-12-28']));
      assert.deepEqual(await told(), { date: '2026-12-28', moved: null, asOf: '2026-11-25' });
    });

    test('dates an entitlement by its last change', async () => {
      clock.set('2026-11-25T03:00:00Z');
      const files = hamlet({
        'entitlements.csv': edited('entitlements.csv', 'AAAAABBBB3,beras,pending', 'AAAAABBBB3,beras,active'),
      });
      assert.deepEqual(happened(await importer.files(files)), { entitlements: '0/1/0/0' });
      const rows = await store.db.query<{ status: string; as_of: string }>(
        `select status, as_of from entitlements order by household, programme`,
      );
      assert.deepEqual(rows, [
        { status: 'active', as_of: '2026-11-21' },
        { status: 'stopped', as_of: '2026-11-21' },
        { status: 'active', as_of: '2026-11-25' },
      ]);
    });

    test('waits for another that is under way', async () => {
      const renamed = (name: string) => hamlet({ 'areas.csv': edited('areas.csv', 'Desa Contoh', name) });
      const outcomes = await Promise.all([
        importer.files(renamed('Desa Satu')),
        importer.files(renamed('Desa Dua')),
        importer.files(renamed('Desa Dua')),
      ]);
      const versions = outcomes.map((outcome) => (outcome.kind === 'imported' ? outcome.version : 0));
      const changes = outcomes.map((outcome) => outcome.kind === 'imported' && outcome.changed);
      const { version, areas } = await store.catalogue();
      assert.equal(version, Math.max(...versions));
      assert.equal(
        new Set(versions.filter((_, index) => changes[index])).size,
        changes.filter(Boolean).length,
      );
      assert.ok(['Desa Satu', 'Desa Dua'].includes(areas[0]?.name ?? ''));
    });

    test('of a followed source happens once for each state of it', async () => {
      const [first, second] = [
        hamlet(),
        hamlet({ 'areas.csv': edited('areas.csv', 'Desa Contoh', 'Desa Baru') }),
      ];
      assert.equal((await importer.editionsWhenChanged([first, second])).kind, 'imported');
      assert.equal((await importer.editionsWhenChanged([first, second])).kind, 'unchanged');
      // What was imported by hand meanwhile is not undone by the next start.
      await importer.files(first);
      assert.equal((await importer.editionsWhenChanged([first, second])).kind, 'unchanged');
      assert.equal((await store.catalogue()).areas[0]?.name, 'Desa Contoh');
    });
  });
}
