import type { Action, Gazetteer, Slots, Understood } from './meanings.ts';
import type { Model, Reading } from './model/model.ts';
import { createSlotFinder } from './slots/slots.ts';
import { maskNumbers } from './text/mask.ts';

export interface Understander {
  /** Never throws, whatever the text; `now` gives the instant and the zone that "besok" is counted in. */
  understand(text: string, now: Temporal.ZonedDateTime): Understood;
}

/** Alternatives so many that, with the intents, the three likeliest are there. */
const LEAST_ALTERNATIVES = 3;

/** The gazetteer is read once: a part that learns of changed tables makes a new understander (about 5 ms for 5,000 names). */
export function createUnderstander(parts: {
  readonly model: Model;
  readonly gazetteer: Gazetteer;
}): Understander {
  const { model } = parts;
  const findSlots = createSlotFinder(parts.gazetteer);
  return {
    understand(text, now) {
      const masked = maskNumbers(text);
      const reading = model.read(masked.text);
      const { intents, rest } = reading;
      const slots: Slots = {
        ...findSlots(masked.text, now),
        ...(intents.some(({ name }) => name === 'report') ? { category: reading.category } : {}),
        ...(masked.hasNik ? { has_nik: true } : {}),
      };
      const alternatives = rest.slice(0, LEAST_ALTERNATIVES);
      return {
        intents,
        alternatives,
        slots,
        action: actionOf(reading, model.calibration),
        text: masked.text,
      };
    },
  };
}

function actionOf({ intents, rest, sure }: Reading, { answer, handoff }: Model['calibration']): Action {
  if (sure >= answer) return 'answer';
  const offered = rest
    .slice(0, Math.max(0, 3 - intents.length))
    .reduce((sum, { confidence }) => sum + confidence, sure);
  return offered < handoff ? 'handoff' : 'clarify';
}
