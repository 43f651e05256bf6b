/**
 * Distributions as they stand at a moment. Every comparison is made in the zone of the distribution's point, since its
 * date and hours are local to it.
 */
import type { Distribution, Sitting } from '../../domain/aid/distributions.ts';
import type { Catalogue } from '../catalogue/index.ts';

export interface Happening {
  readonly distribution: Distribution;
  /** IANA name. */
  readonly zone: string;
  /** Where it stands in its day: not yet, now, over but still today, over for at least a day. */
  readonly phase: 'ahead' | 'running' | 'over_today' | 'past';
  /** By the calendar of the place. */
  readonly day: 'today' | 'tomorrow' | 'other';
  /** `postponed`: off, and no new day is known. `moved`: another day, hour or place than people were told before. */
  readonly change: 'cancelled' | 'postponed' | 'moved' | null;
  /** False for a plan that nobody has confirmed. */
  readonly sure: boolean;
}

/** Reads distributions at one moment; the clock of each zone is looked at once. */
export function readerAt(
  catalogue: Catalogue,
  now: Temporal.Instant,
): (distribution: Distribution) => Happening {
  const clocks = new Map<string, LocalClock>();
  return (distribution) => {
    const zone = catalogue.areas.zone(catalogue.point(distribution.point)?.area ?? null);
    let clock = clocks.get(zone);
    if (!clock) {
      const local = now.toZonedDateTimeISO(zone);
      const today = local.toPlainDate();
      clock = { today, tomorrow: today.add({ days: 1 }), time: local.toPlainTime() };
      clocks.set(zone, clock);
    }
    return {
      distribution,
      zone,
      day: dayOf(distribution.date, clock),
      phase: phaseOf(distribution, clock),
      change: changeOf(distribution),
      sure: distribution.status !== 'planned',
    };
  };
}

interface LocalClock {
  readonly today: Temporal.PlainDate;
  readonly tomorrow: Temporal.PlainDate;
  readonly time: Temporal.PlainTime;
}

function dayOf(date: Temporal.PlainDate, { today, tomorrow }: LocalClock): Happening['day'] {
  if (date.equals(today)) return 'today';
  return date.equals(tomorrow) ? 'tomorrow' : 'other';
}

function phaseOf(
  { date, end, start, status }: Distribution,
  { time, today }: LocalClock,
): Happening['phase'] {
  const day = Temporal.PlainDate.compare(date, today);
  if (day > 0) return status === 'done' ? 'past' : 'ahead';
  if (day < 0) return 'past';
  if (status === 'done') return 'over_today';
  if (Temporal.PlainTime.compare(time, start) < 0) return 'ahead';
  return Temporal.PlainTime.compare(time, end) < 0 ? 'running' : 'over_today';
}

function changeOf(distribution: Distribution): Happening['change'] {
  const { status, moved } = distribution;
  if (status === 'cancelled') return 'cancelled';
  const changed = moved !== null && !sameSitting(moved, distribution);
  if (status === 'postponed') return changed && !sameDay(moved, distribution) ? 'moved' : 'postponed';
  return changed ? 'moved' : null;
}

function sameDay(a: Sitting, b: Sitting): boolean {
  return a.date.equals(b.date);
}

function sameSitting(a: Sitting, b: Sitting): boolean {
  return a.point === b.point && sameDay(a, b) && a.start.equals(b.start) && a.end.equals(b.end);
}

/** Something a person still has to know: it is to come, or was to come and is off. */
export function isAhead({ phase }: Happening): boolean {
  return phase === 'ahead' || phase === 'running';
}

/** Whether it is, or was told to be, on a day (`2026-11-24`) or in a month (`2026-12`). */
export function isOn({ distribution }: Happening, date: string): boolean {
  const told = [distribution.date, ...(distribution.moved ? [distribution.moved.date] : [])];
  return told.some((day) => day.toString().startsWith(date));
}

/** Off, as far as is known: nobody should set out for it. */
export function isOff({ change }: Happening): boolean {
  return change === 'cancelled' || change === 'postponed';
}

/**
 * `happenings` by time. What was changed comes first, then in the order of time; but behind the first that is off comes the first that is on,
 * however much else is off.
 */
export function inOrderOfNews(happenings: readonly Happening[]): readonly Happening[] {
  const rank = ({ change, phase }: Happening) => (phase === 'running' || change !== null ? 0 : 1);
  const [first, ...others] = happenings.toSorted((a, b) => rank(a) - rank(b));
  if (!first) return [];
  const on = isOff(first)
    ? happenings.find((happening) => isAhead(happening) && !isOff(happening))
    : undefined;
  return on ? [first, on, ...others.filter((happening) => happening !== on)] : [first, ...others];
}
