import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INTENTS } from '../../src/understanding/index.ts';
import { MENU_PAGES } from '../../src/domain/action.ts';
import { NEW_SESSION } from '../../src/domain/asker.ts';
import { later, openDesk } from './support/desk.ts';
import { day, distribution, NOW } from './support/valley.ts';

const distributions = [
  distribution('a'),
  distribution('b', { programme: 'tunai', point: 'sekolah', date: day('2026-09-24') }),
];

test('"di mana?" after "kapan?" is about the same aid and place', async () => {
  const desk = openDesk({ distributions });
  await desk.says('kapan tunai', { intents: ['schedule'], slots: { program: 'tunai' } });
  const { text } = await desk.says('di mana?', { intents: ['location'] });
  assert.match(text, /Halaman Sekolah/);
  assert.doesNotMatch(text, /Lumbung/);
});

test('naming another aid asks the same of it, also as a correction', async () => {
  const desk = openDesk({ distributions });
  await desk.says('bawa apa untuk blt', { intents: ['documents'], slots: { program: 'tunai' } });
  const other = await desk.says('kalau yang jagung?', { slots: { program: 'jagung' } });
  assert.match(other.text, /Yang dibawa untuk Bantuan Jagung/);
  const misspelt = await desk.says('klo yg jagong', { slots: { program: 'jagung' } });
  assert.match(misspelt.text, /Yang dibawa untuk Bantuan Jagung/);
  const back = await desk.says('bukan itu, maksudnya yang blt', { slots: { program: 'tunai' } });
  assert.match(back.text, /Yang dibawa untuk Bantuan Tunai/);
});

test('naming another place or day asks the same of it', async () => {
  const desk = openDesk({
    distributions: [...distributions, distribution('c', { areas: ['73.01.02.2005.02.01'] })],
  });
  await desk.says('kapan jagung', { intents: ['schedule'], slots: { program: 'jagung' } });
  const place = await desk.says('kalau RT 1 RW 2?', { slots: { rt: '1', rw: '2' } });
  assert.match(place.text, /untuk RT 01 RW 02/);
  const follow = await desk.says('tanggal 18?', { slots: { date: '2026-09-18' } });
  assert.match(follow.text, /Jumat, 18 September 2026: tidak tercatat.*RT 01 RW 02/);
});

test('a follow-up leans on what was said for fifteen minutes, and no longer', async () => {
  const ask = async (minutes: number) => {
    const desk = openDesk({ distributions });
    await desk.says('kapan tunai', { intents: ['schedule'], slots: { program: 'tunai' } });
    later(desk, minutes);
    return desk.says('kalau yang jagung?', { slots: { program: 'jagung' } });
  };
  assert.match((await ask(15)).text, /19 September/);
  const late = await ask(16);
  assert.doesNotMatch(late.text, /19 September/);
  assert.ok(late.presses.some((press) => press.do === 'ask' && press.programme === 'jagung'));
});

test('two questions get one answer with both', async () => {
  const desk = openDesk({ distributions: [distribution('a')] });
  const { answer, text, presses } = await desk.says('kapan dan bawa apa', {
    intents: ['schedule', 'documents'],
  });
  assert.equal(answer.replies.length, 1);
  assert.match(text, /19 September 2026/);
  assert.match(text, /kartu tani/);
  const offered = presses.map((press) => (press.do === 'ask' ? press.intent : press.do));
  assert.ok(!offered.includes('schedule') && !offered.includes('documents'), offered.join());
});

test('of two questions, one that needs the place waits for it, the other is answered', async () => {
  const desk = openDesk({ distributions: [distribution('a')] }, { area: null });
  const { text, labels } = await desk.says('kapan dan bawa apa', {
    intents: ['schedule', 'documents'],
    slots: { program: 'jagung' },
  });
  assert.match(text, /kartu tani/);
  assert.deepEqual(labels.slice(0, 2), ['RW 01', 'RW 02']);
  assert.equal(desk.asker.session.topic?.intent, 'schedule');
});

test('two questions that both need the aid are both answered once it is chosen', async () => {
  const desk = openDesk();
  const which = await desk.says('dapat apa dan bawa apa', { intents: ['package', 'documents'] });
  assert.deepEqual(which.labels, ['Bantuan Jagung', 'Bantuan Tunai Lembah']);
  const both = await desk.taps({ do: 'ask', intent: 'package', programme: 'jagung' });
  assert.match(both.text, /12 kg/);
  assert.match(both.text, /kartu tani/);
});

