import { formsIn } from '../text/forms.ts';
import type { Gazetteer } from '../meanings.ts';
import { createNameIndex, type Found, type Span } from './names.ts';
import { wordsOf, type Word, type Words } from './words.ts';

type Area = Gazetteer['areas'][number];

export interface Places {
  readonly area?: Area;
  /** Id of the point table. */
  readonly point?: string;
  readonly pointSpan?: Span;
}

/** What an area's level is called in front of its name … */
const LEVELS = formsIn(
  'kelurahan kel desa ds dusun dsn kampung kp kmp kecamatan kelurahan klurahan deso kec kabupaten kab kota provinsi prov lingkungan nagari gampong',
);
/** … and other words that a place's name follows. */
const CUES = formsIn(
  'di ke dari d k warga wilayah daerah lokasi titik alamat dekat sekitar ing nang ning neng ka ti tinggal domisili penduduk',
);
const LEVEL_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  village: formsIn('kelurahan kel desa ds nagari gampong'),
  district: formsIn('kecamatan kec'),
  regency: formsIn('kabupaten kab kota'),
  province: formsIn('provinsi prov'),
};
/** Of the cues, those that an ordinary word ("baru") seldom follows in its own sense. */
const STRONG_CUES = formsIn('di ing nang ning neng ring');
/** "nggon Bu Yati": a place that is called after somebody or something. */
const PLACE_CUES = formsIn('nggon ngon gon enggon nggone ngone panggon tempatnya');
/** A name this short, or met with a letter wrong, needs a word before it that a place's name follows. */
const SHORT = 4;
const SHORT_FUZZY = 7;
/** What a place is built or traded from: "pagar batu merah", "jual pasir putih" are no places. */
const MATERIAL = formsIn(
  'pagar pagarnya tembok temboknya dinding dindingnya lantai lantainya bangunan jual beli jualan truk pasokan terbuat bikin tumpukan angkut ngangkut bata semen genteng kubik cor nambang tambang keramik',
);
const NEAR_MATERIAL = 3;
/** After an ordinary word: "desa baru hasil pemekaran" is a new village, not the one called so. */
const NEWNESS = formsIn('hasil pemekaran mekar');
/** What a point is: left out of or changed in its name by those who know it. */
const KINDS = formsIn(
  'balai aula kantor pos gor gedung musola masjid greja agen brilink warung toko kios sdn smp sma sekolah puskesmas posyandu lapangan pendopo vihara pura rumah kelurahan desa kecamatan warga pasar bank',
);
/** Of these one in the table is called by the kind alone. */
const LANDMARKS = formsIn('musola masjid greja gor aula pendopo vihara pura lapangan brilink');

interface PointName {
  readonly id: string;
  /** Only after a word that a place's name follows. */
  readonly cued: boolean;
}

/** @returns a finder of the area and the point that a message names: exactly, by alias or part, or with a letter or two wrong. */
export function createPlaceFinder({ areas, points }: Gazetteer): (words: Words) => Places {
  const areaAt = createNameIndex(
    areas.flatMap((area) => areaNames(area).map((name) => ({ name, value: area }))),
  );
  const pointAt = createNameIndex(pointNames(points, areas));
  return (message) => {
    const { words } = message;
    const point = longest(words, pointAt, undefined, (found) => isPointMeant(found, words));
    const area = longest(words, areaAt, point?.span, (found) => isAreaMeant(found, message));
    const id = point?.values[0].id;
    return {
      ...(point === undefined || id === undefined ? {} : { point: id, pointSpan: point.span }),
      ...(area === undefined ? {} : { area: ofLevel(area.values, words[area.span.from - 1]?.text ?? '') }),
    };
  };
}

/** Written names, and their parts where only one point has them. */
function pointNames(
  points: Gazetteer['points'],
  areas: Gazetteer['areas'],
): { readonly name: string; readonly value: PointName }[] {
  const villages = areas.flatMap(areaNames).map((name) => soundsOf(name).join(' '));
  const parts = new Map<string, Map<string, boolean>>();
  const part = (id: string, words: readonly string[], cued: boolean): void => {
    if (words.every((word) => /^\d+$/u.test(word))) return;
    const name = words.join(' ');
    const owners = parts.get(name) ?? new Map<string, boolean>();
    owners.set(id, cued && (owners.get(id) ?? true));
    parts.set(name, owners);
  };
  for (const { id, name, aliases } of points) {
    const written = [name, ...aliases].map(soundsOf);
    const kinds = new Set(written.flatMap((words) => words.slice(0, kindsIn(words))));
    for (const words of written) {
      // The barest name, without its level: "Balai Desa Wonorejo" is a village hall, not any hall.
      const [village] = villages
        .filter((area) => words.join(' ').endsWith(` ${area}`))
        .toSorted((a, b) => a.length - b.length);
      const own = village === undefined ? words : words.slice(0, words.length - village.split(' ').length);
      if (own.length < words.length) part(id, own, own.length < 2);
      const rest = own.slice(kindsIn(own));
      if (rest.length > 0 && !rest.some((word) => /^(?:r[tw]|\d+)$/u.test(word))) {
        part(id, rest, true);
        for (const kind of kinds) part(id, [kind, ...rest], false);
      }
    }
    for (const kind of kinds) if (LANDMARKS.has(kind)) part(id, [kind], true);
  }
  const known = new Set(
    points.flatMap(({ name, aliases }) => [name, ...aliases].map((own) => soundsOf(own).join(' '))),
  );
  return [
    ...points.flatMap(({ id, name, aliases }) =>
      [name, ...aliases].map((own) => ({ name: own, value: { id, cued: false } })),
    ),
    ...[...parts].flatMap(([name, owners]) => {
      const [owner, ...others] = owners;
      return owner === undefined || others.length > 0 || known.has(name)
        ? []
        : [{ name, value: { id: owner[0], cued: owner[1] } }];
    }),
  ];
}

