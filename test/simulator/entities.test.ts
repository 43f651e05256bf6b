import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntities } from '../../src/simulator/rules/entities.ts';

function found(text: string): readonly string[] {
  return findEntities(text).map(
    ({ type, offset, length }) => `${type}:${text.slice(offset, offset + length)}`,
  );
}

test('commands, mentions, links, addresses and numbers are found where Telegram finds them', () => {
  assert.deepEqual(found('/jadwal besok'), ['bot_command:/jadwal']);
  assert.deepEqual(found('/menu@salur_simulasi_bot'), ['bot_command:/menu@salur_simulasi_bot']);
  assert.deepEqual(found('tanya @pak_rt_contoh'), ['mention:@pak_rt_contoh']);
  assert.deepEqual(found('daftar di contoh.id/daftar, ya.'), ['url:contoh.id/daftar']);
  assert.deepEqual(found('(lihat https://contoh.go.id/a_(b)).'), ['url:https://contoh.go.id/a_(b)']);
  assert.deepEqual(found('https://kemens0s-bansos.xyz'), ['url:https://kemens0s-bansos.xyz']);
  assert.deepEqual(found('surat ke warga@contoh.id'), ['email:warga@contoh.id']);
  assert.deepEqual(found('hubungi +62 812-0000-0000'), ['phone_number:+62 812-0000-0000']);
  assert.deepEqual(found('#bansos'), ['hashtag:#bansos']);
});

test('times, amounts, fractions and ordinary words are none of these', () => {
  assert.deepEqual(found('jam 08.00-11.30, Rp600.000, RT 03/RW 05, dan/atau, 3.5 kg'), []);
  assert.deepEqual(found('beras.nya bau... tolong'), []);
  assert.deepEqual(found('no#1 a@b'), []);
});

test('nothing is found again inside code or a link', () => {
  const text = 'contoh.id contoh.id';
  assert.deepEqual(findEntities(text, [{ type: 'code', offset: 0, length: 9 }]), [
    { type: 'url', offset: 10, length: 9 },
  ]);
});
