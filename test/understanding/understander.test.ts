import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleNames } from '../../src/simulator/example/index.ts';
import { createUnderstander, INTENTS, loadModel } from '../../src/understanding/index.ts';
import { readModel } from './examples.ts';

const { understand } = createUnderstander({ model: loadModel(readModel()), gazetteer: exampleNames() });
const now = Temporal.ZonedDateTime.from('2026-11-24T10:00[Asia/Jakarta]');

/** Plain messages that no training may unlearn. */
const plain = [
  ['kpn cair min', 'schedule'],
  ['kapang ambil bras', 'schedule'],
  ['jadwal?', 'schedule'],
  ['dmn ngambilnya', 'location'],
  ['dapat berapa kilo', 'package'],
  ['bawa apa aja kak', 'documents'],
  ['ibu saya sakit, boleh diwakilkan?', 'proxy'],
  ['kemarin saya tidak bisa datang, hangus?', 'missed'],
  ['gimana cara daftar bansos', 'register'],
  ['kenapa saya tidak dapat lagi', 'objection'],
  ['kartu KKS saya hilang', 'card_account'],
  ['antrean ramai gak sekarang', 'point_status'],
  ['berasnya bau dan ada kutunya', 'report'],
  ['KT-7M4Q', 'report_status'],
  ['link ini hoaks bukan https://bansos-cair.example', 'scam_check'],
  ['tolong ingatkan saya kalau sudah ada jadwal', 'subscribe'],
  ['jangan kirim lagi', 'unsubscribe'],
  ['mau bicara sama petugas', 'talk_to_human'],
  ['hapus data saya', 'privacy'],
  ['halo min', 'greeting'],
  ['makasih ya', 'thanks'],
  ['/start', 'help'],
  ['cuaca besok gimana', 'out_of_scope'],
] as const;

for (const [text, intent] of plain) {
  test(`"${text}" asks for ${intent}`, () => {
    assert.equal(understand(text, now).intents[0]?.name, intent);
  });
}

test('two questions in one message: both, the first one first', () => {
  const { intents, slots } = understand('kapan dan di mana ambil pkh?', now);
  assert.deepEqual(
    intents.map(({ name }) => name),
    ['schedule', 'location'],
  );
  assert.equal(slots.program, 'pkh');
});

test('a report has a category, nothing else has', () => {
  assert.equal(understand('berasnya bau dan ada kutunya', now).slots.category, 'quality');
  assert.equal(understand('jadwal?', now).slots.category, undefined);
});

test('a NIK leaves no trace but its mark', () => {
  const understood = understand('cek 1234567890123456 dong', now);
  assert.equal(understood.slots.has_nik, true);
  assert.doesNotMatch(JSON.stringify(understood), /1234/u);
});

test('at least three meanings are named, no more than all, none twice', () => {
  for (const text of ['kpn cair', 'asdf', '', 'kapan dan di mana ambil pkh?']) {
    const { intents, alternatives } = understand(text, now);
    const names = [...intents, ...alternatives].map(({ name }) => name);
    assert.ok(intents.length >= 1 && names.length >= 3, text);
    assert.equal(new Set(names).size, names.length, text);
    assert.ok(names.every((name) => INTENTS.includes(name)));
  }
});

const odd: readonly string[] = [
  '',
  ' ',
  '\u0000',
  '😂'.repeat(2000),
  '\u202e\u200b\u200f',
  'مرحبا متى',
  '\ud800',
  `a${'\udc00'.repeat(50)}`,
  'z\u0301'.repeat(2000),
  'a'.repeat(4096),
  'a-'.repeat(2048),
  '1 '.repeat(2048),
  '1234 '.repeat(819),
  '.'.repeat(4096),
  'http://'.repeat(500),
  'kapan cair pkh di balai rw 05? '.repeat(132),
  '<b>kapan</b> *cair* [x](y) {{z}} ${now}',
  '__proto__ constructor toString',
  'tgl 99999 rt 99999 31/31 0/0 besok besok',
];

test('any string is understood somehow, never with a throw', () => {
  for (const text of odd) {
    const understood = understand(text, now);
    assert.equal(understood.text.length, text.length);
    for (const { confidence } of [...understood.intents, ...understood.alternatives]) {
      assert.ok(confidence >= 0 && confidence <= 1);
    }
  }
});

test('a greeting, capitals, an emoji or a stretched letter change few confident answers', () => {
  const changes: readonly ((text: string) => string)[] = [
    (text) => `assalamualaikum ${text}`,
    (text) => text.toUpperCase(),
    (text) => `${text} 🙏`,
    (text) => `${text}    ${String.fromCharCode(0x200b)}`,
    (text) => text.replace(/a(?=\S*$)/u, 'aaa'),
  ];
  const asked = plain.filter(([, intent]) => !['greeting', 'thanks', 'help'].includes(intent));
  const tries = asked.flatMap(([text, intent]) =>
    changes.map((change) => understand(change(text), now).intents[0]?.name === intent),
  );
  const kept = tries.filter(Boolean).length / tries.length;
  assert.ok(kept >= 0.9, `${String(Math.round(kept * 100))} % kept`);
});
