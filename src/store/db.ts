/**
 * The one seam to PostgreSQL. A pool, a connection inside a transaction and the embedded database all satisfy it, so
 * a repository never knows which it speaks to.
 *
 * Values cross it as plain JavaScript: `bigint` columns are numbers (ids of Telegram stay below 2^53), `date` and
 * `time` are ISO strings, `timestamptz` is an ISO string that `Temporal.Instant.from` reads, `bytea` is a Uint8Array,
 * `jsonb` is parsed, `numeric` is a string. Going in, JSON is passed as a string and cast in SQL.
 */
export interface Db {
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /**
   * Commits when `work` resolves, rolls back when it rejects, and passes its error on. Nothing that waits for the
   * network belongs inside.
   */
  transaction<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  /** Several statements without values, as migrations have them. */
  script(sql: string): Promise<void>;
}

export interface OpenDb extends Db {
  readonly kind: 'embedded' | 'server';
  close(): Promise<void>;
}

/** Ids as PostgreSQL's literal for an array, which both drivers carry alike. */
export function ids(values: readonly number[]): string {
  return `{${values.join(',')}}`;
}
