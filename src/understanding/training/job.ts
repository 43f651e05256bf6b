import { INTENTS, REPORT_CATEGORIES, type Example } from '../meanings.ts';
import { featuresOf } from '../features/features.ts';
import type { ModelFile } from '../model/format.ts';
import { clausesIn, createScorer } from '../model/model.ts';
import { piecesOf } from '../features/pieces.ts';
import { SENSES, senseOf } from '../model/senses.ts';
import { namedIn } from '../model/several.ts';
import { maskNumbers } from '../text/mask.ts';
import { normalise, type NormalText } from '../text/normalise.ts';
import type { Judged } from './figures.ts';
import { FIT, fitLinear } from './fit-linear.ts';
import { fitNetwork } from './fit-network.ts';
import { SEEDS } from './seeds.ts';

/** Both models are made of some messages and judge others, as they would when shipped: with rounded weights, by the same code. */
export interface Job {
  readonly training: readonly Example[];
  readonly test: readonly Example[];
  readonly seed: number;
}

export interface Done {
  readonly fitted: Fitted;
  readonly judged: readonly Judged[];
}

type Fitted = Pick<ModelFile, 'linear' | 'network'>;

interface Prepared {
  readonly example: Example;
  readonly text: NormalText;
}

export function doJob({ training, test, seed }: Job): Done {
  const fitted = fitBoth(training, seed);
  return { fitted, judged: judge(fitted, test) };
}

function prepare(example: Example): Prepared {
  return { example, text: normalise(maskNumbers(example.text).text) };
}

/** Both models, of the examples and the seeds. */
function fitBoth(examples: readonly Example[], seed: number): Fitted {
  const prepared = [...examples, ...seeds()].map(prepare);
  const senses = prepared.map(({ example }) => senseOf(example.intent, example.category));
  return {
    linear: fitLinear(
      prepared.map(({ text }) => featuresOf(text)),
      senses,
      balanced(prepared.map(({ example }) => example.intent)),
      SENSES,
      { ...FIT, seed },
    ),
    network: fitNetwork(
      prepared.map(({ example: { also = [], intent }, text }, index) => ({
        words: piecesOf(text),
        sense: senses[index] ?? 0,
        asked: [intent, ...also].map((name) => INTENTS.indexOf(name)),
      })),
      { senses: SENSES, intents: INTENTS.length, seed },
    ),
  };
}

function judge(fitted: Fitted, examples: readonly Example[]): Judged[] {
  const { whole, part } = createScorer(fitted);
  return examples.map(prepare).map(({ example, text }) => ({
    example,
    text,
    scores: whole(text, namedIn(text)),
    clauses: clausesIn(text).map(part),
  }));
}

function seeds(): Example[] {
  return SEEDS.split('\n').flatMap((line) => {
    const colon = line.indexOf(': ');
    const [name, kind] = line.slice(0, Math.max(0, colon)).split('/');
    const intent = INTENTS.find((known) => known === name);
    const category = REPORT_CATEGORIES.find((known) => known === kind);
    if (intent === undefined) return [];
    return line
      .slice(colon + 2)
      .split(' | ')
      .map((text) => ({
        writer: 'seed',
        manner: 'young' as const,
        intent,
        text,
        ...(category === undefined ? {} : { category }),
      }));
  });
}

/** Rare classes count for more, by the square root of how rare they are. */
function balanced(labels: readonly string[]): Float32Array {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const mean = labels.length / Math.max(1, counts.size);
  return Float32Array.from(labels, (label) => Math.sqrt(mean / (counts.get(label) ?? 1)));
}
