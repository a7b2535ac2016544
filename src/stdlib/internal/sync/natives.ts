/**
 * The queue of a mutex, and the clock that decides when a waiter starves.
 *
 * A wake-up is given to one goroutine for good: `sema` counts those that found nobody waiting. (Go's semaphore lets a newcomer
 * take a wake-up meant for another; who gets the *mutex* is decided by Go code either way.)
 */
import { type NativeTable, parks, plain, wakes } from '../../../runtime/native.ts';
import type { Execution } from '../../../runtime/execution.ts';
import { WaitQueue } from '../../../runtime/sema.ts';
import { ownerOf, partsOf } from './parts.ts';

interface MutexObject {
  _sema: number;
}

/** Queues of the mutexes somebody waits for, in one execution. */
function queues($: Execution): WeakMap<object, WaitQueue> {
  let all = $.packages.get('internal/sync');
  if (all === undefined) $.packages.set('internal/sync', (all = new WeakMap()));
  return all;
}

function queueOf(all: WeakMap<object, WaitQueue>, x: object): WaitQueue {
  let q = all.get(x);
  if (q === undefined) all.set(x, (q = new WaitQueue()));
  return q;
}

export const natives: NativeTable = {
  runtime_SemacquireMutex: parks(($) => {
    const all = queues($);
    const parts = partsOf($);
    return function* (m: MutexObject, first: boolean) {
      if (m._sema > 0) {
        m._sema--;
        return;
      }
      const queue = queueOf(all, m);
      if (first) queue.enqueueFirst($.g);
      else queue.enqueue($.g);
      $.blockOn('sync.Mutex.Lock', ownerOf(parts, m));
      yield* $.park();
    };
  }),
  runtime_Semrelease: wakes(($) => {
    const all = queues($);
    return (m: MutexObject) => {
      const queue = all.get(m);
      if (queue === undefined || !$.wake(queue)) m._sema++;
    };
  }),
  runtime_nanotime: plain(($) => () => $.now()),
  fatal: plain(($) => (text: string) => $.fatal(text)),
};
