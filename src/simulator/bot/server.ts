/**
 * The bot's side: `/bot<token>/<method>` and `/file/bot<token>/<path>`. A call passes, in this order, the token, the
 * faults that are switched on, the rate limits, the rules of its method; what came of it is recorded.
 */
import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Clock } from '../../domain/clock.ts';
import type { Log } from '../../domain/log.ts';
import { readBody } from './body.ts';
import type { CallBody } from './body.ts';
import type { Calls } from '../calls.ts';
import type { FaultRule, Faults } from '../faults.ts';
import type { Call } from '../methods/call.ts';
import { RawUpdates } from '../methods/delivery.ts';
import { carryOut, findMethod } from '../methods/index.ts';
import type { Method } from '../methods/index.ts';
import type { RateLimiter } from './rates.ts';
import { badRequest, forbidden, Refusal, tooManyRequests } from '../rules/refusal.ts';
import type { Updates } from '../delivery/updates.ts';
import type { Webhook } from '../delivery/webhook.ts';
import type { World } from '../world/index.ts';

export interface BotServerParts {
  readonly token: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly world: World;
  readonly updates: Updates;
  readonly webhook: Webhook;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly limiter: RateLimiter | undefined;
  /** Aborted when the simulator closes. */
  readonly closing: AbortSignal;
}

export interface BotServer {
  readonly app: Hono;
  /** Carries out a method that came as the answer to a webhook. */
  call(method: string, body: CallBody): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  /** The connection breaks instead of an answer. */
  readonly dropped?: true;
}

type BotContext = Context<{ Bindings: Partial<HttpBindings> }>;

const HEADERS = { 'content-type': 'application/json' };
const UNAUTHORIZED = refusalAnswer(new Refusal(401, 'Unauthorized'));
const UNKNOWN_METHOD = refusalAnswer(new Refusal(404, 'Not Found: method not found'));
/** Milliseconds that a hung call is held when the client never hangs up. */
const HANG = 600_000;

