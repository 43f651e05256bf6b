/** Which keys exist: in the files where the table is among them, else in the store. */
import type { ImportSession, TableName } from '../store/importing/index.ts';
import { type FaultList, WHOLE_FILE } from './faults.ts';
import { fileOf } from './files/directory.ts';
import type { Parent } from './rows/table.ts';

export interface References {
  /** The table stands in the files; `keys` is null where it could not be read, and then every key counts as there. */
  stands(parent: Parent, keys: ReadonlyMap<string, number> | null): void;
  exists(parent: Parent, key: string): boolean;
}

/** `present`: the tables that stand in the files. Those that do not are asked of the store, once, now. */
export async function createReferences(
  present: ReadonlySet<TableName>,
  session: ImportSession,
  faults: FaultList,
): Promise<References> {
  const lookups = new Map<Parent, (key: string) => boolean>();

  /** A table that is nowhere is one fault, not one for each row that needs it. */
  function missing(parent: Parent): (key: string) => boolean {
    let said = false;
    return () => {
      if (!said)
        faults.add({ file: fileOf(parent), line: 1, column: WHOLE_FILE, key: 'fault-missing-parent' });
      said = true;
      return true;
    };
  }

  for (const parent of ['areas', 'programmes', 'points'] as const) {
    if (present.has(parent)) continue;
    const keys = await session.keys(parent);
    lookups.set(parent, keys.size === 0 ? missing(parent) : (key) => keys.has(key));
  }
  if (present.has('entitlements') && !present.has('households')) {
    const stored = await session.households();
    lookups.set('households', stored.size === 0 ? missing('households') : stored.has);
  }

  return {
    stands(parent, keys) {
      lookups.set(parent, (key) => keys?.has(key) ?? true);
    },
    exists: (parent, key) => lookups.get(parent)?.(key) ?? true,
  };
}

/** Tables by the tables they refer to. */
const CHILDREN = {
  areas: ['points', 'distributions', 'households', 'people'],
  programmes: ['distributions', 'entitlements'],
  points: ['distributions'],
} as const;

/** Stored rows of tables that are not among the files still need the keys they refer to. */
export async function checkStillUsed(
  parent: keyof typeof CHILDREN,
  { label, keys }: { readonly label: string; readonly keys: ReadonlyMap<string, number> },
  present: ReadonlySet<TableName>,
  session: ImportSession,
  faults: FaultList,
): Promise<void> {
  for (const child of CHILDREN[parent]) {
    if (present.has(child)) continue;
    for (const [key, uses] of await session.uses(child, parent)) {
      if (keys.has(key)) continue;
      const column = parent === 'areas' ? 'code' : 'id';
      // The key comes from the store's own list of areas, programmes or points: it names nobody.
      const variables = { key, uses, table: child };
      faults.add({ file: label, line: 1, column, key: 'fault-still-used', variables });
    }
  }
}
