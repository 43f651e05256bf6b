/** Groups: made, written in, moved to a supergroup, and the bot put out of them. */
import type { Hono } from 'hono';
import { z } from 'zod';
import { asUser } from '../world/chats.ts';
import type { GroupChat, Person } from '../world/chats.ts';
import { NotPossible } from './actions.ts';
import type { PeopleParts } from './parts.ts';
import { chatAnswer, findGroup, findPerson, read, sent } from './requests.ts';

const newGroup = z.strictObject({
  title: z.string().min(1).max(128),
  /** Ids of people; the first is the owner. */
  members: z.array(z.number().int()).min(1),
  supergroup: z.boolean().optional(),
  /** A supergroup with topics. */
  forum: z.boolean().optional(),
  /** The bot is an administrator and sees every message. */
  bot_is_administrator: z.boolean().optional(),
});
const groupSaying = z.strictObject({
  person: z.number().int(),
  text: z.string(),
  reply_to: z.number().int().optional(),
});

export function addGroups(app: Hono, parts: PeopleParts): void {
  const { world, actions } = parts;

  app.post('/simulator/groups', async (context) => {
    const wanted = await read(context, newGroup);
    const people = wanted.members.map((id) => findPerson(parts, id));
    const owner = people[0];
    if (owner === undefined) throw new NotPossible(400, 'a group has an owner');
    const forum = wanted.forum === true;
    const group = world.addGroup({
      title: wanted.title,
      members: wanted.members,
      forum,
      supergroup: forum || wanted.supergroup === true,
    });
    group.botIsAdministrator = wanted.bot_is_administrator === true;
    const status = group.botIsAdministrator ? 'administrator' : 'member';
    actions.deliverMembership(group, owner, { from: 'left', to: status });
    welcome(group, owner);
    return context.json(shownGroup(group), 201);
  });
  app.get('/simulator/groups/:id', (context) =>
    context.json(shownGroup(findGroup(parts, context.req.param('id')))),
  );
  app.post('/simulator/groups/:id/messages', async (context) => {
    const { person, text, reply_to } = await read(context, groupSaying);
    const group = findGroup(parts, context.req.param('id'));
    return sent(context, actions.says(findPerson(parts, person), group, { text, replyTo: reply_to }));
  });
  app.get('/simulator/groups/:id/chat', async (context) =>
    chatAnswer(parts, context, findGroup(parts, context.req.param('id'))),
  );
  /** The group gets a new id; a bot that writes to the old one is told the new. */
  app.post('/simulator/groups/:id/migrate', (context) => {
    const old = findGroup(parts, context.req.param('id'));
    if (old.supergroup || old.migratedTo !== undefined)
      throw new NotPossible(409, 'this is a supergroup already');
    const moved = world.addGroup({
      title: old.title,
      members: [...old.members],
      forum: false,
      supergroup: true,
    });
    moved.botIsAdministrator = old.botIsAdministrator;
    const owner = ownerOf(old);
    const told = world.post(old, { from: owner, body: { migrate_to_chat_id: moved.id } });
    parts.updates.add({ kind: 'message', payload: told.message, queue: `chat:${old.id}` });
    const arrived = world.post(moved, { from: owner, body: { migrate_from_chat_id: old.id } });
    parts.updates.add({ kind: 'message', payload: arrived.message, queue: `chat:${moved.id}` });
    old.migratedTo = moved.id;
    return context.json(shownGroup(moved), 201);
  });
  app.post('/simulator/groups/:id/kick', (context) => {
    const group = findGroup(parts, context.req.param('id'));
    group.botWasKicked = true;
    actions.deliverMembership(group, ownerOf(group), { from: 'member', to: 'kicked' });
    return context.json(shownGroup(group));
  });

  function welcome(group: GroupChat, owner: Person): void {
    const entry = world.post(group, { from: owner, body: { new_chat_members: [world.bot] } });
    actions.deliver(group, entry, 'message');
  }

  function ownerOf(group: GroupChat): Person {
    return findPerson(parts, group.members.values().next().value);
  }

  function shownGroup(group: GroupChat) {
    const { id, title, supergroup, forum, botIsAdministrator, botWasKicked, migratedTo } = group;
    return {
      id,
      title,
      supergroup,
      forum,
      bot_is_administrator: botIsAdministrator,
      bot_was_kicked: botWasKicked,
      migrated_to: migratedTo ?? null,
      members: [...group.members].map((member) => asUser(findPerson(parts, member))),
      topics: [...group.topics].map(([message_thread_id, topic]) => ({ message_thread_id, ...topic })),
    };
  }
}
