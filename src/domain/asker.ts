/** Who is asking, and where the conversation with them stands. */
import type { Entitlement, Household } from './aid/households.ts';
import type { Action } from './action.ts';
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

/** The choices under the last message: words may pick one as a tap does ("yang kedua", "iya"). */
export interface Offered {
  /** `meaning`: what was meant by a message that was not understood. `sure`: the first is yes, the second no. */
  readonly kind: 'meaning' | 'choice' | 'sure';
  readonly actions: readonly Action[];
}

export interface Session {
  readonly topic: Topic | null;
  /** Messages in a row that were not understood. */
  readonly misses: number;
  /** What Salur asked for last, if the next message may be the answer to it. */
  readonly awaiting: 'code' | 'area' | null;
  readonly offered: Offered | null;
  /** They were asked whether Salur may learn from their words: never twice. */
  readonly askedToLearn: boolean;
}

export const NEW_SESSION: Session = {
  topic: null,
  misses: 0,
  awaiting: null,
  offered: null,
  askedToLearn: false,
};

export interface Asker {
  readonly person: PersonId;
  /** False until the first answer has been committed. */
  readonly known: boolean;
  readonly language: Language;
  readonly area: string | null;
  readonly household: (Household & { readonly entitlements: readonly Entitlement[] }) | null;
  readonly subscribed: boolean;
  /** Whether Salur may keep what it did not understand, to learn from it; null: not asked yet. */
  readonly learning: boolean | null;
  readonly session: Session;
}
