import { INTENTS, REPORT_CATEGORIES, type Intent, type ReportCategory } from '../meanings.ts';
import { logSumExp, softmax } from './numbers.ts';

/**
 * What the models tell apart: the intents, and each kind of report as a sense of its own. Told apart so, "my rice smells" and "they
 * hit me" need not be one thing, and the kind of a report comes out on the way (measured: README.md).
 */
export const SENSES: number = INTENTS.length + REPORT_CATEGORIES.length;

const REPORT = INTENTS.indexOf('report');

export function senseOf(intent: Intent, category?: ReportCategory): number {
  return category === undefined
    ? INTENTS.indexOf(intent)
    : INTENTS.length + REPORT_CATEGORIES.indexOf(category);
}

/** How the models see one message. */
export interface Scores {
  /** Logarithms of the main intent's probabilities, by the linear model … */
  readonly linear: Float64Array;
  /** … and by the network; the linear model's once more where the network was not asked. */
  readonly network: Float64Array;
  /** Each intent judged by itself, as logits: several may be asked. Null where the network was not asked. */
  readonly each: Float64Array | null;
  /** By report category; only their order means something. */
  readonly categories: Float64Array;
}

/** Logarithms of probabilities, by sense, from one model. */
export interface View {
  readonly intents: Float64Array;
  readonly categories: Float64Array;
}

/** @param senses scores by sense, as a model gives them. */
export function viewOf(senses: Float64Array): View {
  const whole = logSumExp(senses);
  const intents = new Float64Array(INTENTS.length);
  const categories = new Float64Array(REPORT_CATEGORIES.length);
  for (let k = 0; k < intents.length; k++) intents[k] = (senses[k] ?? 0) - whole;
  for (let k = 0; k < categories.length; k++) categories[k] = (senses[INTENTS.length + k] ?? 0) - whole;
  // A report is a report of some kind.
  const report = intents[REPORT] ?? 0;
  const kinds = logSumExp(categories);
  intents[REPORT] = Math.max(report, kinds) + Math.log1p(Math.exp(-Math.abs(report - kinds)));
  return { intents, categories };
}

/** @param each logits by intent, from the network. */
export function scoresFrom(
  linear: View,
  network: { readonly view: View; readonly each: Float64Array } | null,
): Scores {
  return {
    linear: linear.intents,
    network: network?.view.intents ?? linear.intents,
    each: network?.each ?? null,
    categories: network
      ? linear.categories.map((kind, k) => kind + (network.view.categories[k] ?? 0))
      : linear.categories,
  };
}

/** Probabilities of the main intent: both models' views, geometrically mixed. */
export function mixed(
  { linear, network }: Scores,
  { mixture, temperature }: { readonly mixture: number; readonly temperature: number },
): Float64Array {
  return softmax(linear.map((view, k) => ((1 - mixture) * view + mixture * (network[k] ?? 0)) / temperature));
}

export function likeliestCategory({ categories }: Scores): ReportCategory {
  return REPORT_CATEGORIES[categories.indexOf(Math.max(...categories))] ?? 'other';
}
