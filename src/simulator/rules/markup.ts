/** `reply_markup`: which keyboards Telegram takes. What comes out holds only fields that Telegram knows. */
import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types';
import { checkedLink } from './html.ts';
import { CALLBACK_DATA_BYTES, INLINE_BUTTONS, lengthOf, REPLY_BUTTONS } from './limits.ts';
import { isObject, readObject, textField } from './parameters.ts';
import type { JsonObject, Parameters } from './parameters.ts';
import { badRequest } from './refusal.ts';

export type ReplyMarkup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

const INLINE_BUTTON = 'inline keyboard button';
const REPLY_BUTTON = 'keyboard button';

/** @throws Refusal 400 */
export function readMarkup(parameters: Parameters): ReplyMarkup | undefined {
  const markup = readObject(parameters, 'reply_markup', 'reply markup');
  if (markup === undefined) return undefined;
  if (markup['inline_keyboard'] !== undefined) return inlineKeyboard(markup['inline_keyboard']);
  if (markup['keyboard'] !== undefined) return replyKeyboard(markup);
  if (markup['remove_keyboard'] === true) {
    return { remove_keyboard: true, ...(markup['selective'] === true && { selective: true }) };
  }
  if (markup['force_reply'] === true) {
    return {
      force_reply: true,
      ...placeholder(markup),
      ...(markup['selective'] === true && { selective: true }),
    };
  }
  if (Object.keys(markup).length === 0) return undefined;
  throw badRequest('object expected as reply markup');
}

/** The same where only an inline keyboard may stand, as on an edited message. */
export function readInlineMarkup(parameters: Parameters): InlineKeyboardMarkup | undefined {
  const markup = readMarkup(parameters);
  if (markup === undefined || isInline(markup)) return markup;
  throw badRequest('inline keyboard expected');
}

export function isInline(markup: ReplyMarkup): markup is InlineKeyboardMarkup {
  return 'inline_keyboard' in markup;
}

function inlineKeyboard(value: unknown): InlineKeyboardMarkup | undefined {
  const rows = rowsOf(value, 'inline_keyboard').map((row) => row.map(inlineButton));
  const filled = rows.filter((row) => row.length > 0);
  if (filled.flat().length > INLINE_BUTTONS) throw badRequest('reply markup is too long');
  return filled.length === 0 ? undefined : { inline_keyboard: filled };
}

function inlineButton(value: unknown): InlineKeyboardButton {
  if (!isObject(value))
    throw badRequest(`can't parse ${INLINE_BUTTON}: InlineKeyboardButton must be an Object`);
  const text = buttonText(value, INLINE_BUTTON);
  const style = textField(value, 'style', INLINE_BUTTON);
  if (style !== undefined && !['danger', 'success', 'primary'].includes(style)) {
    throw badRequest('invalid button style specified');
  }
  return { text, ...(style !== undefined && { style }), ...buttonAction(value) } as InlineKeyboardButton;
}

function buttonAction(button: JsonObject): Record<string, unknown> {
  const url = textField(button, 'url', INLINE_BUTTON);
  if (url !== undefined) {
    const checked = checkedLink(url);
    if (checked === undefined) {
      throw badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`);
    }
    return { url: checked };
  }
  const data = textField(button, 'callback_data', INLINE_BUTTON);
  if (data !== undefined) {
    const bytes = Buffer.byteLength(data);
    if (bytes < 1 || bytes > CALLBACK_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID');
    return { callback_data: data };
  }
  const copy = button['copy_text'];
  if (isObject(copy)) {
    const copied = copy['text'];
    if (typeof copied !== 'string' || copied === '' || lengthOf(copied) > 256) {
      throw badRequest('BUTTON_COPY_TEXT_INVALID');
    }
    return { copy_text: { text: copied } };
  }
  const app = button['web_app'] ?? button['login_url'];
  if (isObject(app)) {
    const link = app['url'];
    if (typeof link !== 'string' || !link.startsWith('https://') || checkedLink(link) === undefined) {
      throw badRequest(
        `inline keyboard button Web App URL '${String(link)}' is invalid: Only HTTPS links are allowed`,
      );
    }
    return button['web_app'] === undefined ? { url: link } : { web_app: { url: link } };
  }
  for (const field of ['switch_inline_query', 'switch_inline_query_current_chat']) {
    const query = textField(button, field, INLINE_BUTTON);
    if (query !== undefined) return { [field]: query };
  }
  throw badRequest(`can't parse ${INLINE_BUTTON}: Text buttons are unallowed in the inline keyboard`);
}

function replyKeyboard(markup: JsonObject): ReplyKeyboardMarkup {
  const rows = rowsOf(markup['keyboard'], 'keyboard').map((row) => row.map(replyButton));
  const filled = rows.filter((row) => row.length > 0);
  if (filled.flat().length > REPLY_BUTTONS) throw badRequest('reply markup is too long');
  if (filled.length === 0) throw badRequest('reply keyboard must be non-empty');
  const flags: Record<string, true> = {};
  for (const flag of ['is_persistent', 'resize_keyboard', 'one_time_keyboard', 'selective']) {
    if (markup[flag] === true) flags[flag] = true;
  }
  return { keyboard: filled, ...flags, ...placeholder(markup) };
}

function replyButton(value: unknown): ReplyKeyboardMarkup['keyboard'][number][number] {
  if (typeof value === 'string') return replyButton({ text: value });
  if (!isObject(value))
    throw badRequest(`can't parse ${REPLY_BUTTON}: KeyboardButton must be a String or an Object`);
  const text = buttonText(value, REPLY_BUTTON);
  if (value['request_location'] === true) return { text, request_location: true };
  if (value['request_contact'] === true) return { text, request_contact: true };
  return { text };
}

function buttonText(button: JsonObject, what: string): string {
  const text = textField(button, 'text', what);
  if (text === undefined) throw badRequest(`can't parse ${what}: Can't find field "text"`);
  if (text.trim() === '') throw badRequest(`${what} text must be non-empty`);
  return text;
}

function placeholder(markup: JsonObject): { input_field_placeholder?: string } {
  const text = textField(markup, 'input_field_placeholder', 'reply markup');
  if (text === undefined) return {};
  if (text === '' || lengthOf(text) > 64) throw badRequest('input field placeholder is too long');
  return { input_field_placeholder: text };
}

function rowsOf(value: unknown, field: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) throw badRequest(`can't parse reply markup: Field "${field}" must be an Array`);
  return value.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest(`can't parse reply markup: ${field} row must be an Array`);
    return row;
  });
}
