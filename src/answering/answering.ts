/** The ways in: words, a tap, a command, a deep link, a place on the map, a message without words. */
import type { Action } from '../domain/action.ts';
import type { Asker } from '../domain/asker.ts';
import type { Reply, Sentence } from '../domain/reply.ts';
import { readHouseholdCode } from '../domain/aid/households.ts';
import type { Chats } from '../store/repositories/chats.ts';
import {
  type Intent,
  MASK,
  readReply,
  type ShortReply,
  type Understander,
  type Understood,
  withoutNames,
} from '../understanding/index.ts';
import { type Answer, finish } from './answer.ts';
import type { Catalogue } from './catalogue/index.ts';
import {
  aboutOf,
  aboutOfTap,
  clarify,
  freshTopic,
  meaningOf,
  missesAfter,
  whichOne,
} from './conversation.ts';
import { NEITHER } from './labels.ts';
import { misshapen, tie, typedCode } from './person/tying.ts';
import { type Part, zoneOf } from './question.ts';
import { askWhere, browse } from './questions/asking.ts';
import { howToTie } from './questions/household.ts';
import { nearestPoints } from './questions/places.ts';
import { asksForSecrets, contactsIn } from './questions/scam/index.ts';
import { createTapping } from './tapping.ts';
import { type Call, createTelling } from './telling.ts';
import * as welcome from './welcome.ts';

export interface Answering {
  /** Words; `text` with NIK and KK numbers already masked. */
  ask(asker: Asker, text: string, now: Temporal.Instant, message?: MessageFacts): Promise<Answer>;
  /** A tap on a button. */
  press(asker: Asker, action: Action, now: Temporal.Instant): Promise<Answer>;
  /** /start with or without a deep link's parameter. */
  start(asker: Asker, parameter: string | null, now: Temporal.Instant): Promise<Answer>;
  /** `name` without the slash and the bot's name, `rest` what follows it. */
  command(asker: Asker, name: string, rest: string, now: Temporal.Instant): Promise<Answer>;
  /** A shared location, in degrees of WGS 84; it is used and forgotten. */
  location(asker: Asker, lat: number, lon: number, now: Temporal.Instant): Promise<Answer>;
  other(asker: Asker, kind: welcome.OtherKind, now: Temporal.Instant): Promise<Answer>;
  /** Called in a group: says where Salur does answer, and nothing else. `username`: the bot's, without the @. */
  group(asker: Asker, username: string): Promise<Answer>;
}

/** What is known of a message besides its words. */
export interface MessageFacts {
  /** It carried a NIK or KK number; seen by the mask where this is not given. */
  readonly hasNik?: boolean;
  /** Somebody else wrote it. */
  readonly forwarded?: boolean;
}

/** Commands that ask one question. */
const COMMANDS: Readonly<Record<string, Intent>> = {
  jadwal: 'schedule',
  lokasi: 'location',
  cek: 'eligibility_check',
  syarat: 'eligibility_rules',
  bawa: 'documents',
  lapor: 'report',
  laporan: 'report_status',
  ingatkan: 'subscribe',
  berhenti: 'unsubscribe',
  privasi: 'privacy',
  bantuan: 'help',
  help: 'help',
};

/**
 * `catalogue` and `understander` are read once for each message, together: they must be of the same version whenever they
 * are read. Everything that is stored about a person goes through `chats`.
 */
