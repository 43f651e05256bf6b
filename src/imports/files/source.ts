import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface DataFile {
  readonly name: string;
  read(): Promise<Uint8Array>;
  stream(): AsyncIterable<Uint8Array>;
}

/** Raised when the same files are to be read differently, so that a followed directory is imported anew. */
const READING = 'salur import 1';

/** Files of these kinds must be known tables; others (a README, a picture) are left alone. */
const DATA = /\.(csv|ya?ml|xlsx|xls)$/i;

/** Hidden files, and the lock files that Excel (`~$`) and LibreOffice (`.~lock`) leave beside an open document. */
const HIDDEN = /^(\.|~\$)/;

/** Sorted by name; null where the directory cannot be read. */
export async function filesOfDirectory(directory: string): Promise<readonly DataFile[] | null> {
  let entries;
  try {
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .filter(isData)
    .toSorted()
    .map((name) => ({
      name,
      read: () => readFile(join(directory, name)),
      stream: () => createReadStream(join(directory, name)),
    }));
}

export function filesInMemory(files: ReadonlyMap<string, string | Uint8Array>): readonly DataFile[] {
  return [...files]
    .filter(([name]) => isData(name))
    .map(([name, content]) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      return {
        name,
        read: () => Promise.resolve(bytes),
        stream: async function* () {
          yield bytes;
        },
      };
    });
}

/** Of names and contents: the same for the same files, wherever they lie. */
export async function digestOf(sources: readonly (readonly DataFile[])[]): Promise<string> {
  const digest = createHash('sha256').update(READING);
  for (const files of sources) {
    digest.update('\0source\0');
    for (const file of files) {
      const content = createHash('sha256');
      for await (const chunk of file.stream()) content.update(chunk);
      digest.update(`\0${file.name}\0`).update(content.digest());
    }
  }
  return digest.digest('hex');
}

/** ENOENT, EACCES, EISDIR and their like: the file system's no, not a mistake in the program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}

function isData(name: string): boolean {
  return DATA.test(name) && !HIDDEN.test(name);
}
