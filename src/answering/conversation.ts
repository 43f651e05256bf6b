/**
 * What a message means where it stands in a conversation: a follow-up takes what it leaves out from what was just talked
 * about ("di mana?", "kalau yang beras?"), and what cannot be understood is asked back.
 */
import type { Asker, Offered, Session, Topic } from '../domain/asker.ts';
import type { Point } from '../domain/aid/places.ts';
import type { Programme } from '../domain/aid/programmes.ts';
import { INTENTS, type Intent, type Slots, type Understood } from '../understanding/index.ts';
import type { Catalogue } from './catalogue/index.ts';
import { ask, canBeOffered, MENU, NEITHER, OFFICE } from './labels.ts';
import { homeOf, type Part, type Question } from './question.ts';
import { contactLine } from './questions/office.ts';

/** How long a follow-up may lean on what was talked about. */
export const TOPIC_MINUTES = 15;

/** Messages in a row that are not understood before a person is named to ask. */
const MISSES = 2;

export type Meaning =
  /** What to answer, the main one first. */
  | { readonly kind: 'asks'; readonly intents: readonly string[]; readonly about: About }
  /** Only a place, where Salur asked for one or knows none. */
  | { readonly kind: 'lives'; readonly about: About }
  | { readonly kind: 'unclear'; readonly meanings: readonly Intent[]; readonly about: About };

/** What a question is about, besides what it asks. */
export interface About extends Pick<
  Question,
  'programme' | 'point' | 'area' | 'unsettled' | 'date' | 'category'
> {
  /** Talked about just before and not named again; each question decides whether it means it. */
  readonly lastProgramme: Programme | null;
  readonly lastPoint: Point | null;
}

export function freshTopic(session: Session, now: Temporal.Instant): Topic | null {
  const { topic } = session;
  if (topic === null) return null;
  const age = now.since(topic.at).total('minutes');
  return age >= 0 && age <= TOPIC_MINUTES ? topic : null;
}

/** Everything a message leaves open is filled in from the topic, then from where the person lives. */
export function meaningOf(
  understood: Understood,
  asker: Asker,
  catalogue: Catalogue,
  now: Temporal.Instant,
): Meaning {
  const { slots } = understood;
  const topic = freshTopic(asker.session, now);
  const bare = isBare(understood, catalogue);
  const about = aboutOf(slots, topic, asker, catalogue, bare);
  // Without anything to lean on, what was understood for sure is what was meant; but the bare name of an aid ("beras") asks nothing yet,
  // however often it stood in reports that the model has read.
  const leaning = topic !== null && LEANING.has(topic.intent);
  const open = understood.action !== 'answer' || slots.program !== undefined;
  if (bare && (leaning || asker.session.awaiting === 'area' || open)) {
    const placed = slots.rt !== undefined || slots.rw !== undefined || slots.areaCode !== undefined;
    const homeless = homeOf(asker, catalogue) === null && !leaning;
    if (placed && (homeless || asker.session.awaiting === 'area')) return { kind: 'lives', about };
    const onlyDay = slots.date !== undefined && slots.program === undefined && slots.point === undefined;
    if (topic && onlyDay && topic.intent !== 'location')
      return { kind: 'asks', intents: ['schedule'], about };
    if (topic && LEANING.has(topic.intent))
      return { kind: 'asks', intents: [topic.intent, ...(topic.also ?? [])], about };
    if (slots.program === undefined && slots.point === undefined)
      return { kind: 'asks', intents: ['schedule'], about };
    const meanings: readonly Intent[] =
      slots.program === undefined
        ? ['location', 'schedule', 'point_status']
        : ['schedule', 'package', 'documents'];
    return { kind: 'unclear', meanings, about };
  }
  if (understood.action === 'answer') {
    const intents = understood.intents.map(({ name }) => name);
    const questions = intents.filter((intent) => !COURTESIES.has(intent));
    return { kind: 'asks', intents: questions.length > 0 ? questions : intents.slice(0, 1), about };
  }
  const likely = [...understood.intents, ...understood.alternatives]
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ name }) => name);
  const meanings = [...new Set([...likely, ...USUAL])].filter(canBeOffered).slice(0, 3);
  return { kind: 'unclear', meanings, about };
}

