/** What Salur must ask back before it can answer: where the person lives, which programme they mean. */
import type { AreaLevel } from '../../domain/aid/places.ts';
import type { Programme } from '../../domain/aid/programmes.ts';
import type { Button, Sentence } from '../../domain/reply.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { button, MENU, OFFICE } from '../labels.ts';
import { homeOf, MAX_BUTTONS, pageOf, type Part, type Question } from '../question.ts';
import { isAhead, readerAt } from './happenings.ts';
import { contactLine } from './office.ts';

/** The choice of an area, step by step; who does not know the last step may stop at the one before. */
export function browse(
  catalogue: Catalogue,
  from: string | null,
  page: number,
  extra: readonly Button[] = [],
): Part {
  const { areas } = catalogue;
  const at = from === null || areas.get(from) === undefined ? areas.start() : from;
  const below = areas.below(at);
  const [first] = below;
  if (!first) return { paragraphs: [[{ key: 'where-unknown' }, contactLine(catalogue)]], buttons: [OFFICE] };
  const choices = below.map(({ code, name }) =>
    button(
      { key: 'label-name', values: { name } },
      areas.below(code).length > 0 ? { do: 'browse', area: code } : { do: 'settle', area: code },
    ),
  );
  if (at !== null)
    choices.push(
      button({ key: 'label-area-whole', values: { level: first.level } }, { do: 'settle', area: at }),
    );
  const { shown, next } = pageOf(choices, page, MAX_BUTTONS - extra.length);
  const others =
    next === null
      ? []
      : [
          button(
            { key: 'label-others' },
            { do: 'browse', ...(at !== null && { area: at }), ...(next > 0 && { page: next }) },
          ),
        ];
  return {
    paragraphs: [
      [
        whereLine(first.level, at === null ? null : areas.fullName(at)),
        ...(first.level === 'rw' || first.level === 'rt' ? [{ key: 'where-typed' }] : []),
      ],
    ],
    buttons: [...shown, ...others, ...extra],
    asks: 'area',
  };
}

function whereLine(level: AreaLevel, within: string | null): Sentence {
  return within === null
    ? { key: 'where', values: { level } }
    : { key: 'where-within', values: { level, within } };
}

/** Asked where an answer hangs on the place and none is known, or the one that was named fits several or none. */
export function askWhere(
  question: Pick<Question, 'asker' | 'catalogue' | 'unsettled'>,
  extra: readonly Button[] = [],
): Part {
  const { catalogue, unsettled } = question;
  const { areas } = catalogue;
  if (unsettled === null) return browse(catalogue, null, 0, extra);
  if (unsettled.candidates.length === 0) {
    const home = homeOf(question.asker, catalogue);
    const village = home === null ? null : (areas.path(home).at(2) ?? null);
    const again = browse(catalogue, village, 0, extra);
    const { rt, rw } = unsettled.place;
    return {
      ...again,
      paragraphs: [[{ key: 'where-not-found', values: { place: numbers(rt, rw) } }], ...again.paragraphs],
    };
  }
  const { shown } = pageOf(unsettled.candidates, 0);
  return {
    paragraphs: [[{ key: 'where-several' }, { key: 'where-typed' }]],
    buttons: shown.map((code) =>
      button({ key: 'label-name', values: { name: areas.fullName(code) } }, { do: 'settle', area: code }),
    ),
    asks: 'area',
  };
}

function numbers(rt: string | null, rw: string | null): string {
  return [rt === null ? '' : `RT ${rt}`, rw === null ? '' : `RW ${rw}`].filter(Boolean).join(' ');
}

/**
 * The programme a question is about: the one named or just talked about; the only one the household receives; the only
 * one that is to come in the area; the only one there is. Else null, and the person is asked.
 */
export function programmeOf(question: Question): Programme | null {
  const { catalogue, programme } = question;
  if (programme) return programme;
  for (const ids of [received(question), toCome(question), catalogue.programmes.map(({ id }) => id)]) {
    const [only, ...others] = ids;
    if (only !== undefined && others.length === 0) return catalogue.programme(only);
    if (others.length > 0) return null;
  }
  return null;
}

function received({ asker }: Question): readonly string[] {
  return (asker.household?.entitlements ?? [])
    .filter(({ status }) => status === 'active')
    .map((entitlement) => entitlement.programme);
}

function toCome({ area, catalogue, now }: Question): readonly string[] {
  if (area === null) return [];
  const ahead = catalogue.forArea(area).map(readerAt(catalogue, now)).filter(isAhead);
  return [...new Set(ahead.map(({ distribution }) => distribution.programme))];
}

/** Which programme? Those the household receives first, then those to come in the area, then the others. */
export function askProgramme(question: Question): Part {
  const { catalogue, intent } = question;
  const ids = new Set([
    ...received(question),
    ...toCome(question),
    ...catalogue.programmes.map(({ id }) => id),
  ]);
  const programmes = [...ids].flatMap((id) => catalogue.programme(id) ?? []);
  if (programmes.length === 0)
    return { paragraphs: [[{ key: 'programme-unknown' }, contactLine(catalogue)]], buttons: [OFFICE, MENU] };
  const { shown, next } = pageOf(programmes, question.page);
  return {
    paragraphs: [[{ key: 'programme-which' }]],
    buttons: [
      ...shown.map(({ id, name }) =>
        button({ key: 'label-name', values: { name } }, { do: 'ask', intent, programme: id }),
      ),
      ...(next === null ? [] : [button({ key: 'label-others' }, { do: 'ask', intent, page: next })]),
    ],
    asks: 'programme',
  };
}
