/** The chat page as people use it, in a real browser. Left out, and said so, where there is none. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { Bot, InlineKeyboard } from 'grammy';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { PAGE_PEOPLE } from '../../src/simulator/index.ts';
import type { PageWords } from '../../src/simulator/index.ts';
import { startSimulation, TOKEN } from './simulation.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const required = process.env['REQUIRE_SERVERS'] === '1';
const skip = existsSync(CHROMIUM) || required ? false : `no browser at ${CHROMIUM}`;

const words = JSON.parse(
  readFileSync(new URL('../../locales/chat-page.json', import.meta.url), 'utf8'),
) as PageWords;

async function openPage(context: TestContext, width: number): Promise<{ page: Page; errors: string[] }> {
  const { base, beforeClose } = await startSimulation(context, {
    words,
    people: PAGE_PEOPLE,
    spots: [{ name: 'Balai RW 05', latitude: -6.9, longitude: 107.6 }],
  });
  const bot = new Bot(TOKEN, { client: { apiRoot: base } });
  bot.command('start', (reply) =>
    reply.reply('Selamat pagi.', { reply_markup: new InlineKeyboard().text('Kapan?', 'kapan') }),
  );
  bot.callbackQuery('kapan', async (reply) => {
    await reply.answerCallbackQuery('Sebentar');
    await reply.editMessageText('<b>Sabtu</b>, 08.00', { parse_mode: 'HTML' });
  });
  bot.on('message:location', (reply) => reply.reply(`di ${reply.msg.location.latitude}`));
  bot.on('message:text', (reply) => reply.reply(`gema: ${reply.msg.text}`));
  const running = bot.start();
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  beforeClose(async () => {
    await browser.close();
    await bot.stop();
    await running;
  });
  const page = await browser.newPage({ viewport: { width, height: 740 }, locale: 'id-ID' });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(base);
  return { page, errors };
}

test('a person starts, taps, types and sends a place on a phone of 360 pixels', { skip }, async (context) => {
  const { page, errors } = await openPage(context, 360);
  const phone = page.locator('.phone:not([hidden])');
  await phone.getByRole('button', { name: words.start, exact: true }).click();
  await phone.getByRole('button', { name: 'Kapan?' }).click();
  await phone.locator('.toast', { hasText: 'Sebentar' }).waitFor();
  assert.equal(await phone.locator('.bubble strong', { hasText: 'Sabtu' }).count(), 1);

  const field = phone.getByLabel(words.write, { exact: true });
  await field.fill('<img src=x onerror="document.title=1"> <b>jam</b> berapa?');
  await field.press('Enter');
  await phone.getByText('gema: <img src=x onerror="document.title=1"> <b>jam</b> berapa?').waitFor();
  assert.equal(await phone.locator('.messages img').count(), 0);
  assert.equal(await page.title(), words.title);

  await phone.getByLabel(words.attach).click();
  await page.getByRole('button', { name: words.location, exact: true }).click();
  await page.getByRole('button', { name: /Balai RW 05/ }).click();
  await phone.getByText('di -6.9').waitFor();

  const [inside, outside] = await page
    .evaluate('[document.documentElement.scrollWidth, window.innerWidth]')
    .then((sizes) => sizes as [number, number]);
  assert.ok(inside <= outside, `the page is ${inside} wide on ${outside}`);
  assert.equal(await page.locator('.phone:not([hidden])').count(), 1);
  assert.deepEqual(errors, []);
});

test('three phones stand side by side on 1,280 pixels, each with its own chat', { skip }, async (context) => {
  const { page, errors } = await openPage(context, 1280);
  const phones = page.locator('.phone:not([hidden])');
  await phones.nth(2).waitFor();
  assert.equal(await phones.count(), 3);
  await phones.nth(1).getByRole('button', { name: words.start, exact: true }).click();
  await phones.nth(1).getByText('Selamat pagi.').waitFor();
  assert.equal(await phones.nth(0).getByText('Selamat pagi.').count(), 0);
  await page.reload();
  await page.locator('.phone:not([hidden])').nth(1).getByText('Selamat pagi.').waitFor();
  assert.deepEqual(errors, []);
});
