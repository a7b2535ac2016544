/**
 * Which goroutine runs next. A strategy is one class behind `Scheduler`; the rest of the runtime does not know which.
 *
 * Invariants: a goroutine given to `ready` or `requeue` comes out of `next` exactly once; `next` is null exactly when nothing
 * is runnable. Strategies draw from `$.choose` alone, so a recorded list of choices reproduces them.
 */
import type { G } from './g.ts';

/** The processor notices its next timers `ns` nanoseconds too late, all that are due then at once; or only the next timer is late. */
export interface Lateness {
  readonly of: 'processor' | 'timer';
  readonly ns: number;
}

export interface Scheduler {
  /** Became runnable: created, or woken by somebody (`byRunning`: by the goroutine that runs now). */
  ready(g: G, byRunning: boolean): void;
  /** Gave up the processor but could go on: preempted, or runtime.Gosched. */
  requeue(g: G): void;
  next(): G | null;
  /** Whether the one `next` gave goes on with the time slice of its predecessor. */
  readonly inherits: boolean;
  /** The time slice is used up: whoever would inherit it goes behind the others. */
  expire(): void;
  /** For strategies that explore: whether to let another one run at this choice point. Absent: never. */
  interrupts?(): boolean;
  /** For strategies that explore: what is late when nothing can run but the next timer, and `gap` nanoseconds after it another. Absent: nothing. */
  lateness?(gap: number): Lateness | null;
  readonly length: number;
  /** Ids, in the order in which they would run. */
  queue(): number[];
}

/**
 * One processor with Go's `runnext` (runtime/proc.go, runqput): the goroutine made runnable last by the running one goes
 * first and inherits its time slice; the one it displaces goes to the tail.
 */
export class SingleQueue implements Scheduler {
  private runnext: G | null = null;
  /** Ring buffer; its size is a power of two. */
  private ring: (G | null)[] = new Array(64).fill(null);
  private head = 0;
  private count = 0;
  inherits = false;

  get length(): number {
    return this.count + (this.runnext === null ? 0 : 1);
  }

  ready(g: G, byRunning: boolean): void {
    if (!byRunning) {
      this.put(g);
      return;
    }
    if (this.runnext !== null) this.put(this.runnext);
    this.runnext = g;
  }

  requeue(g: G): void {
    this.put(g);
  }

  next(): G | null {
    const g = this.runnext;
    this.inherits = g !== null;
    if (g !== null) {
      this.runnext = null;
      return g;
    }
    return this.take();
  }

  expire(): void {
    if (this.runnext === null) return;
    this.put(this.runnext);
    this.runnext = null;
  }

  private put(g: G): void {
    if (this.count === this.ring.length) this.grow();
    this.ring[(this.head + this.count++) & (this.ring.length - 1)] = g;
  }

  private take(): G | null {
    if (this.count === 0) return null;
    const g = this.ring[this.head] as G;
    this.ring[this.head] = null;
    this.head = (this.head + 1) & (this.ring.length - 1);
    this.count--;
    return g;
  }

  private grow(): void {
    const all = this.ring.slice(this.head).concat(this.ring.slice(0, this.head));
    this.ring = all.concat(new Array(all.length).fill(null));
    this.head = 0;
  }

  queue(): number[] {
    const out = this.runnext === null ? [] : [this.runnext.id];
    for (let i = 0; i < this.count; i++) out.push((this.ring[(this.head + i) & (this.ring.length - 1)] as G).id);
    return out;
  }
}
