/**
 * Records what happens as events (`event.ts`). The runtime holds a `Recorder` or null, so that recording costs one test
 * where nobody watches.
 *
 * Invariants: events are in the order they happened and `t` never decreases; an object is announced (`ObjectCreate`) before the
 * first event that names it; values are formatted when recorded. When `maxEvents` is reached recording stops, `truncated` says so,
 * and the program runs on.
 */
import { decodeUtf8 } from '../source/bytes.ts';
import type { EventBody, LocalValue, ObjectKind, SourceLine, Trace, TraceEvent } from './event.ts';
import { traceVersion } from './event.ts';
import { formatValue, type TypeShape } from './format.ts';

/** A statement the compiler marked. */
export interface Site extends SourceLine {
  readonly locals: readonly { readonly name: string; readonly type?: TypeShape }[];
}

export interface RecorderOptions {
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  readonly sites?: readonly Site[];
  /** Names of functions, by the number given to `enter`. */
  readonly functions?: readonly string[];
  readonly seed?: string;
  readonly maxEvents?: number;
}

/** What the recorder wants from an execution. */
export interface Clocked {
  now(): number;
  readonly g: { readonly id: number };
  /** Set to null when the trace is full: from then on nobody calls the recorder. */
  rec: Recorder | null;
}

interface ChanLike {
  id: number;
  readonly name: string;
  readonly cap: number;
  readonly type: { readonly elem: TypeShape | null; readonly string: string };
}
interface TimerLike {
  id: number;
  readonly what: string;
}
interface GoroutineLike {
  readonly id: number;
  readonly fn: any;
}
interface PanicLike {
  readonly value: unknown;
  readonly fault: { readonly text: string } | null;
}

interface FrameState {
  readonly fn: string;
  readonly shown: Map<string, string>;
}

const shortNames: Partial<Record<ObjectKind, string>> = { chan: 'ch', waitgroup: 'wg', context: 'ctx' };

export class Recorder {
  readonly events: TraceEvent[] = [];
  truncated: string | undefined;
  private nextObject = 1;
  private readonly counts = new Map<ObjectKind, number>();
  private readonly objects = new WeakMap<object, number>();
  private readonly names = new Map<number, string>();
  private readonly places = new Map<number, SourceLine>();
  private readonly stacks = new Map<number, FrameState[]>();
  private clock: Clocked | null = null;
  private sites: readonly Site[];
  private functions: readonly string[];
  private readonly maxEvents: number;

  constructor(private readonly options: RecorderOptions = {}) {
    this.sites = options.sites ?? [];
    this.functions = options.functions ?? [];
    this.maxEvents = options.maxEvents ?? 1_000_000;
  }

  attach(clock: Clocked): void {
    this.clock = clock;
  }

  /** For tables that exist only once the program is loaded (types of locals). */
  useTables(sites: readonly Site[], functions: readonly string[]): void {
    this.sites = sites;
    this.functions = functions;
  }

  /** The finished trace. */
  trace(): Trace {
    const { truncated } = this;
    return {
      version: traceVersion,
      files: this.options.files ?? [],
      seed: this.options.seed ?? '',
      events: this.events,
      ...(truncated === undefined ? {} : { truncated }),
    };
  }

  /** Records an event of goroutine `g` (the current one unless said). */
  event(body: EventBody, g: number = this.clock!.g.id): void {
    if (this.events.length >= this.maxEvents) {
      this.truncated ??= `recording stopped after ${this.maxEvents} events`;
      this.clock!.rec = null;
      return;
    }
    const at = this.places.get(g);
    const t = Math.max(this.clock!.now(), this.events.length > 0 ? (this.events[this.events.length - 1] as TraceEvent).t : 0);
    this.events.push(at === undefined ? { t, g, ...body } : { t, g, at, ...body });
  }

  /** The id of an object goroutines meet at; announces it the first time. */
  object(x: object, kind: ObjectKind, name = '', extra: { cap?: number; elem?: string } = {}): number {
    let id = this.objects.get(x);
    if (id === undefined) {
      id = this.nextObject++;
      this.objects.set(x, id);
      const count = (this.counts.get(kind) ?? 0) + 1;
      this.counts.set(kind, count);
      const shown = name === '' ? `${shortNames[kind] ?? kind}#${count}` : name;
      this.names.set(id, shown);
      this.event({ kind: 'ObjectCreate', id, object: kind, name: shown, ...extra });
    }
    return id;
  }

  /** How reports call an object that was recorded; '' otherwise. */
  nameOf(x: object): string {
    return this.names.get(this.objects.get(x) ?? 0) ?? '';
  }

  private chan(ch: ChanLike): number {
    const id = this.object(ch, 'chan', ch.name, { cap: ch.cap, elem: ch.type.elem!.string });
    ch.id = id;
    return id;
  }

  private value(v: unknown, type: TypeShape | null): string {
    return formatValue(v, type);
  }

  // Goroutines.

  goCreate(g: GoroutineLike): void {
    this.event({ kind: 'GoCreate', newg: g.id, fn: functionName(g.fn) });
  }
  goStart(g: number): void {
    this.event({ kind: 'GoStart' }, g);
  }
  goPreempt(g: number, reason: string): void {
    this.event({ kind: 'GoPreempt', reason }, g);
  }
  goBlock(g: { readonly id: number }, reason: string, on: readonly object[]): void {
    const ids = on.map((x) => this.idOf(x, reason));
    this.event({ kind: 'GoBlock', reason, on: ids }, g.id);
  }
  goUnblock(by: number, other: number): void {
    this.event({ kind: 'GoUnblock', other }, by);
  }
  goEnd(g: number, how: 'return' | 'goexit' | 'panic'): void {
    this.event({ kind: 'GoEnd', how }, g);
    this.places.delete(g);
    this.stacks.delete(g);
  }
  goexit(): void {
    this.event({ kind: 'Goexit' });
  }

