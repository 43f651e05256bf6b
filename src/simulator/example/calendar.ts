/**
 * A month of distributions around a day. Ids and dates hang on the calendar, not on the day: tomorrow's village says
 * the same of each, only its status goes on, so that nothing seems moved but what is.
 */
import { NEIGHBOURHOODS, VILLAGE } from './places.ts';

export interface DistributionLine {
  readonly id: string;
  readonly programme: string;
  readonly point: string;
  readonly areas: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly stage: string;
  readonly status: string;
  readonly note: string;
}

const DAYS_BEHIND = 14;
const DAYS_AHEAD = 16;

const LATE_TRUCK = 'Diundur karena truk dari gudang Bulog terlambat.';
const NO_MONEY =
  'Ditunda karena dana dari bank penyalur belum masuk. Tanggal baru diumumkan setelah dana masuk.';
const HALL_TAKEN =
  'Dibatalkan karena balai dipakai posyandu. Warga RT 01 dan RT 02 ikut pembagian berikutnya.';

/** `earlier`: as it was before this week's rice of RW 06 was moved. */
export function distributions(today: Temporal.PlainDate, earlier: boolean): DistributionLine[] {
  const lines: DistributionLine[] = [];
  for (let ahead = -DAYS_BEHIND; ahead <= DAYS_AHEAD; ahead += 1) {
    const day = today.add({ days: ahead });
    const line = lineFor(today);
    lines.push(line(day, everyDay(day)));
    if (day.dayOfWeek === 4) lines.push(line(day, isOddWeek(day) ? { ...PKH, ...POSTPONED } : PKH));
    if (day.dayOfWeek === 5 && isOddWeek(day)) lines.push(line(day, CANCELLED_RICE));
    if (day.dayOfWeek === 6) {
      lines.push(line(day, RICE_OF_RW_05));
      // Every Saturday up to this week's was moved to the Monday after it.
      const moved = { ...line(day.add({ days: 2 }), MOVED_RICE), id: idOf(RICE_OF_RW_06, day) };
      const isStillAhead = moved.date >= today.toString();
      const isMoved = Temporal.PlainDate.compare(mondayOf(day), mondayOf(today)) <= 0;
      if (isMoved && !(earlier && isStillAhead)) lines.push(moved);
      else lines.push(line(day, { ...RICE_OF_RW_06, ...(isMoved && { status: 'confirmed' }) }));
    }
  }
  return lines;
}

type Plan = Omit<DistributionLine, 'id' | 'date' | 'status' | 'stage' | 'note'> & {
  readonly name: string;
  readonly status?: string;
  readonly note?: string;
};

const RICE_OF_RW_05: Plan = {
  name: 'beras-rw05',
  programme: 'beras',
  point: 'balai-rw05',
  areas: `${VILLAGE}.05`,
  start: '08:00',
  end: '11:30',
};
const RICE_OF_RW_06: Plan = {
  name: 'beras-rw06',
  programme: 'beras',
  point: 'balai-rw06',
  areas: `${VILLAGE}.06`,
  start: '08:00',
  end: '11:30',
};
const MOVED_RICE: Plan = { ...RICE_OF_RW_06, start: '13:00', end: '15:30', note: LATE_TRUCK };
const CANCELLED_RICE: Plan = {
  ...RICE_OF_RW_05,
  name: 'beras-susulan',
  areas: `${VILLAGE}.05.01|${VILLAGE}.05.02`,
  status: 'cancelled',
  note: HALL_TAKEN,
};
const PKH: Plan = {
  name: 'pkh',
  programme: 'pkh',
  point: 'aula',
  areas: VILLAGE,
  start: '09:00',
  end: '12:00',
};
const POSTPONED = { status: 'postponed', note: NO_MONEY };

/** One RT after the other, so that whatever day it is somebody's turn is today. */
function everyDay(day: Temporal.PlainDate): Plan {
  const turn = NEIGHBOURHOODS[daysOf(day) % NEIGHBOURHOODS.length];
  return {
    name: 'sembako',
    programme: 'sembako',
    point: 'aula',
    areas: turn?.code ?? VILLAGE,
    start: '08:30',
    end: '11:00',
  };
}

function lineFor(today: Temporal.PlainDate) {
  return (date: Temporal.PlainDate, { name, status, note = '', ...plan }: Plan): DistributionLine => ({
    ...plan,
    id: idOf({ name }, date),
    date: date.toString(),
    stage: `Tahap ${Math.ceil(date.month / 3)}`,
    status: status ?? statusOn(today, date),
    note,
  });
}

function idOf({ name }: Pick<Plan, 'name'>, day: Temporal.PlainDate): string {
  return `${name}-${day.toString().replaceAll('-', '')}`;
}

function statusOn(today: Temporal.PlainDate, date: Temporal.PlainDate): string {
  const ahead = today.until(date).days;
  if (ahead < 0) return 'done';
  return ahead <= 7 ? 'confirmed' : 'planned';
}

function daysOf(day: Temporal.PlainDate): number {
  return Temporal.PlainDate.from('2020-01-06').until(day).days;
}

function mondayOf(day: Temporal.PlainDate): Temporal.PlainDate {
  return day.subtract({ days: day.dayOfWeek - 1 });
}

function isOddWeek(day: Temporal.PlainDate): boolean {
  return Math.floor(daysOf(day) / 7) % 2 === 1;
}
