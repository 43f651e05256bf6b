/** Who is asking, and where the conversation with them stands. */
import type { Entitlement, Household } from './aid/households.ts';
import type { PersonId } from './inbox.ts';
import type { Language } from './aid/people.ts';

/** What was just talked about; a follow-up ("di mana?", "kalau yang beras?") leans on it for 15 minutes. */
export interface Topic {
  readonly intent: string;
  readonly programme: string | null;
  readonly point: string | null;
  /** Further intents of the same message. */
  readonly also?: readonly string[];
  /** An area or a day that was named for this question only. */
  readonly area?: string;
  readonly date?: string;
  /** ISO instant. */
  readonly at: string;
}

export interface Session {
  readonly topic: Topic | null;
  /** Messages in a row that were not understood. */
  readonly misses: number;
  /** What Salur asked for last, if the next message may be the answer to it. */
  readonly awaiting: 'code' | 'area' | null;
}

export const NEW_SESSION: Session = { topic: null, misses: 0, awaiting: null };

export interface Asker {
  readonly person: PersonId;
  /** False until the first answer has been committed. */
  readonly known: boolean;
  readonly language: Language;
  readonly area: string | null;
  readonly household: (Household & { readonly entitlements: readonly Entitlement[] }) | null;
  readonly subscribed: boolean;
  readonly session: Session;
}
