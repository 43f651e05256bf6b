import { readFile } from 'node:fs/promises';
import type { Clock } from '../../../src/domain/clock.ts';
import {
  createImporter,
  createImportWords,
  type Importer,
  type ImportOutcome,
} from '../../../src/imports/index.ts';
import { openStore, type Store } from '../../../src/store/index.ts';
import { makeServerDatabase, openEmbeddedStore, testVault } from '../../support/store.ts';

export const words = createImportWords(
  await readFile(new URL('../../../locales/import.id.ftl', import.meta.url), 'utf8'),
);

/** A clock that only tells the time; to wait on it is a mistake. */
export function clockAt(instant: string): Clock & { set(instant: string): void } {
  let now = Temporal.Instant.from(instant);
  const never = () => {
    throw new Error('an import waits for nothing');
  };
  return {
    now: () => now,
    wait: never,
    after: never,
    set(next) {
      now = Temporal.Instant.from(next);
    },
  };
}

export function importerOf(store: Store, clock: Clock): Importer {
  return createImporter({ db: store.db, vault: testVault, clock });
}

/** Each fault as `file:line: column: key`. */
export function faultsOf(outcome: ImportOutcome): string[] {
  if (outcome.kind !== 'faulty') return [];
  return outcome.faults.map((fault) => {
    const said = words.fault(fault);
    const place = said.split(': ').slice(0, 2).join(': ');
    return `${place}: ${fault.key}${fault.position === undefined ? '' : ` #${fault.position}`}`;
  });
}

export interface TestStore {
  readonly store: Store;
  close(): Promise<void>;
}

/** Null where the driver's server does not answer. */
export async function openTestStore(driver: 'embedded' | 'server'): Promise<TestStore | null> {
  if (driver === 'embedded') {
    const store = await openEmbeddedStore();
    return { store, close: () => store.close() };
  }
  const database = await makeServerDatabase();
  if (database === null) return null;
  const store = await openStore(
    { kind: 'server', url: database.url, onIdleError: () => undefined },
    testVault,
  );
  return {
    store,
    async close() {
      await store.close();
      await database.drop();
    },
  };
}

/** Every row of every table, as text: what someone who holds the disk but not the key can read. */
export async function dump(store: Store): Promise<string> {
  const tables = await store.db.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`,
  );
  const rows: string[] = [];
  for (const { name } of tables) {
    const found = await store.db.query<{ text: string }>(
      `select row_to_json(t)::text as text from ${name} t`,
    );
    rows.push(...found.map(({ text }) => `${name} ${text}`).toSorted());
  }
  return rows.join('\n');
}
