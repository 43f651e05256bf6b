/**
 * Tells those who watch a chat what changed in it: open chat pages and tests that wait for an answer. With nobody
 * watching it costs a map look-up, so that a benchmark's thousands of messages a second pay nothing for it.
 */
export type ChatEvent =
  | { readonly kind: 'message' | 'edit' | 'delete' | 'answer'; readonly chat: number; readonly id: number }
  | { readonly kind: 'action'; readonly chat: number; readonly action: string }
  /** Somebody was added, or the bot changed its commands or its name. */
  | { readonly kind: 'people' | 'profile' };

export type Listener = (event: ChatEvent) => void;

export interface Hub {
  /** `chat` undefined: all of them. The returned function ends it. */
  watch(chat: number | undefined, listener: Listener): () => void;
  tell(event: ChatEvent): void;
}

export function createHub(): Hub {
  const everywhere = new Set<Listener>();
  const byChat = new Map<number, Set<Listener>>();

  return {
    watch(chat, listener) {
      const listeners = chat === undefined ? everywhere : (byChat.get(chat) ?? new Set<Listener>());
      listeners.add(listener);
      if (chat !== undefined) byChat.set(chat, listeners);
      return () => {
        listeners.delete(listener);
        if (chat !== undefined && listeners.size === 0 && byChat.get(chat) === listeners) byChat.delete(chat);
      };
    },
    tell(event) {
      for (const listener of everywhere) listener(event);
      if ('chat' in event) {
        const watching = byChat.get(event.chat);
        if (watching !== undefined) for (const listener of watching) listener(event);
        return;
      }
      for (const listeners of byChat.values()) for (const listener of listeners) listener(event);
    },
  };
}
