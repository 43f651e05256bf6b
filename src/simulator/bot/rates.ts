/**
 * How fast a bot may send, off unless asked for. Telegram publishes no exact rule; these are token buckets over its
 * documented averages (30 a second over all chats, 1 a second in a chat with short bursts, 20 a minute in a group).
 */
export interface Rates {
  readonly perSecond?: number;
  readonly perChatPerSecond?: number;
  readonly perGroupPerMinute?: number;
}

export interface RateLimiter {
  /** 0: may go out now; else the seconds that Telegram would ask the bot to wait. `now` in milliseconds. */
  take(send: { chatId: number; messages: number; paid: boolean; now: number }): number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Messages that one chat takes at once before its rate counts; "short bursts" in Telegram's words. */
const CHAT_BURST = 3;
/** `allow_paid_broadcast`. */
const PAID_PER_SECOND = 1000;
/** Buckets are forgotten together when there are this many: they refill within a minute anyway. */
const BUCKETS_KEPT = 200_000;

export function createRateLimiter(rates: Rates): RateLimiter {
  const chats = new Map<number, Bucket>();
  const all: Bucket = { tokens: rates.perSecond ?? 0, at: 0 };
  const paidAll: Bucket = { tokens: PAID_PER_SECOND, at: 0 };

  return {
    take({ chatId, messages, paid, now }) {
      const waits: (readonly [Bucket, number])[] = [];
      if (rates.perSecond !== undefined) {
        const perSecond = paid ? PAID_PER_SECOND : rates.perSecond;
        const bucket = paid ? paidAll : all;
        waits.push([bucket, missing(bucket, { perSecond, capacity: perSecond, messages, now })]);
      }
      const isGroup = chatId < 0;
      const chatRate = isGroup ? rates.perGroupPerMinute : rates.perChatPerSecond;
      if (chatRate !== undefined) {
        const perSecond = isGroup ? chatRate / 60 : chatRate;
        const capacity = isGroup ? chatRate : Math.max(CHAT_BURST, chatRate);
        if (chats.size > BUCKETS_KEPT) chats.clear();
        const bucket = chats.get(chatId) ?? { tokens: capacity, at: now };
        chats.set(chatId, bucket);
        waits.push([bucket, missing(bucket, { perSecond, capacity, messages, now })]);
      }
      const wait = Math.max(0, ...waits.map(([, seconds]) => seconds));
      if (wait > 0) return Math.max(1, Math.ceil(wait));
      for (const [bucket] of waits) bucket.tokens -= messages;
      return 0;
    },
  };
}

/** Refills the bucket up to now; how many seconds until it holds what is asked. An album larger than it waits for a full one. */
function missing(
  bucket: Bucket,
  {
    perSecond,
    capacity,
    messages,
    now,
  }: { perSecond: number; capacity: number; messages: number; now: number },
): number {
  const elapsed = Math.max(0, now - bucket.at) / 1000;
  bucket.tokens = Math.min(capacity, bucket.tokens + elapsed * perSecond);
  bucket.at = now;
  return (Math.min(messages, capacity) - bucket.tokens) / perSecond;
}
