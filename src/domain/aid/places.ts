/** Where people live and where aid is handed out. */

export const AREA_LEVELS = ['province', 'regency', 'district', 'village', 'rw', 'rt'] as const;
export type AreaLevel = (typeof AREA_LEVELS)[number];

export interface Area {
  readonly code: string;
  readonly name: string;
  readonly level: AreaLevel;
  readonly parent: string | null;
  /** IANA name; null: that of the area above, at last the office's. */
  readonly timezone: string | null;
  readonly aliases: readonly string[];
}

export const FACILITIES = ['kursi', 'tenda', 'toilet', 'kursi_roda', 'mushola'] as const;
export type Facility = (typeof FACILITIES)[number];

/** A service point (titik pelayanan): where aid is collected. */
export interface Point {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly area: string;
  readonly address: string;
  readonly landmark: string | null;
  /** WGS 84 degrees; both or neither. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly hours: string | null;
  readonly familiesPerHour: number | null;
  readonly staff: number | null;
  readonly facilities: readonly Facility[];
  readonly phone: string | null;
  readonly personInCharge: string | null;
}
