/**
 * The composition root: opens the parts in order, hands each what it needs, closes them in reverse. The only file that
 * does something when it is imported, and the only one that ends the process.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import type { ServerType } from '@hono/node-server';
import { type Config, ConfigFault, readConfig } from './config/index.ts';
import { describeFault, StoreUnavailable, TokenRefused } from './domain/faults.ts';
import type { Log } from './domain/log.ts';
import { dayIn } from './domain/zones.ts';
import { createClock, createLog, repeat } from './ops/index.ts';
import type { Simulator } from './simulator/index.ts';
import type { Store } from './store/index.ts';
import type { TelegramBot } from './telegram/index.ts';

// Rooms are loaded by the command that needs them: what serves a real bot never loads the simulator, nor what imports
// a table the trainer. Measured: 133 MB instead of 149 after loading, and with the compiled code kept between starts
// 0.3 s instead of 0.6.
enableCompileCache();

const SIMULATOR_TOKEN = '700000000:simulator-on-this-machine';
const MODEL = new URL('./understanding/model.bin', import.meta.url);
const CORPUS = new URL('./understanding/corpus/', import.meta.url);

/** Finished updates are kept so long: Telegram itself repeats none that is older than a day. */
const KEEP_FINISHED = Temporal.Duration.from({ hours: 8 * 24 });
const HOUSEKEEPING = 6 * 60 * 60 * 1000;
const STOP_WITHIN = 10_000;
const LONGEST_WAIT = 30_000;

const clock = createClock();
const [command = 'serve', ...rest] = process.argv.slice(2);

try {
  process.exitCode = await run(command);
} catch (error) {
  // One line for who may be able to mend it; the stack only where it is our own fault.
  const known =
    error instanceof ConfigFault || error instanceof StoreUnavailable || error instanceof TokenRefused;
  console.error(known ? error.message : `salur: ${describeFault(error)}`);
  process.exit(1);
}

async function run(name: string): Promise<number> {
  switch (name) {
    case 'serve':
      await serve(readConfig());
      return 0;
    case 'import':
      return importFiles(readConfig());
    case 'understand':
      return understand();
    case 'train':
      return train();
    case 'misses':
      return misses(readConfig());
    default:
      console.error(
        'usage: node src/main.ts [serve | import DIR [--dry-run] | understand | train | misses [--forget]]',
      );
      return 2;
  }
}

function locale(name: string): Promise<string> {
  return readFile(new URL(`../locales/${name}`, import.meta.url), 'utf8');
}

/** Waits for a server that is away; what waiting does not mend is thrown. */
async function open(config: Config, log: Log, signal: AbortSignal): Promise<Store> {
  const { createVault, keepKey, openStore } = await import('./store/index.ts');
  const vault = createVault([config.key ?? (await keepKey(config.dataDir))]);
  const onIdleError = (error: Error) =>
    log.warn('an idle connection was lost', { why: describeFault(error) });
  if (config.store.kind === 'embedded')
    return openStore({ kind: 'embedded', directory: config.dataDir }, vault);
  for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      return await openStore({ kind: 'server', url: config.store.url, onIdleError }, vault);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || signal.aborted) throw error;
      log.warn('the store is away, waiting', { why: error.message });
      await clock.wait(wait, signal);
    }
  }
}

async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const stopping = new AbortController();
  const toClose: (() => void | Promise<void>)[] = [];
  const missing = new Set(['store', 'telegram']);
  let store: Store | null = null;
  let bot: TelegramBot | null = null;
  let imported = false;

  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());

  const simulator = config.mode === 'simulator' ? await startSimulator(log) : null;
  const { createWeb } = await import('./web/index.ts');
  const web = createWeb({
    log,
    async missing() {
      await store?.ping().then(
        () => missing.delete('store'),
        () => missing.add('store'),
      );
      return [...missing, ...(imported ? [] : ['data']), ...(bot?.trouble ? [bot.trouble] : [])];
    },
    ...(config.mode === 'webhook' && {
      webhook: {
        secret: config.secret,
        receive: (update) =>
          bot ? bot.receive(update) : Promise.reject(new StoreUnavailable('still starting')),
      },
    }),
  });
  if (simulator) {
    web.route('/', simulator.app);
    toClose.push(() => simulator.close());
  }
  const server = await listenOn(config.port, web.fetch);
  toClose.push(() => {
    server.close();
  });

  store = await open(config, log, stopping.signal);
  const { db, chats } = store;
  toClose.push(() => store?.close());
  missing.delete('store');

  await importData(config, store);
  const { createAnswering, openLiveCatalogue } = await import('./answering/index.ts');
  const { loadModel } = await import('./understanding/index.ts');
  const { createWords, startTelegram } = await import('./telegram/index.ts');
  const live = await openLiveCatalogue({ load: store.catalogue, model: loadModel(await readFile(MODEL)) });
  imported = live.version > 0;
  const words = createWords({ id: await locale('id.ftl'), en: await locale('en.ftl') });
  bot = await startTelegram({
    token: config.mode === 'simulator' ? SIMULATOR_TOKEN : config.token,
    apiRoot: config.mode === 'simulator' ? `http://127.0.0.1:${config.port}` : config.apiRoot,
    way:
      config.mode === 'webhook'
        ? { kind: 'webhook', url: `${config.publicUrl}/telegram`, secret: config.secret }
        : { kind: 'polling' },
    ratePerSecond: config.ratePerSecond,
    inbox: store.inbox,
    callers: chats,
    async upTo(version) {
      await live.upTo(version);
      imported = live.version > 0;
    },
    answering: createAnswering({
      chats,
      catalogue: () => live.catalogue,
      understander: () => live.understander,
    }),
    words,
    clock,
    log,
    signal: stopping.signal,
  });
  const { inbox } = bot;
  toClose.push(() => bot?.stop());
  missing.delete('telegram');

  async function tidy(): Promise<void> {
    try {
      await inbox.prune(clock.now().subtract(KEEP_FINISHED));
    } catch (error) {
      log.warn('finished updates could not be pruned', { why: describeFault(error) });
    }
  }
  // Beside the first answers, not before them: it reads whole tables.
  void tidy();
  toClose.push(repeat(clock, HOUSEKEEPING, tidy));

  if (config.redisUrl !== null)
    log.warn('REDIS_URL is set, but one process needs no Redis: it is not used yet');
  log.info('salur serves', { mode: config.mode, store: db.kind, data: live.version, port: config.port });
  if (simulator) console.log(`Salur is ready. Chat with it at http://localhost:${config.port}/`);

  async function stop(): Promise<void> {
    stopping.abort();
    // Whatever does not end in time is taken up by the next start: nothing is lost by leaving it.
    clock.after(STOP_WITHIN, () => process.exit(1));
    for (const close of toClose.toReversed()) await close();
    log.info('salur stopped');
    process.exit(0);
  }
}

