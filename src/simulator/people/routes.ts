/** The people's side over HTTP: JSON in, JSON out, under `/simulator/`. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { z } from 'zod';
import { Refusal } from '../rules/refusal.ts';
import { asUser } from '../world/chats.ts';
import type { Chat, Person } from '../world/chats.ts';
import type { NewPerson } from '../world/index.ts';
import { NotPossible } from './actions.ts';
import type { Actions } from './actions.ts';
import { addControl } from './control.ts';
import { addEvents } from './events.ts';
import { addGroups } from './groups.ts';
import type { PeopleParts } from './parts.ts';
import { chatAnswer, findGroup, findPerson, read, readFile, sent } from './requests.ts';

const person = z.strictObject({
  first_name: z.string().min(1).max(64),
  last_name: z.string().min(1).max(64).optional(),
  username: z
    .string()
    .regex(/^\w{4,32}$/)
    .optional(),
  language_code: z.string().max(16).optional(),
  id: z.number().int().positive().optional(),
  role: z.enum(['recipient', 'organizer', 'coordinator']).optional(),
  started: z.boolean().optional(),
});
const saying = z.strictObject({
  text: z.string(),
  reply_to: z.number().int().optional(),
  forward_from: z.string().optional(),
});
const edit = z.strictObject({ message_id: z.number().int(), text: z.string() });
const tap = z.strictObject({
  message_id: z.number().int(),
  data: z.string(),
  /** A group; absent: the person's own chat with the bot. */
  chat_id: z.number().int().optional(),
});
const start = z.strictObject({ parameter: z.string().optional() });
const location = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
const contact = z.strictObject({ phone_number: z.string().max(20).optional() });

export function createPeopleApp(parts: PeopleParts): Hono {
  const { world, actions, log } = parts;
  const app = new Hono();

  const personOf = (context: Context): Person => findPerson(parts, context.req.param('id'));
  const ownChat = (context: Context): Chat => world.privateChat(personOf(context));

  app.get('/simulator/people', (context) => context.json([...world.people.values()].map(shownPerson)));
  app.post('/simulator/people', async (context) => {
    const wanted = await read(context, person);
    if (wanted.id !== undefined && world.people.has(wanted.id))
      throw new NotPossible(409, 'this id is taken');
    return context.json(shownPerson(world.addPerson(withoutAbsent(wanted))), 201);
  });
  app.post('/simulator/people/:id/start', async (context) => {
    const { parameter } = await read(context, start);
    return sent(context, actions.start(personOf(context), parameter));
  });
  app.post('/simulator/people/:id/messages', async (context) => {
    const { text, reply_to, forward_from } = await read(context, saying);
    const writer = personOf(context);
    return sent(
      context,
      actions.says(writer, world.privateChat(writer), { text, replyTo: reply_to, forwardFrom: forward_from }),
    );
  });
  app.post('/simulator/people/:id/edits', async (context) => {
    const { message_id, text } = await read(context, edit);
    return sent(context, actions.edits(personOf(context), ownChat(context), message_id, text));
  });
  app.post('/simulator/people/:id/taps', async (context) => {
    const { message_id, data, chat_id } = await read(context, tap);
    const tapper = personOf(context);
    const chat = chat_id === undefined ? world.privateChat(tapper) : findGroup(parts, String(chat_id));
    const change = world.nextChange();
    return context.json({ callback_query_id: actions.taps(tapper, chat, message_id, data).id, change }, 201);
  });
  app.post('/simulator/people/:id/location', async (context) => {
    const place = await read(context, location);
    return sent(context, actions.sends(personOf(context), ownChat(context), { location: place }));
  });
  app.post('/simulator/people/:id/contact', async (context) => {
    const { phone_number } = await read(context, contact);
    const sender = personOf(context);
    const { id, first_name } = sender;
    const shared = { phone_number: phone_number ?? `+620000${id}`, first_name, user_id: id };
    return sent(context, actions.sends(sender, ownChat(context), { contact: shared }));
  });
  for (const kind of ['photo', 'document', 'voice', 'sticker'] as const) {
    app.post(`/simulator/people/:id/${kind}`, async (context) => {
      const { upload, caption } = await readFile(context, kind);
      return sent(context, actions.sendsFile(personOf(context), kind, upload, caption));
    });
  }
  for (const act of ['block', 'unblock', 'deactivate'] as const) {
    app.post(`/simulator/people/:id/${act}`, (context) => {
      actions[act](personOf(context));
      return context.json(shownPerson(personOf(context)));
    });
  }
  /** Fields of an update as they are; `from` and `chat` are filled in where an object lacks them. */
  app.post('/simulator/people/:id/raw', async (context) => {
    const fields = await read(context, z.record(z.string(), z.unknown()));
    const sender = personOf(context);
    return context.json({ update_ids: rawUpdates(actions, sender, fields) }, 201);
  });
  app.get('/simulator/people/:id/chat', async (context) => chatAnswer(parts, context, ownChat(context)));

  addGroups(app, parts);
  addControl(app, parts);
  addEvents(app, parts);

  app.onError((error, context) => {
    if (error instanceof NotPossible) return context.json({ error: error.message }, error.status);
    if (error instanceof Refusal) return context.json({ error: error.message }, 400);
    if (error instanceof z.ZodError) return context.json({ error: z.prettifyError(error) }, 400);
    if (error instanceof SyntaxError) return context.json({ error: 'the body is not JSON' }, 400);
    log.error('simulator.broken', { path: context.req.path, error: String(error) });
    return context.json({ error: 'the simulator broke' }, 500);
  });
  return app;
}

function shownPerson(known: Person) {
  const { role, started, blocked, deactivated } = known;
  return { ...asUser(known), ...(role !== undefined && { role }), started, blocked, deactivated };
}

function rawUpdates(actions: Actions, sender: Person, fields: Readonly<Record<string, unknown>>) {
  const filled = {
    from: asUser(sender),
    chat: { id: sender.id, type: 'private', first_name: sender.first_name },
  };
  return Object.entries(fields).map(([kind, payload]) => {
    const isMessage = kind.endsWith('message');
    const isObject = typeof payload === 'object' && payload !== null && !Array.isArray(payload);
    const whole = isObject ? { ...(isMessage ? filled : { from: filled.from }), ...payload } : payload;
    return actions.raw(kind, whole) ?? null;
  });
}

/** Zod gives absent fields as undefined, which the world's types do not take. */
function withoutAbsent(wanted: z.infer<typeof person>): NewPerson {
  return Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  ) as unknown as NewPerson;
}
