import { REPORT_CATEGORIES, type ReportCategory } from '../domain/aid/reports.ts';

/** What a message can ask for, as named in code, logs and statistics. The order is the order of the model's classes. */
export const INTENTS = [
  'eligibility_check',
  'eligibility_rules',
  'schedule',
  'location',
  'package',
  'documents',
  'proxy',
  'missed',
  'register',
  'objection',
  'data_update',
  'card_account',
  'point_status',
  'report',
  'report_status',
  'scam_check',
  'subscribe',
  'unsubscribe',
  'talk_to_human',
  'privacy',
  'feedback',
  'greeting',
  'thanks',
  'help',
  'out_of_scope',
] as const;

export type Intent = (typeof INTENTS)[number];

export { REPORT_CATEGORIES, type ReportCategory };

/** The deployment's own names: what a word in a message may refer to. Rows as in the store's tables. */
export interface Gazetteer {
  readonly programmes: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly areas: readonly {
    readonly code: string;
    readonly name: string;
    readonly level: string;
    readonly aliases: readonly string[];
  }[];
  readonly points: readonly {
    readonly id: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
}

/** What a message names besides what it asks. Every field is absent when nothing of its kind was said. */
export interface Slots {
  /** Id of the programme catalogue. */
  readonly program?: string;
  /** Number without leading zeros. */
  readonly rt?: string;
  readonly rw?: string;
  /** Name as written in the area table. */
  readonly area?: string;
  readonly areaCode?: string;
  /** Id of the point table. */
  readonly point?: string;
  /** `2026-11-24` or, for a whole month, `2026-12`; in the zone of `now`. */
  readonly date?: string;
  /** A report's number in capitals, as issued: `KT-7M4Q`. */
  readonly ticket?: string;
  /** Only beside the intent `report`. */
  readonly category?: ReportCategory;
  readonly has_nik?: true;
}

export interface Guess {
  readonly name: Intent;
  /** Calibrated probability, 0 to 1. */
  readonly confidence: number;
}

/**
 * `answer`: sure enough to answer. `clarify`: offer the likeliest meanings to choose from. `handoff`: nothing fits; name a
 * person to ask.
 */
export type Action = 'answer' | 'clarify' | 'handoff';

export interface Understood {
  /** Main one first; more than one where several are asked; never empty. */
  readonly intents: readonly Guess[];
  /** The next likeliest; together with `intents` at least three. */
  readonly alternatives: readonly Guess[];
  readonly slots: Slots;
  readonly action: Action;
  /** The message as typed, with NIK and KK numbers masked; same length in UTF-16 units. */
  readonly text: string;
}

/** One authored message of the corpus. `writer` groups messages that must stay together in cross-validation. */
export interface Example {
  readonly writer: string;
  readonly manner: 'young' | 'elder' | 'formal';
  readonly text: string;
  readonly intent: Intent;
  /** Further intents that the same message asks for. */
  readonly also?: readonly Intent[];
  /** Only for `report`. */
  readonly category?: ReportCategory;
}
