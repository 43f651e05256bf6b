/** From what a bot asks to be written to what stands in the chat: cleaned, parsed, trimmed, with its entities. */
import type { MessageEntity } from 'grammy/types';
import { findEntities, inOrder } from './entities.ts';
import { parseHtml } from './html.ts';
import type { FormattedText } from './html.ts';
import { CAPTION_LENGTH, lengthOf, TEXT_LENGTH } from './limits.ts';
import { isObject, readList, readText } from './parameters.ts';
import type { JsonObject, Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

const ENTITY_TYPES = new Set<string>(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler ' +
    'blockquote expandable_blockquote code pre text_link text_mention custom_emoji'
  ).split(' '),
);

/** @throws Refusal 400: empty, too long, or entities that cannot be parsed. */
export function readMessageText(parameters: Parameters): FormattedText {
  const formatted = format(parameters, 'text', 'entities');
  if (formatted.text === '') throw badRequest('message text is empty');
  if (lengthOf(formatted.text) > TEXT_LENGTH) throw badRequest('message is too long');
  return formatted;
}

/** An absent caption is an empty one. */
export function readCaption(parameters: Parameters): FormattedText {
  const formatted = format(parameters, 'caption', 'caption_entities');
  if (lengthOf(formatted.text) > CAPTION_LENGTH) throw badRequest('message caption is too long');
  return formatted;
}

/** A person's own message: no markup in it means anything. */
export function plainText(text: string): FormattedText {
  const cleaned = clean(text).trim();
  return { text: cleaned, entities: findEntities(cleaned) };
}

export function sameText(left: FormattedText, right: FormattedText): boolean {
  return left.text === right.text && JSON.stringify(left.entities) === JSON.stringify(right.entities);
}

function format(parameters: Parameters, textName: string, entitiesName: string): FormattedText {
  const source = clean(readText(parameters, textName) ?? '');
  const mode = readText(parameters, 'parse_mode')?.toLowerCase();
  let formatted: FormattedText;
  if (mode === undefined) {
    const listed = readList(parameters, entitiesName, 'MessageEntity') ?? [];
    formatted = {
      text: source,
      entities: listed.map((entity) => checkedEntity(entity, source)).toSorted(inOrder),
    };
  } else if (mode === 'html') {
    const parsed = parseHtml(source);
    formatted = { text: parsed.text, entities: parsed.entities.toSorted(inOrder) };
  } else if (mode === 'markdown' || mode === 'markdownv2') {
    throw badRequest(`parse_mode ${mode} is not supported by this simulator; use HTML`);
  } else {
    throw badRequest('unsupported parse_mode');
  }
  const trimmed = trim(formatted);
  const own = findEntities(trimmed.text, trimmed.entities);
  return own.length === 0
    ? trimmed
    : { ...trimmed, entities: [...trimmed.entities, ...own].toSorted(inOrder) };
}

function checkedEntity(value: unknown, text: string): MessageEntity {
  if (!isObject(value)) throw badRequest("can't parse MessageEntity: expected an Object");
  const { type, offset, length } = value;
  if (typeof type !== 'string' || !ENTITY_TYPES.has(type)) {
    throw badRequest('can\'t parse MessageEntity: Field "type" has an unsupported value');
  }
  if (!isCount(offset) || !isCount(length) || length === 0 || offset + length > text.length) {
    throw badRequest("can't parse entities: entity is out of the text");
  }
  return knownEntity(value, type, { offset, length });
}

function knownEntity(
  value: JsonObject,
  type: string,
  place: { offset: number; length: number },
): MessageEntity {
  const extra: Record<string, unknown> = {};
  for (const field of ['url', 'user', 'language', 'custom_emoji_id']) {
    if (value[field] !== undefined) extra[field] = value[field];
  }
  return { type, ...place, ...extra } as MessageEntity;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/** Leading and trailing white space is cut off, as Telegram does; entities move and shrink with it. */
function trim({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed.length === text.length) return { text, entities };
  const moved: MessageEntity[] = [];
  for (const entity of entities) {
    const from = Math.max(entity.offset - start, 0);
    const to = Math.min(entity.offset - start + entity.length, trimmed.length);
    if (to > from) moved.push({ ...entity, offset: from, length: to - from });
  }
  return { text: trimmed, entities: moved };
}

/** Control characters become spaces; carriage returns and marks that turn the direction of the line fall away. */
const CONTROL = new RegExp('[\\u0000-\\u0009\\u000b\\u000c\\u000e-\\u001f]', 'g');
const DROPPED = new RegExp('\\r|[\\u2028-\\u202e]|\\u030a|\\u0333|\\u033f', 'g');

function clean(text: string): string {
  return text.replace(CONTROL, ' ').replace(DROPPED, '');
}
