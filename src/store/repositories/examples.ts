import type { Db } from '../db.ts';
import { PURPOSES } from '../purposes.ts';
import type { Vault } from '../vault.ts';

/** A message that had to be asked back, and what its writer then chose; nothing tells whose it was. */
export interface LabelledExample {
  readonly id: number;
  readonly text: string;
  readonly intent: string;
}

export interface Examples {
  /** All that people agreed to give, oldest first, a page at a time. */
  all(): AsyncGenerator<LabelledExample>;
  /** Deletes those up to this one. */
  forget(last: number): Promise<void>;
}

const PAGE = 500;

export function createExamples(db: Db, vault: Vault): Examples {
  return {
    async *all() {
      for (let after = 0; ;) {
        const rows = await db.query<{ id: number; text_sealed: Uint8Array; intent: string }>(
          'select id, text_sealed, intent from examples where intent is not null and id > $1 order by id limit $2',
          [after, PAGE],
        );
        for (const { id, text_sealed, intent } of rows)
          yield { id, text: vault.open(text_sealed, PURPOSES.example), intent };
        const last = rows.at(-1);
        if (last === undefined) return;
        after = last.id;
      }
    },
    async forget(last) {
      await db.query('delete from examples where intent is not null and id <= $1', [last]);
    },
  };
}
