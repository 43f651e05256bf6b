/** The people of the example, all of them plainly invented. */
import { NEIGHBOURHOODS, VILLAGE } from './places.ts';

export interface HouseholdLine {
  readonly code: string;
  readonly head: string;
  readonly area: string;
  readonly members: number;
  readonly needs: string;
}

export interface EntitlementLine {
  readonly household: string;
  readonly programme: string;
  readonly status: string;
  readonly reason: string;
  readonly since: string;
  readonly until: string;
  readonly quantity: string;
}

/** Households to try in the chat page; each code is on an invitation, and typing it ties the chat to the household. */
export const EXAMPLE_HOUSEHOLDS = [
  { code: 'CONTOHSITI', head: 'Ibu Siti Contoh', area: `${VILLAGE}.05.03`, members: 2, needs: 'lansia' },
  { code: 'CONTOHDEWI', head: 'Ibu Dewi Contoh', area: `${VILLAGE}.06.01`, members: 4, needs: 'hamil' },
  { code: 'CONTOHBUDI', head: 'Pak Budi Contoh', area: `${VILLAGE}.05.02`, members: 5, needs: '' },
] as const;

/** Telegram ids that the chat page's people have. */
export const EXAMPLE_PEOPLE = {
  recipient: 700_000_001,
  organizer: 700_000_002,
  coordinator: 700_000_003,
  admin: 700_000_004,
} as const;

export const PEOPLE = [
  {
    name: 'Pak Darto Contoh',
    role: 'organizer',
    area: `${VILLAGE}.05.03`,
    telegram_id: EXAMPLE_PEOPLE.organizer,
    title: 'Ketua RT 03 RW 05',
    mandate: '470/101/CONTOH',
    on_duty: 'sabtu|minggu',
  },
  {
    name: 'Ibu Wati Contoh',
    role: 'organizer',
    area: `${VILLAGE}.06`,
    telegram_id: '',
    title: 'Ketua RW 06',
    mandate: '470/102/CONTOH',
    on_duty: 'sabtu',
  },
  {
    name: 'Bu Rina Contoh',
    role: 'coordinator',
    area: VILLAGE,
    telegram_id: EXAMPLE_PEOPLE.coordinator,
    title: 'Petugas mutu, loket 2',
    mandate: '470/103/CONTOH',
    on_duty: 'senin|selasa|rabu|kamis|jumat',
  },
  {
    name: 'Pak Agus Contoh',
    role: 'admin',
    area: VILLAGE,
    telegram_id: EXAMPLE_PEOPLE.admin,
    title: 'Sekretaris Kelurahan',
    mandate: '470/104/CONTOH',
    on_duty: 'senin|selasa|rabu|kamis|jumat',
  },
];

const HOUSEHOLDS_OF_AN_RT = 20;

const WOMEN =
  'Aminah Asih Ani Endang Euis Fatimah Halimah Ijah Imas Kartini Lastri Lilis Mariam Minah Murni Neneng Nining Ratna Rohani Rukmini Sari Sumiati Sri Tini Titin Tuti Warsih Yati Yayah Yuni'.split(
    ' ',
  );
const MEN =
  'Abdul Ade Asep Bambang Cecep Dadang Dedi Didin Edi Engkos Eko Hasan Herman Iwan Jajang Joko Kosim Maman Mamat Mulyono Nana Oman Rahmat Rudi Slamet Sudin Suparman Tarno Ujang Yanto'.split(
    ' ',
  );
const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const NEEDS = ['', 'lansia', '', '', 'hamil', '', 'disabilitas', '', 'lansia|sakit', ''];

/** 120, always the same. */
export function households(): HouseholdLine[] {
  let met = 0;
  return NEIGHBOURHOODS.flatMap(({ code: area }) => {
    const known = EXAMPLE_HOUSEHOLDS.filter((household) => household.area === area);
    const others = Array.from({ length: HOUSEHOLDS_OF_AN_RT - known.length }, () => {
      met += 1;
      return invented(met, area);
    });
    return [...known, ...others];
  });
}

function invented(number: number, area: string): HouseholdLine {
  const woman = number % 2 === 0;
  const names = woman ? WOMEN : MEN;
  const turn = Math.floor(number / 2);
  const second = ['', ' Dua'][Math.floor(turn / names.length)] ?? ' Tiga';
  return {
    code: `CTH${letters(number)}`,
    head: `${woman ? 'Ibu' : 'Pak'} ${names[turn % names.length]} Contoh${second}`,
    area,
    members: 1 + ((number * 7) % 6),
    needs: NEEDS[number % NEEDS.length] ?? '',
  };
}

/** Seven letters that do not tell their number: multiplying by an odd number mixes them and keeps them distinct. */
function letters(number: number): string {
  let rest = (BigInt(number) * 0x9e3779b97f4a7c15n) % BigInt(ALPHABET.length) ** 7n;
  let text = '';
  for (let place = 0; place < 7; place += 1) {
    text += ALPHABET[Number(rest % BigInt(ALPHABET.length))];
    rest /= BigInt(ALPHABET.length);
  }
  return text;
}

const LISTED = 'Terdaftar di DTSEN pada desil yang berhak.';
const BEING_CHECKED = 'Data keluarga masih diperiksa Dinas Sosial.';
const DECILE_ROSE = 'Menurut DTSEN triwulan ini, keluarga berada di atas desil 5.';
const LAST_TIME = 'Penyaluran terakhir adalah untuk Oktober–Desember 2025.';

/** What each household may know of itself; the three to try show what there is to see. */
export function entitlements(today: Temporal.PlainDate): EntitlementLine[] {
  const since = `${today.year}-01-01`;
  const line = (household: string, programme: string, status: string, reason: string): EntitlementLine => ({
    household,
    programme,
    status,
    reason,
    since: status === 'pending' ? '' : since,
    until: '',
    quantity: programme === 'beras' && status === 'active' ? '20' : '',
  });
  const [siti, dewi, budi] = EXAMPLE_HOUSEHOLDS;
  const known = [
    line(siti.code, 'beras', 'active', LISTED),
    line(siti.code, 'sembako', 'active', LISTED),
    line(siti.code, 'pkh', 'pending', BEING_CHECKED),
    line(dewi.code, 'pkh', 'active', 'Ada ibu hamil dalam keluarga.'),
    line(dewi.code, 'beras', 'active', LISTED),
    line(budi.code, 'beras', 'stopped', DECILE_ROSE),
    { ...line(budi.code, 'blt', 'stopped', LAST_TIME), since: '2025-10-01', until: '2025-12-31' },
  ];
  const others = households().filter(
    ({ code }) => !EXAMPLE_HOUSEHOLDS.some((example) => example.code === code),
  );
  const rest = others.flatMap(({ code }, index) => {
    const mine: EntitlementLine[] = [];
    if (index % 10 < 7) mine.push(line(code, 'beras', 'active', LISTED));
    if (index % 2 === 0) mine.push(line(code, 'sembako', 'active', LISTED));
    if (index % 4 === 1) mine.push(line(code, 'pkh', 'active', LISTED));
    if (index % 12 === 3) mine.push(line(code, 'sembako', 'pending', BEING_CHECKED));
    if (index % 10 === 8) mine.push(line(code, 'beras', 'stopped', DECILE_ROSE));
    return mine;
  });
  return [...known, ...rest];
}
