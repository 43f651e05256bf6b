import { pino } from 'pino';
import type { Log, LogFields } from '../domain/log.ts';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** One JSON line an event, on standard output. */
export function createLog(level: LogLevel): Log {
  const logger = pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
  const write = (at: 'debug' | 'info' | 'warn' | 'error') => (event: string, fields?: LogFields) =>
    logger[at](fields ?? {}, event);
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}
