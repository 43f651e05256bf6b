/** When: the next distributions for a person's area and programme, what was changed said first. */
import type { Button, Sentence } from '../../domain/reply.ts';
import { zoneName } from '../../domain/zones.ts';
import { ask, button, OFFICE } from '../labels.ts';
import { officeName, type Part, type Question } from '../question.ts';
import { askWhere } from './asking.ts';
import { isOff, type Happening, inOrderOfNews, isAhead, isOn, readerAt } from './happenings.ts';
import { contactLine, sourceLine } from './office.ts';

/** Distributions told in one message. */
const AT_ONCE = 2;

export function schedule(question: Question): Part {
  const { catalogue, point } = question;
  if (question.unsettled || (question.area === null && point === null)) return askWhere(question);
  const all = happenings(question);
  const { date } = question;
  const onDate = date === null ? [] : all.filter((happening) => isOn(happening, date));
  const ahead = all.filter(isAhead);
  const overToday = all.filter(({ phase }) => phase === 'over_today');
  const told = inOrderOfNews(onDate.length > 0 ? onDate : [...overToday, ...ahead]);
  const paragraphs: (readonly Sentence[])[] = [];
  if (date !== null && onDate.length === 0) paragraphs.push([nothingOn(question, date)]);
  const size = question.compact || (date !== null && onDate.length === 0) ? 1 : AT_ONCE;
  const pages = Math.max(1, Math.ceil(told.length / size));
  const page = question.page % pages;
  const shown = told.slice(page * size, (page + 1) * size);
  shown.forEach((happening, index) => paragraphs.push(tell(question, happening, index, shown.length === 1)));
  const notListed = question.compact ? null : notEntitled(question);
  if (notListed) paragraphs.push([notListed]);
  const coming = ahead.filter(({ change }) => change !== 'cancelled');
  if (coming.length === 0 && onDate.length === 0) paragraphs.push(nothingAhead(question, all));
  const last = paragraphs.at(-1);
  if (last && shown.length <= 1) paragraphs[paragraphs.length - 1] = [...last, source(question, shown)];
  else paragraphs.push([source(question, shown)]);
  const onlyPoint = shown.every(({ distribution }) => distribution.point === shown[0]?.distribution.point);
  const first = shown[0]?.distribution;
  const programme = question.programme?.id ?? (shown.length === 1 ? first?.programme : undefined);
  return {
    paragraphs,
    buttons: buttonsFor(question, shown, pages > 1 ? (page + 1) % pages : null, coming.length === 0),
    ...(programme !== undefined && { programme }),
    ...(onlyPoint && first && catalogue.point(first.point) && { point: first.point }),
  };
}

/**
 * What concerns this person: of their area (or at the point they named), of the programme they named; where none was
 * named, of the programmes their household receives.
 */
export function happenings(question: Question): readonly Happening[] {
  const { asker, programme } = question;
  const all = ofPlace(question);
  if (programme !== null) return all.filter(({ distribution }) => distribution.programme === programme.id);
  const own = new Set(
    (asker.household?.entitlements ?? [])
      .filter(({ status }) => status !== 'stopped')
      .map((entitlement) => entitlement.programme),
  );
  return own.size === 0 ? all : all.filter(({ distribution }) => own.has(distribution.programme));
}

function ofPlace({ catalogue, area, point, now }: Question): readonly Happening[] {
  const rows =
    area === null
      ? catalogue.atPoint(point?.id ?? '')
      : catalogue.forArea(area).filter((row) => point === null || row.point === point.id);
  return rows.map(readerAt(catalogue, now));
}

