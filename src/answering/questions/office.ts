/** Whom to ask, what it rests on, and the questions that a person at the office has to answer for now. */
import type { Channel } from '../../domain/aid/settings.ts';
import type { ReportCategory } from '../../domain/aid/reports.ts';
import type { Sentence } from '../../domain/reply.ts';
import type { Catalogue } from '../catalogue/index.ts';
import type { Intent } from '../../understanding/index.ts';
import { ask, button, MENU, OFFICE } from '../labels.ts';
import { officeName, type Part, type Question } from '../question.ts';

/** "Menurut Surat Lurah 470/112, per 19 November 2026." */
export function sourceLine(source: string, asOf: Temporal.PlainDate | null): Sentence {
  return asOf === null
    ? { key: 'source', values: { source } }
    : { key: 'source-dated', values: { source, asOf } };
}

/** Whom to ask, as the office wrote it; where it wrote nothing, the office by its name. */
export function contactLine({ settings }: Catalogue): Sentence {
  return settings.contact === null
    ? { key: 'contact-office', values: { office: settings.name } }
    : { key: 'contact', values: { contact: settings.contact } };
}

const CHANNELS_SHOWN = 4;

function channelLines(channels: readonly Channel[]): Sentence[] {
  return channels
    .slice(0, CHANNELS_SHOWN)
    .map(({ name, contact }) => ({ key: 'channel', values: { name, contact } }));
}

export function talkToHuman({ catalogue }: Question): Part {
  const { officialChannels } = catalogue.settings;
  const channels = channelLines(officialChannels);
  return {
    paragraphs: [
      [{ key: 'human' }, contactLine(catalogue)],
      ...(channels.length > 0 ? [[{ key: 'human-channels' }, ...channels]] : []),
      [sourceLine(officeName(catalogue), catalogue.asOf)],
    ],
    buttons: [ask('schedule'), ask('location'), MENU],
  };
}

/** Trouble that must not pass through the people it is about. */
const SENSITIVE: ReadonlySet<ReportCategory> = new Set([
  'levy',
  'withheld',
  'data_exposure',
  'coercion',
  'safety',
]);

/** What Salur cannot take yet, said plainly, with who can. */
export function report({ catalogue, category }: Question): Part {
  const answer: Sentence[] = [{ key: 'report-not-yet' }];
  if (category === 'quality' || category === 'short_measure') answer.push({ key: 'report-keep-goods' });
  if (category === 'safety') answer.push({ key: 'report-danger' });
  if (category === 'coercion' || category === 'safety') answer.push({ key: 'report-violence' });
  const sensitive = category !== null && SENSITIVE.has(category);
  if (sensitive) answer.push({ key: 'report-not-through-them' });
  else answer.push(contactLine(catalogue));
  return {
    paragraphs: [answer, outside(catalogue, sensitive)],
    buttons: [...(sensitive ? [] : [OFFICE]), ask(NEXT[category ?? 'other'] ?? 'schedule'), MENU],
  };
}

/** What else may help who tells of such trouble. */
const NEXT: Readonly<Partial<Record<ReportCategory, Intent>>> = {
  out_of_stock: 'missed',
  not_listed: 'objection',
  misdirected: 'objection',
  device_failure: 'card_account',
  data_exposure: 'scam_check',
};

/** The office's own list of official ways to complain, else the national ones. */
function outside({ settings }: Catalogue, sensitive: boolean): Sentence[] {
  const complaints = settings.officialChannels.filter(({ name, contact }) =>
    /lapor|sapa|ombudsman|inspektorat|kpk|polisi|pengaduan/iu.test(`${name} ${contact}`),
  );
  if (complaints.length > 0) return [{ key: 'report-outside' }, ...channelLines(complaints)];
  return [{ key: sensitive ? 'report-outside-sensitive' : 'report-outside-national' }];
}

export function reportStatus({ catalogue }: Question): Part {
  return {
    paragraphs: [[{ key: 'report-status-not-yet' }, contactLine(catalogue)]],
    buttons: [OFFICE, MENU],
  };
}

export function pointStatus({ catalogue, point }: Question): Part {
  return {
    paragraphs: [[{ key: 'point-status-not-yet' }, contactLine(catalogue)]],
    buttons: [
      ask('schedule'),
      ...(point ? [button({ key: 'label-way' }, { do: 'point', point: point.id })] : [ask('location')]),
      MENU,
    ],
    ...(point && { point: point.id }),
  };
}

export function feedback({ catalogue }: Question): Part {
  return {
    paragraphs: [[{ key: 'feedback-not-yet' }, contactLine(catalogue)]],
    buttons: [ask('schedule'), MENU],
  };
}
