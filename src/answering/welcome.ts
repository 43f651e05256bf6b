/** Greetings, the first contact, the menus, and what Salur says to messages that hold no words. */
import { type MenuPage } from '../domain/action.ts';
import type { Asker } from '../domain/asker.ts';
import type { Language } from '../domain/aid/people.ts';
import type { Button, Reply, Sentence } from '../domain/reply.ts';
import { DEFAULT_SETTINGS } from '../domain/aid/settings.ts';
import type { Catalogue } from './catalogue/index.ts';
import { ask, button, MENU, OFFICE } from './labels.ts';
import { officeName, type Part, zoneOf } from './question.ts';

/** Messages without words. */
export type OtherKind = 'sticker' | 'voice' | 'photo' | 'video' | 'document' | 'contact' | 'other';

/** "Selamat pagi, Bapak/Ibu." by the person's own clock; a salam is answered with one. */
export function greetingLine(asker: Asker, catalogue: Catalogue, now: Temporal.Instant, text = ''): Sentence {
  if (SALAM.test(text)) return { key: 'greeting-salam' };
  const { hour } = now.toZonedDateTimeISO(zoneOf(asker, catalogue));
  const time = hour < 4 || hour >= 18 ? 'night' : hour < 11 ? 'morning' : hour < 15 ? 'noon' : 'afternoon';
  return { key: 'greeting', values: { time } };
}

const SALAM =
  /as+[ae]?l+a+m+[uo]?['’` ]*a?la[iy]+k[uo]m|(?<!\p{L})(?:aslm|aslkm|askum|ass?wr|samlekum|samlikum)/iu;

/** The first answer to anyone: who speaks, how to check that, and what is never asked for. */
export function introduction(
  asker: Asker,
  catalogue: Catalogue,
  now: Temporal.Instant,
  text = '',
): (readonly Sentence[])[] {
  const named = officeName(catalogue) !== DEFAULT_SETTINGS.name;
  const office = officeName(catalogue);
  return [
    [
      greetingLine(asker, catalogue, now, text),
      named ? { key: 'welcome', values: { office } } : { key: 'welcome-nameless' },
      { key: 'welcome-can' },
    ],
    [
      { key: 'welcome-never' },
      named ? { key: 'welcome-check', values: { office } } : { key: 'welcome-check-nameless' },
    ],
  ];
}

/** Before the answer to a first message that already asks something. */
export function introductionReply(
  asker: Asker,
  catalogue: Catalogue,
  now: Temporal.Instant,
  text: string,
): Reply {
  return { kind: 'text', paragraphs: introduction(asker, catalogue, now, text), buttons: [] };
}

export function greeting(asker: Asker, catalogue: Catalogue, now: Temporal.Instant, text: string): Part {
  return asker.known
    ? {
        paragraphs: [[greetingLine(asker, catalogue, now, text), { key: 'greeting-offer' }]],
        buttons: menuButtons('main', asker),
      }
    : { paragraphs: introduction(asker, catalogue, now, text), buttons: menuButtons('main', asker) };
}

export function menu(page: MenuPage, asker: Asker): Part {
  return { paragraphs: [[{ key: 'menu', values: { page } }]], buttons: menuButtons(page, asker) };
}

/** Every page has at most four buttons; together they reach all that Salur does. */
export function menuButtons(page: MenuPage, asker: Asker): readonly Button[] {
  switch (page) {
    case 'main':
      return [
        ask('schedule'),
        ask('location'),
        button({ key: 'label-menu-trouble' }, { do: 'menu', page: 'trouble' }),
        button({ key: 'label-menu-more' }, { do: 'menu', page: 'more' }),
      ];
    case 'trouble':
      return [ask('report'), ask('card_account'), ask('missed'), ask('scam_check')];
    case 'more':
      return [
        button({ key: 'label-menu-aid' }, { do: 'menu', page: 'aid' }),
        button({ key: 'label-menu-who' }, { do: 'menu', page: 'who' }),
        button({ key: 'label-menu-mine' }, { do: 'menu', page: 'mine' }),
        OFFICE,
      ];
    case 'aid':
      return [ask('package'), ask('documents'), ask('proxy'), ask('point_status')];
    case 'who':
      return [ask('eligibility_check'), ask('eligibility_rules'), ask('register'), ask('objection')];
    case 'mine':
      return [
        button({ key: 'label-change-area' }, { do: 'browse' }),
        asker.household
          ? button({ key: 'label-untie' }, { do: 'household', step: 'untie' })
          : button({ key: 'label-household-how' }, { do: 'household', step: 'how' }),
        ask('data_update'),
        button({ key: 'label-menu-settings' }, { do: 'menu', page: 'settings' }),
      ];
    case 'settings':
      return [
        asker.subscribed
          ? button({ key: 'label-unsubscribe' }, { do: 'subscribe', on: false })
          : button({ key: 'label-subscribe' }, { do: 'subscribe', on: true }),
        languageButton(asker.language === 'id' ? 'en' : 'id'),
        button({ key: 'label-privacy' }, { do: 'privacy', step: 'show' }),
        ask('report_status'),
      ];
  }
}

export function languageButton(language: Language): Button {
  return button({ key: 'label-language', values: { language } }, { do: 'language', language });
}

export function chooseLanguage(): Part {
  return {
    paragraphs: [[{ key: 'language-choose' }]],
    buttons: [languageButton('id'), languageButton('en')],
  };
}

export function help(asker: Asker): Part {
  return { paragraphs: [[{ key: 'help' }], [{ key: 'help-commands' }]], buttons: menuButtons('main', asker) };
}

export function thanks(): Part {
  return { paragraphs: [[{ key: 'thanks' }]], buttons: [ask('schedule'), MENU] };
}

export function outOfScope(asker: Asker): Part {
  return { paragraphs: [[{ key: 'out-of-scope' }]], buttons: menuButtons('main', asker) };
}

export function withoutWords(kind: OtherKind, asker: Asker): Part {
  return { paragraphs: [[{ key: 'without-words', values: { kind } }]], buttons: menuButtons('main', asker) };
}
