import { INTENTS, REPORT_CATEGORIES, type Example } from '../meanings.ts';
import { maskNumbers } from '../text/mask.ts';
import { normalise, type NormalText } from '../text/normalise.ts';
import { calibrate, foldsByWriter } from './calibrate.ts';
import { featuresOf, type Features } from './features.ts';
import type { Judged } from './figures.ts';
import { encodeModel, quantised } from './format.ts';
import { dictionaryOf, fit, FIT, scoresOf, tableOf, type FitOptions, type Weights } from './linear.ts';
import { clausesIn } from './model.ts';
import { likeliestCategory, scoresFrom, senseOf, SENSES, type Scores } from './senses.ts';
import { SEEDS } from './seeds.ts';

export interface TrainOptions {
  /** The same examples, options and seed give the same bytes. */
  readonly seed?: number;
  /** Writers are parted into so many groups, each judged by a model that has not read them; the thresholds rest on that. */
  readonly folds?: number;
  /** Told what was measured on the way. */
  readonly print?: (line: string) => void;
}

/** Features that fewer messages have are left out. */
const LEAST = 3;

interface Prepared {
  readonly example: Example;
  readonly text: NormalText;
  readonly features: Features;
  readonly clauses: readonly Features[];
}

interface Fitted {
  readonly dictionary: ReadonlyMap<number, number>;
  readonly against: Weights;
  readonly alone: Weights;
}

/** @returns the model file's bytes. About a minute for 8,000 examples. */
export function trainModel(examples: readonly Example[], options: TrainOptions = {}): Uint8Array {
  const { seed = FIT.seed, folds = 5, print = () => {} } = options;
  const fitting = { ...FIT, seed };
  const prepared = examples.map(prepare);
  const calibration = calibrate(outOfFold(prepared, folds, fitting), print);
  const { dictionary, against, alone } = fitSenses(prepared, fitting);
  return encodeModel({ calibration, head: quantised(dictionary, sideBySide(against, alone), 2 * SENSES) });
}

function seeds(): Prepared[] {
  return SEEDS.split('\n').flatMap((line) => {
    const colon = line.indexOf(': ');
    const [name, kind] = line.slice(0, Math.max(0, colon)).split('/');
    const intent = INTENTS.find((known) => known === name);
    const category = REPORT_CATEGORIES.find((known) => known === kind);
    if (intent === undefined) return [];
    return line
      .slice(colon + 2)
      .split(' | ')
      .map((text) =>
        prepare({
          writer: 'seed',
          manner: 'young',
          intent,
          text,
          ...(category === undefined ? {} : { category }),
        }),
      );
  });
}

function sideBySide(left: Weights, right: Weights): Float32Array {
  const { classes } = left;
  const both = new Float32Array(left.weights.length * 2);
  for (let row = 0; row * classes < left.weights.length; row++) {
    both.set(left.weights.subarray(row * classes, (row + 1) * classes), row * classes * 2);
    both.set(right.weights.subarray(row * classes, (row + 1) * classes), row * classes * 2 + classes);
  }
  return both;
}

function prepare(example: Example): Prepared {
  const text = normalise(maskNumbers(example.text).text);
  return {
    example,
    text,
    features: featuresOf(text),
    clauses: clausesIn(text).map((clause) => featuresOf(clause)),
  };
}

function fitSenses(corpus: readonly Prepared[], options: FitOptions): Fitted {
  const prepared = [...corpus, ...seeds()];
  const rows = prepared.map(({ features }) => features);
  const dictionary = dictionaryOf(rows, LEAST);
  const table = tableOf(rows, dictionary);
  const one = new Float32Array(rows.length * SENSES);
  const any = new Float32Array(rows.length * SENSES);
  for (const [row, { example }] of prepared.entries()) {
    const { intent, category, also = [] } = example;
    one[row * SENSES + senseOf(intent, category)] = 1;
    any[row * SENSES + senseOf(intent, category)] = 1;
    for (const asked of [intent, ...also]) any[row * SENSES + senseOf(asked)] = 1;
  }
  const importance = balanced(prepared.map(({ example }) => example.intent));
  const sizes = { features: dictionary.size, classes: SENSES };
  return {
    dictionary,
    against: fit(table, one, importance, sizes, { ...options, classes: 'one' }),
    alone: fit(table, any, importance, sizes, { ...options, classes: 'each' }),
  };
}

/** Rare classes count for more, by the square root of how rare they are. */
function balanced(labels: readonly string[]): Float32Array {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const mean = labels.length / Math.max(1, counts.size);
  return Float32Array.from(labels, (label) => Math.sqrt(mean / (counts.get(label) ?? 1)));
}

/** Every message as judged by heads that read no message of its writer. */
function outOfFold(prepared: readonly Prepared[], folds: number, options: FitOptions): Judged[] {
  const fold = foldsByWriter(
    prepared.map(({ example }) => example.writer),
    folds,
    options.seed,
  );
  return Array.from({ length: folds }).flatMap((_, held) =>
    judge(
      prepared.filter((__, index) => fold[index] !== held),
      prepared.filter((__, index) => fold[index] === held),
      options,
    ),
  );
}

function judge(training: readonly Prepared[], test: readonly Prepared[], options: FitOptions): Judged[] {
  if (training.length === 0 || test.length === 0) return [];
  const { dictionary, against, alone } = fitSenses(training, options);
  return test.map(({ example, text, features, clauses }) => {
    const table = tableOf([features, ...clauses], dictionary);
    const scores = (row: number): Scores =>
      scoresFrom(scoresOf(table, row, against), scoresOf(table, row, alone));
    const whole = scores(0);
    return {
      example,
      text,
      main: whole.main,
      each: whole.each,
      clauses: clauses.map((_, clause) => scores(clause + 1)),
      category: likeliestCategory(whole),
    };
  });
}

/** The messages of held-back writers, as judged by heads that read all the others'. Figures of it: `figuresOf`. */
export function judgeHeldBack(
  examples: readonly Example[],
  isHeldBack: (writer: string) => boolean,
): Judged[] {
  const prepared = examples.map(prepare);
  return judge(
    prepared.filter(({ example }) => !isHeldBack(example.writer)),
    prepared.filter(({ example }) => isHeldBack(example.writer)),
    FIT,
  );
}

/** Out-of-fold judgements of a corpus: each message as judged by heads that read no message of its writer. */
export function crossValidate(examples: readonly Example[], options: TrainOptions = {}): Judged[] {
  return outOfFold(examples.map(prepare), options.folds ?? 5, { ...FIT, seed: options.seed ?? FIT.seed });
}
