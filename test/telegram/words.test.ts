import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createWords } from '../../src/telegram/words.ts';

const ftl = `
day = { $day }
short = { DATE($day, form: "short") }
month = { DATE($day, form: "month") }
says = <b>{ $what }</b>
part = eine & andere
choice = { $state ->
    [yes] ja
   *[no] nein
}
`;
const words = createWords({ id: ftl, en: ftl });
const day = Temporal.PlainDate.from('2026-11-28');
const time = (text: string) => Temporal.PlainTime.from(text);

test('dates, as they are said in each language', () => {
  assert.equal(words.say('id', { key: 'day', values: { day } }), 'Sabtu, 28 November 2026');
  assert.equal(words.say('en', { key: 'day', values: { day } }), 'Saturday, 28 November 2026');
  assert.equal(words.say('id', { key: 'short', values: { day } }), '28 November 2026');
  assert.equal(
    words.say('id', { key: 'month', values: { day: Temporal.PlainDate.from('2026-08-01') } }),
    'Agustus 2026',
  );
});

test('hours, money, quantities, distances and lists', () => {
  const say = (what: Parameters<typeof words.say>[1]['values']) =>
    words.plain('id', { key: 'says', values: what ?? {} }).slice(3, -4);
  assert.equal(say({ what: time('08:00') }), '08.00');
  const hours = { start: time('08:00'), end: time('11:30') };
  assert.equal(say({ what: { ...hours, zone: 'Asia/Jakarta' } }), '08.00–11.30 WIB');
  assert.equal(say({ what: { ...hours, zone: 'Asia/Jayapura' } }), '08.00–11.30 WIT');
  assert.equal(say({ what: { rupiah: 900_000 } }), 'Rp900.000');
  assert.equal(say({ what: { amount: 20, unit: 'kg' } }), '20 kg');
  assert.equal(say({ what: { amount: 2.5, unit: 'liter' } }), '2,5 liter');
  assert.equal(say({ what: { metres: 347 } }), '350 meter');
  assert.equal(say({ what: { metres: 3 } }), '10 meter');
  assert.equal(say({ what: { metres: 1240 } }), '1,2 km');
  assert.equal(say({ what: { metres: 999 } }), '1 km');
  assert.equal(
    say({ what: { list: ['KTP asli', 'KK asli', { key: 'choice', values: { state: 'yes' } }] } }),
    'KTP asli, KK asli, dan ja',
  );
  assert.match(words.say('en', { key: 'says', values: { what: { list: ['a', 'b'] } } }), /a and b/);
});

test('arguments are text, whatever they hold', () => {
  const html = words.say('id', { key: 'says', values: { what: '<a href="x">&\u202e\n\nx' } });
  assert.equal(html, '<b>&lt;a href=&quot;x&quot;&gt;&amp; x</b>');
  assert.equal(words.say('id', { key: 'says', values: { what: { list: ['<i>'] } } }), '<b>&lt;i&gt;</b>');
  assert.equal(
    words.say('id', { key: 'says', values: { what: { amount: 1, unit: '<i>' } } }),
    '<b>1 &lt;i&gt;</b>',
  );
});

test('a missing argument or key is no error', () => {
  assert.equal(words.say('id', { key: 'no-such-key' }), 'no-such-key');
  assert.equal(typeof words.say('id', { key: 'day' }), 'string');
  assert.equal(words.say('id', { key: 'choice' }), 'nein');
});

test('lines and paragraphs', () => {
  const line = { key: 'choice', values: { state: 'yes' } };
  assert.equal(words.render('id', [[line, line], [], [line]]), 'ja\nja\n\nja');
});

test('a message is at most 4096 characters once read, with its markup whole', () => {
  const long = words.render('id', [[{ key: 'says', values: { what: '<&'.repeat(4000) } }]]);
  const read = long.replace(/<\/?b>/g, '').replace(/&\w+;/g, '.');
  assert.equal(read.length, 4096);
  assert.ok(long.startsWith('<b>') && long.endsWith('…</b>'));
  const fits = words.render('id', [[{ key: 'says', values: { what: '&'.repeat(4096) } }]]);
  assert.ok(fits === `<b>${'&amp;'.repeat(4096)}</b>`);
});

test('a key that stands twice is refused', () => {
  assert.throws(() => createWords({ id: 'a = b\na = c', en: ftl }), /the id locale/);
});
