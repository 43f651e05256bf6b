/** What an administrator imported and Salur may tell: small enough to be held in memory, and read whole. */
import type { Distribution } from '../../domain/aid/distributions.ts';
import type { Holiday } from '../../domain/aid/holidays.ts';
import type { Area, Point } from '../../domain/aid/places.ts';
import type { Programme } from '../../domain/aid/programmes.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/aid/settings.ts';
import type { Db } from '../db.ts';
import { PURPOSES } from '../purposes.ts';
import type { Vault } from '../vault.ts';

/** Retired rows are left out. */
export interface CatalogueRows {
  /** Rises with every import that changed something; 0 before the first. */
  readonly version: number;
  /** When that import was; null before the first. */
  readonly importedAt: Temporal.Instant | null;
  readonly settings: Settings;
  readonly areas: readonly Area[];
  readonly points: readonly Point[];
  readonly programmes: readonly Programme[];
  readonly distributions: readonly Distribution[];
  readonly holidays: readonly Holiday[];
}

interface SittingJson {
  point: string;
  date: string;
  start: string;
  end: string;
}

/** `settings.card` and `programmes.card` hold the domain's own shapes with dates and times as ISO text. */
type SettingsJson = Omit<Settings, 'quietHours'> & { quietHours: { from: string; to: string } };
type ProgrammeJson = Omit<Programme, 'asOf' | 'validUntil'> & { asOf: string; validUntil: string | null };

export async function loadCatalogue(db: Db, vault: Vault): Promise<CatalogueRows> {
  // In one transaction, so that an import that ends meanwhile is seen whole or not at all.
  return db.transaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read');
    const [last] = await tx.query<{ version: number; at: string }>(
      'select version, at from imports order by version desc limit 1',
    );
    const [settings] = await tx.query<{ card: SettingsJson }>('select card from settings');
    return {
      version: last?.version ?? 0,
      importedAt: last ? Temporal.Instant.from(last.at) : null,
      settings: settings ? readSettings(settings.card) : DEFAULT_SETTINGS,
      areas: await tx.query<Area>(
        'select code, name, level, parent, timezone, aliases from areas where retired_at is null order by code',
      ),
      points: await loadPoints(tx, vault),
      programmes: await loadProgrammes(tx),
      distributions: await loadDistributions(tx),
      holidays: (
        await tx.query<{ date: string; name: string; kind: Holiday['kind'] }>(
          'select date, name, kind from holidays where retired_at is null order by date',
        )
      ).map((row) => ({ ...row, date: Temporal.PlainDate.from(row.date) })),
    };
  });
}

function readSettings(card: SettingsJson): Settings {
  const { from, to } = card.quietHours;
  return { ...card, quietHours: { from: Temporal.PlainTime.from(from), to: Temporal.PlainTime.from(to) } };
}

async function loadPoints(db: Db, vault: Vault): Promise<Point[]> {
  const rows = await db.query<
    Omit<Point, 'phone' | 'personInCharge' | 'familiesPerHour'> & {
      families_per_hour: number | null;
      phone_sealed: Uint8Array | null;
      person_in_charge_sealed: Uint8Array | null;
    }
  >(
    `select id, name, aliases, area, address, landmark, lat, lon, hours, families_per_hour, staff, facilities,
            phone_sealed, person_in_charge_sealed
     from points where retired_at is null order by id`,
  );
  return rows.map(({ families_per_hour, phone_sealed, person_in_charge_sealed, ...row }) => ({
    ...row,
    familiesPerHour: families_per_hour,
    phone: phone_sealed && vault.open(phone_sealed, PURPOSES.point.phone),
    personInCharge:
      person_in_charge_sealed && vault.open(person_in_charge_sealed, PURPOSES.point.personInCharge),
  }));
}

async function loadProgrammes(db: Db): Promise<Programme[]> {
  const rows = await db.query<{ card: ProgrammeJson }>(
    'select card from programmes where retired_at is null order by id',
  );
  return rows.map(({ card }) => ({
    ...card,
    asOf: Temporal.PlainDate.from(card.asOf),
    validUntil: card.validUntil === null ? null : Temporal.PlainDate.from(card.validUntil),
  }));
}

async function loadDistributions(db: Db): Promise<Distribution[]> {
  const rows = await db.query<
    Omit<Distribution, 'date' | 'start' | 'end' | 'moved' | 'asOf'> & {
      date: string;
      starts: string;
      ends: string;
      moved: SittingJson | null;
      as_of: string;
    }
  >(
    `select id, programme, point, areas, date, starts, ends, stage, status, note, moved, as_of
     from distributions where retired_at is null order by date, starts, id`,
  );
  return rows.map(({ starts, ends, as_of, moved, ...row }) => ({
    ...row,
    ...readTimes({ date: row.date, start: starts, end: ends }),
    moved: moved && { point: moved.point, ...readTimes(moved) },
    asOf: Temporal.PlainDate.from(as_of),
  }));
}

function readTimes({ date, start, end }: { date: string; start: string; end: string }) {
  return {
    date: Temporal.PlainDate.from(date),
    start: Temporal.PlainTime.from(start),
    end: Temporal.PlainTime.from(end),
  };
}
