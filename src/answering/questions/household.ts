/**
 * What a household is entitled to, as the office's data have it. Told only to a chat that gave the household's code; no
 * answer decides who is entitled, and nobody hears of anybody else.
 */
import type { Entitlement } from '../../domain/aid/households.ts';
import type { Sentence } from '../../domain/reply.ts';
import { dayIn } from '../../domain/zones.ts';
import { ask, button, MENU, OFFICE } from '../labels.ts';
import { officeName, type Part, type Question, zoneOf } from '../question.ts';
import { contactLine, sourceLine } from './office.ts';
import { programmeName } from './schedule.ts';

const HOW = button({ key: 'label-household-how' }, { do: 'household', step: 'how' });

export function eligibilityCheck(question: Question): Part {
  if (asksAboutSomeoneElse(question.text)) return aboutSomeoneElse();
  const { asker, catalogue, programme } = question;
  if (!asker.household) return notTied(question);
  const { entitlements } = asker.household;
  const asked = programme
    ? entitlements.filter((entitlement) => entitlement.programme === programme.id)
    : entitlements;
  if (asked.length === 0) {
    const values = {
      office: officeName(catalogue),
      programme: programme?.name ?? '',
      hasProgramme: programme ? 'yes' : 'no',
    };
    return {
      paragraphs: [
        [{ key: 'entitlement-none', values }, sourceLine(officeName(catalogue), catalogue.asOf)],
        [contactLine(catalogue)],
      ],
      buttons: [ask('objection', programme?.id), ask('register', programme?.id), OFFICE],
    };
  }
  const { compact } = question;
  const hasStopped = asked.some(({ status }) => status === 'stopped');
  const only = asked.length === 1 ? asked[0]?.programme : undefined;
  return {
    paragraphs: [
      [...entitlementLines(question, asked), entitlementSource(question, asked)],
      ...(compact ? [] : [[{ key: 'entitlement-not-decided' }]]),
    ],
    buttons: [
      ask('schedule', only),
      ...(hasStopped ? [ask('objection', only)] : [ask('documents', only)]),
      OFFICE,
      MENU,
    ],
    ...(only !== undefined && { programme: only }),
  };
}

const ENTITLEMENTS_SHOWN = 5;

export function entitlementLines(question: Question, entitlements: readonly Entitlement[]): Sentence[] {
  const today = dayIn(question.now, zoneOf(question.asker, question.catalogue));
  return entitlements
    .slice(0, ENTITLEMENTS_SHOWN)
    .flatMap((entitlement) => [
      stateLine(question, entitlement, today),
      ...(entitlement.reason === null
        ? []
        : [{ key: 'entitlement-reason', values: { reason: entitlement.reason } }]),
    ]);
}

function stateLine(question: Question, entitlement: Entitlement, today: Temporal.PlainDate): Sentence {
  const { since, status, until } = entitlement;
  const programme = programmeName(question, entitlement.programme);
  if (status === 'stopped') return { key: 'entitlement-stopped', values: { programme } };
  if (until !== null && Temporal.PlainDate.compare(until, today) < 0)
    return { key: 'entitlement-over', values: { programme, until } };
  if (status === 'pending') return { key: 'entitlement-pending', values: { programme } };
  if (since !== null && Temporal.PlainDate.compare(since, today) > 0)
    return { key: 'entitlement-from', values: { programme, since } };
  return until === null
    ? { key: 'entitlement-active', values: { programme } }
    : { key: 'entitlement-active-until', values: { programme, until } };
}

export function entitlementSource({ catalogue }: Question, entitlements: readonly Entitlement[]): Sentence {
  const days = entitlements.map(({ asOf }) => asOf).toSorted(Temporal.PlainDate.compare);
  return sourceLine(officeName(catalogue), days[0] ?? catalogue.asOf);
}

/** How to give the code of the paper invitation; never a NIK. */
export function notTied({ compact }: Question): Part {
  return {
    paragraphs: [
      [{ key: 'household-not-tied' }, { key: 'household-how' }],
      ...(compact ? [] : [[{ key: 'household-elsewhere' }]]),
    ],
    buttons: [HOW, ask('eligibility_rules'), ask('register'), MENU],
    asks: 'code',
  };
}

export function howToTie(): Part {
  return {
    paragraphs: [[{ key: 'household-how' }], [{ key: 'household-no-code' }]],
    buttons: [OFFICE, MENU],
    asks: 'code',
  };
}

export function aboutSomeoneElse(): Part {
  return {
    paragraphs: [[{ key: 'privacy-of-others' }], [{ key: 'privacy-of-others-way' }]],
    buttons: [ask('eligibility_check'), ask('objection'), OFFICE, MENU],
  };
}

/** "Mine" or one's family's: what follows is about the household itself. */
const OWN = /(?<!\p{L})(?:saya|sy|aku|ku|kami|kita|gue|gua|gw|kulo|abdi|ane|sendiri)(?!\p{L})/iu;
const NEIGHBOURS =
  /(?<!\p{L})(?:tetangga|tonggo|teman|temen|kawan|sodara|saudara|keponakan|orang lain|sepupu|besan)(?:ku|nya|\s+(?:saya|sy|aku|kami))?(?!\p{L})/giu;
/** Someone called by a title and a name: "bu tini", "Pak Budi". */
const TITLED =
  /(?<!\p{L})(?:pak|bapak|bpk|bu|ibu|mbak|mba|mas|bang|kang|teh|pakde|bude|nenek|kakek|mbah|atas nama|a\.?n\.?|nama|namanya|si)\s+(\p{L}{3,})/giu;
/** What follows a title without being a name. */
const NO_NAME = new Set(
  `adalah ada admin apa apakah bagaimana bansos bantuan baru beras berapa besok bisa blt bpnt buat cara cek cara coba
   dan dapat dapet dapt dari data dengan di dong dimana gimana hamil hari haji halo ini itu jadwal jadi kalau kalo kapan kami kader
   kandung keluarga kenapa kepala ketua kita kok lansia lurah mana masih masuk mau maaf maksudnya min minta mohon mau
   numpang nama nanya nerima orang pagi pakai penerima permisi pkh program punya rt rw sakit sampai saya sekarang sembako
   siang siapa siapa sini sudah sore suami tadi tanya tapi terdaftar tentang terima tersebut tidak tolong tua udah untuk
   yang yth camat desa dukuh kades kadus`
    .split(/\s+/u)
    .filter(Boolean),
);

/**
 * Whether a message asks after another person's aid. A guess from words, made on the careful side: who is refused wrongly
 * is told how to ask for their own.
 */
export function asksAboutSomeoneElse(text: string): boolean {
  if (text === '') return false;
  const withoutNeighbours = text.replace(NEIGHBOURS, ' ');
  if (OWN.test(withoutNeighbours)) return false;
  if (withoutNeighbours !== text) return true;
  for (const [, name] of text.matchAll(TITLED)) {
    if (name !== undefined && !NO_NAME.has(name.toLowerCase())) return true;
  }
  return false;
}
