import type { Example } from '../meanings.ts';
import { encodeModel } from '../model/format.ts';
import { calibrate, foldsByWriter } from './calibrate.ts';
import type { Judged } from './figures.ts';
import { FIT } from './fit-linear.ts';
import type { Job } from './job.ts';
import { runJobs } from './workers.ts';

export interface TrainOptions {
  /** The same examples, options and seed give the same bytes. */
  readonly seed?: number;
  /** Writers are parted into so many groups, each judged by a model that has not read them; the thresholds rest on that. */
  readonly folds?: number;
  /** Told what was measured on the way. */
  readonly print?: (line: string) => void;
}

/** @returns the model file's bytes. Some minutes for 20,000 examples (README.md). */
export async function trainModel(
  examples: readonly Example[],
  options: TrainOptions = {},
): Promise<Uint8Array> {
  const { folds = 5, print = () => {}, seed = FIT.seed } = options;
  const [whole, ...judged] = await runJobs([
    { training: examples, test: [], seed },
    ...jobsOf(examples, folds, seed),
  ]);
  if (!whole) throw new Error('nothing was trained');
  const calibration = calibrate(
    judged.flatMap(({ judged: rows }) => rows),
    print,
  );
  return encodeModel({ calibration, ...whole.fitted });
}

/** Out-of-fold judgements of a corpus: each message as judged by models that read no message of its writer. */
export async function crossValidate(
  examples: readonly Example[],
  options: TrainOptions = {},
): Promise<Judged[]> {
  const results = await runJobs(jobsOf(examples, options.folds ?? 5, options.seed ?? FIT.seed));
  return results.flatMap(({ judged }) => judged);
}

/** The messages of held-back writers, as judged by models that read all the others'. Figures of it: `figuresOf`. */
export async function judgeHeldBack(
  examples: readonly Example[],
  isHeldBack: (writer: string) => boolean,
): Promise<Judged[]> {
  const training = examples.filter(({ writer }) => !isHeldBack(writer));
  const test = examples.filter(({ writer }) => isHeldBack(writer));
  const results = await runJobs([{ training, test, seed: FIT.seed }]);
  return results.flatMap(({ judged }) => judged);
}

function jobsOf(examples: readonly Example[], folds: number, seed: number): Job[] {
  const fold = foldsByWriter(
    examples.map(({ writer }) => writer),
    folds,
    seed,
  );
  return Array.from({ length: folds }, (_, held) => ({
    training: examples.filter((__, index) => fold[index] !== held),
    test: examples.filter((__, index) => fold[index] === held),
    seed,
  })).filter(({ training, test }) => training.length > 0 && test.length > 0);
}
