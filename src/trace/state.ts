/**
 * The state of a program at any step of its trace, rebuilt from the events alone.
 *
 * Invariants: `apply` is the only thing that changes a `TraceState`, and depends on nothing but the state and the event; the state
 * after n events is the same however it was reached (`History` keeps snapshots and replays from the nearest one before).
 */
import { callText } from './export-text.ts';
import type { EventBody, ObjectKind, SourceLine, Trace, TraceEvent } from './event.ts';

export type GoroutineStatus = 'runnable' | 'running' | 'waiting' | 'dead';

export interface FrameView {
  fn: string;
  /** Deferred calls pushed and not yet run, oldest first: `fmt.Println("done")`. */
  defers: string[];
  /** The deferred call of this frame that runs now; '' when none does. */
  running: string;
  /** It was called by `defer`. */
  readonly deferred: boolean;
  /** Values of locals, as last shown, in the order in which they first appeared. */
  locals: Map<string, string>;
  at?: SourceLine;
}

export interface GoroutineView {
  readonly id: number;
  /** Its function, as recorded at its creation. */
  readonly fn: string;
  /** Who started it; 0 for goroutine 1. */
  readonly parent: number;
  status: GoroutineStatus;
  /** Go's wait reason; '' unless waiting. */
  reason: string;
  /** Ids of the objects it waits for. */
  on: readonly number[];
  /** Virtual time since when it has this status. */
  since: number;
  /** Who made it runnable last; 0 is the runtime. */
  wokenBy: number;
  at?: SourceLine;
  /** Innermost frame last. Empty below level `trace`. */
  stack: FrameView[];
  /** Panic values that unwind it, oldest first. */
  panics: string[];
  /** It unwinds because of runtime.Goexit. */
  goexit: boolean;
}

export interface ObjectView {
  readonly id: number;
  readonly kind: ObjectKind;
  readonly name: string;
  readonly cap: number;
  readonly elem: string;
  /** Values in a channel's buffer, oldest first. */
  buffer: string[];
  closed: boolean;
  /** Goroutines that wait to send (on a channel), in order. */
  sendq: number[];
  /** Goroutines that wait to receive, or for a lock, group, condition…, in order. */
  recvq: number[];
  /** Who holds the lock; 0: nobody. */
  holder: number;
  readers: number[];
  /** Of a wait group; times run, for sync.Once. */
  count: number;
  /** Last value of an atomic. */
  value: string;
  /** Timers: when it fires; −1 when it is not running. */
  when: number;
  /** What the timer or context is: `sleep`, `WithTimeout(…)`. The addresses of a listener or connection. */
  what: string;
  /** Parent context; 0: none. */
  parent: number;
  /** Why the context was cancelled; '' while it is not. */
  cause: string;
}

export class TraceState {
  /** Events applied so far. */
  step = 0;
  /** Virtual nanoseconds. */
  now = 0;
  readonly goroutines = new Map<number, GoroutineView>();
  readonly objects = new Map<number, ObjectView>();
  /** The goroutine that runs; 0: none. */
  running = 0;
  /** Goroutines that are runnable, in the order in which they became so. */
  readonly runq = new Set<number>();
  stdout = '';
  stderr = '';
  /** Signals that have arrived, in order. */
  signals: { readonly t: number; readonly signal: string; readonly delivered: number }[] = [];
  fatal: string | null = null;
  exitCode: number | null = null;

  apply(e: TraceEvent): void {
    this.step++;
    this.now = e.t;
    const g = this.goroutine(e.g);
    if (g !== undefined && e.at !== undefined) this.place(g, e.at);
    this.applyBody(e, g);
  }

  clone(): TraceState {
    const copy = new TraceState();
    copy.step = this.step;
    copy.now = this.now;
    copy.running = this.running;
    for (const id of this.runq) copy.runq.add(id);
    copy.stdout = this.stdout;
    copy.stderr = this.stderr;
    copy.signals = [...this.signals];
    copy.fatal = this.fatal;
    copy.exitCode = this.exitCode;
    for (const [id, g] of this.goroutines) copy.goroutines.set(id, cloneGoroutine(g));
    for (const [id, o] of this.objects) copy.objects.set(id, cloneObject(o));
    return copy;
  }

  /** Contexts below `parent` (0: the roots), in order of creation. */
  contexts(parent: number): ObjectView[] {
    return [...this.objects.values()].filter((o) => o.kind === 'context' && o.parent === parent);
  }

