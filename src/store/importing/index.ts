/**
 * The SQL of an import: rows that were checked elsewhere are staged in temporary tables, compared with what is stored,
 * and applied, in one transaction.
 *
 * - stage: temporary tables that hold what the files say, personal columns already sealed.
 * - added, changed, returned, unchanged, retired: what becomes of a row (rows.ts).
 * - in force: not retired.
 * - purpose: the name under which a personal column is sealed or hashed (../purposes.ts).
 * - followed: the directory or example that is imported at start when it changed.
 */
export {
  TABLE_ORDER,
  type DistributionRow,
  type EntitlementRow,
  type HouseholdRow,
  type ImportCounts,
  type ImportRows,
  type PersonRow,
  type TableCounts,
  type TableName,
} from './rows.ts';
export { withImportSession, type ImportSession, type ParentTable } from './session.ts';
