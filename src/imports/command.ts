import type { TableCounts } from '../store/importing/index.ts';
import type { Importer, ImportOutcome } from './importer.ts';
import type { ImportWords } from './words.ts';

export interface ImportCommand {
  /** What was typed after `npm run import --`. */
  readonly typed: readonly string[];
  readonly importer: Importer;
  readonly words: ImportWords;
  print(line: string): void;
}

/** `DIR [--dry-run]`; the exit code: 0 loaded or fit, 1 faults, 2 not understood. */
export async function runImportCommand({ typed, importer, words, print }: ImportCommand): Promise<0 | 1 | 2> {
  const dryRun = typed.includes('--dry-run');
  const rest = typed.filter((word) => word !== '--dry-run');
  const [directory] = rest;
  if (directory === undefined || rest.length > 1 || directory.startsWith('-')) {
    print(words.say('usage'));
    return 2;
  }
  const outcome = await importer.directory(directory, { dryRun });
  for (const line of describeImport(outcome, words, { dryRun })) print(line);
  return outcome.kind === 'faulty' ? 1 : 0;
}

/** What an officer reads after an import, line by line. */
export function describeImport(
  outcome: ImportOutcome,
  words: ImportWords,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): readonly string[] {
  if (outcome.kind === 'unchanged') return [words.say('outcome-not-changed')];
  if (outcome.kind === 'faulty') {
    const { faults, unlisted } = outcome;
    return [
      ...faults.map((fault) => words.fault(fault)),
      ...(unlisted > 0 ? [words.say('outcome-more-faults', { count: unlisted })] : []),
      words.say('outcome-faulty', { count: faults.length + unlisted }),
    ];
  }
  const head = dryRun ? 'outcome-dry-run' : outcome.changed ? 'outcome-loaded' : 'outcome-same';
  return [
    words.say(head),
    ...Object.entries(outcome.counts).map(([table, counts]) =>
      words.say('outcome-table', { table, what: describeCounts(counts, words) }),
    ),
  ];
}

function describeCounts(counts: TableCounts, words: ImportWords): string {
  const said = (['added', 'changed', 'returned', 'retired', 'unchanged'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => words.say(`count-${kind}`, { count: counts[kind] }));
  return said.length > 0 ? said.join(', ') : words.say('count-nothing');
}