  /** The goroutine an event is about; goroutine 1 appears with its first event. */
  private goroutine(id: number): GoroutineView | undefined {
    if (id === 0) return undefined;
    let g = this.goroutines.get(id);
    if (g === undefined) {
      g = newGoroutine(id, id === 1 ? 'main.main' : '', 0, this.now);
      this.goroutines.set(id, g);
    }
    return g;
  }

  private place(g: GoroutineView, at: SourceLine): void {
    g.at = at;
    const frame = g.stack.at(-1);
    if (frame !== undefined) frame.at = at;
  }

  private become(g: GoroutineView, status: GoroutineStatus): void {
    g.status = status;
    g.since = this.now;
    g.reason = '';
    this.runq.delete(g.id);
    if (status === 'runnable') this.runq.add(g.id);
    if (status === 'running') this.running = g.id;
    else if (this.running === g.id) this.running = 0;
  }

  private applyBody(e: TraceEvent, g: GoroutineView | undefined): void {
    switch (e.kind) {
      case 'GoCreate': {
        const created = newGoroutine(e.newg, e.fn, e.g, e.t);
        this.goroutines.set(e.newg, created);
        this.become(created, 'runnable');
        return;
      }
      case 'GoStart':
        if (g) this.become(g, 'running');
        return;
      case 'GoPreempt':
        if (g) this.become(g, 'runnable');
        return;
      case 'GoBlock':
        if (g) this.block(g, e.reason, e.on);
        return;
      case 'GoUnblock':
        this.unblock(e.other, e.g);
        return;
      case 'GoEnd':
        if (g) this.end(g);
        return;
      case 'ObjectCreate':
        this.objects.set(e.id, newObject(e));
        return;
      case 'Output':
        if (e.fd === 1) this.stdout += e.text;
        else this.stderr += e.text;
        return;
      case 'SignalArrive':
        this.signals.push({ t: e.t, signal: e.signal, delivered: e.delivered });
        return;
      case 'Fatal':
        this.fatal = e.text;
        return;
      case 'Exit':
        this.exitCode = e.code;
        return;
      default:
        if (g) applyToGoroutine(g, e);
        this.applyToObject(e);
    }
  }

  private block(g: GoroutineView, reason: string, on: readonly number[]): void {
    this.become(g, 'waiting');
    g.reason = reason;
    g.on = on;
    for (const id of on) {
      const o = this.objects.get(id);
      if (o === undefined) continue;
      if (reason === 'chan send') o.sendq.push(g.id);
      else o.recvq.push(g.id);
    }
  }

  private unblock(id: number, by: number): void {
    const g = this.goroutines.get(id);
    if (g === undefined) return;
    this.dequeue(id);
    g.on = [];
    g.wokenBy = by;
    this.become(g, 'runnable');
  }

  /** Takes a goroutine out of the queues in which it waits. */
  private dequeue(id: number): void {
    for (const on of this.goroutines.get(id)?.on ?? []) {
      const o = this.objects.get(on);
      if (o === undefined) continue;
      o.sendq = o.sendq.filter((x) => x !== id);
      o.recvq = o.recvq.filter((x) => x !== id);
    }
  }

  private end(g: GoroutineView): void {
    this.become(g, 'dead');
    g.stack = [];
    g.on = [];
  }

  private applyToObject(e: TraceEvent): void {
    const id = 'ch' in e ? e.ch : 'id' in e ? e.id : undefined;
    const o = id === undefined ? undefined : this.objects.get(id);
    if (o === undefined) return;
    switch (e.kind) {
      // Whoever has got, or got rid of, a value does not stand in the queue any more, though it is only woken next.
      case 'ChanSend':
        this.dequeue(e.g);
        this.dequeue(e.to ?? 0);
        if (e.to === undefined) o.buffer.push(e.value);
        return;
      case 'ChanRecv':
        this.dequeue(e.g);
        this.dequeue(e.from ?? 0);
        if (e.ok && e.from === undefined) o.buffer.shift();
        return;
      case 'ChanClose':
        o.closed = true;
        return;
      case 'Lock':
        o.holder = e.g;
        return;
      case 'Unlock':
        o.holder = 0;
        return;
      case 'RLock':
        o.readers.push(e.g);
        return;
      case 'RUnlock': {
        const i = o.readers.indexOf(e.g);
        o.readers.splice(Math.max(i, 0), 1);
        return;
      }
      case 'WaitGroup':
        o.count = e.count;
        return;
      case 'OnceDo':
        if (e.first) o.count++;
        return;
      case 'Atomic':
        o.value = e.value;
        return;
      case 'TimerStart':
        o.when = e.at_;
        o.what = e.what;
        return;
      case 'TimerStop':
      case 'TimerFire':
        o.when = -1;
        return;
      case 'CtxCreate':
        o.parent = e.parent;
        o.what = e.what;
        return;
      case 'NetListen':
        o.what = e.address;
        return;
      case 'NetConnect':
        o.what = e.error === undefined ? `${e.local} → ${e.remote}` : e.remote;
        o.closed = e.error !== undefined;
        return;
      case 'NetAccept':
        this.accepted(e);
        return;
      case 'NetDial':
        o.what = e.address;
        return;
      case 'NetClose':
        if (e.side === 'both') o.closed = true;
        return;
      case 'CtxCancel':
        o.cause = e.cause;
        return;
      default:
        return;
    }
  }

