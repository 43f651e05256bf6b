/** What the store promises, asked of every driver. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { HandledUpdate, IncomingUpdate } from '../../src/domain/inbox.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { migrate } from '../../src/store/migrate.ts';
import { makeServerDatabase, NO_SERVER, openEmbeddedStore, testVault } from '../support/store.ts';

const server = await makeServerDatabase();
const now = Temporal.Instant.from('2026-11-21T03:00:00Z');
const later = now.add({ hours: 1 });

function incoming(updateId: number, person: number, words = 'halo'): IncomingUpdate {
  return {
    updateId,
    person,
    kind: 'message',
    ignored: false,
    payload: JSON.stringify({ update_id: updateId, words }),
  };
}

function handled(updateId: number, person: number, ...texts: string[]): HandledUpdate {
  return {
    updateId,
    person,
    calls: texts.map((text) => ({
      chat: person,
      method: 'sendMessage',
      payload: JSON.stringify({ chat_id: person, text }),
    })),
    session: JSON.stringify({ topic: null, misses: 0, awaiting: null }),
    forget: false,
  };
}

for (const driver of ['embedded', 'server'] as const) {
  describe(
    `store on the ${driver} driver`,
    { skip: driver === 'server' && !server ? NO_SERVER : false },
    () => {
      let store: Store;
      before(async () => {
        store =
          driver === 'embedded'
            ? await openEmbeddedStore()
            : await openStore(
                { kind: 'server', url: server?.url ?? '', onIdleError: () => undefined },
                testVault,
              );
      });
      after(async () => {
        await store.close();
        if (driver === 'server') await server?.drop();
      });

      test('values cross the seam as its contract says', async () => {
        const [row] = await store.db.query(
          `select 9007199254740991::bigint as big, date '2026-11-28' as day, time '08:00' as hour, $1::bytea as bytes,
                timestamptz '2026-11-21 03:00+00' as at, '{"a":[1]}'::jsonb as json, 1.5::numeric as exact, null::text as nothing`,
          [Buffer.from('salur')],
        );
        assert.ok(row);
        const { bytes, at, ...rest } = row as { bytes: Uint8Array; at: string };
        assert.deepEqual(rest, {
          big: 9007199254740991,
          day: '2026-11-28',
          hour: '08:00:00',
          json: { a: [1] },
          exact: '1.5',
          nothing: null,
        });
        assert.equal(Buffer.from(bytes).toString(), 'salur');
        assert.ok(Temporal.Instant.from(at).equals(now));
      });

      test('what people explain is kept of who agreed, told to nobody by name, and gone when they take it back', async () => {
        const { chats, examples } = store;
        const [agrees, refuses, leaves] = [9101, 9102, 9103] as const;
        for (const person of [agrees, leaves]) await chats.allowLearning(person, true, now);
        await chats.allowLearning(refuses, false, now);
        for (const person of [agrees, refuses, leaves, 9104]) {
          await chats.keepUnclear(person, 'an older message', now);
          await chats.keepUnclear(person, `unclear of ${person}`, now);
          await chats.explain(person, 'schedule');
          // What was explained stays; what is unclear after it is a message of its own.
          await chats.keepUnclear(person, 'never explained', now);
        }
        const told = async () => {
          const rows: unknown[] = [];
          for await (const { id: _, ...row } of examples.all()) rows.push(row);
          return rows;
        };
        assert.deepEqual(await told(), [
          { text: 'unclear of 9101', intent: 'schedule' },
          { text: 'unclear of 9103', intent: 'schedule' },
        ]);
        assert.deepEqual([(await chats.kept(agrees)).examples, (await chats.kept(refuses)).examples], [2, 0]);
        await chats.erase(leaves);
        assert.deepEqual(await told(), [{ text: 'unclear of 9101', intent: 'schedule' }]);
        await chats.allowLearning(agrees, false, now);
        assert.deepEqual(await told(), []);
        assert.equal((await chats.kept(agrees)).examples, 0);
      });

      test('what a message holds is kept as text, whatever it would be elsewhere', async () => {
        const { chats, examples } = store;
        const text = `'); drop table examples; -- \\" $1 \u0000 ../../etc/passwd {{x}} =1+1`;
        await chats.allowLearning(9105, true, now);
        await chats.keepUnclear(9105, text, now);
        await chats.explain(9105, 'out_of_scope');
        const rows: string[] = [];
        for await (const row of examples.all()) rows.push(row.text);
        assert.deepEqual(rows, [text]);
        await chats.erase(9105);
      });

      test('a transaction that fails leaves nothing and passes its error on', async () => {
        await assert.rejects(
          store.db.transaction(async (tx) => {
            await tx.query(`insert into holidays (date, name, kind) values ('2026-12-25', 'Natal', 'libur')`);
            throw new RangeError('no');
          }),
          RangeError,
        );
        assert.deepEqual(await store.db.query('select 1 from holidays'), []);
      });

      test('an update is stored once, handled once, and owes its calls in order', async () => {
        const inbox = store.inbox(1);
        assert.deepEqual(await inbox.put([incoming(11, 5), incoming(12, 6)], now), [11, 12]);
        assert.deepEqual(
          await inbox.put([incoming(12, 6), incoming(13, 5)], now),
          [13],
          'known updates are not new',
        );
        assert.deepEqual(
          (await inbox.waiting([12], 10)).map(({ updateId }) => updateId),
          [11, 13],
        );

        const owed = await inbox.finish([handled(11, 5, 'satu', 'dua'), handled(12, 6, 'tiga')], now);
        assert.deepEqual(
          owed.map(({ updateId, payload }) => [updateId, (JSON.parse(payload) as { text: string }).text]),
          [
            [11, 'satu'],
            [11, 'dua'],
            [12, 'tiga'],
          ],
        );
        assert.deepEqual(
          await inbox.finish([handled(11, 5, 'lagi')], now),
          [],
          'what is done is not done again',
        );
        assert.deepEqual(await inbox.owed(), owed, 'a start after a kill finds the same calls');
      });

      test('a settled call is owed no more; an unknown one still is', async () => {
        const inbox = store.inbox(2);
        await inbox.put([incoming(21, 7), incoming(22, 8), incoming(23, 9)], now);
        const owed = await inbox.finish([handled(21, 7, 'a'), handled(22, 8, 'b'), handled(23, 9, 'c')], now);
        const [a, b, c] = owed.map(({ id }) => id);
        assert.ok(a && b && c);
        await inbox.settle(
          [
            { id: a, outcome: { kind: 'sent', messageId: 77 } },
            { id: b, outcome: { kind: 'unknown', why: 'network' } },
            { id: c, outcome: { kind: 'unreachable', why: '403' } },
          ],
          later,
        );
        assert.deepEqual(
          (await inbox.owed()).map(({ id }) => id),
          [b],
        );
        const [chat] = await store.db.query<{ gone: boolean }>(
          'select unreachable_at is not null as gone from chats where person = 9',
        );
        assert.equal(chat?.gone, true);
        await inbox.put([incoming(24, 9)], later);
        await inbox.finish([handled(24, 9)], later);
        const [back] = await store.db.query<{ gone: boolean }>(
          'select unreachable_at is not null as gone from chats where person = 9',
        );
        assert.equal(back?.gone, false, 'who writes again is reachable again');
      });

      test('an update that cannot be handled is counted, then set aside with its payload', async () => {
        const inbox = store.inbox(3);
        await inbox.put([incoming(31, 5)], now);
        assert.equal(await inbox.failed(31, 'TypeError at x.ts:1'), 1);
        assert.equal(await inbox.failed(31, 'TypeError at x.ts:1'), 2);
        assert.equal((await inbox.park(handled(31, 5, 'maaf'), now)).length, 1);
        assert.deepEqual(await inbox.waiting([], 10), []);
        const [row] = await store.db.query<{ state: string; kept: boolean }>(
          'select state, payload_sealed is not null as kept from inbox where bot = 3',
        );
        assert.deepEqual(row, { state: 'parked', kept: true });
      });

      test('two bots on one store do not mix', async () => {
        await store.inbox(4).put([incoming(41, 5)], now);
        assert.deepEqual(await store.inbox(5).waiting([], 10), []);
        assert.deepEqual(await store.inbox(5).put([incoming(41, 5)], now), [41]);
      });

      test('words of people are nowhere in plain text, and gone once they are answered', async () => {
        const inbox = store.inbox(6);
        await inbox.put([incoming(61, 5, 'rahasia Ibu Contoh')], now);
        await inbox.finish([handled(61, 5, 'jawaban rahasia')], now);
        const dump = JSON.stringify(await store.db.query('select i::text, o::text from inbox i, outbox o'));
        assert.doesNotMatch(dump, /rahasia/);
        assert.doesNotMatch(dump, new RegExp(Buffer.from('rahasia').toString('hex')));
        const [row] = await store.db.query<{ emptied: boolean }>(
          'select payload_sealed is null as emptied from inbox where bot = 6',
        );
        assert.equal(row?.emptied, true);
      });

      test('what is finished is forgotten after a while; what waits is kept', async () => {
        const inbox = store.inbox(7);
        await inbox.put([incoming(71, 5), incoming(72, 5)], now);
        const owed = await inbox.finish([handled(71, 5, 'a')], now);
        await inbox.settle(
          owed.map(({ id }) => ({ id, outcome: { kind: 'sent', messageId: 1 } })),
          now,
        );
        assert.ok((await inbox.prune(later)) >= 2);
        assert.deepEqual(
          (await inbox.waiting([], 10)).map(({ updateId }) => updateId),
          [72],
        );
      });

      describe('a household and its code', () => {
        const day = Temporal.PlainDate.from('2026-11-21');
        const [code, other] = ['ABCDEFGH23', 'ZZZZZZZZ99'];
        before(async () => {
          const hex = (text: string, purpose: string) => Buffer.from(testVault.hash(text, purpose));
          const seal = (text: string, purpose: string) => Buffer.from(testVault.seal(text, purpose));
          await store.db.query(`insert into areas (code, name, level) values ('a.1', 'RT 01', 'rt')`);
          await store.db.query(`insert into programmes (id, card) values ('beras', '{}')`);
          await store.db.query(
            `insert into households (code_hash, code_sealed, head_sealed, area, needs, personal_hash)
           values ($1, $2, $3, 'a.1', '["lansia"]', $1)`,
            [
              hex(code, 'households.code'),
              seal(code, 'households.code'),
              seal('Ibu Contoh', 'households.head'),
            ],
          );
          await store.db.query(
            `insert into entitlements (household, programme, status, reason_sealed, quantity, as_of)
           select id, 'beras', 'active', $1, 20, '2026-11-01' from households`,
            [seal('terdaftar sejak Maret', 'entitlements.reason')],
          );
        });

        test('three phones may be tied to it, a fourth is refused in the same way as a wrong code', async () => {
          for (const person of [101, 102, 103])
            assert.equal(await store.chats.tie(person, code, day, now), 'tied');
          assert.equal(
            await store.chats.tie(103, code, day, now),
            'tied',
            'tying again takes no further place',
          );
          assert.equal(await store.chats.tie(104, code, day, now), 'refused');
          assert.equal(await store.chats.tie(104, other, day, now), 'refused');
        });

        test('its household and entitlements come with the asker', async () => {
          const { askers } = await store.chats.load([
            { person: 101, language: 'id' },
            { person: 999, language: 'en' },
          ]);
          const asker = askers.get(101);
          assert.equal(asker?.area, 'a.1');
          assert.equal(asker?.household?.head, 'Ibu Contoh');
          assert.deepEqual(
            asker?.household?.entitlements.map(({ reason, quantity }) => [reason, quantity]),
            [['terdaftar sejak Maret', 20]],
          );
          assert.deepEqual([askers.get(999)?.known, askers.get(999)?.language], [false, 'en']);
        });

        test('five wrong codes end the day, even after everything was erased, and the right one waits too', async () => {
          for (let tries = 0; tries < 5; tries++)
            assert.equal(await store.chats.tie(200, other, day, now), 'refused');
          await store.chats.erase(200);
          assert.equal(await store.chats.tie(200, other, day, now), 'wait');
          assert.equal(await store.chats.tie(200, code, day, now), 'wait');
          assert.equal(await store.chats.tie(200, other, day.add({ days: 1 }), now), 'refused');
        });

        test('two phones at once do not both take the last place', async () => {
          await store.chats.untie(101);
          const ends = await Promise.all(
            [301, 302, 303].map((person) => store.chats.tie(person, code, day, now)),
          );
          assert.deepEqual(ends.toSorted(), ['refused', 'refused', 'tied']);
        });

        test('erasing leaves nothing that names the person', async () => {
          const inbox = store.inbox(8);
          await inbox.put([incoming(81, 102), incoming(82, 102)], now);
          const owed = await inbox.finish([handled(81, 102, 'a')], now);
          await inbox.settle(
            owed.map(({ id }) => ({ id, outcome: { kind: 'sent', messageId: 1 } })),
            now,
          );
          await store.chats.erase(102);
          const last = await inbox.finish([{ ...handled(82, 102, 'terhapus'), forget: true }], now);
          await inbox.settle(
            last.map(({ id }) => ({ id, outcome: { kind: 'sent', messageId: 2 } })),
            now,
          );
          for (const table of ['inbox', 'outbox', 'chats']) {
            assert.deepEqual(await store.db.query(`select 1 from ${table} where person = 102`), [], table);
          }
          assert.deepEqual(await store.db.query('select 1 from outbox where chat = 102'), []);
        });
      });
    },
  );
}

describe('migrations', { skip: server ? false : NO_SERVER }, () => {
  test('several processes may start at once', async () => {
    const fresh = await makeServerDatabase();
    assert.ok(fresh);
    const open = () => openStore({ kind: 'server', url: fresh.url, onIdleError: () => undefined }, testVault);
    const stores = await Promise.all([open(), open(), open()]);
    const [first] = stores;
    assert.deepEqual(first && (await migrate(first.db)), []);
    await Promise.all(stores.map((store) => store.close()));
    await fresh.drop();
  });
});
