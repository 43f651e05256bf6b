/** Households (keluarga penerima) and what each is entitled to. */

export const NEEDS = ['lansia', 'disabilitas', 'hamil', 'sakit'] as const;
export type Need = (typeof NEEDS)[number];

export const ENTITLEMENT_STATUSES = ['active', 'pending', 'stopped'] as const;
export type EntitlementStatus = (typeof ENTITLEMENT_STATUSES)[number];

export interface Household {
  readonly id: number;
  readonly head: string;
  readonly area: string;
  readonly members: number | null;
  readonly needs: readonly Need[];
}

export interface Entitlement {
  readonly programme: string;
  readonly status: EntitlementStatus;
  /** Said to the household as it stands. */
  readonly reason: string | null;
  readonly since: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
  readonly quantity: number | null;
  /** The day on which the data last said something new about it. */
  readonly asOf: Temporal.PlainDate;
}

/** Ten characters of A–Z and 2–9, printed on the paper invitation. */
export const HOUSEHOLD_CODE = /^[A-Z2-9]{10}$/;

/**
 * What someone typed, as the code it may be: capitals, without the spaces and dashes people put between groups.
 * Null where it cannot be one.
 */
export function readHouseholdCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toUpperCase();
  return HOUSEHOLD_CODE.test(code) ? code : null;
}

/** A household's phones: three are a family, more are a leak. */
export const MAX_CHATS_OF_A_HOUSEHOLD = 3;

/** Wrong codes a person may type in a day before they must wait for the next. */
export const MAX_WRONG_CODES_A_DAY = 5;

/**
 * How typing a code ended. `refused` stands for a wrong and an unknown code alike, and for a household whose places are
 * taken: the words must not tell a guesser which.
 */
export type Tying = 'tied' | 'refused' | 'wait';
