/**
 * Defer, panic, recover, Goexit (spec: Defer statements, Handling panics; Go's runtime/panic.go).
 *
 * Invariants: a frame's deferred calls run newest first, each exactly once, whatever the others do; while one runs because of
 * a panic, `g.panic` is that panic, and `g.deferCallee` the called function until it (or nobody) claims the right to recover; the
 * newest panic wins and points to the one it was raised under; a Goexit outlives panics that are recovered above it.
 */
import type { Execution } from './execution.ts';
import type { G } from './g.ts';
import { GoexitSignal, GoPanic, throwNil, throwRange, Uncatchable } from './panic.ts';
import type { Box } from './rtype.ts';

export class DeferFrame {
  /** Function and arguments, alternating. */
  private readonly calls: any[] = [];
  /** What is unwinding this function, if anything. */
  private panic: GoPanic | null = null;
  private goexit: GoexitSignal | null = null;

  constructor(
    private readonly $: Execution,
    private readonly g: G,
  ) {}

  /** The `defer` statement; a nil `fn` panics when it is run. */
  push(fn: any, args: readonly any[]): void {
    this.calls.push(fn, args);
    if (this.$.rec !== null) this.$.rec.deferPush(fn);
  }

  /** The body threw `e`. What no Go code may see is thrown on. */
  fail(thrown: unknown): void {
    const e = this.$.caught(thrown);
    if (e instanceof GoPanic) this.panic = e;
    else this.goexit = e as GoexitSignal;
  }

  /** Runs the deferred calls; some may park. */
  *run(): Generator<undefined, void, any> {
    const { calls, g, $ } = this;
    while (calls.length > 0) {
      const args = calls.pop();
      const fn = calls.pop();
      const outer = g.panic;
      const cause = this.begin(fn);
      try {
        const f = fn.$p !== undefined && !$.solo ? fn.$p : fn;
        if (f.$g === true) yield* f(...args);
        else f(...args);
      } catch (e) {
        this.replaced(e, cause, outer);
        continue;
      }
      this.returned(cause, outer);
    }
    this.finish();
  }

  /** The same where none of the deferred calls is a generator. */
  runPlain(): void {
    const { calls, g } = this;
    while (calls.length > 0) {
      const args = calls.pop();
      const fn = calls.pop();
      const outer = g.panic;
      const cause = this.begin(fn);
      try {
        fn(...args);
      } catch (e) {
        this.replaced(e, cause, outer);
        continue;
      }
      this.returned(cause, outer);
    }
    this.finish();
  }

  /** What is about to run the next deferred call: null when the function just returns. */
  private begin(fn: any): GoPanic | null {
    const g = this.g;
    g.panic = this.panic;
    g.deferCallee = fn === null ? null : (fn.$impl ?? fn);
    if (this.$.rec !== null) this.$.rec.deferRun(fn);
    return this.panic;
  }

  private returned(cause: GoPanic | null, outer: GoPanic | null): void {
    this.g.panic = outer;
    this.g.deferCallee = null;
    if (cause?.recovered) {
      this.panic = null;
      if (cause.overGoexit) this.goexit = this.$.goexitSignal;
    }
  }

  /** A deferred call ended with an exception of its own. */
  private replaced(thrown: unknown, cause: GoPanic | null, outer: GoPanic | null): void {
    this.g.panic = outer;
    this.g.deferCallee = null;
    const e = this.$.caught(thrown);
    if (e instanceof GoPanic) {
      if (cause !== null && e !== cause) lowest(e).under = cause;
      if (this.goexit !== null || cause?.overGoexit) e.overGoexit = true;
      this.panic = e;
      this.goexit = null;
    } else {
      this.panic = null;
      this.goexit = e as GoexitSignal;
    }
  }

  private finish(): void {
    if (this.panic !== null) throw this.panic;
    if (this.goexit !== null) throw this.goexit;
  }
}

/** The oldest panic of a chain. */
function lowest(p: GoPanic): GoPanic {
  while (p.under !== null) p = p.under;
  return p;
}

function deferFrame(this: Execution): DeferFrame {
  return new DeferFrame(this, this.g);
}

/** At the start of a function that contains `recover()`: the panic it may recover, or null. */
function recoverable(this: Execution, self: Function): GoPanic | null {
  const g = this.g;
  if (g.deferCallee !== self) return null;
  g.deferCallee = null;
  return g.panic;
}

/** `recover()`, with what `recoverable` gave. */
function recover(this: Execution, p: GoPanic | null): Box | null {
  if (p === null || p.recovered) return null;
  p.recovered = true;
  const value = this.panicValue(p);
  if (this.rec !== null) this.rec.recover(value);
  return value;
}

/** `panic(v)`. */
function panic(this: Execution, v: Box | null): never {
  const p = v === null ? new GoPanic(null, { type: 'PanicNilError', text: 'panic called with nil argument' }, panic) : new GoPanic(v, null, panic);
  throw p;
}

/**
 * What a JavaScript exception means to Go: a `GoPanic` (also for a TypeError on null) or the Goexit signal. Throws everything
 * that no Go code can catch: fatal errors (also stack overflow), exits, limits, our own bugs.
 */
function caught(this: Execution, e: unknown): GoPanic | GoexitSignal {
  if (e instanceof GoexitSignal) return e;
  if (e instanceof Uncatchable) throw e;
  const meaning = e instanceof GoPanic ? e : this.asPanic(e);
  if (!(meaning instanceof GoPanic)) throw meaning;
  if (this.rec !== null && !meaning.recorded) {
    meaning.recorded = true;
    this.rec.panic(meaning);
  }
  return meaning;
}

export const deferOps = { deferFrame, recoverable, recover, panic, caught, throwNil, panicNil: throwNil, panicRange: throwRange };
