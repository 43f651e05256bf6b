import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Done, doJob, type Job } from './job.ts';

/** At most so many at once: each holds some hundred megabytes while it learns. */
const MOST = 4;

/** Results in the order of the jobs, whichever ends first: how many run side by side changes nothing in them. */
export async function runJobs(jobs: readonly Job[]): Promise<Done[]> {
  const results: Done[] = [];
  const waiting = [...jobs.entries()];
  const sides = Array.from({ length: Math.min(MOST, availableParallelism(), jobs.length) }, async () => {
    const worker = new Worker(new URL(import.meta.url));
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, job] = next;
        results[index] = await answerOf(worker, job);
      }
    } finally {
      await worker.terminate();
    }
  });
  await Promise.all(sides);
  return results;
}

function answerOf(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.once('message', (done: Done) => {
      worker.off('error', reject);
      resolve(done);
    });
    worker.once('error', reject);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window: it has no origin
    worker.postMessage(job);
  });
}

const parent = isMainThread ? null : parentPort;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window: it has no origin
parent?.on('message', (job: Job) => parent.postMessage(doJob(job)));
