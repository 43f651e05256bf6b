import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDesk } from './support/desk.ts';

const scam = async (text: string) => (await openDesk().says(text, { intents: ['scam_check'] })).text;

const IMITATIONS: Readonly<Record<string, RegExp>> = {
  'https://kemensos-go-id.com/daftar': /meniru kemensos\.go\.id/,
  'kemensos.go.id.bantuan-2026.com': /aslinya menuju bantuan-2026\.com/,
  'https://kemensos.go.id@hadiah.top/x': /aslinya menuju hadiah\.top/,
  'https://kеmеnsоs.go.id': /huruf yang sengaja dibuat mirip/, // Cyrillic е, о
  'http://xn--kmnsos-1of9c.com': /tidak ada di daftar|meniru/,
  'kemens0s.go.id': /huruf yang sengaja dibuat mirip/,
  'kemensos.com': /bagian akhirnya beda/,
  'cekbansos.id': /meniru cekbansos\.kemensos\.go\.id/,
  'bantuan-kemensos.xyz': /ditambahi kata lain/,
  'kemensoss.net': /Ejaannya beda/,
  'kemnesos.net': /Ejaannya beda/,
  'www.sungaicontoh-desa.com': /meniru sungaicontoh\.desa\.id/,
};

test('an imitation is called one, with the reason', async () => {
  for (const [link, reason] of Object.entries(IMITATIONS)) {
    const text = await scam(`benarkah ini ${link}`);
    assert.match(text, /⚠️/, link);
    assert.match(text, reason, link);
    assert.doesNotMatch(text, /alamat resmi: ada/, link);
  }
});

test('punycode shows the letters that a person would see', async () => {
  const text = await scam(`cek http://${new URL('http://kemensоs.go.id').hostname}/`);
  assert.match(text, /kemensоs\.go\.id meniru kemensos\.go\.id/);
});

test('what the office lists is official, below its domains too', async () => {
  for (const link of [
    'https://cekbansos.kemensos.go.id/a?b',
    'KEMENSOS.GO.ID',
    'sungaicontoh.desa.id/berita',
  ]) {
    const text = await scam(link);
    assert.match(text, /^✅ .*alamat resmi/, link);
  }
});

test('a government address that is not listed is neither trusted nor condemned', async () => {
  const text = await scam('https://dinsos.lembah.go.id');
  assert.match(text, /pemerintah \(\.go\.id\), tapi bukan yang ada di daftar/);
});

test('short links, forms, bare numbers and strangers, each with its reason', async () => {
  assert.match(await scam('klik bit.ly/bansos900'), /alamat pendek/);
  assert.match(await scam('isi https://forms.gle/abc'), /dibuat siapa saja/);
  assert.match(await scam('isi bantuan-rakyat.web.app/daftar'), /dibuat siapa saja/);
  assert.match(await scam('http://103.20.1.9/daftar'), /hanya angka/);
  assert.match(await scam('https://hadiahrakyat.top'), /tidak ada di daftar kantor/);
});

test('links are found however they are hidden', async () => {
  for (const link of [
    'kemensos-go-id[.]com',
    'kemensos-go-id . com',
    'kemensos-go-id titik com',
    'kemen\u200bsos-go-id.com',
    'ｋｅｍｅｎｓｏｓ-go-id.com',
    'hxxps://kemensos-go-id.com',
    'https : // kemensos-go-id.com',
  ])
    assert.match(await scam(`ini ${link} ya`), /meniru kemensos\.go\.id/, link);
});

test('ordinary writing holds no links', async () => {
  for (const text of [
    'besok.jam 08.00-11.30 di balai.',
    'bantuan baru.ke siapa? dll. dst.',
    'tgl 5-12-2026 08.00',
  ])
    assert.match(await scam(text), /Teruskan pesan/, text);
});

test('numbers and names are compared with the office’s', async () => {
  assert.match(await scam('WA +62 812-3000-4000 minta data'), /nomor resmi: Petugas desa/);
  assert.match(await scam('dari 0411 555 0101'), /nomor resmi: Lumbung Desa/);
  assert.match(await scam('dari 0899-1234-5678'), /\+6289912345678 tidak ada di daftar nomor resmi/);
  assert.match(await scam('https://wa.me/6281230004000'), /nomor resmi: Petugas desa/);
  assert.match(await scam('@Sungai_Contoh_Resmi itu siapa'), /akun resmi: Petugas desa/);
  assert.match(await scam('t.me/bansos_cair_2026'), /@bansos_cair_2026 tidak ada di daftar akun resmi/);
});

test('who already gave something away hears first what to do now', async () => {
  const text = await scam('saya sudah telanjur kirim OTP ke bit.ly/xx');
  assert.match(text, /^Sudah telanjur memberi data atau uang\? Telepon bank sekarang.*iasc\.ojk\.go\.id/);
});

test('the worst is told first, and nothing found can be tapped', async () => {
  const desk = openDesk();
  const { html } = await desk.says('cekbansos.kemensos.go.id atau kemensos-go-id.com?', {
    intents: ['scam_check'],
  });
  assert.ok(html.startsWith('⚠️ <b>Jangan dibuka.</b> <code>kemensos-go-id.com</code>'), html);
  assert.match(html, /<code>cekbansos\.kemensos\.go\.id<\/code>/);
});

test('a doubtful link is judged whatever else was understood; an official one does not get in the way', async () => {
  const forwarded = await openDesk().says('SELAMAT bansos cair, klik kemensos-go-id.com', {
    intents: ['schedule'],
  });
  assert.match(forwarded.text, /meniru/);
  const question = await openDesk().says('di kemensos.go.id katanya ada, kapan?', { intents: ['schedule'] });
  assert.doesNotMatch(question.text, /alamat resmi/);
  const after = openDesk();
  await after.taps({ do: 'ask', intent: 'scam_check' });
  assert.match((await after.says('ini: kemensos.go.id')).text, /alamat resmi/);
});

test('long and hostile text is judged in no time', async () => {
  const start = performance.now();
  for (const text of [
    'a.'.repeat(2000),
    '@'.repeat(4000),
    'x@'.repeat(2000),
    `0${'2 '.repeat(2000)}`,
    '[.]'.repeat(1300),
    ' .'.repeat(2000),
  ])
    await scam(text);
  assert.ok(performance.now() - start < 2000);
});
