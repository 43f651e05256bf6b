/** `npm run bench [-- NAME…]`: measures, and prints each figure beside what it was measured against in the same run. */
const BENCHES: Record<string, () => Promise<{ run(print: (line: string) => void): Promise<void> }>> = {
  answers: () => import('./answers.ts'),
  understanding: () => import('./understanding.ts'),
  import: () => import('./import.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`no bench named ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
    console.log(`\n# ${name}`);
    const bench = await BENCHES[name]?.();
    await bench?.run((line) => console.log(line));
  }
}
