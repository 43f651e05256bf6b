/** All files of a source: read table by table in the order in which they refer to each other, checked, and staged. */
import type { AreaLevel } from '../domain/aid/places.ts';
import type { ImportRows, ImportSession, TableName } from '../store/importing/index.ts';
import { type FaultList, WHOLE_FILE } from './faults.ts';
import { fileOf, findTables, type FoundTables } from './files/directory.ts';
import type { DataFile } from './files/source.ts';
import { readYaml } from './files/yaml.ts';
import { checkStillUsed, createReferences, type References } from './references.ts';
import { type AreaNode, checkAreas } from './rows/areas.ts';
import { checkProgrammes, checkSettings } from './rows/cards.ts';
import { checkRows } from './rows/check.ts';
import { type Parent, type RowTable, ROW_TABLES } from './rows/table.ts';
import { TABLES } from './rows/tables.ts';

/** Rows that go to the store in one statement: below it the statements cost, above it their memory does. */
const BATCH = 2_000;

/** Without these nothing can be answered; they may be left out only when the store has them. */
const NEEDED = ['settings', 'programmes', 'areas'] as const;

export interface Checked {
  /** Those that stand in the files, each the whole truth about its table. */
  readonly tables: readonly TableName[];
  /** As the settings among the files say; null where there are none. */
  readonly timezone: string | null;
}

interface Checking {
  readonly found: FoundTables;
  readonly present: ReadonlySet<TableName>;
  readonly session: ImportSession;
  readonly faults: FaultList;
  readonly references: References;
}

export async function checkFiles(
  files: readonly DataFile[],
  session: ImportSession,
  faults: FaultList,
): Promise<Checked> {
  const found = await findTables(files, faults);
  const present = new Set<TableName>([...found.cards.keys(), ...found.rows.keys()]);
  // A file that is there but is no table may be the one that seems to be missing.
  if (faults.count === 0) await checkNeeded(present, session, faults);
  const references = await createReferences(present, session, faults);
  const checking = { found, present, session, faults, references };
  const timezone = await settings(checking);
  await rows('areas', checking);
  await programmes(checking);
  for (const table of ROW_TABLES) if (table !== 'areas') await rows(table, checking);
  return { tables: [...present], timezone };
}

async function checkNeeded(
  present: ReadonlySet<TableName>,
  session: ImportSession,
  faults: FaultList,
): Promise<void> {
  for (const table of NEEDED) {
    if (present.has(table)) continue;
    const stored = table === 'settings' ? session.hasSettings : (await session.keys(table)).size > 0;
    if (!stored) faults.add({ file: fileOf(table), line: 1, column: WHOLE_FILE, key: 'fault-missing-file' });
  }
}

async function settings({ found, session, faults }: Checking): Promise<string | null> {
  const file = found.cards.get('settings');
  if (!file) return null;
  const read = checkSettings({ file: file.name, yaml: readYaml(await file.read()), faults });
  if (read === null) return null;
  await session.stage('settings', [read]);
  return read.timezone;
}

async function programmes({ found, present, session, faults, references }: Checking): Promise<void> {
  const file = found.cards.get('programmes');
  if (!file) return;
  const read = checkProgrammes({ file: file.name, yaml: readYaml(await file.read()), faults });
  references.stands('programmes', read?.keys ?? null);
  if (read === null) return;
  await checkStillUsed('programmes', { label: file.name, keys: read.keys }, present, session, faults);
  if (faults.count === 0) await session.stage('programmes', read.rows);
}

async function rows(name: RowTable, checking: Checking): Promise<void> {
  const { found, present, session, faults, references } = checking;
  const source = found.rows.get(name);
  if (!source) return;
  const areas: AreaNode[] = [];
  let batch: ImportRows[RowTable][] = [];

  async function flush(): Promise<void> {
    const full = batch;
    batch = [];
    // With one fault nothing will be loaded: the rest is only checked.
    if (full.length > 0 && faults.count === 0) await session.stage(name, full);
  }

  const keys = await checkRows<ImportRows[RowTable]>({
    file: source.label,
    table: TABLES[name],
    rows: source.rows,
    faults,
    exists: references.exists,
    async keep(row) {
      batch.push(row);
      if (batch.length >= BATCH) await flush();
    },
    ...(name === 'areas' && { see: (line: number, values: Values) => note(areas, line, values) }),
  });
  await flush();

  // Of areas that could not be read to the end nothing can be said.
  if (keys) for (const trouble of checkAreas(areas)) faults.add({ file: source.label, ...trouble });
  if (isParent(name)) references.stands(name, keys);
  if ((name === 'areas' || name === 'points') && keys)
    await checkStillUsed(name, { label: source.label, keys }, present, session, faults);
}

type Values = Readonly<Record<string, unknown>>;

function note(areas: AreaNode[], line: number, { code, parent, level }: Values): void {
  if (typeof code !== 'string') return;
  areas.push({
    code,
    line,
    parent: typeof parent === 'string' ? parent : null,
    level: typeof level === 'string' ? (level as AreaLevel) : null,
  });
}

function isParent(name: RowTable): name is RowTable & Parent {
  return name === 'areas' || name === 'points' || name === 'households';
}
