/** A village of its own, in the middle zone, with codes that have dots, and one of everything that can happen to a day. */
import type { Distribution } from '../../../src/domain/aid/distributions.ts';
import type { Area, Point } from '../../../src/domain/aid/places.ts';
import type { Programme } from '../../../src/domain/aid/programmes.ts';
import { DEFAULT_SETTINGS } from '../../../src/domain/aid/settings.ts';
import type { CatalogueRows } from '../../../src/store/index.ts';

/** Tuesday, 09.00 in the village. */
export const NOW = Temporal.Instant.from('2026-09-15T01:00:00Z');
export const VILLAGE = '73.01.02.2005';
/** RT 02 RW 01 and RT 02 RW 02. */
export const HOME = '73.01.02.2005.01.02';
export const OTHER_HOME = '73.01.02.2005.02.02';
export const RW_ONE = '73.01.02.2005.01';

const day = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);

function area(code: string, name: string, level: Area['level'], parent: string | null): Area {
  return { code, name, level, parent, timezone: null, aliases: [] };
}

export const AREAS: readonly Area[] = [
  { ...area('73.01', 'Kabupaten Lembah', 'regency', null), timezone: 'Asia/Makassar' },
  area('73.01.02', 'Kecamatan Hulu', 'district', '73.01'),
  area(VILLAGE, 'Desa Sungai Contoh', 'village', '73.01.02'),
  area(RW_ONE, 'RW 01', 'rw', VILLAGE),
  area('73.01.02.2005.02', 'RW 02', 'rw', VILLAGE),
  area('73.01.02.2005.01.01', 'RT 01', 'rt', RW_ONE),
  area(HOME, 'RT 02', 'rt', RW_ONE),
  area('73.01.02.2005.02.01', 'RT 01', 'rt', '73.01.02.2005.02'),
  area(OTHER_HOME, 'RT 02', 'rt', '73.01.02.2005.02'),
  area('73.01.02.2005.02.10', 'RT 10', 'rt', '73.01.02.2005.02'),
];

export function point(id: string, rest: Partial<Point> = {}): Point {
  return {
    id,
    name: `Titik ${id}`,
    aliases: [],
    area: VILLAGE,
    address: `Jalan ${id} 1`,
    landmark: null,
    lat: null,
    lon: null,
    hours: null,
    familiesPerHour: null,
    staff: null,
    facilities: [],
    phone: null,
    personInCharge: null,
    ...rest,
  };
}

export const POINTS: readonly Point[] = [
  point('lumbung', {
    name: 'Lumbung Desa',
    address: 'Jalan Padi 7',
    landmark: 'belakang pasar lama',
    lat: -5.1001,
    lon: 119.4001,
    hours: 'Senin sampai Jumat 08.00–15.00',
    facilities: ['kursi', 'kursi_roda', 'mushola'],
    personInCharge: 'Bu Contoh Penjaga',
    phone: '0411-555-0101',
  }),
  point('sekolah', { name: 'Halaman Sekolah', address: 'Jalan Buku 3', lat: -5.1201, lon: 119.4301 }),
];

export function programme(id: string, rest: Partial<Programme> = {}): Programme {
  return {
    id,
    name: `Bantuan ${id}`,
    aliases: [],
    kind: 'goods',
    package: 'jagung 12 kg',
    amount: 12,
    unit: 'kg',
    period: 'September 2026',
    criteria: ['keluarga tani penggarap', 'tinggal di desa ini'],
    documents: ['KTP asli', 'kartu tani'],
    proxy: { allowed: true, who: 'anggota satu KK', bring: ['KTP wakil', 'KK asli'] },
    missed: { days: 4, how: 'datang ke Lumbung Desa' },
    fee: 0,
    legalBasis: null,
    fundedBy: null,
    howToRegister: 'usulkan di musyawarah desa',
    howToObject: 'isi surat sanggah di balai desa',
    source: 'Keputusan Kepala Desa 9/2026',
    asOf: day('2026-08-20'),
    validUntil: day('2026-12-31'),
    ...rest,
  };
}

export const PROGRAMMES: readonly Programme[] = [
  programme('jagung', { name: 'Bantuan Jagung', aliases: ['pangan'] }),
  programme('tunai', {
    name: 'Bantuan Tunai Lembah',
    aliases: ['blt'],
    kind: 'cash',
    package: 'uang tunai',
    amount: 450_000,
    unit: 'rupiah',
    period: 'tiga bulan',
    proxy: { allowed: false, who: null, bring: [] },
    missed: { days: null, how: 'tanyakan ke balai desa' },
    validUntil: null,
  }),
];

export function distribution(id: string, rest: Partial<Distribution> = {}): Distribution {
  return {
    id,
    programme: 'jagung',
    point: 'lumbung',
    areas: [RW_ONE],
    date: day('2026-09-19'),
    start: time('08:00'),
    end: time('11:30'),
    stage: null,
    status: 'confirmed',
    note: null,
    moved: null,
    asOf: day('2026-09-10'),
    ...rest,
  };
}

export function sitting(date: string, start = '08:00', end = '11:30', at = 'lumbung') {
  return { point: at, date: day(date), start: time(start), end: time(end) };
}

export function rows(rest: Partial<CatalogueRows> = {}): CatalogueRows {
  return {
    version: 1,
    importedAt: Temporal.Instant.from('2026-09-12T00:00:00Z'),
    settings: {
      ...DEFAULT_SETTINGS,
      name: 'Balai Desa Sungai Contoh',
      contact: 'Balai Desa, Senin sampai Kamis 08.00–14.00, meja 1',
      officialDomains: ['kemensos.go.id', 'https://www.sungaicontoh.desa.id/'],
      officialChannels: [
        { name: 'Kemensos', contact: '021-171' },
        { name: 'Petugas desa', contact: '0812-3000-4000, t.me/sungai_contoh_resmi' },
      ],
    },
    areas: AREAS,
    points: POINTS,
    programmes: PROGRAMMES,
    distributions: [],
    holidays: [],
    ...rest,
  };
}

export { day, time };
