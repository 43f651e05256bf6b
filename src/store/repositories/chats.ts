/** What is kept of a person who writes to Salur. */
import { type Asker, NEW_SESSION, type Session } from '../../domain/asker.ts';
import type { PersonId } from '../../domain/inbox.ts';
import {
  type EntitlementStatus,
  MAX_CHATS_OF_A_HOUSEHOLD,
  MAX_WRONG_CODES_A_DAY,
  type Need,
  type Tying,
} from '../../domain/aid/households.ts';
import type { Language } from '../../domain/aid/people.ts';
import { type Db, ids } from '../db.ts';
import { PURPOSES } from '../purposes.ts';
import type { Vault } from '../vault.ts';

/** Everything that is kept about one person, as they may see it and take it with them. */
export interface KeptData {
  readonly person: PersonId;
  readonly since: Temporal.Instant | null;
  readonly language: Language | null;
  readonly area: string | null;
  readonly subscribedAt: Temporal.Instant | null;
  readonly household: Asker['household'];
  readonly learning: boolean | null;
  /** Messages kept to learn from. */
  readonly examples: number;
  /** Messages that still wait for their answer. */
  readonly waiting: number;
}

export interface Chats {
  /**
   * Everyone asked for, known or not, with the version of the catalogue at that moment. `language` is that of the
   * person's Telegram and holds until they chose one.
   */
  load(
    people: readonly { readonly person: PersonId; readonly language: Language }[],
  ): Promise<{ readonly catalogueVersion: number; readonly askers: ReadonlyMap<PersonId, Asker> }>;
  settle(person: PersonId, area: string, now: Temporal.Instant): Promise<void>;
  speak(person: PersonId, language: Language, now: Temporal.Instant): Promise<void>;
  subscribe(person: PersonId, on: boolean, now: Temporal.Instant): Promise<void>;
  /** Ties the chat to the household of a code, within the limits of domain/aid/households.ts; `day` is the local one. */
  tie(person: PersonId, code: string, day: Temporal.PlainDate, now: Temporal.Instant): Promise<Tying>;
  untie(person: PersonId): Promise<void>;
  /** Whether Salur may learn from what it did not understand; `false` deletes what it kept to that end. */
  allowLearning(person: PersonId, on: boolean, now: Temporal.Instant): Promise<void>;
  /** Keeps what had to be asked back, in place of the one before; only of who agreed. `text` without numbers and names. */
  keepUnclear(person: PersonId, text: string, now: Temporal.Instant): Promise<void>;
  /** What was asked back meant this: from now on it is an example. */
  explain(person: PersonId, intent: string): Promise<void>;
  kept(person: PersonId): Promise<KeptData>;
  /** Deletes all that is kept about the person but today's count of wrong codes, which names nobody. */
  erase(person: PersonId): Promise<void>;
}

interface ChatRow {
  version: number;
  person: number | null;
  language: Language | null;
  area: string | null;
  subscribed_at: string | null;
  learning: boolean | null;
  created_at: string;
  session: Session | null;
  household: number | null;
  head_sealed: Uint8Array | null;
  household_area: string | null;
  members: number | null;
  needs: Need[] | null;
  entitlements: EntitlementRow[] | null;
}

interface EntitlementRow {
  programme: string;
  status: EntitlementStatus;
  reason: string | null;
  since: string | null;
  until: string | null;
  quantity: number | null;
  as_of: string;
}

const CHAT_COLUMNS = `c.person, c.language, c.area, c.subscribed_at, c.learning, c.created_at, c.session,
  h.id as household, h.head_sealed, h.area as household_area, h.members, h.needs,
  (select jsonb_agg(jsonb_build_object('programme', e.programme, 'status', e.status,
            'reason', encode(e.reason_sealed, 'hex'), 'since', e.since, 'until', e.until,
            'quantity', e.quantity, 'as_of', e.as_of) order by e.programme)
   from entitlements e where e.household = h.id and e.retired_at is null) as entitlements`;