/** Said beside a question, they are no question of their own. */
const COURTESIES: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'out_of_scope']);
const USUAL: readonly Intent[] = ['schedule', 'location', 'eligibility_check'];
/** Questions about a programme or a place: naming another one asks the same of it. */
export const LEANING: ReadonlySet<string> = new Set<Intent>([
  'eligibility_check',
  'eligibility_rules',
  'schedule',
  'location',
  'package',
  'documents',
  'proxy',
  'missed',
  'register',
  'objection',
  'data_update',
  'card_account',
  'point_status',
]);

export function aboutOf(
  slots: Slots,
  topic: Topic | null,
  asker: Asker,
  catalogue: Catalogue,
  bare: boolean,
): About {
  const named = slots.program === undefined ? null : catalogue.programme(slots.program);
  const spoken = topic?.programme == null ? null : catalogue.programme(topic.programme);
  const place = { areaCode: slots.areaCode ?? null, rt: slots.rt ?? null, rw: slots.rw ?? null };
  const home = homeOf(asker, catalogue);
  const talked = topic?.area !== undefined && catalogue.areas.get(topic.area) ? topic.area : null;
  const resolved = catalogue.areas.resolve(place, talked ?? home);
  const point = slots.point === undefined ? null : catalogue.point(slots.point);
  // A point that was talked about stands only while nothing else is named.
  const same = named === null || named.id === topic?.programme;
  const lastPoint =
    topic?.point != null && same && resolved.kind === 'nothing' ? catalogue.point(topic.point) : null;
  return {
    programme: named,
    lastProgramme: spoken,
    point,
    lastPoint,
    area: resolved.kind === 'one' ? resolved.area : (talked ?? home),
    unsettled:
      resolved.kind === 'several' || resolved.kind === 'unknown'
        ? { place, candidates: resolved.kind === 'several' ? resolved.areas : [] }
        : null,
    date: realDay(slots.date ?? (bare ? topic?.date : undefined)),
    category: slots.category ?? null,
  };
}

/** What a tap is about: what its button says and, where it goes on with an answer, that answer's place and day. */
export function aboutOfTap(
  programme: string | undefined,
  goesOn: boolean,
  asker: Asker,
  catalogue: Catalogue,
  now: Temporal.Instant,
): About {
  const topic = freshTopic(asker.session, now);
  const home = homeOf(asker, catalogue);
  const talked = topic?.area !== undefined && catalogue.areas.get(topic.area) ? topic.area : null;
  return {
    programme: programme === undefined ? null : catalogue.programme(programme),
    point: null,
    lastProgramme: null,
    lastPoint: null,
    area: goesOn ? (talked ?? home) : (home ?? talked),
    unsettled: null,
    date: goesOn ? realDay(topic?.date) : null,
    category: null,
  };
}

