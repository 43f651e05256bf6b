/** What happens in chats, live: server-sent events for the chat page. */
import type { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Clock } from '../../domain/clock.ts';
import type { ChatEvent } from '../world/hub.ts';
import type { World } from '../world/index.ts';
import { seenMessage } from './view.ts';

/** Milliseconds; proxies and phones cut connections on which nothing comes for a minute. */
const HEARTBEAT = 20_000;

/** `GET /simulator/events?person=ID&person=ID`; without `person` of all chats. */
export function addEvents(
  app: Hono,
  { world, clock, closing }: { world: World; clock: Clock; closing: AbortSignal },
): void {
  app.get('/simulator/events', (context) =>
    streamSSE(context, async (stream) => {
      const ids = (context.req.queries('person') ?? []).map(Number);
      const gone = new AbortController();
      const queue: string[] = [];
      let wake = new AbortController();
      const listener = (event: ChatEvent) => {
        queue.push(JSON.stringify(detailsOf(world, event)));
        wake.abort();
      };
      const leaves =
        ids.length === 0
          ? [world.hub.watch(undefined, listener)]
          : ids.map((id) => world.hub.watch(id, listener));
      stream.onAbort(() => {
        gone.abort();
        wake.abort();
      });
      const stop = () => wake.abort();
      closing.addEventListener('abort', stop, { once: true });
      await stream.write(': hello\n\n');
      while (!gone.signal.aborted && !closing.aborted) {
        if (queue.length === 0) await clock.wait(HEARTBEAT, wake.signal);
        wake = new AbortController();
        const data = queue.splice(0);
        await stream.write(data.length === 0 ? ': \n\n' : data.map((json) => `data: ${json}\n\n`).join(''));
      }
      for (const leave of leaves) leave();
      closing.removeEventListener('abort', stop);
    }),
  );
}

function detailsOf(world: World, event: ChatEvent): unknown {
  if (!('chat' in event)) return event;
  const chat = world.chats.get(event.chat);
  if (!('id' in event) || chat === undefined) return event;
  if (event.kind === 'answer') return { ...event, answer: chat.answers.at(-1) };
  const entry = chat.entries.get(event.id);
  return entry === undefined
    ? event
    : { ...event, message: seenMessage(entry), now: Math.floor(world.now() / 1000) };
}
