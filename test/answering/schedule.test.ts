import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Distribution } from '../../src/domain/aid/distributions.ts';
import { openDesk, type Heard } from './support/desk.ts';
import {
  day,
  distribution,
  HOME,
  OTHER_HOME,
  programme,
  PROGRAMMES,
  sitting,
  time,
  VILLAGE,
} from './support/valley.ts';

const WHEN: Heard = { intents: ['schedule'] };

function asked(
  distributions: readonly Distribution[],
  slots: Heard['slots'] = {},
  area: string | null = HOME,
) {
  return openDesk({ distributions }, { area }).says('kapan dibagikan', { ...WHEN, slots });
}

test('the next day, hours in the zone of the place, place and source', async () => {
  const { text } = await asked([
    distribution('a', { date: day('2026-09-26') }),
    distribution('b', { stage: 'Tahap 2', note: 'bawa karung sendiri' }),
  ]);
  assert.match(text, /Sabtu, 19 September 2026, pukul 08\.00–11\.30 WITA/);
  assert.match(text, /Bantuan Jagung \(Tahap 2\) untuk RW 01, di Lumbung Desa \(belakang pasar lama\)/);
  assert.match(text, /bawa karung sendiri/);
  assert.match(text, /Menurut Balai Desa Sungai Contoh, per 10 September 2026/);
  assert.ok(text.indexOf('19 September') < text.indexOf('26 September'));
});

test('what is for an area above counts, what is for another area does not', async () => {
  const { text } = await asked([
    distribution('other', { areas: ['73.01.02.2005.02'], date: day('2026-09-16') }),
    distribution('all', { areas: ['73.01'], date: day('2026-09-22') }),
  ]);
  assert.doesNotMatch(text, /16 September/);
  assert.match(text, /22 September 2026/);
});

test('who chose only the village hears for which part of it a day is', async () => {
  const { text } = await asked([distribution('a', { areas: [HOME, OTHER_HOME] })], {}, VILLAGE);
  assert.match(text, /untuk RT 02 RW 01 dan RT 02 RW 02/);
});

test('today and tomorrow are said beside the date', async () => {
  const today = await asked([distribution('a', { date: day('2026-09-15'), start: time('10:00') })]);
  assert.match(today.text, /Hari ini, Selasa, 15 September 2026, pukul 10\.00–11\.30 WITA/);
  const tomorrow = await asked([distribution('a', { date: day('2026-09-16') })]);
  assert.match(tomorrow.text, /Besok, Rabu, 16 September 2026/);
});

test('what goes on now says until when; what is over today says so and offers the way for latecomers', async () => {
  const running = await asked([distribution('a', { date: day('2026-09-15') })]);
  assert.match(running.text, /sampai pukul 11\.30 WITA/);
  const over = await asked([
    distribution('a', { date: day('2026-09-15'), start: time('06:00'), end: time('08:30') }),
  ]);
  assert.match(over.text, /Hari ini, Selasa, 15 September 2026, sudah selesai/);
  assert.ok(over.presses.some((press) => press.do === 'ask' && press.intent === 'missed'));
});

test('the day is that of the place: an evening in Jakarta is already tomorrow in the east', async () => {
  const desk = openDesk({ distributions: [distribution('a', { date: day('2026-09-16') })] });
  desk.now = Temporal.Instant.from('2026-09-15T16:30:00Z'); // 23.30 WIB, 00.30 WITA
  assert.match((await desk.says('kapan', WHEN)).text, /Hari ini, Rabu, 16 September 2026/);
});

test('a moved day is said before the new one, and before what comes sooner', async () => {
  const { text } = await asked([
    distribution('soon', { programme: 'tunai', date: day('2026-09-17') }),
    distribution('moved', { date: day('2026-09-21'), moved: sitting('2026-09-19'), note: 'truk terlambat' }),
  ]);
  assert.ok(text.startsWith('⚠️ Diundur. Bukan lagi Sabtu, 19 September 2026.'), text);
  assert.ok(text.indexOf('Senin, 21 September 2026') < text.indexOf('17 September'));
  assert.match(text, /truk terlambat/);
});

