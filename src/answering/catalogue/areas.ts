/** The tree of areas: what lies where, what it is called, which one a person means. */
import type { Area } from '../../domain/aid/places.ts';

/** What a message says about a place: numbers without leading zeros, and the code of an area named by name. */
export interface NamedPlace {
  readonly areaCode: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
}

/** `several`: the numbers fit more than one area. `unknown`: they fit none. */
export type Resolved =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly area: string }
  | { readonly kind: 'several'; readonly areas: readonly string[] }
  | { readonly kind: 'unknown' };

export interface Areas {
  get(code: string): Area | undefined;
  /** The area itself first, then all above it; empty for an unknown code. */
  path(code: string): readonly string[];
  /** Whether `outer` is `inner` or lies above it. */
  covers(outer: string, inner: string): boolean;
  /** Directly below; `null` gives the tops. In the order people count: RT 2 before RT 10. */
  below(code: string | null): readonly Area[];
  /** The whole branch, without the area itself. */
  allBelow(code: string): readonly string[];
  /** Where choosing starts: the first level that leaves a choice. `null` where the tops already do. */
  start(): string | null;
  /** "RT 03 RW 05", "RW 05", "Sukamaju". */
  name(code: string): string;
  /** "RT 03 RW 05, Sukamaju". */
  fullName(code: string): string;
  /** IANA: its own, that of the area above, at last the office's. */
  zone(code: string | null): string;
  /** The area of a deep link's parameter, in which `-` stands for `.`. */
  fromLink(parameter: string): string | null;
  /** Looks near `around` first: RT 3 is the RT 3 of one's own RW. */
  resolve(place: NamedPlace, around: string | null): Resolved;
}

const NUMERIC = new Intl.Collator('id', { numeric: true });

export function createAreas(rows: readonly Area[], officeZone: string): Areas {
  const byCode = new Map(rows.map((area) => [area.code, area]));
  const links = new Map(rows.map((area) => [area.code.replaceAll('.', '-'), area.code]));
  const children = new Map<string | null, Area[]>();
  for (const area of rows) {
    const parent = area.parent !== null && byCode.has(area.parent) ? area.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(area);
    else children.set(parent, [area]);
  }
  for (const siblings of children.values()) siblings.sort((a, b) => NUMERIC.compare(a.name, b.name));
  const paths = new Map<string, readonly string[]>();
  /** "rt3" → the codes of every RT 3. */
  const numbers = new Map<string, string[]>();
  for (const area of rows) {
    if (area.level !== 'rt' && area.level !== 'rw') continue;
    const key = area.level + (numberOf(area, area.level) ?? '');
    numbers.set(key, [...(numbers.get(key) ?? []), area.code]);
  }

  function path(code: string): readonly string[] {
    const known = paths.get(code);
    if (known) return known;
    const found: string[] = [];
    for (let area = byCode.get(code); area && !found.includes(area.code);) {
      found.push(area.code);
      area = area.parent === null ? undefined : byCode.get(area.parent);
    }
    paths.set(code, found);
    return found;
  }

  const below = (code: string | null): readonly Area[] => children.get(code) ?? [];

  function allBelow(code: string): readonly string[] {
    // A set goes on with what is added while it is walked, and takes nothing twice.
    const found = new Set([code]);
    for (const above of found) for (const area of below(above)) found.add(area.code);
    found.delete(code);
    return [...found];
  }

  function start(): string | null {
    let at: string | null = null;
    for (;;) {
      const [only, ...others]: readonly Area[] = below(at);
      if (!only || others.length > 0 || only.level === 'rw' || below(only.code).length === 0) return at;
      at = only.code;
    }
  }

  function name(code: string): string {
    const area = byCode.get(code);
    if (!area) return code;
    if (area.level !== 'rt' || area.parent === null || /rw/iu.test(area.name)) return area.name;
    const above = byCode.get(area.parent);
    return above?.level === 'rw' ? `${area.name} ${above.name}` : area.name;
  }

  function fullName(code: string): string {
    const village = path(code).find((above) => byCode.get(above)?.level === 'village');
    return village === undefined || village === code ? name(code) : `${name(code)}, ${name(village)}`;
  }

  function zone(code: string | null): string {
    for (const above of code === null ? [] : path(code)) {
      const own = byCode.get(above)?.timezone;
      if (own) return own;
    }
    return officeZone;
  }

  /** Areas of a level and number at or below one; `null` looks everywhere. */
  function numbered(level: 'rt' | 'rw', number: string, within: string | null): string[] {
    const codes = numbers.get(level + number) ?? [];
    return within === null ? codes : codes.filter((code) => path(code).includes(within));
  }

  /** From the nearest surroundings outwards: the first that hold a match decide. */
  function nearestNumbered(level: 'rt' | 'rw', number: string, around: string | null): string[] {
    for (const within of [...(around === null ? [] : path(around)), null]) {
      const found = numbered(level, number, within);
      if (found.length > 0) return found;
    }
    return [];
  }

  function resolve(place: NamedPlace, around: string | null): Resolved {
    const named = nameOf(place);
    const centre = named ?? around;
    if (place.rt === null && place.rw === null)
      return named === null ? { kind: 'nothing' } : { kind: 'one', area: named };
    let found: string[];
    if (place.rw === null) found = rtsOf(place.rt ?? '', named, centre);
    else {
      const rws =
        named === null
          ? nearestNumbered('rw', place.rw, centre)
          : numbered('rw', place.rw, villageOf(named) ?? named);
      found = place.rt === null ? rws : rws.flatMap((rw) => numbered('rt', place.rt ?? '', rw));
    }
    const [only, ...others] = found;
    if (only === undefined) return { kind: 'unknown' };
    return others.length === 0 ? { kind: 'one', area: only } : { kind: 'several', areas: found };
  }

  /** "RT 03" is the name of many areas; what counts then is its number and where the person lives. */
  function nameOf({ areaCode, rt, rw }: NamedPlace): string | null {
    const level = areaCode === null ? undefined : byCode.get(areaCode)?.level;
    if (level === undefined || (level === 'rt' && rt !== null) || (level === 'rw' && rw !== null))
      return null;
    return areaCode;
  }

  function rtsOf(number: string, named: string | null, centre: string | null): string[] {
    return named === null ? nearestNumbered('rt', number, centre) : numbered('rt', number, named);
  }

  function villageOf(code: string): string | null {
    return path(code).find((above) => byCode.get(above)?.level === 'village') ?? null;
  }

  return {
    get: (code) => byCode.get(code),
    path,
    covers: (outer, inner) => path(inner).includes(outer),
    below,
    allBelow,
    start,
    name,
    fullName,
    zone,
    fromLink: (parameter) => links.get(parameter) ?? (byCode.has(parameter) ? parameter : null),
    resolve,
  };
}

/** "RT 003/RW 05" → "3" as an RT, "5" as an RW. */
function numberOf(area: Area, level: 'rt' | 'rw'): string | null {
  for (const text of [area.name, ...area.aliases]) {
    const labelled = new RegExp(`${level}[\\s.:]*0*(\\d+)`, 'iu').exec(text);
    const digits = labelled?.[1] ?? /^\s*0*(\d+)\s*$/u.exec(text)?.[1];
    if (digits !== undefined) return digits;
  }
  return null;
}
