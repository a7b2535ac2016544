/**
 * `$`: everything that changes while one program runs, and every operation compiled code and natives call. The page
 * `README.md` beside this file lists the operations; each group lives in a file of its own and is put on the prototype here.
 *
 * Invariants: an `Execution` shares nothing that changes with another; given the same program, options and host events, it does
 * the same, byte for byte; `g` is never null (`g0` stands for the runtime itself).
 */
import type { Recorder } from '../trace/recorder.ts';
import { assertOps } from './assert.ts';
import { chanOps } from './chan.ts';
import { Complex, complexOps } from './complex.ts';
import { clockReadCost, memoryLookTicks } from './cost.ts';
import { deathOps, type ExitInfo } from './death.ts';
import { deferOps } from './defer.ts';
import { G } from './g.ts';
import { type HostOptions, hostOps, type SignalFate } from './host.ts';
import { int64Ops } from './int64.ts';
import { meaningOf } from './js-exception.ts';
import { mapOps } from './map.ts';
import type { GoPanic } from './panic.ts';
import { pointerOps } from './pointer.ts';
import { unsafeOps } from './unsafe.ts';
import { printOps } from './print.ts';
import { procOps } from './proc.ts';
import { Random } from './random.ts';
import type { Box, RType } from './rtype.ts';
import { runtimeErrorOps, RuntimeErrorTypes } from './runtime-error.ts';
import { type Scheduler, SingleQueue } from './scheduler.ts';
import { selectOps } from './select.ts';
import { semaOps, type WaitQueue, WaitQueue as WaitQueueClass } from './sema.ts';
import { sliceOps } from './slice.ts';
import { smallIntOps } from './small-int.ts';
import type { StructClasses } from './struct-class.ts';
import { textOps } from './text.ts';
import { TimerHeap, timerOps } from './timer.ts';
import { type CodeTables, Tracer } from './traceback.ts';
import { traceOps } from './trace-ops.ts';
import { TypeRegistry } from './type-registry.ts';

/** Bounds; reaching one ends the program with a `LimitError`. */
export interface Limits {
  /** Ticks. */
  readonly steps: number;
  /** Bytes, as far as they can be known beforehand: single allocations, goroutines. */
  readonly memory: number;
  /** Bytes on stdout and stderr together. */
  readonly output: number;
  readonly goroutines: number;
}

const unlimited: Limits = {
  steps: Number.POSITIVE_INFINITY,
  memory: Number.POSITIVE_INFINITY,
  output: Number.POSITIVE_INFINITY,
  goroutines: Number.POSITIVE_INFINITY,
};

/** What a choice is about: `select`, `map`, `goroutine`, `rand`… */
export type ChoiceKind = string;

/** No behaviour is newer. */
const newestBehaviour = Number.POSITIVE_INFINITY;

export interface ExecutionOptions {
  readonly seed?: string;
  /** Takes every choice instead of the seed: 0 … n−1. */
  readonly chooser?: (n: number, why: ChoiceKind) => number;
  readonly scheduler?: ($: Execution) => Scheduler;
  readonly limits?: Partial<Limits>;
  readonly host?: HostOptions;
  /** os.Args. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** To name Go functions and lines in stacks. */
  readonly code?: CodeTables;
  /** Records events when given. */
  readonly recorder?: Recorder;
  /** Shared by executions of one program: struct classes are costly to make. */
  readonly classes?: StructClasses;
  readonly gomaxprocs?: number;
  /** The N of `go 1.N` in the main module's go.mod: what the runtime does as it did then (Go's GODEBUG defaults). */
  readonly goVersion?: number;
}

// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the operations are put on the prototype at the end of the file
export class Execution {
  // Goroutines.
  /** The running goroutine. */
  g: G;
  /** The runtime itself: id 0. */
  readonly g0: G;
  /** The goroutine that ran last. */
  last: G | null = null;
  /** Every goroutine that has not ended, in order of creation. */
  readonly goroutines = new Set<G>();
  nextGoid = 1;
  readonly sched: Scheduler;
  /** Goroutine whose run was cut by the host's slice; goes on first. */
  interrupted: G | null = null;
  /** No other goroutine is runnable, no timer pending, no host event awaited: nobody can observe preemption. */
  solo = true;
  mainExited = false;
  dying: GoPanic | null = null;
  switches = 0;
  /** How often anybody locked or unlocked an RWMutex for writing. */
  exclusives = 0;
  /** Panics show every goroutine (GOTRACEBACK=all, debug.SetTraceback, test timeouts). */
  tracebackAll = false;
  /** Panics recovered so far. */
  recoveries = 0;

  // Time.
  /** Ticks left before `tick`/`preempt` must be called. */
  ticks = 0;
  /** What `ticks` was when the clock was last brought up to date. */
  budget = 0;
  /** Virtual nanoseconds at that moment; see `now()`. */
  clock = 0;
  steps = 0;
  /** Ticks of the current time slice that are used up. */
  sliceUsed = 0;
  /** Ticks the host lets this call of `run` take. */
  hostTicks = 0;
  /** Ticks before the next look at the memory in use, and bytes of large allocations since the last. */
  memoryTicks = memoryLookTicks;
  bytesUnchecked = 0;
  readonly timers = new TimerHeap();

  // Waiting.
  readonly semaphores = new Map<object, WaitQueue>();
  readonly inputWaiters: WaitQueue = new WaitQueueClass();
  /** Goroutines (or registrations, such as signal.Notify) that wait for the host. */
  hostWaits = 0;
  /** Set by os/signal: what became of the signal; null when the program has not asked for it. */
  signalHandler: ((name: string) => SignalFate | null) | null = null;

