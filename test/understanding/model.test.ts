import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  figureLine,
  figuresOf,
  judgeHeldBack,
  loadModel,
  readExamples,
  trainModel,
} from '../../src/understanding/index.ts';
import { isHeldBack, readCorpus, readModel } from './examples.ts';

const corpus = readCorpus();

test('training is deterministic', async () => {
  const few = corpus.filter((_, index) => index % 40 === 0);
  assert.deepEqual(await trainModel(few, { folds: 2 }), await trainModel(few, { folds: 2 }));
});

test('the committed model is small enough to ship and to load', () => {
  assert.ok(readModel().length < 8_000_000);
});

test('what is not a model file is refused', () => {
  assert.throws(() => loadModel(new Uint8Array()), /train it again/u);
  assert.throws(() => loadModel(readModel().subarray(0, 20_000)), /cut short/u);
});

test('a faulty corpus line is named by file and line', () => {
  const content =
    '{"writer":"w","manner":"young","text":"kapan"}\n{"writer":"w","manner":"old","text":"kapan"}\n';
  assert.throws(() => readExamples([{ name: 'schedule.jsonl', content }]), /schedule\.jsonl:2: manner/u);
  assert.throws(() => readExamples([{ name: 'nonsense.jsonl', content }]), /nonsense\.jsonl:1: /u);
});

/**
 * Shares of main intent and of the right one among three that messages of held-back writers must reach, by manner; a point or two below what was
 * measured (README of the room), to be raised with the corpus.
 */
const FLOOR = { young: [0.93, 0.98], elder: [0.93, 0.98], formal: [0.94, 0.98] } as const;

test('writers that the model has not read are understood above the floor, in each manner', async () => {
  const { calibration } = loadModel(readModel());
  for (const figures of figuresOf(await judgeHeldBack(corpus, isHeldBack), calibration)) {
    if (figures.manner === 'all') continue;
    const [main, amongThree] = FLOOR[figures.manner];
    assert.ok(figures.messages >= 100, figureLine(figures));
    assert.ok(figures.main >= main && figures.amongThree >= amongThree, figureLine(figures));
  }
});
