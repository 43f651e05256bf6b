/** Limits of the Bot API 10.1, from its method descriptions unless another source is named. */

/** Code points, after entities were parsed; the same for a message and, shorter, for a caption. */
export const TEXT_LENGTH = 4096;
export const CAPTION_LENGTH = 1024;
export const CALLBACK_ANSWER_LENGTH = 200;

/** Bytes of UTF-8. */
export const CALLBACK_DATA_BYTES = 64;

export const DEEP_LINK_PARAMETER = /^[A-Za-z0-9_-]{1,64}$/;
export const WEBHOOK_SECRET = /^[A-Za-z0-9_-]{1,256}$/;
export const WEBHOOK_PORTS: readonly number[] = [80, 88, 443, 8443];

export const COMMANDS = 100;
export const COMMAND_NAME = /^[a-z0-9_]{1,32}$/;
export const COMMAND_DESCRIPTION_LENGTH = 256;
export const BOT_NAME_LENGTH = 64;
export const BOT_DESCRIPTION_LENGTH = 512;
export const BOT_SHORT_DESCRIPTION_LENGTH = 120;

/** Buttons under one message; not published, met in practice as "reply markup is too long". */
export const INLINE_BUTTONS = 100;
export const REPLY_BUTTONS = 300;

export const ALBUM_MINIMUM = 2;
export const ALBUM_MAXIMUM = 10;
export const DELETE_AT_ONCE = 100;
export const TOPIC_NAME_LENGTH = 128;

/** Bytes: what a bot may upload, what it may upload as a photo, what getFile gives back. */
export const UPLOAD_BYTES = 50 * 1024 * 1024;
export const PHOTO_BYTES = 10 * 1024 * 1024;
export const DOWNLOAD_BYTES = 20 * 1024 * 1024;
/** Pixels: width and height together, and how many times one may be longer than the other. */
export const PHOTO_SIDES = 10_000;
export const PHOTO_RATIO = 20;

/** Seconds in which a bot may delete a message of a private chat. */
export const DELETE_WITHIN = 48 * 3600;

/**
 * Seconds in which a tap can be answered. Telegram does not publish it; bots meet "query is too old" from about 15 s on,
 * and a bot that answers within that is safe everywhere.
 */
export const CALLBACK_ANSWER_WITHIN = 15;

/** Seconds that an update waits for its bot (Telegram's Bot API server, Client.cpp: `add_update`). */
export const MESSAGE_UPDATE_LIFE = 24 * 3600;
export const CALLBACK_UPDATE_LIFE = 150;

export const GET_UPDATES_MAXIMUM = 100;
export const GET_UPDATES_TIMEOUT = 50;

/** The part of a text in which Telegram counts: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) length -= 1;
  }
  return length;
}
