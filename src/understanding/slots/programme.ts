import { formsIn } from '../text/forms.ts';
import type { Gazetteer } from '../meanings.ts';
import { createNameIndex, type Span } from './names.ts';
import type { Words } from './words.ts';

/** Names that people use for the same programme, whatever the deployment calls it. */
const SAME: readonly (readonly string[])[] = [
  `pkh|keluarga harapan|program keluarga harapan|program harapan|peka ha`,
  `bpnt|bantuan pangan non tunai|pangan non tunai|bantuan non tunai|sembako|kartu sembako|kertu sembako|program sembako|bansos sembako
    |bantuan sembako|bpen te|bpe nte|bepe ente`,
  `blt dana desa|blt desa|blt dd|blt dandes|dandes|dana desa|blt de de|blt dede|blt dari desa|bantuan langsung tunai dana desa
    |bantuan langsung tunai desa|bantuan dana desa|blt kampung|blt nagari|blt gampong|dana kampung|dana nagari|dana gampong
    |blt dana kampung|blt dana nagari`,
  `blt|blts|blt kesra|blts kesra|bantuan langsung tunai|langsung tunai|bantuan tunai langsung|kesra|blt sementara|bltk|bantuan kesra
    |kesejahteraan rakyat|bantuan langsung sementara|bantuan langsung tunai sementara`,
  `beras|bantuan beras|bantuan pangan|beras bulog|raskin|rastra|bapang|banpang|beras bantuan|beras miskin|beras bansos|beras sejahtera
    |beras gratis|beras jatah|jatah beras|beras pemerintah|cadangan beras pemerintah|bantuan pangan beras`,
].map((names) => names.split('|').map((name) => name.trim()));

/** "bukan PKH, yang beras": what is put aside is not what is meant. */
const PUT_ASIDE = formsIn(
  'bukan bkn bukanji bukang bukannya selain kecuali dudu udu sanes dede lain lainan tanes sane nenten bukanlah bukanmi kajaba kejaba',
);
/** What may stand between that and the name. */
const BETWEEN = formsIn(
  'soal yang untuk masalah tentang program mau tanya nanya kartu uang bantuan itu mengenai perihal sing nu buat urusan dana si nan cuma hanya dari jadwal',
);
/** "PKH sudah, kalau BPNT kapan?": what follows these is what is asked. */
const TURNS_TO = formsIn(
  'kalau kalo klo kl terus trus lalu maksudnya maksud maksudku maksute yang yg tapi tp tapine soal tentang khusus tinggal tggl kari kantun kurang cuma cuman hanya nek lamun mun lek ari melainkan nanya nanyain tanyain tanya tanyakan takon tanglet naros ditanyakan ditanya bermasalah masalah masalahnya adalah sedangkan sementara mengenai perihal justru padahal tinggalnya sing nu malah meski tanyo batanyo',
);
/** Words between such a word and the name. */
const TURN_REACH = 3;
/** "PKH sudah cair", "sembako aman": of this nothing is asked. */
const SETTLED = formsIn(
  'sudah udh udah sdh dah uda wis wes uwis sampun ampun geus atos parantos alah lah nunga aman beres lancar jelas cair oke ok alhamdulillah rutin su suda',
);
const UNSETTLED = formsIn(
  'belum blm blom belom durung dereng acan alun balun tapi tp kapan kpn kenapa knp ga gak tidak belumpi',
);
const SETTLED_REACH = 4;

interface Mention extends Span {
  readonly id: string;
  /** Only the name of a good that is also sold: rice, groceries. */
  readonly good: boolean;
}

/** @returns a finder of the programme that a message is about, by any name or alias, with a letter wrong in longer ones. */
export function createProgrammeFinder(
  programmes: Gazetteer['programmes'],
): (words: Words) => string | undefined {
  const nameAt = createNameIndex([...namesOf(programmes)].map(([name, value]) => ({ name, value })));
  return (message) => {
    const { words } = message;
    const mentions: Mention[] = [];
    for (let from = 0; from < words.length;) {
      const found = nameAt(words, from);
      const id = found?.values[0];
      if (found && id !== undefined && !isOtherThing(words, found.span)) {
        const good = found.span.to === from + 1 && GOODS.has(words[from]?.standard ?? '');
        mentions.push({ ...found.span, id, good });
      }
      from = found?.span.to ?? from + 1;
    }
    if (mentions.length === 0) return undefined;
    return meantOf(message, withoutGoods(words, mentions));
  };
}

function meantOf(message: Words, mentions: readonly Mention[]): string | undefined {
  const { words } = message;
  const meant = mentions.filter(({ from }) => !putAside(words, from));
  const [first] = meant;
  if (!first || meant.every(({ id }) => id === first.id)) return first?.id;
  const open = meant.filter((mention, index) => !isSettled(message, mention, meant[index + 1]?.from));
  const left = open.length > 0 && open.length < meant.length ? open : meant;
  const turned = left.findLast(({ from }, index) => turnsTo(message, from, left[index - 1]?.to ?? 0));
  return turned?.id ?? left[0]?.id;
}

function putAside(words: Words['words'], from: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const word = words[from - back];
    if (!word) return false;
    if (PUT_ASIDE.has(word.text) || PUT_ASIDE.has(word.standard)) return true;
    if (back > 1 && !BETWEEN.has(word.standard) && !BETWEEN.has(word.text)) return false;
  }
  return false;
}

