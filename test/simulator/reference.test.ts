import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { METHODS } from '../../src/simulator/methods/index.ts';

/** Outside the repository: a machine-readable description of the Bot API, where the workplace has one. */
const REFERENCE = new URL('../../../shared/telegram-bot-api.json', import.meta.url);

interface Reference {
  readonly methods: Readonly<
    Record<string, { readonly fields?: readonly { readonly name: string; readonly required: boolean }[] }>
  >;
}

/** Described as required, yet Telegram takes the call without it: setWebhook without an address deletes the webhook. */
const MAY_BE_LEFT_OUT = new Set(['setWebhook url']);

const skip = existsSync(REFERENCE) ? false : 'no description of the Bot API beside the repository';

test('methods and their required parameters are those of the Bot API', { skip }, () => {
  const { methods } = JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference;
  for (const { name, required } of METHODS) {
    const described = methods[name];
    assert.ok(described, `${name} is no method of the Bot API`);
    const expected = (described.fields ?? [])
      .filter((field) => field.required && !MAY_BE_LEFT_OUT.has(`${name} ${field.name}`))
      .map((field) => field.name);
    assert.deepEqual(required.toSorted(), expected.toSorted(), name);
  }
});
