/** Every sentence exists, in every language, with the same arguments, short, and in markup that Telegram takes. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { createWords } from '../src/telegram/words.ts';

const ROOT = join(import.meta.dirname, '..');
const LANGUAGES = ['id', 'en'] as const;

/** What a person sees of one sentence; Salur's answers aim at 300 for several of them. */
const LONGEST_SENTENCE = 240;
/** Read before a chat begins, or asked for: what all the commands do. */
const LONGER: ReadonlySet<string> = new Set(['help-commands', 'bot-description']);
/** Telegram shows about so much of a button on a phone of 360 points. */
const LONGEST_LABEL = 24;

const texts = new Map<string, string>();
for (const language of LANGUAGES)
  texts.set(language, await readFile(join(ROOT, 'locales', `${language}.ftl`), 'utf8'));

function bodies(language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of (texts.get(language) ?? '').split(/\n(?=[a-z][\w-]* = )/u)) {
    const [, key, body] = /^([a-z][\w-]*) = ([\s\S]*)$/u.exec(block) ?? [];
    if (key === undefined || body === undefined) continue;
    assert.ok(!found.has(key), `${language}.ftl says ${key} twice`);
    found.set(key, body.replace(/^#.*$/gmu, '').trim());
  }
  return found;
}

const all = new Map(LANGUAGES.map((language) => [language, bodies(language)]));
const source = all.get('id') ?? new Map<string, string>();

interface Used {
  readonly keys: ReadonlySet<string>;
  /** `command-` of `command-${name}`. */
  readonly prefixes: readonly string[];
}

/** Rooms whose sentences stand in `id.ftl`; what an import says to an administrator stands in `import.id.ftl`. */
const ROOMS = ['answering', 'telegram'];

/** Keys stand in the code as literals behind `key:`, also as the two sides of a condition. */
async function usedKeys(room: string): Promise<Used> {
  const keys = new Set<string>();
  const prefixes: string[] = [];
  for (const entry of await readdir(join(ROOT, 'src', room), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    for (const [, value = ''] of text.matchAll(/(?<![\w.])key:\s*([^,;}]*)/gu)) {
      const compared = value.replace(/[=!]==\s*'[^']*'/gu, '');
      for (const [, key = ''] of compared.matchAll(/'([a-z][a-z0-9-]*)'/gu)) keys.add(key);
      for (const [, prefix = ''] of compared.matchAll(/`([a-z][a-z0-9-]*)\$\{/gu)) prefixes.push(prefix);
    }
  }
  return { keys, prefixes };
}

test('every sentence that is used exists, and none that is not', async () => {
  const used = await Promise.all(ROOMS.map(usedKeys));
  const keys = new Set(used.flatMap((room) => [...room.keys]));
  const prefixes = used.flatMap((room) => room.prefixes);
  assert.deepEqual(
    [...keys].filter((key) => !source.has(key)),
    [],
  );
  assert.deepEqual(
    [...source.keys()].filter((key) => !keys.has(key) && !prefixes.some((prefix) => key.startsWith(prefix))),
    [],
  );
});

test('every sentence can be read', () => {
  const words = createWords({ id: texts.get('id') ?? '', en: texts.get('en') ?? '' });
  for (const language of LANGUAGES)
    for (const key of source.keys())
      assert.notEqual(words.plain(language, { key }), key, `${language}: ${key}`);
});

test('every language says the same with the same arguments', () => {
  const argumentsOf = (body: string) => [...new Set(body.match(/\$\w+/gu) ?? [])].toSorted();
  for (const [language, messages] of all) {
    assert.deepEqual([...messages.keys()].toSorted(), [...source.keys()].toSorted(), language);
    for (const [key, body] of messages)
      assert.deepEqual(argumentsOf(body), argumentsOf(source.get(key) ?? ''), `${language}: ${key}`);
  }
});

/** Each way a sentence can come out, with its arguments as short names. */
function variants(body: string): string[] {
  const open = /\{[^{}]*\}/u;
  let ways = [body.replace(/\{ " " \}/gu, ' ').replace(/\{ "" \}/gu, '')];
  for (let round = 0; round < 40 && ways.some((way) => open.test(way)); round++) {
    ways = ways.flatMap((way) => {
      const [piece] = open.exec(way) ?? [];
      if (piece === undefined) return [way];
      const choices = piece.includes('->')
        ? [...piece.matchAll(/\*?\[\w+\]([^\n]*)/gu)].map(([, choice = '']) => choice.replace(/^ /u, ''))
        : ['xxxxxxxxxxxx'];
      return choices.map((choice) => way.replace(piece, () => choice));
    });
  }
  return ways;
}

test('sentences are short and their markup is closed', () => {
  for (const [language, messages] of all) {
    for (const [key, body] of messages) {
      for (const way of variants(body)) {
        const where = `${language}: ${key}: ${way}`;
        const tags = [...way.matchAll(/<(\/?)(\w+)>/gu)];
        const open: string[] = [];
        for (const [, slash, name = ''] of tags) {
          assert.ok(['b', 'i', 'code'].includes(name), where);
          if (slash === '') open.push(name);
          else assert.equal(open.pop(), name, where);
        }
        assert.deepEqual(open, [], where);
        const shown = way.replace(/<\/?\w+>/gu, '');
        assert.ok(!/[<>&]/u.test(shown), where);
        const plain = key.startsWith('label-') || key.startsWith('button-') || key.startsWith('command-');
        if (plain && key !== 'command-unknown') assert.equal(tags.length, 0, where);
        const limit = key.startsWith('label-') ? LONGEST_LABEL : LONGEST_SENTENCE;
        if (!LONGER.has(key)) assert.ok(shown.length <= limit, `${where} (${shown.length})`);
      }
    }
  }
});

test('what Telegram shows of the bot keeps to its limits', () => {
  const words = createWords({ id: texts.get('id') ?? '', en: texts.get('en') ?? '' });
  for (const language of LANGUAGES) {
    assert.ok(words.plain(language, { key: 'bot-short-description' }).length <= 120);
    assert.ok(words.plain(language, { key: 'bot-description' }).length <= 512);
  }
});
