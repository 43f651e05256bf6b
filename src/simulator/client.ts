/**
 * The people of the simulator for tests and benchmarks: each speaks to the bot over HTTP, as a person would, and waits
 * for its answer without asking again and again.
 */
import type { Message } from 'grammy/types';
import type { RecordedCall, MethodCounter } from './calls.ts';
import type { FaultSettings } from './faults.ts';
import type { SeenChat, SeenMessage } from './people/view.ts';
import type { NewPerson } from './world/index.ts';

/** Something a person did; what came after it is asked by its `change`. */
export interface Deed {
  readonly change: number;
}

/** A message with what tests look at first. */
export interface ReadMessage extends SeenMessage {
  readonly id: number;
  /** The text, or the caption; empty where there is none. */
  readonly text: string;
  /** Labels of the inline buttons, row after row. */
  readonly buttons: readonly string[];
}

export interface WaitOptions {
  /** Seconds; 10 unless told. */
  readonly seconds?: number;
}

export interface TestPerson {
  readonly id: number;
  starts(parameter?: string): Promise<ReadMessage>;
  says(text: string, more?: { replyTo?: number; forwardFrom?: string }): Promise<ReadMessage>;
  edits(messageId: number, text: string): Promise<ReadMessage>;
  /** Presses the button with this label, or this data, on the newest message that has one. */
  taps(labelOrData: string): Promise<Deed>;
  /** As `taps`, on a given message and by data only; the button must stand there. */
  tapsOn(messageId: number, data: string): Promise<Deed>;
  sharesLocation(latitude: number, longitude: number): Promise<ReadMessage>;
  sharesContact(phoneNumber?: string): Promise<ReadMessage>;
  sends(kind: 'photo' | 'document' | 'voice' | 'sticker', file: SentFile): Promise<ReadMessage>;
  blocks(): Promise<void>;
  unblocks(): Promise<void>;
  deactivates(): Promise<void>;
  /** Any update; `from` and `chat` are filled in. */
  raw(update: Readonly<Record<string, unknown>>): Promise<readonly (number | null)[]>;
  chat(): Promise<SeenChat>;
  /** All messages that stand in the chat, oldest first. */
  messages(): Promise<readonly ReadMessage[]>;
  /**
   * The bot's messages that came, or got another text, after what the person did; waits until there are `count`.
   * @throws Error when the time is over, saying what is there and what the bot's calls were refused for
   */
  waitForAnswer(after: Deed, count?: number, options?: WaitOptions): Promise<readonly ReadMessage[]>;
  /** What the person was shown after a tap; empty where the bot answered without words. */
  waitForToast(after: Deed, options?: WaitOptions): Promise<string>;
  /** Says it and waits for one message. */
  asks(text: string, options?: WaitOptions): Promise<ReadMessage>;
  /** Taps and waits for one message, new or rewritten. */
  chooses(labelOrData: string, options?: WaitOptions): Promise<ReadMessage>;
}

export interface SentFile {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly type?: string;
  readonly caption?: string;
}

export interface NewGroup {
  readonly title: string;
  readonly members: readonly number[];
  readonly supergroup?: boolean;
  readonly forum?: boolean;
  readonly bot_is_administrator?: boolean;
}

export interface TestGroup {
  readonly id: number;
  says(person: number, text: string, more?: { replyTo?: number }): Promise<ReadMessage>;
  messages(): Promise<readonly ReadMessage[]>;
  waitForAnswer(after: Deed, count?: number, options?: WaitOptions): Promise<readonly ReadMessage[]>;
  /** The id of the supergroup that it became. */
  migrates(): Promise<number>;
  kicksBot(): Promise<void>;
}

export interface CallsReport {
  readonly counters: Readonly<Record<string, MethodCounter>>;
  readonly refusals: readonly RecordedCall[];
  readonly calls: readonly RecordedCall[];
}

