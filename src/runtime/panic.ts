/**
 * What is thrown: a Go panic, and the signals that no Go code can catch.
 *
 * Invariants: a `GoPanic` is a plain object (throwing an `Error` costs twenty times as much) whose stack is captured where
 * the panic starts; errors of the runtime are raised as a `Fault`, without an execution at hand, and become Go values
 * (`runtime-error.ts`) only when somebody looks; `Uncatchable` passes through every deferred call.
 */
import type { DeferFrame } from './defer.ts';
import type { Box } from './rtype.ts';

/** Type of the Go value a fault becomes. */
export type FaultType = 'boundsError' | 'plainError' | 'errorString' | 'memoryError' | 'TypeAssertionError' | 'PanicNilError' | 'unhashable';

export interface Fault {
  readonly type: FaultType;
  /** Without the prefix `runtime error: ` or `interface conversion: `. */
  readonly text: string;
}

export class GoPanic {
  /** Filled by V8: the text of the JavaScript stack. */
  declare stack: string;
  /** A deferred call recovered it. */
  recovered = false;
  /** Raised by a deferred call that ran because of this one: it is printed first, and its stack continues ours. */
  under: GoPanic | null = null;
  /** Calls of deferred functions, by functions that just returned, that it passed before it met `under`. */
  deferredCalls = 0;
  /** Replaces a Goexit: when recovered, the Goexit goes on. */
  overGoexit: GoexitSignal | null = null;
  /** Its event is in the trace. */
  recorded = false;
  /** Same value panicked again by the deferred call that recovered it. */
  repanicked = false;

  constructor(
    /** The panic value; null stands for `fault` until `panicValue` makes it. */
    public value: Box | null,
    public fault: Fault | null,
    hide: Function = GoPanic,
  ) {
    // The limit is 0 in programs that recover all the time (`proc.ts`): a stack costs twenty times as much as the rest.
    if (Error.stackTraceLimit > 0) Error.captureStackTrace(this, hide);
    else this.stack = '';
  }
}

/** Thrown through everything: deferred calls do not run, `recover` does not see it. */
export abstract class Uncatchable {}

/** Go's `fatal error: text`, exit status 2. */
export class FatalError extends Uncatchable {
  declare stack: string;
  /** Where a deferred call raised it: the frame of the innermost such call. */
  deferring: DeferFrame | null = null;
  /** The newest of the panics for which deferred calls ran that it passed. */
  panic: GoPanic | null = null;
  /** It passed a deferred call that ran because of a panic or Goexit. */
  unwinding = false;

  constructor(
    readonly text: string,
    /** Printed on stderr before the `fatal error:` line. */
    readonly before: string = '',
    /** Go's `throw` shows every goroutine, its `fatal` (the program's own fault) the running one. */
    readonly showAll = false,
  ) {
    super();
    Error.captureStackTrace(this, FatalError);
  }
}

/** os.Exit. */
export class ExitSignal extends Uncatchable {
  constructor(readonly code: number) {
    super();
  }
}

export type LimitKind = 'steps' | 'memory' | 'output' | 'goroutines' | 'time';

/** A bound of the sandbox was reached; not something Go has. */
export class LimitError extends Uncatchable {
  declare stack: string;

  constructor(
    readonly limit: LimitKind,
    /** One sentence for the learner. */
    readonly message: string,
  ) {
    super();
    Error.captureStackTrace(this, LimitError);
  }
}

/** Unwinds a goroutine, running its deferred calls; `recover` does not see it. */
export class GoexitSignal {
  declare stack: string;

  constructor() {
    Error.captureStackTrace(this, GoexitSignal);
  }
}

/** Raises a runtime error. Never returns; typed so for the callers' sake. */
export function throwFault(type: FaultType, text: string, hide: Function = throwFault): never {
  throw new GoPanic(null, { type, text }, hide);
}

/** `runtime error: text` (runtime.errorString). */
export function throwError(text: string): never {
  throw new GoPanic(null, { type: 'errorString', text }, throwError);
}

/** `text` alone (runtime.plainError). */
export function throwPlain(text: string): never {
  throw new GoPanic(null, { type: 'plainError', text }, throwPlain);
}

/** A value method was called through a nil pointer (runtime/error.go, panicwrap). */
export function throwWrap(type: string, method: string): never {
  const name = type.slice(type.lastIndexOf('.') + 1);
  throw new GoPanic(null, { type: 'plainError', text: `value method ${type}.${method} called using nil *${name} pointer` }, throwWrap);
}

/** Nil pointer dereference. */
export function throwNil(): never {
  throw new GoPanic(null, { type: 'memoryError', text: 'invalid memory address or nil pointer dereference' }, throwNil);
}

export function throwDivide(): never {
  throw new GoPanic(null, { type: 'errorString', text: 'integer divide by zero' }, throwDivide);
}

/** What range-over-func loops check (runtime/panic.go, panicrangestate): a state of `RF_…`. */
const rangeErrors: Readonly<Record<number, string>> = {
  0: 'range function continued iteration after function for loop body returned false',
  2: 'range function continued iteration after loop body panic',
  3: 'range function continued iteration after whole loop exit',
  4: 'range function recovered a loop body panic and did not resume panicking',
};

export function throwRange(state: number): never {
  throw new GoPanic(null, { type: 'errorString', text: rangeErrors[state] ?? `unexpected range state ${state}` }, throwRange);
}
