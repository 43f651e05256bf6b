/** What a bot says of itself: its names, descriptions and commands, each for everyone or for one language. */
import type { BotCommand, MenuButton } from 'grammy/types';

export interface Profile {
  /** Keys are scope and language; the plain one is `default:`. */
  readonly commands: Map<string, readonly BotCommand[]>;
  readonly names: Map<string, string>;
  readonly descriptions: Map<string, string>;
  readonly shortDescriptions: Map<string, string>;
  menuButton: MenuButton;
}

export function createProfile(): Profile {
  return {
    commands: new Map(),
    names: new Map(),
    descriptions: new Map(),
    shortDescriptions: new Map(),
    menuButton: { type: 'commands' },
  };
}

/** The commands that Telegram would show a person in a private chat: the narrowest scope, their language first. */
export function commandsFor(
  profile: Profile,
  person: { id: number; language_code?: string },
): readonly BotCommand[] {
  const language = person.language_code ?? '';
  for (const scope of [`chat:${person.id}`, 'all_private_chats', 'default']) {
    const found = profile.commands.get(`${scope}:${language}`) ?? profile.commands.get(`${scope}:`);
    if (found !== undefined) return found;
  }
  return [];
}
