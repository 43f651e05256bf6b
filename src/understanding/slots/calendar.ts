/** Names of days, months and lengths of time, with the short, spoken and regional forms. Vocabulary for `dates.ts`. */

const lines = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [number, ...forms] = line.trim().split(' ');
        return forms.map((form) => [form, Number(number)] as const);
      }),
  );

/** ISO day of the week. Sunday's "minggu" also means a week: dates.ts tells them apart. */
export const WEEKDAYS = lines(`
  1 senin senen snin snen sn senin senayan monday
  2 selasa slasa salasa selasah tuesday
  3 rabu rebo rabo rebu wednesday
  4 kamis kemis kmis thursday
  5 jumat jumaat jmt jmat jumuah jemuah jumah jemat jum'at friday
  6 sabtu sabtuan setu septu saptu saturday
  7 minggu ahad ahat mggu akad sunday
`);

export const MONTHS = lines(`
  1 januari january januwari jan
  2 februari pebruari februwari february feb peb
  3 maret mrt mar march
  4 april apr
  5 mei may
  6 juni jun june
  7 juli jul july
  8 agustus agus agt ags agst agu aug august
  9 september sept sep septembr
  10 oktober okt oct oktobr october
  11 november nopember nov nop nofember
  12 desember des dec december disember
`);

/** Short forms that are other words too ("mar", "jan" for jangan, "des", "mei" is none of them): a month only beside a day. */
export const SHORT_MONTHS = new Set(
  'jan feb peb mrt mar apr may jun jul agus agt ags agst agu aug sept sep okt oct nov nop des dec march'.split(
    ' ',
  ),
);

/** Days from today. */
export const NEAR_DAYS = lines(`
  0 hariini hrini
  1 besok bsk bsok besuk bsuk sesuk suk mbenjing benjing isukan isuk2 enjing esuk bisuak marsogot sok besokk besoknya isok tomorrow tmrw bisok
  2 lusa luse pageto emben
  -1 kemarin kmrn kmarin kemaren kmren wingi kamari kaworit nantuari kemarn semalam semalem yesterday kolowingi
`);

export const NUMBERS = lines(`
  1 se satu sa siji hiji seminggu sebulan sehari
  2 dua loro 2
  3 tiga telu tilu
  4 empat papat opat
  5 lima limo
  6 enam enem genep
  7 tujuh pitu
  8 delapan wolu dalapan
  9 sembilan songo salapan
  10 sepuluh sapuluh
  11 sebelas
  12 duabelas
`);

/** After a day or a length of time: the next one … */
export const COMING = new Set(
  'depan dpn dpan dep depn ngarep ngajeng payun hareup datang mendatang akan besok bsk next muka mbenjing sesuk'.split(
    ' ',
  ),
);
/** … the last one … */
export const GONE = new Set(
  'lalu kemarin kmrn kemaren kmarin kmren lewat wingi kamari kepungkur tadi silam liwat lepas'.split(' '),
);
/** … or this one. */
export const THIS = new Set('ini nih iki niki ieu sekarang skrg ni'.split(' '));
