/** How each table's rows stand while they are compared with what is stored. */
import type { Vault } from '../vault.ts';
import { PURPOSES } from '../purposes.ts';
import type { ImportRows, TableName } from './rows.ts';

export interface StagedTable<Row> {
  /** Columns that make a row the same row as before. */
  readonly key: readonly string[];
  /** The other columns that are compared, with their SQL types; with `key` all that is staged. */
  readonly columns: Readonly<Record<string, string>>;
  readonly keyTypes: Readonly<Record<string, string>>;
  /** Sealed columns: ciphertext differs each time, so `personal_hash` is compared and these follow it. */
  readonly sealed: readonly string[];
  /** Extra staged columns that only `source` reads. */
  readonly helpers?: Readonly<Record<string, string>>;
  /** The rows to compare, where they are not the staged ones as they stand. */
  readonly source?: string;
  /** SQL by which a stored row `t` that differs from its staged `s` is stamped; `$1` is today. */
  readonly stamps?: Readonly<Record<string, string>>;
  /** False where a row cannot go: it has no `retired_at`. */
  readonly retires: boolean;
  put(row: Row, vault: Vault): Record<string, unknown>;
}

/** `bytea` inside JSON, as its input function reads it. */
function bytes(value: Uint8Array): string {
  return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`;
}

function seal(vault: Vault, text: string | null, purpose: string): string | null {
  return text === null ? null : bytes(vault.seal(text, purpose));
}

function hash(vault: Vault, values: string | readonly (string | null)[], purpose: string): string {
  return bytes(vault.hash(typeof values === 'string' ? values : JSON.stringify(values), purpose));
}

/** Temporal values write themselves as ISO text. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** `moved` is the sitting people were told before; done means nobody was misled, and going back means nothing moved. */
const MOVED = `case
    when (t.point, t.date, t.starts, t.ends) is not distinct from (s.point, s.date, s.starts, s.ends) then t.moved
    when t.status = 'done' then null
    when t.moved = jsonb_build_object('point', s.point, 'date', s.date,
      'start', left(s.starts::text, 5), 'end', left(s.ends::text, 5)) then null
    else jsonb_build_object('point', t.point, 'date', t.date,
      'start', left(t.starts::text, 5), 'end', left(t.ends::text, 5))
  end`;

export const STAGED: { readonly [Name in TableName]: StagedTable<ImportRows[Name]> } = {
  settings: {
    key: ['only_row'],
    keyTypes: { only_row: 'boolean' },
    columns: { card: 'jsonb' },
    sealed: [],
    retires: false,
    put: (row) => ({ only_row: true, card: asJson(row) }),
  },
  areas: {
    key: ['code'],
    keyTypes: { code: 'text' },
    columns: { name: 'text', level: 'text', parent: 'text', timezone: 'text', aliases: 'jsonb' },
    sealed: [],
    retires: true,
    put: (row) => ({ ...row }),
  },
  programmes: {
    key: ['id'],
    keyTypes: { id: 'text' },
    columns: { card: 'jsonb' },
    sealed: [],
    retires: true,
    put: (row) => ({ id: row.id, card: asJson(row) }),
  },
  points: {
    key: ['id'],
    keyTypes: { id: 'text' },
    columns: {
      name: 'text',
      aliases: 'jsonb',
      area: 'text',
      address: 'text',
      landmark: 'text',
      lat: 'double precision',
      lon: 'double precision',
      hours: 'text',
      families_per_hour: 'integer',
      staff: 'integer',
      facilities: 'jsonb',
      personal_hash: 'bytea',
    },
    sealed: ['phone_sealed', 'person_in_charge_sealed'],
    retires: true,
    put: ({ phone, personInCharge, familiesPerHour, ...row }, vault) => ({
      ...row,
      families_per_hour: familiesPerHour,
      phone_sealed: seal(vault, phone, PURPOSES.point.phone),
      person_in_charge_sealed: seal(vault, personInCharge, PURPOSES.point.personInCharge),
      personal_hash: hash(vault, [row.id, phone, personInCharge], PURPOSES.point.personal),
    }),
  },
  distributions: {
    key: ['id'],
    keyTypes: { id: 'text' },
    columns: {
      programme: 'text',
      point: 'text',
      areas: 'jsonb',
      date: 'date',
      starts: 'time',
      ends: 'time',
      stage: 'text',
      status: 'text',
      note: 'text',
    },
    sealed: [],
    stamps: { moved: MOVED, as_of: '$1::date' },
    retires: true,
    put: ({ start, end, ...row }) => ({ ...row, starts: start, ends: end }),
  },
  households: {
    key: ['code_hash'],
    keyTypes: { code_hash: 'bytea' },
    columns: { area: 'text', members: 'integer', needs: 'jsonb', nik_hash: 'bytea', personal_hash: 'bytea' },
    sealed: ['code_sealed', 'head_sealed', 'phone_sealed', 'note_sealed'],
    retires: true,
    put: ({ code, head, area, members, needs, phone, nikHead, note }, vault) => ({
      area,
      members,
      needs,
      code_hash: hash(vault, code, PURPOSES.household.code),
      code_sealed: seal(vault, code, PURPOSES.household.code),
      head_sealed: seal(vault, head, PURPOSES.household.head),
      phone_sealed: seal(vault, phone, PURPOSES.household.phone),
      note_sealed: seal(vault, note, PURPOSES.household.note),
      nik_hash: nikHead === null ? null : hash(vault, nikHead, PURPOSES.household.nik),
      personal_hash: hash(vault, [code, head, phone, note], PURPOSES.household.personal),
    }),
  },
  entitlements: {
    key: ['household', 'programme'],
    keyTypes: { programme: 'text' },
    columns: { status: 'text', since: 'date', until: 'date', quantity: 'numeric', personal_hash: 'bytea' },
    sealed: ['reason_sealed'],
    helpers: { household_hash: 'bytea' },
    source: `(select h.id as household, e.* from staged_entitlements e
      join households h on h.code_hash = e.household_hash)`,
    stamps: { as_of: '$1::date' },
    retires: true,
    put: ({ household, programme, reason, ...row }, vault) => ({
      ...row,
      programme,
      household_hash: hash(vault, household, PURPOSES.household.code),
      reason_sealed: seal(vault, reason, PURPOSES.entitlement.reason),
      personal_hash:
        reason === null ? null : hash(vault, [household, programme, reason], PURPOSES.entitlement.personal),
    }),
  },
  people: {
    key: ['key_hash'],
    keyTypes: { key_hash: 'bytea' },
    columns: {
      role: 'text',
      area: 'text',
      telegram_id: 'bigint',
      title: 'text',
      mandate: 'text',
      on_duty: 'jsonb',
      personal_hash: 'bytea',
    },
    sealed: ['name_sealed', 'phone_sealed'],
    retires: true,
    put: ({ name, role, area, telegramId, phone, title, mandate, onDuty }, vault) => ({
      role,
      area,
      telegram_id: telegramId,
      title,
      mandate,
      on_duty: onDuty,
      key_hash: hash(vault, [name.toLowerCase(), role, area], PURPOSES.person.key),
      name_sealed: seal(vault, name, PURPOSES.person.name),
      phone_sealed: seal(vault, phone, PURPOSES.person.phone),
      personal_hash: hash(vault, [name, role, area, phone], PURPOSES.person.personal),
    }),
  },
  holidays: {
    key: ['date'],
    keyTypes: { date: 'date' },
    columns: { name: 'text', kind: 'text' },
    sealed: [],
    retires: true,
    put: (row) => ({ ...row }),
  },
};
