/**
 * What changes nothing for a reader must change little for Salur: a slip of the thumb, a greeting in front, capitals, an emoji. Messages
 * that nobody trained on (everyday.txt); the shares allowed are stated here, what was measured in the README of the room.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { exampleNames } from '../../src/simulator/example/index.ts';
import { createUnderstander, loadModel } from '../../src/understanding/index.ts';
import { readModel } from './examples.ts';

const now = Temporal.ZonedDateTime.from('2026-11-24T10:00[Asia/Jakarta]');
const understander = createUnderstander({ model: loadModel(readModel()), gazetteer: exampleNames() });
const answerTo = (text: string) => {
  const { action, intents } = understander.understand(text, now);
  return action === 'answer' ? intents[0]?.name : undefined;
};
const sure = readFileSync(new URL('everyday.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.slice(line.indexOf(': ') + 2))
  .filter((text) => answerTo(text) !== undefined);

/** Two neighbouring letters change places in the longest word. */
function slipped(text: string): string {
  const longest = text.split(/\s+/u).toSorted((a, b) => b.length - a.length)[0] ?? '';
  if (longest.length < 5) return text;
  const at = Math.floor(longest.length / 2);
  const slip =
    longest.slice(0, at - 1) + (longest[at] ?? '') + (longest[at - 1] ?? '') + longest.slice(at + 1);
  return text.replace(longest, slip);
}

/** Changes, with the share of sure answers that each may change. */
const CHANGES: readonly (readonly [string, number, (text: string) => string])[] = [
  ['a slip of the thumb', 0.06, slipped],
  ['a letter left out', 0.06, (text) => text.replace(/(\p{L}{3})\p{L}(\p{L}{2})/u, '$1$2')],
  ['a greeting in front', 0.03, (text) => `assalamualaikum pak, ${text}`],
  ['a greeting in Javanese', 0.03, (text) => `sugeng enjing bu. ${text}`],
  ['capitals', 0, (text) => text.toUpperCase()],
  ['an emoji at the end', 0.02, (text) => `${text} 🙏`],
  ['three marks at the end', 0.03, (text) => `${text}???`],
  ['no marks', 0.03, (text) => text.replaceAll(/[.,?!]/gu, ' ')],
];

test('there are sure answers to change', () => {
  assert.ok(sure.length > 150, `${sure.length} messages`);
});

for (const [name, most, change] of CHANGES) {
  test(`${name} changes at most ${(100 * most).toFixed(0)} % of sure answers`, () => {
    const changed = sure.filter((text) => {
      const answer = answerTo(change(text));
      return answer !== undefined && answer !== answerTo(text);
    });
    assert.ok(
      changed.length <= most * sure.length,
      `${changed.length} of ${sure.length}: ${changed.join(' | ')}`,
    );
  });
}
