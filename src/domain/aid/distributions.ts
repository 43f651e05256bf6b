/** A distribution (penyaluran): one programme handed out at one point, on one day, to the people of some areas. */

export const DISTRIBUTION_STATUSES = ['planned', 'confirmed', 'postponed', 'cancelled', 'done'] as const;
export type DistributionStatus = (typeof DISTRIBUTION_STATUSES)[number];

/** When and where, local to the point's area. */
export interface Sitting {
  readonly point: string;
  readonly date: Temporal.PlainDate;
  readonly start: Temporal.PlainTime;
  readonly end: Temporal.PlainTime;
}

export interface Distribution extends Sitting {
  readonly id: string;
  readonly programme: string;
  /** Codes; each covers every area below it. */
  readonly areas: readonly string[];
  readonly stage: string | null;
  readonly status: DistributionStatus;
  readonly note: string | null;
  /** The sitting that people were told before this one; null when it was never changed. */
  readonly moved: Sitting | null;
  /** The day on which the data last said something new about it. */
  readonly asOf: Temporal.PlainDate;
}
