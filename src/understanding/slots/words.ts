import { vocabulary } from '../text/vocabulary.ts';
import { UNITS } from './counting.ts';

/** One word or number of a message, for the finders of slots. */
export interface Word {
  /** Lower case; numbers without leading zeros. */
  readonly text: string;
  /** Standard word where the lexicon knows it, else `text`. */
  readonly standard: string;
  readonly known: boolean;
  /** As it sounds: the spellings and accents of one word fall together, spoken numbers are digits. For names. */
  readonly sound: string;
  /** Where it stands in `Words.text`. */
  readonly start: number;
  readonly end: number;
}

export interface Words {
  /** The message in lower case and compatible characters. */
  readonly text: string;
  readonly words: readonly Word[];
}

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const ASCII = /^[\0-\x7f]*$/u;
const NUMBER = /^\p{N}$/u;
const LETTER = /^[\p{L}\p{M}’]$/u;
/** Slots are looked for in so much of a message. */
const LONGEST = 1500;

export function wordsOf(masked: string): Words {
  const cut = masked.slice(0, LONGEST);
  const text = (ASCII.test(cut) ? cut : cut.normalize('NFKC').replaceAll(INVISIBLE, '')).toLowerCase();
  const words: Word[] = [];
  let short = false;
  for (let at = 0; at < text.length;) {
    const start = at;
    const kind = kindAt(text, at);
    at += widthAt(text, at);
    if (kind === 'other') continue;
    let last = text.charCodeAt(start);
    let plain = kind === 'letter' ? last !== APOSTROPHE && last < 128 : last !== ZERO && last < 128;
    let same = 1;
    // Numbers and words part where they touch: "rw05" is two.
    while (at < text.length && kindAt(text, at) === kind) {
      const code = text.charCodeAt(at);
      same = code === last ? same + 1 : 1;
      if (code >= 128 || code === APOSTROPHE || (same > 2 && kind === 'letter')) plain = false;
      last = code;
      at += widthAt(text, at);
    }
    const written = text.slice(start, at);
    const piece = plain ? written : plainPiece(written);
    if (piece === '') continue;
    short ||= piece.length < 3;
    words.push(wordOf(piece, start, at));
  }
  return { text, words: short && someCalled(words) ? joinLetters(words) : words };
}

const APOSTROPHE = 0x27;
const ZERO = 0x30;

/** What a sign of a lower-case text is part of. */
function kindAt(text: string, at: number): 'letter' | 'number' | 'other' {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 0x61 && code <= 0x7a) || code === APOSTROPHE) return 'letter';
    return code >= ZERO && code <= 0x39 ? 'number' : 'other';
  }
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return LETTER.test(sign) ? 'letter' : NUMBER.test(sign) ? 'number' : 'other';
}

function widthAt(text: string, at: number): number {
  return text.charCodeAt(at) < 0xd8_00 || (text.codePointAt(at) ?? 0) <= 0xff_ff ? 1 : 2;
}

function plainPiece(written: string): string {
  const piece = written.replaceAll(/['’]/gu, '');
  if (/^\d+$/u.test(piece)) return piece.replace(/^0+(?=\d)/u, '');
  const bare = /^[a-z]*$/u.test(piece) ? piece : piece.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  return bare.replaceAll(/(.)\1{2,}/gu, '$1');
}

/** Of words that the vocabulary has, hence bounded and nothing of what people wrote. */
const KNOWN = new Map<string, Pick<Word, 'text' | 'standard' | 'sound'>>();

function wordOf(text: string, start: number, end: number): Word {
  const kept = KNOWN.get(text) ?? keepKnown(text);
  return kept
    ? { text: kept.text, standard: kept.standard, known: true, sound: kept.sound, start, end }
    : { text, standard: text, known: false, sound: soundOf(text), start, end };
}

function keepKnown(text: string): Pick<Word, 'text' | 'standard' | 'sound'> | undefined {
  const standard = vocabulary.standardOf(text);
  if (standard === undefined) return undefined;
  // A part of a string may keep the whole of it, here a message, in memory: what is kept is a string of its own.
  const own = text.split('').join('');
  const entry = { text: own, standard: standard === text ? own : standard, sound: soundOf(own) };
  KNOWN.set(own, entry);
  return entry;
}

/** Letters as they are called, which is how a voice message comes out: "er te", "es de en". */
const CALLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'a ah',
    b: 'b be',
    c: 'c ce se',
    d: 'd de',
    e: 'e eh',
    f: 'f ef ep',
    g: 'g ge',
    h: 'h ha',
    i: 'i',
    j: 'j je',
    k: 'k ka',
    l: 'l el',
    m: 'm em',
    n: 'n en',
    o: 'o',
    p: 'p pe',
    q: 'q ki kiu qiu kyu qi',
    r: 'r er ere',
    s: 's es',
    t: 't te',
    u: 'u',
    v: 'v ve fe vi',
    w: 'w we wi',
    x: 'x eks ek',
    y: 'y ye',
    z: 'z zet set jet',
  }).flatMap(([letter, names]) => names.split(' ').map((name) => [name, letter] as const)),
);

