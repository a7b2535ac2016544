/**
 * Defer, panic, recover, Goexit (spec: Defer statements, Handling panics; Go's runtime/panic.go).
 *
 * Invariants: a frame's deferred calls run newest first, each exactly once, whatever the others do; while one runs,
 * `g.deferring` is its frame, whose `cause` is the panic it runs for, and `g.deferCallee` the called function until it (or nobody)
 * claims the right to recover; the
 * newest panic wins and points to the one it was raised under; a Goexit outlives panics that are recovered above it.
 */
import type { DeferLabel } from '../trace/recorder.ts';
import type { Execution } from './execution.ts';
import type { G } from './g.ts';
import { FatalError, GoexitSignal, GoPanic, throwNil, throwRange, throwWrap, Uncatchable } from './panic.ts';
import type { Box } from './rtype.ts';
import { stackDepth } from './traceback.ts';

/**
 * A program that has recovered so often will go on doing so: from then on stacks are not kept of panics raised where somebody
 * could recover. One that is not recovered after all shows the stack of the function that let it pass.
 */
export const manyRecoveries = 500;

/** One `defer` statement that was reached. */
class Deferred {
  constructor(
    readonly fn: any,
    readonly args: readonly any[],
    /** For the trace. */
    readonly label: DeferLabel | null,
    /** The one deferred before it. */
    readonly next: Deferred | null,
  ) {}
}

export class DeferFrame {
  /** The newest deferred call that has not run. */
  private newest: Deferred | null = null;
  /** What is unwinding this function, if anything. */
  private panic: GoPanic | null = null;
  goexit: GoexitSignal | null = null;
  /** Because of which panic the present deferred call runs; null when the function just returns. */
  cause: GoPanic | null = null;
  /** The frame whose deferred call this one's is called from. */
  outer: DeferFrame | null = null;

  constructor(
    private readonly $: Execution,
    private readonly g: G,
  ) {
    g.deferFrames++;
    if ($.recoveries > manyRecoveries) Error.stackTraceLimit = 0;
  }

  /** The `defer` statement; a nil `fn` panics when it is run. */
  push(fn: any, args: readonly any[], label: DeferLabel | null = null): void {
    this.newest = new Deferred(fn, args, label, this.newest);
    if (this.$.rec !== null) this.$.rec.deferPush(fn, args, label);
  }

  /** The body threw `e`. What no Go code may see is thrown on. */
  fail(thrown: unknown): void {
    const e = this.$.caught(thrown);
    if (e instanceof GoPanic) this.panic = e;
    else this.goexit = e as GoexitSignal;
  }

  /** Runs the deferred calls; some may park. */
  *run(): Generator<undefined, void, any> {
    const { $ } = this;
    for (let d = this.newest; d !== null; d = this.newest) {
      this.newest = d.next;
      const { fn, args } = d;
      const f = fn !== null && fn.$p !== undefined && !$.solo ? fn.$p : fn;
      this.begin(f, args, d.label);
      try {
        if (f.$g === true) yield* f(...args);
        else f(...args);
      } catch (e) {
        this.replaced(e);
        continue;
      }
      this.returned();
      if ($.explores && this.newest !== null) yield* $.visit();
    }
    this.finish();
  }

  /** The same where none of the deferred calls is a generator. */
  runPlain(): void {
    for (let d = this.newest; d !== null; d = this.newest) {
      this.newest = d.next;
      const { fn, args } = d;
      this.begin(fn, args, d.label);
      try {
        fn(...args);
      } catch (e) {
        this.replaced(e);
        continue;
      }
      this.returned();
    }
    this.finish();
  }

  private begin(fn: any, args: readonly any[], label: DeferLabel | null): void {
    const g = this.g;
    this.cause = this.panic;
    this.outer = g.deferring;
    g.deferring = this;
    g.deferCallee = fn === null ? null : (fn.$impl ?? fn);
    if (this.$.rec !== null) this.$.rec.deferRun(fn, args, label);
  }

  private end(): void {
    this.g.deferring = this.outer;
    this.g.deferCallee = null;
    if (this.$.rec !== null) this.$.rec.deferDone();
  }

  private returned(): void {
    this.end();
    if (!this.cause?.recovered) return;
    this.panic = null;
    if (this.cause.overGoexit !== null) this.goexit = this.cause.overGoexit;
  }

  /** A deferred call ended with an exception of its own. */
  private replaced(thrown: unknown): void {
    const { cause } = this;
    this.end();
    if (thrown instanceof FatalError) this.passedBy(thrown);
    const e = this.$.caught(thrown);
    if (e instanceof GoPanic) {
      this.chain(e);
      e.overGoexit = this.goexit ?? cause?.overGoexit ?? e.overGoexit;
      this.panic = e;
      this.goexit = null;
    } else {
      this.panic = null;
      this.goexit = e as GoexitSignal;
    }
  }

  /** A deferred call ended with a newer panic than the one it ran for. */
  private chain(newer: GoPanic): void {
    const last = lowest(newer);
    if (this.cause !== null) last.under = this.cause;
    else if (this.goexit === null && last.overGoexit === null) last.deferredCalls++;
  }

  /** A deferred call ended with a fatal error, which tells of the panics that went on meanwhile. */
  private passedBy(e: FatalError): void {
    e.deferring ??= this;
    e.unwinding ||= this.cause !== null || this.goexit !== null;
    if (e.panic !== null) this.chain(e.panic);
    else e.panic = this.cause;
  }

  private finish(): void {
    if (--this.g.deferFrames === 0 && this.$.recoveries > manyRecoveries) Error.stackTraceLimit = stackDepth;
    if (this.panic !== null && this.panic.stack === '') Error.captureStackTrace(this.panic);
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
  return g.deferring === null ? null : g.deferring.cause;
}

/** `recover()`, with what `recoverable` gave. */
function recover(this: Execution, p: GoPanic | null): Box | null {
  if (p === null || p.recovered) return null;
  p.recovered = true;
  this.recoveries++;
  const value = this.panicValue(p);
  if (this.rec !== null) this.rec.recover(p);
  return value;
}

/** `panic(v)`. */
function panic(this: Execution, v: Box | null): never {
  const p =
    v === null && !this.panicsWithNil
      ? new GoPanic(null, { type: 'PanicNilError', text: 'panic called with nil argument' }, panic)
      : new GoPanic(v, null, panic);
  if (this.rec !== null) {
    p.recorded = true;
    this.rec.panic(p);
  }
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

export const deferOps = { deferFrame, recoverable, recover, panic, caught, throwNil, panicNil: throwNil, panicRange: throwRange, panicWrap: throwWrap };
