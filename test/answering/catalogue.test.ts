import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../src/answering/index.ts';
import type { Area } from '../../src/domain/aid/places.ts';
import { AREAS, distribution, HOME, OTHER_HOME, RW_ONE, rows, VILLAGE } from './support/valley.ts';

const { areas } = createCatalogue(rows());

test('an area’s zone is its own, that of an area above, at last the office’s', () => {
  assert.equal(areas.zone(HOME), 'Asia/Makassar');
  assert.equal(areas.zone(null), 'Asia/Jakarta');
  assert.equal(areas.zone('no such area'), 'Asia/Jakarta');
});

test('areas are named as people name them, and counted as they count', () => {
  assert.equal(areas.fullName(HOME), 'RT 02 RW 01, Desa Sungai Contoh');
  assert.equal(areas.name(VILLAGE), 'Desa Sungai Contoh');
  assert.deepEqual(
    areas.below('73.01.02.2005.02').map(({ name }) => name),
    ['RT 01', 'RT 02', 'RT 10'],
  );
});

test('choosing begins where there is a choice', () => {
  assert.equal(areas.start(), VILLAGE);
  const second: Area = {
    code: '73.01.02.2006',
    name: 'Desa Lain',
    level: 'village',
    parent: '73.01.02',
    timezone: null,
    aliases: [],
  };
  assert.equal(createCatalogue(rows({ areas: [...AREAS, second] })).areas.start(), '73.01.02');
  assert.equal(createCatalogue(rows({ areas: [] })).areas.start(), null);
});

test('numbers in a message become the area nearest to the person', () => {
  const at = (place: Partial<Parameters<typeof areas.resolve>[0]>, around: string | null) =>
    areas.resolve({ areaCode: null, rt: null, rw: null, ...place }, around);
  assert.deepEqual(at({}, HOME), { kind: 'nothing' });
  assert.deepEqual(at({ rt: '2' }, '73.01.02.2005.02.01'), { kind: 'one', area: OTHER_HOME });
  assert.deepEqual(at({ rt: '10' }, HOME), { kind: 'one', area: '73.01.02.2005.02.10' });
  assert.deepEqual(at({ rt: '2', rw: '1' }, null), { kind: 'one', area: HOME });
  assert.deepEqual(at({ rt: '2' }, null), { kind: 'several', areas: [HOME, OTHER_HOME] });
  assert.deepEqual(at({ rt: '10', rw: '1' }, HOME), { kind: 'unknown' });
  assert.deepEqual(at({ rt: '99' }, HOME), { kind: 'unknown' });
  assert.deepEqual(at({ rw: '1', areaCode: VILLAGE }, null), { kind: 'one', area: RW_ONE });
  // "RT 02" is found as a name too, but of whichever RT 02 came first.
  assert.deepEqual(at({ rt: '2', areaCode: HOME }, OTHER_HOME), { kind: 'one', area: OTHER_HOME });
});

test('numbers are read from names and aliases of every shape', () => {
  const shaped = AREAS.map((area) =>
    area.code === OTHER_HOME ? { ...area, name: 'Kampung Baru', aliases: ['RT. 007/RW 002'] } : area,
  );
  const found = createCatalogue(rows({ areas: shaped })).areas.resolve(
    { areaCode: null, rt: '7', rw: null },
    HOME,
  );
  assert.deepEqual(found, { kind: 'one', area: OTHER_HOME });
});

test('areas that name each other as parents end somewhere', () => {
  const loop: Area[] = ['a', 'b'].map((code) => ({
    code,
    name: code,
    level: 'rw',
    parent: code === 'a' ? 'b' : 'a',
    timezone: null,
    aliases: [],
  }));
  const looped = createCatalogue(rows({ areas: loop, distributions: [distribution('x', { areas: ['a'] })] }));
  assert.deepEqual(looped.areas.path('a'), ['a', 'b']);
  assert.equal(looped.forArea('b').length, 1);
});

test('a deep link carries a code with dashes for dots', () => {
  assert.equal(areas.fromLink('73-01-02-2005-01-02'), HOME);
  assert.equal(areas.fromLink('73-01'), '73.01');
  assert.equal(areas.fromLink('nowhere'), null);
});
