import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from './support/desk.ts';
import { day, distribution, HOME, point, POINTS } from './support/valley.ts';

const WHERE = { intents: ['location'] } as const;

test('the point of the next distribution: on the map, with landmark, hours, facilities and who is in charge', async () => {
  const { answer, text } = await openDesk({ distributions: [distribution('a')] }).says('di mana', WHERE);
  assert.deepEqual(answer.replies[0], {
    kind: 'venue',
    title: 'Lumbung Desa',
    address: 'Jalan Padi 7',
    lat: -5.1001,
    lon: 119.4001,
  });
  for (const fact of [
    'Jalan Padi 7',
    'belakang pasar lama',
    'Senin sampai Jumat 08.00–15.00',
    'kursi, kursi roda, dan musala',
    'Bu Contoh Penjaga',
    '0411-555-0101',
    'Sabtu, 19 September 2026',
    'per 10 September 2026',
  ])
    assert.ok(text.includes(fact), fact);
});

test('a point that is not on the map is told in words only', async () => {
  const points = [point('lumbung', { address: 'Jalan Padi 7' })];
  const { answer, text } = await openDesk({ points, distributions: [distribution('a')] }).says(
    'di mana',
    WHERE,
  );
  assert.deepEqual(
    answer.replies.map(({ kind }) => kind),
    ['text'],
  );
  assert.match(text, /Jalan Padi 7/);
});

test('two points to come are both named, each with its way', async () => {
  const distributions = [
    distribution('a'),
    distribution('b', { programme: 'tunai', point: 'sekolah', date: day('2026-09-20') }),
  ];
  const { text, presses } = await openDesk({ distributions }).says('di mana', WHERE);
  assert.match(text, /Lumbung Desa/);
  assert.match(text, /Halaman Sekolah/);
  assert.equal(presses.filter(({ do: what }) => what === 'point').length, 2);
});

test('a cancelled day does not send anybody there', async () => {
  const distributions = [
    distribution('a', { status: 'cancelled' }),
    distribution('b', { point: 'sekolah', date: day('2026-09-25') }),
  ];
  const { text } = await openDesk({ distributions }).says('di mana', WHERE);
  assert.match(text, /Halaman Sekolah/);
  assert.doesNotMatch(text, /Lumbung/);
});

test('a point named in the message is the one that is told, also without a home', async () => {
  const { text } = await openDesk({}, { area: null }).says('sekolah itu di mana', {
    ...WHERE,
    slots: { point: 'sekolah' },
  });
  assert.match(text, /Jalan Buku 3/);
});

test('without a home it is asked, and the nearest can be had', async () => {
  const { presses, answer } = await openDesk({}, { area: null }).says('di mana', WHERE);
  assert.ok(presses.some((press) => press.do === 'nearest'));
  assert.equal(answer.session.awaiting, 'area');
});

test('the nearest points to a shared location, with distances; which one serves the person', async () => {
  const desk = openDesk({
    distributions: [distribution('a', { point: 'sekolah', areas: [HOME] })],
    points: POINTS.map((place) => ({ ...place, area: '73.01.02.2005.02' })),
  });
  const { text, presses } = await desk.does((at, who, now) => at.location(who, -5.1, 119.4, now));
  assert.match(text, /Lumbung Desa, kira-kira 20 meter/);
  // 16 m, and 4.0 km: 0.0201° of latitude and 0.0301° of longitude at 5° south.
  assert.match(text, /Halaman Sekolah, kira-kira 4 km.*melayani tempat tinggal/);
  assert.ok(text.indexOf('Lumbung') < text.indexOf('Sekolah'));
  assert.deepEqual(presses[0], { do: 'point', point: 'lumbung' });
  const ask = await desk.taps({ do: 'nearest' });
  assert.equal(ask.answer.replies[0]?.kind === 'text' && ask.answer.replies[0].askLocation, true);
});

test('a button to a point that is gone still leads somewhere', async () => {
  const { text } = await openDesk({ distributions: [distribution('a')] }).taps({
    do: 'point',
    point: 'lama',
  });
  assert.match(text, /Lumbung Desa/);
});
