/** FNV-1a over UTF-16 units, from `seed`, with a last mixing step: 32 bits. */
export function hashOf(seed: number, name: string): number {
  let code = 0x811c9dc5 ^ seed;
  for (let at = 0; at < name.length; at++) code = Math.imul(code ^ name.charCodeAt(at), 0x01000193);
  return finish(code);
}

/** One hash of two, in their order: cheaper than hashing the two names joined. */
export function combine(left: number, right: number): number {
  return finish(Math.imul(left ^ 0x9e3779b9, 0x01000193) ^ right);
}

/** Hashes of the letter sequences of `word` that are `least` to `most` letters long, its edges marked as letters too. */
export function sequencesOf(seed: number, word: string, least: number, most: number): number[] {
  const framed = `_${word}_`;
  const hashes: number[] = [];
  for (let from = 0; from + least <= framed.length; from++) {
    let code = 0x811c9dc5 ^ seed;
    for (let at = from; at < framed.length && at < from + most; at++) {
      code = Math.imul(code ^ framed.charCodeAt(at), 0x01000193);
      if (at - from + 1 >= least) hashes.push(finish(code));
    }
  }
  return hashes;
}

function finish(code: number): number {
  let mixed = code ^ (code >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