function soundsOf(name: string): string[] {
  return wordsOf(name).words.map(({ sound }) => sound);
}

function kindsIn(words: readonly string[]): number {
  const first = words.findIndex((word) => !KINDS.has(word));
  return first < 0 ? words.length : first;
}

type Meant<Value> = Found<Value> & { readonly values: readonly [Value, ...Value[]] };

function longest<Value>(
  words: readonly Word[],
  nameAt: (words: readonly Word[], from: number) => Found<Value> | undefined,
  taken: Span | undefined,
  isMeant: (found: Meant<Value>) => boolean,
): Meant<Value> | undefined {
  let best: Meant<Value> | undefined;
  for (let from = 0; from < words.length; from++) {
    if (taken && from >= taken.from && from < taken.to) continue;
    const found = nameAt(words, from);
    if (!found) continue;
    const [first, ...others] = found.values;
    if (first === undefined || words[from - 1]?.standard === 'bukan') continue;
    const meant = { ...found, values: [first, ...others] as const };
    if ((!best || found.length > best.length) && isMeant(meant)) best = meant;
  }
  return best;
}

function isCued(found: Found<unknown>, words: readonly Word[]): boolean {
  const before = words[found.span.from - 1];
  return (
    before !== undefined &&
    (CUES.has(before.text) ||
      CUES.has(before.standard) ||
      LEVELS.has(before.text) ||
      LEVELS.has(before.sound))
  );
}

function isPointMeant(found: Meant<PointName>, words: readonly Word[]): boolean {
  if (found.values[0].cued) {
    const before = words[found.span.from - 1]?.text ?? '';
    return (
      found.away === 0 &&
      (STRONG_CUES.has(before) ||
        /^(?:ke|ka|menyang|nyang|deket|lokasi|titik)$/u.test(before) ||
        PLACE_CUES.has(before))
    );
  }
  return found.away === 0 || isCued(found, words) || (!found.ordinary && found.length >= SHORT_FUZZY);
}

function isAreaMeant(found: Meant<Area>, { words, text }: Words): boolean {
  const { from, to } = found.span;
  const before = words[from - 1]?.text ?? '';
  const after = words[to]?.text ?? '';
  if (to - from > 1 && !LEVELS.has(before)) {
    const around = [
      ...words.slice(Math.max(0, from - NEAR_MATERIAL), from),
      ...words.slice(to, to + NEAR_MATERIAL),
    ];
    if (around.some((word) => MATERIAL.has(word.text))) return false;
  }
  if (found.ordinary || found.values.every((area) => isBarePart(area, found.length))) {
    const ofNeighbourhood =
      /^\d+$/u.test(before) && /^(?:rt|rw|erte|erwe)$/u.test(words[from - 2]?.text ?? '');
    const levelled = found.values.some(
      ({ name, level }) =>
        LEVEL_OF[level]?.has(before) === true || name.toLowerCase().includes(` ${before} `),
    );
    // "rw 1 pisang, ambilnya di mana"; but "rt 3 baru dipanggil".
    const ends = /^\s*(?:[,.?!;\n]|$)/u.test(text.slice(words[to - 1]?.end ?? 0));
    return (STRONG_CUES.has(before) || levelled || (ofNeighbourhood && ends)) && !NEWNESS.has(after);
  }
  if (NEWNESS.has(after)) return false;
  return isCued(found, words) || found.length >= (found.away === 0 ? SHORT : SHORT_FUZZY);
}

/** "Pisang" of "Kelurahan Kampung Pisang": without "Kampung" it is a word like others. */
function isBarePart({ name, aliases }: Area, length: number): boolean {
  if (aliases.length > 0) return false;
  const [level = '', second = ''] = name.toLowerCase().split(' ');
  return LEVELS.has(level) && LEVELS.has(second) && length + second.length < name.length - level.length;
}

/** Several areas of one name: the one of the level that was said, else the village. */
function ofLevel(areas: readonly [Area, ...Area[]], before: string): Area {
  return (
    areas.find(({ level }) => LEVEL_OF[level]?.has(before)) ??
    areas.find(({ level }) => level === 'village') ??
    areas[0]
  );
}

/** With and without its level, and the levels in it: "Kelurahan Kampung Pisang" is "Pisang" too. "RT 03" and "RW 05" are numbers, and found as such. */
function areaNames({ name, aliases, level }: Area): string[] {
  return [name, ...aliases].flatMap((written) => {
    const words = written.trim().split(/\s+/u);
    if ((level === 'rt' || level === 'rw') && /^r[tw][\s.]*\d*$/iu.test(words.slice(0, 2).join(' ')))
      return [];
    const names = [written];
    while (words.length > 1 && LEVELS.has(words[0]?.toLowerCase() ?? '')) {
      words.shift();
      names.push(words.join(' '));
    }
    return names;
  });
}
