/** What is wrong with the files, as places and keys of locales/import.id.ftl: never a value that stands in them. */

/** A message of the locale with its variables, which are numbers, names of columns and tables, or accepted values. */
export interface Wrong {
  readonly key: string;
  readonly variables?: Readonly<Record<string, string | number>>;
  /** Which of a cell's several values it is, from 1. */
  readonly position?: number;
}

export interface Fault extends Wrong {
  /** Name of the file, with its sheet where it has some: `data.xlsx[areas]`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** Its title, or its place from 1 where the title is not fit to be shown. */
  readonly column: string | { readonly place: number } | { readonly whole: 'file' | 'row' };
}

export const WHOLE_FILE = { whole: 'file' } as const;
export const WHOLE_ROW = { whole: 'row' } as const;

/** Of one file no more are listed: a wrong column in 100,000 rows is one mistake. */
export const LISTED_FAULTS_A_FILE = 200;

export interface FaultList {
  add(fault: Fault): void;
  /** All that were added, listed or not. */
  readonly count: number;
  /** By file in the order in which they were first added, then by line. */
  listed(): readonly Fault[];
}

export function createFaultList(): FaultList {
  const byFile = new Map<string, Fault[]>();
  let count = 0;
  return {
    add(fault) {
      count += 1;
      const faults = byFile.get(fault.file) ?? [];
      byFile.set(fault.file, faults);
      if (faults.length < LISTED_FAULTS_A_FILE) faults.push(fault);
    },
    get count() {
      return count;
    },
    listed: () => [...byFile.values()].flatMap((faults) => faults.toSorted((a, b) => a.line - b.line)),
  };
}

/** Thrown where the rest of a file cannot be read; caught by the table's check, which adds it as a fault. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly place: Pick<Fault, 'line' | 'column'>;
  readonly wrong: Wrong;
  constructor(wrong: Wrong, place: Pick<Fault, 'line' | 'column'> = { line: 1, column: WHOLE_FILE }) {
    super(wrong.key);
    this.place = place;
    this.wrong = wrong;
  }
}
