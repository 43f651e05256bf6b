import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskNumbers } from '../../src/understanding/index.ts';

const NIKS = [
  ['as one number', '1234567890123456'],
  ['inside a word', 'nik1234567890123456ya'],
  ['in groups of four', 'nik saya 1234 5678 9012 3456 pak'],
  ['with dots and dashes', '123456.789012-3456'],
  ['digit by digit', '1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6'],
  ['in full-width digits', '１２３４５６７８９０１２３４５６'],
  ['in Arabic-Indic digits', '١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦'],
  ['in digits outside the basic plane', '𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟐𝟑𝟒𝟓𝟔'],
  ['with zero-width characters in it', '1234\u200b5678\u200b90123456'],
  ['after the number of an RT', 'RT 05 1234 5678 9012 3456'],
  ['two of them', '1234567890123456 dan 6543210987654321'],
] as const;

for (const [name, text] of NIKS) {
  test(`a NIK is masked ${name}`, () => {
    const masked = maskNumbers(text);
    assert.equal(masked.hasNik, true);
    assert.equal(masked.text.length, text.length, 'entity offsets must hold');
    assert.doesNotMatch(masked.text.replace(/^RT 05/u, ''), /\p{Nd}/u);
  });
}

const OTHERS = [
  ['15 digits', '123456789012345'],
  ['17 digits', '12345678901234567'],
  ['a phone number', '+62 812-3456-7890'],
  ['two dates', '24-11-2026 25-11-2026'],
  ['hours', '13.00-15.30 16.00-17.30'],
  ['sums of money', '200 400 600 900 1500'],
  ['sums with dots', 'Rp 900.000 dan Rp 1.500.000 dan 600.000'],
  ['two phone numbers', '08123456 08134567'],
  ['nothing', ''],
] as const;

for (const [name, text] of OTHERS) {
  test(`${name}: left as typed`, () => {
    assert.deepEqual(maskNumbers(text), { text, hasNik: false });
  });
}
