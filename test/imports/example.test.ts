/** The example village, on any day, passes the same import as an administrator's files. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { Importer } from '../../src/imports/index.ts';
import { PURPOSES } from '../../src/store/purposes.ts';
import {
  EXAMPLE_HOUSEHOLDS,
  exampleEditions,
  exampleSpots,
  exampleVillage,
} from '../../src/simulator/example/index.ts';
import { testVault } from '../support/store.ts';
import { clockAt, faultsOf, importerOf, openTestStore, type TestStore } from './support/importing.ts';

const FIRST_DAY = Temporal.PlainDate.from('2026-11-16');
const clock = clockAt('2026-11-16T03:00:00Z');
let opened: TestStore;
let importer: Importer;

before(async () => {
  const store = await openTestStore('embedded');
  assert.ok(store);
  opened = store;
  importer = importerOf(store.store, clock);
});
after(() => opened.close());

interface Line {
  readonly id: string;
  readonly date: string;
  readonly status: string;
}

test('has something today and tomorrow, and something of every status, on every day', () => {
  for (let days = 0; days < 400; days += 1) {
    const today = FIRST_DAY.add({ days });
    const lines = parse<Line>(exampleVillage(today).get('distributions.csv') ?? '', { columns: true });
    const ahead = lines.filter(({ date }) => date >= today.toString());
    assert.ok(ahead.some(({ date, status }) => date === today.toString() && status === 'confirmed'));
    assert.ok(
      ahead.some(({ date, status }) => date === today.add({ days: 1 }).toString() && status === 'confirmed'),
    );
    for (const status of ['planned', 'confirmed', 'postponed', 'cancelled'])
      assert.ok(
        ahead.some((line) => line.status === status),
        `nothing ${status} ahead of ${today.toString()}`,
      );
    assert.ok(lines.some(({ date, status }) => date < today.toString() && status === 'done'));
    assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
  }
});

test('through a week of starts: what is moved is known as moved, and nothing else', async () => {
  for (let days = 0; days < 9; days += 1) {
    const today = FIRST_DAY.add({ days });
    clock.set(`${today.toString()}T03:00:00Z`);
    const outcome = await importer.editionsWhenChanged(exampleEditions(today));
    assert.deepEqual(faultsOf(outcome), []);
    const { distributions } = await opened.store.catalogue();
    const ahead = distributions.filter(
      ({ moved, date }) => moved && Temporal.PlainDate.compare(date, today) >= 0,
    );
    assert.ok(ahead.length > 0, `nothing moved ahead of ${today.toString()}`);
    for (const { id, moved, date, point } of distributions.filter((one) => one.moved)) {
      assert.match(id, /^beras-rw06-/);
      assert.equal(moved?.date.until(date).days, 2);
      assert.equal(moved?.point, point);
    }
  }
});

test('has 120 households, of which three are to be tried', async () => {
  const counts = await opened.store.db.query<{ area: string; homes: number }>(
    'select area, count(*)::integer as homes from households where retired_at is null group by area order by area',
  );
  assert.deepEqual(
    counts.map(({ homes }) => homes),
    [20, 20, 20, 20, 20, 20],
  );
  for (const { code, head } of EXAMPLE_HOUSEHOLDS) {
    const [row] = await opened.store.db.query<{ head: Uint8Array }>(
      'select head_sealed as head from households where code_hash = $1',
      [testVault.hash(code, PURPOSES.household.code)],
    );
    assert.ok(row);
    assert.equal(testVault.open(row.head, PURPOSES.household.head), head);
  }
});

test('has spots on the map near its points', async () => {
  const { points } = await opened.store.catalogue();
  assert.equal(points.length, 3);
  for (const { latitude, longitude } of exampleSpots()) {
    const nearest = Math.min(
      ...points.map(({ lat, lon }) => Math.hypot((lat ?? 0) - latitude, (lon ?? 0) - longitude)),
    );
    assert.ok(nearest < 0.05);
  }
});
