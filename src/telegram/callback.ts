/**
 * Actions as the 1 to 64 bytes that a button carries: a version, then the parts, parted by colons ("1:ask:schedule:pkh").
 * Data that cannot be read (an older program's button, a forged one) is `null`, never an error.
 */
import { type Action, MENU_PAGES } from '../domain/action.ts';

const VERSION = '1';
const MAX_BYTES = 64;

/** What an identifier may hold; the import refuses others. */
const IDENTIFIER = /^[\w.-]{1,32}$/;

const PAGE = /^\d{0,4}$/;

/** Throws `RangeError` when the action does not fit a button, which the import's limits on identifiers rule out. */
export function writeAction(action: Action): string {
  const data = [VERSION, action.do, ...parts(action)].join(':');
  if (Buffer.byteLength(data) > MAX_BYTES)
    throw new RangeError(`a button cannot carry ${action.do} with these identifiers`);
  return data;
}

function parts(action: Action): (string | number)[] {
  switch (action.do) {
    case 'ask':
      return [action.intent, action.programme ?? '', action.page ?? ''];
    case 'menu':
      return [action.page];
    case 'browse':
      return [action.area ?? '', action.page ?? ''];
    case 'settle':
      return [action.area];
    case 'point':
      return [action.point];
    case 'nearest':
      return [];
    case 'language':
      return [action.language];
    case 'learning':
    case 'subscribe':
      return [action.on ? 1 : 0];
    case 'household':
    case 'privacy':
      return [action.step];
  }
}

export function readAction(data: string): Action | null {
  const [version, verb, first = '', second = '', third = '', ...rest] = data.split(':');
  if (version !== VERSION || rest.length > 0) return null;
  const isIdentifier = (text: string) => IDENTIFIER.test(text);
  const oneOf = <T extends string>(text: string, ...values: T[]) => values.find((value) => value === text);
  switch (verb) {
    case 'ask':
      if (!isIdentifier(first) || (second !== '' && !isIdentifier(second)) || !PAGE.test(third)) return null;
      return {
        do: 'ask',
        intent: first,
        ...(second !== '' && { programme: second }),
        ...(third !== '' && { page: Number(third) }),
      };
    case 'menu': {
      const page = oneOf(first, ...MENU_PAGES);
      return page ? { do: 'menu', page } : null;
    }
    case 'browse': {
      if ((first !== '' && !isIdentifier(first)) || !PAGE.test(second)) return null;
      return {
        do: 'browse',
        ...(first !== '' && { area: first }),
        ...(second !== '' && { page: Number(second) }),
      };
    }
    case 'settle':
      return isIdentifier(first) ? { do: 'settle', area: first } : null;
    case 'point':
      return isIdentifier(first) ? { do: 'point', point: first } : null;
    case 'nearest':
      return { do: 'nearest' };
    case 'language': {
      const language = oneOf(first, 'id', 'en');
      return language ? { do: 'language', language } : null;
    }
    case 'learning':
    case 'subscribe':
      return first === '1' || first === '0' ? { do: verb, on: first === '1' } : null;
    case 'household': {
      const step = oneOf(first, 'how', 'untie');
      return step ? { do: 'household', step } : null;
    }
    case 'privacy': {
      const step = oneOf(first, 'show', 'export', 'erase', 'erase_sure');
      return step ? { do: 'privacy', step } : null;
    }
    default:
      return null;
  }
}