function turnsTo({ words }: Words, from: number, least: number): boolean {
  for (let at = from - 1; at >= Math.max(least, from - TURN_REACH); at--) {
    const word = words[at];
    if (word && (TURNS_TO.has(word.text) || TURNS_TO.has(word.standard))) return true;
  }
  return false;
}

/** Settled by what follows in the same clause, or by "sudah dapat" before it. */
function isSettled({ words, text }: Words, { from, to }: Span, next: number | undefined): boolean {
  for (let at = to; at < Math.min(to + SETTLED_REACH, next ?? words.length); at++) {
    const word = words[at];
    if (!word || /[.?!;,\n]/u.test(text.slice(words[at - 1]?.end ?? 0, word.start))) break;
    if (word.standard === 'tidak' && words[at + 1]?.standard === 'ada' && words[at + 2]?.text === 'masalah')
      return true;
    if (UNSETTLED.has(word.text)) return false;
    if (SETTLED.has(word.text)) return true;
  }
  const before = words[from - 2]?.text ?? '';
  return (
    SETTLED.has(words[from - 1]?.text ?? '') ||
    (SETTLED.has(before) && DONE.has(words[from - 1]?.standard ?? ''))
  );
}
const DONE = formsIn('dapat terima ambil masuk cair dikasih punya kebagian aku saya');

/** A good that is sold too: of a market's price is spoken, not of the programme. */
const GOODS = formsIn('beras sembako');
const PRICE = formsIn(
  'harga harganya hargane regane rego rega regi pangaos pangaosna hrg mahal larang awis mundak naik naek naik-naik turun ewu rb ribu rp rupiah eceran sekilo sakilo perkilo kiloan kilonya kg sekg seliter saliter kg beli mbeli tuku meuli meser mabali dijual jual jualan dagang dodolan het mabuli',
);
const MARKET = formsIn(
  'pasar pasaran pasarnya peken warung warong toko tokonya kios swalayan minimarket indomaret alfamart eceran grosir lapak',
);
const AID = formsIn(
  'bantuan bansos bulog jatah pembagian dibagi dibagikan dibagiin bagi cair kartu saldo terima nerima menerima penerima diterima dapat dpt dapet ambil diambil pengambilan salur penyaluran disalurkan undangan agen karung program gratis oleh kebagian tebus antre antri antrean brilink dipotong dibawa',
);
/** Before the good: a seller, a buyer or another thing made of it. */
const OF_TRADE = formsIn(
  'toko jual beli pedagang penjual dagang jualan agen tukang warung belanja tuku meuli dodol harga hargane harganya regane tepung air cuci tong gudang pasar belikan dibelikan beliin nukar ditukar berupa isinya isi isine',
);
const TRADE_ONLY = formsIn(
  'harga hargane harganya hrg regane rego rega pangaos pangaosna toko jual pedagang penjual dagang jualan tukang beli tuku meuli dodol tepung air cuci',
);
const OTHER_KINDS = formsIn('kencur ketan merah hitam jagung padi');

/** Mentions of a good that speak of the good. */
function withoutGoods(words: Words['words'], mentions: readonly Mention[]): readonly Mention[] {
  if (!mentions.some(({ good }) => good)) return mentions;
  const has = (set: ReadonlySet<string>): boolean =>
    words.some(({ text, standard }) => set.has(text) || set.has(standard));
  const named = mentions.some(({ good }) => !good);
  const priced = has(PRICE) || words.some(({ text }) => /^\d+$/u.test(text) && text.length > 3);
  const market = !has(AID) && has(MARKET) && priced;
  return mentions.filter(({ good, from, to, id }) => {
    if (!good) return true;
    const before = words[from - 1]?.text ?? '';
    if (OTHER_KINDS.has(words[to]?.text ?? '')) return false;
    if (named && mentions.some((other) => !other.good && other.id !== id) && OF_TRADE.has(before))
      return false;
    return !market && !(TRADE_ONLY.has(before) && !has(AID));
  });
}

/** "kasi kesra" is an office, and a village's money that builds a road is no aid. */
function isOtherThing(words: Words['words'], { from, to }: Span): boolean {
  const name = words
    .slice(from, to)
    .map(({ text }) => text)
    .join('');
  if (name === 'kesra') return OFFICES.has(words[from - 1]?.text ?? '');
  if (name !== 'danadesa') return false;
  return words.some(({ text }) => WORKS.has(text));
}
const OFFICES = formsIn('kasi kaur bagian bag staf pak bu bapak ibu seksi kabag kantor biro kepala');
const WORKS = formsIn(
  'pembangunan bangun ngebangun mbangun dibangun gapura jembatan aspal diaspal paving irigasi selokan drainase proyek infrastruktur gorong dikorupsi korupsi',
);

/** Written name → id. */
function namesOf(programmes: Gazetteer['programmes']): ReadonlyMap<string, string> {
  const owner = new Map<string, string>();
  const own = (id: string, name: string): void => {
    const plain = name.toLowerCase().trim();
    if (plain !== '' && !owner.has(plain)) owner.set(plain, id);
  };
  for (const { id, names } of programmes)
    for (const name of [...names, id.replaceAll('_', ' ')]) own(id, name);
  // More than one deployment name may fall into a group: then the group's other names stay with the first that has one.
  for (const group of SAME) {
    const id = group.map((name) => owner.get(name)).find((found) => found !== undefined);
    if (id !== undefined) for (const name of group) own(id, name);
  }
  return owner;
}