test('other hours, another place, an earlier day are each told as what they are', async () => {
  const hours = await asked([distribution('a', { moved: sitting('2026-09-19', '13:00', '15:00') })]);
  assert.match(hours.text, /Bukan lagi pukul 13\.00–15\.00 WITA/);
  const place = await asked([
    distribution('a', { moved: sitting('2026-09-19', '08:00', '11:30', 'sekolah') }),
  ]);
  assert.match(place.text, /Bukan lagi di Halaman Sekolah/);
  const earlier = await asked([distribution('a', { moved: sitting('2026-09-25') })]);
  assert.match(earlier.text, /Dimajukan\. Bukan lagi Jumat, 25 September 2026/);
});

test('asked about the day that was told before, the change is the answer', async () => {
  const moved = distribution('a', { date: day('2026-09-22'), moved: sitting('2026-09-16') });
  const { text } = await asked([moved], { date: '2026-09-16' });
  assert.match(text, /Bukan lagi Rabu, 16 September 2026/);
  assert.match(text, /Selasa, 22 September 2026/);
});

test('a postponed day without a new one is not stated as the day', async () => {
  const { text } = await asked([distribution('a', { status: 'postponed' })]);
  assert.ok(text.startsWith('⚠️ Diundur. Jangan berangkat dulu.'), text);
  assert.match(text, /belum dipastikan/);
});

test('cancelled is said first, with what follows it', async () => {
  const cancelled = distribution('a', { status: 'cancelled', note: 'jembatan putus' });
  const { text } = await asked([cancelled, distribution('b', { date: day('2026-09-26') })]);
  assert.ok(text.startsWith('⚠️ Dibatalkan: Sabtu, 19 September 2026'), text);
  assert.match(text, /jembatan putus/);
  assert.match(text, /26 September 2026/);
  const alone = await asked([cancelled]);
  assert.match(alone.text, /belum ada di data Balai Desa Sungai Contoh/);
});

test('however much is off, the first that is on is told with it', async () => {
  const { text } = await asked([
    distribution('a', { date: day('2026-09-16'), status: 'postponed' }),
    distribution('b', { date: day('2026-09-17'), status: 'cancelled' }),
    distribution('c', { date: day('2026-09-22') }),
  ]);
  assert.match(text, /16 September[^]*Lalu: Selasa, 22 September 2026/);
  assert.equal(text.match(/di Lumbung Desa/g)?.length, 2);
});

test('a plan is called a plan', async () => {
  const { text } = await asked([distribution('a', { status: 'planned' })]);
  assert.match(text, /rencana, belum pasti: Sabtu, 19 September 2026/);
});

test('with nothing ahead: that, the last one, and whom to ask', async () => {
  const { text, presses } = await asked([
    distribution('a', { date: day('2026-08-01'), status: 'done' }),
    distribution('b', { date: day('2026-08-20'), status: 'done' }),
    distribution('c', { date: day('2026-09-01'), status: 'cancelled' }),
  ]);
  assert.match(text, /belum ada di data Balai Desa Sungai Contoh/);
  assert.match(text, /Terakhir tercatat: Bantuan Jagung, Kamis, 20 Agustus 2026/);
  assert.doesNotMatch(text, /1 September/);
  assert.match(text, /meja 1/);
  assert.ok(presses.some((press) => press.do === 'subscribe' && press.on));
});

test('a day on which there is nothing is said to have nothing; then the next', async () => {
  const { text } = await asked([distribution('a')], { date: '2026-09-18' });
  assert.match(text, /^Jumat, 18 September 2026: tidak tercatat ada pembagian/);
  assert.match(text, /19 September 2026/);
  const month = await asked([distribution('a')], { date: '2026-11' });
  assert.match(month.text, /^November 2026: belum tercatat/);
});

test('a programme narrows; where it has no day, the others are offered', async () => {
  const distributions = [
    distribution('a'),
    distribution('b', { programme: 'tunai', date: day('2026-08-01') }),
  ];
  const { text, presses } = await asked(distributions, { program: 'tunai' });
  assert.match(text, /Jadwal Bantuan Tunai Lembah berikutnya/);
  assert.ok(presses.some((press) => press.do === 'ask' && press.programme === 'jagung'));
});

