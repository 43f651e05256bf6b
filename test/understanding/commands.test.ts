import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { exampleNames } from '../../src/simulator/example/index.ts';
import { createUnderstander, loadModel, understandLines } from '../../src/understanding/index.ts';
import { readModel } from './examples.ts';

const understander = createUnderstander({ model: loadModel(readModel()), gazetteer: exampleNames() });
const now = Temporal.ZonedDateTime.from('2026-11-24T10:00[Asia/Jakarta]');

async function answers(...lines: readonly string[]): Promise<Record<string, unknown>[]> {
  const out: Record<string, unknown>[] = [];
  for await (const line of understandLines(Readable.from(lines), understander, now)) {
    const parsed: unknown = JSON.parse(line);
    assert.ok(typeof parsed === 'object' && parsed !== null);
    out.push({ ...parsed });
  }
  return out;
}

test('one line out for each line in, in order, whatever is wrong with one of them', async () => {
  const out = await answers(
    '{"id":"1","text":"kpn cair pkh"}',
    'not json',
    '{"id":3}',
    '',
    '{"id":4,"text":"kapan","now":"yesterday"}',
    '{"id":5,"text":"besok","now":"2026-12-30T20:00:00Z"}',
  );
  assert.deepEqual(
    out.map(({ id, error }) => [id, error === undefined]),
    [
      ['1', true],
      [null, false],
      [3, false],
      [4, false],
      [5, true],
    ],
  );
  assert.deepEqual(Object.keys(out[0] ?? {}), ['id', 'intents', 'alternatives', 'slots', 'action']);
  assert.deepEqual(out[0]?.['slots'], { program: 'pkh' });
  // 20:00 UTC is the next day in Jakarta.
  assert.deepEqual(out[4]?.['slots'], { date: '2027-01-01' });
});

test('"now" may carry an offset', async () => {
  const [line] = await answers('{"id":1,"text":"besok","now":"2026-11-24T23:30:00+09:00"}');
  assert.deepEqual(line?.['slots'], { date: '2026-11-25' });
});
