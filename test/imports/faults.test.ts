/** Every kind of fault, with the file, the line and the column it is said of. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Importer } from '../../src/imports/index.ts';
import { edited, HAMLET, hamlet, PERSONAL } from './support/hamlet.ts';
import {
  clockAt,
  dump,
  faultsOf,
  importerOf,
  openTestStore,
  type TestStore,
  words,
} from './support/importing.ts';

let opened: TestStore;
let importer: Importer;

before(async () => {
  const store = await openTestStore('embedded');
  assert.ok(store);
  opened = store;
  importer = importerOf(store.store, clockAt('2026-11-21T03:00:00Z'));
});
after(() => opened.close());

type Change = readonly [name: string, from: string, to: string];

/** What an edit of the hamlet is told. */
const CASES: Readonly<Record<string, readonly [change: Change, faults: readonly string[]]>> = {
  'an unknown column': [
    ['holidays.csv', 'date,name,kind\n2026-12-25,Natal,libur', 'date,name,jenis\n2026-12-25,Natal,libur'],
    ['holidays.csv:1: jenis: fault-unknown-column'],
  ],
  'a title twice': [
    [
      'holidays.csv',
      'date,name,kind\n2026-12-25,Natal,libur\n2026-12-24,Cuti Natal,cuti_bersama',
      'date,name,name\n2026-12-25,Natal,Natal',
    ],
    ['holidays.csv:1: name: fault-column-twice'],
  ],
  'a missing column': [
    ['holidays.csv', 'date,name,kind', 'date,,kind'],
    [
      'holidays.csv:1: name: fault-missing-column',
      'holidays.csv:2: seluruh baris: fault-extra-cell',
      'holidays.csv:3: seluruh baris: fault-extra-cell',
    ],
  ],
  'no titles at all': [
    ['households.csv', 'code,head,area,members,needs,phone,nik_head,note\n', ''],
    ['households.csv:1: seluruh baris: fault-no-header'],
  ],
  'more cells than titles': [
    ['holidays.csv', 'Natal,libur', 'Natal,libur,lagi'],
    ['holidays.csv:2: seluruh baris: fault-extra-cell'],
  ],
  'an empty required cell': [
    ['households.csv', 'Pak Contoh Dua', ' '],
    ['households.csv:3: head: fault-required'],
  ],
  'a repeated id': [['distributions.csv', 'u1,', 'b1,'], ['distributions.csv:3: id: fault-repeated']],
  'a repeated household code': [
    ['households.csv', 'AAAAABBBB4', 'AAAAABBBB3'],
    ['households.csv:4: code: fault-repeated'],
  ],
  'an entitlement twice': [
    ['entitlements.csv', 'AAAAABBBB3,beras,pending', 'AAAAABBBB2,beras,pending'],
    ['entitlements.csv:4: household: fault-repeated'],
  ],
  'a person twice, whatever the capitals': [
    ['people.csv', 'Bu Petugas Contoh,coordinator,32.01,', 'PAK KETUA CONTOH,organizer,32.01.05.03,'],
    ['people.csv:3: name: fault-repeated'],
  ],
  'an area that is not there': [
    ['households.csv', 'Dua,32.01.05.03', 'Dua,32.01.05.04'],
    ['households.csv:3: area: fault-reference'],
  ],
  'one of several areas that is not there': [
    ['distributions.csv', '32.01.05|32.01', '32.01.05|32.02'],
    ['distributions.csv:3: areas: fault-reference #2'],
  ],
  'a programme that is not there': [
    ['distributions.csv', 'u1,blt', 'u1,pkh'],
    ['distributions.csv:3: programme: fault-reference'],
  ],
  'a point that is not there': [
    ['distributions.csv', 'blt,aula', 'blt,lapangan'],
    ['distributions.csv:3: point: fault-reference'],
  ],
  'a household that is not there': [
    ['entitlements.csv', 'AAAAABBBB3', 'AAAAABBBB5'],
    ['entitlements.csv:4: household: fault-reference'],
  ],
  'a date that does not exist': [
    ['distributions.csv', '2026-11-28', '2026-02-30'],
    ['distributions.csv:2: date: fault-no-such-date'],
  ],
  'a date as people write it': [
    ['distributions.csv', '2026-11-28', '28/11/2026'],
    ['distributions.csv:2: date: fault-date'],
  ],
  'a time with a dot': [['distributions.csv', '08:00', '08.00'], ['distributions.csv:2: start: fault-time']],
  'an hour that no day has': [
    ['distributions.csv', '11:30', '24:00'],
    ['distributions.csv:2: end: fault-time'],
  ],
  'an end before its start': [
    ['distributions.csv', '11:30', '07:30'],
    ['distributions.csv:2: end: fault-end-before-start'],
  ],
  'a status unknown': [
    ['distributions.csv', 'confirmed', 'pasti'],
    ['distributions.csv:2: status: fault-one-of'],
  ],
  'half a place': [['points.csv', '-6.9,107.7', '-6.9,'], ['points.csv:2: lon: fault-half-place']],
  'degrees the earth lacks': [
    ['points.csv', '-6.9,107.7', '107.7,-6.9'],
    ['points.csv:2: lat: fault-degrees'],
  ],
  'a facility unknown': [
    ['points.csv', 'kursi|tenda', 'kursi|sofa|kasur'],
    ['points.csv:2: facilities: fault-one-of #2', 'points.csv:2: facilities: fault-one-of #3'],
  ],
  'a phone of another country': [
    ['points.csv', '0812-0000-0001', '+1 213 373 4253'],
    ['points.csv:2: phone: fault-phone'],
  ],
  'a phone that is none': [
    ['households.csv', '0812-0000-0002', 'lihat catatan'],
    ['households.csv:2: phone: fault-phone'],
  ],
  'a level that is not below its parent': [
    ['areas.csv', 'RT 03,rt,32.01.05', 'RT 03,rw,32.01.05'],
    ['areas.csv:4: level: fault-level'],
  ],
  'a circle of parents': [
    ['areas.csv', 'Desa Contoh,village,,', 'Desa Contoh,village,32.01.05.03,'],
    [
      'areas.csv:2: parent: fault-circle',
      'areas.csv:3: parent: fault-circle',
      'areas.csv:4: parent: fault-circle',
    ],
  ],
  'a parent that is not there': [
    ['areas.csv', 'rw,32.01,', 'rw,32.02,'],
    ['areas.csv:3: parent: fault-reference'],
  ],
  'a zone unknown': [['areas.csv', 'Asia/Makassar', 'WITA'], ['areas.csv:3: timezone: fault-timezone']],
  'codes that a deep link cannot tell apart': [
    [
      'areas.csv',
      '32.01.05.03,RT 03,rt,32.01.05,,',
      '32.01.05.03,RT 03,rt,32.01.05,,\n32-01-05-03,RT 4,rt,32.01.05,,',
    ],
    ['areas.csv:5: code: fault-same-link'],
  ],
  'a code too long for a button': [
    ['distributions.csv', 'u1,', `${'u'.repeat(33)},`],
    ['distributions.csv:3: id: fault-identifier'],
  ],
  'a household code with a zero': [
    ['households.csv', 'AAAAABBBB4', 'AAAAABBBB0'],
    ['households.csv:4: code: fault-household-code'],
  ],
  'a NIK of 15 digits': [
    ['households.csv', '1234567890123456', '123456789012345'],
    ['households.csv:2: nik_head: fault-nik'],
  ],
  'a NIK that a spreadsheet rounded': [
    ['households.csv', '1234567890123456', '1.23457E+15'],
    ['households.csv:2: nik_head: fault-nik'],
  ],
  'a NIK in a text': [
    ['entitlements.csv', 'sudah pindah alamat', 'NIK 1234567890123456 salah'],
    ['entitlements.csv:3: reason: fault-nik-in-text'],
  ],
  'a need unknown': [
    ['households.csv', 'lansia|sakit', 'lansia|miskin'],
    ['households.csv:2: needs: fault-one-of #2'],
  ],
  'members in words': [
    ['households.csv', '05.03,3,', '05.03,tiga,'],
    ['households.csv:2: members: fault-whole'],
  ],
  'a quantity with a dot of thousands': [
    ['entitlements.csv', '2026-12-31,20', '2026-12-31,900.000'],
    ['entitlements.csv:2: quantity: fault-amount'],
  ],
  'an end before the beginning': [
    ['entitlements.csv', '2026-12-31', '2025-12-31'],
    ['entitlements.csv:2: until: fault-until-before-since'],
  ],
  'a role without its area': [
    ['people.csv', 'coordinator,32.01', 'coordinator,'],
    ['people.csv:3: area: fault-required'],
  ],
  'a day of duty unknown': [
    ['people.csv', 'sabtu|minggu', 'sabtu|ahad'],
    ['people.csv:2: on_duty: fault-one-of #2'],
  ],
  'a Telegram name where an id belongs': [
    ['people.csv', '1002', '@ketua'],
    ['people.csv:2: telegram_id: fault-whole'],
  ],
  'letters that are not UTF-8': [
    ['holidays.csv', 'Natal,libur', 'Nat\ufffdl,libur'],
    ['holidays.csv:2: name: fault-broken-letters'],
  ],
  'a sign that cannot be kept': [
    ['holidays.csv', 'Natal,libur', 'Na\u0000tal,libur'],
    ['holidays.csv:2: name: fault-control'],
  ],
  'a quote that is never closed': [
    ['households.csv', 'Pak Contoh Dua', '"Pak Contoh Dua'],
    ['households.csv:3: seluruh baris: fault-csv-quote'],
  ],
  'a name over two lines, and what is wrong below it': [
    [
      'households.csv',
      'Pak Contoh Dua,32.01.05.03,,,,,\n',
      '"Pak\r\nContoh Dua",32.01.05.03,,,,,\r\n\r\nx,Pak Contoh,32.01,,,,,\n',
    ],
    ['households.csv:3: head: fault-line-break', 'households.csv:6: code: fault-household-code'],
  ],
  'a text longer than a message holds': [
    ['distributions.csv', 'planned,', `planned,${'a'.repeat(1_001)}`],
    ['distributions.csv:3: note: fault-too-long'],
  ],
  'a key that no card has': [
    ['programmes.yaml', '    who: keluarga', '    siapa: keluarga'],
    ['programmes.yaml:11: proxy.siapa: fault-unknown-key'],
  ],
  'a card without what it needs': [
    ['programmes.yaml', '  source: Surat 2\n', ''],
    ['programmes.yaml:19: source: fault-required'],
  ],
  'an amount with its currency': [
    ['programmes.yaml', '900000', 'Rp900.000'],
    ['programmes.yaml:23: amount: fault-amount'],
  ],
  'an amount that YAML reads as 900': [
    ['programmes.yaml', '900000', '900.000'],
    ['programmes.yaml:23: amount: fault-amount'],
  ],
  'a list where one value belongs': [
    ['programmes.yaml', 'name: BLT Contoh', 'name: [BLT, Contoh]'],
    ['programmes.yaml:20: name: fault-yaml-one-value'],
  ],
  'one value where a map belongs': [
    ['programmes.yaml', 'missed: { how: tanya kantor }', 'missed: tanya kantor'],
    ['programmes.yaml:27: missed: fault-yaml-map'],
  ],
  'the same programme twice': [
    ['programmes.yaml', 'id: blt', 'id: beras'],
    [
      'programmes.yaml:19: id: fault-repeated',
      'distributions.csv:3: programme: fault-reference',
      'entitlements.csv:3: programme: fault-reference',
    ],
  ],
  'a card that ends before it begins': [
    ['programmes.yaml', 'valid_until: 2026-12-31', 'valid_until: 2026-10-31'],
    ['programmes.yaml:18: valid_until: fault-valid-before-as-of'],
  ],
  'YAML that cannot be read': [
    ['settings.yaml', 'weekly_cap: 4', 'weekly_cap: 4\nweekly_cap: 5'],
    ['settings.yaml:5: seluruh baris: fault-yaml-twice'],
  ],
  'hours that are no span': [
    ['settings.yaml', '"20:00-06:00"', '20.00'],
    ['settings.yaml:3: quiet_hours: fault-time-span'],
  ],
  'a link where a domain belongs': [
    ['settings.yaml', '- kemensos.go.id', '- https://kemensos.go.id/'],
    ['settings.yaml:9: official_domains[1]: fault-domain'],
  ],
  'a kind of trouble that there is not': [
    ['settings.yaml', '  quality:', '  bau:'],
    ['settings.yaml:11: sla.bau: fault-unknown-key'],
  ],
  'a unit of time unknown': [
    ['settings.yaml', 'working_days', 'minggu'],
    ['settings.yaml:11: sla.quality.unit: fault-one-of'],
  ],
};

