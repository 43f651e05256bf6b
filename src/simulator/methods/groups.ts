/** Methods about chats themselves: who and what they are, and the topics of forums. */
import { checkGroup, chatOf } from './call.ts';
import type { Call } from './call.ts';
import { lengthOf, TOPIC_NAME_LENGTH } from '../rules/limits.ts';
import { readInteger, readText, requireText } from '../rules/parameters.ts';
import { badRequest } from '../rules/refusal.ts';
import { asTelegramChat, asUser } from '../world/chats.ts';
import type { GroupChat, Topic } from '../world/chats.ts';

/** Blue, the first of the six colours that Telegram gives to topics. */
const TOPIC_COLOR = 0x6fb9f0;

export function getChat(call: Call): unknown {
  const chat = chatOf(call);
  if (chat.kind === 'group') checkGroup(chat);
  const pinned = [...chat.entries.values()].findLast((entry) => entry.pinned && !entry.deleted);
  return {
    ...asTelegramChat(chat),
    accent_color_id: 0,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(pinned !== undefined && { pinned_message: pinned.message }),
  };
}

export function getChatMember(call: Call): unknown {
  const { world, parameters } = call;
  const chat = chatOf(call);
  if (chat.kind === 'group') checkGroup(chat);
  const userId = readInteger(parameters, 'user_id');
  if (userId === world.bot.id) {
    const administrator = chat.kind === 'group' && chat.botIsAdministrator;
    return { status: administrator ? 'administrator' : 'member', user: world.bot };
  }
  const person = userId === undefined ? undefined : world.people.get(userId);
  if (person === undefined) throw badRequest('invalid user_id specified');
  const inside = chat.kind === 'private' ? chat.person.id === person.id : chat.members.has(person.id);
  const founder = chat.kind === 'group' && chat.members.values().next().value === person.id;
  const user = asUser(person);
  if (!inside) return { status: 'left', user };
  return founder ? { status: 'creator', user, is_anonymous: false } : { status: 'member', user };
}

export function createForumTopic(call: Call): unknown {
  const name = topicName(requireText(call.parameters, 'name'));
  const chat = forumOf(call);
  const { message } = call.world.post(chat, {
    from: 'bot',
    body: { forum_topic_created: { name, icon_color: TOPIC_COLOR }, is_topic_message: true },
  });
  chat.topics.set(message.message_id, { name, closed: false });
  return { message_thread_id: message.message_id, name, icon_color: TOPIC_COLOR };
}

export function editForumTopic(call: Call): true {
  const name = readText(call.parameters, 'name');
  const topic = topicOf(call);
  if (name === undefined || name === topic.name) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.name = topicName(name);
  return true;
}

export function closeForumTopic(call: Call): true {
  return setClosed(call, true);
}

export function reopenForumTopic(call: Call): true {
  return setClosed(call, false);
}

function setClosed(call: Call, closed: boolean): true {
  const topic = topicOf(call);
  if (topic.closed === closed) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.closed = closed;
  return true;
}

function topicOf(call: Call): Topic {
  const topic = forumOf(call).topics.get(readInteger(call.parameters, 'message_thread_id') ?? 0);
  if (topic === undefined) throw badRequest('TOPIC_ID_INVALID');
  return topic;
}

function forumOf(call: Call): GroupChat {
  const chat = chatOf(call);
  if (chat.kind !== 'group') throw badRequest('the chat is not a forum');
  checkGroup(chat);
  if (!chat.forum) throw badRequest('the chat is not a forum');
  if (!chat.botIsAdministrator) throw badRequest('not enough rights to manage topics in the chat');
  return chat;
}

function topicName(name: string): string {
  if (lengthOf(name) > TOPIC_NAME_LENGTH) throw badRequest('TOPIC_TITLE_INVALID');
  return name;
}
