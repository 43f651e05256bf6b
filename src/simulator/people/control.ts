/** For tests and benchmarks: what the bot called, faults, many messages at once, files. */
import type { Hono } from 'hono';
import { z } from 'zod';
import { faultSettings } from '../faults.ts';
import type { PeopleParts } from './parts.ts';
import { read } from './requests.ts';

const bulk = z.strictObject({
  messages: z.array(z.strictObject({ person: z.number().int().positive(), text: z.string() })).max(100_000),
});

/** Pictures that a browser may show; everything else is only ever saved. */
const SHOWN = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

export function addControl(app: Hono, parts: PeopleParts): void {
  const { world, actions, updates, calls, faults, clock, closing } = parts;

  app.get('/simulator/calls', (context) =>
    context.json({ counters: calls.counters(), refusals: calls.refusals(), calls: calls.last() }),
  );
  app.delete('/simulator/calls', (context) => {
    calls.forget();
    world.forgetAnswerTimes();
    return context.json({ ok: true });
  });
  /** `?method=sendMessage&count=1000&wait=30`: held until the method was carried out so many times. */
  app.get('/simulator/counters', async (context) => {
    const method = context.req.query('method');
    const count = Number(context.req.query('count') ?? 0);
    const seconds = Number(context.req.query('wait') ?? 0);
    if (seconds > 0) {
      const over = new AbortController();
      const done = new AbortController();
      const limit = clock
        .wait(seconds * 1000, AbortSignal.any([closing, done.signal]))
        .then(() => over.abort());
      await calls.reached(method, count, over.signal);
      done.abort();
      await limit;
    }
    return context.json({
      reached: calls.succeeded(method) >= count,
      counters: calls.counters(),
      pending_updates: updates.pendingCount(),
      /** Milliseconds from a person's message to the bot's next one in that chat. */
      answer_times: summary(world.answerTimes()),
    });
  });

  app.get('/simulator/faults', (context) => context.json({ rules: faults.rules() }));
  app.put('/simulator/faults', async (context) => {
    faults.set(await read(context, faultSettings));
    return context.json({ rules: faults.rules() });
  });
  app.delete('/simulator/faults', (context) => {
    faults.set({ rules: [] });
    return context.json({ rules: [] });
  });

  /** Messages in the order given; people who are not there yet are made up. */
  app.post('/simulator/bulk', async (context) => {
    const { messages } = await read(context, bulk);
    const results = messages.map(({ person: id, text }) => {
      const person =
        world.people.get(id) ?? world.addPerson({ id, first_name: `Warga ${id}`, language_code: 'id' });
      const { message, change } = actions.says(person, world.privateChat(person), { text });
      return { person: id, message_id: message.message_id, change };
    });
    return context.json({ messages: results }, 201);
  });

  app.get('/simulator/files/:id', (context) => {
    const file = world.files.byId(context.req.param('id'));
    if (file === undefined) return context.json({ error: 'there is no such file' }, 404);
    const shown = SHOWN.has(file.type);
    return context.body(Uint8Array.from(file.bytes), 200, {
      'content-type': shown ? file.type : 'application/octet-stream',
      'content-disposition': `${shown ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });
}

function summary(times: readonly number[]) {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? null };
}
