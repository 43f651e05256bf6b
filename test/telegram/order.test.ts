/** The order and the pace in which people are answered. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClock } from '../../src/ops/index.ts';
import { createBudget } from '../../src/telegram/budget.ts';
import { createBatcher } from '../../src/telegram/intake/batch.ts';
import { createLanes } from '../../src/telegram/intake/lanes.ts';

const clock = createClock();

test('one person is answered in order, while others are not held up', async () => {
  const lanes = createLanes(2);
  const said: string[] = [];
  const slow = Promise.withResolvers<void>();
  lanes.add(1, async () => {
    await slow.promise;
    said.push('1a');
  });
  lanes.add(1, async () => void said.push('1b'));
  lanes.add(2, async () => void said.push('2a'));
  lanes.add(3, async () => {
    said.push('3a');
    slow.resolve();
  });
  await lanes.idle();
  assert.deepEqual(said, ['2a', '3a', '1a', '1b']);
});

test('no more lanes run at a time than allowed', async () => {
  const lanes = createLanes(3);
  let running = 0;
  let most = 0;
  for (let person = 0; person < 20; person++) {
    lanes.add(person, async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
    });
  }
  await lanes.idle();
  assert.equal(most, 3);
});

test('what comes during a flush goes into the next one together', async () => {
  const flushes: number[][] = [];
  const [begun, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const double = createBatcher<number, number>(clock, async (items) => {
    flushes.push([...items]);
    begun.resolve();
    if (flushes.length === 1) await gate.promise;
    return items.map((item) => item * 2);
  });
  const first = double(1);
  await begun.promise;
  const rest = [2, 3, 4, 5].map(double);
  gate.resolve();
  assert.deepEqual(await Promise.all([first, ...rest]), [2, 4, 6, 8, 10]);
  assert.deepEqual(flushes, [[1], [2, 3, 4, 5]]);
});

test('an item that cannot be flushed fails alone', async () => {
  const flush = createBatcher<number, number>(clock, async (items) => {
    if (items.includes(2)) throw new RangeError('two');
    return [...items];
  });
  const ends = await Promise.allSettled([1, 2, 3].map(flush));
  assert.deepEqual(
    ends.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

test('never more than the rate in any second, and the whole rate is used', () => {
  const budget = createBudget(30);
  let now = 1_000_000;
  const sent: number[] = [];
  while (sent.length < 300) {
    const wait = budget.take(now);
    if (wait === 0) sent.push(now);
    else now += wait;
  }
  for (const at of sent) {
    assert.ok(sent.filter((other) => other >= at && other < at + 1000).length <= 30);
  }
  assert.equal((sent.at(-1) ?? 0) - (sent[0] ?? 0), 9_000);
});

test('a clock that jumps back holds nothing up for longer than a second', () => {
  const budget = createBudget(1);
  assert.equal(budget.take(10_000), 0);
  assert.equal(budget.take(4_000), 1_000);
  assert.equal(budget.take(5_000), 0);
});

test('a pause holds for everybody and is never shortened', () => {
  const budget = createBudget(30);
  budget.pause(5_000);
  budget.pause(3_000);
  assert.equal(budget.take(1_000), 4_000);
  assert.equal(budget.take(5_000), 0);
});