/** @returns the letter that a word calls by its name. */
export function letterCalled(word: string): string | undefined {
  return CALLED.get(word);
}

/** Terms that people spell out; other letters in a row are ordinary short words ("pergi ka ambil"). Longest first. */
const SPELLED = ['bpnt', 'blts', 'blt', 'pkh', 'sdn', 'gor', 'bri', 'rt', 'rw', 'sd'];

/** Whether two letters in a row are called, without which no term is spelled out. */
function someCalled(words: readonly Word[]): boolean {
  let before = false;
  for (const { text } of words) {
    const called = text.length < 4 && CALLED.has(text);
    if (called && before) return true;
    before = called;
  }
  return false;
}

function joinLetters(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    if (!first) break;
    const term = spelledAt(words, at);
    const last = term === undefined ? undefined : words[at + term.length - 1];
    joined.push(term === undefined || !last ? first : wordOf(term, first.start, last.end));
    at += term?.length ?? 1;
  }
  return joined;
}

function spelledAt(words: readonly Word[], at: number): string | undefined {
  let run = '';
  while (run.length < 4) {
    const letter = CALLED.get(words[at + run.length]?.text ?? '');
    if (letter === undefined) break;
    run += letter;
  }
  return run.length < 2 ? undefined : SPELLED.find((term) => run.startsWith(term));
}

/** Words of places' names as they are spoken, and their regional forms. */
const PLACE_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    musola:
      'musala mushala musholla mushalla mushollah musolla musollah musolah musalla moshola mosola muhola mussola langgar tajug',
    masjid: 'mesjid masjit mesjit mejid mesigit masigit mosque',
    greja: 'gereja grejo gereje gerejo grija gareja gereya greje',
    balai: 'bale balei balay bala balae baleh balaian balainya',
    kantor: 'ktr kntr kantr kantur kantoor kantua kantua kantuang kator',
    kelurahan: 'kluraan kelurhan klurahan kelurahang kelurahn kluarahan kalurahan kel lurah keluraan',
    pos: 'post poss',
    gedung: 'gdg gdung gedong gedhong',
    agen: 'agent ajen agin agén',
    brilink: 'brilingk brilin brling brlink briling brilik brilenk',
    warung: 'warong waroeng warungnya',
    sdn: 'sd esde esdeen esden sden',
    aula: 'aulanya awula',
    olahraga: 'olaraga',
    desa: 'deso dese dhisa disa',
    warga: 'wargo',
    tanjung: 'tj tjg tg tjung tanjong tanjuang',
    kampung: 'kp kmp kampong kampuang kampoeng kmpng',
    pkh: 'pekaha pekah pekeha pekaah pkha',
    bpnt: 'bepeente bepeenti bepente bpente bepeent',
    blt: 'belete belte beelte beleteh belteh belti bilti beelti',
    blts: 'beletees beltes beeltees',
    rt: 'erte',
    rw: 'erwe',
    sungai: 'sei',
    gunung: 'gn gng',
  }).flatMap(([word, forms]) => [word, ...forms.split(' ')].map((form) => [form, word] as const)),
);

/** Endings that a voice or an accent changes without making another word: "deso", "kelurahang", "Ihlas", "Musholla". */
const ACCENT = /(.)\1|kh|[sd]y|sh|uw|iy|oe|dj|tj|th|dh|[qfvz]|o$|ng$/u;

export function soundOf(text: string): string {
  const unit = UNITS.get(text);
  if (unit !== undefined) return String(unit);
  const place = PLACE_WORDS.get(text);
  if (place !== undefined) return place;
  if (text.length < 4 || !ACCENT.test(text)) return text;
  return text
    .replaceAll('kh', 'k')
    .replaceAll(/([sdt])h|s[hy]/gu, (pair) => pair[0] ?? '')
    .replaceAll('uw', 'u')
    .replaceAll('iy', 'i')
    .replaceAll('oe', 'u')
    .replaceAll('dj', 'j')
    .replaceAll('tj', 'c')
    .replaceAll('q', 'k')
    .replaceAll('z', 's')
    .replaceAll(/[fv]/gu, 'p')
    .replaceAll(/(.)\1/gu, '$1')
    .replace(/o$/u, 'a')
    .replace(/ng$/u, 'n');
}

/** Damerau-Levenshtein distance with neighbouring letters swapped counting once; stops counting beyond `most`. */
export function distance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (b.length >= rows[0].length) rows = rowsOf(2 * b.length);
  let [before, row, next] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    const [letter, earlier] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2)];
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = (row[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min(cost, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && earlier === other && letter === b.charCodeAt(j - 2))
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? most + 1;
}

/** Room for three rows of `distance`, as long as the longest name compared. */
let rows = rowsOf(64);

function rowsOf(length: number): readonly [Uint16Array, Uint16Array, Uint16Array] {
  return [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
}