/** One distribution, as the lines of a paragraph. */
function tell(question: Question, happening: Happening, index: number, only: boolean): Sentence[] {
  const { compact } = question;
  const { distribution, zone, change, phase } = happening;
  const lines: Sentence[] = [];
  const place = index > 0 ? 'next' : question.sign ? 'first' : 'plain';
  const { date, start, end, note } = distribution;
  const when = { date, hours: { start, end, zone }, place, day: happening.day };
  if (change === 'cancelled') lines.push({ key: 'schedule-cancelled', values: when });
  else if (change === 'postponed') lines.push({ key: 'schedule-postponed', values: when });
  else {
    if (change === 'moved') lines.push(...movedFrom(question, happening, place));
    // The warning has the message's one sign.
    const mark = change === 'moved' ? 'plain' : place;
    if (phase === 'running')
      lines.push({
        key: 'schedule-running',
        values: { until: end, zone: zoneName(zone), date, place: mark },
      });
    else if (phase === 'over_today')
      lines.push({ key: 'schedule-over-today', values: { end, zone: zoneName(zone), date, place: mark } });
    else if (phase === 'past') lines.push({ key: 'schedule-was', values: { ...when, place: mark } });
    else if (happening.sure) lines.push({ key: 'schedule-when', values: { ...when, place: mark } });
    else lines.push({ key: 'schedule-plan', values: { ...when, place: mark } });
  }
  lines.push(what(question, happening, index === 0));
  const address = question.catalogue.point(distribution.point)?.address;
  if (only && !compact && !isOff(happening) && address)
    lines.push({ key: 'schedule-address', values: { address } });
  if (note !== null && (change !== null || !compact)) lines.push({ key: 'schedule-note', values: { note } });
  return lines;
}

/** What people were told before, of all that is no longer so. */
function movedFrom(question: Question, { distribution, zone }: Happening, place: string): Sentence[] {
  const before = distribution.moved ?? distribution;
  const lines: Sentence[] = [];
  if (before.point !== distribution.point) {
    const point = question.catalogue.point(before.point)?.name ?? before.point;
    lines.push({ key: 'schedule-moved-point', values: { point, place } });
  }
  const days = Temporal.PlainDate.compare(distribution.date, before.date);
  const mark = lines.length > 0 ? 'plain' : place;
  if (days !== 0)
    lines.push({
      key: 'schedule-moved-date',
      values: { direction: days > 0 ? 'later' : 'earlier', date: before.date, place: mark },
    });
  else if (!before.start.equals(distribution.start) || !before.end.equals(distribution.end)) {
    const hours = { start: before.start, end: before.end, zone };
    lines.push({ key: 'schedule-moved-hours', values: { hours, place: mark } });
  }
  return lines;
}

/** "Beras (Tahap 4) untuk RT 03 RW 05, di Balai RW 05 (sebelah Musala Al-Hikmah)." */
function what(question: Question, { distribution }: Happening, first: boolean): Sentence {
  const { catalogue } = question;
  const point = catalogue.point(distribution.point);
  const values = {
    programme: programmeName(question, distribution.programme),
    stage: distribution.stage ?? '',
    hasStage: distribution.stage === null ? 'no' : 'yes',
    areas: { list: areasFor(question, distribution.areas) },
    point: point?.name ?? distribution.point,
  };
  return first && point?.landmark
    ? { key: 'schedule-what-near', values: { ...values, landmark: point.landmark } }
    : { key: 'schedule-what', values };
}

export function programmeName({ catalogue }: Question, id: string): string {
  return catalogue.programme(id)?.name ?? id;
}

const AREAS_NAMED = 4;

/** Of the areas a distribution is for, those that concern the person, by name. */
function areasFor({ catalogue, area }: Question, codes: readonly string[]): (string | Sentence)[] {
  const { areas } = catalogue;
  const concerned =
    area === null ? codes : codes.filter((code) => areas.covers(code, area) || areas.covers(area, code));
  const named = (concerned.length > 0 ? concerned : codes).map((code) => areas.name(code));
  if (named.length <= AREAS_NAMED) return named;
  return [
    ...named.slice(0, AREAS_NAMED - 1),
    { key: 'areas-more', values: { count: named.length - AREAS_NAMED + 1 } },
  ];
}

