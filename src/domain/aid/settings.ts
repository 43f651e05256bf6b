import type { ReportCategory } from './reports.ts';

/** A way to reach someone official, as it is printed to people: "Kemensos", "021-171". */
export interface Channel {
  readonly name: string;
  readonly contact: string;
}

export interface ServiceLevel {
  readonly verify: number;
  readonly resolve: number;
  readonly unit: 'hours' | 'working_days';
}

/** `settings.yaml`: how one programme office works. */
export interface Settings {
  /** Of the programme office: the source named where a fact has no other. */
  readonly name: string;
  readonly timezone: string;
  readonly quietHours: { readonly from: Temporal.PlainTime; readonly to: Temporal.PlainTime };
  /** Notices a week to one chat. */
  readonly weeklyCap: number;
  readonly officialChannels: readonly Channel[];
  readonly officialDomains: readonly string[];
  /** Whom to ask, and when; said as it stands. */
  readonly contact: string | null;
  readonly serviceLevels: Readonly<Partial<Record<ReportCategory, ServiceLevel>>>;
}

/** What holds before an office has imported its own. */
export const DEFAULT_SETTINGS: Settings = {
  name: 'Salur',
  timezone: 'Asia/Jakarta',
  quietHours: { from: Temporal.PlainTime.from('20:00'), to: Temporal.PlainTime.from('06:00') },
  weeklyCap: 4,
  officialChannels: [],
  officialDomains: [],
  contact: null,
  serviceLevels: {},
};
