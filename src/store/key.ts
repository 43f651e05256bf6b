import { randomBytes } from 'node:crypto';
import { access, chmod, link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailable } from '../domain/faults.ts';

/**
 * The key of an installation that was given none: made at its first start and kept in `directory/key`, readable by its
 * owner alone. Whoever loses the file loses the sealed columns, so it belongs in every backup.
 */
export async function keepKey(directory: string): Promise<Uint8Array> {
  const path = join(directory, 'key');
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await access(path).catch(() => makeKey(path));
  await chmod(path, 0o600);
  const key = new Uint8Array(Buffer.from(await readFile(path, 'utf8'), 'base64'));
  if (key.length !== 32) throw new StoreUnavailable(`${path} does not hold a key: restore it from a backup`);
  return key;
}

/** The file appears whole and on the disk, or not at all; of two makers one wins, and both then read the same. */
async function makeKey(path: string): Promise<void> {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(32).toString('base64')}\n`);
    await file.sync();
    await link(unfinished, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await file.close();
    await rm(unfinished);
  }
}
