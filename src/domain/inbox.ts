/**
 * The durable way of a message: stored before Telegram is told, handled once, answered from an outbox that is written
 * in the transaction of its cause. `store` implements it, `telegram` walks it.
 */

/** Telegram's numbers. In a private chat the chat's id is the person's id. */
export type PersonId = number;
export type ChatId = number;

/** An update as it came, NIK already masked; `payload` is Telegram's JSON. */
export interface IncomingUpdate {
  readonly updateId: number;
  /** Who sent it: the key of "in order per person". 0 where nobody did. */
  readonly person: PersonId;
  /** Telegram's name of the update: "message", "callback_query", … */
  readonly kind: string;
  /** Kinds that Salur does not know are stored as ignored and never handled. */
  readonly ignored: boolean;
  readonly payload: string;
}

export interface WaitingUpdate {
  readonly updateId: number;
  readonly person: PersonId;
  readonly payload: string;
}

/** One call to Telegram that is owed to a person. */
export interface OutgoingCall {
  readonly chat: ChatId;
  readonly method: string;
  /** Telegram's JSON of the call. */
  readonly payload: string;
}

export interface OwedCall extends OutgoingCall {
  readonly id: number;
  readonly updateId: number;
  /** 0 when the person asked to be forgotten. */
  readonly person: PersonId;
  readonly createdAt: Temporal.Instant;
}

/** How a call ended. Of `unknown` nobody can say whether Telegram carried it out. */
export type CallOutcome =
  | { readonly kind: 'sent'; readonly messageId: number | null }
  | { readonly kind: 'unreachable'; readonly why: string }
  | { readonly kind: 'rejected'; readonly why: string }
  | { readonly kind: 'retry'; readonly at: Temporal.Instant; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

export interface HandledUpdate {
  readonly updateId: number;
  readonly person: PersonId;
  readonly calls: readonly OutgoingCall[];
  /** Where the conversation now stands (JSON); null leaves it as it was. */
  readonly session: string | null;
  /** The person asked to be forgotten: not even who asked is kept with what is written here. */
  readonly forget: boolean;
}

export interface Inbox {
  /** Stores a batch; returns the ids that were not there before. Callers tell Telegram only after this resolved. */
  put(updates: readonly IncomingUpdate[], now: Temporal.Instant): Promise<readonly number[]>;
  /** Unfinished updates but those named, oldest first. */
  waiting(except: readonly number[], limit: number): Promise<readonly WaitingUpdate[]>;
  /** Marks updates done and writes what they owe, in one transaction. Returns the owed calls, in order. */
  finish(handled: readonly HandledUpdate[], now: Temporal.Instant): Promise<readonly OwedCall[]>;
  /** A handler threw: keeps the error, counts it and returns how often it has, this time included. */
  failed(updateId: number, error: string): Promise<number>;
  /** Sets an update aside, with what is said to the person about it. */
  park(handled: HandledUpdate, now: Temporal.Instant): Promise<readonly OwedCall[]>;
  /** Calls written but not known to be sent, in order. */
  owed(): Promise<readonly OwedCall[]>;
  settle(
    outcomes: readonly { readonly id: number; readonly outcome: CallOutcome }[],
    now: Temporal.Instant,
  ): Promise<void>;
  /** Forgets what was finished before `until`. */
  prune(until: Temporal.Instant): Promise<number>;
}