/** `2026-11-24` or `2026-11`, where such a day exists. */
function realDay(text: string | undefined): string | null {
  const [, year, month, day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(text ?? '') ?? [];
  if (text === undefined || year === undefined || month === undefined) return null;
  const fields = { year: Number(year), month: Number(month), day: Number(day) };
  if (fields.month < 1 || fields.day < 1) return null;
  // Out of range is brought into range: then it is another day.
  return Temporal.PlainDate.from(fields).toString().startsWith(text) ? text : null;
}

/** Words that lead to what is meant without asking anything themselves. */
const FILLERS = new Set(
  `kalau klo kalo kl nek lek yang yg yng nu itu tu ini bukan bkn dudu sanes maksud maksudnya maksudku maksute saya sy aku
   untuk utk buat nya ya yaa dong donk sih bu pak ibu bapak min kak mbak mas terus trus lalu trs kalok bagaimana gimana
   gmn dengan dgn soal tentang program bantuan bansos di ke dari daerah wilayah kelurahan desa kampung rt rw tgl tanggal
   hari kan oh eh salah maaf mangsud mksd mksdnya and what about the for one no not i mean`
    .split(/\s+/u)
    .filter(Boolean),
);
const DAY_WORDS = new Set(
  `besok besuk bsk lusa senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli
   agustus september oktober november desember jan feb mar apr jun jul agu agt sep okt nov des bulan depan pekan sekarang
   skrg kemarin kmrn nanti malam pagi siang sore tomorrow today`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Longer messages say more than a name. */
const LONGEST_BARE = 90;

/**
 * Whether a message only names something (a programme, a day, a place) and leaves what it asks to what was said before:
 * "kalau yang beras?", "bukan itu, maksudnya PKH", "RT 2?", "besok?". One word may be left over where a name was found
 * though none of its words stand there as written and nothing was understood: that is the misspelt name ("yg bras").
 */
function isBare({ action, slots, text }: Understood, catalogue: Catalogue): boolean {
  const { area, areaCode, date, point, program, rt, rw } = slots;
  if (text.length > LONGEST_BARE) return false;
  if ([area, areaCode, date, point, program, rt, rw].every((slot) => slot === undefined)) return false;
  const words = wordsOf(text);
  const { programmes, areas, points } = catalogue.gazetteer;
  const named = [
    program === undefined ? undefined : programmes.find(({ id }) => id === program)?.names,
    point === undefined ? undefined : namesOf(points.find(({ id }) => id === point)),
    areaCode === undefined ? undefined : namesOf(areas.find(({ code }) => code === areaCode)),
  ].map((names) => new Set((names ?? []).flatMap(wordsOf)));
  const left = words.filter(
    (word) =>
      !FILLERS.has(word) &&
      !named.some((names) => names.has(word)) &&
      !/^(?:r[tw])?\d+$/u.test(word) &&
      !(date !== undefined && DAY_WORDS.has(word)),
  );
  const misspelt = named.filter((names) => names.size > 0 && !words.some((word) => names.has(word)));
  return left.length <= (action === 'answer' ? 0 : misspelt.length);
}

function namesOf(
  row: { readonly name: string; readonly aliases: readonly string[] } | undefined,
): readonly string[] {
  return row ? [row.name, ...row.aliases] : [];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** The likeliest meanings to choose from; after the second miss a person to ask. */
export function clarify(
  meanings: readonly Intent[],
  about: About,
  misses: number,
  handoff: boolean,
  catalogue: Catalogue,
): Part {
  if (handoff || misses >= MISSES) return handOver(catalogue, meanings, about);
  const programme = about.programme ?? about.lastProgramme;
  const buttons = [...meanings.map((intent) => ask(intent, programme?.id)), NEITHER];
  return {
    asks: 'meaning',
    paragraphs: [
      [
        about.programme
          ? { key: 'clarify-about', values: { programme: about.programme.name } }
          : { key: 'clarify' },
      ],
    ],
    buttons,
  };
}

/** "Iya" to "which one?": the same choices once more, with how to pick one. */
export function whichOne(offered: Offered): Part {
  const buttons = offered.actions.flatMap((press) => {
    if (press.do !== 'ask') return [];
    const intent = INTENTS.find((name) => name === press.intent);
    return [intent ? ask(intent, press.programme) : NEITHER];
  });
  return { asks: 'meaning', paragraphs: [[{ key: 'which-one' }]], buttons };
}

/** "Bukan itu": none of the meanings that were offered. */
export function neither(misses: number, catalogue: Catalogue): Part {
  if (misses >= MISSES) return handOver(catalogue, USUAL, null);
  return {
    asks: 'choice',
    paragraphs: [[{ key: 'neither' }]],
    buttons: [ask('schedule'), ask('location'), OFFICE, MENU],
  };
}

/** A person to ask; what was likeliest stays within reach. */
function handOver(catalogue: Catalogue, meanings: readonly Intent[], about: About | null): Part {
  const likely = meanings.filter((intent) => intent !== 'talk_to_human').slice(0, 2);
  return {
    asks: 'choice',
    paragraphs: [[{ key: 'handoff' }, contactLine(catalogue)], [{ key: 'handoff-try' }]],
    buttons: [
      OFFICE,
      ...likely.map((intent) => ask(intent, (about?.programme ?? about?.lastProgramme)?.id)),
      MENU,
    ],
  };
}

/** After a person was named the count begins anew: the next message is asked back again. */
export function missesAfter(misses: number, handoff: boolean): number {
  return handoff || misses >= MISSES ? 0 : misses;
}
