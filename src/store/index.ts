/**
 * The store holds what may not be lost: PostgreSQL, on a server or embedded in this process, behind one seam.
 *
 * - `Db`: the seam (db.ts); `drivers/` satisfy it, `migrations/` give it its tables.
 * - repository: the questions one part of Salur asks of the tables; all SQL stands in one.
 * - sealed: encrypted by the `Vault`; hashed: a keyed hash that can be compared but not read.
 * - catalogue: what an administrator imported and may be told to anybody.
 * - inbox, outbox: updates of Telegram on their way in, calls to it on their way out.
 */
import type { Inbox } from '../domain/inbox.ts';
import type { OpenDb } from './db.ts';
import { migrate } from './migrate.ts';
import { type CatalogueRows, loadCatalogue } from './repositories/catalogue.ts';
import { type Chats, createChats } from './repositories/chats.ts';
import { createExamples, type Examples } from './repositories/examples.ts';
import { createInbox } from './repositories/inbox.ts';
import type { Vault } from './vault.ts';

export type { Db, OpenDb } from './db.ts';
export { createVault, SealBroken, type Vault } from './vault.ts';
export type { CatalogueRows } from './repositories/catalogue.ts';
export type { Chats, KeptData } from './repositories/chats.ts';

export interface Store {
  readonly db: OpenDb;
  readonly vault: Vault;
  readonly chats: Chats;
  readonly examples: Examples;
  /** The inbox of one bot, by its Telegram id. */
  inbox(bot: number): Inbox;
  catalogue(): Promise<CatalogueRows>;
  /** Rejects with `StoreUnavailable` (domain/faults.ts) when the store does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type StorePlace =
  | { readonly kind: 'server'; readonly url: string; readonly onIdleError: (error: Error) => void }
  /** `null`: in memory, gone when closed. */
  | { readonly kind: 'embedded'; readonly directory: string | null; readonly snapshot?: Blob };

/** Opens the store and brings its tables up to date. Rejects with `StoreUnavailable`. */
export async function openStore(place: StorePlace, vault: Vault): Promise<Store> {
  const db = await openDb(place);
  try {
    await migrate(db);
  } catch (error) {
    await db.close();
    throw error;
  }
  return {
    db,
    vault,
    chats: createChats(db, vault),
    examples: createExamples(db, vault),
    inbox: (bot) => createInbox(db, vault, bot),
    catalogue: () => loadCatalogue(db, vault),
    async ping() {
      await db.query('select 1');
    },
    close: () => db.close(),
  };
}
export { keepKey } from './key.ts';

/** Each driver is loaded where it is used: a server's process never holds the embedded database. */
async function openDb(place: StorePlace): Promise<OpenDb> {
  if (place.kind === 'server') {
    const { openServer } = await import('./drivers/server.ts');
    return openServer(place.url, place.onIdleError);
  }
  const { openEmbedded } = await import('./drivers/embedded.ts');
  return openEmbedded(place.directory, place.snapshot);
}
