/**
 * The trace: plain, versioned, serialisable data in the vocabulary of Go's execution tracer. From the events alone the
 * state at any step can be rebuilt (`state.ts`); views and detectors see nothing else.
 *
 * Invariants: events are in the order they happened; `t` never decreases; ids are never reused within a trace.
 * Values are shown as short texts, formatted when recorded (`%v`-like, at most 80 bytes), never live objects.
 */
export const traceVersion = 1;

/** Why a goroutine is not running, in Go's own words: `chan receive`, `select (no cases)`, `sync.Mutex.Lock`, `sleep`… */
export type WaitReason = string;

/** A position in the learner's program: index into `Trace.files`, 1-based line. */
export interface SourceLine {
  readonly file: number;
  readonly line: number;
}

interface EventBase {
  /** Virtual nanoseconds since the start of the program. */
  readonly t: number;
  /** Goroutine that acts; 0 is the runtime itself (timers, signals). */
  readonly g: number;
  /** Where the acting goroutine is, when it is in the learner's files. */
  readonly at?: SourceLine;
}

export interface LocalValue {
  readonly name: string;
  readonly value: string;
}

export type EventBody =
  | { readonly kind: 'GoCreate'; readonly newg: number; readonly fn: string }
  | { readonly kind: 'GoStart' }
  /** `reason`: `preempted`, `Gosched`. */
  | { readonly kind: 'GoPreempt'; readonly reason: string }
  | { readonly kind: 'GoBlock'; readonly reason: WaitReason; readonly on: readonly number[] }
  /** `g` did it (0: a timer or signal); `other` becomes runnable. */
  | { readonly kind: 'GoUnblock'; readonly other: number }
  | { readonly kind: 'GoEnd'; readonly how: 'return' | 'goexit' | 'panic' }
  /**
   * The goroutine is at a new statement of the learner's; `locals` holds only what changed in this frame. Of a loop that goes
   * round and round with nothing else happening, ever fewer rounds are recorded.
   */
  | { readonly kind: 'Line'; readonly locals?: readonly LocalValue[] }
  /** Only the learner's own functions are entered; a call into the standard library stays on the caller's line. */
  | { readonly kind: 'FuncEnter'; readonly fn: string; readonly deferred?: boolean }
  /** `how`: `fn` does not return, but is left by a panic or by Goexit. */
  | { readonly kind: 'FuncExit'; readonly how?: 'panic' | 'goexit'; readonly fn?: string }
  /** Objects that goroutines meet at: `name` is how the program calls it where that is known. `late`: not made here, but first met. */
  | {
      readonly kind: 'ObjectCreate';
      readonly id: number;
      readonly object: ObjectKind;
      readonly name: string;
      readonly cap?: number;
      readonly elem?: string;
      readonly late?: boolean;
    }
  | { readonly kind: 'ChanSend'; readonly ch: number; readonly value: string /** received directly by this goroutine */; readonly to?: number }
  | {
      readonly kind: 'ChanRecv';
      readonly ch: number;
      readonly value: string;
      readonly ok: boolean /** taken directly from this blocked sender */;
      readonly from?: number;
    }
  | { readonly kind: 'ChanClose'; readonly ch: number }
  | { readonly kind: 'SelectCase'; readonly index: number; readonly ready: readonly number[]; readonly ch?: number; readonly dir?: 'send' | 'recv' | 'default' }
  | { readonly kind: 'Lock' | 'Unlock' | 'RLock' | 'RUnlock'; readonly id: number }
  | { readonly kind: 'WaitGroup'; readonly id: number; readonly delta: number; readonly count: number }
  | { readonly kind: 'Signal1' | 'Broadcast'; readonly id: number }
  | { readonly kind: 'OnceDo'; readonly id: number; readonly first: boolean }
  | { readonly kind: 'Atomic'; readonly id: number; readonly op: string; readonly value: string }
  /** `args`: as they were evaluated by the `defer` statement, without the receiver. */
  | { readonly kind: 'DeferPush' | 'DeferRun'; readonly fn: string; readonly args?: string }
  | { readonly kind: 'Panic'; readonly value: string; readonly again?: boolean }
  /** `over`: so many older panics, which this one had replaced, end with it. */
  | { readonly kind: 'Recover'; readonly value: string; readonly over?: number }
  | { readonly kind: 'Goexit' }
  | { readonly kind: 'TimerStart'; readonly id: number; readonly at_: number; readonly what: string }
  | { readonly kind: 'TimerStop' | 'TimerFire'; readonly id: number }
  | { readonly kind: 'CtxCreate'; readonly id: number; readonly parent: number; readonly what: string }
  | { readonly kind: 'CtxCancel'; readonly id: number; readonly cause: string }
  /** To how many channels it went, how many that wanted it could not take it (absent: none); `ends`: it ends the program. */
  | { readonly kind: 'SignalArrive'; readonly signal: string; readonly delivered: number; readonly missed?: number; readonly ends?: boolean }
  | { readonly kind: 'NetListen'; readonly id: number; readonly address: string }
  /** Begins to connect; `NetConnect` is the end of it. */
  | { readonly kind: 'NetDial'; readonly id: number; readonly address: string }
  | { readonly kind: 'NetConnect'; readonly id: number; readonly local: string; readonly remote: string; readonly error?: string }
  /** `id` is the listener. */
  | {
      readonly kind: 'NetAccept';
      readonly id: number;
      readonly conn?: number;
      readonly local: string;
      readonly remote: string;
      readonly error?: string;
    }
  /** `data`: how it begins. `error`: Go's words for why there is no more, `EOF` included. */
  | { readonly kind: 'NetRead' | 'NetWrite'; readonly id: number; readonly bytes: number; readonly data: string; readonly error?: string }
  | { readonly kind: 'NetClose'; readonly id: number; readonly side: 'read' | 'write' | 'both' }
  | { readonly kind: 'Output'; readonly fd: 1 | 2; readonly text: string }
  | { readonly kind: 'Fatal'; readonly text: string }
  | { readonly kind: 'Exit'; readonly code: number };

export type ObjectKind = 'chan' | 'mutex' | 'rwmutex' | 'waitgroup' | 'cond' | 'once' | 'atomic' | 'timer' | 'context' | 'sema' | 'listener' | 'conn';

export type TraceEvent = EventBase & EventBody;
export type EventKind = EventBody['kind'];

export interface Trace {
  readonly version: typeof traceVersion;
  /** Names of the source files as the program was given, with their text (UTF-16). */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly seed: string;
  readonly events: readonly TraceEvent[];
  /** The limit that cut the trace short, when one did. */
  readonly truncated?: string;
}
