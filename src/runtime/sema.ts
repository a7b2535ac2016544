/**
 * Semaphores and wait queues: what package sync is made of (Go's runtime/sema.go).
 *
 * Invariants: a queue under an address exists exactly while somebody waits there; the wait reason is the caller's
 * (`sync.Mutex.Lock`, `sync.WaitGroup.Wait`…); a woken goroutine competes for the semaphore again unless it was handed over.
 */
import type { Execution } from './execution.ts';
import type { G } from './g.ts';
import type { Pointer } from './pointer.ts';

/** Goroutines waiting, in order. */
export class WaitQueue {
  private waiting: G[] = [];
  private head = 0;

  get size(): number {
    return this.waiting.length - this.head;
  }

  enqueue(g: G): void {
    this.waiting.push(g);
  }

  /** For those that have waited before. */
  enqueueFirst(g: G): void {
    this.waiting.splice(this.head, 0, g);
  }

  dequeue(): G | null {
    if (this.size === 0) return null;
    const g = this.waiting[this.head++] as G;
    if (this.head > 32 && this.head * 2 > this.waiting.length) {
      this.waiting = this.waiting.slice(this.head);
      this.head = 0;
    }
    return g;
  }

  /** Takes out one from wherever it is; false when it is not there. */
  remove(g: G): boolean {
    const i = this.waiting.indexOf(g, this.head);
    if (i < 0) return false;
    this.waiting.splice(i, 1);
    return true;
  }

  goroutines(): number[] {
    return this.waiting.slice(this.head).map((g) => g.id);
  }
}

/** Takes a unit of the semaphore at `addr` (pointer to a uint32), waiting for one if need be. `lifo`: at the front of the queue. */
function* semacquire(this: Execution, addr: Pointer, reason: string, lifo = false): Generator<undefined, void, any> {
  if (tryAcquire(addr)) return;
  const g = this.g;
  for (;;) {
    g.ticket = 0;
    const queue = semQueue(this, addr);
    if (lifo) queue.enqueueFirst(g);
    else queue.enqueue(g);
    this.blockOn(reason, addr);
    yield* this.park();
    if (g.ticket !== 0 || tryAcquire(addr)) return;
  }
}

/** Takes a unit if there is one. */
function tryAcquire(addr: Pointer): boolean {
  if (addr.v === 0) return false;
  addr.v--;
  return true;
}

/** Gives a unit back and wakes one waiter; with `handoff` that one has it for sure. */
function semrelease(this: Execution, addr: Pointer, handoff = false): void {
  addr.v++;
  const queue = this.semaphores.get(addr);
  if (queue === undefined) return;
  const g = queue.dequeue() as G;
  if (queue.size === 0) this.semaphores.delete(addr);
  if (handoff && tryAcquire(addr)) g.ticket = 1;
  this.ready(g);
}

function semQueue($: Execution, addr: object): WaitQueue {
  let q = $.semaphores.get(addr);
  if (q === undefined) {
    q = new WaitQueue();
    $.semaphores.set(addr, q);
  }
  return q;
}

/** How many wait at `addr`. */
function semWaiters(this: Execution, addr: object): number {
  return this.semaphores.get(addr)?.size ?? 0;
}

/** The current goroutine joins `queue`: then `yield* $.park()`, until `wake` takes it out. `on` is what reports name. */
function waitIn(this: Execution, queue: WaitQueue, reason: string, on: object = queue): void {
  queue.enqueue(this.g);
  this.blockOn(reason, on);
}

/** Wakes the first of a queue, giving its `park()` a value; false when nobody waits. */
function wake(this: Execution, queue: WaitQueue, value?: any): boolean {
  const g = queue.dequeue();
  if (g === null) return false;
  g.wakeValue = value;
  this.ready(g);
  return true;
}

export const semaOps = { semacquire, semrelease, semWaiters, waitIn, wake, WaitQueue };
