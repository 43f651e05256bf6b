import { formsIn } from './text/forms.ts';
import { normalise } from './text/normalise.ts';

/** What a short answer says to a question that Salur asked. */
export type ShortReply =
  { readonly kind: 'yes' } | { readonly kind: 'no' } | { readonly kind: 'choice'; readonly index: number };

/** As understood (standard words) or, for regional forms that have no standard word, as typed. */
const YES =
  formsIn(`iya ya ok oke betul benar boleh setuju mau jadi lanjut yakin tentu jelas pasti bener yes yep yeah nggeh leres muhun sumuhun
   enggeh enggih iyo io olo auk kak_e iye iyek yoi hooh heeh ho he_eh ayo silakan mangga monggo sudah_pasti`);
const NO =
  formsIn(`tidak bukan jangan batal salah belum no nope ndak inda indak tara trada seng tra teu henteu sanes dudu mboten ora enggak
   tidak_usah tidak_jadi tidak_mau ~kah ~belumkah gausah nehi urung cancel keliru`);
/** Beside a yes or a no they change nothing. */
const BESIDE =
  formsIn(`bapak ibu admin kakak mas mbak saya itu ini yang sih deh dong nih oh to toh lah mi ki aja saja dulu banget sangat semua semuanya usah
   perlu mau hapus simpan maksud maksudnya maksudku nomor no pilihan pilih tombol opsi ambil ke <mohon> <senang> <emoji> <kesal> maaf`);
const ORDINALS = new Map<string, number>(
  [
    'pertama kesatu satu awal atas siji hiji first',
    'kedua dua tengah loro dua second',
    'ketiga tiga telu tilu third',
  ]
    .map((forms, index) => forms.split(' ').map((form) => [form, index] as const))
    .flat(),
);
/** A longer message says more than yes or no. */
const MOST_WORDS = 5;

/**
 * Yes, no or "the second one", where the message says nothing else ("iya bu", "mboten", "yang nomor 2 aja"). Null for everything
 * that is a message of its own: whoever asks something anew is not held to the old question.
 */
export function readReply(masked: string): ShortReply | null {
  if (masked.length > 60) return null;
  const digit = /^\D{0,20}([1-9])\D{0,12}$/u.exec(masked)?.[1];
  const tokens = normalise(masked).tokens.filter(({ word }) => !/^<(?:n|nn)>$/u.test(word));
  if (tokens.length > MOST_WORDS) return null;
  const says = { yes: false, no: false, index: digit === undefined ? undefined : Number(digit) - 1 };
  for (const { raw, word } of tokens) {
    const ordinal = ORDINALS.get(raw) ?? ORDINALS.get(word);
    if (ordinal !== undefined && (says.index === undefined || says.index === ordinal)) says.index = ordinal;
    // "no 2" is a number, "no" alone is English.
    else if (raw === 'no' && digit !== undefined) continue;
    else if (NO.has(word) || NO.has(raw)) says.no = true;
    else if (YES.has(word) || YES.has(raw)) says.yes = true;
    else if (!BESIDE.has(word) && !BESIDE.has(raw)) return null;
  }
  if (says.index !== undefined) return says.no ? null : { kind: 'choice', index: says.index };
  if (says.no) return { kind: 'no' };
  return says.yes ? { kind: 'yes' } : null;
}
