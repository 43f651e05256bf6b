import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from './support/desk.ts';
import { day, distribution, programme, PROGRAMMES } from './support/valley.ts';

const CARDS = [
  'eligibility_rules',
  'package',
  'documents',
  'proxy',
  'missed',
  'register',
  'objection',
] as const;

test('each aspect of a card, with the card’s source and day', async () => {
  const expected = {
    eligibility_rules: /keluarga tani penggarap/,
    package: /jagung 12 kg/,
    documents: /kartu tani/,
    proxy: /anggota satu KK/,
    missed: /4 hari/,
    register: /musyawarah desa/,
    objection: /surat sanggah/,
  };
  for (const intent of CARDS) {
    const { text, answer } = await openDesk().says('tolong jelaskan', {
      intents: [intent],
      slots: { program: 'jagung' },
    });
    assert.match(text, expected[intent]);
    assert.match(text, /Menurut Keputusan Kepala Desa 9\/2026, per 20 Agustus 2026/);
    assert.equal(answer.session.topic?.intent, intent);
    assert.equal(answer.session.topic?.programme, 'jagung');
  }
});

test('an amount is said once, as people say it; nothing to pay is said to be free', async () => {
  const cash = await openDesk().says('berapa', { intents: ['package'], slots: { program: 'tunai' } });
  assert.match(cash.text, /Jumlahnya Rp450\.000/);
  assert.match(cash.text, /GRATIS/);
  const goods = await openDesk().says('berapa', { intents: ['package'], slots: { program: 'jagung' } });
  assert.equal(goods.text.match(/12 kg/g)?.length, 1);
  const programmes = [programme('jagung', { fee: 2500 })];
  const paid = await openDesk({ programmes }).says('bayar?', { intents: ['package'] });
  assert.match(paid.text, /Biaya resminya Rp2\.500/);
  assert.doesNotMatch(paid.text, /GRATIS/);
});

test('a card past its last day gives no amount and no day, says why, and whom to ask', async () => {
  const programmes = [
    programme('jagung', {
      validUntil: day('2026-09-14'),
      criteria: ['penghasilan di bawah Rp600.000', 'keluarga tani'],
    }),
  ];
  for (const intent of CARDS) {
    const { text } = await openDesk({ programmes }).says('tolong jelaskan', { intents: [intent] });
    assert.match(text, /hanya berlaku sampai 14 September 2026/, intent);
    assert.match(text, /meja 1/, intent);
    assert.doesNotMatch(text, /12 kg|600\.000|4 hari|GRATIS/, intent);
  }
  const last = openDesk({ programmes: [programme('jagung', { validUntil: day('2026-09-15') })] });
  assert.match((await last.says('tolong jelaskan', { intents: ['package'] })).text, /12 kg/);
});

test('which programme: the household’s only one, else the only one to come, else asked', async () => {
  const asOf = day('2026-09-01');
  const entitled = {
    programme: 'tunai',
    status: 'active',
    reason: null,
    since: null,
    until: null,
    quantity: null,
    asOf,
  } as const;
  const household = { id: 1, head: 'x', area: '73.01', members: 1, needs: [], entitlements: [entitled] };
  const distributions = [distribution('a')];
  const own = await openDesk({ distributions }, { household }).says('bawa apa', { intents: ['documents'] });
  assert.match(own.text, /Bantuan Tunai Lembah/);
  const coming = await openDesk({ distributions }).says('bawa apa', { intents: ['documents'] });
  assert.match(coming.text, /Bantuan Jagung/);
  const desk = openDesk();
  const which = await desk.says('bawa apa', { intents: ['documents'] });
  assert.deepEqual(which.labels, ['Bantuan Jagung', 'Bantuan Tunai Lembah']);
  const chosen = await desk.taps({ do: 'ask', intent: 'documents', programme: 'tunai' });
  assert.match(chosen.text, /Bantuan Tunai Lembah/);
});

test('more programmes than buttons are all within reach', async () => {
  const programmes = Array.from({ length: 7 }, (_, index) => programme(`p${index}`));
  const desk = openDesk({ programmes });
  let said = await desk.says('bawa apa', { intents: ['documents'] });
  const labels = new Set(said.labels);
  for (let page = 0; page < 2; page++) {
    const next = said.presses.find((press) => press.do === 'ask' && press.page !== undefined);
    assert.ok(next);
    said = await desk.taps(next);
    for (const label of said.labels) labels.add(label);
  }
  for (const { name } of programmes) assert.ok(labels.has(name), name);
});

test('why one does not get it: not the RT’s choice, the reason on record, the proper road', async () => {
  const asOf = day('2026-09-01');
  const reason = 'sudah menerima bantuan lain';
  const stopped = {
    programme: 'jagung',
    status: 'stopped',
    reason,
    since: null,
    until: null,
    quantity: null,
    asOf,
  } as const;
  const household = { id: 1, head: 'x', area: '73.01', members: 1, needs: [], entitlements: [stopped] };
  const { text } = await openDesk({}, { household }).says('kenapa saya dicoret', {
    intents: ['objection'],
    slots: { program: 'jagung' },
  });
  assert.match(text, /bukan ditentukan Ketua RT atau RW/);
  assert.match(text, /sudah menerima bantuan lain/);
  assert.match(text, /surat sanggah/);
});

test('data and cards are not touched by Salur: who can help is named', async () => {
  for (const intent of ['data_update', 'card_account'] as const) {
    const { text } = await openDesk().says('tolong jelaskan', { intents: [intent] });
    assert.match(text, /meja 1/, intent);
    assert.match(text, /tidak bisa/, intent);
  }
});

test('what is not taken yet is said so, with the office; trouble with the locals goes past them', async () => {
  for (const intent of ['report', 'report_status', 'point_status', 'feedback'] as const) {
    const { text } = await openDesk().says('tolong jelaskan', { intents: [intent] });
    assert.match(text, /belum/, intent);
    assert.match(text, /meja 1/, intent);
  }
  const levy = await openDesk().says('dipotong pak rt', { intents: ['report'], slots: { category: 'levy' } });
  assert.match(levy.text, /lapor\.go\.id/);
  assert.doesNotMatch(levy.text, /meja 1/);
  const violence = await openDesk().says('dipukul', { intents: ['report'], slots: { category: 'coercion' } });
  assert.match(violence.text, /SAPA 129/);
});

test('without any programme nothing is made up', async () => {
  const { text } = await openDesk({ programmes: [] }).says('dapat berapa', { intents: ['package'] });
  assert.match(text, /belum ada/);
  assert.equal(
    PROGRAMMES.some(({ name }) => text.includes(name)),
    false,
  );
});