export function createAnswering(parts: {
  readonly chats: Chats;
  readonly catalogue: () => Catalogue;
  readonly understander: () => Understander;
}): Answering {
  const { chats } = parts;
  const telling = createTelling(chats);
  const { press, settle } = createTapping(chats, telling);
  const callOf = (asker: Asker, now: Temporal.Instant): Call => ({
    asker,
    now,
    catalogue: parts.catalogue(),
  });

  async function ask(
    asker: Asker,
    text: string,
    now: Temporal.Instant,
    { forwarded = false, hasNik: masked = false }: MessageFacts = {},
  ): Promise<Answer> {
    const call = callOf(asker, now);
    const { catalogue } = call;
    const { session } = asker;
    const understood = parts
      .understander()
      .understand(text, now.toZonedDateTimeISO(zoneOf(asker, catalogue)));
    const hasNik = masked || understood.slots.has_nik === true || holdsNik(text);
    const opening: Sentence[] = hasNik ? [{ key: 'nik-hidden' }] : [];
    const hide = (answer: Answer): Answer => (hasNik ? { ...answer, hideMessage: true } : answer);
    if (!hasNik && !/[\p{L}\p{N}]/u.test(text))
      return telling.tell(call, [THANKFUL.test(text) ? welcome.thanks() : welcome.outOfScope(asker)]);

    const chosen = hasNik ? null : await choose(call, readReply(text));
    if (chosen) return chosen;

    const code = typedCode(text, session.awaiting === 'code', () => isQuestion(understood));
    if (code.kind === 'code') return hide(await tieTo(call, code.code, opening));
    if (code.kind === 'misshapen') return hide(telling.tell(call, [misshapen()], { opening }));

    const topic = freshTopic(session, now);
    const contacts = contactsIn(text, catalogue);
    const meaning = meaningOf(understood, asker, catalogue, now);
    const unsure = forwarded || meaning.kind === 'unclear' || topic?.intent === 'scam_check';
    const doubtful = contacts === 'some' || (forwarded && asksForSecrets(text));
    if (contacts === 'suspect' || (doubtful && unsure))
      return hide(await telling.answer(call, ['scam_check'], meaning.about, { text, opening }));

    switch (meaning.kind) {
      case 'asks':
        return hide(await telling.answer(call, meaning.intents, meaning.about, { text, opening }));
      case 'lives': {
        const { area, unsettled } = meaning.about;
        if (unsettled !== null || area === null)
          return hide(telling.tell(call, [askWhere({ asker, catalogue, unsettled })], { opening }));
        if (catalogue.areas.below(area).length > 0)
          return hide(telling.tell(call, [browse(catalogue, area, 0)], { opening }));
        return hide(await settle(call, area));
      }
      case 'unclear': {
        if (hasNik) {
          const part = session.awaiting === 'code' ? howToTie() : welcome.menu('main', asker);
          return hide(telling.tell(call, [part], { opening }));
        }
        const misses = session.misses + 1;
        const handoff = understood.action === 'handoff';
        const part = clarify(meaning.meanings, meaning.about, misses, handoff, catalogue);
        if (asker.learning === true) await chats.keepUnclear(asker.person, withoutNames(text), now);
        return telling.tell(call, [part], { session: { misses: missesAfter(misses, handoff) } });
      }
    }
  }

  /** Words that answer Salur's own question: they do what a tap on that button does. */
  async function choose(call: Call, reply: ShortReply | null): Promise<Answer | null> {
    const { offered, misses } = call.asker.session;
    if (reply === null) return null;
    if (offered === null) {
      // "Bukan", "salah" to an answer: it was not what was meant.
      const said = freshTopic(call.asker.session, call.now) !== null && misses === 0;
      return said && reply.kind === 'no' ? press(call, NEITHER.press) : null;
    }
    const { actions, kind } = offered;
    const picked = reply.kind === 'choice' ? actions[reply.index] : undefined;
    if (picked) return press(call, picked);
    if (kind === 'sure' && reply.kind !== 'choice') {
      const [yes, no] = actions;
      const said = reply.kind === 'yes' ? yes : no;
      return said ? press(call, said) : null;
    }
    if (kind !== 'meaning' || reply.kind === 'choice') return null;
    return reply.kind === 'no' ? press(call, NEITHER.press) : telling.tell(call, [whichOne(offered)]);
  }

  async function start(asker: Asker, parameter: string | null, now: Temporal.Instant): Promise<Answer> {
    const call = callOf(asker, now);
    const { catalogue } = call;
    const [, kind, value = ''] = /^([a-z])_(.*)$/su.exec(parameter ?? '') ?? [];
    if (kind === 'w') {
      const code = readHouseholdCode(value);
      return code === null ? telling.tell(call, [misshapen()]) : tieTo(call, code);
    }
    if (kind === 'a') {
      const area = catalogue.areas.fromLink(value);
      if (area !== null)
        return settle({ ...call, asker: { ...asker, session: { ...asker.session, topic: null } } }, area);
      return telling.tell(call, [browse(catalogue, null, 0)], { opening: [{ key: 'start-area-unknown' }] });
    }
    const opening: Sentence[] = parameter ? [{ key: 'start-unknown' }] : [];
    return telling.tell(call, [welcome.greeting(asker, catalogue, now, '')], { opening, introduced: true });
  }

  async function command(asker: Asker, name: string, rest: string, now: Temporal.Instant): Promise<Answer> {
    const answer = await obey(asker, name, rest, now);
    return holdsNik(rest) ? warned(answer) : answer;
  }

  async function obey(asker: Asker, name: string, rest: string, now: Temporal.Instant): Promise<Answer> {
    const call = callOf(asker, now);
    const { catalogue } = call;
    const word = name.toLowerCase();
    const text = rest.trim();
    if (word === 'start') return start(asker, text === '' ? null : text, now);
    if (word === 'menu') return telling.tell(call, [welcome.menu('main', asker)]);
    if (word === 'bahasa') return telling.tell(call, [welcome.chooseLanguage()]);
    const intent = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
    if (intent === undefined)
      return telling.tell(call, [welcome.help(asker)], { opening: [{ key: 'command-unknown' }] });
    if (text === '')
      return telling.answer(call, [intent], aboutOfTap(undefined, false, asker, catalogue, now));
    if (intent === 'eligibility_check') {
      const code = typedCode(text, true, () => false);
      if (code.kind === 'code') return tieTo(call, code.code);
      if (contactsIn(text, catalogue) !== 'none')
        return telling.answer(call, ['scam_check'], aboutOfTap(undefined, false, asker, catalogue, now), {
          text,
        });
    }
    const { slots } = parts.understander().understand(text, now.toZonedDateTimeISO(zoneOf(asker, catalogue)));
    return telling.answer(call, [intent], aboutOf(slots, null, asker, catalogue, false), { text });
  }

  async function tieTo(call: Call, code: string, opening: readonly Sentence[] = []): Promise<Answer> {
    const tied = await tie(chats, call.asker, call.catalogue, code, call.now);
    // Whether they were known before decides on an introduction; where the conversation stands did not change.
    const asker = { ...tied.asker, known: call.asker.known, session: call.asker.session };
    const answer = telling.tell({ ...call, asker }, [tied.part], { opening });
    return tied.changed ? { ...answer, changed: true } : answer;
  }

  return {
    ask,
    press: (asker, action, now) => press(callOf(asker, now), action),
    start,
    command,
    async location(asker, lat, lon, now) {
      const call = callOf(asker, now);
      const { area } = aboutOfTap(undefined, false, asker, call.catalogue, now);
      return telling.tell(call, [nearestPoints(call.catalogue, lat, lon, area)]);
    },
    async other(asker, kind, now) {
      return telling.tell(callOf(asker, now), [welcome.withoutWords(kind, asker)]);
    },
    async group(asker, username) {
      const part: Part = { paragraphs: [[{ key: 'group-private', values: { username } }]], buttons: [] };
      return finish(asker, { parts: [part], session: {} });
    },
  };
}

const NIK_DIGITS = 16;

function holdsNik(masked: string): boolean {
  return masked.split(MASK).length > NIK_DIGITS;
}

/** Says above an answer that the message was deleted, and why. */
function warned(answer: Answer): Answer {
  const warning: Reply = { kind: 'text', paragraphs: [[{ key: 'nik-hidden' }]], buttons: [] };
  return { ...answer, replies: [warning, ...answer.replies], hideMessage: true };
}

/** Thanks without a word. */
const THANKFUL = /^(?:🙏|👍|👌|❤|😊|🙂|🥰|🤝|💪|✅|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)+$/u;

/** What a code of letters alone may be taken for: none of it is a question that the code would stand in the way of. */
const NO_QUESTION: ReadonlySet<string> = new Set(['out_of_scope', 'greeting', 'thanks', 'help', 'feedback']);

function isQuestion({ action, intents }: Understood): boolean {
  return action === 'answer' && intents.some(({ name }) => !NO_QUESTION.has(name));
}
