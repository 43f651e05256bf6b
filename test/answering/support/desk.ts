/**
 * Someone at Salur's desk: what they say comes with what was understood of it, and the answer is read as they would read
 * it. Whether the words were understood rightly is not tested here.
 */
import { readFile } from 'node:fs/promises';
import {
  type Answer,
  type Answering,
  type Catalogue,
  createAnswering,
  createCatalogue,
} from '../../../src/answering/index.ts';
import type { Action } from '../../../src/domain/action.ts';
import { type Asker, NEW_SESSION } from '../../../src/domain/asker.ts';
import type { Chats, CatalogueRows } from '../../../src/store/index.ts';
import { writeAction } from '../../../src/telegram/callback.ts';
import { createWords, type Words } from '../../../src/telegram/words.ts';
import type { Intent, Slots, Understander, Understood } from '../../../src/understanding/index.ts';
import { HOME, NOW, rows } from './valley.ts';

const locale = (name: string) => readFile(new URL(`../../../locales/${name}.ftl`, import.meta.url), 'utf8');
export const words: Words = createWords({ id: await locale('id'), en: await locale('en') });

export const PERSON: Asker = {
  person: 11,
  known: true,
  language: 'id',
  area: HOME,
  household: null,
  subscribed: false,
  learning: null,
  session: NEW_SESSION,
};

/** Most answers rest on the catalogue alone: whoever reaches for the store in them is at fault. */
const NO_STORE = new Proxy({} as Chats, {
  get(_, name) {
    return () => {
      throw new Error(`the store was asked to ${String(name)}`);
    };
  },
});

export interface Heard {
  readonly intents?: readonly Intent[];
  readonly slots?: Slots;
  /** Without it: sure where intents are given. */
  readonly action?: Understood['action'];
}

export interface Said {
  readonly answer: Answer;
  /** Everything that was sent as text, without markup. */
  readonly text: string;
  /** As Telegram gets it. */
  readonly html: string;
  readonly labels: readonly string[];
  readonly presses: readonly Action[];
}

export interface Desk {
  readonly catalogue: Catalogue;
  readonly answering: Answering;
  /** The person as they now are; the session follows by itself. */
  asker: Asker;
  now: Temporal.Instant;
  says(text: string, heard?: Heard): Promise<Said>;
  taps(action: Action): Promise<Said>;
  /** Any other way in. */
  does(work: (answering: Answering, asker: Asker, now: Temporal.Instant) => Promise<Answer>): Promise<Said>;
}

export function openDesk(
  catalogueRows: Partial<CatalogueRows> = {},
  asker: Partial<Asker> = {},
  chats: Chats = NO_STORE,
): Desk {
  const catalogue = createCatalogue(rows(catalogueRows));
  let heard: Heard = {};
  const understander: Understander = {
    understand(text) {
      const { action, intents = [], slots = {} } = heard;
      const guesses = intents.map((name) => ({ name, confidence: 0.97 }));
      const alternatives = (['package', 'documents', 'location'] as const).map((name) => ({
        name,
        confidence: 0.2,
      }));
      return {
        intents: guesses.length > 0 ? guesses : [{ name: 'schedule', confidence: 0.3 }],
        alternatives,
        slots,
        action: action ?? (intents.length > 0 ? 'answer' : 'clarify'),
        text,
      };
    },
  };
  const answering = createAnswering({ chats, catalogue: () => catalogue, understander: () => understander });
  const desk: Desk = {
    catalogue,
    answering,
    asker: { ...PERSON, ...asker },
    now: NOW,
    says(text, what = {}) {
      heard = what;
      return desk.does((at, who, now) => at.ask(who, text, now));
    },
    taps: (action) => desk.does((at, who, now) => at.press(who, action, now)),
    async does(work) {
      const answer = await work(answering, desk.asker, desk.now);
      desk.asker = { ...desk.asker, known: true, session: answer.session };
      return read(answer);
    },
  };
  return desk;
}

export function read(answer: Answer): Said {
  const texts = answer.replies.flatMap((reply) => (reply.kind === 'text' ? [reply] : []));
  const buttons = texts.flatMap((reply) => reply.buttons);
  for (const { buttons: offered } of texts) if (offered.length > 4) throw new Error('more than four buttons');
  for (const { press } of buttons) writeAction(press);
  const html = texts.map((reply) => words.render(answer.language, reply.paragraphs)).join('\n\n');
  return {
    answer,
    html,
    text: html
      .replace(/<[^>]+>/gu, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
    labels: buttons.map(({ label }) => words.plain(answer.language, label)),
    presses: buttons.map(({ press }) => press),
  };
}

export function later(desk: Desk, minutes: number): void {
  desk.now = desk.now.add({ minutes });
}
