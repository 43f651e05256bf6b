/**
 * How well and how fast messages are understood. Accuracy: on the held-back writers of the floor test, by a model trained in this
 * run without them, beside `@nlpjs/nlp` taught and asked the same. Speed: the committed model over the whole corpus, one message after
 * another. Some ten minutes, most of them the rival's lessons.
 */
import { performance } from 'node:perf_hooks';
import { exampleNames } from '../../src/simulator/example/index.ts';
import {
  confusionsOf,
  createUnderstander,
  figureLine,
  figuresOf,
  gradeOf,
  judgeHeldBack,
  loadModel,
  percent,
  type Calibration,
  type Judged,
} from '../../src/understanding/index.ts';
import { measureNlpjs } from './nlpjs.ts';
import { isHeldBack, readCorpus, readModel } from '../understanding/examples.ts';

export async function run(print: (line: string) => void): Promise<void> {
  const bytes = readModel();
  const started = performance.now();
  const model = loadModel(bytes);
  const understander = createUnderstander({ model, gazetteer: exampleNames() });
  const loaded = performance.now() - started;
  print(
    `model ${(bytes.length / 1e6).toFixed(1)} MB, loaded in ${loaded.toFixed(0)} ms (word lists read on import, before)`,
  );

  const corpus = readCorpus();
  const now = Temporal.ZonedDateTime.from('2026-11-24T10:00[Asia/Jakarta]');
  for (const { text } of corpus.slice(0, 500)) understander.understand(text, now);
  const times = corpus.map(({ text }) => {
    const from = performance.now();
    understander.understand(text, now);
    return performance.now() - from;
  });
  const total = times.reduce((sum, time) => sum + time, 0);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => `${(sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(3)} ms`;
  print(
    `${((times.length / total) * 1000).toFixed(0)} messages/s (goal 5,000), median ${at(0.5)}, p99 ${at(0.99)} (goal under 1 ms)`,
  );

  const judged = await judgeHeldBack(corpus, isHeldBack);
  print(
    `held-back writers, by a model that read the ${String(corpus.length - judged.length)} messages of the others:`,
  );
  for (const figures of figuresOf(judged, model.calibration)) print(`  ${figureLine(figures)}`);
  const rival = await measureNlpjs(
    corpus.filter(({ writer }) => !isHeldBack(writer)),
    corpus.filter(({ writer }) => isHeldBack(writer)),
  );
  print(
    `  @nlpjs/nlp, same messages: main intent ${percent(rival.main)}, among three ${percent(rival.amongThree)}, ` +
      `${rival.messagesPerSecond.toFixed(0)} messages/s, trained in ${rival.secondsToTrain.toFixed(0)} s`,
  );
  print('mixed up most:');
  for (const [pair, count] of confusionsOf(judged, model.calibration).slice(0, 10))
    print(`  ${String(count)} × ${pair}`);
  print('calibration, by what the model says of its likeliest intent:');
  for (const line of reliability(judged, model.calibration)) print(`  ${line}`);
}

function reliability(judged: readonly Judged[], calibration: Calibration): string[] {
  return [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95].map((from, index, all) => {
    const to = all[index + 1] ?? 1.01;
    const own = judged.flatMap((row) => {
      const { first, right } = gradeOf(row, calibration);
      return first >= from && first < to ? [{ first, right }] : [];
    });
    const says = own.reduce((sum, { first }) => sum + first, 0) / own.length;
    const holds = own.filter(({ right }) => right).length / own.length;
    return `${String(own.length).padStart(4)} messages: says ${says.toFixed(2)}, holds ${holds.toFixed(2)}`;
  });
}