  /** Look for unsynchronised use of maps. */
  mapChecks = true;

  // Types and values.
  readonly types: TypeRegistry;
  private errorTypesCache: RuntimeErrorTypes | null = null;
  private stringerCache: RType | null = null;
  readonly addresses = new WeakMap<object, number>();
  addressCount = 0;
  /** What each pointer that became an unsafe.Pointer points to. */
  readonly pointees = new WeakMap<object, RType>();
  /** By address: what a uintptr was made from. */
  readonly addressed = new Map<number, object>();
  /** Whatever a standard package keeps for this execution, by its own key. */
  readonly packages = new Map<string, any>();

  // Outside.
  readonly limits: Limits;
  readonly host: HostOptions;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly gomaxprocs: number;
  /** The strategy wants to be asked at choice points. */
  readonly explores: boolean;
  readonly seed: string;
  /** `panic(nil)` panics with nil (GODEBUG panicnil=1), so until Go 1.20. */
  readonly panicsWithNil: boolean;
  /** Channels of timers have a buffer, timers run unwatched, Stop and Reset leave stale values (GODEBUG asynctimerchan=1), so until Go 1.22. */
  readonly hasAsyncTimers: boolean;
  outputBytes = 0;
  /** How the program ended; null while it runs. */
  ended: ExitInfo | null = null;
  /** The recorder of the trace; null in fast runs, and once the trace is full. */
  rec: Recorder | null;
  readonly tracer: Tracer;
  /** Set by package os: the present os.Stdout and os.Stdin, and the error of a write, for fmt. */
  stdio: { stdout: () => Box | null; stdin: () => Box | null; writeError: (fd: number, errno: number) => Box } | null = null;
  /** Set by package reflect: what a reflect.Value holds, for fmt. */
  reflectValue: ((value: any) => { v: any; t: RType; exported: boolean } | null) | null = null;
  /** What a child goroutine gets of its parent's `local`. */
  inheritLocal: (local: Map<string, unknown>) => Map<string, unknown> | null = () => null;

  /** How many choices were drawn. Lengths of time slices do not count: they mean nothing to a goroutine that is alone. */
  choices = 0;
  private readonly random_: Random;
  private readonly chooser: ((n: number, why: ChoiceKind) => number) | null;

  readonly Complex = Complex;

  constructor(options: ExecutionOptions = {}) {
    this.seed = options.seed ?? '1';
    this.random_ = new Random(this.seed);
    this.chooser = options.chooser ?? null;
    this.limits = { ...unlimited, ...options.limits };
    this.host = options.host ?? {};
    this.args = options.args ?? ['main'];
    this.env = options.env ?? {};
    this.gomaxprocs = options.gomaxprocs ?? 4;
    this.panicsWithNil = (options.goVersion ?? newestBehaviour) < 21;
    this.hasAsyncTimers = (options.goVersion ?? newestBehaviour) < 23;
    this.types = new TypeRegistry(options.classes);
    this.rec = options.recorder ?? null;
    this.rec?.attach(this);
    this.tracer = new Tracer(options.code ?? null);
    this.g0 = new G(0, null, [], 0, null);
    this.g0.system = true;
    this.g = this.g0;
    this.sched = options.scheduler ? options.scheduler(this) : new SingleQueue();
    this.explores = this.sched.interrupts !== undefined;
  }

  /** Makes `fn` (initialisation, then main.main) goroutine 1. Then call `run`. */
  start(fn: any): void {
    const g = this.newG(fn, [], null);
    this.ready(g);
  }

  /** A choice Go leaves open: 0 … n−1. */
  choose(n: number, why: ChoiceKind): number {
    if (n <= 1) return 0;
    if (why !== 'slice') this.choices++;
    return this.chooser !== null ? this.chooser(n, why) : this.random_.below(n);
  }

  /** 32 random bits (math/rand, hash seeds). */
  random(): number {
    this.choices++;
    return this.chooser !== null ? this.chooser(65536, 'rand') * 65536 + this.chooser(65536, 'rand') : this.random_.uint32();
  }

  /** What time.Now reads: the clock, at a cost. */
  readClock(): number {
    this.spend(clockReadCost);
    return this.now();
  }

  /** The types of the runtime's own errors. */
  get errorTypes(): RuntimeErrorTypes {
    return (this.errorTypesCache ??= new RuntimeErrorTypes(this.types));
  }

  /** `interface { String() string }`. */
  get stringerType(): RType {
    const t = this.types;
    return (this.stringerCache ??= t.interface([{ name: 'String', key: '$String', pkgPath: '', type: t.func([], [t.string]) }]));
  }

  /** The GoPanic (or FatalError…) that a JavaScript exception means; others come back as they are. */
  asPanic(e: unknown): unknown {
    return meaningOf(e);
  }
}

const operations = {
  ...int64Ops,
  ...smallIntOps,
  ...complexOps,
  ...textOps,
  ...sliceOps,
  ...mapOps,
  ...pointerOps,
  ...unsafeOps,
  ...assertOps,
  ...printOps,
  ...chanOps,
  ...selectOps,
  ...timerOps,
  ...semaOps,
  ...procOps,
  ...deferOps,
  ...runtimeErrorOps,
  ...deathOps,
  ...hostOps,
  ...traceOps,
};

type Operations = typeof operations;

export interface Execution extends Operations {}
Object.assign(Execution.prototype, operations);
