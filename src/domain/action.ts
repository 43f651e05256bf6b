export const MENU_PAGES = ['main', 'trouble', 'more', 'aid', 'who', 'mine', 'settings'] as const;
export type MenuPage = (typeof MENU_PAGES)[number];

/**
 * What a tap on a button asks for. `telegram/callback.ts` writes an action into the 64 bytes that a button may carry and
 * reads it back; identifiers are therefore at most 32 characters (checked at import).
 */
export type Action =
  /**
   * The same as asking in words; `programme` narrows it, `page` (from 0) goes on with a list. `intent` is one of
   * understanding's INTENTS, or `neither`: none of the meanings that were offered.
   */
  | { readonly do: 'ask'; readonly intent: string; readonly programme?: string; readonly page?: number }
  /** A menu of at most four buttons; together they reach everything that Salur can do. */
  | { readonly do: 'menu'; readonly page: MenuPage }
  /** Show the areas directly below this one; none: start from the top. */
  | { readonly do: 'browse'; readonly area?: string; readonly page?: number }
  /** This is where I live. */
  | { readonly do: 'settle'; readonly area: string }
  /** The way to a point: its place on the map. */
  | { readonly do: 'point'; readonly point: string }
  /** Share my location to find the nearest points. */
  | { readonly do: 'nearest' }
  /** Whether Salur may learn from what it did not understand. */
  | { readonly do: 'learning'; readonly on: boolean }
  | { readonly do: 'language'; readonly language: 'id' | 'en' }
  | { readonly do: 'subscribe'; readonly on: boolean }
  /** My household's code: how to give it, and giving it up. */
  | { readonly do: 'household'; readonly step: 'how' | 'untie' }
  | { readonly do: 'privacy'; readonly step: 'show' | 'export' | 'erase' | 'erase_sure' };