export function createChats(db: Db, vault: Vault): Chats {
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

  function household(row: ChatRow): Asker['household'] {
    if (row.household === null || row.head_sealed === null || row.household_area === null) return null;
    return {
      id: row.household,
      head: vault.open(row.head_sealed, PURPOSES.household.head),
      area: row.household_area,
      members: row.members,
      needs: row.needs ?? [],
      entitlements: (row.entitlements ?? []).map((entitlement) => ({
        programme: entitlement.programme,
        status: entitlement.status,
        reason:
          entitlement.reason === null
            ? null
            : vault.open(Buffer.from(entitlement.reason, 'hex'), PURPOSES.entitlement.reason),
        since: day(entitlement.since),
        until: day(entitlement.until),
        quantity: entitlement.quantity,
        asOf: Temporal.PlainDate.from(entitlement.as_of),
      })),
    };
  }

  /** Sets one column of a chat that may not have a row yet. */
  async function set(
    person: PersonId,
    column: 'area' | 'language' | 'subscribed_at' | 'learning',
    value: string | boolean | null,
    now: Temporal.Instant,
  ): Promise<void> {
    await db.query(
      `insert into chats (person, ${column}, created_at, seen_at) values ($1, $2, $3, $3)
       on conflict (person) do update set ${column} = excluded.${column}`,
      [person, value, now.toString()],
    );
  }

  return {
    async load(people) {
      const rows = await db.query<ChatRow>(
        `select i.version, ${CHAT_COLUMNS}
         from (select coalesce(max(version), 0) as version from imports) i
         left join chats c on c.person = any($1::bigint[])
         left join households h on h.id = c.household and h.retired_at is null`,
        [ids(people.map(({ person }) => person))],
      );
      const known = new Map(rows.map((row) => [row.person, row]));
      const askers = people.map(({ person, language }): [PersonId, Asker] => {
        const row = known.get(person);
        return [
          person,
          {
            person,
            // Not the row, which a choice of area makes before its answer is committed, but a finished answer.
            known: row?.session != null,
            language: row?.language ?? language,
            area: row?.area ?? null,
            household: row ? household(row) : null,
            subscribed: row?.subscribed_at != null,
            learning: row?.learning ?? null,
            session: { ...NEW_SESSION, ...row?.session },
          },
        ];
      });
      return { catalogueVersion: rows[0]?.version ?? 0, askers: new Map(askers) };
    },

    settle: (person, area, now) => set(person, 'area', area, now),
    speak: (person, language, now) => set(person, 'language', language, now),
    subscribe: (person, on, now) => set(person, 'subscribed_at', on ? now.toString() : null, now),

    async tie(person, code, today, now) {
      const hash = vault.hash(String(person), PURPOSES.wrongCodes);
      const tied = await db.transaction(async (tx): Promise<Tying> => {
        // Taking the counter's row first makes tries of one person wait for each other.
        const [counter] = await tx.query<{ tries: number }>(
          `insert into wrong_codes (person_hash, day, tries) values ($1, $2, 0)
           on conflict (person_hash, day) do update set tries = wrong_codes.tries returning tries`,
          [hash, today.toString()],
        );
        if ((counter?.tries ?? 0) >= MAX_WRONG_CODES_A_DAY) return 'wait';
        // The household's row is locked, so that two phones at once cannot both take the last place.
        const [home] = await tx.query<{ id: number; area: string }>(
          `select id, area from households where code_hash = $1 and retired_at is null for update`,
          [vault.hash(code, PURPOSES.household.code)],
        );
        const [others] = await tx.query<{ count: number }>(
          'select count(*) as count from chats where household = $1 and person <> $2',
          [home?.id ?? 0, person],
        );
        if (!home || (others?.count ?? 0) >= MAX_CHATS_OF_A_HOUSEHOLD) {
          await tx.query('update wrong_codes set tries = tries + 1 where person_hash = $1 and day = $2', [
            hash,
            today.toString(),
          ]);
          return 'refused';
        }
        await tx.query(
          `insert into chats (person, household, area, created_at, seen_at) values ($1, $2, $3, $4, $4)
           on conflict (person) do update set household = excluded.household, area = excluded.area`,
          [person, home.id, home.area, now.toString()],
        );
        return 'tied';
      });
      return tied;
    },

    async untie(person) {
      await db.query('update chats set household = null where person = $1', [person]);
    },

    async allowLearning(person, on, now) {
      await set(person, 'learning', on, now);
      if (!on) await db.query('delete from examples where person = $1', [person]);
    },

    async keepUnclear(person, text, now) {
      await db.query(
        `insert into examples (person, text_sealed, at)
         select person, decode($2, 'hex'), $3::timestamptz from chats where person = $1 and learning
         on conflict (person) where intent is null do update set text_sealed = excluded.text_sealed, at = excluded.at`,
        [person, Buffer.from(vault.seal(text, PURPOSES.example)).toString('hex'), now.toString()],
      );
    },

    async explain(person, intent) {
      await db.query('update examples set intent = $2 where person = $1 and intent is null', [
        person,
        intent,
      ]);
    },

    async kept(person) {
      const [row] = await db.query<ChatRow>(
        `select 0 as version, ${CHAT_COLUMNS} from chats c
         left join households h on h.id = c.household and h.retired_at is null where c.person = $1`,
        [person],
      );
      const [held] = await db.query<{ waiting: number; examples: number }>(
        `select (select count(*) from inbox where person = $1 and state in ('waiting', 'parked')) as waiting,
                (select count(*) from examples where person = $1) as examples`,
        [person],
      );
      return {
        person,
        since: row ? Temporal.Instant.from(row.created_at) : null,
        language: row?.language ?? null,
        area: row?.area ?? null,
        subscribedAt: row?.subscribed_at ? Temporal.Instant.from(row.subscribed_at) : null,
        household: row ? household(row) : null,
        learning: row?.learning ?? null,
        examples: held?.examples ?? 0,
        waiting: held?.waiting ?? 0,
      };
    },

    async erase(person) {
      await db.transaction(async (tx) => {
        await tx.query('delete from chats where person = $1', [person]);
        await tx.query(`update inbox set person = 0 where person = $1 and state in ('done', 'ignored')`, [
          person,
        ]);
        await tx.query(`delete from inbox where person = $1 and state = 'parked'`, [person]);
        await tx.query(`update outbox set person = 0, chat = 0 where person = $1 and state <> 'owed'`, [
          person,
        ]);
      });
    },
  };
}