export interface CountersReport {
  readonly reached: boolean;
  readonly counters: Readonly<Record<string, MethodCounter>>;
  readonly pending_updates: number;
  /** Milliseconds. */
  readonly answer_times: {
    readonly count: number;
    readonly p50: number | null;
    readonly p95: number | null;
    readonly p99: number | null;
    readonly max: number | null;
  };
}

export interface People {
  add(person: NewPerson): Promise<TestPerson>;
  /** Somebody who is there already. */
  person(id: number): TestPerson;
  addGroup(group: NewGroup): Promise<TestGroup>;
  /** Many messages in one request; makes up people who are not there. */
  bulk(
    messages: readonly { readonly person: number; readonly text: string }[],
  ): Promise<readonly { person: number; message_id: number; change: number }[]>;
  calls(): Promise<CallsReport>;
  /** Forgets calls, refusals, counters and answer times. */
  forgetCalls(): Promise<void>;
  counters(): Promise<CountersReport>;
  /** Waits until the bot has carried out `method` so many times. */
  waitForCalls(method: string, count: number, options?: WaitOptions): Promise<CountersReport>;
  setFaults(settings: FaultSettings): Promise<void>;
  clearFaults(): Promise<void>;
}

const PATIENCE = 10;

/** `baseUrl`: where the simulator listens, without a slash at the end. */
export function createPeople(baseUrl: string): People {
  async function request<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(`${baseUrl}/simulator/${path}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  const post = async (path: string, body: unknown = {}) =>
    readable(await request<SeenMessage>('POST', path, body));

  async function messagesOf(path: string): Promise<readonly ReadMessage[]> {
    const { messages } = await request<SeenChat>('GET', `${path}/chat`);
    return messages.filter((message) => !message.deleted).map(readable);
  }

  async function waitForAnswer(
    path: string,
    { change }: Deed,
    count: number,
    seconds: number,
  ): Promise<readonly ReadMessage[]> {
    const chat = await request<SeenChat>(
      'GET',
      `${path}/chat?since=${change}&wait=${seconds}&count=${count}`,
    );
    const written = chat.messages.filter(
      (message) => message.from_bot && !message.deleted && message.written > change,
    );
    if (written.length >= count) return written.map(readable);
    const { refusals } = await request<CallsReport>('GET', 'calls');
    const refused = refusals.slice(-5).map((call) => `${call.method}: ${call.description}`);
    throw new Error(
      `${written.length} of ${count} answers came in ${seconds} s: ` +
        JSON.stringify({ answers: written.map((message) => readable(message).text), refused }),
    );
  }

  function person(id: number): TestPerson {
    const own = `people/${id}`;
    const self: TestPerson = {
      id,
      starts: (parameter) => post(`${own}/start`, { ...(parameter !== undefined && { parameter }) }),
      says: (text, { replyTo, forwardFrom } = {}) =>
        post(`${own}/messages`, {
          text,
          ...(replyTo !== undefined && { reply_to: replyTo }),
          ...(forwardFrom !== undefined && { forward_from: forwardFrom }),
        }),
      edits: (messageId, text) => post(`${own}/edits`, { message_id: messageId, text }),
      async taps(labelOrData) {
        const messages = await self.messages();
        for (const message of messages.toReversed()) {
          const data = buttonData(message, labelOrData);
          if (data !== undefined) return self.tapsOn(message.id, data);
        }
        const there = messages.flatMap((message) => message.buttons);
        throw new Error(`no button "${labelOrData}" in the chat; there are ${JSON.stringify(there)}`);
      },
      tapsOn: (messageId, data) => request<Deed>('POST', `${own}/taps`, { message_id: messageId, data }),
      sharesLocation: (latitude, longitude) => post(`${own}/location`, { latitude, longitude }),
      sharesContact: (phoneNumber) =>
        post(`${own}/contact`, { ...(phoneNumber !== undefined && { phone_number: phoneNumber }) }),
      sends: (kind, { bytes, ...rest }) =>
        post(`${own}/${kind}`, { base64: Buffer.from(bytes).toString('base64'), ...rest }),
      async blocks() {
        await request('POST', `${own}/block`);
      },
      async unblocks() {
        await request('POST', `${own}/unblock`);
      },
      async deactivates() {
        await request('POST', `${own}/deactivate`);
      },
      async raw(update) {
        const { update_ids } = await request<{ update_ids: (number | null)[] }>('POST', `${own}/raw`, update);
        return update_ids;
      },
      chat: () => request<SeenChat>('GET', `${own}/chat`),
      messages: () => messagesOf(own),
      waitForAnswer: (after, count = 1, { seconds = PATIENCE } = {}) =>
        waitForAnswer(own, after, count, seconds),
      async waitForToast({ change }, { seconds = PATIENCE } = {}) {
        const chat = await request<SeenChat>(
          'GET',
          `${own}/chat?since=${change}&wait=${seconds}&for=answers`,
        );
        const answer = chat.answers.at(-1);
        if (answer === undefined) throw new Error(`the tap was not answered in ${seconds} s`);
        return answer.text;
      },
      asks: async (text, options) => lastOf(await self.waitForAnswer(await self.says(text), 1, options)),
      chooses: async (labelOrData, options) =>
        lastOf(await self.waitForAnswer(await self.taps(labelOrData), 1, options)),
    };
    return self;
  }

  function group(id: number): TestGroup {
    const own = `groups/${id}`;
    return {
      id,
      says: (writer, text, { replyTo } = {}) =>
        post(`${own}/messages`, {
          person: writer,
          text,
          ...(replyTo !== undefined && { reply_to: replyTo }),
        }),
      messages: () => messagesOf(own),
      waitForAnswer: (after, count = 1, { seconds = PATIENCE } = {}) =>
        waitForAnswer(own, after, count, seconds),
      async migrates() {
        const moved = await request<{ id: number }>('POST', `${own}/migrate`);
        return moved.id;
      },
      async kicksBot() {
        await request('POST', `${own}/kick`);
      },
    };
  }

  return {
    person,
    async add(wanted) {
      const { id } = await request<{ id: number }>('POST', 'people', wanted);
      return person(id);
    },
    async addGroup(wanted) {
      const { id } = await request<{ id: number }>('POST', 'groups', wanted);
      return group(id);
    },
    async bulk(messages) {
      const sent = await request<{ messages: { person: number; message_id: number; change: number }[] }>(
        'POST',
        'bulk',
        { messages },
      );
      return sent.messages;
    },
    calls: () => request<CallsReport>('GET', 'calls'),
    async forgetCalls() {
      await request('DELETE', 'calls');
    },
    counters: () => request<CountersReport>('GET', 'counters'),
    async waitForCalls(method, count, { seconds = PATIENCE } = {}) {
      const report = await request<CountersReport>(
        'GET',
        `counters?method=${encodeURIComponent(method)}&count=${count}&wait=${seconds}`,
      );
      if (report.reached) return report;
      throw new Error(
        `${method} was not carried out ${count} times in ${seconds} s: ${JSON.stringify(report)}`,
      );
    },
    async setFaults(settings) {
      await request('PUT', 'faults', settings);
    },
    async clearFaults() {
      await request('DELETE', 'faults');
    },
  };
}

export function readable(seen: SeenMessage): ReadMessage {
  const { message } = seen;
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return {
    ...seen,
    id: message.message_id,
    text: message.text ?? message.caption ?? '',
    buttons: rows.flat().map((button) => button.text),
  };
}

function buttonData({ message }: { message: Message }, labelOrData: string): string | undefined {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
  for (const button of buttons) {
    if (!('callback_data' in button) || button.callback_data === undefined) continue;
    if (button.text === labelOrData || button.callback_data === labelOrData) return button.callback_data;
  }
  return undefined;
}

function lastOf(messages: readonly ReadMessage[]): ReadMessage {
  const last = messages.at(-1);
  if (last === undefined) throw new Error('no message came');
  return last;
}
