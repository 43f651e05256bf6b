/** Is this message genuine? Every link, number and name in it, against what the office lists; and what to do now. */
import type { Sentence } from '../../../domain/reply.ts';
import type { Catalogue } from '../../catalogue/index.ts';
import { ask, MENU, OFFICE } from '../../labels.ts';
import { officeName, type Part, type Question } from '../../question.ts';
import { sourceLine } from '../office.ts';
import { type Contacts, findContacts, type Link, plainNumber } from './contacts.ts';
import { judge, type Verdict } from './verdict.ts';

/** Findings told in one message; the worst first. */
const SHOWN = 3;

interface Finding {
  /** The higher, the sooner it must be said. */
  readonly weight: number;
  readonly sentence: Sentence;
}

export function scamCheck(question: Question): Part {
  const { catalogue, text, compact } = question;
  const findings = findingsIn(findContacts(text), catalogue).toSorted((a, b) => b.weight - a.weight);
  const shown: Sentence[] = findings.slice(0, SHOWN).map(({ sentence }, index) => ({
    ...sentence,
    values: { ...sentence.values, place: index === 0 && question.sign ? 'first' : 'next' },
  }));
  const hidden = findings.length - shown.length;
  if (hidden > 0) shown.push({ key: 'scam-more', values: { count: hidden, place: 'next' } });
  const gave = GAVE_AWAY.test(text);
  const given: Sentence[] = [{ key: 'scam-given', values: { already: gave ? 'yes' : 'no' } }];
  const advice: Sentence[] = [
    ASKS_SECRET.test(text) ? { key: 'scam-asks-secret' } : { key: 'scam-never' },
    ...(gave ? [] : given),
  ];
  const answer =
    shown.length > 0
      ? [...shown, sourceLine(officeName(catalogue), catalogue.asOf)]
      : [{ key: 'scam-signs' }, { key: 'scam-forward' }];
  return {
    paragraphs: [...(gave ? [given] : []), answer, ...(compact ? [] : [advice])],
    buttons: [OFFICE, ask('eligibility_check'), MENU],
  };
}

/**
 * Whether a message carries something to be judged. `suspect`: an address that is not the office's; then this is said
 * before anything else.
 */
export function contactsIn(text: string, catalogue: Catalogue): 'suspect' | 'some' | 'none' {
  const { links, numbers, usernames } = findContacts(text);
  const suspect = links.some(
    (link) => !link.email && personOf(link) === null && judgeLink(link, catalogue).kind !== 'official',
  );
  if (suspect) return 'suspect';
  return links.length + numbers.length + usernames.length > 0 ? 'some' : 'none';
}

/** "Sudah saya kirim", "telanjur klik". */
const GAVE_AWAY =
  /(?<!\p{L})(?:sudah|sdh|udah|udh|dah|terlanjur|telanjur|kadung|keburu|pernah)\s+(?:\p{L}+\s+){0,2}(?:di)?(?:kirim|ngirim|kasih|ngasih|klik|isi|ngisi|transfer|tf|bayar|beri|memberi|mengirim|mengisi|daftar)/iu;
const ASKS_SECRET =
  /(?<!\p{L})(?:otp|pin|nik|kk|ktp|password|kata sandi|cvv|transfer|biaya admin\p{L}*|uang admin\p{L}*|pulsa|kode verifikasi)(?!\p{L})/iu;

/** It speaks of an OTP, a PIN, a NIK, or money to be sent. */
export function asksForSecrets(text: string): boolean {
  return ASKS_SECRET.test(text);
}

function findingsIn({ links, numbers, usernames }: Contacts, catalogue: Catalogue): Finding[] {
  const findings: Finding[] = [];
  const people = { numbers: [...numbers], usernames: [...usernames] };
  for (const link of links) {
    const person = personOf(link);
    if (person?.number !== undefined) people.numbers.push(person.number);
    else if (person?.username !== undefined) people.usernames.push(person.username);
    else findings.push(tellLink(link, judgeLink(link, catalogue)));
  }
  const { officialChannels, contact } = catalogue.settings;
  const listed = [
    ...officialChannels,
    ...(contact === null ? [] : [{ name: officeName(catalogue), contact }]),
    ...catalogue.points.flatMap(({ name, phone }) => (phone === null ? [] : [{ name, contact: phone }])),
  ];
  for (const number of new Set(people.numbers)) {
    const owner = listed.find((channel) => numbersIn(channel.contact).includes(number));
    findings.push(tellOwner({ key: 'scam-number', values: { contact: `+${number}` } }, owner?.name));
  }
  for (const username of new Set(people.usernames)) {
    const owner = listed.find((channel) => namesIn(channel.contact).includes(username));
    findings.push(tellOwner({ key: 'scam-username', values: { contact: `@${username}` } }, owner?.name));
  }
  return findings;
}

/** wa.me and t.me lead to a person: it is the number or the name that counts. */
function personOf({ host, path }: Link): { readonly number?: string; readonly username?: string } | null {
  if (host === 'wa.me' || host.endsWith('whatsapp.com')) {
    const digits = /\d{8,15}/u.exec(path)?.[0];
    return digits === undefined ? null : { number: plainNumber(digits) };
  }
  if (host !== 't.me' && host !== 'telegram.me') return null;
  const username = /^\/(\w{4,32})(?![+\w])/u.exec(path)?.[1];
  return username === undefined || username === 'joinchat' ? null : { username: username.toLowerCase() };
}

function judgeLink(link: Link, { settings }: Catalogue): Verdict {
  // A page on somebody else's site ("facebook.com/kemensos") does not make that whole site the office's.
  const listed = settings.officialChannels.flatMap(({ contact }) =>
    findContacts(contact).links.filter((own) => !own.email && own.path.length <= 1 && personOf(own) === null),
  );
  return judge(link, [...settings.officialDomains, ...listed.map(({ host }) => host)]);
}

function numbersIn(contact: string): string[] {
  return (contact.match(/\+?\d[\d .()-]{1,18}\d/gu) ?? []).map(plainNumber);
}

function namesIn(contact: string): string[] {
  return [...contact.matchAll(/(?:@|t\.me\/)(\w{4,32})/gu)].map(([, name = '']) => name.toLowerCase());
}

function tellLink(link: Link, verdict: Verdict): Finding {
  const values = { address: link.shown };
  switch (verdict.kind) {
    case 'official':
      return { weight: 0, sentence: { key: 'scam-official', values } };
    case 'government':
      return { weight: 1, sentence: { key: 'scam-government', values } };
    case 'imitation':
      return {
        weight: 4,
        sentence: {
          key: 'scam-imitation',
          values: {
            ...values,
            how: verdict.how === 'ending' && verdict.real === link.shown ? 'end' : verdict.how,
            official: verdict.of,
            real: verdict.real,
          },
        },
      };
    case 'hidden':
      return { weight: 3, sentence: { key: 'scam-hidden', values } };
    case 'form':
      return { weight: 3, sentence: { key: 'scam-form', values } };
    case 'number':
      return { weight: 3, sentence: { key: 'scam-bare-number', values } };
    case 'unlisted':
      return { weight: 3, sentence: { key: 'scam-unlisted', values } };
  }
}

function tellOwner({ key, values }: Sentence, owner: string | undefined): Finding {
  return {
    weight: owner === undefined ? 2 : 0,
    sentence: { key, values: { ...values, owner: owner ?? '', listed: owner === undefined ? 'no' : 'yes' } },
  };
}
