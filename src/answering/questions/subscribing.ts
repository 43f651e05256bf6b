/** Consent to be told in time. Notices are not sent yet: what is promised is only that the wish is kept. */
import type { Chats } from '../../store/repositories/chats.ts';
import { ask, button, MENU } from '../labels.ts';
import type { Part, Question } from '../question.ts';

export async function subscribe(chats: Chats, question: Question, on: boolean): Promise<Part> {
  const { area, asker, catalogue, now } = question;
  if (on !== asker.subscribed) await chats.subscribe(asker.person, on, now);
  if (!on)
    return {
      paragraphs: [[{ key: 'unsubscribed' }]],
      buttons: [ask('schedule'), button({ key: 'label-subscribe' }, { do: 'subscribe', on: true }), MENU],
      changed: true,
    };
  return {
    paragraphs: [
      [{ key: 'subscribed' }],
      [
        area === null
          ? { key: 'subscribed-where' }
          : { key: 'subscribed-area', values: { area: catalogue.areas.fullName(area) } },
      ],
    ],
    buttons: [
      ...(area === null ? [button({ key: 'label-choose-area' }, { do: 'browse' })] : []),
      ask('schedule'),
      button({ key: 'label-unsubscribe' }, { do: 'subscribe', on: false }),
      MENU,
    ],
    changed: true,
  };
}
