import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReply, withoutNames } from '../../src/understanding/index.ts';

const YES =
  'iya|ya bu|y|yoi|iyaaa|betul|benar pak|boleh|nggih|inggih bu|muhun|iyo|io|ho oh|he eh|oke|ok siap|setuju|yakin|YA|iya 🙏';
const NO =
  'tidak|gak|ga usah|gk jadi|nggak|ora|mboten|henteu|teu|indak|tra|bukan|bukan itu|salah|jangan|batal|ndak|TIDAK|bukan itu maksud saya';
const SECOND = 'yang kedua|nomor 2|2|no 2|yg ke 2 aja|pilih 2|kedua';
const NEITHER =
  'kapan?|2 kg|jam 2|tgl 2|rt 2|bukan, maksudnya yang beras|bukan pkh|iya kapan|terima kasih|makasih ya|matur nuwun nggih|tidak dapat|sudah|mau daftar|saya tidak dapat bantuan|2 orang tidak dapat|';

test('yes, no and "the second one" in many forms, and nothing that asks something anew', () => {
  const read = (texts: string) => texts.split('|').map((text) => [text, readReply(text)]);
  for (const [text, reply] of read(YES)) assert.deepEqual([text, reply], [text, { kind: 'yes' }]);
  for (const [text, reply] of read(NO)) assert.deepEqual([text, reply], [text, { kind: 'no' }]);
  for (const [text, reply] of read(SECOND))
    assert.deepEqual([text, reply], [text, { kind: 'choice', index: 1 }]);
  for (const [text, reply] of read(NEITHER)) assert.deepEqual([text, reply], [text, null]);
});

test('what is kept to learn from holds no numbers, codes, accounts, pages or names', () => {
  const cases = {
    'nama saya Contohwati, kapan cair': 'nama saya •, kapan cair',
    'bu rukmini contohsari belum dapat beras': 'bu • • belum dapat beras',
    'kemarin Zubaedi bilang besok': 'kemarin • bilang besok',
    'hubungi 081200000000 atau @contoh_akun': 'hubungi • atau •',
    'kode saya SALAH2CODE': 'kode saya •',
    'cek https://contoh.id/a?nik=1': 'cek •',
    'NIK 1111 2222 3333 4444': 'NIK • • • •',
    'kapan beras dibagikan di RT 3?': 'kapan beras dibagikan di RT 3?',
  };
  for (const [text, expected] of Object.entries(cases))
    assert.equal(withoutNames(text).replaceAll(/•+/gu, '•'), expected);
});
