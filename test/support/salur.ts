/** The whole program as its own process, as an operator runs it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);
const { scripts } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as {
  scripts: { start: string };
};
/** As `npm start` has it, without npm in between. */
const [, ...START] = scripts.start.split(' ');

export interface SalurProcess {
  readonly url: string;
  readonly pid: number;
  /** Everything it printed so far. */
  readonly output: readonly string[];
  /** As an operator ends it; resolves with its exit code. */
  stop(): Promise<number | null>;
  /** As a power cut ends it. */
  kill(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

function launch(environment: Readonly<Record<string, string>>, parameters: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...START, ...parameters], {
    cwd: fileURLToPath(ROOT),
    // Nothing of this machine's settings reaches the program but what the test names.
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Resolves once it serves; rejects with what it printed when it ends before. */
export async function startSalur(environment: Readonly<Record<string, string>>): Promise<SalurProcess> {
  const port = environment['PORT'] ?? String(await freePort());
  const child = launch({ LOG_LEVEL: 'info', ...environment, PORT: port }, []);
  const output: string[] = [];
  const ended = once(child, 'exit');
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        if (line.includes('"salur serves"')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`it ended before it served:\n${output.join('\n')}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Starts it and kills it after so many milliseconds, wherever it is then. */
export async function startAndKill(
  environment: Readonly<Record<string, string>>,
  milliseconds: number,
): Promise<void> {
  const child = launch({ LOG_LEVEL: 'silent', ...environment }, []);
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await once(child, 'exit');
  clearTimeout(timer);
}

/** Runs one command to its end. */
export async function runSalur(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> {
  const child = launch(environment, parameters);
  let out = '';
  let error = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (error += chunk.toString()));
  child.stdin?.end(input);
  await once(child, 'close');
  return { code: child.exitCode, out, error };
}
