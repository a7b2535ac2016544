/**
 * A random walk over the schedules: any runnable goroutine may be next, and it may be interrupted after a few loop turns or
 * calls, or at choice points, which surround each statement that others can observe. Go promises neither order, so a program that
 * breaks here is wrong, however rarely real Go shows it.
 *
 * How often a choice point is taken differs from walk to walk: never, seldom, or every second time. Some bugs need many switches, others
 * one at the right place and long stretches without.
 *
 * Timers that are due within a moment of each other may be found due at once, or in the other order: a timeout meets what it was to cut short.
 *
 * Not promised: that every schedule is met, or any particular one. No interruption falls between two plain reads and writes of one statement.
 */
import { sliceTicks, switchCost, tickCost } from '../runtime/cost.ts';
import type { Execution } from '../runtime/execution.ts';
import type { G } from '../runtime/g.ts';
import type { Lateness, Scheduler } from '../runtime/scheduler.ts';

/** Short time slices are up to this many ticks long. */
const shortSlice = 40;

/** Timers and idle processors are late by up to so many nanoseconds more than it takes to meet the next timer. */
const latest = 100_000;

const oneInSoMany = [0, 8, 2] as const;

export class Shuffle implements Scheduler {
  private readonly runnable: G[] = [];
  /** The slice is what `next` left of it: see there. */
  readonly inherits = true;
  /** One choice point in so many is taken; 0: none. */
  private readonly oneIn: number;

  constructor(private readonly $: Execution) {
    this.oneIn = oneInSoMany[$.choose(oneInSoMany.length, 'restlessness')] as number;
  }

  get length(): number {
    return this.runnable.length;
  }

  ready(g: G): void {
    this.runnable.push(g);
  }

  requeue(g: G): void {
    this.runnable.push(g);
  }

  /** Every second time the slice is short: most of it counts as used already. */
  next(): G | null {
    const { $, runnable } = this;
    if (runnable.length === 0) return null;
    const index = $.choose(runnable.length, 'goroutine');
    const g = runnable[index] as G;
    runnable[index] = runnable.at(-1) as G;
    runnable.pop();
    $.sliceUsed = $.choose(2, 'slice') === 0 ? 0 : sliceTicks - switchCost / tickCost - 1 - $.choose(shortSlice, 'slice');
    return g;
  }

  expire(): void {}

  interrupts(): boolean {
    return this.oneIn > 0 && this.$.choose(this.oneIn, 'interruption') === 0;
  }

  /** Time moves only where it may matter: programs that measure it see no more than they must. */
  lateness(gap: number): Lateness | null {
    const { $ } = this;
    if (gap > latest) return null;
    const of = ([null, 'processor', 'timer'] as const)[$.choose(3, 'lateness')] ?? null;
    return of && { of, ns: gap + 1 + $.choose(latest, 'lateness') };
  }

  queue(): number[] {
    return this.runnable.map((g) => g.id);
  }
}
