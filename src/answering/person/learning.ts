/** Whether Salur may keep what it did not understand, to learn from it: asked once, changed at any time under "Data saya". */
import type { Button } from '../../domain/reply.ts';
import { button, MENU } from '../labels.ts';
import type { Part } from '../question.ts';

export function learningButton(on: boolean): Button {
  return button({ key: 'label-learning', values: { on: String(on) } }, { do: 'learning', on });
}

export function askToLearn(): Part {
  return {
    asks: 'sure',
    paragraphs: [[{ key: 'learning-ask' }]],
    buttons: [
      button({ key: 'label-learning-yes' }, { do: 'learning', on: true }),
      button({ key: 'label-learning-no' }, { do: 'learning', on: false }),
    ],
  };
}

export function learningChosen(on: boolean): Part {
  return { paragraphs: [[{ key: 'learning-chosen', values: { on: String(on) } }]], buttons: [MENU] };
}
