/** The store cannot be reached or opened. The message is fit for an operator and names no secret; waiting may help. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Telegram refuses the token: waiting does not help. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

/**
 * What may be kept and logged of an error: its kind and where in this program it arose. Its message is left out, since
 * a parser's or a database's message quotes what a person wrote.
 */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown fault';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const place = /\/src\/(\S+?:\d+)/.exec(error.stack ?? '')?.[1];
  const cause = error.cause instanceof Error ? ` < ${describeFault(error.cause)}` : '';
  return `${error.name}${code}${place ? ` at ${place}` : ''}${cause}`;
}
