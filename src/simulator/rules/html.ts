/**
 * `parse_mode: HTML`, by the rules and in the words of Telegram's client library (`parse_html` in MessageEntity.cpp).
 * Offsets in its messages are bytes of UTF-8, offsets of entities UTF-16 units.
 */
import type { MessageEntity } from 'grammy/types';
import { badRequest } from './refusal.ts';
import type { Refusal } from './refusal.ts';

export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

/** A programming language counts only where the code fills a `pre`. */
interface Found {
  readonly entity: MessageEntity;
  readonly language?: string;
}

interface OpenTag {
  readonly name: string;
  readonly argument: string;
  readonly offset: number;
}

const TAGS = new Set(
  'a b strong i em s strike del u ins tg-spoiler tg-emoji span pre code blockquote'.split(' '),
);
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const SIMPLE: Readonly<Record<string, SimpleType>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
};
type SimpleType = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler';

/** @throws Refusal 400 `can't parse entities: …` */
export function parseHtml(source: string): FormattedText {
  const found: Found[] = [];
  const open: OpenTag[] = [];
  let text = '';
  let position = 0;
  while (position < source.length) {
    const next = nextMark(source, position);
    text += source.slice(position, next);
    position = next;
    if (position >= source.length) break;
    if (source[position] === '&') {
      const decoded = decode(source, position);
      text += decoded === undefined ? '&' : decoded.text;
      position = decoded === undefined ? position + 1 : decoded.end;
    } else if (source[position + 1] === '/') {
      position = closeTag(source, position, open, text, found);
    } else {
      const tag = openTag(source, position, text.length);
      open.push(tag.opened);
      position = tag.end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) {
    throw wrong(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  }
  return { text, entities: found.map((item) => item.entity) };
}

function nextMark(source: string, from: number): number {
  for (let index = from; index < source.length; index += 1) {
    const unit = source.charCodeAt(index);
    if (unit === 60 || unit === 38) return index;
  }
  return source.length;
}

function openTag(source: string, begin: number, offset: number): { opened: OpenTag; end: number } {
  let index = begin + 1;
  while (index < source.length && !isSpace(source[index]) && source[index] !== '>') index += 1;
  if (index >= source.length) throw wrong(`Unclosed start tag${at(source, begin)}`);
  const name = source.slice(begin + 1, index).toLowerCase();
  if (!TAGS.has(name)) throw wrong(`Unsupported start tag "${name}"${at(source, begin)}`);

  let argument = '';
  for (;;) {
    index = skipSpace(source, index);
    if (source[index] === '>') break;
    const attribute = readAttribute(source, index, name, begin);
    index = attribute.end;
    argument = argumentOf(name, attribute.name, attribute.value) ?? argument;
  }
  if (name === 'span' && argument !== 'spoiler') {
    throw wrong(`Tag "span" must have class "tg-spoiler"${at(source, begin)}`);
  }
  return { opened: { name, argument, offset }, end: index + 1 };
}

function argumentOf(tag: string, attribute: string, value: string): string | undefined {
  if (tag === 'a' && attribute === 'href') return value;
  if (tag === 'code' && attribute === 'class' && value.startsWith('language-')) return value.slice(9);
  if (tag === 'span' && attribute === 'class' && value.startsWith('tg-')) return value.slice(3);
  if (tag === 'tg-emoji' && attribute === 'emoji-id') return value;
  if (tag === 'blockquote' && attribute === 'expandable') return 'expandable';
  return undefined;
}

function readAttribute(source: string, begin: number, tag: string, tagBegin: number) {
  let index = begin;
  while (index < source.length && !isSpace(source[index]) && source[index] !== '=' && source[index] !== '>') {
    index += 1;
  }
  const name = source.slice(begin, index);
  if (index >= source.length) throw wrong(`Unclosed start tag "${tag}"${at(source, tagBegin)}`);
  if (name === '') throw wrong(`Empty attribute name in the tag "${tag}"${at(source, tagBegin)}`);
  index = skipSpace(source, index);
  if (source[index] !== '=') {
    if (tag === 'blockquote' && name === 'expandable') return { name, value: '', end: index };
    throw wrong(
      `Expected equal sign in declaration of an attribute of the tag "${tag}"${at(source, tagBegin)}`,
    );
  }
  index = skipSpace(source, index + 1);
  const quote = source[index];
  if (quote === undefined) throw wrong(`Unclosed start tag "${tag}"${at(source, tagBegin)}`);
  let value = '';
  if (quote === '"' || quote === "'") {
    index += 1;
    while (index < source.length && source[index] !== quote) {
      const decoded = source[index] === '&' ? decode(source, index) : undefined;
      value += decoded === undefined ? source[index] : decoded.text;
      index = decoded === undefined ? index + 1 : decoded.end;
    }
    index += 1;
  } else {
    const tokenBegin = index;
    while (index < source.length && /[A-Za-z0-9.-]/.test(source[index] ?? '')) index += 1;
    value = source.slice(tokenBegin, index).toLowerCase();
    if (index < source.length && !isSpace(source[index]) && source[index] !== '>') {
      throw wrong(`Unexpected end of name token${at(source, tokenBegin)}`);
    }
  }
  if (index >= source.length) throw wrong(`Unclosed start tag${at(source, tagBegin)}`);
  return { name, value, end: index };
}

function closeTag(source: string, begin: number, open: OpenTag[], text: string, found: Found[]): number {
  const tag = open.at(-1);
  if (tag === undefined) throw wrong(`Unexpected end tag${at(source, begin)}`);
  let index = begin + 2;
  while (index < source.length && !isSpace(source[index]) && source[index] !== '>') index += 1;
  const name = source.slice(begin + 2, index).toLowerCase();
  index = skipSpace(source, index);
  if (source[index] !== '>') throw wrong(`Unclosed end tag${at(source, begin)}`);
  if (name !== '' && name !== tag.name) {
    throw wrong(`Unmatched end tag${at(source, begin)}, expected "</${tag.name}>", found "</${name}>"`);
  }
  open.pop();
  if (text.length > tag.offset) addEntity(tag, text, found);
  return index + 1;
}

function addEntity(tag: OpenTag, text: string, found: Found[]): void {
  const place = { offset: tag.offset, length: text.length - tag.offset };
  const simple = SIMPLE[tag.name];
  if (simple !== undefined) {
    found.push({ entity: { type: simple, ...place } });
  } else if (tag.name === 'a') {
    const url = checkedLink(tag.argument === '' ? text.slice(tag.offset) : tag.argument);
    if (url !== undefined) found.push({ entity: { type: 'text_link', ...place, url } });
  } else if (tag.name === 'tg-emoji') {
    if (!/^[1-9]\d*$/.test(tag.argument)) throw wrong('Invalid custom emoji identifier specified');
    found.push({ entity: { type: 'custom_emoji', ...place, custom_emoji_id: tag.argument } });
  } else if (tag.name === 'blockquote') {
    const type = tag.argument === 'expandable' ? 'expandable_blockquote' : 'blockquote';
    found.push({ entity: { type, ...place } });
  } else if (tag.name === 'code') {
    found.push({ entity: { type: 'code', ...place }, language: tag.argument });
  } else {
    const inner = found.at(-1);
    const whole =
      inner?.entity.type === 'code' &&
      inner.entity.offset === place.offset &&
      inner.entity.length === place.length;
    if (whole) found.pop();
    const language = whole ? inner.language : '';
    found.push({ entity: { type: 'pre', ...place, ...(language ? { language } : {}) } });
  }
}

/**
 * The address that a link or a button carries in Telegram, or undefined where it takes none: a host without a dot
 * (`localhost` too) and other protocols than these are not links to it.
 */
export function checkedLink(link: string): string | undefined {
  const trimmed = link.trim();
  if (/^(tg|ton|tonsite):\/\/\S+$/i.test(trimmed)) return trimmed;
  const withProtocol = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(withProtocol)) return undefined;
  const url = new URL(withProtocol);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  if (!url.hostname.includes('.') || url.hostname.endsWith('.')) return undefined;
  return url.href;
}

function decode(source: string, begin: number): { text: string; end: number } | undefined {
  const numeric = /^&#(?:x([0-9a-f]{1,8})|(\d{1,8}));?/i.exec(source.slice(begin, begin + 12));
  if (numeric !== null) {
    const code = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16);
    if (code === 0 || code >= 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    return { text: String.fromCodePoint(code), end: begin + numeric[0].length };
  }
  const named = /^&([a-z]+);?/i.exec(source.slice(begin, begin + 12));
  const text = named?.[1] === undefined ? undefined : NAMED[named[1]];
  return named === null || text === undefined ? undefined : { text, end: begin + named[0].length };
}

function skipSpace(source: string, from: number): number {
  let index = from;
  while (index < source.length && isSpace(source[index])) index += 1;
  return index;
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

function at(source: string, position: number): string {
  return ` at byte offset ${Buffer.byteLength(source.slice(0, position))}`;
}

function wrong(words: string): Refusal {
  return badRequest(`can't parse entities: ${words}`);
}
