/**
 * How much memory the worker's JavaScript takes, array buffers included. What V8 says it uses holds garbage too, so a number beyond
 * the limit counts only after a collection; V8 alone would put that off until it is out of memory, collect ever more
 * often for half a minute, and then end the process.
 */
import v8 from 'node:v8';
import vm from 'node:vm';

/** Garbage may take the memory in use this far above the limit before a collection is asked for. */
export const spareFactor = 1.25;
/** What the engine itself takes to compile and run anything: not the program's. */
const engineBytes = 64 << 20;

export class MemoryGauge {
  private collect: (() => void) | null = null;

  /** Whether `bytes` more would be more than `limit` bytes. */
  over(bytes: number, limit: number): boolean {
    if (used() + bytes <= limit * spareFactor + engineBytes) return false;
    this.collect ??= collector();
    this.collect();
    return used() + bytes > limit + engineBytes;
  }
}

function used(): number {
  const heap = v8.getHeapStatistics();
  return heap.used_heap_size + heap.external_memory;
}

/** V8's own full collection, which Node shows only on demand. */
function collector(): () => void {
  v8.setFlagsFromString('--expose-gc');
  return vm.runInNewContext('gc') as () => void;
}
