import { withoutOpening } from './opening.ts';
import type { NormalText, Token } from './token.ts';
import { vocabulary } from './vocabulary.ts';

export type { NormalText, Token } from './token.ts';

/** Of a very long message the beginning and the end are read: the point of a story is rarely in its middle. */
const HEAD = 700;
const TAIL = 500;

/** Zero-width, direction and variation characters: they change nothing that is said. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Numbers, links and signs by their kind. Each pattern is linear: bounded repeats only. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])r([tw])[\s./:]{0,2}\d{1,3}(?:\/\d{1,3})?(?!\d)/gu, ' r$1 <n> '],
  [/•[•\s.\-_]*•/gu, ' <nik> '],
  [/(?:https?:\/\/|www\.|t\.me\/|wa\.me\/|bit\.ly\/)[^\s]{1,200}/gu, ' <url> '],
  [/[a-z0-9-]{1,60}(?:\.[a-z0-9-]{1,40}){0,3}\.go\.id(?:\/[^\s]{0,100})?/gu, ' <url> <url_go> '],
  [
    /[a-z0-9-]{2,60}(?:\.[a-z0-9-]{1,40}){0,3}\.(?:com|net|id|xyz|site|online|info|link|me|ly|org|co|vip|top|click|shop|store|web|app|cc|club|live|space|my)(?![a-z0-9])(?:\/[^\s]{0,100})?/gu,
    ' <url> ',
  ],
  [/(?:\+?62|(?<![\d.])0)8[1-9][\d\s-]{6,12}\d/gu, ' <telp> '],
  [/(?<![a-z0-9])kt[\s-]?(?=[a-z0-9]{0,3}\d)[a-z0-9]{4,6}(?![a-z0-9])/gu, ' <tiket> '],
  [/(?<!\d)\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?(?!\d)/gu, ' <tgl> '],
  [/(?:rp\.?\s?)\d[\d.,]{0,14}(?:\s?(?:rb|ribu|rebu|k|jt|juta)(?![a-z]))?/gu, ' <uang> '],
  [/\d[\d.,]{0,10}\s?(?:rb|rebu|ribu|k|jt|juta|perak)(?:an)?(?![a-z])/gu, ' <uang> '],
  [/(?<!\d)\d{1,3}\.000(?:\.000)?(?!\d)/gu, ' <uang> '],
  [/\d[\d.,]{0,6}\s?(?:kg|kilo|kilogram|liter|ltr|lt|karung|sak|ton|ons)(?:an)?(?![a-z])/gu, ' <kilo> '],
  [/(?<![a-z])(?:jam|jm|pukul|pkl)\s?\d{1,2}(?:[.:]\d{2})?(?!\d)/gu, ' <jam> '],
  [/(?<!\d)\d{1,2}[.:]\d{2}(?!\d)/gu, ' <jam> '],
  [/\d{1,3}\s?(?:jam|menit|mnt|hari|hr|minggu|mgg|bulan|bln|tahun|thn|taun|x|kali)(?![a-z])/gu, ' <lama> '],
  [/(?<![a-z])(?:tgl|tanggal|tggl)\s?\d{1,2}(?!\d)/gu, ' tanggal <tgl> '],
  [/(?<![a-z0-9])\d{4,}(?![a-z0-9])/gu, ' <nn> '],
  [/(?<![a-z0-9])\d{1,3}(?![a-z0-9])/gu, ' <n> '],
  [/[👍👏🙌💪😊😁🥰😍❤💖🤩😇☺😀😄🎉🥳👌💯⭐🌟]/gu, ' <senang> '],
  [/[🙏🤲]/gu, ' <mohon> '],
  [/[😡😠🤬😤😭😢😞😩😫👎💩🤮😒🙄]/gu, ' <kesal> '],
  [/\p{Extended_Pictographic}/gu, ' <emoji> '],
];

const WORD = /<[a-z_]+>|\/?[\p{L}\p{N}](?:[\p{L}\p{N}'’`_]|-(?=[\p{L}\p{N}]))*|[?!.,;:\n]/gu;
const FINAL_ASKS = new Set(['tidak', 'belum', 'bukan']);
/** Before a final "tidak" these make it a denial after all: "saya kok tidak". */
const DENIES = new Set([
  'saya',
  'kami',
  'kok',
  'mengapa',
  'malah',
  'tapi',
  'dia',
  'ibu',
  'kita',
  'masih',
  'katanya',
]);
const TAIL_WORDS = new Set([
  'iya',
  'bapak',
  'ibu',
  'admin',
  'kakak',
  'sih',
  'nih',
  'dong',
  'to',
  'toh',
  'ki',
  '<mohon>',
  '<emoji>',
]);
/** A new clause begins before these as it does after a stop. */
const CLAUSE_WORDS = new Set(['terus', 'tapi', 'lalu', 'sama_sekalian', 'kemudian', 'sekalian', 'padahal']);

