/** Tying a chat to a household by the code of its paper invitation, and letting go of it. */
import type { Asker } from '../../domain/asker.ts';
import { readHouseholdCode } from '../../domain/aid/households.ts';
import { dayIn } from '../../domain/zones.ts';
import type { Chats } from '../../store/repositories/chats.ts';
import type { Catalogue } from '../catalogue/index.ts';
import { ask, button, MENU, OFFICE } from '../labels.ts';
import { type Part, type Question, zoneOf } from '../question.ts';
import { contactLine } from '../questions/office.ts';
import { entitlementLines, entitlementSource } from '../questions/household.ts';

export interface Tied {
  /** As they now are: with the household, where the code was right. */
  readonly asker: Asker;
  readonly part: Part;
  readonly changed: boolean;
}

export async function tie(
  chats: Chats,
  asker: Asker,
  catalogue: Catalogue,
  code: string,
  now: Temporal.Instant,
): Promise<Tied> {
  const { person, language } = asker;
  const outcome = await chats.tie(person, code, dayIn(now, zoneOf(asker, catalogue)), now);
  switch (outcome) {
    case 'refused':
      return { asker, part: refused(catalogue), changed: false };
    case 'wait':
      return {
        asker,
        part: { paragraphs: [[{ key: 'code-wait' }, contactLine(catalogue)]], buttons: [OFFICE, MENU] },
        changed: false,
      };
    case 'tied': {
      const { askers } = await chats.load([{ person, language }]);
      const tied = askers.get(person) ?? asker;
      return { asker: tied, part: welcomeHome(tied, catalogue, now), changed: true };
    }
  }
}

/** A wrong code, an unknown one and a household whose places are taken are told in the same words. */
function refused(catalogue: Catalogue): Part {
  return {
    paragraphs: [[{ key: 'code-refused' }], [{ key: 'code-refused-way' }, contactLine(catalogue)]],
    buttons: [OFFICE, MENU],
    asks: 'code',
  };
}

/** The household's entitlements; no name, since the phone may be in other hands. */
function welcomeHome(asker: Asker, catalogue: Catalogue, now: Temporal.Instant): Part {
  const home = asker.household;
  if (!home) return { paragraphs: [[{ key: 'code-tied-nothing' }]], buttons: [OFFICE, MENU] };
  const question: Question = {
    asker,
    now,
    catalogue,
    intent: 'eligibility_check',
    programme: null,
    point: null,
    area: home.area,
    unsettled: null,
    date: null,
    category: null,
    text: '',
    page: 0,
    compact: false,
    sign: false,
  };
  const { entitlements } = home;
  return {
    paragraphs: [
      [{ key: 'code-tied', values: { area: catalogue.areas.fullName(home.area) } }],
      [
        ...(entitlements.length === 0
          ? [{ key: 'code-tied-nothing' }]
          : entitlementLines(question, entitlements)),
        entitlementSource(question, entitlements),
      ],
      [{ key: 'code-tied-shared-phone' }],
    ],
    buttons: [
      ask('schedule'),
      ask('documents'),
      button({ key: 'label-untie' }, { do: 'household', step: 'untie' }),
      MENU,
    ],
  };
}

export function untied(): Part {
  return { paragraphs: [[{ key: 'code-untied' }]], buttons: [MENU] };
}

/** Someone was asked for a code and sent something that was meant to be one, but cannot be. */
export function misshapen(): Part {
  return { paragraphs: [[{ key: 'code-misshapen' }]], buttons: [OFFICE, MENU], asks: 'code' };
}

export type TypedCode =
  | { readonly kind: 'code'; readonly code: string }
  /** Meant as a code, but no code has this shape. */
  | { readonly kind: 'misshapen' }
  | { readonly kind: 'none' };

/**
 * Whether a message gives a code. Ten letters may as well be a word ("penyaluran"), so that without a digit they count
 * only where Salur asked for a code and the message is not understood as a question; and ten digits may be a number.
 */
export function typedCode(text: string, awaited: boolean, understood: () => boolean): TypedCode {
  const whole = readHouseholdCode(text.trim());
  const candidate = whole ?? codeWithin(text);
  if (candidate !== null) {
    const mixed = /\d/u.test(candidate) && /[A-Z]/u.test(candidate);
    if (mixed && (whole !== null || awaited)) return { kind: 'code', code: candidate };
    const shouted = text === text.toUpperCase() && /[A-Z]/u.test(candidate);
    if ((awaited || shouted) && whole !== null && !understood()) return { kind: 'code', code: candidate };
  }
  const attempt = text.replace(/[\s-]/gu, '');
  const looks = /^[\p{L}\d]{6,14}$/u.test(attempt) && /\d/u.test(attempt) && !/^\D{2}\d{1,3}$/u.test(attempt);
  return awaited && looks && !understood() ? { kind: 'misshapen' } : { kind: 'none' };
}

/** "kode saya ABCD2345EF ya": a code among words has a letter and a digit. */
function codeWithin(text: string): string | null {
  for (const word of text.match(/[A-Za-z\d-]{10,13}/gu) ?? []) {
    const code = readHouseholdCode(word);
    if (code !== null && /\d/u.test(code) && /[A-Z]/u.test(code)) return code;
  }
  return null;
}
