/**
 * How many calls of each target one activation of a function may make: none, one, or several. Recursion that calls itself
 * at most once per activation ends with its stack, so it needs no preemption point; `fib` calls itself twice and does.
 *
 * Counts follow the paths of the function: branches that exclude each other are not added up.
 */
import type { CallClass, CallNode } from './call-graph.ts';

type Target = CallNode | CallClass;
type Counts = Map<Target, number>;

export class CallSites {
  private counts: Counts = new Map();
  /** Of paths that have left the function. */
  private left: Counts = new Map();
  private loops = 0;

  add(target: Target, many = false): void {
    this.counts.set(target, (this.counts.get(target) ?? 0) + (many || this.loops > 0 ? 2 : 1));
  }

  /** What happens inside may happen any number of times. */
  inLoop<T>(body: () => T): T {
    this.loops++;
    const result = body();
    this.loops--;
    return result;
  }

  /** Branches of which one runs; each says whether it leaves the function. */
  branches(list: readonly (() => boolean)[]): void {
    const before = this.counts;
    let after: Counts = new Map();
    for (const branch of list) {
      this.counts = new Map(before);
      if (branch()) mergeMax(this.left, this.counts);
      else after = mergeMax(after, this.counts);
    }
    this.counts = after.size > 0 ? after : new Map(before);
  }

  result(): ReadonlyMap<Target, number> {
    return mergeMax(new Map(this.counts), this.left);
  }
}

function mergeMax(into: Counts, from: Counts): Counts {
  for (const [t, n] of from) into.set(t, Math.max(into.get(t) ?? 0, n));
  return into;
}
