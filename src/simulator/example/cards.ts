/**
 * The example's office and its programmes. Amounts and rules are those published for the national programmes; the
 * letters they are said to rest on are invented, as the village is.
 */

const OFFICE_HOURS = 'Senin–Jumat 08.00–15.00';

export const SETTINGS = {
  name: 'Kelurahan Sukamaju',
  timezone: 'Asia/Jakarta',
  quiet_hours: '20:00-06:00',
  weekly_cap: 4,
  official_channels: [
    { name: 'Kementerian Sosial', contact: '021-171' },
    { name: 'Aplikasi Cek Bansos', contact: 'cekbansos.kemensos.go.id' },
    { name: 'SP4N-LAPOR!', contact: 'lapor.go.id atau SMS 1708' },
    { name: 'KPK (korupsi besar)', contact: '198 atau jaga.id' },
    { name: 'SAPA (kekerasan)', contact: '129' },
    { name: 'Ombudsman', contact: '137' },
    { name: 'Pusat Penipuan OJK', contact: 'iasc.ojk.go.id' },
  ],
  official_domains: [
    'kemensos.go.id',
    'cekbansos.kemensos.go.id',
    'lapor.go.id',
    'jaga.id',
    'iasc.ojk.go.id',
  ],
  contact: `Kantor Kelurahan Sukamaju, ${OFFICE_HOURS}, Bu Rina di loket 2`,
  sla: {
    quality: { verify: 1, resolve: 3, unit: 'working_days' },
    short_measure: { verify: 1, resolve: 3, unit: 'working_days' },
    not_delivered: { verify: 1, resolve: 5, unit: 'working_days' },
    safety: { verify: 2, resolve: 24, unit: 'hours' },
    coercion: { verify: 24, resolve: 72, unit: 'hours' },
    levy: { verify: 3, resolve: 14, unit: 'working_days' },
    other: { verify: 3, resolve: 14, unit: 'working_days' },
  },
};

const HOW_TO_REGISTER =
  'Sampaikan ke RT atau RW dengan KTP dan KK, lalu diusulkan lewat musyawarah kelurahan ke Dinas Sosial. Bisa juga lewat aplikasi Cek Bansos, menu Usul. Gratis.';
const HOW_TO_OBJECT =
  'Ajukan sanggah di kantor kelurahan dengan KTP dan KK, atau lewat aplikasi Cek Bansos, menu Sanggah. Gratis. RT dan RW tidak menentukan penerima.';
const BACK_TO_TREASURY =
  'Dana tetap di kartu KKS dan bisa diambil di hari lain. Bila terlalu lama tidak dipakai, dana kembali ke kas negara.';

