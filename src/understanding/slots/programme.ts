import type { Gazetteer } from '../meanings.ts';
import { createNameIndex, type Span } from './names.ts';
import type { Words } from './words.ts';

/** Names that people use for the same programme, whatever the deployment calls it. */
const SAME: readonly (readonly string[])[] = [
  ['pkh', 'keluarga harapan', 'program keluarga harapan', 'pekaha', 'pe ka ha'],
  [
    'bpnt',
    'bantuan pangan non tunai',
    'sembako',
    'kartu sembako',
    'program sembako',
    'bansos sembako',
    'be pe en te',
  ],
  [
    'blt dana desa',
    'blt desa',
    'blt dd',
    'blt dandes',
    'dana desa',
    'bantuan langsung tunai dana desa',
    'bantuan langsung tunai desa',
  ],
  ['blt', 'blts', 'blt kesra', 'blts kesra', 'bantuan langsung tunai', 'be el te', 'kesra'],
  ['beras', 'bantuan beras', 'bantuan pangan', 'beras bulog', 'raskin', 'rastra', 'bapang'],
];

/** "bukan PKH, yang beras": what is put aside is not what is meant. */
const PUT_ASIDE = new Set(['bukan', 'selain', 'kecuali', 'dudu', 'sanes', 'lain']);
/** "PKH sudah, kalau BPNT kapan?": what follows these is what is asked. */
const TURNS_TO = new Set([
  'kalau',
  'terus',
  'maksudnya',
  'maksud',
  'yang',
  'tapi',
  'soal',
  'tentang',
  'khusus',
]);

/** @returns a finder of the programme that a message is about, by any name or alias, with a letter wrong in longer ones. */
export function createProgrammeFinder(
  programmes: Gazetteer['programmes'],
): (words: Words) => string | undefined {
  const nameAt = createNameIndex([...namesOf(programmes)].map(([name, value]) => ({ name, value })));
  return ({ words }) => {
    const mentions: (Span & { readonly id: string })[] = [];
    for (let from = 0; from < words.length;) {
      const found = nameAt(words, from);
      const id = found?.values[0];
      if (found && id !== undefined) mentions.push({ ...found.span, id });
      from = found?.span.to ?? from + 1;
    }
    const meant = mentions.filter(({ from }) => !putAside(words, from));
    const first = meant[0];
    const turned = meant.findLast(({ from }) => TURNS_TO.has(words[from - 1]?.standard ?? ''));
    return turned && turned.id !== first?.id ? turned.id : first?.id;
  };
}

function putAside(words: Words['words'], from: number): boolean {
  return [1, 2].some((back) => {
    const word = words[from - back];
    return word !== undefined && (PUT_ASIDE.has(word.text) || PUT_ASIDE.has(word.standard));
  });
}

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
