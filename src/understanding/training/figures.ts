import { INTENTS, type Example } from '../meanings.ts';
import type { Calibration } from '../model/format.ts';
import { likeliestCategory, mixed, type Scores } from '../model/senses.ts';
import type { NormalText } from '../text/normalise.ts';

/** One message as seen by models that had not read its writer. */
export interface Judged {
  readonly example: Example;
  readonly text: NormalText;
  readonly scores: Scores;
  /** Probabilities of each clause's intents. */
  readonly clauses: readonly Float64Array[];
}

/** Shares, 0 to 1, over the messages of one manner or of all; NaN where there are none. */
export interface Figures {
  readonly manner: 'all' | Example['manner'];
  readonly messages: number;
  readonly main: number;
  readonly amongThree: number;
  readonly answered: number;
  readonly rightOfAnswered: number;
  readonly category: number;
}

export interface Graded {
  /** Probability of the likeliest intent. */
  readonly first: number;
  /** Sum of the three likeliest. */
  readonly three: number;
  readonly right: boolean;
  readonly amongThree: boolean;
}

const MANNERS = ['all', 'young', 'elder', 'formal'] as const;

/** How one message was judged, at a calibration. */
export function gradeOf(row: Judged, mix: Pick<Calibration, 'temperature' | 'mixture'>): Graded {
  const shares = mixed(row.scores, mix);
  const order = [...shares.keys()].toSorted((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0));
  const truth = INTENTS.indexOf(row.example.intent);
  const three = order.slice(0, 3);
  return {
    first: shares[order[0] ?? 0] ?? 0,
    three: three.reduce((sum, k) => sum + (shares[k] ?? 0), 0),
    right: order[0] === truth,
    amongThree: three.includes(truth),
  };
}

export function figuresOf(judged: readonly Judged[], calibration: Calibration): Figures[] {
  const rows = judged.map((row) => ({ ...row, grade: gradeOf(row, calibration) }));
  return MANNERS.map((manner) => {
    const own = rows.filter(({ example }) => manner === 'all' || example.manner === manner);
    const answered = own.filter(({ grade: { first } }) => first >= calibration.answer);
    const reports = own.filter(({ example }) => example.category !== undefined);
    return {
      manner,
      messages: own.length,
      main: own.filter(({ grade: { right } }) => right).length / own.length,
      amongThree: own.filter(({ grade: { amongThree } }) => amongThree).length / own.length,
      answered: answered.length / own.length,
      rightOfAnswered: answered.filter(({ grade: { right } }) => right).length / answered.length,
      category:
        reports.filter(({ example, scores }) => example.category === likeliestCategory(scores)).length /
        reports.length,
    };
  });
}

export function figureLine(figures: Figures): string {
  return (
    `${figures.manner.padEnd(6)} ${String(figures.messages).padStart(5)} messages: main intent ${percent(figures.main)}, among three ` +
    `${percent(figures.amongThree)}, answered ${percent(figures.answered)}, right of those ${percent(figures.rightOfAnswered)}, ` +
    `category of reports ${percent(figures.category)}`
  );
}

/** The pairs that are mixed up most: what was meant, what it was taken for, how often. */
export function confusionsOf(judged: readonly Judged[], calibration: Calibration): [string, number][] {
  const pairs = new Map<string, number>();
  for (const { example, scores } of judged) {
    const shares = mixed(scores, calibration);
    const taken = INTENTS[shares.indexOf(Math.max(...shares))];
    const pair = `${example.intent} taken for ${taken ?? 'nothing'}`;
    if (taken !== example.intent) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return [...pairs].toSorted((a, b) => b[1] - a[1]);
}

export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`;
}
