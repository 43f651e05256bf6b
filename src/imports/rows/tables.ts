/** The tables of the data directory, column by column. */
import { DISTRIBUTION_STATUSES } from '../../domain/aid/distributions.ts';
import { ENTITLEMENT_STATUSES, NEEDS } from '../../domain/aid/households.ts';
import { DAYS_OF_WEEK, ROLES } from '../../domain/aid/people.ts';
import { AREA_LEVELS, FACILITIES } from '../../domain/aid/places.ts';
import {
  amount,
  date,
  degrees,
  householdCode,
  identifier,
  nik,
  oneOf,
  phone,
  several,
  text,
  time,
  timezone,
  whole,
} from './cells.ts';
import { defineTable, list, optional, required, type Tables } from './table.ts';

const NAME = text(120, { oneLine: true });
const LINE = text(300);
/** Said as it stands, in a message that holds 4,096 characters with all around it. */
const PARAGRAPH = text(1_000);
const MANY = 1_000_000;
/** Telegram's ids have at most 52 bits. */
const MOST_TELEGRAM_ID = 2 ** 52;

export const TABLES: Tables = {
  areas: defineTable({
    key: ['code'],
    columns: {
      code: required(identifier),
      name: required(NAME),
      level: required(oneOf(AREA_LEVELS)),
      parent: optional(identifier),
      timezone: optional(timezone),
      aliases: list(NAME),
    },
    row: (values) => values,
  }),

  points: defineTable({
    key: ['id'],
    columns: {
      id: required(identifier),
      name: required(NAME),
      aliases: list(NAME),
      area: required(identifier, { refersTo: 'areas' }),
      address: required(LINE),
      landmark: optional(LINE),
      lat: optional(degrees(90)),
      lon: optional(degrees(180)),
      hours: optional(LINE),
      families_per_hour: optional(whole(1, MANY)),
      staff: optional(whole(0, MANY)),
      facilities: list(oneOf(FACILITIES)),
      phone: optional(phone),
      person_in_charge: optional(NAME),
    },
    between({ lat, lon }) {
      if (lat === undefined || lon === undefined || (lat === null) === (lon === null)) return [];
      return [{ column: lat === null ? 'lat' : 'lon', key: 'fault-half-place' }];
    },
    row: ({ families_per_hour, person_in_charge, ...values }) => ({
      ...values,
      familiesPerHour: families_per_hour,
      personInCharge: person_in_charge,
    }),
  }),

  distributions: defineTable({
    key: ['id'],
    columns: {
      id: required(identifier),
      programme: required(identifier, { refersTo: 'programmes' }),
      point: required(identifier, { refersTo: 'points' }),
      areas: required(several(identifier), { refersTo: 'areas' }),
      date: required(date, { holds: 'date' }),
      start: required(time, { holds: 'time' }),
      end: required(time, { holds: 'time' }),
      stage: optional(NAME),
      status: required(oneOf(DISTRIBUTION_STATUSES)),
      note: optional(PARAGRAPH),
    },
    between({ start, end }) {
      if (!start || !end || Temporal.PlainTime.compare(start, end) < 0) return [];
      return [{ column: 'end', key: 'fault-end-before-start' }];
    },
    row: (values) => values,
  }),

  households: defineTable({
    key: ['code'],
    columns: {
      code: required(householdCode),
      head: required(NAME),
      area: required(identifier, { refersTo: 'areas' }),
      members: optional(whole(1, 99)),
      needs: list(oneOf(NEEDS)),
      phone: optional(phone),
      nik_head: optional(nik),
      note: optional(PARAGRAPH),
    },
    row: ({ nik_head, ...values }) => ({ ...values, nikHead: nik_head }),
  }),

  entitlements: defineTable({
    key: ['household', 'programme'],
    columns: {
      household: required(householdCode, { refersTo: 'households' }),
      programme: required(identifier, { refersTo: 'programmes' }),
      status: required(oneOf(ENTITLEMENT_STATUSES)),
      reason: optional(PARAGRAPH),
      since: optional(date, { holds: 'date' }),
      until: optional(date, { holds: 'date' }),
      quantity: optional(amount),
    },
    between({ since, until }) {
      if (!since || !until || Temporal.PlainDate.compare(since, until) <= 0) return [];
      return [{ column: 'until', key: 'fault-until-before-since' }];
    },
    row: (values) => values,
  }),

  people: defineTable({
    key: ['name', 'role', 'area'],
    keyIgnoresCase: true,
    columns: {
      name: required(NAME),
      role: required(oneOf(ROLES)),
      area: required(identifier, { refersTo: 'areas' }),
      telegram_id: optional(whole(1, MOST_TELEGRAM_ID)),
      phone: optional(phone),
      title: optional(NAME),
      mandate: optional(NAME),
      on_duty: list(oneOf(DAYS_OF_WEEK)),
    },
    row: ({ telegram_id, on_duty, ...values }) => ({
      ...values,
      telegramId: telegram_id,
      onDuty: on_duty,
    }),
  }),

  holidays: defineTable({
    key: ['date'],
    columns: {
      date: required(date, { holds: 'date' }),
      name: required(NAME),
      kind: { schema: oneOf(['libur', 'cuti_bersama']), empty: { value: 'libur' as const } },
    },
    row: (values) => values,
  }),
};
