/**
 * What Salur says, before it is words: the key of a sentence in `locales/` and its arguments. Rooms return these; the
 * `telegram` room puts them into the person's language and onto the screen.
 */
import type { Action } from './action.ts';

/** Rupiah. */
export interface Money {
  readonly rupiah: number;
}

/** A number with its unit as the data name it: "20 kg". */
export interface Quantity {
  readonly amount: number;
  readonly unit: string;
}

/** "08.00–11.30 WIB"; `zone` is an IANA name. */
export interface Hours {
  readonly start: Temporal.PlainTime;
  readonly end: Temporal.PlainTime;
  readonly zone: string;
}

/** Metres, said as people say them: "350 meter", "1,2 km". */
export interface Distance {
  readonly metres: number;
}

/** Several values in one sentence: "KTP asli, KK asli, undangan". A sentence among them is said in the person's language. */
export interface List {
  readonly list: readonly (string | Sentence)[];
}

/** Text of the data or of a person; never markup, whatever it holds. */
export type Argument =
  string | number | Temporal.PlainDate | Temporal.PlainTime | Money | Quantity | Hours | Distance | List;

export interface Sentence {
  readonly key: string;
  readonly values?: Readonly<Record<string, Argument>>;
}

export interface Button {
  readonly label: Sentence;
  readonly press: Action;
}

export type Reply =
  | {
      readonly kind: 'text';
      /** Sentences of a paragraph stand on lines of their own; paragraphs are parted by an empty line. */
      readonly paragraphs: readonly (readonly Sentence[])[];
      readonly buttons: readonly Button[];
      /** Asks the phone for its location with a button of its own. */
      readonly askLocation?: true;
    }
  | {
      readonly kind: 'venue';
      readonly title: string;
      readonly address: string;
      readonly lat: number;
      readonly lon: number;
    }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly content: string;
      readonly caption: Sentence;
    };
