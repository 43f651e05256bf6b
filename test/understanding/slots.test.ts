import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleNames } from '../../src/simulator/example/index.ts';
import { type Gazetteer, type Slots } from '../../src/understanding/index.ts';
import { createSlotFinder } from '../../src/understanding/slots/slots.ts';

const gazetteer: Gazetteer = {
  programmes: exampleNames().programmes,
  areas: [
    { code: '1', name: 'Sukamaju', level: 'village', aliases: [] },
    { code: '2', name: 'Kecamatan Ciomas', level: 'district', aliases: [] },
    { code: '3', name: 'Ciomas', level: 'village', aliases: ['Ciomas Kidul'] },
    { code: '1.5', name: 'RW 05', level: 'rw', aliases: [] },
    { code: '4', name: 'Baru', level: 'village', aliases: [] },
  ],
  points: [
    { id: 'balai', name: 'Balai RW 05', aliases: ['Balai Warga'] },
    { id: 'pos', name: 'Kantor Pos Sukamaju', aliases: [] },
  ],
};
const find = createSlotFinder(gazetteer);
/** A Tuesday. */
const now = Temporal.ZonedDateTime.from('2026-11-24T10:00[Asia/Jakarta]');

const cases: readonly (readonly [string, Slots])[] = [
  ['kpn bpnt cair', { program: 'sembako' }],
  ['blt dana desa kapan', { program: 'blt_desa' }],
  ['bltdd', { program: 'blt_desa' }],
  ['BLT kesra', { program: 'blt' }],
  ['kapang ambil bras', { program: 'beras' }],
  ['semboko', { program: 'sembako' }],
  ['bukan PKH, yang beras', { program: 'beras' }],
  ['PKH sudah, kalau BPNT kapan', { program: 'sembako' }],
  ['sudah beres semua', {}],
  ['RT 011/003', { rt: '11', rw: '3' }],
  ['RT/RW 005/002', { rt: '5', rw: '2' }],
  ['rt05 rw02', { rt: '5', rw: '2' }],
  ['erte tiga erwe lima', { rt: '3', rw: '5' }],
  ['er te dua belas', { rt: '12' }],
  ['pak rt 20 orang belum dapat', {}],
  ['saya dari sukamajo', { area: 'Sukamaju', areaCode: '1' }],
  ['kecamatan ciomas', { area: 'Kecamatan Ciomas', areaCode: '2' }],
  ['desa ciomas', { area: 'Ciomas', areaCode: '3' }],
  ['baru daftar', {}],
  ['di balai rw 5', { point: 'balai' }],
  ['bale rw05', { point: 'balai' }],
  ['kantor pos sukamaju', { point: 'pos' }],
  ['KT-7M4Q', { ticket: 'KT-7M4Q' }],
  ['kt 7m4q gimana', { ticket: 'KT-7M4Q' }],
  ['tiket a1b2', { ticket: 'A1B2' }],
  ['a1b2', { ticket: 'A1B2' }],
  ['dipotong 50rb buat anak2', {}],
  ['tiket saya gimana', {}],
];

for (const [text, expected] of cases) {
  test(`slots of "${text}"`, () => {
    assert.deepEqual(find(text, now), expected);
  });
}

const dates: readonly (readonly [string, string | undefined])[] = [
  ['hari ini', '2026-11-24'],
  ['bsk', '2026-11-25'],
  ['sesuk', '2026-11-25'],
  ['isukan', '2026-11-25'],
  ['lusa', '2026-11-26'],
  ['tadi pagi', '2026-11-24'],
  ['kemarin', '2026-11-23'],
  ['tgl 5', '2026-12-05'],
  ['tgl 30', '2026-11-30'],
  ['tanggal 31', '2026-12-31'],
  ['tgl 5 januari', '2027-01-05'],
  ['senin dpn', '2026-11-30'],
  ['jumat besok', '2026-11-27'],
  ['jumat depan', '2026-12-04'],
  ['hari minggu', '2026-11-29'],
  ['minggu depan', '2026-12-01'],
  ['senin tgl 30', '2026-11-30'],
  ['akhir bulan', '2026-11-30'],
  ['bulan depan', '2026-12'],
  ['desember', '2026-12'],
  ['24/11', '2026-11-24'],
  ['24 nov', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['2 hari lagi', '2026-11-26'],
  ['bukan besok tapi lusa', '2026-11-26'],
  ['31 februari', undefined],
  ['beras 1/2 kg', undefined],
  ['antre 3 jam', undefined],
  ['besok-besok saja', undefined],
  ['sugeng enjing', undefined],
  ['jam 08.30', undefined],
  ['tiap senin', undefined],
];

for (const [text, expected] of dates) {
  test(`date of "${text}"`, () => {
    assert.equal(find(text, now).date, expected);
  });
}

test('"besok" is counted in the zone of the message', () => {
  const instant = Temporal.Instant.from('2026-11-24T16:30:00Z');
  assert.equal(find('besok', instant.toZonedDateTimeISO('Asia/Jakarta')).date, '2026-11-25');
  assert.equal(find('besok', instant.toZonedDateTimeISO('Asia/Jayapura')).date, '2026-11-26');
});
