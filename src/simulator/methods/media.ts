/** Methods that put files into a chat, and getFile, which gives them back. */
import type { Message } from 'grammy/types';
import { ALBUM_MAXIMUM, ALBUM_MINIMUM, DOWNLOAD_BYTES, UPLOAD_BYTES } from '../rules/limits.ts';
import { isObject, readList, readText, requireText } from '../rules/parameters.ts';
import type { JsonObject } from '../rules/parameters.ts';
import { badRequest, Refusal } from '../rules/refusal.ts';
import { readCaption } from '../rules/text.ts';
import { asDocument, asTelegramFile } from '../world/files.ts';
import type { FileKind, StoredFile, Upload } from '../world/files.ts';
import type { MessageBody } from '../world/index.ts';
import { chatToWrite, placeOf } from './call.ts';
import type { Call } from './call.ts';
import { captionBody, send } from './sending.ts';

export function sendPhoto(call: Call): Message {
  const caption = captionBody(readCaption(call.parameters));
  return send(call, {
    ...fileBody('photo', () => fileOf(call, call.parameters['photo'], 'photo', 'photo')),
    ...caption,
  });
}

export function sendDocument(call: Call): Message {
  const caption = captionBody(readCaption(call.parameters));
  return send(call, {
    ...fileBody('document', () => fileOf(call, call.parameters['document'], 'document', 'document')),
    ...caption,
  });
}

export function sendMediaGroup(call: Call): readonly Message[] {
  const media = readList(call.parameters, 'media', 'InputMedia') ?? [];
  if (media.length < ALBUM_MINIMUM) throw badRequest('there are not enough messages to send as an album');
  if (media.length > ALBUM_MAXIMUM) throw badRequest('too many messages to send as an album');
  const items = media.map((item) => albumItem(item));
  if (new Set(items.map((item) => item.kind)).size > 1) {
    throw badRequest("can't use the media of the specified type in the album");
  }
  const chat = chatToWrite(call);
  const place = placeOf(call, chat);
  const bodies = items.map(({ kind, object, caption }) => ({
    ...fileBody(kind, () => fileOf(call, object['media'], '', kind)),
    ...caption,
  }));
  const group = String(call.world.nextChange());
  return bodies.map(
    (body) =>
      call.world.post(chat, { from: 'bot', body: { ...body, ...place, media_group_id: group } }).message,
  );
}

export function getFile(call: Call): unknown {
  const file = call.world.files.byId(requireText(call.parameters, 'file_id'));
  if (file === undefined) throw badRequest('wrong file_id or the file is temporarily unavailable');
  if (file.bytes.length > DOWNLOAD_BYTES) throw badRequest('file is too big');
  return asTelegramFile(file);
}

function albumItem(value: unknown): { kind: 'photo' | 'document'; object: JsonObject; caption: MessageBody } {
  if (!isObject(value)) throw badRequest("can't parse InputMedia: expected an Object");
  const kind = value['type'];
  if (kind !== 'photo' && kind !== 'document') {
    throw badRequest(`can't parse InputMedia: type "${String(kind)}" is unsupported`);
  }
  if (readText(value, 'media') === undefined) throw badRequest("can't parse InputMedia: media not found");
  return { kind, object: value, caption: captionBody(readCaption(value)) };
}

function fileBody(kind: 'photo' | 'document', file: () => StoredFile): MessageBody {
  return kind === 'photo' ? { photo: [...file().sizes] } : { document: asDocument(file()) };
}

/** What a file field means: an uploaded part (its own or `attach://part`) or the id of a file that Telegram has. */
function fileOf(call: Call, value: unknown, part: string, kind: 'photo' | 'document'): StoredFile {
  const { files } = call.world;
  const attached = typeof value === 'string' ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
  const upload = call.uploads.get(attached ?? part);
  if (upload !== undefined) return keepUpload(call, upload, kind);
  if (typeof value !== 'string' || value === '' || attached !== undefined) {
    throw badRequest(`there is no ${kind} in the request`);
  }
  if (/^https?:\/\//i.test(value)) {
    throw badRequest('failed to get HTTP URL content');
  }
  const known = files.byId(value);
  if (known === undefined) throw badRequest('wrong file identifier/HTTP URL specified');
  if (known.kind !== kind) throw badRequest(`can't use file of type ${NAMES[known.kind]} as ${NAMES[kind]}`);
  return known;
}

function keepUpload(call: Call, upload: Upload, kind: 'photo' | 'document'): StoredFile {
  if (upload.bytes.length === 0) throw badRequest('file must be non-empty');
  if (upload.bytes.length > UPLOAD_BYTES) throw new Refusal(413, 'Request Entity Too Large');
  return kind === 'photo' ? call.world.files.keepPhoto(upload) : call.world.files.keep('document', upload);
}

const NAMES: Readonly<Record<FileKind, string>> = {
  photo: 'Photo',
  document: 'Document',
  sticker: 'Sticker',
  voice: 'VoiceNote',
};
