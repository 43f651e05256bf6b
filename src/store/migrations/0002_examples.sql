-- What Salur had to ask back about, kept only of people who agreed to it. `learning` null: not asked yet.
alter table chats add column learning boolean;

-- The message without numbers and names, and the meaning that its writer then chose; null while the choice is still open.
create table examples (
  id bigint generated always as identity primary key,
  person bigint not null references chats (person) on delete cascade,
  text_sealed bytea not null,
  intent text,
  at timestamptz not null
);
create unique index examples_open on examples (person) where intent is null;
create index examples_by_person on examples (person);
