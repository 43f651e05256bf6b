/** What a tap on a button does. */
import type { Action } from '../domain/action.ts';
import type { Sentence } from '../domain/reply.ts';
import type { Chats } from '../store/repositories/chats.ts';
import { INTENTS } from '../understanding/index.ts';
import type { Answer } from './answer.ts';
import { aboutOfTap, freshTopic, LEANING, missesAfter, neither } from './conversation.ts';
import { MENU } from './labels.ts';
import { askToLearn, learningChosen } from './person/learning.ts';
import { confirmErasing, erased, exportKept } from './person/privacy.ts';
import { untied } from './person/tying.ts';
import type { Part } from './question.ts';
import { browse } from './questions/asking.ts';
import { howToTie } from './questions/household.ts';
import { askLocation, wayTo } from './questions/places.ts';
import type { Call, Telling } from './telling.ts';
import * as welcome from './welcome.ts';

export interface Tapping {
  press(call: Call, action: Action): Promise<Answer>;
  /** Keeps where the person lives and, where that was what an answer waited for, answers. */
  settle(call: Call, area: string): Promise<Answer>;
}

export function createTapping(chats: Chats, telling: Telling): Tapping {
  async function press(call: Call, action: Action): Promise<Answer> {
    const { asker, catalogue, now } = call;
    const { person, session } = asker;
    switch (action.do) {
      case 'ask': {
        if (action.intent === 'neither') {
          const misses = session.misses + 1;
          const part = neither(misses, catalogue);
          return telling.tell(call, [part], { session: { misses: missesAfter(misses, false) } });
        }
        const intent = INTENTS.find((name) => name === action.intent);
        if (!intent) return telling.tell(call, [welcome.help(asker)]);
        const goesOn = action.programme !== undefined || action.page !== undefined;
        const about = aboutOfTap(action.programme, goesOn, asker, catalogue, now);
        const topic = freshTopic(session, now);
        const also = goesOn && topic?.intent === intent ? (topic.also ?? []) : [];
        const explains = session.offered?.kind === 'meaning' && session.offered.actions.some(same(action));
        if (explains && asker.learning === true) await chats.explain(person, intent);
        // Asked once, when there is something to learn from; whoever does not answer is not asked again and nothing is kept.
        const after = explains && asker.learning === null && !session.askedToLearn ? askToLearn() : undefined;
        return telling.answer(call, [intent, ...also], about, {
          page: action.page ?? 0,
          ...(after && { after, session: { askedToLearn: true } }),
        });
      }
      case 'menu':
        return telling.tell(call, [welcome.menu(action.page, asker)]);
      case 'browse':
        return telling.tell(call, [browse(catalogue, action.area ?? null, action.page ?? 0)]);
      case 'settle':
        return settle(call, action.area);
      case 'point': {
        const about = aboutOfTap(undefined, true, asker, catalogue, now);
        const point = catalogue.point(action.point);
        const lastProgramme = catalogue.programme(freshTopic(session, now)?.programme ?? '');
        return telling.answerWith(call, 'location', { ...about, point, lastProgramme }, wayTo);
      }
      case 'nearest':
        return telling.tell(call, [askLocation()]);
      case 'language': {
        await chats.speak(person, action.language, now);
        const part: Part = { ...welcome.menu('main', asker), paragraphs: [[{ key: 'language-chosen' }]] };
        return { ...telling.tell(call, [part]), language: action.language, changed: true };
      }
      case 'learning':
        await chats.allowLearning(person, action.on, now);
        return { ...telling.tell(call, [learningChosen(action.on)]), changed: true };
      case 'subscribe': {
        const about = aboutOfTap(undefined, false, asker, catalogue, now);
        return telling.answer(call, [action.on ? 'subscribe' : 'unsubscribe'], about);
      }
      case 'household':
        if (action.step === 'how') return telling.tell(call, [howToTie()]);
        await chats.untie(person);
        return { ...telling.tell(call, [untied()]), changed: true };
      case 'privacy':
        return privacy(call, action.step);
    }
  }

  async function privacy(call: Call, step: 'show' | 'export' | 'erase' | 'erase_sure'): Promise<Answer> {
    const { asker, catalogue, now } = call;
    switch (step) {
      case 'show':
        return telling.answer(call, ['privacy'], aboutOfTap(undefined, false, asker, catalogue, now));
      case 'export': {
        const file = exportKept(await chats.kept(asker.person), catalogue, now);
        return telling.tell(call, [{ paragraphs: [[{ key: 'export-next' }]], buttons: [MENU] }], {
          before: [file],
        });
      }
      case 'erase':
        return telling.tell(call, [confirmErasing(asker, catalogue)]);
      case 'erase_sure':
        await chats.erase(asker.person);
        return {
          ...telling.tell({ ...call, asker: { ...asker, known: true } }, [erased(asker, catalogue)]),
          erased: true,
        };
    }
  }

  async function settle(call: Call, area: string): Promise<Answer> {
    const { catalogue, now } = call;
    if (catalogue.areas.get(area) === undefined)
      return telling.tell(call, [browse(catalogue, null, 0)], { opening: [{ key: 'start-area-unknown' }] });
    await chats.settle(call.asker.person, area, now);
    const { session } = call.asker;
    const asker = { ...call.asker, area };
    const opening: Sentence[] = [{ key: 'settled', values: { area: catalogue.areas.fullName(area) } }];
    const topic = session.awaiting === 'area' ? freshTopic(session, now) : null;
    const settled = { ...call, asker };
    if (topic === null || !LEANING.has(topic.intent)) {
      const part: Part = {
        paragraphs: [[{ key: 'settled-offer' }]],
        buttons: welcome.menuButtons('main', asker),
      };
      return { ...telling.tell(settled, [part], { opening }), changed: true };
    }
    const about = {
      ...aboutOfTap(topic.programme ?? undefined, false, asker, catalogue, now),
      date: aboutOfTap(undefined, true, asker, catalogue, now).date,
    };
    const intents = [topic.intent, ...(topic.also ?? [])];
    return { ...(await telling.answer(settled, intents, about, { opening })), changed: true };
  }

  return { press, settle };
}

/** Compares actions as buttons carry them. */
function same(action: Action): (other: Action) => boolean {
  const wanted = JSON.stringify(action);
  return (other) => JSON.stringify(other) === wanted;
}
