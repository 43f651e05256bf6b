/**
 * Names of days, months and lengths of time, with short, spoken and regional forms, and the reckoning with them. For `dates.ts`.
 * Forms that a doubled letter, an ending or a slip of the finger makes are found by `formOf`.
 */
import { formsIn, numberedForms } from '../text/forms.ts';
import { distance, type Word } from './words.ts';

/** ISO day of the week. Sunday's "minggu" also means a week: dates.ts tells them apart. */
export const WEEKDAYS = numberedForms(`
  1 senin senen snin snen sn sinin sinen senayan sanayan sinayan snayan seneng seniin asenneng saneng asaneng monday soma seulanyan
  2 selasa slasa salasa selasah seloso salaso selaso selase slsa salase slase sellasa slasah seulasa anggara tuesday
  3 rabu rebo rabo rebu rbu  rebbo rabaa arba arbaa araba raboo  rabuh wednesday
  4 kamis kemis kmis kms kamisi kamih kemes kames kamiss kmiss kmes kammis hamis khamis kemih respati thursday
  5 jumat jmt jmat jumuah jemuah jumah  jumuat jumak jumaik jumaek juma jumaq jemuwah jumuwah jumatt djumat jumt jemuat sukra friday
  6 sabtu setu septu saptu sattu sabtuk sabtoe sabutu sbtu satto sattoh sabtuu saturday
  7 minggu mgg mggu mnggu minggon mingguk ahad ahat akad akat ngahad sunday
`);

export const MONTHS = numberedForms(`
  1 januari january januwari jan janwari januarii jnuari
  2 februari pebruari februwari february febuari pebuari februri feb peb
  3 maret mrt mar march marert
  4 april apr aprill
  5 mei may
  6 juni jun june
  7 juli jul july
  8 agustus agus agt ags agst agu aug august agutus agustos gustus
  9 september sept sep septembr setember
  10 oktober okt oct oktobr october oktuber
  11 november nopember nov nop nofember novembr nopembr nopemper
  12 desember des dec december disember desembr desmber dsember
`);

/** Short forms that are other words too ("mar", "jan" for jangan, "des"): a month only beside a day or "bulan". */
export const SHORT_MONTHS = formsIn(
  'jan feb peb mrt mar apr may jun jul agus agt ags agst agu aug sept sep okt oct nov nop des dec march',
);
/** Months that people are called after. */
export const NAMESAKES = formsIn('mei juni juli april agustus januari oktober maret');

/** Days from today. */
export const NEAR_DAYS = numberedForms(`
  0 hariini hrini hriini harini hariniki hariko ariko sadarion essoewe essoe dinoiki dinaiki allonne today
  1 besok bsk bsok besuk bsuk bezok besox besokan mbesok mbesuk sesuk sesok suk mbenjing benjing benjang mbenjang ngenjing isukan isuk enjing enjang bisuak besuak bisuk isuak bisok isok esok beso besong marsogot sogot cogot lagguna lagghuna laggu lagguk baja bajae ammuko manian tomorrow tmrw tmr singoh jemaq
  2 lusa luse luso lusah lsa pageto pagetona emben mben sangadi sangadik haduan lusuak lusak duwari dhuare
  3 tulat
  -1 kemarin kmrn kmarin kemaren kmren kmaren kmrin kemrin kemren kamarin kamaren kamaring kamareng kemaring kemareng kmr kelmarin wingi wingine kamari kawingi kaworit kapatang patang nantuari nantoari natuari nabodari ibi dibi diibi iwenni riwenni diwenni wenni subangngi subangi semalam semalem smalam smalem smlm semlm samalam simalam mambengi mbengi baroe yesterday kolowingi kalawingi
  -2 mangkukna mangkuk selumbari wingenane wingenani
`);
/** Yesterday or tomorrow by the lexicon, but more often another word. */
const OTHER_WORDS = formsIn('muko muka mangke mengko esuk');