describe('one thing wrong', () => {
  for (const [what, [[name, from, to], faults]] of Object.entries(CASES)) {
    test(what, async () => {
      const outcome = await importer.files(hamlet({ [name]: edited(name, from, to) }));
      assert.deepEqual(faultsOf(outcome), faults);
    });
  }

  test('leaves nothing in the store', async () => {
    const rows = (await dump(opened.store)).split('\n').filter((row) => !row.startsWith('migrations '));
    assert.deepEqual(rows, []);
  });
});

describe('files', () => {
  const files = async (changes: Parameters<typeof hamlet>[0]) =>
    faultsOf(await importer.files(hamlet(changes)));

  test('that the first import cannot do without', async () => {
    const none = { 'settings.yaml': null, 'programmes.yaml': null, 'areas.csv': null };
    assert.deepEqual(await files(none), [
      'settings.yaml:1: seluruh berkas: fault-missing-file',
      'programmes.yaml:1: seluruh berkas: fault-missing-file',
      'programmes.yaml:1: seluruh berkas: fault-missing-parent',
      'areas.csv:1: seluruh berkas: fault-missing-file',
      'areas.csv:1: seluruh berkas: fault-missing-parent',
    ]);
  });

  test('that others refer to', async () => {
    assert.deepEqual(await files({ 'points.csv': null, 'households.csv': null }), [
      'points.csv:1: seluruh berkas: fault-missing-parent',
      'households.csv:1: seluruh berkas: fault-missing-parent',
    ]);
  });

  test('of names that are no table', async () => {
    const strange = { 'household.csv': 'a', 'settings.csv': 'a', 'areas.yaml': 'a', 'lama.xls': 'a' };
    assert.deepEqual(await files(strange), [
      'household.csv:1: seluruh berkas: fault-unknown-file',
      'settings.csv:1: seluruh berkas: fault-needs-yaml',
      'areas.yaml:1: seluruh berkas: fault-needs-csv',
      'lama.xls:1: seluruh berkas: fault-old-workbook',
    ]);
  });

  test('that are there twice', async () => {
    assert.deepEqual(await files({ 'settings.yml': HAMLET['settings.yaml'] ?? '' }), [
      'settings.yml:1: seluruh berkas: fault-table-twice',
    ]);
  });

  test('that are empty or not text', async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('date,name', 'utf16le')]);
    const broken = { 'holidays.csv': utf16, 'people.csv': '', 'settings.yaml': '', 'data.xlsx': 'bukan' };
    assert.deepEqual(await files(broken), [
      'data.xlsx:1: seluruh berkas: fault-workbook',
      'settings.yaml:1: seluruh berkas: fault-file-empty',
      'people.csv:1: seluruh berkas: fault-file-empty',
      'holidays.csv:1: seluruh berkas: fault-encoding',
    ]);
  });

  test('that are somebody else’s business are left alone', async () => {
    const outcome = await importer.files(
      hamlet({ 'BACA.txt': 'x', '~$data.xlsx': 'x', '.~lock.areas.csv': 'x', '.areas.csv': 'x' }),
      { dryRun: true },
    );
    assert.equal(outcome.kind, 'imported');
  });
});

