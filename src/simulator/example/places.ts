/** Where the example happens: one village, its neighbourhoods, its points. None of it exists. */

export const VILLAGE = 'sukamaju';

/** Two RW with three RT each. */
export const NEIGHBOURHOODS = ['05', '06'].flatMap((rw) =>
  ['01', '02', '03'].map((rt) => ({ rw, rt, code: `${VILLAGE}.${rw}.${rt}` })),
);

export const AREAS = [
  {
    code: VILLAGE,
    name: 'Kelurahan Sukamaju',
    level: 'village',
    parent: '',
    aliases: 'Sukamaju|Desa Sukamaju',
  },
  ...['05', '06'].map((rw) => ({
    code: `${VILLAGE}.${rw}`,
    name: `RW ${rw}`,
    level: 'rw',
    parent: VILLAGE,
    aliases: '',
  })),
  ...NEIGHBOURHOODS.map(({ rw, rt, code }) => ({
    code,
    name: `RT ${rt}`,
    level: 'rt',
    parent: `${VILLAGE}.${rw}`,
    aliases: `RT ${rt} RW ${rw}`,
  })),
];

export const POINTS = [
  {
    id: 'balai-rw05',
    name: 'Balai RW 05',
    aliases: 'balai rw lima|balai warga rw 05',
    area: `${VILLAGE}.05`,
    address: 'Jl. Melati No. 5, RT 02 RW 05',
    landmark: 'sebelah Musala Al-Hikmah',
    lat: -6.94712,
    lon: 107.70134,
    hours: 'hanya pada hari pembagian, 08.00–11.30',
    families_per_hour: 60,
    staff: 6,
    facilities: 'kursi|tenda|toilet|mushola',
    person_in_charge: 'Pak Darto Contoh',
  },
  {
    id: 'aula',
    name: 'Aula Kelurahan',
    aliases: 'aula|kantor kelurahan|kelurahan',
    area: VILLAGE,
    address: 'Jl. Raya Sukamaju No. 1',
    landmark: 'di belakang kantor kelurahan',
    lat: -6.94985,
    lon: 107.70402,
    hours: 'Senin–Jumat, 08.00–15.00',
    families_per_hour: 40,
    staff: 4,
    facilities: 'kursi|toilet|kursi_roda|mushola',
    person_in_charge: 'Bu Rina Contoh',
  },
  {
    id: 'balai-rw06',
    name: 'Balai RW 06',
    aliases: 'balai rw enam|balai warga rw 06',
    area: `${VILLAGE}.06`,
    address: 'Jl. Kenanga No. 12, RT 01 RW 06',
    landmark: 'depan SD Sukamaju 2',
    lat: -6.95344,
    lon: 107.70815,
    hours: 'hanya pada hari pembagian',
    families_per_hour: 50,
    staff: 5,
    facilities: 'kursi|tenda',
    person_in_charge: 'Ibu Wati Contoh',
  },
];

/** A place on the map that someone in the chat page can be at. WGS 84 degrees. */
export interface Spot {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

export function exampleSpots(): readonly Spot[] {
  return [
    { name: 'Rumah di RT 03 RW 05', latitude: -6.9459, longitude: 107.7002 },
    { name: 'Pasar Sukamaju', latitude: -6.9502, longitude: 107.7049 },
    { name: 'Depan SD Sukamaju 2', latitude: -6.95338, longitude: 107.70801 },
    { name: 'Terminal, 4 km dari kelurahan', latitude: -6.9181, longitude: 107.7126 },
  ];
}
