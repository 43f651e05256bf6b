/** What a recipient lives through, from the first message on. The whole program, a village that is not the example's. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ReadMessage, TestPerson } from '../../src/simulator/client.ts';
import { type SalurProcess, startSalur } from '../support/salur.ts';
import { startTelegram, type TestTelegram, TOKEN } from '../support/simulator.ts';
import { HOME, HOUSEHOLD_CODE, NEIGHBOURS_CODE, VILLAGE_ZONE, writeVillage } from '../support/village.ts';

const today = Temporal.Now.plainDateISO(VILLAGE_ZONE);
const longDate = (days: number) =>
  new Intl.DateTimeFormat('id', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    today.add({ days }),
  );

let telegram: TestTelegram;
let salur: SalurProcess;
let directory: string;
let village: string;

before(async () => {
  telegram = await startTelegram();
  directory = await mkdtemp(join(tmpdir(), 'salur-story-'));
  village = await writeVillage(today);
  salur = await startSalur({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: telegram.apiRoot,
    DATA_DIR: directory,
    IMPORT_DIR: village,
    RATE_PER_SECOND: '1000',
  });
});
after(async () => {
  const { refusals } = await telegram.people.calls();
  const code = await salur.stop();
  await telegram.close();
  await rm(directory, { recursive: true });
  await rm(village, { recursive: true });
  // Whatever happened above: no call broke Telegram's rules, and nothing was worth a warning.
  // (but for the answer to a tap that a test forged)
  assert.deepEqual(
    refusals.filter(({ method }) => method !== 'answerCallbackQuery'),
    [],
  );
  assert.deepEqual(
    salur.output.filter((line) => /"level":"(error|warn)"/.test(line)),
    [],
  );
  assert.equal(code, 0);
});

async function newcomer(language = 'id'): Promise<TestPerson> {
  return telegram.people.add({ first_name: 'Ibu <b>Contoh</b>', language_code: language, started: true });
}

async function neighbour(): Promise<TestPerson> {
  const person = await newcomer();
  // The first message of all is answered twice: who Salur is, then what was asked.
  await person.waitForAnswer(await person.starts(`a_${HOME.replaceAll('.', '-')}`), 2);
  return person;
}

test('a newcomer asks when, says where they live by two taps, and gets the answer they asked for', async () => {
  const siti = await newcomer();
  const [welcome, where] = await siti.waitForAnswer(await siti.says('kapang ambil bras'), 2);
  assert.match(welcome?.text ?? '', /tidak pernah/, 'the first message says what Salur never asks for');
  assert.match(where?.text ?? '', /RW berapa/);
  assert.deepEqual(where?.buttons.slice(0, 2), ['RW 01', 'RW 02']);
  const second = await siti.chooses('RW 01');
  assert.match(second.text, /RT berapa/);
  const answer = await siti.chooses('RT 02');
  assert.ok(answer.text.includes(longDate(1)), answer.text);
  assert.match(answer.text, /Besok/);
  assert.match(answer.text, /08\.30–11\.00 WITA/);
  assert.match(answer.text, /Balai Desa Batu Contoh/);
  assert.match(answer.text, /seberang lapangan voli/);
  assert.match(answer.text, /Menurut Kantor Desa Batu Contoh/);
});

test('a follow-up leans on what was just said, and the place comes as a map', async () => {
  const siti = await neighbour();
  await siti.asks('beras kapan ya');
  const messages = await siti.waitForAnswer(await siti.says('di mana?'), 2);
  assert.equal(messages[0]?.message.venue?.title, 'Balai Desa Batu Contoh');
  assert.match(messages[1]?.text ?? '', /Jalan Contoh Raya 1/);
  assert.match(messages[1]?.text ?? '', /Pak Contoh Penjaga/);
});

test('two questions in one message get one answer with both', async () => {
  const siti = await neighbour();
  const answer = await siti.asks('kapan dan di mana ambil beras?');
  assert.ok(answer.text.includes(longDate(1)));
  assert.match(answer.text, /Jalan Contoh Raya 1/);
});

test('documents, amounts and rules come from the card of the programme, with their source', async () => {
  const siti = await neighbour();
  const documents = await siti.asks('bawa apa saja untuk ambil beras?');
  assert.match(documents.text, /KTP asli/);
  assert.match(documents.text, /undangan/);
  assert.match(documents.text, /Surat Kepala Desa 41\/2026/);
  const amount = await siti.asks('bantuan tunai dapat berapa?');
  assert.match(amount.text, /Rp350\.000/);
  const rules = await siti.asks('syarat penerima bantuan tunai apa saja');
  assert.match(rules.text, /lansia hidup sendiri/);
  const proxy = await siti.asks('ambil beras boleh diwakilkan anak saya?');
  assert.match(proxy.text, /Boleh diwakilkan/);
});

test('what was cancelled is said first, with its reason', async () => {
  const siti = await newcomer();
  await siti.waitForAnswer(await siti.starts('a_71-05-09-2002-02-01'), 2);
  const answer = await siti.asks('jadwal beras');
  assert.match(answer.text, /^⚠️ Dibatalkan/);
  assert.match(answer.text, /gudang kebanjiran/);
});

/** What would end the walk: it erases who walks, or goes on in another language. */
const NOT_TAPPED = new Set(['Hapus semuanya', 'Ya, hapus semuanya', 'English']);

