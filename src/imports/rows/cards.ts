/** `settings.yaml` and `programmes.yaml`: documents instead of rows. */
import { z } from 'zod';
import type { Programme } from '../../domain/aid/programmes.ts';
import { REPORT_CATEGORIES } from '../../domain/aid/reports.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/aid/settings.ts';
import { isEmptyYaml, type Typed, type YamlFile } from '../files/yaml.ts';
import { type FaultList, WHOLE_FILE, WHOLE_ROW, type Wrong } from '../faults.ts';
import {
  amount,
  date,
  domainName,
  identifier,
  isWrong,
  oneOf,
  text,
  tidy,
  timeSpan,
  timezone,
  whole,
  yesOrNo,
} from './cells.ts';
import { showable } from './showable.ts';

const NAME = text(120, { oneLine: true });
const LINE = text(300);
const PARAGRAPH = text(1_000);

const isBlank = (value: unknown) => value === undefined || (typeof value === 'string' && tidy(value) === '');

/** A map with these keys and no others; one that is left out counts as empty. */
function card<Shape extends z.ZodRawShape>(shape: Shape) {
  const empty = Object.fromEntries(Object.keys(shape).map((key) => [key, null]));
  return z.preprocess(
    (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...empty, ...value } : value,
    z.strictObject(shape),
  );
}

function maybe<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (isBlank(value) ? null : value), schema.nullable());
}

/** A list, or its values in one text between `|`. */
function listOf<T extends z.ZodType>(schema: T) {
  return z.preprocess(
    (value) => (typeof value === 'string' ? value.split('|').filter((part) => tidy(part) !== '') : value),
    z.array(schema),
  );
}

function maybeList<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (isBlank(value) || value === null ? [] : value), listOf(schema));
}

const settingsCard = card({
  name: NAME,
  timezone: maybe(timezone),
  quiet_hours: maybe(timeSpan),
  weekly_cap: maybe(whole(0, 100)),
  official_channels: maybeList(card({ name: NAME, contact: NAME })),
  official_domains: maybeList(domainName),
  contact: maybe(LINE),
  sla: maybe(
    z.partialRecord(
      z.enum(REPORT_CATEGORIES),
      card({ verify: whole(0, 10_000), resolve: whole(0, 10_000), unit: oneOf(['hours', 'working_days']) }),
    ),
  ),
}).transform((values): Settings => ({
  name: values.name,
  timezone: values.timezone ?? DEFAULT_SETTINGS.timezone,
  quietHours: values.quiet_hours ?? DEFAULT_SETTINGS.quietHours,
  weeklyCap: values.weekly_cap ?? DEFAULT_SETTINGS.weeklyCap,
  officialChannels: values.official_channels,
  officialDomains: values.official_domains,
  contact: values.contact,
  serviceLevels: values.sla ?? DEFAULT_SETTINGS.serviceLevels,
}));

const programmeCard = card({
  id: identifier,
  name: NAME,
  aliases: maybeList(NAME),
  kind: oneOf(['cash', 'goods']),
  package: PARAGRAPH,
  amount: maybe(amount),
  unit: maybe(NAME),
  period: maybe(NAME),
  criteria: listOf(PARAGRAPH),
  documents: listOf(LINE),
  proxy: card({ allowed: yesOrNo, who: maybe(LINE), bring: maybeList(LINE) }),
  missed: card({ days: maybe(whole(0, 1_000)), how: PARAGRAPH }),
  fee: maybe(amount),
  legal_basis: maybe(LINE),
  funded_by: maybe(LINE),
  how_to_register: PARAGRAPH,
  how_to_object: PARAGRAPH,
  source: LINE,
  as_of: date,
  valid_until: maybe(date),
}).transform(
  ({ legal_basis, funded_by, how_to_register, how_to_object, as_of, valid_until, ...values }): Programme => ({
    ...values,
    fee: values.fee ?? 0,
    legalBasis: legal_basis,
    fundedBy: funded_by,
    howToRegister: how_to_register,
    howToObject: how_to_object,
    asOf: as_of,
    validUntil: valid_until,
  }),
);

