/**
 * Faults that can be switched on, so that a test sees how the bot bears them. Which calls they hit follows from the seed
 * alone, not from the clock: the same calls in the same order meet the same faults.
 */
import { z } from 'zod';

const FAULT_KINDS = [
  /** 429 with `retry_after` seconds, before anything is done. */
  'too_many_requests',
  /** 403, 500 and 400, with `description` where one is given. */
  'forbidden',
  'server_error',
  'bad_request',
  /** Nothing is done and no answer comes; the connection stays open. */
  'hang',
  /** The call is carried out, but no answer comes. */
  'hang_after',
  /** The connection breaks before the call is carried out. */
  'drop_before',
  /** The call is carried out; then the connection breaks and the answer is lost. */
  'drop_after',
  /** The answer comes `milliseconds` later. */
  'latency',
  /** An update comes twice. `method` and `chat_id` mean nothing here. */
  'duplicate_update',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

const faultRule = z.strictObject({
  kind: z.enum(FAULT_KINDS),
  /** Case does not matter; absent: every method but getUpdates. */
  method: z.string().optional(),
  /** Only calls that name this chat. */
  chat_id: z.number().int().optional(),
  /** Share of the calls, 0 to 1. */
  probability: z.number().min(0).max(1).optional(),
  /** Only the next so many calls that fit (and that `probability` picks). */
  next: z.number().int().min(0).optional(),
  retry_after: z.number().int().min(1).optional(),
  milliseconds: z.number().min(0).optional(),
  description: z.string().optional(),
});

export const faultSettings = z.strictObject({
  seed: z.number().int().optional(),
  rules: z.array(faultRule),
});

export type FaultRule = z.infer<typeof faultRule>;
export type FaultSettings = z.infer<typeof faultSettings>;

export interface Faults {
  set(settings: FaultSettings): void;
  /** The rules as they stand, `next` counted down. */
  rules(): readonly FaultRule[];
  /** What happens to this call. Latency comes beside another fault, the others one at a time. */
  meet(call: { method: string; chatId: unknown }): MetFaults;
  /** Whether this update is to come twice. */
  repeatsUpdate(): boolean;
}

export interface MetFaults {
  readonly latency: number;
  readonly fault: FaultRule | undefined;
}

const NONE: MetFaults = { latency: 0, fault: undefined };

export function createFaults(): Faults {
  let rules: (FaultRule & { left: number })[] = [];
  let random = createRandom(1);

  function fires(rule: FaultRule & { left: number }): boolean {
    if (rule.left <= 0) return false;
    if (rule.probability !== undefined && random() >= rule.probability) return false;
    rule.left -= 1;
    return true;
  }

  return {
    set(settings) {
      random = createRandom(settings.seed ?? 1);
      rules = settings.rules.map((rule) => ({ ...rule, left: rule.next ?? Number.POSITIVE_INFINITY }));
    },
    rules: () => rules.map(({ left, ...rule }) => (rule.next === undefined ? rule : { ...rule, next: left })),
    meet({ method, chatId }) {
      if (rules.length === 0) return NONE;
      const lower = method.toLowerCase();
      let latency = 0;
      let fault: FaultRule | undefined;
      for (const rule of rules) {
        if (rule.kind === 'duplicate_update') continue;
        if (rule.kind !== 'latency' && fault !== undefined) continue;
        const fits = rule.method === undefined ? lower !== 'getupdates' : rule.method.toLowerCase() === lower;
        const fitsChat = rule.chat_id === undefined || String(rule.chat_id) === String(chatId);
        if (!fits || !fitsChat || !fires(rule)) continue;
        if (rule.kind === 'latency') latency += rule.milliseconds ?? 0;
        else fault = rule;
      }
      return { latency, fault };
    },
    repeatsUpdate: () => rules.some((rule) => rule.kind === 'duplicate_update' && fires(rule)),
  };
}

/** Mulberry32: 32 bits of state, evenly spread numbers from 0 up to 1; enough to pick calls. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
