/** Whether an address is the office's, imitates an official one, or is neither. */
import { parse } from 'tldts';
import type { Link } from './contacts.ts';

/**
 * How an address imitates: `letters` that only look alike, an official name that is not the `ending`, official names with
 * other `words`, a near `spelling`.
 */
export type Imitation = 'letters' | 'ending' | 'words' | 'spelling';

export type Verdict =
  | { readonly kind: 'official'; readonly of: string }
  /** `real`: where it truly leads. */
  | { readonly kind: 'imitation'; readonly how: Imitation; readonly of: string; readonly real: string }
  /** A short link hides where it leads; a form or a page on a free host is anybody's; a bare number is no name. */
  | { readonly kind: 'hidden' | 'form' | 'number' | 'unlisted'; readonly real: string }
  /** Ends in .go.id, which only government may have, but is not on the office's list. */
  | { readonly kind: 'government'; readonly real: string };

/**
 * Addresses that are imitated whatever an office lists. They serve only to see an imitation: none is called official for
 * standing here.
 */
const OFTEN_IMITATED = ['kemensos.go.id', 'cekbansos.kemensos.go.id', 'lapor.go.id'];

const SHORT_LINKS = new Set(
  's.id bit.ly tinyurl.com cutt.ly t.ly t.co rb.gy is.gd goo.gl ow.ly linktr.ee heylink.me shorturl.at lynk.id msha.ke taplink.cc'.split(
    ' ',
  ),
);
const FORMS = new Set(
  'forms.gle docs.google.com sites.google.com forms.office.com jotform.com typeform.com'.split(' '),
);

/** `domains`: the office's list, as it was typed ("https://www.kemensos.go.id/", "*.kemensos.go.id"). */
export function judge(link: Link, domains: readonly string[]): Verdict {
  const { host } = link;
  const official = domains.map(bareDomain).filter((domain) => domain !== '');
  const site = parse(host, { allowPrivateDomains: true });
  const real = site.domain ?? host;
  if (site.isIp) return { kind: 'number', real: host };
  const own = official.find((domain) => host === domain || host.endsWith(`.${domain}`));
  if (own !== undefined) {
    return { kind: 'official', of: own };
  }
  const imitated = imitates(link, [...official, ...OFTEN_IMITATED]);
  if (imitated)
    return { kind: 'imitation', ...imitated, real: site.domain === null ? hostOf(link) : shown(link, real) };
  if (SHORT_LINKS.has(real) || SHORT_LINKS.has(host)) return { kind: 'hidden', real };
  if (FORMS.has(host) || FORMS.has(real) || site.isPrivate === true) return { kind: 'form', real };
  return { kind: /(?:^|\.)go\.id$/u.test(host) ? 'government' : 'unlisted', real };
}

/** The registrable part in the letters that a person sees. */
function shown(link: Link, real: string): string {
  const parts = real.split('.').length;
  return hostOf(link).split('.').slice(-parts).join('.');
}

/** What stands behind the @ is where it leads. */
function hostOf({ shown: address }: Link): string {
  return address.split('@').at(-1) ?? address;
}

export function bareDomain(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[/?#].*$/u, '')
    .replace(/^(?:\*\.|www\.)+/u, '');
}

function imitates(
  link: Link,
  official: readonly string[],
): { readonly how: Imitation; readonly of: string } | null {
  const seen = hostOf(link);
  const letters = skeleton(seen);
  for (const of of official) {
    const original = skeleton(of);
    if (letters === original || letters.endsWith(`.${original}`)) return { how: 'letters', of };
  }
  const decoy = link.decoy === null ? '' : `${link.decoy.toLowerCase()}.`;
  const dotted = `.${decoy}${seen}`.replaceAll('-', '.');
  for (const of of official) {
    if (dotted.includes(`.${of.replaceAll('-', '.')}.`)) return { how: 'ending', of };
  }
  const names = seen.split('.').slice(0, -1);
  const tokens = [...names, ...names.flatMap((name) => name.split('-'))];
  for (const [how, like] of LIKENESSES) {
    for (const of of official) {
      if (brandsOf(of).some((brand) => like(brand, tokens, names))) return { how, of };
    }
  }
  return null;
}

/** "cekbansos.kemensos.go.id" is known by "kemensos" and by "cekbansos". */
function brandsOf(domain: string): readonly string[] {
  const { domainWithoutSuffix, subdomain } = parse(domain);
  return [domainWithoutSuffix ?? '', ...(subdomain ?? '').split('.')].filter(
    (brand) => brand.length >= SHORTEST_BRAND,
  );
}

/** Names shorter than this are part of too many words to speak of imitation. */
const SHORTEST_BRAND = 5;
/** From this length on a name inside a longer word is no accident. */
const TELLING_BRAND = 7;

type Likeness = (brand: string, tokens: readonly string[], names: readonly string[]) => boolean;

/** The first that holds is the reason given. `names` stand between dots, `tokens` between dots or dashes. */
const LIKENESSES: readonly (readonly [Imitation, Likeness])[] = [
  // kemensos.com, kemensos.co.xyz
  [
    'ending',
    (brand, _, names) =>
      names.at(-1) === brand || (names.at(-2) === brand && (names.at(-1)?.length ?? 0) <= 3),
  ],
  ['words', (brand, tokens) => tokens.includes(brand)],
  ['spelling', (brand, tokens) => tokens.some((token) => token !== brand && isNear(token, brand))],
  ['words', (brand, _, names) => brand.length >= TELLING_BRAND && names.some((name) => name.includes(brand))],
];

function isNear(token: string, brand: string): boolean {
  const tolerated = brand.length >= TELLING_BRAND ? 2 : 1;
  const [seen, meant] = [skeleton(token), skeleton(brand)];
  return Math.abs(seen.length - meant.length) <= tolerated && distance(seen, meant) <= tolerated;
}

/** Letters of other scripts that look like Latin ones, and what they look like. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  [
    'aаαɑ',
    'bвь',
    'cсϲ',
    'dԁđ',
    'eеεё',
    'gɡ',
    'hһн',
    'iіιıɩ',
    'jј',
    'kкκ',
    'lӏł',
    'mм',
    'nпη',
    'oоοøσ',
    'pрρ',
    'qԛ',
    'rг',
    'sѕ',
    'tтτ',
    'uυս',
    'vνѵ',
    'wԝω',
    'xхχ',
    'yуγ',
  ].flatMap((row) => Array.from(row.slice(1), (letter): [string, string] => [letter, row[0] ?? letter])),
);
const DIGITS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '8': 'b',
};

/** What an address looks like at a glance: "kеmens0s" and "kemensos" have one skeleton. */
function skeleton(name: string): string {
  return Array.from(
    name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
    (letter) => LOOKS_LIKE.get(letter) ?? DIGITS[letter] ?? letter,
  )
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('i', 'l');
}

/** Edits between two short words; a swap of neighbours counts once. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
