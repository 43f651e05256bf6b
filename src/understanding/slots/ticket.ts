/** As issued: two letters, a dash, four letters or digits. With the dash letters alone will do; without it a digit is needed. */
const ISSUED = /(?<![a-z0-9])([a-z]{2})\s?[-–—]\s?([a-z0-9]{4})(?![a-z0-9])/u;
const SPACED = /(?<![a-z0-9])kt[\s.:_]{0,2}((?=[a-z]{0,3}\d)[a-z0-9]{4})(?![a-z0-9])/u;
/** After the word for it: "tiket A1B2", "no laporan: a1b2". */
const NAMED =
  /(?:tiket|ticket|tket|tiketnya|laporan|lapor|aduan|pengaduan|kode|nomor|nomer|no|nmr)(?:nya|ku)?[\s.:#=]{1,3}(?:(?:no|nomor|nomer|nmr|saya|aku|kode|laporan|tiket|itu|dengan|yang|yg)[\s.:#=]{1,3}){0,3}(?:[a-z]{2}[-\s])?((?=[a-z]{0,7}\d)(?=\d{0,7}[a-z])[a-z0-9]{4,8})(?![a-z0-9])/u;
/** Alone in the message, perhaps with a short word beside it. */
const ALONE =
  /^\W*(?:[a-z]{2,6}\W+)?((?=[a-z]{0,3}\d)(?=\d{0,3}[a-z])[a-z0-9]{4})(?:\W+[a-z]{1,8}){0,2}\W*$/u;
/** Letters and digits together that are something else: amounts, hours, doubled words, terms. */
const OTHER =
  /^(?:\d+(?:rb|ribu|k|jt|kg|kilo|ltr|lt|l|jam|jm|hr|hari|bln|thn|org|x|m|km|cm|menit|mnt|gb|mb|an|nya|pcs|th|kk|pm|am|wib|wit)|(?:rt|rw|jam|pkl|tgl|hp|no|rp|blok|gg|km|lt|th|min)\d+|[a-z]+2(?:nya|an)?|t4\w*|covid19|g20|s[123]\w*|d[1234]|sd\d|smp\d|sma\d|[a-z]?\d)$/u;
/** Words with a dash that could be taken for one. */
const DASHED = /^(?:e|ke|di|se)$/u;

/** The number of a report that a message names, in capitals: `KT-7M4Q`, or `A1B2` where no prefix was typed. */
export function ticketIn(text: string): string | undefined {
  const issued = ISSUED.exec(text);
  if (issued) {
    const [, prefix = '', code = ''] = issued;
    if (
      (prefix === 'kt' || /\d/u.test(code)) &&
      !DASHED.test(prefix) &&
      !/^\d+$/u.test(prefix === 'kt' ? '' : code) &&
      !OTHER.test(code)
    ) {
      return `${prefix}-${code}`.toUpperCase();
    }
  }
  const spaced = SPACED.exec(text)?.[1];
  if (spaced !== undefined && !OTHER.test(spaced)) return `KT-${spaced}`.toUpperCase();
  const named = NAMED.exec(text);
  const code = named?.[1];
  if (code !== undefined && !OTHER.test(code)) {
    const prefix = /(?<![a-z])([a-z]{2})-[a-z0-9]{4,8}$/u.exec(named?.[0] ?? '')?.[1];
    return (prefix === undefined ? code : `${prefix}-${code}`).toUpperCase();
  }
  const alone = ALONE.exec(text.slice(0, 60))?.[1];
  if (alone !== undefined && text.length <= 60 && !OTHER.test(alone)) return alone.toUpperCase();
  return undefined;
}
