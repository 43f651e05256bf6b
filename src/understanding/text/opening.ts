import { formsIn } from './forms.ts';
import type { NormalText, Token } from './token.ts';

const GREETINGS =
  formsIn(`halo assalamualaikum waalaikumsalam salam selamat_pagi selamat_siang selamat_sore selamat_malam permisi ping wr wb
   warahmatullahi wabarakatuh warohmatullohi wabarokatuh warohmatullahi wabarokatu`);
/** A greeting only before whom it greets: "pagi min", but "pagi buka jam berapa". */
const TIMES = formsIn('pagi siang sore malam');
const ADDRESSED =
  formsIn(`bapak ibu admin kakak mas mbak abang bang saudara nona nak dik adik om tante yth kepada dan semua semuanya para iya ya juga
   <mohon> <senang> <emoji> <kesal>`);

/**
 * The message without the greeting in front, where anything else is said: "assalamualaikum pak, kalau yang beras?" asks about
 * rice. Left in, a greeting turned 27 % of short questions into greetings (test/understanding/robust.test.ts).
 */
export function withoutOpening(text: NormalText): NormalText {
  const { tokens } = text;
  let greeted = false;
  let at = 0;
  for (; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    const next = tokens[at + 1];
    if (GREETINGS.has(word)) greeted = true;
    else if (TIMES.has(word) && next && ADDRESSED.has(next.word) && next.clause === tokens[at]?.clause)
      greeted = true;
    else if (!ADDRESSED.has(word)) break;
  }
  const first = tokens[at];
  if (!greeted || !first || tokens.slice(at).every(isSlight)) return text;
  return {
    ...text,
    tokens: tokens.slice(at).map((token) => ({ ...token, clause: token.clause - first.clause })),
    clauses: text.clauses - first.clause,
  };
}

function isSlight({ word }: Token): boolean {
  return GREETINGS.has(word) || TIMES.has(word) || ADDRESSED.has(word);
}
