import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PAGE_WORDS } from '../../src/simulator/index.ts';
import type { PageWords } from '../../src/simulator/index.ts';
import { startSimulation } from './simulation.ts';

const words = JSON.parse(
  readFileSync(new URL('../../locales/chat-page.json', import.meta.url), 'utf8'),
) as PageWords;
const folder = new URL('../../src/simulator/page/', import.meta.url);
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

test('the page has exactly the sentences that it asks for', () => {
  assert.deepEqual(Object.keys(words).toSorted(), [...PAGE_WORDS].toSorted());
  const code = scripts.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  for (const [, key] of code.matchAll(/\bword\('(\w+)'/g)) assert.ok((key ?? '') in words, key ?? '');
});

test('all of its files are served, under a policy that lets nothing else in', async (context) => {
  const { base } = await startSimulation(context, { words });
  const page = await fetch(`${base}/`);
  const html = await page.text();
  assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self'/);
  const linked = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
  for (const path of [...linked, ...scripts.map((name) => `/simulator/page/${name}`)]) {
    assert.equal((await fetch(base + path)).status, 200, path);
  }
  assert.doesNotMatch(html, /https?:\/\//);
});

test('messages are never read as markup', () => {
  for (const name of scripts) {
    const code = readFileSync(new URL(name, folder), 'utf8');
    assert.doesNotMatch(
      code,
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(/,
      name,
    );
  }
});

test('what happens in chats comes live', async (context) => {
  const { api, base, siti } = await startSimulation(context);
  const response = await fetch(`${base}/simulator/events?person=${siti.id}`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let heard = '';
  const hear = async (sign: string) => {
    while (!heard.includes(sign)) heard += decoder.decode((await reader?.read())?.value);
  };
  await hear('hello');
  await api.sendChatAction(siti.id, 'typing');
  await api.sendMessage(siti.id, 'halo');
  await hear('"halo"');
  assert.match(heard, /"kind":"action".*"typing"/);
  await reader?.cancel();
});
