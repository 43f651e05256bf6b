/** What the routes of the people's side share: who and which chat is meant, what the body holds, how a chat is shown. */
import type { Context } from 'hono';
import { z } from 'zod';
import { readForm } from '../bot/body.ts';
import type { Chat, Entry, GroupChat, Person } from '../world/chats.ts';
import type { Upload } from '../world/files.ts';
import { NotPossible } from './actions.ts';
import type { PeopleParts } from './parts.ts';
import { seenChat, seenMessage, writtenByBot } from './view.ts';
import { waitInChat } from './waiting.ts';

const file = z.strictObject({
  base64: z.base64(),
  name: z.string().optional(),
  type: z.string().optional(),
  caption: z.string().optional(),
});
/** Longest time in seconds that a request for news is held. */
const LONGEST_WAIT = 120;

/** `?after=MESSAGE_ID&since=CHANGE`, with `&wait=SECONDS&count=N` held until the bot has written N messages since, or with `&for=answers` answered a tap. */
export async function chatAnswer(parts: PeopleParts, context: Context, chat: Chat): Promise<Response> {
  const number = (name: string, otherwise: number) => Number(context.req.query(name) ?? otherwise);
  const bounds = { after: number('after', 0), since: number('since', 0) };
  const count = number('count', 1);
  const forAnswers = context.req.query('for') === 'answers';
  const ready = () =>
    forAnswers
      ? chat.answers.filter((answer) => answer.change > bounds.since).length >= count
      : writtenByBot(chat, bounds) >= count;
  const seconds = Math.min(number('wait', 0), LONGEST_WAIT);
  await waitInChat({ ...parts, hub: parts.world.hub }, { chat: chat.id, seconds, ready });
  return context.json(seenChat(parts.world, chat, bounds));
}

export function findPerson({ world }: PeopleParts, id: string | number | undefined): Person {
  const found = world.people.get(Number(id));
  if (found === undefined) throw new NotPossible(404, 'there is no such person');
  return found;
}

export function findGroup({ world }: PeopleParts, id: string | undefined): GroupChat {
  const found = world.chats.get(Number(id));
  if (found?.kind !== 'group') throw new NotPossible(404, 'there is no such group');
  return found;
}

export async function read<Shape>(context: Context, schema: z.ZodType<Shape>): Promise<Shape> {
  const text = await context.req.text();
  return schema.parse(text === '' ? {} : JSON.parse(text));
}

/** What was sent, with the number of its change to wait from. */
export function sent(context: Context, entry: Entry): Response {
  return context.json(seenMessage(entry), 201);
}

export async function readFile(
  context: Context,
  kind: string,
): Promise<{ upload: Upload; caption?: string }> {
  if ((context.req.header('content-type') ?? '').startsWith('multipart/form-data')) {
    const { fields, files } = await readForm(context);
    const part = files.get('file');
    if (part === undefined) throw new NotPossible(400, 'the part "file" is missing');
    const words = fields.get('caption');
    return { upload: part, ...(words !== undefined && { caption: words }) };
  }
  const { base64, name, type, caption } = await read(context, file);
  const upload = {
    name: name ?? kind,
    type: type ?? 'application/octet-stream',
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
  };
  return { upload, ...(caption !== undefined && { caption }) };
}
