/** Buttons that more than one answer offers. */
import type { Action } from '../domain/action.ts';
import type { Button, Sentence } from '../domain/reply.ts';
import type { Intent } from '../understanding/index.ts';

/** How a meaning is put on a button; null: not a meaning to choose. */
const MEANINGS: Readonly<Record<Intent, Sentence | null>> = {
  eligibility_check: { key: 'label-eligibility-check' },
  eligibility_rules: { key: 'label-eligibility-rules' },
  schedule: { key: 'label-schedule' },
  location: { key: 'label-location' },
  package: { key: 'label-package' },
  documents: { key: 'label-documents' },
  proxy: { key: 'label-proxy' },
  missed: { key: 'label-missed' },
  register: { key: 'label-register' },
  objection: { key: 'label-objection' },
  data_update: { key: 'label-data-update' },
  card_account: { key: 'label-card-account' },
  point_status: { key: 'label-point-status' },
  report: { key: 'label-report' },
  report_status: { key: 'label-report-status' },
  scam_check: { key: 'label-scam-check' },
  subscribe: { key: 'label-subscribe' },
  unsubscribe: { key: 'label-unsubscribe' },
  talk_to_human: { key: 'label-talk-to-human' },
  privacy: { key: 'label-privacy' },
  feedback: { key: 'label-feedback' },
  greeting: null,
  thanks: null,
  help: { key: 'label-help' },
  out_of_scope: null,
};

const BY_NAME = new Map<string, Sentence | null>(Object.entries(MEANINGS));

/** Whether a meaning can be offered for choosing. */
export function canBeOffered(intent: string): boolean {
  return Boolean(BY_NAME.get(intent));
}

export function ask(intent: Intent, programme?: string | null): Button {
  const label = MEANINGS[intent] ?? { key: 'label-help' };
  return { label, press: { do: 'ask', intent, ...(programme != null && { programme }) } };
}

export function button(label: Sentence, press: Action): Button {
  return { label, press };
}

export const MENU: Button = button({ key: 'label-menu' }, { do: 'menu', page: 'main' });
/** "Bukan itu": none of the meanings that were offered. */
export const NEITHER: Button = button({ key: 'label-neither' }, { do: 'ask', intent: 'neither' });
export const OFFICE: Button = ask('talk_to_human');
