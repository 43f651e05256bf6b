/**
 * Nothing that a citizen sends is lost: the program is killed twenty times at random moments while 200 people write ten
 * messages each. Afterwards every message has its answer, once an update in the store, in each person's order.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { createVault, keepKey, openStore } from '../../src/store/index.ts';
import { startAndKill, startSalur } from '../support/salur.ts';
import { startTelegram, type TestTelegram, TOKEN } from '../support/simulator.ts';
import { makeServerDatabase, NO_SERVER } from '../support/store.ts';
import { HOME, writeVillage } from '../support/village.ts';

const PEOPLE = Array.from({ length: 200 }, (_, index) => 920_000_000 + index);
const MESSAGES = 10;
const KILLS = 20;
const BOT = Number.parseInt(TOKEN, 10);

/** Each person numbers their questions by what only that answer says, so that order shows in the answers. */
const QUESTIONS = [
  '/bawa',
  '/syarat',
  '/jadwal',
  '/lokasi',
  '/bahasa',
  '/bawa',
  '/syarat',
  '/jadwal',
  '/lokasi',
  '/bantuan',
];

const LAST_QUESTION = '/menu';
const LAST_ANSWER = 'Silakan pilih';

const server = await makeServerDatabase();

for (const driver of ['embedded', 'server'] as const) {
  describe(
    `twenty kills on the ${driver} store`,
    { skip: driver === 'server' && !server ? NO_SERVER : false },
    () => {
      let telegram: TestTelegram;
      let environment: Record<string, string>;
      let directory: string;
      const key = Buffer.alloc(32, 9);

      before(async () => {
        telegram = await startTelegram();
        directory = await mkdtemp(join(tmpdir(), 'salur-kill-'));
        environment = {
          BOT_TOKEN: TOKEN,
          TELEGRAM_API_ROOT: telegram.apiRoot,
          DATA_DIR: directory,
          IMPORT_DIR: await writeVillage(Temporal.Now.plainDateISO()),
          RATE_PER_SECOND: '100000',
          ...(driver === 'server' &&
            server && { DATABASE_URL: server.url, SALUR_KEY: key.toString('base64') }),
        };
        const salur = await startSalur(environment);
        await telegram.people.bulk(
          PEOPLE.map((person) => ({ person, text: `/start a_${HOME.replaceAll('.', '-')}` })),
        );
        await telegram.people.waitForCalls('sendMessage', PEOPLE.length, { seconds: 60 });
        await salur.stop();
      });
      after(async () => {
        await telegram.close();
        await rm(directory, { recursive: true });
        if (driver === 'server') await server?.drop();
      });

      test('every message is answered, once in the store and in order', async (t) => {
        let seed = 20_261_121;
        const random = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647;
        for (let kill = 0; kill < KILLS; kill++) {
          // A half of a question each, so that every kill falls among waiting, handled and half-answered ones.
          if (kill % 2 === 0) {
            await telegram.people.bulk(PEOPLE.map((person) => ({ person, text: QUESTIONS[kill / 2] ?? '' })));
          }
          await startAndKill(environment, 300 + random() * 1_500);
        }
        const salur = await startSalur(environment);
        const vault = createVault([driver === 'server' ? key : await keepKey(directory)]);
        // Answers come in order, so who has the answer to a last question has them all.
        const last = await telegram.people.bulk(PEOPLE.map((person) => ({ person, text: LAST_QUESTION })));
        for (const { person, change } of last) await answered(person, change);
        await salur.stop();

        const store = await openStore(
          driver === 'server' && server
            ? { kind: 'server', url: server.url, onIdleError: () => undefined }
            : { kind: 'embedded', directory },
          vault,
        );
        const states = await store.db.query(
          'select state, count(*) as count from inbox where bot = $1 group by state',
          [BOT],
        );
        const owed = await store.inbox(BOT).owed();
        const answers = await store.db.query<{
          update_id: number;
          person: number;
          calls: number;
          state: string;
          other: string;
        }>(
          `select i.update_id, i.person, count(o.id) as calls, min(o.state) as state, max(o.state) as other
         from inbox i left join outbox o using (bot, update_id) where i.bot = $1 group by 1, 2 order by 1`,
          [BOT],
        );
        await store.close();
        assert.deepEqual(states, [{ state: 'done', count: PEOPLE.length * (MESSAGES + 2) }]);
        assert.deepEqual(owed, []);
        assert.ok(
          answers.every(({ calls, state, other }) => calls >= 1 && state === 'sent' && other === 'sent'),
        );

        const { refusals, counters } = await telegram.people.calls();
        assert.deepEqual(refusals, [], "every call passes the Bot API's rules");
        const delivered = (counters['sendMessage']?.ok ?? 0) + (counters['sendVenue']?.ok ?? 0);
        const owedOnce = answers.reduce((sum, { calls }) => sum + calls, 0);
        t.diagnostic(
          `${owedOnce} messages, ${delivered - owedOnce} of them delivered twice by ${KILLS} kills`,
        );

        // Once doubled answers are folded, what each person sees is the order in which they asked.
        const expected = await order(PEOPLE[0] ?? 0);
        assert.ok(expected.length >= MESSAGES);
        for (const person of PEOPLE) assert.deepEqual(await order(person), expected, `order of ${person}`);
      });

      async function answered(person: number, change: number): Promise<void> {
        for (let count = 1; ; count++) {
          const answers = await telegram.people
            .person(person)
            .waitForAnswer({ change }, count, { seconds: 60 });
          if (answers.some(({ text }) => text.startsWith(LAST_ANSWER))) return;
        }
      }

      async function order(person: number): Promise<string[]> {
        const messages = await telegram.people.person(person).messages();
        const heads = messages.filter(({ from_bot }) => from_bot).map(({ text }) => text);
        return heads.filter((head, index) => head !== heads[index - 1]);
      }
    },
  );
}
