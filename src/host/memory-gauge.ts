/**
 * How much memory this thread's programs use: the heap, and the stores of typed arrays, which V8's own limit does not count.
 *
 * V8 ends the whole process, not the thread, where one allocation leads far beyond the limit of a heap, and it never ends
 * anything for typed arrays: big allocations are therefore held against the limit before they are made.
 */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export class MemoryGauge {
  private collect: (() => void) | null = null;

  /** Whether `bytes` more stay within `limit` (both in bytes), once the garbage is gone. */
  hasRoom(bytes: number, limit: number): boolean {
    if (used() + bytes <= limit) return true;
    this.collect ??= collector();
    this.collect();
    return used() + bytes <= limit;
  }
}

function used(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}

/** V8's own collector, which it shows to nobody who does not ask. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
