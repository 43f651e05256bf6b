/** National holidays and joint leave of 2026 and 2027, as the joint decree of three ministers sets them. */

const LISTS: readonly (readonly [kind: 'libur' | 'cuti_bersama', list: string])[] = [
  [
    'libur',
    `2026-01-01 Tahun Baru 2026
2026-01-16 Isra Mikraj
2026-02-17 Tahun Baru Imlek 2577
2026-03-19 Hari Suci Nyepi
2026-03-21 Idulfitri 1447 H
2026-03-22 Idulfitri 1447 H, hari kedua
2026-04-03 Wafat Yesus Kristus
2026-04-05 Kebangkitan Yesus Kristus
2026-05-01 Hari Buruh
2026-05-14 Kenaikan Yesus Kristus
2026-05-27 Iduladha 1447 H
2026-05-31 Hari Raya Waisak
2026-06-01 Hari Lahir Pancasila
2026-06-16 Tahun Baru Islam 1448 H
2026-08-17 Proklamasi Kemerdekaan
2026-08-25 Maulid Nabi Muhammad
2026-12-25 Hari Raya Natal
2027-01-01 Tahun Baru 2027
2027-01-05 Isra Mikraj
2027-02-06 Tahun Baru Imlek 2578
2027-03-08 Hari Suci Nyepi
2027-03-10 Idulfitri 1448 H
2027-03-11 Idulfitri 1448 H, hari kedua
2027-03-26 Wafat Yesus Kristus
2027-03-28 Kebangkitan Yesus Kristus
2027-05-01 Hari Buruh
2027-05-06 Kenaikan Yesus Kristus
2027-05-17 Iduladha 1448 H
2027-05-20 Hari Raya Waisak
2027-06-01 Hari Lahir Pancasila
2027-06-06 Tahun Baru Islam 1449 H
2027-08-15 Maulid Nabi Muhammad
2027-08-17 Proklamasi Kemerdekaan
2027-12-25 Hari Raya Natal`,
  ],
  [
    'cuti_bersama',
    `2026-02-16 Tahun Baru Imlek
2026-03-18 Hari Suci Nyepi
2026-03-20 Idulfitri
2026-03-23 Idulfitri
2026-03-24 Idulfitri
2026-05-15 Kenaikan Yesus Kristus
2026-05-28 Iduladha
2026-12-24 Hari Raya Natal
2027-02-05 Tahun Baru Imlek
2027-03-09 Idulfitri
2027-03-12 Idulfitri
2027-03-15 Idulfitri
2027-03-25 Wafat Yesus Kristus
2027-05-18 Iduladha
2027-05-19 Hari Raya Waisak
2027-12-24 Hari Raya Natal`,
  ],
];

export const HOLIDAYS = LISTS.flatMap(([kind, list]) =>
  list.split('\n').map((line) => ({
    date: line.slice(0, 10),
    name: kind === 'libur' ? line.slice(11) : `Cuti bersama ${line.slice(11)}`,
    kind,
  })),
);
