/**
 * A goroutine (Go's runtime/runtime2.go `g`).
 *
 * Invariants: `status` is `waiting` exactly while somebody must call `ready`; a goroutine is in at most one run queue; a
 * started one that is not running is suspended inside the iterator it is itself (`yield* $.park()` delegates to the g): its
 * `next` is at the bottom of the generator chain, which is where values come in, panics of the waker are thrown, and
 * stacks are taken.
 */
import type { DeferFrame } from './defer.ts';
import type { GoPanic, Uncatchable } from './panic.ts';
import type { Sudog } from './sudog.ts';

export type GStatus = 'runnable' | 'running' | 'waiting' | 'dead';

/** What the scheduler sees of a parked generator chain. */
export const PARKED: IteratorResult<undefined, any> = Object.freeze({ done: false, value: undefined });

/** For lists that are empty most of the time. */
export const nothing: readonly never[] = Object.freeze([]);

/** What `yield*` may be applied to. */
export interface Parking<T = any> {
  [Symbol.iterator](): Iterator<undefined, T, any>;
}

/** Sent into a parked chain by the scheduler, which wants the stack and nothing else. */
export const wantStack = true;

/** Something whose `stack` V8 fills in. */
export interface Captured {
  stack?: string;
}

export class G implements Iterator<undefined, any, any> {
  status: GStatus = 'runnable';
  /** Go's words; '' unless waiting. */
  waitReason = '';
  /** Virtual time at which it began to wait. */
  waitSince = 0;
  /** The generator chain; null before the start, and always for a plain function. */
  gen: Generator<undefined, any, any> | null = null;
  /** 0: the next `next()` parks; 1: parked, the next one resumes. */
  private parked = 0;
  /** Made when it is first woken. */
  private result: { done: true; value: any } | null = null;
  /** What `yield* $.park()` gives, set by the waker. */
  wakeValue: any = undefined;
  /** Thrown at the parking site instead. */
  wakePanic: GoPanic | Uncatchable | null = null;
  /** Stack text, after it was asked for while parked. */
  stackText = '';

  /** Its own sudog for waits that are no select; lazily made. */
  sudog: Sudog | null = null;
  /** Sudogs of the select it waits in. */
  selecting: Sudog[] | null = null;
  /** What it waits on, for reports: channels, semaphores, wait queues. */
  waitingOn: object | readonly object[] = nothing;

  /** The frame that is calling a deferred function, innermost; null when none is. */
  deferring: DeferFrame | null = null;
  /** The function `run` is just calling: only it may recover. */
  deferCallee: Function | null = null;

  /** Functions with pending deferred calls that it is in. */
  deferFrames = 0;
  /** How often it did something that others can synchronise with: send, unlock, atomic store, go… */
  releases = 0;
  /** `switches` of the execution when it last did something by which it may have synchronised with others' past. */
  syncedAt = 0;
  /** The same of RWMutex.RLock alone, by which one synchronises with writers only. */
  readLockedAt = 0;
  /** `switches` of the execution when it last became runnable; half of one more where the runtime itself saw to it, after whoever ran. */
  readyAt = 0;
  /** Set by semaphores: the lock was handed over. */
  ticket = 0;
  /** Whatever a standard package hangs on a goroutine (synctest bubbles, labels…). */
  local: Map<string, unknown> | null = null;
  /** A goroutine of the runtime itself: not printed, and does not keep the program from being deadlocked. */
  system = false;
  /** Calls of runtime.LockOSThread that have not been undone. */
  threadLocks = 0;

  constructor(
    readonly id: number,
    /** The JS function, plain or generator, and its arguments. */
    public fn: any,
    public args: readonly any[],
    /** Goroutine that created it; 0 for goroutine 1. */
    readonly parent: number,
    /** Where the `go` statement is: a number in the table `goSites`, or a stack; null for goroutine 1. */
    readonly creation: Captured | number | null,
  ) {}

  /** The panic because of which the innermost deferred call runs; null when the function just returns (`defer recover()` asks). */
  get panic(): GoPanic | null {
    return this.deferring === null ? null : this.deferring.cause;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: any): IteratorResult<undefined, any> {
    if (this.parked === 0) {
      this.parked = 1;
      return PARKED;
    }
    if (sent === wantStack) {
      this.stackText = new Error().stack ?? '';
      return PARKED;
    }
    this.parked = 0;
    if (this.wakePanic !== null) this.throwWake();
    const result = (this.result ??= { done: true, value: undefined });
    result.value = this.wakeValue;
    this.wakeValue = undefined;
    return result;
  }

  private throwWake(): never {
    const p = this.wakePanic as GoPanic | Uncatchable;
    this.wakePanic = null;
    Error.captureStackTrace(p);
    throw p;
  }
}

/** A parking that does not park: `yield*` of it goes on at once. */
export const noParking: Parking<undefined> = Object.freeze({
  [Symbol.iterator]: () => finished,
});
const finished: Iterator<undefined, undefined, any> = Object.freeze({ next: () => finishedResult });
const finishedResult: IteratorResult<undefined, undefined> = Object.freeze({ done: true, value: undefined });