test('a household hears of its own programmes, and what its data say of another one it asks for', async () => {
  const entitlement = {
    programme: 'tunai',
    status: 'active',
    reason: null,
    since: null,
    until: null,
  } as const;
  const household = {
    id: 1,
    head: 'Bapak Contoh Rahasia',
    area: HOME,
    members: 4,
    needs: [],
    entitlements: [{ ...entitlement, quantity: null, asOf: day('2026-09-01') }],
  };
  const desk = openDesk(
    {
      distributions: [distribution('a'), distribution('b', { programme: 'tunai', date: day('2026-09-30') })],
    },
    { household },
  );
  const own = await desk.says('kapan', WHEN);
  assert.match(own.text, /30 September/);
  assert.doesNotMatch(own.text, /19 September/);
  const other = await desk.says('kapan jagung', { ...WHEN, slots: { program: 'jagung' } });
  assert.match(other.text, /19 September/);
  assert.match(other.text, /tidak tercatat sebagai penerima Bantuan Jagung/);
  assert.doesNotMatch(own.text + other.text, /Rahasia/);
});

test('more than two days go on by a button, and come round', async () => {
  const desk = openDesk({
    distributions: ['17', '18', '19', '20', '21'].map((date) =>
      distribution(date, { date: day(`2026-09-${date}`) }),
    ),
  });
  let said = await desk.says('kapan', WHEN);
  const seen = [said.text];
  for (let page = 1; page < 3; page++) {
    const next = said.presses.find((press) => press.do === 'ask' && press.page !== undefined);
    assert.ok(next);
    said = await desk.taps(next);
    seen.push(said.text);
  }
  for (const date of ['17', '18', '19', '20', '21'])
    assert.match(seen.join('\n'), new RegExp(`${date} September`));
});

test('without a place: RW, then RT by buttons, then the answer to what was asked', async () => {
  const desk = openDesk({ distributions: [distribution('a')] }, { area: null });
  const first = await desk.says('kapan jagung dibagi', { ...WHEN, slots: { program: 'jagung' } });
  assert.deepEqual(first.labels.slice(0, 2), ['RW 01', 'RW 02']);
  const second = await desk.taps({ do: 'browse', area: '73.01.02.2005.02' });
  assert.deepEqual(second.labels, ['RT 01', 'RT 02', 'RT 10', 'Belum tahu RT-nya']);
  assert.equal(desk.asker.session.awaiting, 'area');
  assert.equal(desk.asker.session.topic?.programme, 'jagung');
});

test('a place named in the message is used for this answer only', async () => {
  const distributions = [
    distribution('a'),
    distribution('b', { areas: [OTHER_HOME], date: day('2026-09-23') }),
  ];
  const desk = openDesk({ distributions });
  const named = await desk.says('kapan di RW 2 RT 2', { ...WHEN, slots: { rt: '2', rw: '2' } });
  assert.match(named.text, /23 September/);
  const home = await desk.taps({ do: 'ask', intent: 'schedule' });
  assert.match(home.text, /19 September/);
  assert.equal(desk.asker.area, HOME);
});

test('an RT number is one’s own RW’s; one that is nowhere is said to be nowhere', async () => {
  const distributions = [distribution('a', { areas: [OTHER_HOME] })];
  const near = await openDesk({ distributions }, { area: '73.01.02.2005.02.01' }).says('RT 2 kapan', {
    ...WHEN,
    slots: { rt: '2' },
  });
  assert.match(near.text, /19 September/);
  const nowhere = await openDesk({ distributions }).says('RT 44 kapan', { ...WHEN, slots: { rt: '44' } });
  assert.match(nowhere.text, /^RT 44 tidak ada di data saya/);
  const twice = await openDesk({ distributions }, { area: null }).says('RT 2 kapan', {
    ...WHEN,
    slots: { rt: '2' },
  });
  assert.deepEqual(twice.labels, ['RT 02 RW 01, Desa Sungai Contoh', 'RT 02 RW 02, Desa Sungai Contoh']);
});

test('names from the data are text, whatever they hold', async () => {
  const desk = openDesk({
    programmes: [
      programme('jagung', { name: '<b>Jagung</b> & "Co" \u202eterbalik' }),
      ...PROGRAMMES.slice(1),
    ],
    distributions: [distribution('a')],
  });
  const { html } = await desk.says('kapan', WHEN);
  assert.match(html, /&lt;b&gt;Jagung&lt;\/b&gt; &amp; &quot;Co&quot; terbalik/);
});