test('all faults are found at once, of a row every one', async () => {
  const outcome = await importer.files(
    hamlet({
      'points.csv': edited('points.csv', '-6.9,107.7,08.00-11.00,60,4,kursi|tenda', '-6.9,,,enam,-4,sofa'),
      'distributions.csv': edited('distributions.csv', 'b1,beras,balai', 'b 1,bera,bala'),
    }),
  );
  assert.deepEqual(faultsOf(outcome), [
    'points.csv:2: families_per_hour: fault-whole',
    'points.csv:2: staff: fault-whole',
    'points.csv:2: facilities: fault-one-of',
    'points.csv:2: lon: fault-half-place',
    'distributions.csv:2: id: fault-identifier',
    'distributions.csv:2: programme: fault-reference',
    'distributions.csv:2: point: fault-reference',
  ]);
});

test('of one file 200 faults are listed and the rest counted', async () => {
  const lines = Array.from({ length: 500 }, (_, row) => `2026-13-${row},Libur,libur`);
  const outcome = await importer.files(hamlet({ 'holidays.csv': ['date,name,kind', ...lines].join('\n') }));
  assert.ok(outcome.kind === 'faulty');
  assert.equal(outcome.faults.length, 200);
  assert.equal(outcome.unlisted, 300);
});

test('a fault names a place, never what stands there', async () => {
  // Every cell is one column off: names stand where codes belong, numbers where names do.
  const shifted = Object.fromEntries(
    Object.entries(HAMLET)
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, text]) => {
        const [titles = '', ...rows] = text.trim().split('\n');
        return [name, [titles, ...rows.map((row) => `x,${row}`)].join('\n')];
      }),
  );
  const titleless = (HAMLET['households.csv'] ?? '').replace(
    /^.*\n/,
    'code,Ibu Contoh Satu,0812-0000-0002\n',
  );
  for (const changes of [shifted, { 'households.csv': titleless }]) {
    const outcome = await importer.files(hamlet(changes));
    assert.ok(outcome.kind === 'faulty' && outcome.faults.length > 0);
    const said = outcome.faults.map((fault) => words.fault(fault)).join('\n');
    for (const secret of PERSONAL) assert.ok(!said.includes(secret), `said ${secret}`);
  }
});
