/** Which strategy a seed asks for: `shuffle-7` is the seventh random walk, any other text is Go's own order. */
import type { Execution } from '../runtime/execution.ts';
import type { Scheduler } from '../runtime/scheduler.ts';
import { Shuffle } from './shuffle.ts';

const shuffled = 'shuffle-';

/** Null: the runtime's own. */
export function schedulerFor(seed: string): (($: Execution) => Scheduler) | null {
  return seed.startsWith(shuffled) ? ($) => new Shuffle($) : null;
}

/** The seeds of `count` schedules, Go's own order first. */
export function seedsOf(count: number): string[] {
  return Array.from({ length: count }, (_, i) => (i === 0 ? '1' : `${shuffled}${i}`));
}
