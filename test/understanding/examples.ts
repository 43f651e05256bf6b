import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples, type Example } from '../../src/understanding/index.ts';

const ROOM = join(import.meta.dirname, '../../src/understanding');

export function readCorpus(): Example[] {
  const directory = join(ROOM, 'corpus');
  return readExamples(
    readdirSync(directory)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => ({ name, content: readFileSync(join(directory, name), 'utf8') })),
  );
}

export function readModel(): Uint8Array {
  return readFileSync(join(ROOM, 'model.bin'));
}

/** Held back from training in the floor test and the bench: three writers of each batch, fixed for good. */
export function isHeldBack(writer: string): boolean {
  return /(?:02|04|08)$/u.test(writer);
}
