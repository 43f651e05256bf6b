/**
 * Tasks of one person run one after the other, in the order they came; those of different people run side by side, up
 * to a limit. A task must not reject.
 */
export interface Lanes {
  add(person: number, task: () => Promise<void>): void;
  /** Resolves when nothing runs and nothing waits. */
  idle(): Promise<void>;
}

export function createLanes(sideBySide: number): Lanes {
  const waiting = new Map<number, (() => Promise<void>)[]>();
  const ready: number[] = [];
  let running = 0;
  let resting: (() => void)[] = [];

  function start(): void {
    while (running < sideBySide) {
      const person = ready.shift();
      if (person === undefined) break;
      running++;
      void run(person);
    }
    if (running === 0) {
      for (const rest of resting) rest();
      resting = [];
    }
  }

  async function run(person: number): Promise<void> {
    const tasks = waiting.get(person) ?? [];
    await tasks[0]?.();
    tasks.shift();
    running--;
    // To the back of the line: one person's flood does not hold up the others.
    if (tasks.length > 0) ready.push(person);
    else waiting.delete(person);
    start();
  }

  return {
    add(person, task) {
      const tasks = waiting.get(person);
      if (tasks) tasks.push(task);
      else {
        waiting.set(person, [task]);
        ready.push(person);
        start();
      }
    },
    idle: () => (running === 0 ? Promise.resolve() : new Promise((resolve) => resting.push(resolve))),
  };
}
