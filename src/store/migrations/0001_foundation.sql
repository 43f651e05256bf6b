-- The catalogue: what an administrator imports. A row that is no longer in the files is retired, never deleted.
-- Columns named *_sealed hold AES-256-GCM ciphertext, columns named *_hash a keyed hash (see vault.ts).

create table settings (
  only_row boolean primary key default true check (only_row),
  card jsonb not null
);

create table areas (
  code text primary key,
  name text not null,
  level text not null check (level in ('province', 'regency', 'district', 'village', 'rw', 'rt')),
  parent text references areas (code) deferrable initially deferred,
  timezone text,
  aliases jsonb not null default '[]',
  retired_at timestamptz
);

create table points (
  id text primary key,
  name text not null,
  aliases jsonb not null default '[]',
  area text not null references areas (code),
  address text not null,
  landmark text,
  lat double precision,
  lon double precision,
  hours text,
  families_per_hour integer,
  staff integer,
  facilities jsonb not null default '[]',
  phone_sealed bytea,
  person_in_charge_sealed bytea,
  -- keyed hash of the personal columns, to see a change without opening them
  personal_hash bytea,
  retired_at timestamptz,
  check ((lat is null) = (lon is null))
);

create table programmes (
  id text primary key,
  card jsonb not null,
  retired_at timestamptz
);

create table distributions (
  id text primary key,
  programme text not null references programmes (id),
  point text not null references points (id),
  areas jsonb not null,
  date date not null,
  starts time not null,
  ends time not null,
  stage text,
  status text not null check (status in ('planned', 'confirmed', 'postponed', 'cancelled', 'done')),
  note text,
  -- the sitting people were told before: {point, date, start, end}
  moved jsonb,
  as_of date not null,
  retired_at timestamptz
);

create table holidays (
  date date primary key,
  name text not null,
  kind text not null check (kind in ('libur', 'cuti_bersama')),
  retired_at timestamptz
);

create table households (
  id bigint generated always as identity primary key,
  code_hash bytea not null unique,
  code_sealed bytea not null,
  head_sealed bytea not null,
  area text not null references areas (code),
  members integer,
  needs jsonb not null default '[]',
  phone_sealed bytea,
  nik_hash bytea,
  note_sealed bytea,
  personal_hash bytea not null,
  retired_at timestamptz
);
create index households_by_area on households (area);

create table entitlements (
  household bigint not null references households (id),
  programme text not null references programmes (id),
  status text not null check (status in ('active', 'pending', 'stopped')),
  reason_sealed bytea,
  personal_hash bytea,
  since date,
  until date,
  quantity numeric,
  as_of date not null,
  retired_at timestamptz,
  primary key (household, programme)
);

create table people (
  id bigint generated always as identity primary key,
  -- keyed hash of name, role and area: a person may hold several roles
  key_hash bytea not null unique,
  name_sealed bytea not null,
  role text not null check (role in ('organizer', 'coordinator', 'admin')),
  area text not null references areas (code),
  telegram_id bigint,
  phone_sealed bytea,
  personal_hash bytea not null,
  title text,
  mandate text,
  on_duty jsonb not null default '[]',
  retired_at timestamptz
);
create index people_by_telegram on people (telegram_id) where retired_at is null;

-- One row an import that changed something. `version` is what a running Salur compares to know that its picture is old.
create table imports (
  version bigint generated always as identity primary key,
  digest text not null,
  counts jsonb not null,
  at timestamptz not null
);

-- The directory (or example) that is imported at start when it changed: what it held when that was last done. An import
-- by command leaves it alone, so that the next start does not undo it.
create table followed_source (
  only_row boolean primary key default true check (only_row),
  digest text not null
);

-- Who is asking. A private chat has the person's id.
create table chats (
  person bigint primary key,
  language text check (language in ('id', 'en')),
  area text references areas (code),
  household bigint references households (id),
  subscribed_at timestamptz,
  unreachable_at timestamptz,
  -- where the conversation stands: names of intents and programmes, never what was said
  session jsonb,
  created_at timestamptz not null,
  seen_at timestamptz not null
);
create index chats_by_household on chats (household) where household is not null;

-- Wrong codes of a day. Keyed by a hash, so that it can outlive the erasure of a chat without naming anybody.
create table wrong_codes (
  person_hash bytea not null,
  day date not null,
  tries integer not null,
  primary key (person_hash, day)
);

create table inbox (
  bot bigint not null,
  update_id bigint not null,
  person bigint not null,
  kind text not null,
  state text not null check (state in ('waiting', 'done', 'ignored', 'parked')),
  -- emptied as soon as the update is done: what a person wrote is not kept
  payload_sealed bytea,
  attempts integer not null default 0,
  error text,
  received_at timestamptz not null,
  finished_at timestamptz,
  primary key (bot, update_id)
);
create index inbox_waiting on inbox (bot, update_id) where state = 'waiting';

create table outbox (
  id bigint generated always as identity primary key,
  bot bigint not null,
  -- the update that is answered
  update_id bigint not null,
  -- the place of the call in its answer
  seq smallint not null,
  person bigint not null,
  chat bigint not null,
  method text not null,
  payload_sealed bytea,
  state text not null check (state in ('owed', 'sent', 'unreachable', 'rejected')),
  attempts integer not null default 0,
  error text,
  message_id bigint,
  created_at timestamptz not null,
  settled_at timestamptz,
  unique (bot, update_id, seq)
);
create index outbox_owed on outbox (bot, id) where state = 'owed';
