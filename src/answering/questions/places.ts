/** Where: the point that serves a person, the way to it, and the nearest ones. */
import type { Point } from '../../domain/aid/places.ts';
import type { Button, Reply, Sentence } from '../../domain/reply.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { ask, button, MENU, OFFICE } from '../labels.ts';
import { MAX_BUTTONS, officeName, type Part, type Question } from '../question.ts';
import { askWhere } from './asking.ts';
import { type Happening, isAhead, isOff } from './happenings.ts';
import { contactLine, sourceLine } from './office.ts';
import { happenings, programmeName } from './schedule.ts';

const NEAREST: Button = button({ key: 'label-nearest' }, { do: 'nearest' });

export function location(question: Question): Part {
  const { area, catalogue, point } = question;
  if (point && !question.unsettled) return onePoint(question, point, next(question, point));
  if (question.unsettled || area === null) return askWhere(question, [NEAREST]);
  const all = happenings(question).filter(({ change }) => change !== 'cancelled');
  const told = all.filter(isAhead);
  const ahead = told.every(isOff) ? told : told.filter((happening) => !isOff(happening));
  const last = all.findLast(({ phase }) => phase === 'past' || phase === 'over_today');
  const relevant = ahead.length > 0 ? ahead : last ? [last] : [];
  const byPoint = new Map<string, Happening>();
  for (const happening of relevant) {
    const { point: id } = happening.distribution;
    if (catalogue.point(id) && !byPoint.has(id)) byPoint.set(id, happening);
  }
  const points = [...byPoint].flatMap(([id, happening]) => {
    const found = catalogue.point(id);
    return found ? [{ found, happening }] : [];
  });
  const [first, ...others] = points;
  if (first && others.length === 0) return onePoint(question, first.found, first.happening);
  if (first) return severalPoints(question, points);
  const serving = question.programme === null ? catalogue.pointsFor(area) : [];
  const [only, ...more] = serving;
  if (only && more.length === 0) return onePoint(question, only, null);
  if (only)
    return severalPoints(
      question,
      serving.map((found) => ({ found, happening: null })),
    );
  const values = {
    area: catalogue.areas.fullName(area),
    programme: question.programme?.name ?? '',
    hasProgramme: question.programme ? 'yes' : 'no',
  };
  return {
    paragraphs: [[{ key: 'location-none', values }, contactLine(catalogue)]],
    buttons: [NEAREST, OFFICE, MENU],
  };
}

/** The way to a point: a tap on a button. */
export function wayTo(question: Question): Part {
  return question.point === null ? location(question) : onePoint(question, question.point, null);
}

/** The next distribution at a point that concerns the person. */
function next(question: Question, point: Point): Happening | null {
  if (question.area === null) return null;
  return (
    happenings(question).find(
      (happening) => isAhead(happening) && !isOff(happening) && happening.distribution.point === point.id,
    ) ?? null
  );
}

function onePoint(question: Question, point: Point, happening: Happening | null): Part {
  const { catalogue, compact, asker } = question;
  const answer: Sentence[] = [
    {
      key: 'point-where',
      values: { point: point.name, address: point.address, place: question.sign ? 'first' : 'plain' },
    },
    ...(point.landmark === null ? [] : [{ key: 'point-landmark', values: { landmark: point.landmark } }]),
  ];
  if (happening) answer.push(use(question, happening));
  const details = compact ? [] : detailsOf(point);
  const asOf = happening?.distribution.asOf ?? catalogue.asOf;
  const venue = compact ? null : venueOf(point);
  return {
    paragraphs: [answer, [...details, sourceLine(officeName(catalogue), asOf)]],
    buttons: [
      ...(compact && point.lat !== null
        ? [button({ key: 'label-way' }, { do: 'point', point: point.id })]
        : []),
      ask('schedule', happening?.distribution.programme ?? question.programme?.id),
      ask('documents', happening?.distribution.programme ?? question.programme?.id),
      ...(asker.subscribed ? [] : [button({ key: 'label-subscribe' }, { do: 'subscribe', on: true })]),
      NEAREST,
    ],
    ...(venue && { venue }),
    point: point.id,
    ...(happening && { programme: happening.distribution.programme }),
  };
}