test('everything can be reached by buttons and commands alone', async () => {
  const siti = await neighbour();
  const open = [...(await siti.asks('/menu')).buttons];
  const seen = new Set<string>();
  for (let label = open.shift(); label !== undefined; label = open.shift()) {
    if (seen.has(label) || NOT_TAPPED.has(label)) continue;
    seen.add(label);
    for (const { buttons } of await allAnswersTo(siti, label)) open.push(...buttons);
  }
  for (const label of [
    'Apakah saya dapat?',
    'Siapa yang berhak?',
    'Di mana ambilnya?',
    'Dapat apa?',
    'Apa yang dibawa?',
    'Boleh diwakilkan?',
    'Tidak sempat ambil',
    'Cara diusulkan',
    'Saya tidak dapat',
    'Data saya salah',
    'Kartu bermasalah',
    'Masih buka?',
    'Mau melapor',
    'Laporan saya',
    'Pesan mencurigakan',
    'Kabari saya',
    'Tanya petugas',
    'Data pribadi saya',
  ]) {
    assert.ok(seen.has(label), `${label} cannot be reached by buttons`);
  }
});

/** An answer may be several messages; it is whole when the menu, asked for after it, has come. */
async function allAnswersTo(person: TestPerson, label: string): Promise<readonly ReadMessage[]> {
  const tap = await person.taps(label);
  await person.says('/menu');
  for (let count = 2; ; count++) {
    const answers = await person.waitForAnswer(tap, count);
    if (answers.at(-1)?.text.startsWith('Silakan pilih')) return answers.slice(0, -1);
  }
}

test('without a code nothing is told about any household; with it, what is theirs and why', async () => {
  const siti = await neighbour();
  const stranger = await siti.asks('apakah saya dapat bantuan?');
  assert.doesNotMatch(stranger.text, /Rahasia|musyawarah desa|dihentikan/);
  assert.match(stranger.text, /kode 10 huruf/);

  const wrong = await siti.asks('/start w_AAAAAAAAA2');
  assert.match(wrong.text, /tidak bisa dipakai/);
  const tied = await siti.asks('keluarga 22'.toUpperCase().replace(' ', ''));
  assert.match(tied.text, /Terhubung/);
  const mine = await siti.asks('/cek');
  assert.match(mine.text, /Bantuan Pangan Contoh/);
  assert.match(mine.text, /masuk daftar hasil musyawarah desa/);
  assert.match(mine.text, /Bantuan Tunai Contoh: dihentikan/);
  assert.doesNotMatch(mine.text, /Rahasia/, 'a phone is passed around: no name');

  const other = await newcomer();
  const [, theirs] = await other.waitForAnswer(await other.starts(`w_${HOUSEHOLD_CODE}`), 2);
  assert.match(theirs?.text ?? '', /Terhubung/, 'a second phone of the family');
});

test('a person sees all that is kept, takes it along, and has it deleted within the call', async () => {
  const siti = await neighbour();
  assert.match((await siti.asks(NEIGHBOURS_CODE)).text, /Terhubung/);
  const kept = await siti.asks('/privasi');
  assert.match(kept.text, /RT 01 RW 02/);
  const files = await siti.waitForAnswer(await siti.taps('Simpan sebagai berkas'), 2);
  assert.ok(files.some(({ message }) => message.document?.file_name?.endsWith('.json')));
  await siti.asks('/privasi');
  await siti.chooses('Hapus semuanya');
  const gone = await siti.chooses('Ya, hapus semuanya');
  assert.match(gone.text, /Sudah dihapus/);
  const again = await siti.asks('/privasi');
  assert.doesNotMatch(again.text, /RT 01 RW 02|data keluarga milik/);
});

