/** What the bot says of itself: commands, name, descriptions, menu button. */
import type { BotCommand, MenuButton } from 'grammy/types';
import {
  BOT_DESCRIPTION_LENGTH,
  BOT_NAME_LENGTH,
  BOT_SHORT_DESCRIPTION_LENGTH,
  COMMAND_DESCRIPTION_LENGTH,
  COMMAND_NAME,
  COMMANDS,
  lengthOf,
} from '../rules/limits.ts';
import { isObject, readList, readObject, readText } from '../rules/parameters.ts';
import type { Parameters } from '../rules/parameters.ts';
import { badRequest } from '../rules/refusal.ts';
import type { Call } from './call.ts';

const SCOPES = new Set('default all_private_chats all_group_chats all_chat_administrators'.split(' '));
const SCOPES_OF_A_CHAT = new Set('chat chat_administrators chat_member'.split(' '));

export function getMe({ world }: Call): unknown {
  return {
    ...world.bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
  };
}

export function setMyCommands({ parameters, world }: Call): true {
  const listed = readList(parameters, 'commands', 'BotCommand') ?? [];
  if (listed.length > COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  const commands = listed.map(readCommand);
  world.profile.commands.set(audienceOf(parameters), commands);
  world.hub.tell({ kind: 'profile' });
  return true;
}

export function getMyCommands({ parameters, world }: Call): readonly BotCommand[] {
  return world.profile.commands.get(audienceOf(parameters)) ?? [];
}

export function deleteMyCommands({ parameters, world }: Call): true {
  world.profile.commands.delete(audienceOf(parameters));
  world.hub.tell({ kind: 'profile' });
  return true;
}

export function setMyName({ parameters, world }: Call): true {
  return setWords(world.profile.names, parameters, { field: 'name', limit: BOT_NAME_LENGTH });
}

export function getMyName({ parameters, world }: Call): unknown {
  const { names } = world.profile;
  return { name: names.get(languageOf(parameters)) ?? names.get('') ?? world.bot.first_name };
}

export function setMyDescription({ parameters, world }: Call): true {
  return setWords(world.profile.descriptions, parameters, {
    field: 'description',
    limit: BOT_DESCRIPTION_LENGTH,
  });
}

export function getMyDescription({ parameters, world }: Call): unknown {
  return { description: world.profile.descriptions.get(languageOf(parameters)) ?? '' };
}

export function setMyShortDescription({ parameters, world }: Call): true {
  return setWords(world.profile.shortDescriptions, parameters, {
    field: 'short_description',
    limit: BOT_SHORT_DESCRIPTION_LENGTH,
  });
}

export function getMyShortDescription({ parameters, world }: Call): unknown {
  return { short_description: world.profile.shortDescriptions.get(languageOf(parameters)) ?? '' };
}

export function setChatMenuButton({ parameters, world }: Call): true {
  const button = readObject(parameters, 'menu_button', 'menu button') ?? { type: 'default' };
  const type = button['type'];
  if (type !== 'commands' && type !== 'default' && type !== 'web_app')
    throw badRequest('MenuButton has unsupported type');
  const app = button['web_app'];
  if (type === 'web_app' && !(isObject(app) && String(app['url']).startsWith('https://'))) {
    throw badRequest('menu button Web App URL is invalid: Only HTTPS links are allowed');
  }
  world.profile.menuButton = button as unknown as MenuButton;
  return true;
}

export function getChatMenuButton({ world }: Call): MenuButton {
  return world.profile.menuButton;
}

function readCommand(value: unknown): BotCommand {
  if (!isObject(value)) throw badRequest("can't parse BotCommand: expected an Object");
  const { command, description } = value;
  const name = typeof command === 'string' ? command.replace(/^\//, '') : '';
  if (!COMMAND_NAME.test(name)) throw badRequest('BOT_COMMAND_INVALID');
  const fits = typeof description === 'string' && description !== '';
  if (!fits || lengthOf(description) > COMMAND_DESCRIPTION_LENGTH) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID');
  }
  return { command: name, description };
}

/** For whom commands are meant: `scope:language`, as the profile keeps them. */
function audienceOf(parameters: Parameters): string {
  const scope = readObject(parameters, 'scope', 'BotCommandScope') ?? { type: 'default' };
  const type = String(scope['type']);
  const language = languageOf(parameters);
  if (SCOPES.has(type)) return `${type}:${language}`;
  if (!SCOPES_OF_A_CHAT.has(type)) throw badRequest("can't parse BotCommandScope: type is unsupported");
  return `${type}:${String(scope['chat_id'])}:${language}`;
}

function languageOf(parameters: Parameters): string {
  const language = readText(parameters, 'language_code') ?? '';
  if (language !== '' && !/^[a-z]{2}$/.test(language)) throw badRequest('invalid language code specified');
  return language;
}

function setWords(
  words: Map<string, string>,
  parameters: Parameters,
  { field, limit }: { field: string; limit: number },
): true {
  const value = readText(parameters, field) ?? '';
  if (lengthOf(value) > limit) throw badRequest(`${field.replaceAll('_', ' ')} is too long`);
  if (value === '') words.delete(languageOf(parameters));
  else words.set(languageOf(parameters), value);
  return true;
}
