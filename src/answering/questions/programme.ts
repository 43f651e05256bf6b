/**
 * What a programme's card tells: who it is for, what is given, what to bring, who may come instead, and the roads to
 * register or object. A card past its last day gives none of its amounts and days, and says why; of the rest it gives what
 * holds no number, marked as no longer sure.
 */
import type { Programme } from '../../domain/aid/programmes.ts';
import type { Button, Money, Quantity, Sentence } from '../../domain/reply.ts';
import { dayIn } from '../../domain/zones.ts';
import { ask, button, MENU, OFFICE } from '../labels.ts';
import { type Part, type Question, zoneOf } from '../question.ts';
import { askProgramme, programmeOf } from './asking.ts';
import { contactLine, sourceLine } from './office.ts';
import { happenings } from './schedule.ts';

interface Card {
  readonly question: Question;
  readonly programme: Programme;
  /** The card's facts may be stated as current. */
  readonly valid: boolean;
}

interface Aspect {
  readonly lines: readonly Sentence[];
  readonly more?: readonly Sentence[];
  readonly buttons: readonly Button[];
}

function fromCard(aspect: (card: Card) => Aspect): (question: Question) => Part {
  return (question) => {
    const programme = programmeOf(question);
    if (!programme) return askProgramme(question);
    const { catalogue, compact } = question;
    const { validUntil } = programme;
    const valid = isValid(question, programme);
    const { lines, more = [], buttons } = aspect({ question, programme, valid });
    const expired: Sentence[] =
      validUntil === null || valid
        ? []
        : [
            { key: 'card-expired', values: { programme: programme.name, until: validUntil } },
            contactLine(catalogue),
          ];
    return {
      paragraphs: [
        ...(expired.length > 0 ? [expired] : []),
        ...(lines.length > 0 ? [[...lines, sourceLine(programme.source, programme.asOf)]] : []),
        ...(more.length > 0 && valid && !compact ? [more] : []),
      ],
      buttons: [...(valid ? [] : [OFFICE]), ...buttons],
      programme: programme.id,
    };
  };
}

const ITEMS_SHOWN = 8;

/** One line an item. */
function bullets(items: readonly string[]): Sentence[] {
  return items.slice(0, ITEMS_SHOWN).map((item) => ({ key: 'bullet', values: { item } }));
}

/** What of a card without numbers may still be told after its last day. */
function tellable(items: readonly string[], { valid }: Card): readonly string[] {
  return valid ? items : items.filter((item) => !/\d/u.test(item));
}

function named({ programme, valid }: Card): { programme: string; current: string } {
  return { programme: programme.name, current: valid ? 'yes' : 'no' };
}

function list(heading: Sentence, items: readonly string[]): Sentence[] {
  return items.length === 0 ? [] : [heading, ...bullets(items)];
}

export const eligibilityRules = fromCard((card) => ({
  lines: list({ key: 'rules', values: named(card) }, tellable(card.programme.criteria, card)),
  more: [{ key: 'rules-not-decided' }],
  buttons: [ask('eligibility_check', card.programme.id), ask('register', card.programme.id), MENU],
}));

export const packageOf = fromCard((card) => {
  const { programme, question, valid } = card;
  const lines: Sentence[] = [];
  if (valid) {
    const values = { programme: programme.name, package: programme.package };
    lines.push({ key: 'package', values });
    const amount = amountOf(programme, programme.amount);
    if (amount !== null && !alreadySaid(programme)) lines.push({ key: 'package-amount', values: { amount } });
    if (programme.period !== null)
      lines.push({ key: 'package-period', values: { period: programme.period } });
    const own = question.asker.household?.entitlements.find(
      (entitlement) => entitlement.programme === programme.id && entitlement.status === 'active',
    );
    const ownAmount = amountOf(programme, own?.quantity ?? null);
    if (ownAmount !== null && own?.quantity !== programme.amount)
      lines.push({ key: 'package-own', values: { amount: ownAmount } });
    lines.push(
      programme.fee === 0 ? { key: 'free' } : { key: 'fee', values: { fee: { rupiah: programme.fee } } },
    );
  }
  return {
    lines,
    buttons: [
      ask('schedule', programme.id),
      ask('documents', programme.id),
      ask('eligibility_rules', programme.id),
    ],
  };
});

function amountOf(programme: Programme, amount: number | null): Money | Quantity | null {
  if (amount === null) return null;
  if (programme.kind === 'cash') return { rupiah: amount };
  return programme.unit === null ? null : { amount, unit: programme.unit };
}

/** "Rp900.000 sekali" already says 900000. */
function alreadySaid({ package: text, amount }: Programme): boolean {
  const numbers = (text.match(/\d[\d.,]*/gu) ?? []).map((number) => number.replace(/[.,]/gu, ''));
  return amount !== null && numbers.includes(String(amount));
}