export function createBotServer(parts: BotServerParts): BotServer {
  const { token, clock, log, world, calls, faults, limiter, closing } = parts;
  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();

  async function answer(known: Method, body: CallBody, closed: AbortSignal | undefined): Promise<Answer> {
    const { parameters } = body;
    const met = faults.meet({ method: known.name, chatId: parameters['chat_id'] });
    if (met.latency > 0) await clock.wait(met.latency, closing);
    const { fault } = met;
    if (fault !== undefined && fault.kind !== 'drop_after' && fault.kind !== 'hang_after') {
      record(known, body, { outcome: 'fault', description: fault.kind });
      return faultAnswer(fault, closed);
    }
    const limited = limiter === undefined ? undefined : overRate(known, body);
    if (limited !== undefined) {
      record(known, body, { outcome: 'fault', error_code: 429, description: limited.message });
      return refusalAnswer(limited);
    }
    const done = await attempt(known, body, closed);
    if (fault === undefined) return done;
    if (fault.kind === 'hang_after') await hang(closed);
    return { ...done, dropped: true };
  }

  async function attempt(known: Method, body: CallBody, closed: AbortSignal | undefined): Promise<Answer> {
    const call: Call = { ...body, closed, world, clock, updates: parts.updates, webhook: parts.webhook };
    try {
      const result = carryOut(known, call);
      const ready = result instanceof Promise ? ((await result) as unknown) : result;
      record(known, body, { outcome: 'ok' });
      const json = ready instanceof RawUpdates ? ready.json : JSON.stringify(ready);
      return { status: 200, body: `{"ok":true,"result":${json}}` };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      record(known, body, { outcome: 'refused', error_code: error.code, description: error.message });
      return refusalAnswer(error);
    }
  }

  async function faultAnswer(fault: FaultRule, closed: AbortSignal | undefined): Promise<Answer> {
    const { description } = fault;
    switch (fault.kind) {
      case 'too_many_requests':
        return refusalAnswer(tooManyRequests(fault.retry_after ?? 1));
      case 'forbidden':
        return refusalAnswer(forbidden(description ?? 'bot was blocked by the user'));
      case 'bad_request':
        return refusalAnswer(badRequest(description ?? 'chat not found'));
      case 'server_error':
        return refusalAnswer(new Refusal(500, description ?? 'Internal Server Error'));
      case 'hang':
        await hang(closed);
        return { status: 504, body: '', dropped: true };
      case 'drop_before':
        return { status: 502, body: '', dropped: true };
      case 'drop_after':
      case 'hang_after':
      case 'latency':
      case 'duplicate_update':
      default:
        throw new Error(`${fault.kind} does not answer a call`);
    }
  }

  async function hang(closed: AbortSignal | undefined): Promise<void> {
    await clock.wait(HANG, closed === undefined ? closing : AbortSignal.any([closed, closing]));
  }

  function overRate(known: Method, { parameters }: CallBody): Refusal | undefined {
    if (!known.sends || limiter === undefined) return undefined;
    const { media } = parameters;
    const seconds = limiter.take({
      chatId: Number(parameters['chat_id']),
      messages: Array.isArray(media) ? media.length : 1,
      paid: parameters['allow_paid_broadcast'] === true,
      now: world.now(),
    });
    return seconds === 0 ? undefined : tooManyRequests(seconds);
  }

  function record(
    known: Method,
    { parameters, uploads }: CallBody,
    result: { outcome: 'ok' | 'refused' | 'fault'; error_code?: number; description?: string },
  ): void {
    const files = [...uploads].map(([part, { name, type, bytes }]) => [
      part,
      { name, type, size: bytes.length },
    ]);
    calls.record({
      method: known.name,
      parameters: files.length === 0 ? parameters : { ...parameters, ...Object.fromEntries(files) },
      at: world.now(),
      ...result,
    });
  }

  app.on(['GET', 'POST'], '/:bot{bot[^/]+}/:method', async (context) => {
    if (context.req.param('bot') !== `bot${token}`) return respond(context, UNAUTHORIZED);
    const known = findMethod(context.req.param('method'));
    if (known === undefined) return respond(context, UNKNOWN_METHOD);
    let body: CallBody;
    try {
      body = await readBody(context);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      record(known, EMPTY, { outcome: 'refused', error_code: error.code, description: error.message });
      return respond(context, refusalAnswer(error));
    }
    return respond(context, await answer(known, body, hangUpOf(context, known, faults)));
  });

  app.get('/file/:bot{bot[^/]+}/:folder/:name', (context) => {
    if (context.req.param('bot') !== `bot${token}`) return respond(context, UNAUTHORIZED);
    const file = world.files.byPath(`${context.req.param('folder')}/${context.req.param('name')}`);
    if (file === undefined) return respond(context, refusalAnswer(new Refusal(404, 'Not Found')));
    return context.body(Uint8Array.from(file.bytes), 200, { 'content-type': 'application/octet-stream' });
  });

  app.onError((error, context) => {
    log.error('simulator.broken', { path: context.req.path.replace(token, '…'), error: String(error) });
    return respond(context, refusalAnswer(new Refusal(500, 'Internal Server Error')));
  });

  return {
    app: app as unknown as Hono,
    async call(name, body) {
      const known = findMethod(name);
      if (known !== undefined) await answer(known, body, undefined);
    },
  };
}

const EMPTY: CallBody = { parameters: {}, uploads: new Map() };

function refusalAnswer({ code, message, parameters }: Refusal): Answer {
  const body = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
  return { status: code, body: JSON.stringify(body) };
}

function respond(context: BotContext, { status, body, dropped }: Answer): Response {
  if (dropped === true) {
    /** Without a socket to break (a call within the process) a gateway's error stands for it. */
    context.env?.incoming?.socket.destroy();
    return new Response('', { status: 502 });
  }
  return new Response(body, { status, headers: HEADERS });
}

/** Watching for the end of the connection costs; only calls that may wait need it. */
function hangUpOf(context: BotContext, known: Method, faults: Faults): AbortSignal | undefined {
  const outgoing = context.env?.outgoing;
  if (outgoing === undefined || (known.name !== 'getUpdates' && faults.rules().length === 0))
    return undefined;
  const closed = new AbortController();
  outgoing.once('close', () => closed.abort());
  return closed.signal;
}
