import assert from 'node:assert/strict';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createVault, keepKey, SealBroken } from '../../src/store/index.ts';

const [first, second] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];

test('what is sealed opens again, and twice the same text looks different', () => {
  const vault = createVault([first]);
  const [a, b] = [
    vault.seal('Ibu Contoh 🌾', 'households.head'),
    vault.seal('Ibu Contoh 🌾', 'households.head'),
  ];
  assert.equal(vault.open(a, 'households.head'), 'Ibu Contoh 🌾');
  assert.notDeepEqual(a, b);
});

test('a value that was changed, moved to another column, or needs another key does not open', () => {
  const vault = createVault([first]);
  const sealed = vault.seal('Ibu Contoh', 'households.head');
  for (let index = 0; index < sealed.length; index++) {
    const changed = Uint8Array.from(sealed, (byte, at) => (at === index ? byte ^ 1 : byte));
    assert.throws(() => vault.open(changed, 'households.head'), SealBroken, `byte ${index}`);
  }
  assert.throws(() => vault.open(sealed, 'people.name'), SealBroken);
  assert.throws(() => createVault([second]).open(sealed, 'households.head'), SealBroken);
});

test('after a change of key old values open and new ones are sealed under the new one', () => {
  const old = createVault([first]).seal('lama', 'x');
  const changed = createVault([second, first]);
  assert.equal(changed.open(old, 'x'), 'lama');
  assert.throws(() => createVault([first]).open(changed.seal('baru', 'x'), 'x'), SealBroken);
});

test('a hash is the same for the same text and purpose only', () => {
  const vault = createVault([first]);
  assert.deepEqual(vault.hash('A', 'code'), vault.hash('A', 'code'));
  assert.notDeepEqual(vault.hash('A', 'code'), vault.hash('A', 'nik'));
  assert.notDeepEqual(vault.hash('A', 'code'), createVault([second]).hash('A', 'code'));
});

test('an installation keeps the key it made, for its owner alone', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'salur-key-'));
  const [one, two] = await Promise.all([keepKey(directory), keepKey(directory)]);
  assert.deepEqual(one, two);
  assert.equal((await stat(join(directory, 'key'))).mode & 0o777, 0o600);
  await writeFile(join(directory, 'key'), 'half');
  await assert.rejects(keepKey(directory), /restore it from a backup/);
  assert.equal(await readFile(join(directory, 'key'), 'utf8'), 'half', 'a broken key is never replaced');
});