  private accepted(e: Extract<EventBody, { kind: 'NetAccept' }>): void {
    const conn = e.conn === undefined ? undefined : this.objects.get(e.conn);
    if (conn !== undefined) conn.what = `${e.local} → ${e.remote}`;
  }
}

function applyToGoroutine(g: GoroutineView, e: EventBody): void {
  const frame = g.stack.at(-1);
  switch (e.kind) {
    case 'FuncEnter':
      g.stack.push({ fn: e.fn, defers: [], running: '', deferred: e.deferred === true, locals: new Map() });
      return;
    case 'FuncExit':
      g.stack.pop();
      if (g.stack.at(-1)?.at) g.at = g.stack.at(-1)?.at as SourceLine;
      return;
    case 'Line':
      for (const l of e.locals ?? []) frame?.locals.set(l.name, l.value);
      return;
    case 'DeferPush':
      frame?.defers.push(callText(e));
      return;
    case 'DeferRun':
      if (frame) frame.running = frame.defers.pop() ?? callText(e);
      return;
    case 'Panic':
      g.panics.push(e.value);
      return;
    case 'Recover':
      g.panics.length = Math.max(0, g.panics.length - 1 - (e.over ?? 0));
      return;
    case 'Goexit':
      g.goexit = true;
      return;
    default:
      return;
  }
}

function newGoroutine(id: number, fn: string, parent: number, since: number): GoroutineView {
  return { id, fn, parent, status: 'runnable', reason: '', on: [], since, wokenBy: 0, stack: [], panics: [], goexit: false };
}

function cloneGoroutine(g: GoroutineView): GoroutineView {
  const stack = g.stack.map((f) => ({ ...f, defers: [...f.defers], locals: new Map(f.locals) }));
  return { ...g, stack, panics: [...g.panics] };
}

function newObject(e: Extract<EventBody, { kind: 'ObjectCreate' }>): ObjectView {
  const lists = { buffer: [], sendq: [], recvq: [], readers: [] };
  const plain = { closed: false, holder: 0, count: 0, value: '', when: -1, what: '', parent: 0, cause: '' };
  return { id: e.id, kind: e.object, name: e.name, cap: e.cap ?? 0, elem: e.elem ?? '', ...lists, ...plain };
}

function cloneObject(o: ObjectView): ObjectView {
  return { ...o, buffer: [...o.buffer], sendq: [...o.sendq], recvq: [...o.recvq], readers: [...o.readers] };
}

/** The state after the first `n` events. */
export function stateAt(trace: Trace, n: number): TraceState {
  const state = new TraceState();
  for (let i = 0; i < Math.min(n, trace.events.length); i++) state.apply(trace.events[i] as TraceEvent);
  return state;
}

/** Walks a trace back and forth: a snapshot every `every` events keeps a step backwards cheap. */
export class History {
  private readonly snapshots: TraceState[] = [new TraceState()];

  constructor(
    readonly trace: Trace,
    private readonly every = 256,
  ) {}

  /** The state after the first `n` events; the caller may keep and must not change it. */
  at(n: number): TraceState {
    const target = Math.max(0, Math.min(n, this.trace.events.length));
    const wanted = Math.floor(target / this.every);
    const from = Math.min(wanted, this.snapshots.length - 1);
    const state = (this.snapshots[from] as TraceState).clone();
    while (state.step < target) {
      state.apply(this.trace.events[state.step] as TraceEvent);
      if (state.step % this.every === 0 && state.step / this.every === this.snapshots.length) this.snapshots.push(state.clone());
    }
    return state;
  }
}
