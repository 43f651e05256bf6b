/** The kinds of trouble at a service point. Names as in code, tests, logs and statistics. */
export const REPORT_CATEGORIES = [
  'levy',
  'quality',
  'short_measure',
  'out_of_stock',
  'not_delivered',
  'long_queue',
  'staff_conduct',
  'not_listed',
  'misdirected',
  'device_failure',
  'access',
  'withheld',
  'data_exposure',
  'safety',
  'coercion',
  'other',
] as const;

export type ReportCategory = (typeof REPORT_CATEGORIES)[number];
