/** Rows as the files have them, checked, and not yet sealed. */
import type { Distribution } from '../../domain/aid/distributions.ts';
import type { Holiday } from '../../domain/aid/holidays.ts';
import type { Entitlement, Need } from '../../domain/aid/households.ts';
import type { DayOfWeek, Role } from '../../domain/aid/people.ts';
import type { Area, Point } from '../../domain/aid/places.ts';
import type { Programme } from '../../domain/aid/programmes.ts';
import type { Settings } from '../../domain/aid/settings.ts';

export interface HouseholdRow {
  readonly code: string;
  readonly head: string;
  readonly area: string;
  readonly members: number | null;
  readonly needs: readonly Need[];
  readonly phone: string | null;
  readonly nikHead: string | null;
  readonly note: string | null;
}

export interface EntitlementRow extends Omit<Entitlement, 'asOf'> {
  /** The household's code. */
  readonly household: string;
}

export interface PersonRow {
  readonly name: string;
  readonly role: Role;
  readonly area: string;
  readonly telegramId: number | null;
  readonly phone: string | null;
  readonly title: string | null;
  readonly mandate: string | null;
  readonly onDuty: readonly DayOfWeek[];
}

/** What was known before and what an import stamps itself are not in the files. */
export type DistributionRow = Omit<Distribution, 'moved' | 'asOf'>;

export interface ImportRows {
  readonly settings: Settings;
  readonly areas: Area;
  readonly programmes: Programme;
  readonly points: Point;
  readonly distributions: DistributionRow;
  readonly households: HouseholdRow;
  readonly entitlements: EntitlementRow;
  readonly people: PersonRow;
  readonly holidays: Holiday;
}

export type TableName = keyof ImportRows;

/** Those a table refers to come before it: the order in which tables are read and applied. */
export const TABLE_ORDER = [
  'settings',
  'areas',
  'programmes',
  'points',
  'distributions',
  'households',
  'entitlements',
  'people',
  'holidays',
] as const satisfies readonly TableName[];

export interface TableCounts {
  readonly added: number;
  readonly changed: number;
  /** Had been retired and are in the files again. */
  readonly returned: number;
  readonly unchanged: number;
  /** Are no longer in the files; kept, with the time. */
  readonly retired: number;
}

export type ImportCounts = Readonly<Partial<Record<TableName, TableCounts>>>;
