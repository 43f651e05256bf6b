import type { Gazetteer, Slots } from '../meanings.ts';
import { dateIn } from './dates.ts';
import { createPlaceFinder } from './places.ts';
import { createProgrammeFinder } from './programme.ts';
import { neighbourhoodIn, ticketIn } from './numbers.ts';
import { wordsOf } from './words.ts';

export type SlotFinder = (masked: string, now: Temporal.ZonedDateTime) => Omit<Slots, 'category' | 'has_nik'>;

export function createSlotFinder(gazetteer: Gazetteer): SlotFinder {
  const programmeIn = createProgrammeFinder(gazetteer.programmes);
  const placesIn = createPlaceFinder(gazetteer);
  return (masked, now) => {
    const words = wordsOf(masked);
    const places = placesIn(words);
    const program = programmeIn(words);
    const date = dateIn(words, now);
    const ticket = ticketIn(words.text);
    return {
      ...(program === undefined ? {} : { program }),
      ...neighbourhoodIn(words, places.pointSpan),
      ...(places.area === undefined ? {} : { area: places.area.name, areaCode: places.area.code }),
      ...(places.point === undefined ? {} : { point: places.point }),
      ...(date === undefined ? {} : { date }),
      ...(ticket === undefined ? {} : { ticket }),
    };
  };
}