/** Cards for a day: what is in force was looked up last month and holds to the end of the year after next month's. */
export function programmes(today: Temporal.PlainDate) {
  const as_of = today.subtract({ months: 1 }).with({ day: 1 }).toString();
  const valid_until = `${today.add({ months: 2 }).year}-12-31`;
  const inForce = {
    as_of,
    valid_until,
    how_to_register: HOW_TO_REGISTER,
    how_to_object: HOW_TO_OBJECT,
    fee: 0,
  };
  return [
    {
      id: 'pkh',
      name: 'Program Keluarga Harapan (PKH)',
      aliases: ['pkh', 'program keluarga harapan', 'keluarga harapan'],
      kind: 'cash',
      package:
        'Uang setahun, dibagi empat tahap: ibu hamil atau anak 0–6 tahun Rp3.000.000; anak SD Rp900.000; SMP Rp1.500.000; SMA Rp2.000.000; lansia atau disabilitas berat Rp2.400.000. Paling banyak empat orang satu keluarga.',
      period: 'empat tahap setahun',
      criteria: [
        'Terdaftar di DTSEN pada desil yang berhak',
        'Ada ibu hamil, anak usia dini, anak sekolah, lansia, atau penyandang disabilitas berat dalam keluarga',
      ],
      documents: ['KTP asli', 'Kartu Keluarga asli', 'kartu KKS'],
      proxy: {
        allowed: true,
        who: 'anggota keluarga dalam satu Kartu Keluarga',
        bring: ['KTP asli yang mewakili', 'Kartu Keluarga asli', 'undangan'],
      },
      missed: { days: null, how: BACK_TO_TREASURY },
      legal_basis: 'Inpres 4/2025 (DTSEN)',
      funded_by: 'APBN, Kementerian Sosial',
      source: 'Surat Lurah Sukamaju 470/110 (contoh)',
      ...inForce,
    },
    {
      id: 'sembako',
      name: 'Program Sembako (BPNT)',
      aliases: ['sembako', 'bpnt', 'bantuan pangan non tunai', 'kartu sembako'],
      kind: 'cash',
      package: 'Rp200.000 sebulan lewat kartu KKS, untuk membeli bahan pangan.',
      amount: 200_000,
      unit: 'rupiah',
      period: 'setiap bulan',
      criteria: ['Terdaftar di DTSEN pada desil yang berhak', 'Memiliki kartu KKS'],
      documents: ['KTP asli', 'Kartu Keluarga asli', 'kartu KKS'],
      proxy: {
        allowed: true,
        who: 'anggota keluarga dalam satu Kartu Keluarga',
        bring: ['KTP asli yang mewakili', 'Kartu Keluarga asli', 'kartu KKS'],
      },
      missed: { days: null, how: BACK_TO_TREASURY },
      legal_basis: 'Inpres 4/2025 (DTSEN)',
      funded_by: 'APBN, Kementerian Sosial',
      source: 'Surat Lurah Sukamaju 470/111 (contoh)',
      ...inForce,
    },
    {
      id: 'beras',
      name: 'Bantuan Pangan Beras',
      aliases: ['beras', 'bantuan pangan', 'bantuan beras', 'raskin', 'beras bulog'],
      kind: 'goods',
      package: 'Beras 20 kg dan minyak goreng 4 liter, sekaligus untuk dua bulan.',
      amount: 20,
      unit: 'kg',
      period: 'dua bulan sekaligus',
      criteria: ['Terdaftar sebagai penerima bantuan pangan menurut DTSEN'],
      documents: ['KTP', 'Kartu Keluarga', 'undangan'],
      proxy: {
        allowed: true,
        who: 'keluarga terdekat, atau RT/RW dengan surat kuasa',
        bring: ['surat kuasa', 'KTP yang mewakili', 'Kartu Keluarga penerima', 'undangan'],
      },
      missed: {
        days: 5,
        how: 'Datang ke kantor kelurahan membawa undangan, paling lambat 5 hari sesudah pembagian. Sesudah itu beras dapat dialihkan ke penerima pengganti.',
      },
      legal_basis: 'Surat Lurah Sukamaju 470/112 (contoh)',
      funded_by: 'APBN, disalurkan Perum Bulog',
      source: 'Surat Lurah Sukamaju 470/112 (contoh)',
      ...inForce,
    },
    {
      id: 'blt_desa',
      name: 'BLT Dana Desa',
      aliases: ['blt desa', 'blt dana desa', 'blt dd', 'dana desa'],
      kind: 'cash',
      package:
        'Uang tunai. Besar dan lamanya ditetapkan musyawarah desa, dan belum ditetapkan untuk tahun ini.',
      criteria: ['Ditetapkan musyawarah desa', 'Keluarga miskin yang tidak menerima PKH atau Sembako'],
      documents: ['KTP asli', 'Kartu Keluarga asli', 'undangan'],
      proxy: {
        allowed: true,
        who: 'anggota keluarga dalam satu Kartu Keluarga',
        bring: ['KTP asli yang mewakili', 'Kartu Keluarga asli', 'undangan'],
      },
      missed: { days: null, how: 'Tanyakan di kantor kelurahan kapan pembagian susulan.' },
      funded_by: 'Dana Desa',
      source: 'Surat Lurah Sukamaju 470/113 (contoh)',
      ...inForce,
    },
    {
      // Ran out: what happens with a card that may no longer be stated is seen here.
      id: 'blt',
      name: 'BLT Sementara Kesejahteraan Rakyat',
      aliases: ['blt', 'blts', 'blt kesra', 'bantuan langsung tunai'],
      kind: 'cash',
      package: 'Rp900.000 sekali, untuk Oktober sampai Desember 2025.',
      amount: 900_000,
      unit: 'rupiah',
      period: 'sekali, Oktober–Desember 2025',
      criteria: ['Terdaftar di DTSEN pada desil 1 sampai 4'],
      documents: ['KTP asli', 'Kartu Keluarga asli', 'undangan'],
      proxy: {
        allowed: true,
        who: 'anggota keluarga dalam satu Kartu Keluarga',
        bring: ['KTP asli yang mewakili', 'Kartu Keluarga asli', 'undangan'],
      },
      missed: { days: null, how: 'Penyaluran sudah selesai. Tanyakan di kantor kelurahan.' },
      fee: 0,
      funded_by: 'APBN, disalurkan PT Pos dan bank Himbara',
      how_to_register: HOW_TO_REGISTER,
      how_to_object: HOW_TO_OBJECT,
      source: 'Surat Lurah Sukamaju 470/098 (contoh)',
      as_of: '2025-11-01',
      valid_until: '2025-12-31',
    },
  ];
}
