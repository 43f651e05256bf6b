import type { Api } from 'grammy';

type GrammySignal = NonNullable<Parameters<Api['getMe']>[0]>;

/** grammY types its signals after a polyfill that lacks Node's newer members; what it does with them, Node's can. */
export function asSignal(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal;
}