interface Reading {
  readonly file: string;
  readonly yaml: YamlFile;
  readonly faults: FaultList;
}

/** Null where something is wrong with it. */
export function checkSettings(reading: Reading): Settings | null {
  if (!isReadable(reading)) return null;
  const result = settingsCard.safeParse(reading.yaml.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) addIssue(issue, issue.path, issue.path, reading);
  return null;
}

/** The programmes that are fit, and the line of every id that is written, fit or not; null when nothing is readable. */
export function checkProgrammes(
  reading: Reading,
): { readonly rows: readonly Programme[]; readonly keys: ReadonlyMap<string, number> } | null {
  if (!isReadable(reading)) return null;
  const { file, yaml, faults } = reading;
  if (!Array.isArray(yaml.value)) {
    faults.add({ file, line: 1, column: WHOLE_FILE, key: 'fault-yaml-list' });
    return null;
  }
  const rows: Programme[] = [];
  const keys = new Map<string, number>();
  for (const [index, item] of (yaml.value as readonly Typed[]).entries()) {
    const line = yaml.lineOf([index]);
    const id = idOf(item);
    const before = id === null ? undefined : keys.get(id);
    if (before !== undefined)
      faults.add({
        file,
        line: yaml.lineOf([index, 'id']),
        column: 'id',
        key: 'fault-repeated',
        variables: { line: before, columns: 'id' },
      });
    else if (id !== null) keys.set(id, line);
    const result = programmeCard.safeParse(item, { reportInput: true });
    if (!result.success) {
      for (const issue of result.error.issues) addIssue(issue, [index, ...issue.path], issue.path, reading);
    } else if (
      result.data.validUntil &&
      Temporal.PlainDate.compare(result.data.validUntil, result.data.asOf) < 0
    ) {
      const place = { file, line: yaml.lineOf([index, 'valid_until']), column: 'valid_until' };
      faults.add({ ...place, key: 'fault-valid-before-as-of' });
    } else rows.push(result.data);
  }
  return { rows, keys };
}

function isReadable({ file, yaml, faults }: Reading): boolean {
  for (const { line, wrong } of yaml.faults) faults.add({ file, line, column: WHOLE_ROW, ...wrong });
  if (yaml.faults.length > 0) return false;
  if (!isEmptyYaml(yaml.value)) return true;
  faults.add({ file, line: 1, column: WHOLE_FILE, key: 'fault-file-empty' });
  return false;
}

function idOf(item: Typed): string | null {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : null;
  return typeof id === 'string' && tidy(id) !== '' ? tidy(id) : null;
}

/** `place`: the path in the document; `path`: the same from its card on, as the officer reads it. */
function addIssue(
  issue: z.core.$ZodIssue,
  place: readonly PropertyKey[],
  path: readonly PropertyKey[],
  { file, yaml, faults }: Reading,
): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const column = labelOf([...path, key]);
      faults.add({ file, line: yaml.lineOf([...place, key]), column, key: 'fault-unknown-key' });
    }
    return;
  }
  const column = path.length === 0 ? WHOLE_ROW : labelOf(path);
  faults.add({ file, line: yaml.lineOf(place), column, ...wrongOf(issue) });
}

function wrongOf(issue: z.core.$ZodIssue): Wrong {
  if (issue.code === 'custom' && isWrong(issue.params)) return issue.params.wrong;
  if (issue.code !== 'invalid_type' || issue.input === null || issue.input === undefined)
    return { key: 'fault-required' };
  if (issue.expected === 'array') return { key: 'fault-yaml-list' };
  return { key: issue.expected === 'string' ? 'fault-yaml-one-value' : 'fault-yaml-map' };
}

/** "proxy.bring[2]", its list places counted from 1. */
function labelOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${showable(String(part)) ?? '?'}`))
    .join('')
    .replace(/^\./, '');
}
