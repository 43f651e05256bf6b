import { INTENTS, REPORT_CATEGORIES, type Intent, type ReportCategory } from '../meanings.ts';

/**
 * What the model tells apart: the intents, and each kind of report as a sense of its own. Told apart so, "my rice smells" and "they
 * hit me" need not be one thing to a linear model, and the kind of a report comes out on the way (measured: README.md).
 */
export const SENSES: number = INTENTS.length + REPORT_CATEGORIES.length;

const REPORT = INTENTS.indexOf('report');

export function senseOf(intent: Intent, category?: ReportCategory): number {
  return category === undefined
    ? INTENTS.indexOf(intent)
    : INTENTS.length + REPORT_CATEGORIES.indexOf(category);
}

/** Scores as logits, by intent and by report category. */
export interface Scores {
  /** The intents weighed against each other. */
  readonly main: Float64Array;
  /** Each intent judged by itself: several may be asked. */
  readonly each: Float64Array;
  readonly categories: Float64Array;
}

/** @param against the senses weighed against each other; `alone`: each judged by itself. */
export function scoresFrom(against: Float64Array, alone: Float64Array): Scores {
  const kinds = against.subarray(INTENTS.length);
  const kindsAlone = alone.subarray(INTENTS.length);
  const main = against.slice(0, INTENTS.length);
  const most = Math.max(...kinds);
  main[REPORT] = most + Math.log(kinds.reduce((sum, kind) => sum + Math.exp(kind - most), 0));
  const each = alone.slice(0, INTENTS.length);
  // A report is a report of some kind: half its own voice, half that of the likeliest kind.
  each[REPORT] = ((each[REPORT] ?? 0) + Math.max(...kindsAlone)) / 2;
  return { main, each, categories: kinds.map((kind, k) => kind + (kindsAlone[k] ?? 0)) };
}

export function likeliestCategory({ categories }: Scores): ReportCategory {
  return REPORT_CATEGORIES[categories.indexOf(Math.max(...categories))] ?? 'other';
}
