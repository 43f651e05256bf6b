/** Every question in every state of knowledge: an answer, short, with at most four buttons, and never an exception. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asker } from '../../src/domain/asker.ts';
import { REPORT_CATEGORIES } from '../../src/domain/aid/reports.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/aid/settings.ts';
import type { CatalogueRows, Chats } from '../../src/store/index.ts';
import { INTENTS, type Slots } from '../../src/understanding/index.ts';
import { openDesk } from './support/desk.ts';
import { day, distribution, HOME, point, programme, sitting, VILLAGE } from './support/valley.ts';

/** Longest answer for ordinary data; promise 6 aims at about 300, lists of what to bring need more. */
const LONGEST = 490;

const FULL: Partial<CatalogueRows> = {
  distributions: [
    distribution('a', { stage: 'Tahap 3', note: 'bawa karung' }),
    distribution('b', { programme: 'tunai', point: 'sekolah', status: 'planned', date: day('2026-09-21') }),
    distribution('c', { date: day('2026-09-25'), moved: sitting('2026-09-23', '13:00', '15:00', 'sekolah') }),
    distribution('d', { date: day('2026-09-15'), status: 'done' }),
    distribution('e', { date: day('2026-09-16'), status: 'postponed' }),
    distribution('f', { date: day('2026-09-17'), status: 'cancelled' }),
    distribution('g', { point: 'gone', programme: 'gone', areas: ['gone'], date: day('2026-09-18') }),
  ],
};
const EMPTY: Partial<CatalogueRows> = {
  version: 0,
  importedAt: null,
  settings: DEFAULT_SETTINGS,
  areas: [],
  points: [],
  programmes: [],
};
const entitlement = {
  reason: 'hasil musyawarah',
  since: null,
  until: null,
  quantity: 9,
  asOf: day('2026-09-01'),
};
const household = {
  id: 1,
  head: 'Bapak Contoh Rahasia',
  area: HOME,
  members: 2,
  needs: ['lansia'],
  entitlements: [
    { ...entitlement, programme: 'jagung', status: 'active' },
    { ...entitlement, programme: 'tunai', status: 'pending', until: day('2026-09-01') },
    { ...entitlement, programme: 'gone', status: 'stopped', since: day('2027-01-01') },
  ],
} as const;
const ASKERS: readonly Partial<Asker>[] = [
  {},
  { area: null },
  { area: VILLAGE },
  { area: 'gone' },
  { household },
  { area: null, household, language: 'en' },
  { household: { ...household, entitlements: [] }, subscribed: true },
];
const SLOTS: readonly Slots[] = [
  {},
  { program: 'jagung' },
  { program: 'gone' },
  { point: 'lumbung', program: 'tunai' },
  { point: 'gone' },
  { date: '2026-09-23' },
  { date: '2026-02-31' },
  { date: '2026-13' },
  { rt: '2', rw: '2', date: '2026-09' },
  { rt: '88' },
  { areaCode: 'gone', area: 'x' },
];
const chats = {
  kept: async (person) => ({
    person,
    since: null,
    language: null,
    area: HOME,
    subscribedAt: null,
    household: null,
    learning: null,
    examples: 0,
    waiting: 1,
  }),
  subscribe: async () => {},
} as Partial<Chats> as Chats;

test('every intent, whoever asks, whatever is named, whatever the data hold', async () => {
  for (const data of [
    FULL,
    EMPTY,
    { ...FULL, programmes: [programme('jagung', { validUntil: day('2026-01-01') })] },
  ]) {
    for (const asker of ASKERS) {
      for (const slots of SLOTS) {
        for (const intent of INTENTS) {
          const what = `${intent} ${JSON.stringify(slots)} ${JSON.stringify(asker)}`;
          const { text } = await openDesk(data, asker, chats).says('halo, saya mau tanya ya', {
            intents: [intent],
            slots,
          });
          assert.ok(text.length > 0, what);
          assert.ok(text.length <= LONGEST, `${text.length}: ${what}\n${text}`);
          assert.doesNotMatch(text, /Rahasia|undefined|\{|\bnull\b/, what);
        }
      }
    }
  }
});

test('any two questions together', async () => {
  for (const one of INTENTS) {
    for (const two of INTENTS) {
      const { answer, text } = await openDesk(FULL, {}, chats).says('tanya dua hal', { intents: [one, two] });
      assert.ok(text.length > 0 && text.length <= 900, `${one} ${two} ${text.length}\n${text}`);
      assert.ok(answer.replies.filter(({ kind }) => kind === 'text').length === 1);
    }
  }
});

test('every kind of trouble has its answer', async () => {
  for (const category of REPORT_CATEGORIES) {
    const { text } = await openDesk(FULL).says('ada masalah', { intents: ['report'], slots: { category } });
    assert.match(text, /belum bisa mencatat laporan/, category);
  }
});

test('messages of every kind of nonsense', async () => {
  for (const text of [
    'a'.repeat(4096),
    '🎉'.repeat(2048),
    '\u202e\u200b kapan \u0000',
    '<b>tebal</b> [x](tg://user?id=1) *a* _b_ `c`',
    '{ $x } { DATE($y) }',
    'ا'.repeat(100),
    '\n\n\n',
    'http://',
    '@',
    '%00',
    'kapan '.repeat(680),
  ]) {
    for (const intents of [[], ['schedule'], ['scam_check']] as const) {
      const said = await openDesk(FULL, { known: false }).says(text, { intents });
      assert.ok(said.text.length > 0);
      assert.doesNotMatch(said.html.replace(/<\/?(?:b|i|code)>/g, ''), /[<>]/);
    }
  }
});

test('buttons whose names are gone, or that were never offered', async () => {
  const desk = openDesk({ ...FULL, points: [point('lumbung')] }, { area: null });
  for (const press of [
    { do: 'ask', intent: 'nonsense' },
    { do: 'ask', intent: 'schedule', programme: 'gone', page: 9999 },
    { do: 'ask', intent: 'documents', page: 9999 },
    { do: 'ask', intent: '__proto__' },
    { do: 'browse', area: 'gone', page: 9999 },
    { do: 'point', point: 'gone' },
    { do: 'settle', area: 'gone' },
  ] as const)
    assert.ok((await desk.taps(press)).text.length > 0);
});
