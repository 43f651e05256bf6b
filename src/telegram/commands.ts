/** The commands as Telegram lists them under its menu button; each one's description is a sentence of the locale. */
import type { Api } from 'grammy';
import type { Language } from '../domain/aid/people.ts';
import type { Words } from './words.ts';

export const COMMANDS = [
  'menu',
  'jadwal',
  'lokasi',
  'cek',
  'syarat',
  'bawa',
  'lapor',
  'laporan',
  'ingatkan',
  'berhenti',
  'privasi',
  'bahasa',
  'bantuan',
] as const;

/** Tells Telegram the commands in both languages; Indonesian is what everybody else sees. */
export async function announceCommands(api: Api, words: Words): Promise<void> {
  const list = (language: Language) =>
    COMMANDS.map((command) => ({
      command,
      description: words.plain(language, { key: `command-${command}` }),
    }));
  await api.setMyCommands(list('id'));
  await api.setMyCommands(list('en'), { language_code: 'en' });
  await api.setMyShortDescription(words.plain('id', { key: 'bot-short-description' }));
  await api.setMyDescription(words.plain('id', { key: 'bot-description' }));
}
