/** A programme's card: all that may be told about it. Amounts and deadlines are data, each with its source and date. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: 'cash' | 'goods';
  /** What one household is given, in words. */
  readonly package: string;
  /** Rupiah for cash, else a number of `unit`. */
  readonly amount: number | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly criteria: readonly string[];
  readonly documents: readonly string[];
  readonly proxy: {
    readonly allowed: boolean;
    readonly who: string | null;
    readonly bring: readonly string[];
  };
  readonly missed: { readonly days: number | null; readonly how: string };
  /** Rupiah that is officially asked; 0 nearly always. */
  readonly fee: number;
  readonly legalBasis: string | null;
  readonly fundedBy: string | null;
  readonly howToRegister: string;
  readonly howToObject: string;
  readonly source: string;
  readonly asOf: Temporal.PlainDate;
  /** Last day on which the card's facts may be stated as current. */
  readonly validUntil: Temporal.PlainDate | null;
}
