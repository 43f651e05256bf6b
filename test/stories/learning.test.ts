/** From a message that was not understood to a line that an administrator can teach. The whole program. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runSalur, startSalur } from '../support/salur.ts';
import { startTelegram, TOKEN } from '../support/simulator.ts';
import { HOME, VILLAGE_ZONE, writeVillage } from '../support/village.ts';

test('what was asked back becomes an example, of who agreed only, and can be taken out once', async (context) => {
  const telegram = await startTelegram();
  context.after(() => telegram.close());
  const directory = await mkdtemp(join(tmpdir(), 'salur-learning-'));
  context.after(() => rm(directory, { recursive: true }));
  const village = await writeVillage(Temporal.Now.plainDateISO(VILLAGE_ZONE));
  context.after(() => rm(village, { recursive: true }));
  const environment = { TELEGRAM_API_ROOT: telegram.apiRoot, DATA_DIR: directory, IMPORT_DIR: village };
  const salur = await startSalur({ ...environment, BOT_TOKEN: TOKEN, RATE_PER_SECOND: '1000' });
  let running = true;
  context.after(() => (running ? salur.kill() : undefined));
  const agrees = await telegram.people.add({ first_name: 'Contoh', language_code: 'id', started: true });
  const refuses = await telegram.people.add({ first_name: 'Contoh', language_code: 'id', started: true });
  for (const person of [agrees, refuses])
    await person.waitForAnswer(await person.starts(`a_${HOME.replaceAll('.', '-')}`), 2);

  for (const [person, word] of [
    [agrees, 'Boleh'],
    [refuses, 'mboten'],
  ] as const) {
    const which = await person.asks('yang itu');
    assert.match(which.text, /Maksud Bapak\/Ibu yang mana/);
    const [, asked] = await person.waitForAnswer(await person.taps(which.buttons[0] ?? ''), 2);
    assert.match(asked?.text ?? '', /Boleh kalimat seperti itu saya simpan/);
    if (person === agrees) await person.chooses(word);
    else await person.asks(word);
  }
  for (const person of [agrees, refuses]) {
    assert.match((await person.asks('yang itu')).text, /Maksud Bapak\/Ibu yang mana/);
    assert.doesNotMatch((await person.asks('yang nomor 2')).text, /Maksud Bapak/);
  }
  assert.match((await agrees.asks('/privasi')).text, /tersimpan: 1/);
  assert.equal(await salur.stop(), 0);
  running = false;

  const taken = await runSalur(['misses', '--forget'], environment);
  assert.match(taken.out, /^\{"intent":"[a-z_]+","text":"yang itu"\}\n$/);
  assert.equal(taken.error, '');
  assert.equal((await runSalur(['misses'], environment)).out, '');
});
