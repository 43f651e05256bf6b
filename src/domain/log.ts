/**
 * What a room may say to the operator. Fields are counts, ids of updates, names of keys and rooms: never what a person
 * wrote, is called, or can be reached by.
 */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export type LogFields = Readonly<Record<string, string | number | boolean | null>>;
