/** Reads the parameters of a call from wherever a client puts them: query, JSON, form fields, multipart with files. */
import type { Context } from 'hono';
import { parseMultipart } from './multipart.ts';
import type { Multipart } from './multipart.ts';
import { UPLOAD_BYTES } from '../rules/limits.ts';
import { isObject } from '../rules/parameters.ts';
import type { JsonObject } from '../rules/parameters.ts';
import { badRequest, Refusal } from '../rules/refusal.ts';
import type { Upload } from '../world/files.ts';

export interface CallBody {
  readonly parameters: JsonObject;
  readonly uploads: ReadonlyMap<string, Upload>;
}

const NO_UPLOADS: ReadonlyMap<string, Upload> = new Map();
/** Room for the fields around the files of an album. */
const FIELDS_BYTES = 1024 * 1024;

/** @throws Refusal 400 when the body is not what its type says, 413 when it is too large */
export async function readBody(context: Context): Promise<CallBody> {
  const query = context.req.query();
  if (context.req.method === 'GET') return { parameters: query, uploads: NO_UPLOADS };
  const type = (context.req.header('content-type') ?? '').toLowerCase();
  if (type.startsWith('multipart/form-data')) return readMultipart(context, query);
  const text = await context.req.text();
  if (text.trim() === '') return { parameters: query, uploads: NO_UPLOADS };
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return {
      parameters: { ...query, ...Object.fromEntries(new URLSearchParams(text)) },
      uploads: NO_UPLOADS,
    };
  }
  const fields = parseJson(text);
  return {
    parameters: Object.keys(query).length === 0 ? fields : { ...query, ...fields },
    uploads: NO_UPLOADS,
  };
}

function parseJson(text: string): JsonObject {
  try {
    const value: unknown = JSON.parse(text);
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw badRequest("can't parse request JSON object");
}

async function readMultipart(context: Context, query: JsonObject): Promise<CallBody> {
  const { fields, files } = await readForm(context);
  return { parameters: { ...query, ...Object.fromEntries(fields) }, uploads: files };
}

/** A multipart body, of the bot or of the chat page. */
export async function readForm(context: Context): Promise<Multipart> {
  if (Number(context.req.header('content-length') ?? 0) > 10 * UPLOAD_BYTES + FIELDS_BYTES) {
    throw new Refusal(413, 'Request Entity Too Large');
  }
  const body = new Uint8Array(await context.req.arrayBuffer());
  return parseMultipart(body, context.req.header('content-type') ?? '');
}
