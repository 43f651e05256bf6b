/** From what is asked to a finished answer: each question's part, put together, and where the conversation then stands. */
import type { Asker, Session, Topic } from '../domain/asker.ts';
import type { Reply, Sentence } from '../domain/reply.ts';
import type { Chats } from '../store/repositories/chats.ts';
import { type Intent, INTENTS } from '../understanding/index.ts';
import { type Answer, finish } from './answer.ts';
import type { Catalogue } from './catalogue/index.ts';
import { type About, LEANING } from './conversation.ts';
import { homeOf, type Part, type Question } from './question.ts';
import { createQuestions } from './questions/index.ts';
import { introductionReply } from './welcome.ts';

/** What holds for the whole of one message. */
export interface Call {
  readonly asker: Asker;
  readonly now: Temporal.Instant;
  readonly catalogue: Catalogue;
}

export interface Extras {
  readonly text?: string;
  readonly page?: number;
  /** Lines above the answer. */
  readonly opening?: readonly Sentence[];
  readonly before?: readonly Reply[];
  /** A question of Salur's own, in a message after the answer. */
  readonly after?: Part;
  readonly session?: Partial<Session>;
  /** Questions that this answers: they need no button any more. */
  readonly answered?: readonly Intent[];
  /** The answer says who Salur is by itself. */
  readonly introduced?: boolean;
}

/** Questions answered in one message; more would not be read. */
const AT_ONCE = 3;

export interface Telling {
  /** Answers questions, in one message. */
  answer(call: Call, intents: readonly string[], about: About, extras?: Extras): Promise<Answer>;
  /** The same for a way to answer that has no intent of its own. */
  answerWith(call: Call, intent: Intent, about: About, answerer: (question: Question) => Part): Answer;
  /** Says what needs no question; what was talked about stays. */
  tell(call: Call, parts: readonly Part[], extras?: Extras): Answer;
}

export function createTelling(chats: Chats): Telling {
  const questions = createQuestions(chats);

  function tell(call: Call, parts: readonly Part[], extras: Extras = {}): Answer {
    const { asker, catalogue, now } = call;
    const {
      after,
      answered = [],
      before = [],
      introduced = false,
      opening = [],
      session = {},
      text = '',
    } = extras;
    const first = asker.known || introduced ? [] : [introductionReply(asker, catalogue, now, text)];
    return finish(asker, {
      parts,
      answered,
      opening,
      before: [...first, ...before],
      ...(after && { after }),
      session: { misses: 0, awaiting: awaited(parts), ...session },
      ...(parts.some(({ changed }) => changed) && { changed: true }),
    });
  }

  function told(
    call: Call,
    intents: readonly Intent[],
    about: About,
    parts: readonly Part[],
    extras: Extras,
  ): Answer {
    const topic = topicOf(call, intents, about, parts);
    // The first contact's greeting already introduces.
    const introduced = intents.every((intent) => intent === 'greeting');
    const session = { ...extras.session, ...(topic && { topic }) };
    return tell(call, parts, { ...extras, answered: intents, introduced, session });
  }

  return {
    async answer(call, asked, about, extras = {}) {
      const unique = new Set(asked);
      const intents = INTENTS.filter((intent) => unique.has(intent))
        .toSorted((a, b) => asked.indexOf(a) - asked.indexOf(b))
        .slice(0, AT_ONCE);
      const parts: Part[] = [];
      for (const intent of intents)
        parts.push(
          await questions[intent](questionOf(call, intent, about, extras, intents.length > 1, parts.length)),
        );
      return told(call, intents, about, parts, extras);
    },
    answerWith(call, intent, about, answerer) {
      const part = answerer(questionOf(call, intent, about, {}, false, 0));
      return told(call, [intent], about, [part], {});
    },
    tell,
  };
}

function questionOf(
  { asker, catalogue, now }: Call,
  intent: Intent,
  about: About,
  { page = 0, text = '' }: Extras,
  compact: boolean,
  index: number,
): Question {
  const { lastPoint, lastProgramme, point, programme, ...rest } = about;
  const hangsOnPoint = intent === 'location' || intent === 'point_status';
  // "Apakah saya dapat?" asks after everything, unless it names something.
  const hangsOnProgramme = intent !== 'eligibility_check';
  return {
    ...rest,
    asker,
    catalogue,
    now,
    intent,
    programme: programme ?? (hangsOnProgramme ? lastProgramme : null),
    point: point ?? (hangsOnPoint ? lastPoint : null),
    text,
    page,
    compact,
    sign: index === 0,
  };
}

function awaited(parts: readonly Part[]): Session['awaiting'] {
  if (parts.some(({ asks }) => asks === 'area')) return 'area';
  return parts.some(({ asks }) => asks === 'code') ? 'code' : null;
}

/** What a follow-up may lean on; null where nothing new was talked about. What still waits for an answer comes first. */
function topicOf(
  { asker, catalogue, now }: Call,
  intents: readonly Intent[],
  about: About,
  parts: readonly Part[],
): Topic | null {
  const open = intents.filter((_, index) => ['area', 'programme'].includes(parts[index]?.asks ?? ''));
  const [main, ...also] = open.length > 0 ? open : intents.slice(0, 1);
  if (main === undefined || !(LEANING.has(main) || main === 'scam_check')) return null;
  const { area, date } = about;
  return {
    intent: main,
    programme:
      about.programme?.id ??
      parts.find((part) => part.programme !== undefined)?.programme ??
      about.lastProgramme?.id ??
      null,
    point: parts.find((part) => part.point !== undefined)?.point ?? null,
    ...(also.length > 0 && { also }),
    ...(area !== null && area !== homeOf(asker, catalogue) && { area }),
    ...(date !== null && { date }),
    at: now.toString(),
  };
}
