/** Everything that is stored about a person: through the real store, with data from files. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createAnswering, createCatalogue, type Answer } from '../../src/answering/index.ts';
import type { Action } from '../../src/domain/action.ts';
import { MAX_WRONG_CODES_A_DAY } from '../../src/domain/aid/households.ts';
import { createImporter } from '../../src/imports/index.ts';
import type { Store } from '../../src/store/index.ts';
import type { Understood } from '../../src/understanding/index.ts';
import { createClock } from '../../src/ops/index.ts';
import { openEmbeddedStore } from '../support/store.ts';
import { HOME, HOUSEHOLD_CODE, VILLAGE_ZONE, writeVillage } from '../support/village.ts';
import { read, type Said } from './support/desk.ts';

const TODAY = Temporal.PlainDate.from('2026-09-15');
const NOW = TODAY.toZonedDateTime({ timeZone: VILLAGE_ZONE, plainTime: '09:00' }).toInstant();
const SECRET = /Rahasia|Contoh Tetangga/;

let store: Store;
let understood: Partial<Understood> = {};
let answering: ReturnType<typeof createAnswering>;

before(async () => {
  store = await openEmbeddedStore();
  const { db, vault } = store;
  const outcome = await createImporter({ db, vault, clock: createClock() }).directory(
    await writeVillage(TODAY),
  );
  assert.equal(outcome.kind, 'imported');
  const catalogue = createCatalogue(await store.catalogue());
  answering = createAnswering({
    chats: store.chats,
    catalogue: () => catalogue,
    understander: () => ({
      understand: (text) => ({
        intents: [{ name: 'help', confidence: 0.2 }],
        alternatives: [],
        slots: {},
        action: 'clarify',
        ...understood,
        text,
      }),
    }),
  });
});
after(() => store.close());

/** One person, whose every message is loaded from and committed to the store as the telegram room does it. */
function person(id: number, now = NOW) {
  async function does(work: (asker: Parameters<typeof answering.ask>[0]) => Promise<Answer>): Promise<Said> {
    const { askers } = await store.chats.load([{ person: id, language: 'id' }]);
    const asker = askers.get(id);
    assert.ok(asker);
    const answer = await work(asker);
    if (!answer.erased)
      await store.db.query(
        `insert into chats (person, session, created_at, seen_at) values ($1, $2::jsonb, $3, $3)
         on conflict (person) do update set session = excluded.session`,
        [id, JSON.stringify(answer.session), now.toString()],
      );
    return read(answer);
  }
  return {
    says: (text: string, heard: Partial<Understood> = {}) => {
      understood = heard;
      return does((asker) => answering.ask(asker, text, now));
    },
    taps: (action: Action) => does((asker) => answering.press(asker, action, now)),
    starts: (parameter: string) => does((asker) => answering.start(asker, parameter, now)),
    kept: () => store.chats.kept(id),
  };
}

const asks = (name: 'schedule' | 'eligibility_check'): Partial<Understood> => ({
  intents: [{ name, confidence: 0.97 }],
  action: 'answer',
});

test('without a code nothing about any household is told', async () => {
  const stranger = person(101);
  const said = await stranger.says('apakah saya dapat?', asks('eligibility_check'));
  assert.match(said.text, /kode 10 huruf dan angka/);
  assert.match(said.text, /Jangan kirim NIK/);
  assert.match(said.text, /cekbansos\.kemensos\.go\.id/);
  assert.doesNotMatch(said.text, /musyawarah|dihentikan/);
});

test('the code, asked for or not, typed as people do, ties the chat; no name is printed', async () => {
  for (const [id, typed] of [
    [102, HOUSEHOLD_CODE],
    [103, ` keluarga-22 `],
  ] as const) {
    const { text, answer } = await person(id).says(typed);
    assert.match(text, /Terhubung.*RT 02 RW 01/, typed);
    assert.match(text, /Bantuan Pangan Contoh: tercatat sebagai penerima/);
    assert.match(text, /masuk daftar hasil musyawarah desa/);
    assert.match(text, /Bantuan Tunai Contoh: dihentikan/);
    assert.match(text, /Menurut Kantor Desa Batu Contoh, per/);
    assert.doesNotMatch(text, SECRET);
    assert.equal(answer.changed, true);
  }
  const asked = person(104);
  await asked.taps({ do: 'household', step: 'how' });
  assert.match((await asked.says(`kodenya ${HOUSEHOLD_CODE} ya`)).text, /Terhubung/);
});

test('a wrong code, an unknown one and a full household are told in the same words', async () => {
  // Three chats hold the household by now.
  const full = await person(110).says(HOUSEHOLD_CODE);
  const unknown = await person(111).says('ZZZZZ99999');
  const wrong = await person(112).starts('w_KELUARGA23');
  const tail = (text: string) => text.slice(text.indexOf('Kode itu'));
  assert.ok(tail(full.text).startsWith('Kode itu'));
  assert.equal(tail(full.text), tail(unknown.text));
  assert.equal(tail(full.text), tail(wrong.text));
  assert.deepEqual(full.labels, unknown.labels);
});

