/**
 * The example village: a data directory around a given day, in exactly the format that an administrator keeps, so that
 * it goes through the same import. One kelurahan of 2 RW and 6 RT, 3 points, 5 programmes (one card has run out), 120
 * households and a month of distributions: past ones done, some today and tomorrow, one moved, some postponed or
 * cancelled with the reason.
 *
 * - edition: the village before and after a change. A change is only known where both were imported, one after the other.
 * - spot: a place on the map that someone in the chat page can send.
 */
import { stringify } from 'yaml';
import { distributions } from './calendar.ts';
import { programmes, SETTINGS } from './cards.ts';
import { entitlements, households, PEOPLE } from './families.ts';
import { HOLIDAYS } from './holidays.ts';
import { AREAS, POINTS } from './places.ts';

export { EXAMPLE_HOUSEHOLDS, EXAMPLE_PEOPLE } from './families.ts';
export { exampleSpots, type Spot } from './places.ts';

export type VillageFiles = ReadonlyMap<string, string>;

/** By file name, around `today`; pure. */
export function exampleVillage(today: Temporal.PlainDate): VillageFiles {
  return village(today, false);
}

/** To be imported in this order: the village before this week's rice of RW 06 was moved, then as it is. */
export function exampleEditions(today: Temporal.PlainDate): readonly [VillageFiles, VillageFiles] {
  return [village(today, true), village(today, false)];
}

function village(today: Temporal.PlainDate, earlier: boolean): VillageFiles {
  return new Map([
    ['settings.yaml', stringify(SETTINGS)],
    ['programmes.yaml', stringify(programmes(today))],
    ['areas.csv', csv(AREAS)],
    ['points.csv', csv(POINTS)],
    ['distributions.csv', csv(distributions(today, earlier))],
    ['households.csv', csv(households())],
    ['entitlements.csv', csv(entitlements(today))],
    ['people.csv', csv(PEOPLE)],
    ['holidays.csv', csv(HOLIDAYS)],
  ]);
}

/** What a message may name of the village, for understanding one where no store is at hand (`npm run understand`). */
export function exampleNames() {
  const several = (cell: string) => cell.split('|').filter((name) => name !== '');
  return {
    programmes: programmes(Temporal.PlainDate.from('2026-01-01')).map(({ id, name, aliases }) => ({
      id,
      names: [name, ...aliases],
    })),
    areas: AREAS.map(({ code, name, level, aliases }) => ({ code, name, level, aliases: several(aliases) })),
    points: POINTS.map(({ id, name, aliases }) => ({ id, name, aliases: several(aliases) })),
  };
}

/** Rows of the same columns. */
function csv(rows: readonly object[]): string {
  const titles = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => titles.map((title) => quoted(Reflect.get(row, title))).join(','));
  return [titles.join(','), ...lines, ''].join('\n');
}

function quoted(value: unknown): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
