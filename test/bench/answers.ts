/**
 * From a message to its answer, by the whole program: the embedded store and a PostgreSQL server, each against a bare
 * grammY echo bot on the same local Bot API server.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createPeople, type People } from '../../src/simulator/client.ts';
import { startSalur } from '../support/salur.ts';
import { makeServerDatabase } from '../support/store.ts';
import { HOME, writeVillage } from '../support/village.ts';

const TOKEN = '515151:bench-token-for-the-simulator';
const PEOPLE = Array.from({ length: 200 }, (_, index) => 910_000_000 + index);
const BURST = 6_000;
const ROUNDS = 3;
const STEADY_SECONDS = 10;
const STEADY_RATE = 100;

/** Everyday questions, as they come. */
const QUESTIONS = [
  'kapan ambil beras',
  'kapang ambil bras bu',
  'dimana tempatnya pak',
  'bawa apa aja',
  'blt cair kapan ya min',
  'syaratnya apa',
  'boleh diwakilkan anak saya?',
  'dapat berapa kilo',
  'makasih ya',
  'kemarin saya sakit tidak bisa datang, masih bisa diambil?',
];

interface Subject {
  readonly name: string;
  readonly pid: number;
  readonly startSeconds: number;
  stop(): Promise<unknown>;
}

interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Megabytes, once it is ready and after the bursts. */
  readonly atRest: number;
  readonly memory: number;
}

export async function run(print: (line: string) => void): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'salur-bench-'));
  const village = await writeVillage(Temporal.Now.plainDateISO());
  const database = await makeServerDatabase();
  const key = Buffer.alloc(32, 5).toString('base64');
  const common = { BOT_TOKEN: TOKEN, IMPORT_DIR: village, RATE_PER_SECOND: '1000000', LOG_LEVEL: 'info' };

  const echo = await measure((apiRoot) => startEcho(apiRoot));
  const embedded = await measure(async (apiRoot) => {
    const environment = { ...common, DATA_DIR: directory, TELEGRAM_API_ROOT: apiRoot };
    await (await startSalur(environment)).stop();
    return startTimed('Salur, embedded store', environment);
  });
  const server =
    database &&
    (await measure(async (apiRoot) => {
      const environment = {
        ...common,
        DATABASE_URL: database.url,
        SALUR_KEY: key,
        DATA_DIR: directory,
        TELEGRAM_API_ROOT: apiRoot,
      };
      await (await startSalur(environment)).stop();
      return startTimed('Salur, PostgreSQL server', environment);
    }));
  await database?.drop();
  await rm(directory, { recursive: true });
  await rm(village, { recursive: true });

  print(`answers a second: median of ${ROUNDS} bursts of ${BURST} messages by ${PEOPLE.length} people;`);
  print(`milliseconds from message to answer: ${STEADY_SECONDS} s at ${STEADY_RATE} messages a second`);
  print('');
  print(
    'subject                     answers/s  of echo    p50    p99  memory at rest, after  start on an existing store',
  );
  for (const [subject, figures] of [echo, embedded, ...(server ? [server] : [])]) {
    print(
      [
        subject.name.padEnd(26),
        figures.perSecond.toFixed(0).padStart(10),
        (figures.perSecond / echo[1].perSecond).toFixed(2).padStart(8),
        `${figures.p50.toFixed(0)} ms`.padStart(7),
        `${figures.p99.toFixed(0)} ms`.padStart(7),
        `${figures.atRest.toFixed(0)} MB`.padStart(14),
        `${figures.memory.toFixed(0)} MB`.padStart(7),
        `${subject.startSeconds.toFixed(1)} s`.padStart(7),
      ].join(' '),
    );
  }
  if (!server) print('no PostgreSQL server answers: its row is left out');
}

async function measure(start: (apiRoot: string) => Promise<Subject>): Promise<readonly [Subject, Figures]> {
  const telegram = spawn(
    process.execPath,
    [new URL('./telegram-server.ts', import.meta.url).pathname, TOKEN],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const apiRoot = `http://127.0.0.1:${await firstLine(telegram)}`;
  const people = createPeople(apiRoot);
  const subject = await start(apiRoot);
  const atRest = await residentMegabytes(subject.pid);

  await burst(
    people,
    PEOPLE.map((person) => ({ person, text: `/start a_${HOME.replaceAll('.', '-')}` })),
  );
  await burst(people, questions(1_000));
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round++) rates.push(BURST / (await burst(people, questions(BURST))));
  const memory = await residentMegabytes(subject.pid);
  const { p50, p99 } = await steady(people);

  await subject.stop();
  telegram.kill();
  const perSecond = rates.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return [subject, { perSecond, p50, p99, atRest, memory }];
}

function questions(count: number): { person: number; text: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    person: PEOPLE[index % PEOPLE.length] ?? 0,
    text: QUESTIONS[Math.floor(index / 7) % QUESTIONS.length] ?? '',
  }));
}

/** Seconds from the moment all messages wait at Telegram until the last is answered. */
async function burst(people: People, messages: { person: number; text: string }[]): Promise<number> {
  await people.forgetCalls();
  const started = performance.now();
  await people.bulk(messages);
  await people.waitForCalls('sendMessage', messages.length, { seconds: 120 });
  return (performance.now() - started) / 1000;
}

async function steady(people: People): Promise<{ p50: number; p99: number }> {
  await people.forgetCalls();
  const all = questions(STEADY_RATE * STEADY_SECONDS);
  const tick = 50;
  const perTick = (STEADY_RATE * tick) / 1000;
  const started = performance.now();
  for (let sent = 0; sent < all.length; sent += perTick) {
    await people.bulk(all.slice(sent, sent + perTick));
    const next = started + ((sent + perTick) / STEADY_RATE) * 1000;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  }
  const { answer_times } = await people.waitForCalls('sendMessage', all.length, { seconds: 60 });
  return { p50: answer_times.p50 ?? Number.NaN, p99: answer_times.p99 ?? Number.NaN };
}

async function startEcho(apiRoot: string): Promise<Subject> {
  const started = performance.now();
  const child = spawn(process.execPath, [new URL('./echo.ts', import.meta.url).pathname, TOKEN, apiRoot], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await firstLine(child);
  return {
    name: 'grammY echo bot',
    pid: child.pid ?? 0,
    startSeconds: (performance.now() - started) / 1000,
    async stop() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function startTimed(name: string, environment: Record<string, string>): Promise<Subject> {
  const started = performance.now();
  const salur = await startSalur(environment);
  return { name, pid: salur.pid, startSeconds: (performance.now() - started) / 1000, stop: salur.stop };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await once(lines, 'line')) as [string];
  return line;
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}
