/** A village that is not the example's: other names, another zone, its own amounts. All people in it are invented. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const VILLAGE_ZONE = 'Asia/Makassar';
export const HOUSEHOLD_CODE = 'KELUARGA22';
/** Letters alone, as 6 of 100 random codes are. */
export const NEIGHBOURS_CODE = 'TETANGGAKU';
/** RT 02 RW 01. */
export const HOME = '71.05.09.2002.01.02';

/** Writes it around a day: rice tomorrow, cash in nine days, one moved, one cancelled. Returns the directory. */
export async function writeVillage(today: Temporal.PlainDate): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'salur-village-'));
  const day = (days: number) => today.add({ days }).toString();
  const files: Record<string, string> = {
    'settings.yaml': `
name: Kantor Desa Batu Contoh
timezone: ${VILLAGE_ZONE}
contact: Kantor Desa Batu Contoh, Senin sampai Jumat pukul 08.00–14.00
official_channels:
  - { name: Kemensos, contact: 021-171 }
official_domains: [kemensos.go.id, batucontoh.desa.id]
`,
    'programmes.yaml': `
- id: pangan
  name: Bantuan Pangan Contoh
  aliases: [beras, raskin]
  kind: goods
  package: beras 15 kg dan minyak 2 liter
  amount: 15
  unit: kg
  period: tiap dua bulan
  criteria: [terdaftar di DTSEN desil 1 sampai 4]
  documents: [KTP asli, undangan]
  proxy: { allowed: true, who: anggota satu KK, bring: [KTP yang mewakili, KK asli] }
  missed: { days: 5, how: "ambil di Kantor Desa" }
  fee: 0
  how_to_register: Ajukan usulan lewat Pak RT untuk dibahas di musyawarah desa.
  how_to_object: Ajukan sanggah di Kantor Desa dengan KTP dan KK.
  source: Surat Kepala Desa 41/2026
  as_of: ${day(-10)}
  valid_until: ${day(60)}
- id: tunai
  name: Bantuan Tunai Contoh
  aliases: [blt]
  kind: cash
  package: uang tunai
  amount: 350000
  unit: rupiah
  period: sebulan sekali
  criteria: [lansia hidup sendiri]
  documents: [KTP asli, KK asli]
  proxy: { allowed: false }
  missed: { how: tanyakan di Kantor Desa }
  how_to_register: Ajukan usulan lewat Pak RT.
  how_to_object: Ajukan sanggah di Kantor Desa.
  source: Keputusan Kepala Desa 7/2026
  as_of: ${day(-10)}
`,
    'areas.csv': `code,name,level,parent
71.05.09.2002,Batu Contoh,village,
71.05.09.2002.01,RW 01,rw,71.05.09.2002
71.05.09.2002.02,RW 02,rw,71.05.09.2002
71.05.09.2002.01.01,RT 01,rt,71.05.09.2002.01
71.05.09.2002.01.02,RT 02,rt,71.05.09.2002.01
71.05.09.2002.02.01,RT 01,rt,71.05.09.2002.02
`,
    'points.csv': `id,name,area,address,landmark,lat,lon,hours,facilities,person_in_charge
balai,Balai Desa Batu Contoh,71.05.09.2002,Jalan Contoh Raya 1,seberang lapangan voli,-3.9601,122.5101,08.00–14.00,kursi|tenda,Pak Contoh Penjaga
gudang,Gudang Contoh,71.05.09.2002.02,Jalan Contoh Dalam 9,,-3.9755,122.5302,,,
`,
    'distributions.csv': `id,programme,point,areas,date,start,end,stage,status,note
d1,pangan,balai,71.05.09.2002.01,${day(1)},08:30,11:00,Tahap 5,confirmed,
d2,tunai,gudang,71.05.09.2002,${day(9)},13:00,15:30,,planned,
d3,pangan,gudang,71.05.09.2002.02,${day(4)},09:00,11:00,,cancelled,gudang kebanjiran
`,
    'households.csv': `code,head,area,members,needs,phone,nik_head
${HOUSEHOLD_CODE},Ibu Contoh Rahasia,${HOME},3,lansia,,
${NEIGHBOURS_CODE},Bapak Contoh Tetangga,71.05.09.2002.02.01,5,,,
`,
    'entitlements.csv': `household,programme,status,reason,since,until,quantity
${HOUSEHOLD_CODE},pangan,active,masuk daftar hasil musyawarah desa,2026-01-01,,15
${HOUSEHOLD_CODE},tunai,stopped,sudah menerima bantuan lain,,,
`,
    'holidays.csv': 'date,name,kind\n2026-12-25,Natal,libur\n',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text.trimStart());
  return directory;
}
