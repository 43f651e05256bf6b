/**
 * Reads the parameters of a call. They come typed (JSON) or as text (form fields, query), and objects as objects or as
 * JSON in a text; Telegram takes all of these.
 *
 * Stricter than Telegram in one thing: where it reads a value of the wrong type as 0 or false and goes on, this refuses,
 * since a bot that sends such a value has a mistake to be found.
 */
import { badRequest } from './refusal.ts';

export type Parameters = Readonly<Record<string, unknown>>;
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined when absent or empty. */
export function readText(parameters: Parameters, name: string): string | undefined {
  const value = parameters[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  throw badRequest(`parameter "${name}" must be of type String`);
}

export function requireText(parameters: Parameters, name: string): string {
  const value = readText(parameters, name);
  if (value === undefined) throw badRequest(`parameter "${name}" is required`);
  return value;
}

export function readInteger(parameters: Parameters, name: string): number | undefined {
  const value = parameters[name];
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw badRequest(`parameter "${name}" must be of type Integer`);
}

/** Clamped into the bounds, as Telegram does for limits and timeouts. */
export function readClamped(
  parameters: Parameters,
  name: string,
  bounds: { readonly otherwise: number; readonly from: number; readonly to: number },
): number {
  const value = readInteger(parameters, name) ?? bounds.otherwise;
  return Math.min(Math.max(value, bounds.from), bounds.to);
}

export function readFloat(parameters: Parameters, name: string): number | undefined {
  const value = parameters[name];
  if (value === undefined || value === null || value === '') return undefined;
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw badRequest(`parameter "${name}" must be of type Float`);
}

export function readBoolean(parameters: Parameters, name: string): boolean {
  const value = parameters[name];
  if (value === undefined || value === null || value === '') return false;
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'True' || value === '1' || value === 1) return true;
  if (value === 'false' || value === 'False' || value === '0' || value === 0) return false;
  throw badRequest(`parameter "${name}" must be of type Boolean`);
}

/** The parsed value of a parameter that holds an object or a list; undefined when absent. */
export function readJson(parameters: Parameters, name: string, what: string): unknown {
  const value = parameters[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest(`can't parse ${what} JSON object`);
    throw error;
  }
}

export function readObject(parameters: Parameters, name: string, what: string): JsonObject | undefined {
  const value = readJson(parameters, name, what);
  if (value === undefined) return undefined;
  if (isObject(value)) return value;
  throw badRequest(`object expected as ${what}`);
}

export function readList(parameters: Parameters, name: string, what: string): readonly unknown[] | undefined {
  const value = readJson(parameters, name, what);
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value;
  throw badRequest(`expected an Array of ${what}`);
}

/** A text field of an object inside a parameter; `what` names the object in Telegram's words. */
export function textField(object: JsonObject, field: string, what: string): string | undefined {
  const value = object[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw badRequest(`can't parse ${what}: Field "${field}" must be of type String`);
}
