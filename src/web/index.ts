/**
 * The web door: health, and the way in for Telegram's webhook.
 *
 * - healthz: the process lives.
 * - readyz: it can answer people now; otherwise what is missing.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { describeFault, StoreUnavailable } from '../domain/faults.ts';
import type { Log } from '../domain/log.ts';

/** Far above any update that Telegram sends. */
const LARGEST_UPDATE = 1024 * 1024;

export interface WebParts {
  readonly log: Log;
  /** What keeps Salur from answering, in words for an operator; empty when nothing does. */
  readonly missing: () => Promise<readonly string[]>;
  /** Present in webhook mode: where an update goes once the secret was right. Rejects when it could not be stored. */
  readonly webhook?: { readonly secret: string; readonly receive: (update: UpdateBody) => Promise<void> };
}

export function createWeb({ log, missing, webhook }: WebParts): Hono {
  const app = new Hono();
  app.use(secureHeaders());
  app.get('/healthz', (context) => context.json({ alive: true }));
  app.get('/readyz', async (context) => {
    const lacks = await missing();
    return context.json({ ready: lacks.length === 0, missing: lacks }, lacks.length === 0 ? 200 : 503);
  });

  if (webhook) {
    app.post('/telegram', bodyLimit({ maxSize: LARGEST_UPDATE }), async (context) => {
      if (!sameSecret(context.req.header('x-telegram-bot-api-secret-token') ?? '', webhook.secret)) {
        return context.body(null, 401);
      }
      const update: unknown = await context.req.json().catch(() => null);
      if (!isUpdate(update)) return context.body(null, 400);
      try {
        await webhook.receive(update);
      } catch (error) {
        // Telegram keeps the update and brings it again.
        log.warn('an update could not be stored', { why: describeFault(error) });
        return context.body(null, error instanceof StoreUnavailable ? 503 : 500);
      }
      return context.body(null, 200);
    });
  }
  return app;
}

/** In constant time: digests are of one length whatever was sent, and are compared whole. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

/** All that this room looks at of an update. */
interface UpdateBody {
  readonly update_id: number;
}

function isUpdate(value: unknown): value is UpdateBody {
  return (
    typeof value === 'object' &&
    value !== null &&
    'update_id' in value &&
    Number.isSafeInteger(value.update_id)
  );
}
