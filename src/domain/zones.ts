/** Indonesia's three zones, by the names people use. */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** "WIB" for `Asia/Jakarta`; the IANA name itself for a zone outside Indonesia. */
export function zoneName(timezone: string): string {
  return ZONE_NAMES[timezone] ?? timezone;
}

/** The local calendar day of an instant. */
export function dayIn(now: Temporal.Instant, timezone: string): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timezone).toPlainDate();
}