export const DAY_NOUNS = formsIn('hari hr hri ari dino dina dinten poe rahina rahinane dinane esso allo are');
export const PARTS_OF_DAY = formsIn(
  'pagi pgi pg siang siank sore sor sre malam malem mlm mlam malm subuh petang isuk awan wengi enjing injing sonten esuk bengi mbengi dalu siyang peuting beurang sanjo sanja magrib maghrib mgrib isya zuhur dzuhur dhuhur lohor ashar asar karuwung arawe arawen araweng arawengi araweng ele sontene pagine manogot malamnya paginya sorenya siangnya baisukan kamarian burit subu laggu malemma',
);
const NIGHT = formsIn('malam malem mlm mlam malm bengi mbengi wengi dalu peuting malamnya malemma');
export const isNight = (part: string): boolean => NIGHT.has(part);
/** Before a part of the day: earlier today … */
export const EARLIER = formsIn(
  'tadi td tdi tadik wau mau dek denre tuni ituni nakkin nangkin gella ghella kalawau',
);
/** … or later today. */
export const LATER = formsIn(
  'nanti nti nnti ntar ntr entar tar ntik nantik engke engkin engko mengko mangke mengke ngko mangkin beko bekoh kena kaina sebentar sbentar bentar bntr dhaggi dagghi gaggi matu matti sallang sinampe nyanan annon anon',
);

/** After a day or a length of time: the next one … */
export const COMING = formsIn(
  'depan dpn dpan depn dep dapan depang dpnn deoan dpean ngarep ngarepe ngajeng ngajengipun payun hareup kahareup muko muka mendatang berikutnya brikutnya selanjutnya next adep hadap kedepan kdepan ngarap naik besok bsk mbenjing benjing sesuk',
);
/** … the last one … */
export const GONE = formsIn(
  'lalu lalunya kemarin kmrn kemaren kmarin kmren kmaren kemrin kamaring kamareng kamarin wingi kamari kepungkur kapungkur kepengker tadi silam lampau kapatang patang',
);
/** … or this one. */
export const THIS = formsIn(
  'ini iki niki ieu nih ni neh iko ko on punika puniki meniko nia jani mangkin ayeuna saiki sakniki',
);
/** After "yang" or a word like it only: alone these say something else. */
export const COMING_AFTER = formsIn('datang dating bade badhe ro teko dugi');
export const GONE_AFTER = formsIn('lewat liwat lepas kaliwat lapeh berlalu salpu kelewat terlewat');
export const FILLERS = formsIn('yang yg sing nu nan na ingkang kang anu yank akan bakal ka');

export const LATER_ON = formsIn(
  'lagi lg lgi lagy lagii maneh malih engkas deui lai lei pole paimeng nari nai kedepan mendatang haripi buin muse sallangpi',
);
export const AGO = formsIn(
  'lalu silam kemarin kmrn kemaren kepungkur kapungkur kepengker lampau kamari wingi kaliwat lewat ago',
);

export const LENGTHS: ReadonlyMap<string, 'days' | 'weeks' | 'months'> = new Map([
  ...[...DAY_NOUNS, 'haripi'].map((form) => [form, 'days'] as const),
  ...['minggu', 'mgg', 'mggu', 'mnggu', 'pekan', 'minggon', 'week'].map((form) => [form, 'weeks'] as const),
  ...['bulan', 'bln', 'wulan', 'sasi', 'sasih', 'bulang'].map((form) => [form, 'months'] as const),
]);

export const HABIT = formsIn(
  'tiap setiap saben saban unggal tiok satiok pendak sabilang stiap tip sakben sebilang',
);
export const TITLES = formsIn(
  'pak bu ibu bapak bpk mbah mas mbak mba kang daeng dg haji hj om tante bang nek nenek kakek si bi bik bibi mang teh uni uda bung cik koh opa oma wak pakde bude paklik bulik nama namanya bernama jalan jl jln pasar stasiun kampung simpang',
);
/** After a name: whose it is. */
export const PERSONS = formsIn(
  'tetangga tetanggaku tangga tonggo tanggaku tanggane temen teman temenku temanku sodara saudara istri suami anaknya istrinya adik adek kakak sepupu keponakan dan orangnya rumahnya penjual jualan ponakan besan mertua warga',
);

