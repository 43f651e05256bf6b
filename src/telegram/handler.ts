/** From a stored update to what is committed for it: who asks, what Salur says, and the calls that say it. */
import { type Api, Context } from 'grammy';
import type { Update, User, UserFromGetMe } from 'grammy/types';
import type { Answering } from '../answering/index.ts';
import type { Asker } from '../domain/asker.ts';
import type { Clock } from '../domain/clock.ts';
import type { HandledUpdate, OutgoingCall, PersonId, WaitingUpdate } from '../domain/inbox.ts';
import type { Language } from '../domain/aid/people.ts';
import { call, toCall } from './calls.ts';
import { createConversation, type Turn } from './conversation.ts';
import { createBatcher } from './intake/batch.ts';
import { senderOf } from './intake/updates.ts';
import type { Words } from './words.ts';

/** Whom an update is from, as the store knows them. */
export interface Callers {
  load(
    people: readonly { readonly person: PersonId; readonly language: Language }[],
  ): Promise<{ readonly catalogueVersion: number; readonly askers: ReadonlyMap<PersonId, Asker> }>;
}

export function createHandler(parts: {
  readonly api: Api;
  readonly me: UserFromGetMe;
  readonly callers: Callers;
  /** Makes the answers rest on this version of the catalogue, or a later one. */
  readonly upTo: (catalogueVersion: number) => Promise<void>;
  readonly answering: Answering;
  readonly words: Words;
  readonly clock: Clock;
}): {
  handle(update: WaitingUpdate): Promise<HandledUpdate>;
  apologise(update: WaitingUpdate): HandledUpdate;
} {
  const { api, me, callers, upTo, answering, words, clock } = parts;
  const conversation = createConversation(answering).middleware();

  const load = createBatcher<{ person: PersonId; language: Language }, Asker | undefined>(
    clock,
    async (people) => {
      const { catalogueVersion, askers } = await callers.load(people);
      await upTo(catalogueVersion);
      return people.map(({ person }) => askers.get(person));
    },
  );

  return {
    async handle({ updateId, person, payload }) {
      const update = JSON.parse(payload) as Update;
      const sender = senderOf(update);
      const quiet: HandledUpdate = { updateId, person, calls: [], session: null, forget: false };
      const asker =
        sender && !sender.is_bot ? await load({ person, language: languageOf(sender) }) : undefined;
      if (!asker) return quiet;

      const turn: Turn = Object.assign(new Context(update, api, me), {
        asker,
        now: clock.now(),
        answer: null,
      });
      await conversation(turn, () => Promise.resolve());
      const { answer, chatId } = turn;
      if (!answer || chatId === undefined) return quiet;
      return {
        updateId,
        person,
        calls: [
          ...hidden(turn, answer.hideMessage === true),
          ...answer.replies.map((reply) => toCall(chatId, answer.language, reply, words)),
        ],
        session: answer.erased || turn.chat?.type !== 'private' ? null : JSON.stringify(answer.session),
        forget: answer.erased === true,
      };
    },

    apologise({ updateId, person, payload }) {
      const update = JSON.parse(payload) as Update;
      const chat =
        update.message?.chat ?? update.edited_message?.chat ?? update.callback_query?.message?.chat;
      const calls =
        chat?.type === 'private'
          ? [
              toCall(
                chat.id,
                languageOf(senderOf(update)),
                { kind: 'text', paragraphs: [[{ key: 'sorry-trouble' }]], buttons: [] },
                words,
              ),
            ]
          : [];
      return { updateId, person, calls, session: null, forget: false };
    },
  };
}

/** A number that should not have been typed does not stay on the screen either. */
function hidden(turn: Turn, hide: boolean): OutgoingCall[] {
  const message = turn.message ?? turn.editedMessage;
  return hide && message ? [call(message.chat.id, 'deleteMessage', { message_id: message.message_id })] : [];
}

function languageOf(sender: User | undefined): Language {
  return sender?.language_code?.toLowerCase().startsWith('en') ? 'en' : 'id';
}