test('a NIK that is typed anyway is deleted from the chat, and the question still answered', async () => {
  const siti = await neighbour();
  const sent = await siti.says('nik saya 1234567890123456 beras kapan cair');
  const [answer] = await siti.waitForAnswer(sent);
  assert.match(answer?.text ?? '', /NIK/);
  assert.doesNotMatch(answer?.text ?? '', /1234567890123456/);
  assert.ok(answer?.text.includes(longDate(1)), answer?.text ?? '');
  assert.ok(!(await siti.messages()).some(({ id }) => id === sent.id), 'the message is gone');
});

test('a shared location gives the nearest points with their distance', async () => {
  const siti = await newcomer();
  const [, answer] = await siti.waitForAnswer(await siti.sharesLocation(-3.961, 122.511), 2);
  assert.match(answer?.text ?? '', /Balai Desa Batu Contoh.*meter/);
});

test('a look-alike address is called one, an official one is called official', async () => {
  const siti = await neighbour();
  assert.match((await siti.asks('link ini bener? https://kemensos-go-id.com/daftar')).text, /Jangan/);
  assert.match((await siti.asks('kalau ini https://kemensos.go.id/cek asli?')).text, /alamat resmi/);
});

test('English for a phone in English, and back by /bahasa', async () => {
  const siti = await newcomer('en-GB');
  await siti.waitForAnswer(await siti.starts(`a_${HOME.replaceAll('.', '-')}`), 2);
  assert.match((await siti.asks('/jadwal')).text, /Tomorrow/);
  await siti.asks('/bahasa');
  await siti.chooses('Bahasa Indonesia');
  assert.match((await siti.asks('/jadwal')).text, /Besok/);
});

test('whatever is sent gets a sensible answer or a quiet none', async () => {
  const siti = await neighbour();
  const strange = [
    'x'.repeat(4096),
    '🍚🍚🍚🙏',
    '\u202e\u0634\u0643\u0631\u0627 \u200b\u200d\u200f',
    '<b>kapan</b> <script>alert(1)</script> &amp; _cair_ *beras* [x](tg://user?id=1)',
    '/jadwal@bot_lain_bot',
    '/perintah_aneh',
    '\u0000\ud800',
    "'; drop table chats; --",
    '{ $source } { -x } {"',
  ];
  for (const text of strange) assert.ok((await siti.asks(text)).text.length > 0, text.slice(0, 40));
  const sent = await siti.says('kapan ambil brs');
  await siti.waitForAnswer(sent);
  await siti.waitForAnswer(await siti.edits(sent.id, 'kapan ambil beras'));
  await siti.waitForAnswer(
    await siti.says('Bantuan Rp5 juta, klik http://bansos-cair.xyz', { forwardFrom: 'Grup' }),
  );
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  for (const kind of ['photo', 'sticker', 'voice', 'document'] as const) {
    await siti.waitForAnswer(await siti.sends(kind, { bytes }));
  }
  const old = (await siti.messages()).at(-1);
  const asked = await siti.says('/bantuan');
  await siti.waitForAnswer(asked);
  await siti.raw({
    callback_query: { id: '1', data: '0:buttons:of:yesterday', chat_instance: '1', message: old?.message },
  });
  await siti.waitForAnswer(asked, 2);
  await siti.raw({ message_reaction: { date: 1, old_reaction: [], new_reaction: [] } });
  assert.match((await siti.asks('/jadwal')).text, /Besok/, 'and it goes on');
});

test('in a group Salur is quiet, and sends who calls it to a chat of their own', async () => {
  const siti = await neighbour();
  const group = await telegram.people.addGroup({ title: 'Warga <i>RT 02</i>', members: [siti.id] });
  await group.says(siti.id, 'kapan beras cair?');
  await group.says(siti.id, '/jadwal@bot_lain_bot');
  const called = await group.says(siti.id, '/jadwal@salur_simulasi_bot');
  const [answer] = await group.waitForAnswer(called);
  assert.match(answer?.text ?? '', /@salur_simulasi_bot/);
  assert.equal((await group.messages()).filter(({ from_bot }) => from_bot).length, 1);
});
