/**
 * Imports: the administrator's files → checked rows → staged → applied, all or nothing. Whether a row is fit is decided
 * here; the SQL stands in store/importing.
 *
 * - table: one of the nine of the data directory; it stands in a file (`areas.csv`) or in a sheet of a workbook.
 * - card: `settings.yaml` or a programme of `programmes.yaml`, nested where a table has rows.
 * - fault: one thing wrong, with file, line and column, and never with what stands there: it may name a person.
 * - the whole truth: a table that stands in the files is brought to exactly them, rows that are gone are retired; one
 *   that does not stand there stays as it is.
 * - key: the columns by which a row is the same row as before.
 * - followed: a directory (IMPORT_DIR) or the example, imported at every start at which it changed.
 * - edition: one state of the files of several that are imported one after the other.
 */
export { type ImportCommand, describeImport, runImportCommand } from './command.ts';
export { type Fault, LISTED_FAULTS_A_FILE } from './faults.ts';
export {
  createImporter,
  type FilesInMemory,
  type Importer,
  type ImportOptions,
  type ImportOutcome,
} from './importer.ts';
export { createImportWords, type ImportWords } from './words.ts';
