/**
 * `multipart/form-data`, read as Telegram reads it: a file name without quotes goes up to the next semicolon, spaces
 * and all. grammY sends names so, and the parser of the platform would cut them at the first space.
 */
import { badRequest } from '../rules/refusal.ts';
import type { Upload } from '../world/files.ts';

export interface Multipart {
  readonly fields: ReadonlyMap<string, string>;
  readonly files: ReadonlyMap<string, Upload>;
}

const LINE = '\r\n';

/** @throws Refusal 400 when there is no boundary, or a part has no end */
export function parseMultipart(body: Uint8Array, contentType: string): Multipart {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  const name = boundary?.[1] ?? boundary?.[2];
  if (name === undefined) throw badRequest("can't parse request: boundary not found");
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const mark = Buffer.from(`--${name}`);
  const end = Buffer.from(`${LINE}--${name}`);
  const fields = new Map<string, string>();
  const files = new Map<string, Upload>();

  let position = bytes.indexOf(mark);
  while (position >= 0) {
    const start = position + mark.length;
    if (bytes.toString('latin1', start, start + 2) === '--') break;
    const headersEnd = bytes.indexOf(LINE + LINE, start);
    const dataEnd = bytes.indexOf(end, headersEnd);
    if (headersEnd < 0 || dataEnd < 0) throw badRequest("can't parse request: part is broken off");
    const headers = bytes.toString('utf8', start, headersEnd);
    const data = bytes.subarray(headersEnd + 4, Math.max(dataEnd, headersEnd + 4));
    const disposition = /content-disposition:([^\r\n]*)/i.exec(headers)?.[1] ?? '';
    const part = attribute(disposition, 'name') ?? '';
    const fileName = attribute(disposition, 'filename');
    if (fileName === undefined) fields.set(part, data.toString('utf8'));
    else files.set(part, { name: fileName, type: typeOf(headers, fileName), bytes: Uint8Array.from(data) });
    position = dataEnd + LINE.length;
  }
  return { fields, files };
}

function attribute(header: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;]*))`, 'i').exec(header);
  const value = found?.[1]?.replace(/\\(.)/g, '$1').replaceAll('%22', '"') ?? found?.[2]?.trim();
  return value;
}

/** Telegram goes by the name where the client does not say what a file is. */
function typeOf(headers: string, fileName: string): string {
  const said = /content-type:\s*([^\r\n;]+)/i.exec(headers)?.[1]?.trim() ?? '';
  if (said !== '' && said !== 'application/octet-stream') return said;
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  return TYPES[extension] ?? 'application/octet-stream';
}

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  ogg: 'audio/ogg',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  yaml: 'application/yaml',
  zip: 'application/zip',
};