/** @returns what the message says in standard words; the same for any string, never a throw. Linear in the length. */
export function normalise(masked: string): NormalText {
  const cut = masked.length > HEAD + TAIL ? `${masked.slice(0, HEAD)} ${masked.slice(-TAIL)}` : masked;
  let text = cut.normalize('NFKC').replaceAll(INVISIBLE, '').toLowerCase();
  for (const [pattern, kind] of KINDS) text = text.replace(pattern, kind);
  const pieces = text.match(WORD) ?? [];
  const words = standardise(pieces.flatMap(unfold));
  return withoutOpening(clausesOf(words));
}

/** Stretched and doubled words: "kapaaan", "anak2", "anak-anak", "ibu2nya". */
function unfold(piece: string): string[] {
  if (piece.startsWith('<') || piece.startsWith('/')) return [piece];
  let word = piece.normalize('NFD').replaceAll(/['’`\p{M}]/gu, '');
  if (word === '') return [];
  if (/(.)\1\1/u.test(word)) {
    const two = word.replaceAll(/(.)\1{2,}/gu, '$1$1');
    word = vocabulary.isKnown(two) ? two : word.replaceAll(/(.)\1{2,}/gu, '$1');
  }
  const doubled = /^(\p{L}{2,})2(\p{L}{0,4})$/u.exec(word);
  if (doubled && !vocabulary.isKnown(word)) word = `${doubled[1] ?? ''}${doubled[2] ?? ''}`;
  if (!word.includes('-')) return [word];
  const halves = word.split('-').filter((half) => half !== '');
  const [left = '', right = ''] = halves;
  if (halves.length === 2 && (left === right || (right.startsWith(left) && left.length > 2))) return [right];
  if (vocabulary.isKnown(halves.join(''))) return [halves.join('')];
  return halves;
}

interface Word {
  readonly raw: string;
  readonly word: string;
}

function standardise(raws: readonly string[]): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < raws.length;) {
    const raw = raws[at] ?? '';
    const phrase = vocabulary
      .phrasesFrom(raw)
      .find(({ parts }) => parts.every((part, offset) => raws[at + offset] === part));
    if (phrase) {
      words.push({ raw: phrase.parts.join('_'), word: phrase.word });
      at += phrase.parts.length;
      continue;
    }
    const next = raws[at + 1] ?? '';
    const joined = raw + next;
    if (
      next !== '' &&
      raw.length > 1 &&
      !vocabulary.isPart(raw) &&
      !vocabulary.isPart(next) &&
      joined.length > 4
    ) {
      const whole = vocabulary.standardOf(joined);
      if (whole !== undefined) {
        words.push({ raw: joined, word: whole });
        at += 2;
        continue;
      }
    }
    words.push(...standardWord(raw, words.at(-1)?.word ?? '', next));
    at++;
  }
  return words;
}

function standardWord(raw: string, before: string, after: string): Word[] {
  if (raw.length === 1 || raw.startsWith('<'))
    return [{ raw, word: raw.length > 1 ? raw : (singleLetter(raw) ?? raw) }];
  const chosen = byNeighbours(raw, before, after);
  if (chosen !== undefined) return [{ raw, word: chosen }];
  if (vocabulary.isTerm(raw)) return [{ raw, word: raw }];
  const known = vocabulary.standardOf(raw) ?? withoutClitic(raw);
  if (known !== undefined) return [{ raw, word: known }];
  if (raw.length >= 7) {
    const parts = splitInTwo(raw);
    if (parts) return parts.map((part) => ({ raw: part, word: vocabulary.standardOf(part) ?? part }));
  }
  return [{ raw, word: vocabulary.nearest(raw) ?? raw }];
}

function singleLetter(letter: string): string | undefined {
  return { g: 'tidak', d: 'di', k: 'ke', y: 'iya', p: 'halo', w: 'saya' }[letter];
}

