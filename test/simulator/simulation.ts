/** Starts a simulator on a port of its own, as tests use it: over HTTP, with grammY as the bot's client. */
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { Api } from 'grammy';
import type { Clock } from '../../src/domain/clock.ts';
import type { Log } from '../../src/domain/log.ts';
import { createClock } from '../../src/ops/clock.ts';
import { createPeople } from '../../src/simulator/client.ts';
import type { People, TestPerson } from '../../src/simulator/client.ts';
import { createSimulator } from '../../src/simulator/index.ts';
import type { SimulatorOptions } from '../../src/simulator/index.ts';

export const TOKEN = '123456:test-token';

export interface Simulation {
  readonly base: string;
  readonly api: Api;
  readonly people: People;
  /** Somebody who has written to the bot before. */
  readonly siti: TestPerson;
  /** What ends before the simulator does, such as a bot that polls it. */
  beforeClose(task: () => Promise<void>): void;
  /** A call as any HTTP client makes it. */
  call(method: string, parameters?: unknown): Promise<{ status: number; answer: Record<string, unknown> }>;
}

export async function startSimulation(
  context: TestContext,
  options: Partial<SimulatorOptions> = {},
): Promise<Simulation> {
  const simulator = createSimulator({
    clock: createClock(),
    token: TOKEN,
    log: silentLog,
    people: [],
    ...options,
  });
  const server = createAdaptorServer({ fetch: simulator.app.fetch }) as Server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const before: (() => Promise<void>)[] = [];
  context.after(async () => {
    for (const task of before) await task();
    simulator.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const people = createPeople(base);
  const siti = await people.add({ first_name: 'Ibu Contoh Satu', language_code: 'id', started: true });
  return {
    base,
    people,
    siti,
    api: new Api(TOKEN, { apiRoot: base }),
    beforeClose: (task) => before.push(task),
    async call(method, parameters = {}) {
      const response = await fetch(`${base}/bot${TOKEN}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(parameters),
      });
      return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
    },
  };
}

/** What Telegram answers when it refuses, to be compared with a GrammyError. */
export function refusal(code: number, description: string): { error_code: number; description: string } {
  return { error_code: code, description };
}

/** A clock that stands until the test moves it. */
export interface TestClock extends Clock {
  pass(milliseconds: number): void;
  /** How many wait for a time to come. */
  waiting(): number;
}

export function createTestClock(start = '2026-11-21T01:00:00Z'): TestClock {
  let now = Temporal.Instant.from(start);
  const timers = new Set<{ readonly due: number; readonly run: () => void }>();
  function at(milliseconds: number, run: () => void): () => void {
    const timer = { due: now.epochMilliseconds + milliseconds, run };
    timers.add(timer);
    return () => timers.delete(timer);
  }
  return {
    now: () => now,
    after: at,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve();
        const cancel = at(milliseconds, resolve);
        return signal?.addEventListener(
          'abort',
          () => {
            cancel();
            resolve();
          },
          { once: true },
        );
      }),
    waiting: () => timers.size,
    pass(milliseconds) {
      now = now.add({ milliseconds });
      for (const timer of [...timers].toSorted((left, right) => left.due - right.due)) {
        if (timer.due > now.epochMilliseconds) continue;
        timers.delete(timer);
        timer.run();
      }
    },
  };
}

const silentLog: Log = { debug() {}, info() {}, warn() {}, error() {} };