test('the way to a point does not lose what was talked about', async () => {
  const desk = openDesk({ distributions });
  await desk.says('kapan tunai', { intents: ['schedule'], slots: { program: 'tunai' } });
  await desk.taps({ do: 'point', point: 'sekolah' });
  assert.match((await desk.says('bawa apa', { intents: ['documents'] })).text, /Bantuan Tunai Lembah/);
});

test('a greeting beside a question is only a greeting', async () => {
  const { text } = await openDesk({ distributions: [distribution('a')] }).says('assalamualaikum kapan', {
    intents: ['greeting', 'schedule'],
  });
  assert.match(text, /19 September/);
});

test('not understood: three meanings and none of these; twice: a person to ask; then anew', async () => {
  const desk = openDesk();
  const first = await desk.says('blablabla');
  assert.deepEqual(
    first.presses.map((press) => press.do === 'ask' && press.intent),
    ['schedule', 'package', 'documents', 'neither'],
  );
  const second = await desk.taps({ do: 'ask', intent: 'neither' });
  assert.match(second.text, /meja 1/);
  assert.match((await desk.says('blablabla')).text, /yang mana/);
});

test('an answer in between starts the count anew; nothing that fits goes to a person at once', async () => {
  const desk = openDesk({ distributions });
  await desk.says('blablabla');
  await desk.says('kapan', { intents: ['schedule'] });
  assert.doesNotMatch((await desk.says('blablabla')).text, /meja 1/);
  assert.match((await openDesk().says('blablabla', { action: 'handoff' })).text, /meja 1/);
});

test('the bare name of an aid asks nothing yet, however sure the model is of something', async () => {
  const { presses, text } = await openDesk().says('jagung', {
    intents: ['report'],
    slots: { program: 'jagung', category: 'quality' },
  });
  assert.match(text, /mau tahu apa/);
  assert.equal(presses.length, 4);
});

test('the aid that was named stays named in the meanings that are offered', async () => {
  const { presses } = await openDesk().says('jagung', { slots: { program: 'jagung' } });
  assert.ok(presses.slice(0, 3).every((press) => press.do === 'ask' && press.programme === 'jagung'));
});

test('the first contact says who speaks, how to check it, and what is never asked for', async () => {
  for (const way of ['words', 'start', 'tap', 'sticker'] as const) {
    const desk = openDesk({ distributions }, { known: false });
    const said = await {
      words: () => desk.says('kapan', { intents: ['schedule'] }),
      start: () => desk.does((at, who, now) => at.start(who, null, now)),
      tap: () => desk.taps({ do: 'menu', page: 'main' }),
      sticker: () => desk.does((at, who, now) => at.other(who, 'sticker', now)),
    }[way]();
    assert.match(said.text, /undangan kertas/, way);
    assert.match(said.text, /tidak pernah minta NIK, PIN, OTP, atau uang/, way);
    assert.equal(said.text.match(/undangan kertas/g)?.length, 1, way);
    const again = await desk.says('kapan', { intents: ['schedule'] });
    assert.doesNotMatch(again.text, /undangan kertas/, way);
  }
});

test('the greeting goes by the clock of the village', async () => {
  for (const [hour, greeting] of [
    [7, 'pagi'],
    [12, 'siang'],
    [16, 'sore'],
    [20, 'malam'],
  ] as const) {
    const desk = openDesk();
    desk.now = Temporal.ZonedDateTime.from(
      `2026-09-15T${String(hour).padStart(2, '0')}:30[Asia/Makassar]`,
    ).toInstant();
    assert.match(
      (await desk.says('halo', { intents: ['greeting'] })).text,
      new RegExp(`^Selamat ${greeting}`),
    );
  }
  const salam = await openDesk().says("Assalamu'alaikum", { intents: ['greeting'] });
  assert.match(salam.text, /^Waalaikumsalam/);
});

test('a NIK is answered with a warning, and the message is to go', async () => {
  const desk = openDesk({ distributions });
  const { text, answer } = await desk.says('nik •••••••••••••••• kapan', { intents: ['schedule'] });
  assert.match(text, /^Pesan Bapak\/Ibu berisi nomor NIK atau KK/);
  assert.match(text, /19 September/);
  assert.equal(answer.hideMessage, true);
});

test('a NIK behind a command is not overlooked', async () => {
  const { text, answer } = await openDesk().does((at, who, now) =>
    at.command(who, 'cek', '•'.repeat(16), now),
  );
  assert.match(text, /^Pesan Bapak\/Ibu berisi nomor NIK/);
  assert.equal(answer.hideMessage, true);
});

