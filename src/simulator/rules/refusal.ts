/** What the Bot API says instead of doing what was asked. `description` is word for word what the bot receives. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: RefusalParameters | undefined;

  constructor(code: number, description: string, parameters?: RefusalParameters) {
    super(description);
    this.name = 'Refusal';
    this.code = code;
    this.parameters = parameters;
  }
}

export interface RefusalParameters {
  /** Seconds. */
  readonly retry_after?: number;
  readonly migrate_to_chat_id?: number;
}

/** 400. `words` begin in lower case, as Telegram writes them after the prefix. */
export function badRequest(words: string, parameters?: RefusalParameters): Refusal {
  return new Refusal(400, `Bad Request: ${words}`, parameters);
}

/** 403. */
export function forbidden(words: string): Refusal {
  return new Refusal(403, `Forbidden: ${words}`);
}

/** 429 with the wait in whole seconds. */
export function tooManyRequests(retryAfter: number): Refusal {
  return new Refusal(429, `Too Many Requests: retry after ${retryAfter}`, { retry_after: retryAfter });
}
