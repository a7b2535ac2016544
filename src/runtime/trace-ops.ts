/**
 * What code compiled at level `trace` calls, besides the operations that record by themselves. None of it takes virtual time: traced
 * and untraced runs are scheduled alike.
 */
import type { Execution } from './execution.ts';
import { GoexitSignal } from './panic.ts';

/** Before each statement: `site` is an index into the compiler's table, `locals` the values in its order. */
function at(this: Execution, site: number, locals: readonly any[]): void {
  if (this.rec !== null) this.rec.at(site, locals);
}

function enter(this: Execution, fn: number): void {
  if (this.rec !== null) this.rec.enter(fn);
}

function leave(this: Execution): void {
  if (this.rec !== null) this.rec.leave();
}

/** A function of the learner's is left by an exception; gives what to throw on. A panic is recorded where it starts to unwind. */
function unwinding(this: Execution, thrown: unknown): unknown {
  if (this.rec === null) return thrown;
  let e = thrown;
  try {
    e = this.caught(thrown);
  } catch (end) {
    this.rec?.stop();
    return end;
  }
  this.rec?.unwinds(e instanceof GoexitSignal ? 'goexit' : 'panic');
  return e;
}

function enterLibrary(this: Execution): void {
  if (this.rec !== null) this.rec.enterLibrary();
}

function leaveLibrary(this: Execution): void {
  if (this.rec !== null) this.rec.leaveLibrary();
}

export const traceOps = { at, enter, leave, unwinding, enterLibrary, leaveLibrary };