function whose(question: Question): { area: string; programme: string; hasProgramme: string } {
  const { area, catalogue, point, programme } = question;
  return {
    area: area === null ? (point?.name ?? officeName(catalogue)) : catalogue.areas.fullName(area),
    programme: programme?.name ?? '',
    hasProgramme: programme ? 'yes' : 'no',
  };
}

function nothingOn(question: Question, date: string): Sentence {
  const values = whose(question);
  return date.length === 7
    ? { key: 'schedule-none-in-month', values: { ...values, month: Temporal.PlainDate.from(`${date}-01`) } }
    : { key: 'schedule-none-on-date', values: { ...values, date: Temporal.PlainDate.from(date) } };
}

/** Nothing to come: says so, what was last, and whom to ask. */
function nothingAhead(question: Question, all: readonly Happening[]): Sentence[] {
  const lines: Sentence[] = [
    { key: 'schedule-none', values: { ...whose(question), office: officeName(question.catalogue) } },
  ];
  const past = all.filter(({ phase }) => phase === 'past');
  const last =
    past.findLast(({ change }) => change === 'postponed') ??
    past.findLast(({ change, sure }) => change !== 'cancelled' && sure);
  if (last) {
    const { date, point, programme } = last.distribution;
    const values = {
      date,
      programme: programmeName(question, programme),
      point: question.catalogue.point(point)?.name ?? point,
    };
    lines.push(
      last.change === 'postponed'
        ? { key: 'schedule-last-postponed', values }
        : { key: 'schedule-last', values },
    );
  }
  if (!question.compact) lines.push(contactLine(question.catalogue));
  return lines;
}

/** Said where a household asks for a programme that the office's data do not give it; no judgement of its right to it. */
function notEntitled({ asker, programme, catalogue }: Question): Sentence | null {
  if (!asker.household || !programme) return null;
  const entitled = asker.household.entitlements.some(
    (entitlement) => entitlement.programme === programme.id && entitlement.status !== 'stopped',
  );
  if (entitled) return null;
  return {
    key: 'schedule-not-entitled',
    values: { programme: programme.name, office: officeName(catalogue) },
  };
}

/** The oldest day of what is told: all of it held at least then. */
function source({ catalogue }: Question, shown: readonly Happening[]): Sentence {
  const days = shown.map(({ distribution }) => distribution.asOf).toSorted(Temporal.PlainDate.compare);
  return sourceLine(officeName(catalogue), days[0] ?? catalogue.asOf);
}

function buttonsFor(
  question: Question,
  shown: readonly Happening[],
  next: number | null,
  nothing: boolean,
): Button[] {
  const { asker, programme } = question;
  const first = shown[0];
  const buttons: Button[] = [];
  const about = first?.distribution.programme ?? programme?.id ?? null;
  if (first && (first.phase === 'over_today' || first.phase === 'past')) buttons.push(ask('missed', about));
  if (first && first.phase !== 'past' && first.change !== 'cancelled')
    buttons.push(button({ key: 'label-way' }, { do: 'point', point: first.distribution.point }));
  if (next !== null)
    buttons.push(
      button(
        { key: 'label-schedule-others' },
        { do: 'ask', intent: 'schedule', page: next, ...(programme && { programme: programme.id }) },
      ),
    );
  if (nothing) buttons.push(...otherProgrammes(question));
  if (first) buttons.push(ask('documents', about));
  if (!asker.subscribed) buttons.push(button({ key: 'label-subscribe' }, { do: 'subscribe', on: true }));
  if (!first || isOff(first)) buttons.push(OFFICE);
  return buttons;
}

/** What else is handed out in the area, where nothing of what was asked is to come. */
function otherProgrammes(question: Question): Button[] {
  const others = new Set(
    ofPlace(question)
      .filter(
        (happening) => isAhead(happening) && happening.distribution.programme !== question.programme?.id,
      )
      .map(({ distribution }) => distribution.programme),
  );
  return [...others]
    .slice(0, 2)
    .map((programme) =>
      button(
        { key: 'label-schedule-of', values: { programme: programmeName(question, programme) } },
        { do: 'ask', intent: 'schedule', programme },
      ),
    );
}
