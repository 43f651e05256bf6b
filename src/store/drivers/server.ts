import pg from 'pg';
import { StoreUnavailable } from '../../domain/faults.ts';
import type { Db, OpenDb } from '../db.ts';

const { types } = pg;
const asText = (value: string) => value;
const parsers = new Map<number, (value: string) => unknown>([
  [types.builtins.INT8, Number],
  [types.builtins.DATE, asText],
  [types.builtins.TIME, asText],
  [types.builtins.TIMESTAMPTZ, asText],
]);

/**
 * A PostgreSQL server behind a pool. Works through a transaction-mode pooler too: nothing here holds state between
 * transactions (no named statements, no session settings but those in the start packet).
 */
export function openServer(url: string, onIdleError: (error: Error) => void): OpenDb {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 5_000,
    application_name: 'salur',
    types: {
      getTypeParser: (...[oid, format]: Parameters<typeof types.getTypeParser>) =>
        parsers.get(oid) ?? (types.getTypeParser(oid, format) as (value: string) => unknown),
    },
  });
  // An idle connection that the server closes is replaced at the next query; unheard, it would end the process.
  pool.on('error', onIdleError);

  return {
    kind: 'server',
    ...on(pool),
    async transaction(work) {
      const client = await pool.connect().catch(unavailable);
      let broken: Error | undefined;
      try {
        await client.query('begin');
        const tx: Db = { ...on(client), transaction: (inner) => inner(tx) };
        const result = await work(tx);
        await client.query('commit');
        return result;
      } catch (error) {
        // A connection whose rollback fails is not given back: its state is unknown.
        await client.query('rollback').catch((lost: Error) => (broken = lost));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

function on(target: pg.Pool | pg.PoolClient): Pick<Db, 'query' | 'script'> {
  return {
    async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
      const result = await target.query<Row>(sql, [...values]).catch(unavailable);
      return result.rows;
    },
    async script(sql) {
      await target.query(sql);
    },
  };
}

/** Node's and PostgreSQL's ways to say that nobody is there (class 57P: shutting down, starting up). */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
]);

function unavailable(error: Error & { code?: string }): never {
  if (
    AWAY.has(error.code ?? '') ||
    /Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  ) {
    throw new StoreUnavailable(`PostgreSQL does not answer (${error.code ?? 'connection lost'})`, {
      cause: error,
    });
  }
  throw error;
}