  private idOf(x: object, reason: string): number {
    const known = this.objects.get(x);
    if (known !== undefined) return known;
    if ('sendq' in x) return this.chan(x as unknown as ChanLike);
    return this.object(x, objectKindOf(reason));
  }

  // Lines and calls.

  at(site: number, locals: readonly unknown[]): void {
    const s = this.sites[site];
    if (s === undefined) return;
    const g = this.clock!.g.id;
    this.places.set(g, { file: s.file, line: s.line });
    const frame = this.stacks.get(g)?.at(-1);
    const changed: LocalValue[] = [];
    for (let i = 0; i < locals.length; i++) {
      const local = s.locals[i];
      if (local === undefined || locals[i] === undefined) continue;
      const value = this.value(locals[i], local.type ?? null);
      if (frame?.shown.get(local.name) === value) continue;
      frame?.shown.set(local.name, value);
      changed.push({ name: local.name, value });
    }
    this.event(changed.length === 0 ? { kind: 'Line' } : { kind: 'Line', locals: changed });
  }
  enter(fn: number): void {
    const name = this.functions[fn] ?? '?';
    const g = this.clock!.g.id;
    let stack = this.stacks.get(g);
    if (stack === undefined) {
      stack = [];
      this.stacks.set(g, stack);
    }
    stack.push({ fn: name, shown: new Map() });
    this.event({ kind: 'FuncEnter', fn: name });
  }
  leave(): void {
    this.stacks.get(this.clock!.g.id)?.pop();
    this.event({ kind: 'FuncExit' });
  }

  // Channels.

  chanCreate(ch: ChanLike): void {
    this.chan(ch);
  }
  /** `to`: goroutine that receives it directly, or 0. `g`: the sender, when it is not the current goroutine. */
  chanSend(ch: ChanLike, v: unknown, to: number, g?: number): void {
    const body: EventBody = { kind: 'ChanSend', ch: this.chan(ch), value: this.value(v, ch.type.elem), ...(to > 0 ? { to } : {}) };
    this.event(body, g);
  }
  chanRecv(ch: ChanLike, v: unknown, ok: boolean, from: number, g?: number): void {
    const value = ok ? this.value(v, ch.type.elem) : '';
    this.event({ kind: 'ChanRecv', ch: this.chan(ch), value, ok, ...(from > 0 ? { from } : {}) }, g);
  }
  chanClose(ch: ChanLike): void {
    this.event({ kind: 'ChanClose', ch: this.chan(ch) });
  }
  selectCase(index: number, ready: readonly number[], chosen: readonly unknown[] | null): void {
    if (chosen === null) this.event({ kind: 'SelectCase', index, ready, dir: 'default' });
    else this.event({ kind: 'SelectCase', index, ready, ch: this.chan(chosen[0] as ChanLike), dir: chosen.length === 2 ? 'send' : 'recv' });
  }

  // Defer, panic.

  deferPush(fn: unknown): void {
    this.event({ kind: 'DeferPush', fn: functionName(fn) });
  }
  deferRun(fn: unknown): void {
    this.event({ kind: 'DeferRun', fn: functionName(fn) });
  }
  panic(p: PanicLike): void {
    this.event({ kind: 'Panic', value: p.fault === null ? this.value(p.value, null) : p.fault.text });
  }
  recover(v: unknown): void {
    this.event({ kind: 'Recover', value: this.value(v, null) });
  }

  // Time.

  timerStart(t: TimerLike, when: number): void {
    t.id = this.object(t, 'timer', '');
    this.event({ kind: 'TimerStart', id: t.id, at_: when, what: t.what });
  }
  timerStop(t: TimerLike): void {
    this.event({ kind: 'TimerStop', id: this.object(t, 'timer') });
  }
  timerFire(t: TimerLike): void {
    this.event({ kind: 'TimerFire', id: this.object(t, 'timer') }, 0);
  }

  // The outside.

  signal(name: string, delivered: number): void {
    this.event({ kind: 'SignalArrive', signal: name, delivered }, 0);
  }
  output(fd: 1 | 2, bytes: string): void {
    this.event({ kind: 'Output', fd, text: decodeUtf8(bytes) });
  }
  fatal(text: string): void {
    this.event({ kind: 'Fatal', text: decodeUtf8(text) });
  }
  exit(code: number): void {
    this.event({ kind: 'Exit', code }, 0);
  }
}

function functionName(fn: any): string {
  if (typeof fn !== 'function') return 'nil';
  return fn.$name ?? fn.$impl?.$name ?? fn.name ?? '';
}

/** What kind of thing a goroutine waits for, by Go's reason. */
function objectKindOf(reason: string): ObjectKind {
  if (reason.startsWith('sync.Mutex')) return 'mutex';
  if (reason.startsWith('sync.RWMutex')) return 'rwmutex';
  if (reason.startsWith('sync.WaitGroup')) return 'waitgroup';
  if (reason.startsWith('sync.Cond')) return 'cond';
  return 'sema';
}