export const documents = fromCard((card) => {
  const { programme, valid } = card;
  return {
    lines: [
      ...list({ key: 'documents', values: named(card) }, tellable(programme.documents, card)),
      ...(valid && programme.fee === 0 ? [{ key: 'free' }] : []),
    ],
    buttons: [ask('schedule', programme.id), ask('proxy', programme.id), ask('location', programme.id)],
  };
});

export const proxy = fromCard((card) => {
  const { programme, question } = card;
  const { allowed, bring, who } = programme.proxy;
  const [told] = who === null ? [] : tellable([who], card);
  const lines: Sentence[] = allowed
    ? [{ key: 'proxy-allowed', values: { ...named(card), who: told ?? '', hasWho: told ? 'yes' : 'no' } }]
    : [{ key: 'proxy-not-allowed', values: named(card) }];
  if (allowed) {
    const items = tellable(bring, card);
    if (items.length > 0) lines.push({ key: 'proxy-bring' }, ...bullets(items));
  }
  return {
    lines,
    more: [{ key: 'proxy-home' }, contactLine(question.catalogue)],
    buttons: [ask('schedule', programme.id), ask('documents', programme.id), OFFICE],
  };
});

export const missed = fromCard((card) => {
  const { programme, question, valid } = card;
  const { days, how } = programme.missed;
  const lines: Sentence[] = [];
  if (valid) {
    if (days !== null && days > 0)
      lines.push({ key: 'missed-days', values: { programme: programme.name, days } });
    else if (days === 0) lines.push({ key: 'missed-not', values: { programme: programme.name } });
    lines.push({ key: 'missed-how', values: { programme: programme.name, how } });
    const last = lastHeld({ ...question, programme });
    if (last) lines.push({ key: 'missed-last', values: { date: last } });
  }
  return { lines, buttons: [ask('schedule', programme.id), ask('proxy', programme.id), OFFICE] };
});

/** The last day on which the programme was handed out in the person's area. */
function lastHeld(question: Question): Temporal.PlainDate | null {
  if (question.area === null) return null;
  const over = happenings({ ...question, point: null }).filter(
    ({ phase, change, sure }) =>
      (phase === 'past' || phase === 'over_today') &&
      change !== 'cancelled' &&
      change !== 'postponed' &&
      sure,
  );
  return over.at(-1)?.distribution.date ?? null;
}

export const register = fromCard((card) => {
  const { programme } = card;
  const [how] = tellable([programme.howToRegister], card);
  return {
    lines: how === undefined ? [] : [{ key: 'register', values: { ...named(card), how } }],
    more: [{ key: 'register-not-here' }],
    buttons: [ask('eligibility_rules', programme.id), ask('objection', programme.id), OFFICE],
  };
});

export const objection = fromCard((card) => {
  const { programme, question } = card;
  const stopped = question.asker.household?.entitlements.find(
    (entitlement) => entitlement.programme === programme.id && entitlement.status === 'stopped',
  );
  const lines: Sentence[] = [{ key: 'objection' }];
  if (stopped?.reason)
    lines.push({ key: 'objection-stopped', values: { programme: programme.name, reason: stopped.reason } });
  const [how] = tellable([programme.howToObject], card);
  if (how !== undefined) lines.push({ key: 'objection-how', values: { ...named(card), how } });
  return {
    lines,
    buttons: [ask('register', programme.id), ask('eligibility_check', programme.id), OFFICE],
  };
});

/** Needs no programme: data are corrected at the same desk; the card of one that is meant adds its own road. */
export function dataUpdate(question: Question): Part {
  const { catalogue, compact } = question;
  const programme = programmeOf(question);
  const [how] = programme
    ? tellable([programme.howToRegister], { question, programme, valid: isValid(question, programme) })
    : [];
  return {
    paragraphs: [
      [{ key: 'data-update' }, contactLine(catalogue)],
      ...(programme && how !== undefined && !compact
        ? [
            [
              { key: 'data-update-road', values: { programme: programme.name, how } },
              sourceLine(programme.source, programme.asOf),
            ],
          ]
        : []),
    ],
    buttons: [
      OFFICE,
      ask('objection', programme?.id),
      button({ key: 'label-privacy' }, { do: 'privacy', step: 'show' }),
      MENU,
    ],
    ...(programme && { programme: programme.id }),
  };
}

export function cardAccount(question: Question): Part {
  const { catalogue, compact } = question;
  const programme = programmeOf(question);
  return {
    paragraphs: [
      [{ key: 'card-account' }, contactLine(catalogue)],
      ...(compact ? [] : [[{ key: 'card-account-secret' }]]),
    ],
    buttons: [OFFICE, ask('missed', programme?.id), ask('scam_check'), MENU],
    ...(programme && { programme: programme.id }),
  };
}

function isValid(question: Question, { validUntil }: Programme): boolean {
  if (validUntil === null) return true;
  const today = dayIn(question.now, zoneOf(question.asker, question.catalogue));
  return Temporal.PlainDate.compare(today, validUntil) <= 0;
}
