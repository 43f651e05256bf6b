import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Action, MENU_PAGES } from '../../src/domain/action.ts';
import { readAction, writeAction } from '../../src/telegram/callback.ts';

const longest = 'x'.repeat(32);

const actions: Action[] = [
  { do: 'ask', intent: 'eligibility_rules' },
  { do: 'ask', intent: 'eligibility_check', programme: longest.slice(0, 32) },
  { do: 'ask', intent: 'schedule', programme: 'beras', page: 12 },
  { do: 'ask', intent: 'schedule', page: 1 },
  ...MENU_PAGES.map((page): Action => ({ do: 'menu', page })),
  { do: 'browse' },
  { do: 'browse', area: longest, page: 12 },
  { do: 'settle', area: '32.01.01.2001.05.03' },
  { do: 'point', point: longest },
  { do: 'nearest' },
  { do: 'language', language: 'en' },
  { do: 'subscribe', on: true },
  { do: 'subscribe', on: false },
  { do: 'household', step: 'how' },
  { do: 'household', step: 'untie' },
  { do: 'privacy', step: 'erase_sure' },
];

test('every action fits a button and comes back as it was', () => {
  for (const action of actions) {
    const data = writeAction(action);
    assert.ok(Buffer.byteLength(data) <= 64, data);
    assert.deepEqual(readAction(data), action, data);
  }
});

test('what no button of ours carries is read as nothing', () => {
  const strange = [
    '',
    'x',
    '0:menu:main',
    '2:menu:main',
    '1:menu:cellar',
    '1:ask',
    '1:ask:schedule:beras:1:more',
    "1:ask:'; drop table chats",
    '1:settle:<b>',
    '1:browse::-1',
    '1:language:fr',
    '1:subscribe:2',
    '1:privacy:erase_now',
    '1:constructor',
    `1:settle:${'y'.repeat(33)}`,
  ];
  for (const data of strange) assert.equal(readAction(data), null, data);
});