function venueOf(point: Point): Reply | null {
  if (point.lat === null || point.lon === null) return null;
  return { kind: 'venue', title: point.name, address: point.address, lat: point.lat, lon: point.lon };
}

/** "Untuk Beras, Sabtu, 28 November 2026, pukul 08.00–11.30 WIB." */
function use(question: Question, { distribution, zone, phase, sure, change }: Happening): Sentence {
  const { date, start, end } = distribution;
  const state = phase === 'past' || phase === 'over_today' ? 'past' : sure ? 'sure' : 'plan';
  return {
    key: 'point-used',
    values: {
      programme: programmeName(question, distribution.programme),
      date,
      hours: { start, end, zone },
      state: change === 'postponed' ? 'postponed' : state,
    },
  };
}

const FACILITY_WORDS: Readonly<Record<Point['facilities'][number], Sentence>> = {
  kursi: { key: 'facility-kursi' },
  tenda: { key: 'facility-tenda' },
  toilet: { key: 'facility-toilet' },
  kursi_roda: { key: 'facility-kursi-roda' },
  mushola: { key: 'facility-mushola' },
};

function detailsOf(point: Point): Sentence[] {
  const lines: Sentence[] = [];
  if (point.hours !== null) lines.push({ key: 'point-hours', values: { hours: point.hours } });
  if (point.facilities.length > 0) {
    const list = point.facilities.map((facility) => FACILITY_WORDS[facility]);
    lines.push({ key: 'point-facilities', values: { facilities: { list } } });
  }
  const { personInCharge: person, phone } = point;
  if (person !== null && phone !== null) lines.push({ key: 'point-person-phone', values: { person, phone } });
  else if (person !== null) lines.push({ key: 'point-person', values: { person } });
  else if (phone !== null) lines.push({ key: 'point-phone', values: { phone } });
  return lines;
}

const POINTS_SHOWN = 3;

function severalPoints(
  question: Question,
  points: readonly { readonly found: Point; readonly happening: Happening | null }[],
): Part {
  const { catalogue, compact } = question;
  const shown = points.slice(0, POINTS_SHOWN);
  const days = shown.flatMap(({ happening }) => (happening ? [happening.distribution.asOf] : []));
  return {
    paragraphs: [
      [{ key: 'location-several' }],
      ...shown.map(({ found, happening }) => [
        { key: 'point-short', values: { point: found.name, address: found.address } },
        ...(happening && !compact ? [use(question, happening)] : []),
      ]),
      [sourceLine(officeName(catalogue), days.toSorted(Temporal.PlainDate.compare)[0] ?? catalogue.asOf)],
    ],
    buttons: [
      ...shown.map(({ found }) =>
        button({ key: 'label-way-to', values: { point: found.name } }, { do: 'point', point: found.id }),
      ),
      NEAREST,
    ].slice(0, MAX_BUTTONS),
  };
}

/** Asks the phone for its location; what it sends is used for this answer and not kept. */
export function askLocation(): Part {
  return { paragraphs: [[{ key: 'nearest-ask' }]], buttons: [], askLocation: true };
}

/** The nearest points to a place on the map; which of them serves the person is said, since the nearest may not. */
export function nearestPoints(catalogue: Catalogue, lat: number, lon: number, area: string | null): Part {
  const near = catalogue.nearest(lat, lon, POINTS_SHOWN);
  if (near.length === 0)
    return { paragraphs: [[{ key: 'nearest-none' }, contactLine(catalogue)]], buttons: [OFFICE, MENU] };
  const own = new Set(area === null ? [] : catalogue.pointsFor(area).map(({ id }) => id));
  return {
    paragraphs: [
      [
        { key: 'nearest' },
        ...near.map(({ point, metres }) => ({
          key: 'nearest-point',
          values: {
            point: point.name,
            address: point.address,
            distance: { metres },
            own: own.has(point.id) ? 'yes' : 'no',
          },
        })),
      ],
      [{ key: 'nearest-caution' }, sourceLine(officeName(catalogue), catalogue.asOf)],
    ],
    buttons: [
      ...near.map(({ point }) =>
        button({ key: 'label-way-to', values: { point: point.name } }, { do: 'point', point: point.id }),
      ),
      ask('schedule'),
    ],
  };
}
