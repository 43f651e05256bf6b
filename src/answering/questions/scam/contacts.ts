/**
 * The links, numbers and names in a message, also where they were written so as not to be found: with spaces, "[.]", "titik",
 * zero-width characters or full-width letters. Nothing is opened or looked up.
 */
import { domainToASCII, domainToUnicode } from 'node:url';
import { parse } from 'tldts';

export interface Link {
  /** ASCII, lower case; punycode where it has other letters. */
  readonly host: string;
  /** As a person sees it. */
  readonly shown: string;
  /** "kemensos.go.id" of https://kemensos.go.id@evil.com: it looks like the address and is none. */
  readonly decoy: string | null;
  readonly path: string;
  readonly email: boolean;
}

export interface Contacts {
  readonly links: readonly Link[];
  /** Digits, with 62 for the leading 0. */
  readonly numbers: readonly string[];
  /** Lower case, without the @. */
  readonly usernames: readonly string[];
}

const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Bounded repetitions keep the search linear in the length of the message. */
const LINK =
  /(?:(https?|ftp):\/\/)?(?:([^\s/@:<>"'()]{1,64})(?::[^\s/@]{0,64})?@)?((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,62}\.){1,10}\p{L}[\p{L}\p{N}-]{1,62}|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?(\/[^\s<>"']{0,300})?/giu;

/** Endings of two letters that a link without "https://" is believed to have; the others end sentences ("baru.ke"). */
const SHORT_ENDINGS = new Set(
  'id ly me cc co tk ml ga cf gq pw ws io us ru cn tv gl gg ee ai eu uk sg my.id'.split(' '),
);

export function findContacts(text: string): Contacts {
  const plain = uncover(text);
  const links = new Map<string, Link>();
  for (const match of plain.matchAll(LINK)) {
    const link = readLink(match);
    if (link && !links.has(link.shown)) links.set(link.shown, link);
  }
  return { links: [...links.values()], numbers: findNumbers(plain), usernames: findUsernames(plain) };
}

function uncover(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replaceAll('。', '.')
    .replace(/hxxp/giu, 'http')
    .replace(/[ \t]*[[({][ \t]*(?:\.|dot|titik)[ \t]*[\])}][ \t]*/giu, '.')
    .replace(/(?<=[a-z\d])[ \t]+(?:dot|titik)[ \t]+(?=[a-z\d])/giu, '.')
    .replace(/(https?)[ \t]*:[ \t]*\/[ \t]*\/[ \t]*/giu, '$1://')
    .replace(/[ \t]+\.[ \t]*(?=[a-z\d-])/giu, '.')
    .replace(/\.[ \t]+(?=(?:com|net|org|xyz|go|co|my\.id)(?![\p{L}\d]))/giu, '.')
    .replace(/(?<=\.(?:go|co|my|or|ac|web|desa))[ \t]*\.[ \t]*(?=id(?![\p{L}\d]))/giu, '.');
}

function readLink(match: RegExpExecArray): Link | null {
  const [, scheme, user, written = '', path = ''] = match;
  const host = domainToASCII(written.toLowerCase());
  const { isIcann, isIp, isPrivate, publicSuffix } = parse(host, { allowPrivateDomains: true });
  if (host === '' || (!isIp && !isIcann && !isPrivate)) return null;
  if (scheme === undefined) {
    if (isIp) return null;
    const ending = publicSuffix ?? '';
    const bare = user === undefined && path === '' && written.split('.').length === 2;
    if (bare && ending.length === 2 && !SHORT_ENDINGS.has(ending)) return null;
  }
  const shown = domainToUnicode(host);
  const email = scheme === undefined && user !== undefined;
  return {
    host,
    shown: user === undefined ? shown : `${user}@${shown}`,
    decoy: email ? null : (user ?? null),
    path,
    email,
  };
}

const NUMBER = /(?<![\d.])(?:\+?[ ]?62|0)[ .()-]{0,2}[2-9](?:[ .()-]{0,2}\d){6,12}(?!\d)/gu;
const DATE = /(?<!\d)\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}(?!\d)|(?<!\d)\d{2}\.\d{2}\s*-\s*\d{2}\.\d{2}(?!\d)/u;

function findNumbers(text: string): string[] {
  const found = new Set<string>();
  for (const [number] of text.matchAll(NUMBER)) {
    const digits = plainNumber(number);
    if (digits.length >= 10 && !DATE.test(number)) found.add(digits);
  }
  return [...found];
}

/** "0812-3456" and "+62 812 3456" are one number: 628123456. */
export function plainNumber(number: string): string {
  const digits = number.replace(/\D/gu, '');
  return digits.startsWith('0') ? `62${digits.slice(1)}` : digits;
}

const USERNAME = /(?<![\p{L}\p{N}._@/])@([a-z]\w{3,31})(?![\w.]*@)/giu;

function findUsernames(text: string): string[] {
  return [...new Set([...text.matchAll(USERNAME)].map(([, name = '']) => name.toLowerCase()))];
}