test('a word is no code: no try is lost on it', async () => {
  const talker = person(113);
  for (let index = 0; index <= MAX_WRONG_CODES_A_DAY; index++) await talker.says('penyaluran');
  await talker.says('8223456789');
  assert.match((await talker.says('ABCDE23456')).text, /Kode itu tidak bisa dipakai/);
});

test('after too many wrong codes there is a wait', async () => {
  const guesser = person(114);
  for (let index = 0; index < MAX_WRONG_CODES_A_DAY; index++) await guesser.says('ABCDE23456');
  assert.match((await guesser.says('ABCDE23456')).text, /Coba lagi besok/);
  assert.match((await guesser.says('KELUARGA33')).text, /Coba lagi besok/);
});

test('a tied household may be let go of', async () => {
  const tied = person(102);
  assert.notEqual((await tied.kept()).household, null);
  await tied.taps({ do: 'household', step: 'untie' });
  assert.equal((await tied.kept()).household, null);
});

test('choosing RW and RT answers at once what was asked', async () => {
  const asker = person(120);
  const first = await asker.says('kapan', asks('schedule'));
  assert.ok(first.labels.includes('RW 01'));
  await asker.taps({ do: 'browse', area: '71.05.09.2002.01' });
  const answered = await asker.taps({ do: 'settle', area: HOME });
  assert.match(answered.text, /saya ingat: Bapak\/Ibu tinggal di RT 02 RW 01/);
  assert.match(answered.text, /Rabu, 16 September 2026, pukul 08\.30–11\.00 WITA/);
  assert.equal((await asker.kept()).area, HOME);
});

test('the place may be typed where it was asked for, or where none is known', async () => {
  const asker = person(121);
  await asker.says('kapan', asks('schedule'));
  const answered = await asker.says('RT 2 RW 1', { slots: { rt: '2', rw: '1' } });
  assert.match(answered.text, /16 September 2026/);
  const first = person(128);
  await first.says('RT 2 RW 1', { slots: { rt: '2', rw: '1' } });
  assert.equal((await first.kept()).area, HOME);
  const half = person(122);
  await half.says('kapan', asks('schedule'));
  assert.ok((await half.says('rw 1', { slots: { rw: '1' } })).labels.includes('RT 02'));
});

test('a deep link chooses an area, with dashes for its dots', async () => {
  const asker = person(123);
  const { text } = await asker.starts('a_71-05-09-2002-01-02');
  assert.match(text, /RT 02 RW 01/);
  assert.equal((await asker.kept()).area, HOME);
  const lost = await person(124).starts('a_00-00');
  assert.match(lost.text, /tidak ada di data/);
});

test('an area that is gone is not kept', async () => {
  const asker = person(125);
  await asker.taps({ do: 'settle', area: '71.99' });
  assert.equal((await asker.kept()).area, null);
});

test('consent is kept and taken back, and nothing is promised that is not there', async () => {
  const asker = person(126);
  const { text } = await asker.taps({ do: 'subscribe', on: true });
  assert.match(text, /belum berjalan/);
  assert.notEqual((await asker.kept()).subscribedAt, null);
  await asker.taps({ do: 'subscribe', on: false });
  assert.equal((await asker.kept()).subscribedAt, null);
});

test('the language is kept, and the answer to choosing it speaks it', async () => {
  const asker = person(127);
  assert.match((await asker.taps({ do: 'language', language: 'en' })).text, /we use English/);
  assert.match((await asker.taps({ do: 'menu', page: 'main' })).text, /Please choose/);
});

test('all that is kept is shown, taken along, and deleted once it is sure', async () => {
  const asker = person(104);
  const shown = await asker.taps({ do: 'privacy', step: 'show' });
  assert.match(shown.text, /RT 02 RW 01/);
  assert.match(shown.text, /data keluarga milik Kantor Desa Batu Contoh/);
  assert.doesNotMatch(shown.text, SECRET);

  const { answer } = await asker.taps({ do: 'privacy', step: 'export' });
  const file = answer.replies.find((reply) => reply.kind === 'file');
  assert.ok(file);
  const content = JSON.parse(file.content) as {
    nomor_akun_telegram: number;
    keluarga: { bantuan: unknown[] };
  };
  assert.equal(content.nomor_akun_telegram, 104);
  assert.equal(content.keluarga.bantuan.length, 2);
  assert.doesNotMatch(file.content, new RegExp(HOUSEHOLD_CODE));

  const sure = await asker.taps({ do: 'privacy', step: 'erase' });
  assert.notEqual((await asker.kept()).since, null);
  assert.match(sure.text, /milik Kantor Desa Batu Contoh/);
  assert.ok(sure.presses.some((press) => press.do === 'privacy' && press.step === 'erase_sure'));
  const gone = await asker.taps({ do: 'privacy', step: 'erase_sure' });
  assert.equal(gone.answer.erased, true);
  assert.match(gone.text, /kode salah/);
  assert.equal((await asker.kept()).since, null);
  assert.equal((await asker.kept()).household, null);
});
