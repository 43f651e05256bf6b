/** The smallest directory that has every table; every person in it is invented. Tests change one file of it. */
export const HAMLET: Readonly<Record<string, string>> = {
  'settings.yaml': `name: Kantor Contoh
timezone: Asia/Jakarta
quiet_hours: "20:00-06:00"
weekly_cap: 4
official_channels:
  - name: Kemensos
    contact: 021-171
official_domains:
  - kemensos.go.id
sla:
  quality: { verify: 1, resolve: 3, unit: working_days }
`,
  'programmes.yaml': `- id: beras
  name: Beras Contoh
  kind: goods
  package: Beras 20 kg
  amount: 20
  unit: kg
  criteria: [terdaftar]
  documents: [KTP, KK]
  proxy:
    allowed: true
    who: keluarga
    bring: [KTP]
  missed: { days: 5, how: datang ke kantor }
  how_to_register: lapor RT
  how_to_object: ke kantor
  source: Surat 1
  as_of: 2026-11-01
  valid_until: 2026-12-31
- id: blt
  name: BLT Contoh
  kind: cash
  package: uang
  amount: 900000
  criteria: [terdaftar]
  documents: []
  proxy: { allowed: tidak }
  missed: { how: tanya kantor }
  how_to_register: lapor RT
  how_to_object: ke kantor
  source: Surat 2
  as_of: 2026-11-01
`,
  'areas.csv': `code,name,level,parent,timezone,aliases
32.01,Desa Contoh,village,,,
32.01.05,RW 05,rw,32.01,Asia/Makassar,rw lima|rw 5
32.01.05.03,RT 03,rt,32.01.05,,
`,
  'points.csv': `id,name,aliases,area,address,landmark,lat,lon,hours,families_per_hour,staff,facilities,phone,person_in_charge
balai,Balai Contoh,balai,32.01.05,Jl. Contoh 1,sebelah musala,-6.9,107.7,08.00-11.00,60,4,kursi|tenda,0812-0000-0001,Bu Penjaga Contoh
aula,Aula Contoh,,32.01,Jl. Contoh 2,,,,,,,,,
`,
  'distributions.csv': `id,programme,point,areas,date,start,end,stage,status,note
b1,beras,balai,32.01.05.03,2026-11-28,08:00,11:30,Tahap 4,confirmed,
u1,blt,aula,32.01.05|32.01,2026-12-01,13:00,15:00,,planned,
`,
  'households.csv': `code,head,area,members,needs,phone,nik_head,note
AAAAABBBB2,Ibu Contoh Satu,32.01.05.03,3,lansia|sakit,0812-0000-0002,1234567890123456,rumah kuning di ujung
AAAAABBBB3,Pak Contoh Dua,32.01.05.03,,,,,
AAAAABBBB4,Ibu Contoh Tiga,32.01.05,,,,,
`,
  'entitlements.csv': `household,programme,status,reason,since,until,quantity
AAAAABBBB2,beras,active,terdaftar desil satu,2026-01-01,2026-12-31,20
AAAAABBBB2,blt,stopped,sudah pindah alamat,,,
AAAAABBBB3,beras,pending,,,,
`,
  'people.csv': `name,role,area,telegram_id,phone,title,mandate,on_duty
Pak Ketua Contoh,organizer,32.01.05.03,1002,0812-0000-0003,Ketua RT 03,ST/1,sabtu|minggu
Bu Petugas Contoh,coordinator,32.01,,,,,
`,
  'holidays.csv': `date,name,kind
2026-12-25,Natal,libur
2026-12-24,Cuti Natal,cuti_bersama
`,
};

/** Everything in it that is somebody's: none of it may be found in the store as it stands, nor in a fault. */
export const PERSONAL = [
  'Ibu Contoh Satu',
  'Pak Contoh Dua',
  'Pak Ketua Contoh',
  'Bu Petugas Contoh',
  'Bu Penjaga Contoh',
  '1234567890123456',
  '0812-0000-0001',
  '0812-0000-0002',
  '0812-0000-0003',
  'rumah kuning',
  'terdaftar desil satu',
  'sudah pindah alamat',
  'AAAAABBBB2',
];

/** The hamlet with some of its files written differently, or left out (null). */
export function hamlet(
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>(Object.entries(HAMLET));
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) files.delete(name);
    else files.set(name, content);
  }
  return files;
}

/** One of its files with `from` written as `to`; fails where `from` is not there. */
export function edited(name: string, from: string, to: string): string {
  const text = HAMLET[name] ?? '';
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return text.replace(from, to);
}
