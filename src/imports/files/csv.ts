import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { UnreadableFile, WHOLE_ROW } from '../faults.ts';
import type { DataFile } from './source.ts';

/** What a sheet's cell may hold; a CSV's holds text. */
export type Cell = string | number | boolean | Date | null;

export interface RawRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Longer than any honest row; a quote that is never closed ends here instead of swallowing the file. */
const MAX_ROW_BYTES = 64 * 1024;

/**
 * Rows of a CSV file, the header first, read as they come. Comma or semicolon, whichever the first line has more of;
 * a byte order mark, quotes and any line ends. A quote inside a cell that does not begin with one stands for itself.
 * Throws `UnreadableFile`.
 */
export async function* readCsv(file: DataFile): AsyncGenerator<RawRow> {
  const chunks = file.stream()[Symbol.asyncIterator]();
  const head = await chunks.next();
  if (head.done === true || head.value.length === 0) throw new UnreadableFile({ key: 'fault-file-empty' });
  const first = head.value;
  if ((first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0xfe && first[1] === 0xff))
    throw new UnreadableFile({ key: 'fault-encoding' });

  async function* whole() {
    yield first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  const source = Readable.from(whole(), { objectMode: false });
  // Counted here: csv-parse counts a CRLF inside quotes twice.
  let line = 1;
  let broken: number | null = null;
  const begins: number[] = [];
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(first),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MAX_ROW_BYTES,
    // An error would throw away the rows before it that are not read yet.
    skip_records_with_error: true,
    on_skip() {
      broken ??= line;
      return undefined;
    },
    on_record(record: string[]) {
      if (broken !== null) return null;
      begins.push(line);
      const cells = withoutReturn(record);
      line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
      return cells;
    },
  });
  source.once('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const cells of parser) yield { line: begins.shift() ?? line, cells: cells as string[] };
  } finally {
    source.destroy();
  }
  if (broken !== null)
    throw new UnreadableFile({ key: 'fault-csv-quote' }, { line: broken, column: WHOLE_ROW });
}

/** In a file whose first line ends in LF, the CR of a line that ends in CRLF is left on its last cell. */
function withoutReturn(cells: string[]): string[] {
  const last = cells.at(-1);
  return last?.endsWith('\r') ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

function delimiterOf(bytes: Uint8Array): ',' | ';' {
  const header = /^[^\r\n]*/.exec(Buffer.from(bytes).toString('utf8'))?.[0] ?? '';
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

function lineBreaks(cell: string): number {
  return cell.includes('\n') || cell.includes('\r') ? (cell.match(/\r\n|\r|\n/g)?.length ?? 0) : 0;
}
