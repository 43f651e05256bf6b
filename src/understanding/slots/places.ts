import type { Gazetteer } from '../meanings.ts';
import { createNameIndex, type Found, type Span } from './names.ts';
import type { Word, Words } from './words.ts';

type Area = Gazetteer['areas'][number];

export interface Places {
  readonly area?: Area;
  /** Id of the point table. */
  readonly point?: string;
  readonly pointSpan?: Span;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What an area's level is called in front of its name … */
const LEVELS = list(
  'kelurahan kel desa ds dusun dsn kampung kp kecamatan kec kabupaten kab kota provinsi prov lingkungan nagari gampong',
);
/** … and other words that a place's name follows. */
const CUES = list(
  'di ke dari d k warga wilayah daerah lokasi titik alamat dekat sekitar ing nang ning neng ka ti tinggal domisili penduduk',
);
const LEVEL_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  village: list('kelurahan kel desa ds nagari gampong'),
  district: list('kecamatan kec'),
  regency: list('kabupaten kab kota'),
  province: list('provinsi prov'),
};
/** A name this short, or met with a letter wrong, needs a word before it that a place's name follows. */
const SHORT = 4;
const SHORT_FUZZY = 7;

/** @returns a finder of the area and the point that a message names: exactly, by alias, or with a letter or two wrong. */
export function createPlaceFinder({ areas, points }: Gazetteer): (words: Words) => Places {
  const areaAt = createNameIndex(
    areas.flatMap((area) => areaNames(area).map((name) => ({ name, value: area }))),
  );
  const pointAt = createNameIndex(
    points.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((written) => ({ name: written, value: id })),
    ),
  );
  return ({ words }) => {
    const point = longest(words, pointAt, undefined);
    const area = longest(words, areaAt, point?.span);
    return {
      ...(point?.values[0] === undefined ? {} : { point: point.values[0], pointSpan: point.span }),
      ...(area === undefined ? {} : { area: ofLevel(area.values, words[area.span.from - 1]?.text ?? '') }),
    };
  };
}

function longest<Value>(
  words: readonly Word[],
  nameAt: (words: readonly Word[], from: number) => Found<Value> | undefined,
  taken: Span | undefined,
): (Found<Value> & { readonly values: readonly [Value, ...Value[]] }) | undefined {
  let best: (Found<Value> & { readonly values: readonly [Value, ...Value[]] }) | undefined;
  for (let from = 0; from < words.length; from++) {
    if (taken && from >= taken.from && from < taken.to) continue;
    const found = nameAt(words, from);
    const [first, ...others] = found?.values ?? [];
    if (!found || first === undefined || words[from - 1]?.standard === 'bukan' || !isMeant(found, words))
      continue;
    if (!best || found.length > best.length) best = { ...found, values: [first, ...others] };
  }
  return best;
}

function isMeant(found: Found<unknown>, words: readonly Word[]): boolean {
  const before = words[found.span.from - 1];
  const cued =
    before !== undefined && (CUES.has(before.text) || CUES.has(before.standard) || LEVELS.has(before.text));
  return cued || (!found.ordinary && found.length >= (found.away === 0 ? SHORT : SHORT_FUZZY));
}

/** Several areas of one name: the one of the level that was said, else the village. */
function ofLevel(areas: readonly [Area, ...Area[]], before: string): Area {
  return (
    areas.find(({ level }) => LEVEL_OF[level]?.has(before)) ??
    areas.find(({ level }) => level === 'village') ??
    areas[0]
  );
}

/** With and without its level. "RT 03" and "RW 05" are numbers, and found as such. */
function areaNames({ name, aliases, level }: Area): string[] {
  return [name, ...aliases].flatMap((written) => {
    const words = written.trim().split(/\s+/u);
    if ((level === 'rt' || level === 'rw') && /^r[tw][\s.]*\d*$/iu.test(words.slice(0, 2).join(' ')))
      return [];
    return LEVELS.has(words[0]?.toLowerCase() ?? '') && words.length > 1
      ? [written, words.slice(1).join(' ')]
      : [written];
  });
}
