/**
 * The goroutines behind iter.Pull (Go's runtime/coro.go): two take turns, and the one that does not run waits in the state
 * `coroutine`. A switch is a hand-over: whom it wakes is next where the scheduler is Go's.
 */
import type { Execution } from '../../runtime/execution.ts';
import type { G } from '../../runtime/g.ts';
import { type NativeTable, parks, spawns, wakes } from '../../runtime/native.ts';

/** Under each `coro` the goroutine that waits for its turn. */
function waitingOf($: Execution): WeakMap<object, G> {
  let all = $.packages.get('iter');
  if (all === undefined) $.packages.set('iter', (all = new WeakMap()));
  return all;
}

export const natives: NativeTable = {
  start: spawns(($) => {
    const waiting = waitingOf($);
    return (c: object, run: any) => waiting.set(c, $.newCoroutine(run));
  }),
  switchTo: parks(($) => {
    const waiting = waitingOf($);
    return function* (c: object) {
      const other = waiting.get(c) as G;
      waiting.set(c, $.g);
      $.blockOn('coroutine', []);
      $.ready(other);
      yield* $.park();
    };
  }),
  leave: wakes(($) => {
    const waiting = waitingOf($);
    return (c: object) => $.ready(waiting.get(c) as G);
  }),
};
