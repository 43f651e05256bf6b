/**
 * What an administrator imported, arranged for answering: built once for each version of the catalogue, then only read.
 * Lists that depend on an area are worked out when first asked for and kept.
 */
import type { Distribution } from '../../domain/aid/distributions.ts';
import type { Area, Point } from '../../domain/aid/places.ts';
import type { Programme } from '../../domain/aid/programmes.ts';
import type { Settings } from '../../domain/aid/settings.ts';
import { dayIn } from '../../domain/zones.ts';
import type { CatalogueRows } from '../../store/repositories/catalogue.ts';
import type { Gazetteer } from '../../understanding/index.ts';
import { createAreas, type Areas } from './areas.ts';

export type { Areas, NamedPlace, Resolved } from './areas.ts';

export interface NearPoint {
  readonly point: Point;
  readonly metres: number;
}

export interface Catalogue {
  readonly version: number;
  readonly settings: Settings;
  readonly areas: Areas;
  readonly programmes: readonly Programme[];
  readonly points: readonly Point[];
  /** The names that understanding looks for in a message. */
  readonly gazetteer: Gazetteer;
  /** The office's day of the import; null before the first. */
  readonly asOf: Temporal.PlainDate | null;
  programme(id: string): Programme | null;
  point(id: string): Point | null;
  /**
   * Distributions for people of an area, by date and hour: those meant for it or for an area above it, and those for
   * an area below it, because who chose only a village is told what is for any part of it.
   */
  forArea(area: string): readonly Distribution[];
  atPoint(point: string): readonly Distribution[];
  /** Points that have served or will serve an area, and those that stand in it or in an area above it. */
  pointsFor(area: string): readonly Point[];
  /** By great-circle distance; points without a place on the map are left out. */
  nearest(lat: number, lon: number, limit: number): readonly NearPoint[];
}

export function createCatalogue(rows: CatalogueRows): Catalogue {
  const areas = createAreas(rows.areas, rows.settings.timezone);
  const programmes = new Map(rows.programmes.map((programme) => [programme.id, programme]));
  const points = new Map(rows.points.map((point) => [point.id, point]));
  const distributions = rows.distributions.toSorted(byTime);
  // Their place in the order of time; comparing dates anew takes a hundred times as long.
  const rank = new Map(distributions.map((distribution, index) => [distribution, index]));
  const meant = group(distributions, (distribution) => distribution.areas);
  const held = group(distributions, (distribution) => [distribution.point]);
  const standing = group(rows.points, (point) => [point.area]);
  const ofArea = new Map<string, readonly Distribution[]>();

  function forArea(area: string): readonly Distribution[] {
    const known = ofArea.get(area);
    if (known) return known;
    const found = new Set<Distribution>();
    for (const code of [...areas.path(area), ...areas.allBelow(area)])
      for (const distribution of meant.get(code) ?? []) found.add(distribution);
    const sorted = [...found].toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
    ofArea.set(area, sorted);
    return sorted;
  }

  function pointsFor(area: string): readonly Point[] {
    const found = new Set<Point>();
    for (const distribution of forArea(area)) {
      const point = points.get(distribution.point);
      if (point) found.add(point);
    }
    for (const code of [area, ...areas.allBelow(area), ...areas.path(area)])
      for (const point of standing.get(code) ?? []) found.add(point);
    return [...found];
  }

  function nearest(lat: number, lon: number, limit: number): readonly NearPoint[] {
    const near: NearPoint[] = [];
    for (const point of rows.points) {
      if (point.lat === null || point.lon === null) continue;
      near.push({ point, metres: metresBetween(lat, lon, point.lat, point.lon) });
    }
    return near.toSorted((a, b) => a.metres - b.metres).slice(0, limit);
  }

  return {
    version: rows.version,
    settings: rows.settings,
    areas,
    programmes: rows.programmes,
    points: rows.points,
    gazetteer: gazetteerOf(rows),
    asOf: rows.importedAt === null ? null : dayIn(rows.importedAt, rows.settings.timezone),
    programme: (id) => programmes.get(id) ?? null,
    point: (id) => points.get(id) ?? null,
    forArea,
    atPoint: (point) => held.get(point) ?? [],
    pointsFor,
    nearest,
  };
}

function gazetteerOf(rows: CatalogueRows): Gazetteer {
  return {
    programmes: rows.programmes.map(({ id, name, aliases }) => ({ id, names: [name, id, ...aliases] })),
    areas: rows.areas.map(({ code, name, level, aliases }: Area) => ({ code, name, level, aliases })),
    points: rows.points.map(({ id, name, aliases }) => ({ id, name, aliases })),
  };
}

function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const found = groups.get(key);
      if (found) found.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

function byTime(a: Distribution, b: Distribution): number {
  return (
    Temporal.PlainDate.compare(a.date, b.date) ||
    Temporal.PlainTime.compare(a.start, b.start) ||
    (a.id < b.id ? -1 : 1)
  );
}

const EARTH_METRES = 6_371_008.8;

/** Haversine. */
function metresBetween(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const chord = half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1);
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
