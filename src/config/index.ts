/**
 * The environment, read once. A wrong value is a `ConfigFault` whose message is one line that names the variable and
 * says what it takes; it never repeats the value, which may be a secret.
 */
import { z } from 'zod';

export type StoreConfig = { readonly kind: 'server'; readonly url: string } | { readonly kind: 'embedded' };

interface Common {
  readonly store: StoreConfig;
  /** Where the embedded database, its key and copies of files are kept. */
  readonly dataDir: string;
  /** 32 bytes; null: made and kept in `dataDir`. */
  readonly key: Uint8Array | null;
  readonly redisUrl: string | null;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly adminIds: readonly number[];
  readonly ratePerSecond: number;
  readonly importDir: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

export type Config = Common &
  (
    | { readonly mode: 'simulator' }
    | { readonly mode: 'polling'; readonly token: string; readonly apiRoot: string }
    | {
        readonly mode: 'webhook';
        readonly token: string;
        readonly apiRoot: string;
        readonly publicUrl: string;
        readonly secret: string;
      }
  );

export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

const url = (...protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));

/** A whole number in digits; `Number('1e3')` and `Number('')` are no ports. */
const count = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);

const KEY_TAKES = '32 bytes in base64 (make one with: openssl rand -base64 32)';

/** Each variable: how it is read, and what it takes in the words of the fault. */
const VARIABLES = {
  BOT_TOKEN: [z.string().regex(/^\d{1,20}:[\w-]{20,}$/), 'the token BotFather gave, like 123456:ABC…'],
  TELEGRAM_API_ROOT: [
    url('http:', 'https:').transform((value) => value.replace(/\/+$/, '')),
    'an http or https address',
  ],
  DATABASE_URL: [url('postgres:', 'postgresql:'), 'an address like postgres://user:password@host/database'],
  DATA_DIR: [z.string().min(1), 'a directory'],
  REDIS_URL: [url('redis:', 'rediss:'), 'an address like redis://host:6379'],
  PORT: [count(1, 65_535), 'a number from 1 to 65535'],
  PUBLIC_URL: [
    url('http:', 'https:').transform((value) => value.replace(/\/+$/, '')),
    'the http or https address at which this program is reached',
  ],
  WEBHOOK_SECRET: [z.string().regex(/^[\w-]{1,256}$/), '1 to 256 characters of A-Z, a-z, 0-9, _ and -'],
  ADMIN_IDS: [
    z
      .string()
      .regex(/^\s*\d{1,16}\s*(,\s*\d{1,16}\s*)*$/)
      .transform((value) => value.split(',').map(Number)),
    'Telegram ids with commas between them',
  ],
  SALUR_KEY: [
    z
      .base64()
      .transform((value) => new Uint8Array(Buffer.from(value, 'base64')))
      .refine((bytes) => bytes.length === 32),
    KEY_TAKES,
  ],
  RATE_PER_SECOND: [count(1, 1_000_000), 'a number from 1 to 1000000'],
  IMPORT_DIR: [z.string().min(1), 'a directory'],
  LOG_LEVEL: [z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'debug, info, warn, error or silent'],
} as const satisfies Record<string, readonly [z.ZodType, string]>;

type Name = keyof typeof VARIABLES;
type Value<N extends Name> = z.output<(typeof VARIABLES)[N][0]>;

/** Throws `ConfigFault`. An empty variable counts as absent, as `docker compose` passes those it does not know. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  function read<N extends Name>(name: N): Value<N> | null {
    const text = environment[name];
    if (text === undefined || text.trim() === '') return null;
    const [schema, takes] = VARIABLES[name];
    const result = schema.safeParse(text.trim());
    if (!result.success) throw new ConfigFault(`${name} must be ${takes}`);
    return result.data as Value<N>;
  }

  const databaseUrl = read('DATABASE_URL');
  const publicUrl = read('PUBLIC_URL');
  const key = read('SALUR_KEY');
  if (databaseUrl !== null && key === null) {
    throw new ConfigFault(`SALUR_KEY must be set when DATABASE_URL is: ${KEY_TAKES}`);
  }
  const common: Common = {
    store: databaseUrl === null ? { kind: 'embedded' } : { kind: 'server', url: databaseUrl },
    dataDir: read('DATA_DIR') ?? 'data',
    key,
    redisUrl: read('REDIS_URL'),
    port: read('PORT') ?? 8080,
    publicUrl,
    adminIds: read('ADMIN_IDS') ?? [],
    ratePerSecond: read('RATE_PER_SECOND') ?? 30,
    importDir: read('IMPORT_DIR'),
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
  const token = read('BOT_TOKEN');
  const apiRoot = read('TELEGRAM_API_ROOT') ?? 'https://api.telegram.org';
  const secret = read('WEBHOOK_SECRET');
  if (token === null) return { ...common, mode: 'simulator' };
  if (publicUrl === null || secret === null) return { ...common, mode: 'polling', token, apiRoot };
  return { ...common, mode: 'webhook', token, apiRoot, publicUrl, secret };
}
