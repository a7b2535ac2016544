/**
 * What belongs to what, while the run is recorded: the mutex inside a sync.Mutex, the sync.Mutex inside an RWMutex or a Once. The
 * trace shows the outermost; events on parts are left out.
 */
import type { Execution } from '../../../runtime/execution.ts';

export function partsOf($: Execution): WeakMap<object, object> {
  let parts = $.packages.get('sync.parts');
  if (parts === undefined) $.packages.set('sync.parts', (parts = new WeakMap()));
  return parts;
}

/** The thing the program knows `x` by. */
export function ownerOf(parts: WeakMap<object, object>, x: object): object {
  for (;;) {
    const owner = parts.get(x);
    if (owner === undefined) return x;
    x = owner;
  }
}
