/** Width and height of a picture, from its first bytes: what Telegram must know before it takes a photo. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Undefined: not a JPEG, PNG, GIF or WebP, or broken off. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (bytes.length >= 10 && ascii(bytes, 0, 3) === 'GIF') {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (bytes.length >= 30 && ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') {
    return webpSize(bytes, view);
  }
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8) return jpegSize(view);
  return undefined;
}

function webpSize(bytes: Uint8Array, view: DataView): PictureSize | undefined {
  const format = ascii(bytes, 12, 16);
  if (format === 'VP8X') {
    return {
      width: 1 + (view.getUint32(24, true) & 0xffffff),
      height: 1 + ((view.getUint32(26, true) >>> 8) & 0xffffff),
    };
  }
  if (format === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (format === 'VP8L') {
    const packed = view.getUint32(21, true);
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >>> 14) & 0x3fff) };
  }
  return undefined;
}

/** Walks the segments to the frame header (SOF0–SOF15 without the tables among them). */
function jpegSize(view: DataView): PictureSize | undefined {
  let position = 2;
  while (position + 9 < view.byteLength) {
    if (view.getUint8(position) !== 0xff) return undefined;
    const marker = view.getUint8(position + 1);
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { height: view.getUint16(position + 5), width: view.getUint16(position + 7) };
    position += 2 + view.getUint16(position + 2);
  }
  return undefined;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
