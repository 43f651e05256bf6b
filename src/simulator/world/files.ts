/** Files in chats: kept in memory, found by the `file_id` that a bot stores and by the path that getFile gives. */
import type { Document, File as TelegramFile, PhotoSize } from 'grammy/types';
import { PHOTO_BYTES, PHOTO_RATIO, PHOTO_SIDES } from '../rules/limits.ts';
import { badRequest } from '../rules/refusal.ts';
import { pictureSize } from './pictures.ts';

/** What came in one part of a multipart body. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export type FileKind = 'photo' | 'document' | 'sticker' | 'voice';

export interface StoredFile extends Upload {
  readonly kind: FileKind;
  readonly id: string;
  readonly uniqueId: string;
  readonly path: string;
  /** The sizes of a photo, smallest first. */
  readonly sizes: readonly PhotoSize[];
}

export interface Files {
  keep(kind: FileKind, upload: Upload): StoredFile;
  /** @throws Refusal 400 when it is no picture, or too large a one. */
  keepPhoto(upload: Upload): StoredFile;
  byId(id: string): StoredFile | undefined;
  byPath(path: string): StoredFile | undefined;
}

/** `first`: where the numbers of the files begin; larger at each start, so that an id of an earlier run is not reused. */
export function createFiles(first: number): Files {
  const byId = new Map<string, StoredFile>();
  const byPath = new Map<string, StoredFile>();
  let next = first;

  function keep(
    kind: FileKind,
    upload: Upload,
    sizesOf?: (id: string, uniqueId: string) => PhotoSize[],
  ): StoredFile {
    const number = next;
    next += 1;
    const id = fileId(kind, number);
    const uniqueId = `AQ${number.toString(36)}`;
    const path = `${FOLDERS[kind]}/file_${number}${extensionOf(upload)}`;
    const file: StoredFile = { ...upload, kind, id, uniqueId, path, sizes: sizesOf?.(id, uniqueId) ?? [] };
    byId.set(id, file);
    byPath.set(path, file);
    for (const size of file.sizes) byId.set(size.file_id, file);
    return file;
  }

  return {
    keep: (kind, upload) => keep(kind, upload),
    keepPhoto(upload) {
      if (upload.bytes.length > PHOTO_BYTES) {
        throw badRequest(
          `file of size ${upload.bytes.length} bytes is too big for a photo; the maximum size is ${PHOTO_BYTES} bytes`,
        );
      }
      const size = pictureSize(upload.bytes);
      if (size === undefined) throw badRequest('IMAGE_PROCESS_FAILED');
      const { width, height } = size;
      const longer = Math.max(width, height);
      const shorter = Math.min(width, height);
      if (shorter < 1 || width + height > PHOTO_SIDES || longer > shorter * PHOTO_RATIO) {
        throw badRequest('PHOTO_INVALID_DIMENSIONS');
      }
      return keep('photo', upload, (id, uniqueId) =>
        THUMBNAIL_SIDES.filter((side) => side < longer)
          .concat(longer)
          .map((side) => ({
            file_id: side === longer ? id : `${id}-${side}`,
            file_unique_id: side === longer ? uniqueId : `${uniqueId}-${side}`,
            width: Math.max(1, Math.round((width * side) / longer)),
            height: Math.max(1, Math.round((height * side) / longer)),
            file_size: Math.round((upload.bytes.length * side * side) / (longer * longer)),
          })),
      );
    },
    byId: (id) => byId.get(id),
    byPath: (path) => byPath.get(path),
  };
}

export function asDocument(file: StoredFile): Document {
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_name: file.name,
    mime_type: file.type,
    file_size: file.bytes.length,
  };
}

export function asTelegramFile(file: StoredFile): TelegramFile {
  return {
    file_id: file.id,
    file_unique_id: file.uniqueId,
    file_size: file.bytes.length,
    file_path: file.path,
  };
}

/** Telegram makes a thumbnail and a middle size. Here every size is announced so, and gives back the same bytes. */
const THUMBNAIL_SIDES: readonly number[] = [90, 320, 800];

const FOLDERS: Readonly<Record<FileKind, string>> = {
  photo: 'photos',
  document: 'documents',
  sticker: 'stickers',
  voice: 'voice',
};

const MARKS: Readonly<Record<FileKind, string>> = {
  photo: 'AgACAgUAAx',
  document: 'BQACAgUAAx',
  sticker: 'CAACAgUAAx',
  voice: 'AwACAgUAAx',
};

function fileId(kind: FileKind, number: number): string {
  return MARKS[kind] + Buffer.from(`salur-simulator:${number}`).toString('base64url');
}

function extensionOf({ name, type }: Upload): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0];
  if (extension !== undefined) return extension.toLowerCase();
  return type === 'image/jpeg' ? '.jpg' : type === 'image/png' ? '.png' : '';
}
