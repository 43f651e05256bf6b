/** What fitting the linear model and the network have in common. */

/** Hash → index of the hashes that at least `least` rows have, in order of first sight. A row has each hash once. */
export function dictionaryOf(rows: Iterable<Iterable<number>>, least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const dictionary = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) dictionary.set(hash, dictionary.size);
  return dictionary;
}

/** In place (Fisher–Yates). */
export function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Running means of slopes and of their squares. */
export interface Moments {
  readonly first: Float32Array;
  readonly second: Float32Array;
}

export function adam(size: number): Moments {
  return { first: new Float32Array(size), second: new Float32Array(size) };
}

/** One step of Adam on `parameters[from … to)`, with decoupled decay; the slopes are set to zero. */
export function advance(
  parameters: Float32Array,
  slopes: Float32Array,
  { first, second }: Moments,
  from: number,
  to: number,
  step: number,
  time: number,
  decay: number,
): void {
  const [forFirst, forSecond] = [1 - 0.9 ** time, 1 - 0.999 ** time];
  for (let at = from; at < to; at++) {
    const slope = slopes[at] ?? 0;
    slopes[at] = 0;
    const m = 0.9 * (first[at] ?? 0) + 0.1 * slope;
    const v = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
    first[at] = m;
    second[at] = v;
    const parameter = parameters[at] ?? 0;
    parameters[at] =
      parameter - step * (m / forFirst / (Math.sqrt(v / forSecond) + 1e-8) + decay * parameter);
  }
}
