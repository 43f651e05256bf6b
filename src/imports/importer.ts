import type { Clock } from '../domain/clock.ts';
import { DEFAULT_SETTINGS } from '../domain/aid/settings.ts';
import { dayIn } from '../domain/zones.ts';
import type { Db, Vault } from '../store/index.ts';
import { type ImportCounts, type ImportSession, withImportSession } from '../store/importing/index.ts';
import { checkFiles } from './checking.ts';
import { createFaultList, type Fault, WHOLE_FILE } from './faults.ts';
import { type DataFile, digestOf, filesInMemory, filesOfDirectory, isSystemError } from './files/source.ts';

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      /** False: the files say what the store already held. */
      readonly changed: boolean;
      /** Of the catalogue after it; a dry run leaves it as it is. */
      readonly version: number;
      readonly counts: ImportCounts;
    }
  /** A followed source is as it was at its last import: nothing was read further. */
  | { readonly kind: 'unchanged' }
  /** Nothing was loaded. `unlisted`: how many more there are than `faults` lists. */
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly unlisted: number };

export interface ImportOptions {
  /** Checks and counts, and keeps nothing. */
  readonly dryRun?: boolean;
}

/** Files by name, as they would lie in a directory. */
export type FilesInMemory = ReadonlyMap<string, string | Uint8Array>;

/** Each rejects with `StoreUnavailable` when the store does not answer; faults of the files are an outcome. */
export interface Importer {
  directory(path: string, options?: ImportOptions): Promise<ImportOutcome>;
  files(files: FilesInMemory, options?: ImportOptions): Promise<ImportOutcome>;
  /** For a directory that is followed at every start: does nothing when it is as it was at its last import. */
  directoryWhenChanged(path: string): Promise<ImportOutcome>;
  /**
   * The same for files in memory, in several editions one after the other, so that what the last one says differently
   * is known as changed. The last one's outcome, or the first that is not an import.
   */
  editionsWhenChanged(editions: readonly FilesInMemory[]): Promise<ImportOutcome>;
}

interface Run extends ImportOptions {
  /** Does nothing where this is the digest of the followed source at its last import. */
  readonly unless?: string;
  /** The digest that is written down as the followed source's. */
  readonly follow?: string;
}

interface ImporterParts {
  readonly db: Db;
  readonly vault: Vault;
  readonly clock: Clock;
}

export function createImporter({ db, vault, clock }: ImporterParts): Importer {
  function run(files: readonly DataFile[], { dryRun = false, unless, follow }: Run): Promise<ImportOutcome> {
    const now = clock.now();
    return withImportSession({ db, vault, now }, async (session) => {
      if (unless !== undefined && (await session.followed()) === unless)
        return { keep: false, result: { kind: 'unchanged' } };
      const result = await importInto(session, files, now, dryRun);
      const keep = result.kind === 'imported' && !dryRun;
      if (keep && follow !== undefined) await session.follow(follow);
      return { keep, result };
    });
  }

  async function directory(path: string, options: ImportOptions, follow: boolean): Promise<ImportOutcome> {
    try {
      const files = await filesOfDirectory(path);
      if (files === null || files.length === 0)
        return noFiles(path, files === null ? 'fault-no-directory' : 'fault-empty-directory');
      if (!follow) return await run(files, options);
      const digest = await digestOf([files]);
      return await run(files, { unless: digest, follow: digest });
    } catch (error) {
      if (isSystemError(error) && error.path !== undefined) return noFiles(error.path, 'fault-unreadable');
      throw error;
    }
  }

  return {
    directory: (path, options = {}) => directory(path, options, false),
    files: (files, options = {}) => run(filesInMemory(files), options),
    directoryWhenChanged: (path) => directory(path, {}, true),
    async editionsWhenChanged(editions) {
      const sources = editions.map(filesInMemory);
      const digest = await digestOf(sources);
      let outcome: ImportOutcome = { kind: 'unchanged' };
      for (const [index, files] of sources.entries()) {
        outcome = await run(files, {
          ...(index === 0 && { unless: digest }),
          // Written down with the last one only: a kill between two imports all of them anew.
          ...(index === sources.length - 1 && { follow: digest }),
        });
        if (outcome.kind !== 'imported') return outcome;
      }
      return outcome;
    },
  };
}

async function importInto(
  session: ImportSession,
  files: readonly DataFile[],
  now: Temporal.Instant,
  dryRun: boolean,
): Promise<ImportOutcome> {
  const faults = createFaultList();
  const { tables, timezone } = await checkFiles(files, session, faults);
  if (faults.count > 0) {
    const listed = faults.listed();
    return { kind: 'faulty', faults: listed, unlisted: faults.count - listed.length };
  }
  const zone = timezone ?? session.timezone ?? DEFAULT_SETTINGS.timezone;
  const counts = await session.apply(tables, dayIn(now, zone));
  const changed = Object.values(counts).some(
    (table) => table.added + table.changed + table.returned + table.retired > 0,
  );
  const version =
    changed && !dryRun ? await session.record(await digestOf([files]), counts) : await session.version();
  return { kind: 'imported', changed, version, counts };
}

function noFiles(path: string, key: string): ImportOutcome {
  return {
    kind: 'faulty',
    faults: [{ file: path, line: 1, column: WHOLE_FILE, key }],
    unlisted: 0,
  };
}
