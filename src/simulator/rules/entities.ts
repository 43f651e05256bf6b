/**
 * What Telegram finds in a text by itself: commands, mentions, links, addresses, telephone numbers. Bots route by these
 * entities, so a person's message must carry them just as from Telegram.
 */
import type { MessageEntity } from 'grammy/types';
import { parse as parseHost } from 'tldts';

type FoundType = 'bot_command' | 'mention' | 'hashtag' | 'url' | 'email' | 'phone_number';

interface Pattern {
  readonly type: FoundType;
  /** The text cannot hold such an entity without this character. */
  readonly sign: string;
  readonly expression: RegExp;
  readonly accepts?: (match: string) => boolean;
}

/** In the order of precedence: an earlier one keeps its place. */
const PATTERNS: readonly Pattern[] = [
  {
    type: 'url',
    sign: '.',
    expression:
      /(?<![\p{L}\p{N}@.])(?:(?:https?|ftp|tonsite):\/\/)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}(?::\d{1,5})?(?:[/?#][^\s<>"]*)?(?!@)/giu,
    accepts: isLink,
  },
  {
    type: 'email',
    sign: '@',
    expression: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z0-9-]+\.)+[a-z]{2,}(?![\w@])/gi,
  },
  { type: 'mention', sign: '@', expression: /(?<![\w@/])@[a-z0-9_]{3,32}(?!\w)/gi },
  {
    type: 'bot_command',
    sign: '/',
    expression: /(?<![\w/<>@])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\w/<>])/gi,
  },
  { type: 'hashtag', sign: '#', expression: /(?<![\p{L}\p{N}_#])#(?=\p{N}*[\p{L}_])[\p{L}\p{N}_]{1,256}/gu },
  { type: 'phone_number', sign: '+', expression: /(?<![\p{L}\p{N}+])\+\d(?:[ ().-]{0,2}\d){7,14}(?!\d)/gu },
];

/** Ordered by offset; `taken` are places that hold code or a link already and are left alone. */
export function findEntities(text: string, taken: readonly MessageEntity[] = []): MessageEntity[] {
  const found: MessageEntity[] = [];
  const closed = taken.filter((entity) => CLOSED.has(entity.type));
  for (const { type, sign, expression, accepts } of PATTERNS) {
    if (!text.includes(sign)) continue;
    for (const match of text.matchAll(expression)) {
      const value = type === 'url' ? withoutTail(match[0]) : match[0];
      if (accepts !== undefined && !accepts(value)) continue;
      const place = { offset: match.index, length: value.length };
      if (found.some((other) => overlaps(other, place)) || closed.some((other) => overlaps(other, place))) {
        continue;
      }
      found.push({ type, ...place });
    }
  }
  return found.toSorted(inOrder);
}

/** Earlier first, and what contains before what is contained. */
export function inOrder(left: MessageEntity, right: MessageEntity): number {
  return left.offset - right.offset || right.length - left.length;
}

const CLOSED = new Set<MessageEntity['type']>(['code', 'pre', 'text_link', 'text_mention', 'url']);

function overlaps(left: Place, right: Place): boolean {
  return left.offset < right.offset + right.length && right.offset < left.offset + left.length;
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The stop of a sentence is not part of the link in it; a closing bracket only where one was opened. */
function withoutTail(link: string): string {
  let end = link.length;
  while (end > 0) {
    const rest = link.slice(0, end);
    const last = rest.at(-1) ?? '';
    const unopened = last === ')' && rest.split(')').length > rest.split('(').length;
    if (!'.,:;!?\'"…»'.includes(last) && !unopened) break;
    end -= 1;
  }
  return link.slice(0, end);
}

/** With a protocol any host with a dot; without one, a host under a real top-level domain ("jam 08.00" is no link). */
function isLink(value: string): boolean {
  if (/^[a-z]+:\/\//i.test(value)) return true;
  const host = parseHost(value.split(/[/?#]/, 1)[0] ?? '', { allowPrivateDomains: false });
  return host.isIp ? /^\d+\.\d+\.\d+\.\d+/.test(value) : host.isIcann === true && host.domain !== null;
}