const VOCABULARY: ReadonlySet<string> = new Set([
  ...[WEEKDAYS, MONTHS, NEAR_DAYS, LENGTHS].flatMap((forms) => [...forms.keys()]),
  ...[DAY_NOUNS, PARTS_OF_DAY, EARLIER, LATER, COMING, GONE, THIS, LATER_ON, AGO, HABIT, FILLERS].flatMap(
    (forms) => [...forms],
  ),
]);
/** Long enough that a letter wrong leaves no doubt, by their first letter. "minggu" is left out: "mingga", "hinggu". */
const TARGETS: ReadonlyMap<number, readonly string[]> = Map.groupBy(
  [
    ...MONTHS.keys(),
    ...'besok kemarin kemaren senin selasa kamis jumat sabtu sesuk isukan mbenjing'.split(' '),
  ].filter((form) => form.length >= 5),
  (form) => form.charCodeAt(0),
);
const ENDING = /(?:nya|ne|ipun|na|mi|ji|pi|ki|kah|lah|e)$/u;

/** A congregation, a blessing: no Fridays. */
const CONGREGATION = formsIn('jemaat jamaat jemaah jamaah jumatan selesai salasai');

/** The form of the vocabulary that a word is, be it doubled, with an ending or a letter wrong; else the word. */
export function formOf(word: Word): string {
  const { text, known } = word;
  if (text.length < 4) return text;
  if (!known) return formSought(word);
  const kept = KNOWN_FORMS.get(text);
  if (kept !== undefined) return kept;
  const found = formSought(word);
  KNOWN_FORMS.set(text, found);
  return found;
}

/** Of words that the vocabulary has, hence bounded. */
const KNOWN_FORMS = new Map<string, string>();

function formSought({ text, standard, known }: Word): string {
  if (VOCABULARY.has(text) || CONGREGATION.has(text)) return text;
  const single = text.replaceAll(/(.)\1/gu, '$1');
  if (VOCABULARY.has(single)) return single;
  const stem = single.replace(ENDING, '');
  if (stem.length > 3 && stem !== single && (WEEKDAYS.has(stem) || NEAR_DAYS.has(stem) || MONTHS.has(stem)))
    return stem;
  if (NEAR_DAYS.has(standard) && !OTHER_WORDS.has(text)) return standard;
  if (known || text.length < 5) return text;
  return TARGETS.get(text.charCodeAt(0))?.find((target) => distance(target, text, 1) === 1) ?? text;
}

export function nearestYear(
  today: Temporal.PlainDate,
  monthNumber: number,
  dayNumber: number,
): string | undefined {
  const candidates = [today.year - 1, today.year, today.year + 1].flatMap((year) => {
    const found = dayOf(year, monthNumber, dayNumber);
    return found === undefined ? [] : [Temporal.PlainDate.from(found)];
  });
  const away = (date: Temporal.PlainDate): number => {
    const days = today.until(date, { largestUnit: 'days' }).days;
    // What lies ahead is a little likelier than what is past.
    return days < 0 ? -days * 1.5 : days;
  };
  return candidates.toSorted((a, b) => away(a) - away(b))[0]?.toString();
}

export function inMonth(first: Temporal.PlainDate, number: number): string | undefined {
  return dayOf(first.year, first.month, number);
}

/** @returns nothing for a day that the month does not have. */
export function dayOf(year: number, monthNumber: number, dayNumber: number): string | undefined {
  if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1) return undefined;
  const first = Temporal.PlainDate.from({ year, month: monthNumber, day: 1 });
  return dayNumber > first.daysInMonth ? undefined : first.with({ day: dayNumber }).toString();
}

export function yearMonth(date: Temporal.PlainDate): string {
  return date.toString().slice(0, 7);
}

export function monthOf(today: Temporal.PlainDate, number: number, after: string): string {
  if (/^20\d{2}$/u.test(after)) return `${after}-${String(number).padStart(2, '0')}`;
  const found = nearestYear(today, number, 15) ?? today.toString();
  const shift = COMING.has(after) && found.slice(0, 7) <= yearMonth(today) ? 1 : 0;
  return yearMonth(Temporal.PlainDate.from(found).add({ years: shift }));
}

/** A day of the week that lies `shift` weeks ahead; weeks begin on Monday. */
export function inWeek(today: Temporal.PlainDate, shift: number, weekdayNumber: number): Temporal.PlainDate {
  return today.add({ weeks: shift }).add({ days: weekdayNumber - today.dayOfWeek });
}
