/** Every intent and what answers it. */
import type { Chats } from '../../store/repositories/chats.ts';
import type { Intent } from '../../understanding/index.ts';
import { showKept } from '../person/privacy.ts';
import type { Part, Question } from '../question.ts';
import { greeting, help, outOfScope, thanks } from '../welcome.ts';
import { aboutSomeoneElse, asksAboutSomeoneElse, eligibilityCheck } from './household.ts';
import { feedback, pointStatus, report, reportStatus, talkToHuman } from './office.ts';
import { location } from './places.ts';
import * as card from './programme.ts';
import { schedule } from './schedule.ts';
import { scamCheck } from './scam/index.ts';
import { subscribe } from './subscribing.ts';

export type Questions = Readonly<Record<Intent, (question: Question) => Part | Promise<Part>>>;

export function createQuestions(chats: Chats): Questions {
  return {
    eligibility_check: eligibilityCheck,
    eligibility_rules: card.eligibilityRules,
    schedule,
    location,
    package: card.packageOf,
    documents: card.documents,
    proxy: card.proxy,
    missed: card.missed,
    register: card.register,
    objection: card.objection,
    data_update: card.dataUpdate,
    card_account: card.cardAccount,
    point_status: pointStatus,
    report,
    report_status: reportStatus,
    scam_check: scamCheck,
    subscribe: (question) => subscribe(chats, question, true),
    unsubscribe: (question) => subscribe(chats, question, false),
    talk_to_human: talkToHuman,
    privacy: async ({ asker, catalogue, text }) =>
      asksAboutSomeoneElse(text)
        ? aboutSomeoneElse()
        : showKept(await chats.kept(asker.person), asker, catalogue),
    feedback,
    greeting: ({ asker, catalogue, now, text }) => greeting(asker, catalogue, now, text),
    thanks,
    help: ({ asker }) => help(asker),
    out_of_scope: ({ asker }) => outOfScope(asker),
  };
}
