/** The people who run a distribution. */

export const ROLES = ['organizer', 'coordinator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const DAYS_OF_WEEK = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;
export type DayOfWeek = (typeof DAYS_OF_WEEK)[number];

export type Language = 'id' | 'en';
