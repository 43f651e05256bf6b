import assert from 'node:assert/strict';
import { test } from 'node:test';
import { InputFile, InputMediaBuilder } from 'grammy';
import type { InputMediaDocument } from 'grammy/types';
import { refusal, startSimulation, TOKEN } from './simulation.ts';

/** The first bytes of a picture are all that the simulator reads of it. */
function png(width: number, height: number, bytes = 64): Uint8Array {
  const picture = Buffer.alloc(bytes);
  picture.writeUInt32BE(0x89504e47, 0);
  picture.writeUInt32BE(width, 16);
  picture.writeUInt32BE(height, 20);
  return picture;
}

test('a photo comes in sizes and goes out again by its id', async (context) => {
  const { api, siti } = await startSimulation(context);
  const sent = await api.sendPhoto(siti.id, new InputFile(png(1200, 900), 'peta.png'), {
    caption: 'Peta <RW>',
  });
  assert.equal(sent.caption, 'Peta <RW>');
  assert.deepEqual(
    sent.photo.map(({ width, height }) => [width, height]),
    [
      [90, 68],
      [320, 240],
      [800, 600],
      [1200, 900],
    ],
  );
  const again = await api.sendPhoto(siti.id, sent.photo.at(-1)?.file_id ?? '');
  assert.deepEqual(again.photo, sent.photo);
  await assert.rejects(
    api.sendDocument(siti.id, sent.photo.at(-1)?.file_id ?? ''),
    refusal(400, "Bad Request: can't use file of type Photo as Document"),
  );
});

test('what a person sends can be fetched by getFile', async (context) => {
  const { api, base, siti } = await startSimulation(context);
  const bytes = png(640, 480);
  await siti.sends('photo', { bytes, caption: 'berasnya berkutu' });
  const [update] = await api.getUpdates();
  assert.equal(update?.message?.caption, 'berasnya berkutu');
  const file = await api.getFile(update?.message?.photo?.at(-1)?.file_id ?? '');
  const response = await fetch(`${base}/file/bot${TOKEN}/${file.file_path}`);
  assert.deepEqual(new Uint8Array(await response.arrayBuffer()), Uint8Array.from(bytes));
  assert.equal((await fetch(`${base}/file/bot999:other/${file.file_path}`)).status, 401);
  await assert.rejects(
    api.getFile('unknown'),
    refusal(400, 'Bad Request: wrong file_id or the file is temporarily unavailable'),
  );
});

test('documents keep their name, are saved by the page and never shown by it', async (context) => {
  const { api, base, siti } = await startSimulation(context);
  const sent = await api.sendDocument(siti.id, new InputFile(Buffer.from('<script>'), 'data saya.html'));
  assert.equal(sent.document.file_name, 'data saya.html');
  assert.equal(sent.document.mime_type, 'text/html');
  const response = await fetch(`${base}/simulator/files/${sent.document.file_id}`);
  assert.equal(response.headers.get('content-type'), 'application/octet-stream');
  assert.match(response.headers.get('content-disposition') ?? '', /^attachment;/);
  assert.equal(await response.text(), '<script>');
});

test('pictures and files out of bounds are refused', async (context) => {
  const { api, siti } = await startSimulation(context);
  const send = (bytes: Uint8Array) => api.sendPhoto(siti.id, new InputFile(bytes, 'a.png'));
  await assert.rejects(send(Buffer.from('bukan gambar')), refusal(400, 'Bad Request: IMAGE_PROCESS_FAILED'));
  await assert.rejects(send(png(9000, 2000)), refusal(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS'));
  await assert.rejects(send(png(2100, 100)), refusal(400, 'Bad Request: PHOTO_INVALID_DIMENSIONS'));
  await assert.rejects(
    send(png(100, 100, 10 * 1024 * 1024 + 1)),
    refusal(
      400,
      'Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    ),
  );
  await assert.rejects(
    api.sendDocument(siti.id, new InputFile(new Uint8Array(0), 'a.txt')),
    refusal(400, 'Bad Request: file must be non-empty'),
  );
  await assert.rejects(
    api.sendPhoto(siti.id, new InputFile(png(10, 10), 'a.png'), { caption: 'a'.repeat(1025) }),
    refusal(400, 'Bad Request: message caption is too long'),
  );
});

test('an album holds 2 to 10 of one kind', async (context) => {
  const { api, siti } = await startSimulation(context);
  const photo = () => InputMediaBuilder.photo(new InputFile(png(10, 10), 'a.png'));
  const sent = await api.sendMediaGroup(siti.id, [photo(), photo()]);
  assert.equal(sent.length, 2);
  const groups = new Set(sent.map((message) => 'media_group_id' in message && message.media_group_id));
  assert.equal(groups.size, 1);
  await assert.rejects(api.sendMediaGroup(siti.id, [photo()]), { error_code: 400 });
  await assert.rejects(
    api.sendMediaGroup(siti.id, Array.from({ length: 11 }, photo)),
    refusal(400, 'Bad Request: too many messages to send as an album'),
  );
  const document = InputMediaBuilder.document(new InputFile(Buffer.from('a'), 'a.txt'));
  await assert.rejects(
    api.sendMediaGroup(siti.id, [photo(), document] as InputMediaDocument[]),
    refusal(400, "Bad Request: can't use the media of the specified type in the album"),
  );
});
