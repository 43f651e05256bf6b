/** One word as typed and as understood. */
export interface Token {
  /** Lower case, without stretched letters. */
  readonly raw: string;
  /** Standard word, `<kind>` for numbers, links and the like, or `raw` when unknown. */
  readonly word: string;
  /** Index of the clause it stands in, counted from 0. */
  readonly clause: number;
}

export interface NormalText {
  readonly tokens: readonly Token[];
  readonly clauses: number;
  /** A question mark was typed, or the end asks ("… sudah cair belum"). */
  readonly asks: boolean;
}
