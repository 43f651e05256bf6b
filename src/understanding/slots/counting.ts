/** Numbers as people say them, in Indonesian and the regional languages. */
import { formsIn, numberedForms } from '../text/forms.ts';

/** Indonesian, Javanese (both levels), Sundanese, Minang, Batak, Bugis and Makassar, Banjar, Madurese, Balinese, eastern Malay. */
export const UNITS: ReadonlyMap<string, number> = numberedForms(`
  0 nol kosong enol nul
  1 satu siji hiji sidji setunggal sawiji sahiji sijine satunggal ciek ciek sada seddi sikdi asa settong sittung sa stu satuk
  2 dua loro duo dui duwa kalih due rua duak dhua ruwa duwo duah duaa lorone
  3 tiga telu tilu tigo tolu tellu tallu talu tello tetelu tige tigah tlu telo tigaa tig tigak
  4 empat papat opat ampek eppa appa ampat empak sekawan ampe ampa empt mpat epat empatt pat ampaik
  5 lima limo gangsal lema lime limak limma limah lma limaa
  6 enam enem genep onom anam enneng annang ennem nenem nem nam anem anang enang anom eneng enm
  7 tujuh pitu tujuah tuju pettong petto pettu tujoh tujuhh pitunya toju tjuh
  8 delapan wolu dalapan walu ualu arua aruwa sagantuju sangantuju ballu akutus kutus dlapan lapan delapang dilapan dlpan wwolu delepan dulapan
  9 sembilan songo salapan sanga sia asera salapang sambilan sembilang simbilan smbilan sembelan sangang siya songa sambilang
`);

/** Said as one word. */
const WHOLE = numberedForms(`
  10 sepuluh sapuluh sedasa sapuluah sampulu seppulo sampulo sapolo spuluh sepulu sapulu sepoloh sepuloh sapuloh dasa sapulo
  11 sebelas sewelas sabelas sabaleh solas sabalas sablas sebelass sblas sawelas seblas sewlas
  12 rolas rolasan roras kalihwelas
  13 telulas tigawelas
  14 patbelas patblas patlas sekawanwelas
  15 limolas limalas gangsalwelas
  16 nembelas nemblas nemlas
  17 pitulas
  18 wolulas wololas
  19 songolas sangalas
  20 rongpuluh kalihdasa duapulu
  21 selikur salikur
  22 rolikur
  23 telulikur
  24 patlikur
  25 selawe salawe selangkung
  26 nemlikur
  27 pitulikur
  28 wolulikur
  29 songolikur sangalikur
  30 telungpuluh tigangdasa
`);
/** Only before a ten or a thing counted: "rong puluh", "telung dino", "patang sasi". */
const BOUND: ReadonlyMap<string, number> = numberedForms(`
  1 se sa
  2 rong kalih duang
  3 telung tigang telun tellung
  4 patang petang
  5 limang gangsal
  6 nem nenem
  7 pitung
  8 wolung
  9 sangang songong
`);
const TEN = formsIn('puluh puluah puloh pulu poloh polo pulo pulu puluhh dasa plh pulo');
const TEENS = formsIn('belas welas baleh balas blas las bls belass balasa');
const TWENTIES = new Set(['likur']);

/** "limami", "tigaji": Bugis and Makassar particles. */
const PARTICLES = ['mi', 'ji', 'pi', 'mo', 'ki', 'nya', 'ne'];
const PARTICLED = new Map<string, number>();

for (const [form, value] of UNITS) {
  for (const particle of PARTICLES)
    if (form.length + particle.length > 5) PARTICLED.set(form + particle, value);
  if (value === 0 || form.length < 3) continue;
  for (const teen of ['belas', 'welas', 'baleh']) add(`${form}${teen}`, 10 + value);
  for (const ten of ['puluh', 'puluah']) add(`${form}${ten}`, 10 * value);
}

function add(form: string, value: number): void {
  if (!UNITS.has(form) && !WHOLE.has(form)) WHOLE.set(form, value);
}

export interface Counted {
  readonly value: number;
  /** Index after the last word of the number. */
  readonly to: number;
}

const COUNTING: ReadonlySet<string> = new Set([...UNITS.keys(), ...WHOLE.keys(), ...BOUND.keys()]);

/** Whether a number may start with the word: nearly no word of a message does. */
export function mayCount(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x3a ? code >= 0x30 : COUNTING.has(text) || PARTICLED.has(text);
}

function isNumeral(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39 && /^\d{1,4}$/u.test(text);
}

/** The number, 0 to 99 in words or up to four digits, that starts at a word. `bound` admits forms that only stand before what is counted. */
export function numberAt(
  words: readonly { readonly text: string }[],
  at: number,
  bound = false,
): Counted | undefined {
  const text = words[at]?.text ?? '';
  if (text === '') return undefined;
  const next = words[at + 1]?.text ?? '';
  const digits = isNumeral(text);
  const unit = digits && text.length === 1 ? Number(text) : unitOf(words, at);
  const ten = BOUND.get(text) ?? unit;
  if (ten !== undefined && ten > 0) {
    if (TEENS.has(next) || TWENTIES.has(next))
      return { value: ten + (TWENTIES.has(next) ? 20 : 10), to: at + 2 };
    if (TEN.has(next)) return withUnit(words, at + 2, ten * 10);
  }
  if (digits) return { value: Number(text), to: at + 1 };
  const whole = WHOLE.get(text);
  if (whole !== undefined) {
    const round = whole % 10 === 0 && whole > 10;
    return round ? withUnit(words, at + 1, whole) : { value: whole, to: at + 1 };
  }
  if (unit !== undefined) return { value: unit, to: at + 1 };
  const only = bound ? BOUND.get(text) : undefined;
  return only === undefined ? undefined : { value: only, to: at + 1 };
}

function withUnit(words: readonly { readonly text: string }[], at: number, tens: number): Counted {
  const unit = unitOf(words, at);
  const text = words[at]?.text ?? '';
  const more = unit ?? (/^[1-9]$/u.test(text) ? Number(text) : 0);
  return more === 0 ? { value: tens, to: at } : { value: tens + more, to: at + 1 };
}

/** Minang says "salapan" for eight, Sundanese for nine. */
const MINANG = new Set(
  'ambo denai indak alah nan bilo dima ambiak dapek urang bareh balun alun iko pitih ciek ampek sapuluah tujuah sambilan tigo bisuak'.split(
    ' ',
  ),
);

function unitOf(words: readonly { readonly text: string }[], at: number): number | undefined {
  const text = words[at]?.text ?? '';
  const value = UNITS.get(text) ?? PARTICLED.get(text);
  if (value === 9 && text === 'salapan' && isMinang(words)) return 8;
  return value;
}

export function isMinang(words: readonly { readonly text: string }[]): boolean {
  return words.some(({ text }) => MINANG.has(text));
}
