/** What code compiled at level `trace` calls, besides the operations that record by themselves. */
import { freeLines, lineCost } from './cost.ts';
import type { Execution } from './execution.ts';

/** Before each statement: `site` is an index into the compiler's table, `locals` the values in its order. */
function at(this: Execution, site: number, locals: readonly any[]): void {
  if (this.rec === null) return;
  this.rec.at(site, locals);
  if (++this.lines > freeLines) this.spend(lineCost);
}

function enter(this: Execution, fn: number): void {
  if (this.rec !== null) this.rec.enter(fn);
}

function leave(this: Execution): void {
  if (this.rec !== null) this.rec.leave();
}

export const traceOps = { at, enter, leave };