/** What IMPORT_DIR holds, where it changed; the example village where nothing is set up. */
async function importData(config: Config, { db, vault }: Store): Promise<void> {
  if (config.importDir === null && config.mode !== 'simulator') return;
  const { createImporter, createImportWords, describeImport } = await import('./imports/index.ts');
  const importer = createImporter({ db, vault, clock });
  const outcome =
    config.importDir === null
      ? await importer.editionsWhenChanged(await example())
      : await importer.directoryWhenChanged(config.importDir);
  if (outcome.kind !== 'faulty') return;
  // What was imported before goes on being true; the faults are for who keeps the files.
  const words = createImportWords(await locale('import.id.ftl'));
  for (const line of describeImport(outcome, words)) console.error(line);
}

async function example(): Promise<readonly ReadonlyMap<string, string>[]> {
  const { exampleEditions } = await import('./simulator/example/index.ts');
  return exampleEditions(dayIn(clock.now(), 'Asia/Jakarta'));
}

async function startSimulator(log: Log): Promise<Simulator> {
  const { createSimulator } = await import('./simulator/index.ts');
  const { exampleSpots } = await import('./simulator/example/index.ts');
  const words = JSON.parse(await locale('chat-page.json')) as NonNullable<
    Parameters<typeof createSimulator>[0]['words']
  >;
  return createSimulator({ clock, log, token: SIMULATOR_TOKEN, spots: exampleSpots(), words });
}

async function listenOn(
  port: number,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<ServerType> {
  const { serve: listen } = await import('@hono/node-server');
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port }, () => resolve(server));
    server.once('error', (error: Error & { code?: string }) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new ConfigFault(`PORT must be free: another program uses ${port}`)
          : error,
      ),
    );
  });
}

async function importFiles(config: Config): Promise<number> {
  const { createImporter, createImportWords, runImportCommand } = await import('./imports/index.ts');
  const store = await open(config, createLog('warn'), new AbortController().signal);
  try {
    return await runImportCommand({
      typed: rest,
      importer: createImporter({ db: store.db, vault: store.vault, clock }),
      words: createImportWords(await locale('import.id.ftl')),
      print: (line) => console.log(line),
    });
  } finally {
    await store.close();
  }
}

async function understand(): Promise<number> {
  const { createUnderstander, loadModel, understandLines } = await import('./understanding/index.ts');
  const { exampleNames } = await import('./simulator/example/index.ts');
  const understander = createUnderstander({
    model: loadModel(await readFile(MODEL)),
    gazetteer: exampleNames(),
  });
  const lines = createInterface({ input: process.stdin });
  for await (const line of understandLines(
    lines,
    understander,
    clock.now().toZonedDateTimeISO('Asia/Jakarta'),
  )) {
    process.stdout.write(`${line}\n`);
  }
  return 0;
}

/** What had to be asked back and what was meant, of people who agreed; `--forget` deletes what was printed. */
async function misses(config: Config): Promise<number> {
  const store = await open(config, createLog('warn'), new AbortController().signal);
  try {
    let last = 0;
    for await (const { id, text, intent } of store.examples.all()) {
      process.stdout.write(`${JSON.stringify({ intent, text })}\n`);
      last = id;
    }
    if (rest.includes('--forget')) await store.examples.forget(last);
    return 0;
  } finally {
    await store.close();
  }
}

async function train(): Promise<number> {
  const { trainFrom } = await import('./understanding/index.ts');
  const names = (await readdir(CORPUS)).filter((name) => name.endsWith('.jsonl'));
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(new URL(name, CORPUS), 'utf8') })),
  );
  const model = await trainFrom(files, (line) => console.log(line));
  await writeFile(MODEL, model);
  return 0;
}
