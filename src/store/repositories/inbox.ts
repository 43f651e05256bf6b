import type { HandledUpdate, Inbox, OwedCall, WaitingUpdate } from '../../domain/inbox.ts';
import { type Db, ids } from '../db.ts';
import { PURPOSES } from '../purposes.ts';
import type { Vault } from '../vault.ts';

/**
 * The inbox and outbox of one bot. Bulk values travel as one JSON parameter: both drivers carry it alike, and one
 * statement for 100 rows costs about what it costs for one. Keys come a second time as an array: `= any(array)` is
 * looked up by index whatever the planner believes of the tables, and the embedded database has no autovacuum to teach it.
 */
export function createInbox(db: Db, vault: Vault, bot: number): Inbox {
  const sealHex = (text: string, purpose: string) => Buffer.from(vault.seal(text, purpose)).toString('hex');

  async function close(
    handled: readonly HandledUpdate[],
    state: 'done' | 'parked',
    now: Temporal.Instant,
  ): Promise<OwedCall[]> {
    const updates = handled.map(({ updateId, person, session, forget }) => ({
      update_id: updateId,
      person,
      forget,
      session: session === null ? null : (JSON.parse(session) as unknown),
    }));
    const calls = handled.flatMap(({ updateId, person, forget, calls: owed }) =>
      owed.map((call, seq) => ({ updateId, seq, person: forget ? 0 : person, ...call })),
    );
    const rows = calls.map((call) => ({
      update_id: call.updateId,
      seq: call.seq,
      person: call.person,
      chat: call.chat,
      method: call.method,
      payload: sealHex(call.payload, PURPOSES.call),
    }));
    // One statement, so one transaction. Only an update that was still waiting is closed, and only what was closed
    // here is owed an answer: a second process or a second try finds nothing to do.
    const written = await db.query<{ id: number; update_id: number; seq: number }>(
      `with handled as (
         select * from jsonb_to_recordset($1::jsonb) as h (update_id bigint, person bigint, forget boolean, session jsonb)
       ), closed as (
         update inbox set state = $3, finished_at = $4,
                payload_sealed = case when $3 = 'parked' then payload_sealed end,
                person = case when h.forget then 0 else inbox.person end
         from handled h
         where inbox.bot = $5 and inbox.update_id = any($6::bigint[]) and inbox.update_id = h.update_id
           and inbox.state = 'waiting'
         returning inbox.update_id
       ), talked as (
         insert into chats (person, session, created_at, seen_at)
         select person, session, $4, $4 from handled where person <> 0 and session is not null and not forget
         on conflict (person) do update
           set session = excluded.session, seen_at = excluded.seen_at, unreachable_at = null
       )
       insert into outbox (bot, update_id, seq, person, chat, method, payload_sealed, state, created_at)
       select $5, c.update_id, c.seq, c.person, c.chat, c.method, decode(c.payload, 'hex'), 'owed', $4
       from jsonb_to_recordset($2::jsonb)
         as c (update_id bigint, seq smallint, person bigint, chat bigint, method text, payload text)
       where c.update_id in (select update_id from closed)
       order by c.update_id, c.seq
       returning id, update_id, seq`,
      [
        JSON.stringify(updates),
        JSON.stringify(rows),
        state,
        now.toString(),
        bot,
        ids(updates.map((update) => update.update_id)),
      ],
    );
    const idOf = new Map(written.map((row) => [`${row.update_id}:${row.seq}`, row.id]));
    return calls.flatMap(({ seq, ...call }) => {
      const id = idOf.get(`${call.updateId}:${seq}`);
      return id === undefined ? [] : [{ ...call, id, createdAt: now }];
    });
  }

  return {
    async put(updates, now) {
      if (updates.length === 0) return [];
      const rows = updates.map((update) => ({
        update_id: update.updateId,
        person: update.person,
        kind: update.kind,
        state: update.ignored ? 'ignored' : 'waiting',
        payload: update.ignored ? null : sealHex(update.payload, PURPOSES.update),
      }));
      const stored = await db.query<{ update_id: number }>(
        `insert into inbox (bot, update_id, person, kind, state, payload_sealed, received_at, finished_at)
         select $2, u.update_id, u.person, u.kind, u.state, decode(u.payload, 'hex'), $3,
                case when u.state = 'ignored' then $3::timestamptz end
         from jsonb_to_recordset($1::jsonb)
           as u (update_id bigint, person bigint, kind text, state text, payload text)
         on conflict do nothing
         returning update_id`,
        [JSON.stringify(rows), bot, now.toString()],
      );
      return stored.map((row) => row.update_id);
    },

    async waiting(except, limit) {
      const rows = await db.query<{
        update_id: number;
        person: number;
        payload_sealed: Uint8Array;
      }>(
        `select update_id, person, payload_sealed from inbox
         where bot = $1 and state = 'waiting'
           and not (update_id = any($2::bigint[]))
         order by update_id limit $3`,
        [bot, ids(except), limit],
      );
      return rows.map((row): WaitingUpdate => ({
        updateId: row.update_id,
        person: row.person,
        payload: vault.open(row.payload_sealed, PURPOSES.update),
      }));
    },

    finish: (handled, now) => close(handled, 'done', now),

    async failed(updateId, error) {
      const [row] = await db.query<{ attempts: number }>(
        `update inbox set attempts = attempts + 1, error = $3 where bot = $1 and update_id = $2 returning attempts`,
        [bot, updateId, error],
      );
      return row?.attempts ?? 0;
    },

    park: (handled, now) => close([handled], 'parked', now),

    async owed() {
      const rows = await db.query<{
        id: number;
        update_id: number;
        person: number;
        chat: number;
        method: string;
        payload_sealed: Uint8Array;
        created_at: string;
      }>(
        `select id, update_id, person, chat, method, payload_sealed, created_at from outbox
         where bot = $1 and state = 'owed' order by id`,
        [bot],
      );
      return rows.map((row) => ({
        id: row.id,
        updateId: row.update_id,
        person: row.person,
        chat: row.chat,
        method: row.method,
        payload: vault.open(row.payload_sealed, PURPOSES.call),
        createdAt: Temporal.Instant.from(row.created_at),
      }));
    },

    async settle(outcomes, now) {
      const rows = outcomes.map(({ id, outcome }) => ({
        id,
        state: outcome.kind === 'retry' || outcome.kind === 'unknown' ? 'owed' : outcome.kind,
        message_id: outcome.kind === 'sent' ? outcome.messageId : null,
        error: outcome.kind === 'sent' ? null : outcome.why,
      }));
      // What is settled is emptied of what it said; a person who asked to be forgotten (0) is forgotten here too.
      await db.query(
        `with ended as (
           select * from jsonb_to_recordset($1::jsonb) as e (id bigint, state text, message_id bigint, error text)
         ), settled as (
           update outbox set state = e.state, message_id = e.message_id, error = e.error, attempts = attempts + 1,
                  payload_sealed = case when e.state = 'owed' then payload_sealed end,
                  settled_at = case when e.state <> 'owed' then $2::timestamptz end,
                  chat = case when person = 0 and e.state <> 'owed' then 0 else chat end
           from ended e where outbox.id = any($3::bigint[]) and outbox.id = e.id and outbox.state = 'owed'
           returning outbox.chat, outbox.state
         )
         update chats set unreachable_at = $2 from settled
         where settled.state = 'unreachable' and chats.person = settled.chat`,
        [JSON.stringify(rows), now.toString(), ids(outcomes.map(({ id }) => id))],
      );
    },

    async prune(until) {
      const [row] = await db.query<{ gone: number }>(
        `with old as (
           delete from inbox where state in ('done', 'ignored') and finished_at < $1 returning 1
         ), old_calls as (
           delete from outbox where state <> 'owed' and settled_at < $1 returning 1
         ), never_chosen as (
           delete from examples where intent is null and at < $1
         ), old_counts as (
           delete from wrong_codes where day < $1::timestamptz::date
         )
         select (select count(*) from old) + (select count(*) from old_calls) as gone`,
        [until.toString()],
      );
      return row?.gone ?? 0;
    },
  };
}
