/** The simulator as a process of its own, so that what is measured does not share its event loop. Prints its port. */
import { serve } from '@hono/node-server';
import { createClock, createLog } from '../../src/ops/index.ts';
import { createSimulator } from '../../src/simulator/index.ts';

const simulator = createSimulator({
  clock: createClock(),
  log: createLog('error'),
  token: process.argv[2] ?? '',
});
serve({ fetch: simulator.app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port));
