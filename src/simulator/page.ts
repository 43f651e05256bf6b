/** Serves the chat page: a few files without a build, its sentences and places; nothing comes from elsewhere. */
import { readFile } from 'node:fs/promises';
import type { Context, Hono } from 'hono';
import type { World } from './world/index.ts';

/** Keys of the page's sentences, which stand in locales/chat-page.json. `{name}` and such are filled in by the page. */
export const PAGE_WORDS = [
  'language',
  'title',
  'notice',
  'people',
  'add_person',
  'add_person_name',
  'add_person_language',
  'language_id',
  'language_en',
  'add',
  'role_recipient',
  'role_organizer',
  'role_coordinator',
  'role_other',
  'unread',
  'chat_of',
  'bot',
  'typing',
  'sending_file',
  'write',
  'send',
  'attach',
  'commands',
  'no_commands',
  'show_keyboard',
  'hide_keyboard',
  'more',
  'start',
  'start_hint',
  'block',
  'unblock',
  'blocked',
  'open_link',
  'open_link_code',
  'open',
  'share_contact',
  'photo',
  'document',
  'location',
  'location_title',
  'latitude',
  'longitude',
  'send_location',
  'open_map',
  'download',
  'voice',
  'sticker',
  'edited',
  'deleted',
  'pinned',
  'forwarded',
  'reply',
  'replying',
  'edit',
  'editing',
  'copied',
  'cancel',
  'close',
  'ok',
  'newest',
  'reconnecting',
  'not_sent',
] as const;

export type PageWords = Readonly<Record<(typeof PAGE_WORDS)[number], string>>;

/** A place that can be sent from the page as if the person stood there. */
export interface Spot {
  readonly name: string;
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

const FILES: readonly string[] = [
  'page.css',
  'phone.css',
  'messages.css',
  'attachments.css',
  'sheets.css',
  'page.js',
  'chat.js',
  'composer.js',
  'dialogs.js',
  'elements.js',
  'message.js',
  'server.js',
];

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** `data:` is the pattern behind the messages, `blob:` a photo that is made smaller before it is sent. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function addPage(
  app: Hono,
  { world, words, spots }: { world: World; words: PageWords; spots: readonly Spot[] },
): void {
  async function serve(context: Context, name: string): Promise<Response> {
    return context.body(await readFile(new URL(`page/${name}`, import.meta.url), 'utf8'), 200, {
      'content-type': TYPES[name.split('.')[1] ?? ''] ?? 'text/plain',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-cache',
    });
  }

  app.get('/', (context) => serve(context, 'index.html'));
  for (const name of FILES) app.get(`/simulator/page/${name}`, (context) => serve(context, name));
  app.get('/simulator/setup', (context) => {
    const { names, descriptions } = world.profile;
    const { id, first_name, username } = world.bot;
    return context.json({
      /** Another number than before: the simulator was started anew and knows nothing of what the page shows. */
      run: world.startedAt,
      words,
      spots,
      bot: { id, username, first_name: names.get('') ?? first_name, description: descriptions.get('') ?? '' },
    });
  });
}
