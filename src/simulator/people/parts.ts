import type { Clock } from '../../domain/clock.ts';
import type { Log } from '../../domain/log.ts';
import type { Calls } from '../calls.ts';
import type { Faults } from '../faults.ts';
import type { Updates } from '../delivery/updates.ts';
import type { World } from '../world/index.ts';
import type { Actions } from './actions.ts';

/** What the people's side works with. */
export interface PeopleParts {
  readonly world: World;
  readonly actions: Actions;
  readonly updates: Updates;
  readonly calls: Calls;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborted when the simulator closes. */
  readonly closing: AbortSignal;
}
