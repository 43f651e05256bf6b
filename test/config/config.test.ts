import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigFault, readConfig } from '../../src/config/index.ts';

const TOKEN = '123456:abcdefghijklmnopqrstuvwxyz';
const KEY = Buffer.alloc(32, 1).toString('base64');

test('nothing set: the simulator with an embedded store', () => {
  const config = readConfig({});
  assert.equal(config.mode, 'simulator');
  assert.deepEqual(config.store, { kind: 'embedded' });
  assert.deepEqual([config.port, config.ratePerSecond, config.dataDir], [8080, 30, 'data']);
});

test('a token makes it poll; an address and a secret beside it, a webhook', () => {
  assert.equal(readConfig({ BOT_TOKEN: TOKEN }).mode, 'polling');
  assert.equal(readConfig({ BOT_TOKEN: TOKEN, PUBLIC_URL: 'https://a.example/' }).mode, 'polling');
  const config = readConfig({ BOT_TOKEN: TOKEN, PUBLIC_URL: 'https://a.example/', WEBHOOK_SECRET: 'x_1' });
  assert.equal(config.mode === 'webhook' && config.publicUrl, 'https://a.example');
});

test('empty counts as absent', () => {
  assert.equal(readConfig({ BOT_TOKEN: '', PORT: ' ' }).mode, 'simulator');
});

test('a server needs a key of its own', () => {
  assert.throws(() => readConfig({ DATABASE_URL: 'postgres://h/d' }), /^ConfigFault: SALUR_KEY must be/);
  assert.equal(readConfig({ DATABASE_URL: 'postgres://h/d', SALUR_KEY: KEY }).key?.length, 32);
});

test('a wrong value is one line that names the variable and never repeats the value', () => {
  const wrong: Record<string, string> = {
    BOT_TOKEN: 'hush-hush',
    TELEGRAM_API_ROOT: 'ftp://hush',
    DATABASE_URL: 'mysql://hush',
    REDIS_URL: 'hush',
    PORT: '80800',
    PUBLIC_URL: 'hush',
    WEBHOOK_SECRET: 'hush hush',
    ADMIN_IDS: '1,hush',
    SALUR_KEY: 'hush',
    RATE_PER_SECOND: '0',
    LOG_LEVEL: 'hush',
  };
  for (const [name, value] of Object.entries(wrong)) {
    assert.throws(
      () => readConfig({ [name]: value }),
      (error) =>
        error instanceof ConfigFault &&
        error.message.startsWith(`${name} must be `) &&
        !error.message.includes('hush') &&
        !error.message.includes('\n'),
      name,
    );
  }
});