test('messages without words, or with only signs, get a sensible answer', async () => {
  const desk = openDesk();
  for (const kind of ['sticker', 'voice', 'photo', 'video', 'document', 'contact', 'other'] as const) {
    const { presses } = await desk.does((at, who, now) => at.other(who, kind, now));
    assert.equal(presses.length, 4, kind);
  }
  assert.match((await desk.says('🙏🏽')).text, /Sama-sama/);
  for (const text of ['🤡🤡', '???', '\u200b\u200b', '', '\u202e'])
    assert.ok((await desk.says(text)).text.length > 0);
  assert.equal(desk.asker.session.misses, 0);
});

test('buttons alone reach every question there is', async () => {
  const desk = openDesk();
  const reached = new Set<string>();
  for (const page of MENU_PAGES) {
    for (const press of (await desk.taps({ do: 'menu', page })).presses)
      reached.add(press.do === 'ask' ? press.intent : press.do);
  }
  // Said in words, or a button of an answer.
  const elsewhere = [
    'greeting',
    'thanks',
    'help',
    'out_of_scope',
    'feedback',
    'subscribe',
    'unsubscribe',
    'privacy',
  ];
  assert.deepEqual(
    INTENTS.filter((intent) => !reached.has(intent) && !elsewhere.includes(intent)),
    [],
  );
  for (const deed of ['subscribe', 'privacy', 'language', 'browse', 'household'])
    assert.ok(reached.has(deed), deed);
});

test('commands ask their questions, with words after them too; an unknown one gets help', async () => {
  const desk = openDesk({ distributions });
  const command = (name: string, rest = '') => desk.does((at, who, now) => at.command(who, name, rest, now));
  assert.match((await command('jadwal')).text, /19 September/);
  assert.match((await command('LOKASI')).text, /Lumbung Desa/);
  assert.match((await command('cek')).text, /kode 10 huruf dan angka/);
  assert.match((await command('cek', 'kemensos-go-id.com')).text, /meniru/);
  assert.deepEqual((await command('bahasa')).labels, ['Bahasa Indonesia', 'English']);
  for (const unknown of ['siaran', 'constructor', '__proto__'])
    assert.match((await command(unknown)).text, /tidak saya kenal/);
});

test('links of other doors are turned down in words', async () => {
  const desk = openDesk();
  for (const parameter of ['p_ABC', 'k_ABC', 'x', 'a_99-99', 'w_ABC', 'a_', '_'.repeat(64)]) {
    const { text } = await desk.does((at, who, now) => at.start(who, parameter, now));
    assert.ok(text.length > 0, parameter);
  }
});

test('other people’s aid and data are never told', async () => {
  for (const text of [
    'apakah bu tini dapat?',
    'tetangga saya terdaftar gak',
    'nama Sutini dapat pkh?',
    'cek atas nama Joko',
  ]) {
    assert.match(
      (await openDesk().says(text, { intents: ['eligibility_check'] })).text,
      /data orang lain/,
      text,
    );
  }
  for (const text of [
    'bu, apakah saya dapat?',
    'saya dapat gak min',
    'nama saya terdaftar?',
    'ibu saya dapat nggak',
    'pak mau tanya dapat apa tidak',
  ]) {
    assert.doesNotMatch(
      (await openDesk().says(text, { intents: ['eligibility_check'] })).text,
      /data orang lain/,
      text,
    );
  }
  const nik = await openDesk().says('minta nik tetangga saya dong', { intents: ['privacy'] });
  assert.match(nik.text, /data orang lain/);
});

test('an old or forged session does no harm', async () => {
  const topic = { intent: 'nonsense', programme: 'gone', point: 'gone', area: 'gone', at: NOW.toString() };
  const desk = openDesk(
    { distributions },
    { area: 'gone', session: { ...NEW_SESSION, topic, awaiting: 'area' } },
  );
  const { text } = await desk.says('kapan', { intents: ['schedule'] });
  assert.match(text, /RW berapa/);
});

test('in English the same facts', async () => {
  const desk = openDesk({ distributions: [distribution('a')] }, { language: 'en' });
  const { text, labels } = await desk.says('when', { intents: ['schedule'] });
  assert.match(text, /Saturday, 19 September 2026, 08\.00–11\.30 WITA/);
  assert.ok(labels.includes('Show the way'));
});

test('in a group only the way to a chat of one’s own', async () => {
  const { text, answer } = await openDesk().does((at, who) => at.group(who, 'salur_contoh_bot'));
  assert.match(text, /@salur_contoh_bot/);
  assert.equal(answer.replies.length, 1);
});