/** Words that mean two things, told apart by what stands beside them. */
function byNeighbours(raw: string, before: string, after: string): string | undefined {
  if (raw === 'kk') {
    const paper =
      /^(?:ktp|no|nomor|asli|fotokopi|fc|satu|bawa|pakai|dan|sama|dalam|data|pecah|beda|di|kartu|punya|buat|anggota|foto|perlu|kepala|pisah|pindah)$/u;
    const thing =
      /^(?:ktp|asli|fotokopi|fc|saya|lama|baru|hilang|fotocopy|nya|sama|dan|atau|orang|tua|yang|yg|elektronik|<nik>)$/u;
    return paper.test(before) || thing.test(after)
      ? 'kartu_keluarga'
      : /^(?:|halo|iya|admin|terima_kasih|tolong)$/u.test(before)
        ? 'kakak'
        : undefined;
  }
  if (raw === 'dd') return before === 'blt' || after === 'blt' ? 'desa' : undefined;
  if (raw === 'pa' || raw === 'pak') return 'bapak';
  if (raw === 'kel' || raw === 'kec') return raw === 'kel' ? 'kelurahan' : 'kecamatan';
  if (raw === 'pos') return before === 'kantor' ? 'pos' : 'kantor_pos';
  if (raw === 'min') return /^(?:<n>|<nn>)$/u.test(after) ? 'minimal' : 'admin';
  if (raw === 'bs') return 'bisa';
  return undefined;
}

/** Endings with the length that must remain before them: short ones end too many words by chance. */
const ENDINGS: readonly (readonly [string, number])[] = [
  ...['nya', 'nye', 'kah', 'lah', 'pun', 'ku', 'mu', 'ipun', 'nyo'].map((ending) => [ending, 3] as const),
  ...['ne', 'na', 'ny', 'kan', 'an', 'in', 'mi', 'ki', 'pi', 'x', 'e', 'i', 'o'].map(
    (ending) => [ending, 4] as const,
  ),
];
const PREFIXES = [
  'di',
  'ke',
  'mem',
  'men',
  'meng',
  'me',
  'ber',
  'ter',
  'nge',
  'ng',
  'ma',
  'ba',
  'ka',
  'ta',
  'pa',
];

function withoutClitic(raw: string): string | undefined {
  for (const [ending, least] of ENDINGS) {
    if (!raw.endsWith(ending) || raw.length - ending.length < least) continue;
    const stem = raw.slice(0, -ending.length);
    if (vocabulary.isPart(stem) || stem.length > 4) {
      const known = vocabulary.standardOf(stem);
      if (known !== undefined) return known;
    }
  }
  for (const prefix of PREFIXES) {
    if (!raw.startsWith(prefix) || raw.length - prefix.length < 4) continue;
    const stem = raw.slice(prefix.length);
    if (!vocabulary.isPart(stem)) continue;
    const known = vocabulary.standardOf(stem);
    if (known !== undefined) return known;
  }
  return undefined;
}

function splitInTwo(raw: string): readonly [string, string] | undefined {
  for (let at = raw.length - 3; at >= 3; at--) {
    const left = raw.slice(0, at);
    const right = raw.slice(at);
    if (vocabulary.isPart(left) && vocabulary.isPart(right)) return [left, right];
  }
  return undefined;
}

function clausesOf(words: readonly Word[]): NormalText {
  const tokens: Token[] = [];
  let clause = 0;
  let started = false;
  let asks = false;
  for (const { raw, word } of words) {
    if (/^[?!.,;:\n]$/u.test(raw)) {
      if (raw === '?') {
        asks = true;
        asked(tokens);
      }
      if (started && raw !== ',' && raw !== ':') {
        clause++;
        started = false;
      }
      continue;
    }
    if (started && CLAUSE_WORDS.has(word)) clause++;
    tokens.push({ raw, word, clause });
    started = true;
  }
  if (asked(tokens)) asks = true;
  return { tokens, clauses: started ? clause + 1 : clause, asks };
}

/** Turns a final "gak", "ora", "belum" … into a question mark of its own; says whether it did. */
function asked(tokens: Token[]): boolean {
  let last = tokens.length - 1;
  while (last > 0 && TAIL_WORDS.has(tokens[last]?.word ?? '')) last--;
  const token = tokens[last];
  const before = tokens[last - 1];
  if (!token || !before || last < 1 || !FINAL_ASKS.has(token.word) || DENIES.has(before.word)) return false;
  tokens[last] = { ...token, word: token.word === 'belum' ? '~belumkah' : '~kah' };
  return true;
}
