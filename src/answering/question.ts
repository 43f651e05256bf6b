/** What a question is, and what answering it gives. The files of `questions/` turn the one into the other. */
import type { Asker } from '../domain/asker.ts';
import type { Point } from '../domain/aid/places.ts';
import type { Programme } from '../domain/aid/programmes.ts';
import type { ReportCategory } from '../domain/aid/reports.ts';
import type { Button, Reply, Sentence } from '../domain/reply.ts';
import type { Catalogue, NamedPlace } from './catalogue/index.ts';

export interface Question {
  readonly asker: Asker;
  readonly now: Temporal.Instant;
  readonly catalogue: Catalogue;
  readonly intent: string;
  /** Named in the message or talked about just before. */
  readonly programme: Programme | null;
  readonly point: Point | null;
  /** The area that is answered for: named in the message, or where the person lives. */
  readonly area: string | null;
  /** Set where the message names a place that fits several areas or none. */
  readonly unsettled: { readonly place: NamedPlace; readonly candidates: readonly string[] } | null;
  /** `2026-11-24` or `2026-12`. */
  readonly date: string | null;
  readonly category: ReportCategory | null;
  /** As typed, numbers masked; empty for a button or a command without words. */
  readonly text: string;
  readonly page: number;
  /** One of several questions in one message: only the answer itself, without what is merely useful. */
  readonly compact: boolean;
  /** Whether this part may carry the message's one sign (📅, 📍, ⚠️, ✅). */
  readonly sign: boolean;
}

export interface Part {
  /** Sentences of a paragraph stand on lines of their own. */
  readonly paragraphs: readonly (readonly Sentence[])[];
  readonly buttons: readonly Button[];
  /** Shown above the text. */
  readonly venue?: Reply;
  /** Salur asks back before it can answer: the buttons are the possible answers. */
  readonly asks?: 'area' | 'programme' | 'code' | 'meaning' | 'choice' | 'sure';
  readonly askLocation?: true;
  /** Answering changed what is stored about the asker. */
  readonly changed?: true;
  /** What the answer turned out to be about. */
  readonly programme?: string;
  readonly point?: string;
}

/** At most four choices under a message. */
export const MAX_BUTTONS = 4;

export function officeName(catalogue: Catalogue): string {
  return catalogue.settings.name;
}

/** The zone that "today" and "now" are meant in for this person. */
export function zoneOf(asker: Asker, catalogue: Catalogue): string {
  return catalogue.areas.zone(homeOf(asker, catalogue));
}

/** Where the person lives, as far as it is known: what they chose, else where their household is registered. */
export function homeOf(asker: Asker, catalogue: Catalogue): string | null {
  const known = [asker.area, asker.household?.area ?? null];
  return known.find((area) => area !== null && catalogue.areas.get(area)) ?? null;
}

/**
 * A page of choices that leaves no more than four buttons: all of them, or three and the way to the next three. The last
 * page leads back to the first.
 */
export function pageOf<T>(
  choices: readonly T[],
  page: number,
  room = MAX_BUTTONS,
): { readonly shown: readonly T[]; readonly next: number | null } {
  if (choices.length <= room) return { shown: choices, next: null };
  const size = room - 1;
  const pages = Math.ceil(choices.length / size);
  const at = page % pages;
  return { shown: choices.slice(at * size, (at + 1) * size), next: (at + 1) % pages };
}
