/** What answering hands back, and how the parts of an answer become one message. */
import type { Asker, Offered, Session } from '../domain/asker.ts';
import type { Language } from '../domain/aid/people.ts';
import type { Button, Reply, Sentence } from '../domain/reply.ts';
import { MAX_BUTTONS, type Part } from './question.ts';

export interface Answer {
  /** In the order in which they are sent. */
  readonly replies: readonly Reply[];
  /** Where the conversation now stands. Not to be kept where `erased`. */
  readonly session: Session;
  /** The language to say it in: not the asker's where they have just chosen another. */
  readonly language: Language;
  /** What is stored about the asker changed: load them again before their next message. */
  readonly changed?: true;
  /** All that was stored about the asker is gone: nothing of this answer may be stored with their name. */
  readonly erased?: true;
  /** The message carried a NIK or KK number: it is to be deleted from the chat. */
  readonly hideMessage?: true;
}

/** What an answer is made of before it is sent. */
export interface Draft {
  readonly parts: readonly Part[];
  /** Intents that the parts answer. */
  readonly answered?: readonly string[];
  /** Lines above the answer. */
  readonly opening?: readonly Sentence[];
  /** Replies of their own, before the answer or after it. */
  readonly before?: readonly Reply[];
  readonly after?: Part;
  readonly session: Partial<Session>;
  readonly changed?: true;
  readonly erased?: true;
}

export function finish(asker: Asker, draft: Draft, language: Language = asker.language): Answer {
  const { after, answered = [], before = [], changed, erased, opening = [], parts } = draft;
  const said = together(parts, opening, answered);
  const asked = after ? together([after], [], []) : [];
  return {
    replies: [...before, ...said, ...asked],
    session: {
      ...asker.session,
      offered: after ? offeredBy([after], asked) : offeredBy(parts, said),
      ...draft.session,
    },
    language,
    ...(changed && { changed }),
    ...(erased && { erased }),
  };
}

/** What words may choose from, where the message asks something. Not of areas: there "2" is a number of an RT, not the second button. */
function offeredBy(parts: readonly Part[], replies: readonly Reply[]): Offered | null {
  const asks = parts.find(({ asks: what }) => what !== undefined && what !== 'code')?.asks;
  const actions = replies
    .flatMap((reply) => (reply.kind === 'text' ? reply.buttons : []))
    .map(({ press }) => press);
  if (asks === undefined || asks === 'area' || actions.length === 0) return null;
  return { kind: asks === 'meaning' || asks === 'sure' ? asks : 'choice', actions };
}

/** One message of all parts. A place on the map is shown only where it is the whole answer. */
function together(
  parts: readonly Part[],
  opening: readonly Sentence[],
  answered: readonly string[],
): Reply[] {
  // Two parts that rest on the same source, or send to the same office, say so once.
  const said = new Set<string>();
  const asked = new Set<string>();
  const told = parts.filter(({ asks }) => {
    if (asks === undefined || !asked.has(asks)) {
      if (asks !== undefined) asked.add(asks);
      return true;
    }
    return false;
  });
  const paragraphs = [
    ...(opening.length > 0 ? [opening] : []),
    ...told.flatMap((part) => {
      const fresh = part.paragraphs.map((lines) => lines.filter((line) => !said.has(JSON.stringify(line))));
      for (const line of fresh.flat()) said.add(JSON.stringify(line));
      return fresh;
    }),
  ].filter((lines) => lines.length > 0);
  if (paragraphs.length === 0) return [];
  const [only, ...others] = told;
  const askLocation = told.some((part) => part.askLocation);
  return [
    ...(only?.venue && others.length === 0 ? [only.venue] : []),
    {
      kind: 'text',
      paragraphs,
      buttons: askLocation ? [] : choose(told, answered),
      ...(askLocation && { askLocation: true as const }),
    },
  ];
}

/** What Salur asks back comes first; else the parts take turns. */
function choose(parts: readonly Part[], answered: readonly string[]): Button[] {
  const asking = parts.find(({ asks }) => asks === 'area' || asks === 'programme');
  const offers = (part: Part) =>
    part.asks || parts.length === 1
      ? part.buttons
      : part.buttons.filter(({ press }) => press.do !== 'ask' || !answered.includes(press.intent));
  const rows = [...(asking ? [asking] : []), ...parts.filter((part) => part !== asking)].map(offers);
  const longest = Math.max(0, ...rows.map((buttons) => buttons.length));
  const offered = asking
    ? rows.flat()
    : Array.from({ length: longest }, (_, index) => rows.flatMap((buttons) => buttons[index] ?? [])).flat();
  const chosen = new Map<string, Button>();
  for (const offer of offered) {
    const key = JSON.stringify(offer.press);
    if (chosen.size < MAX_BUTTONS && !chosen.has(key)) chosen.set(key, offer);
  }
  return [...chosen.values()];
}
