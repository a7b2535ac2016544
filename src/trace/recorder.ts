/**
 * Records what happens as events (`event.ts`). The runtime holds a `Recorder` or null, so that recording costs one test
 * where nobody watches.
 *
 * Invariants: events are in the order they happened and `t` never decreases; an object is announced (`ObjectCreate`) before the
 * first event that names it; values are formatted when recorded. When `maxEvents` is reached recording stops, `truncated` says so,
 * and the program runs on. Only the names of objects are given later: as soon as a variable is seen that holds one.
 */
import { decodeUtf8 } from '../source/bytes.ts';
import type { EventBody, LocalValue, ObjectKind, SourceLine, Trace, TraceEvent } from './event.ts';
import { traceVersion } from './event.ts';
import { cutText, formatValue, hiddenValue, type TypeShape } from './format.ts';
import { ObjectNamer } from './naming.ts';

/** A statement the compiler marked. */
export interface Site extends SourceLine {
  /** `ref`: the value is the `Ref` that holds the variable. */
  readonly locals: readonly { readonly name: string; readonly type?: TypeShape; readonly ref?: boolean }[];
}

/** A package variable that may hold objects goroutines meet at. */
export interface GlobalSite {
  readonly name: string;
  readonly type: TypeShape;
  get(): unknown;
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
  name: string;
  readonly cap: number;
  readonly type: { readonly elem: TypeShape | null; readonly string: string };
  readonly timer?: { readonly what: string } | null;
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
  readonly under: PanicLike | null;
}

/** A deferred call as the compiler knows it: Go name of the function, and how its arguments are shown. */
export interface DeferLabel {
  /** '' where only the function value knows. */
  readonly fn: string;
  /** How the program spells the function: its name where it is none of the program's own. */
  readonly text: string;
  /** Arguments before the first one to show (the receiver). */
  readonly skip: number;
  readonly types: readonly TypeShape[];
  readonly variadic: boolean;
}

interface Frame {
  readonly fn: string;
  /** The standard library: nothing of what it does with its own locks and variables is shown. */
  readonly library: boolean;
  /** Entered in a round of a loop that is not recorded. */
  muted: boolean;
  at: SourceLine | undefined;
  /** Locals as last shown. */
  readonly shown: Map<string, string>;
  /** How often each site was passed since the goroutine last did anything else. */
  readonly visits: Map<number, number>;
  epoch: number;
  /** The present line is of a round that is not recorded. */
  skipping: boolean;
  how: 'panic' | 'goexit' | undefined;
}

/** A goroutine as far as recording goes. */
class Track {
  readonly frames: Frame[] = [];
  at: SourceLine | undefined;
  /** Goes up with everything that is not a line, a call or an atomic operation. */
  epoch = 0;
  /** The next function it enters is a deferred one. */
  deferred = false;
}

/** An object that has a number and, once some event names it, its announcement. */
interface Known {
  readonly id: number;
  readonly kind: ObjectKind;
  readonly object: object;
  readonly extra: { readonly cap?: number; readonly elem?: string };
  readonly given: string;
  event: { name: string } | null;
  /** The name is only a number. */
  unnamed: boolean;
}

const shortNames: Partial<Record<ObjectKind, string>> = { chan: 'ch', waitgroup: 'wg', context: 'ctx' };
/** Inside the standard library these are its own affair. */
const internal = new Set<EventBody['kind']>(['Lock', 'Unlock', 'RLock', 'RUnlock', 'OnceDo', 'Atomic', 'Signal1', 'Broadcast', 'SelectCase']);
/** Rounds of a loop recorded in full; after that only the 128th, 256th, 512th… */
const fullRounds = 100;

export class Recorder {
  readonly events: TraceEvent[] = [];
  truncated: string | undefined;
  private readonly known: Known[] = [];
  private readonly counts = new Map<ObjectKind, number>();
  private readonly taken = new Map<string, number>();
  private readonly objects = new WeakMap<object, Known>();
  private readonly tracks = new Map<number, Track>();
  private readonly namer = new ObjectNamer((x, name) => this.rename(x, name));
  private clock: Clocked | null = null;
  private sites: readonly Site[];
  private places: readonly SourceLine[];
  private functions: readonly string[];
  private globals: readonly GlobalSite[] = [];
  private readonly maxEvents: number;
  /** The program is being stopped: frames that are left now are not left in Go. */
  private stopping = false;

  constructor(private readonly options: RecorderOptions = {}) {
    this.sites = options.sites ?? [];
    this.places = this.sites.map(placeOf);
    this.functions = options.functions ?? [];
    this.maxEvents = options.maxEvents ?? 1_000_000;
  }

  attach(clock: Clocked): void {
    this.clock = clock;
  }

  /** For tables that exist only once the program is loaded (types of locals). */
  useTables(sites: readonly Site[], functions: readonly string[], globals: readonly GlobalSite[] = []): void {
    this.sites = sites;
    this.places = sites.map(placeOf);
    this.functions = functions;
    this.globals = globals;
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
    const track = this.track(g);
    const frame = track.frames.at(-1);
    if (internal.has(body.kind) && frame?.library) return;
    if (frame?.skipping || frame?.muted) {
      if (body.kind === 'Atomic') return;
      this.unmute(track, g);
    }
    if (body.kind !== 'Atomic') track.epoch++;
    this.announceIn(body, g);
    this.push(body, g, track.at);
  }

  private push(body: EventBody, g: number, at: SourceLine | undefined): void {
    if (this.events.length >= this.maxEvents) {
      this.truncated ??= `recording stopped after ${this.maxEvents} events`;
      this.clock!.rec = null;
      return;
    }
    const t = Math.max(this.clock!.now(), this.events.at(-1)?.t ?? 0);
    this.events.push(at === undefined ? { t, g, ...body } : { t, g, at, ...body });
  }

  private track(g: number): Track {
    let track = this.tracks.get(g);
    if (track === undefined) this.tracks.set(g, (track = new Track()));
    return track;
  }

  /** Something happens in a round that was passed over: the calls that led there are told. */
  private unmute(track: Track, g: number): void {
    let above: Frame | undefined;
    for (const frame of track.frames) {
      frame.skipping = false;
      if (frame.muted && !frame.library) this.push({ kind: 'FuncEnter', fn: frame.fn }, g, above?.at);
      frame.muted = false;
      if (!frame.library) above = frame;
    }
  }

  // Objects.

  /** The id of an object goroutines meet at; the first event that names it announces it. */
  object(x: object, kind: ObjectKind, name = '', extra: { cap?: number; elem?: string } = {}): number {
    let known = this.objects.get(x);
    if (known === undefined) {
      known = { id: this.known.length + 1, kind, object: x, extra, given: name, event: null, unnamed: true };
      this.known.push(known);
      this.objects.set(x, known);
    }
    return known.id;
  }

  /** How reports call an object that was recorded; '' otherwise. */
  nameOf(x: object): string {
    return this.objects.get(x)?.event?.name ?? this.namer.nameOf(x) ?? '';
  }

  private announceIn(body: EventBody, g: number): void {
    if ('id' in body && body.kind !== 'ObjectCreate') this.announce(body.id, g, true);
    if ('ch' in body && body.ch !== undefined) this.announce(body.ch, g, true);
    if ('conn' in body && body.conn !== undefined) this.announce(body.conn, g, true);
    if ('parent' in body) this.announce(body.parent, g, true);
    if ('on' in body) for (const id of body.on) this.announce(id, g, true);
  }

  private announce(id: number, g: number, late: boolean): void {
    const known = this.known[id - 1];
    if (known === undefined || known.event !== null) return;
    const name = this.firstName(known);
    const body = { kind: 'ObjectCreate' as const, id, object: known.kind, name, ...known.extra, ...(late && known.kind === 'chan' ? { late } : {}) };
    this.push(body, g, this.track(g).at);
    const event = this.events.at(-1) as TraceEvent | undefined;
    if (event?.kind === 'ObjectCreate' && event.id === id) known.event = event;
    if (known.kind === 'chan') (known.object as ChanLike).name = name;
  }

  private firstName(known: Known): string {
    const wanted = known.given || this.variableOf(known.object) || (known.object as Partial<ChanLike>).timer?.what || '';
    if (wanted !== '') {
      known.unnamed = false;
      return this.unique(wanted);
    }
    const count = (this.counts.get(known.kind) ?? 0) + 1;
    this.counts.set(known.kind, count);
    return `${shortNames[known.kind] ?? known.kind}#${count}`;
  }

  /** Two objects of one name are told apart by numbers. */
  private unique(name: string): string {
    const n = (this.taken.get(name) ?? 0) + 1;
    this.taken.set(name, n);
    return n === 1 ? name : `${name}#${n}`;
  }

  /** The variable or field it lies in, also among the package variables. A part is called as the whole (`n.v` of an atomic). */
  private variableOf(x: any): string | undefined {
    const find = (): string | undefined => this.namer.nameOf(x) ?? (typeof x.obj === 'object' && x.obj !== null ? this.namer.nameOf(x.obj) : undefined);
    const local = find();
    if (local !== undefined) return local;
    for (const global of this.globals) this.namer.see(global.name, global.get(), global.type);
    return find();
  }

  /** A variable was found that holds an object that had only a number. */
  private rename(x: object, name: string): void {
    const known = this.objects.get(x);
    if (known?.event == null || !known.unnamed) return;
    known.unnamed = false;
    known.event.name = this.unique(name);
    if (known.kind === 'chan') (x as ChanLike).name = known.event.name;
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
    this.tracks.delete(g);
  }
  goexit(): void {
    this.event({ kind: 'Goexit' });
  }

  private idOf(x: object, reason: string): number {
    const known = this.objects.get(x);
    if (known !== undefined) return known.id;
    if ('sendq' in x) return this.chan(x as unknown as ChanLike);
    return this.object(x, objectKindOf(reason));
  }

  // Lines and calls.

  at(site: number, locals: readonly unknown[]): void {
    const s = this.sites[site];
    if (s === undefined) return;
    const g = this.clock!.g.id;
    const track = this.track(g);
    const frame = track.frames.at(-1);
    const place = this.places[site] as SourceLine;
    track.at = place;
    if (frame !== undefined) {
      frame.at = place;
      if (isPassedOver(frame, track, site)) return;
    }
    const changed = this.changedLocals(s, locals, frame);
    const last = this.events.at(-1);
    if (changed.length === 0 && last?.kind === 'Line' && last.g === g && last.at?.line === place.line && last.at.file === place.file) return;
    this.push(changed.length === 0 ? { kind: 'Line' } : { kind: 'Line', locals: changed }, g, place);
  }

  private changedLocals(s: Site, locals: readonly unknown[], frame: Frame | undefined): LocalValue[] {
    const changed: LocalValue[] = [];
    for (let i = 0; i < locals.length; i++) {
      const local = s.locals[i];
      const given = locals[i] as any;
      if (local === undefined || given === undefined) continue;
      const type = local.type ?? null;
      const v = local.ref === true ? given.v : given;
      if (local.ref === true) this.namer.name(given, local.name);
      this.namer.see(local.name, v, type);
      const value = this.value(v, type);
      if (value === hiddenValue || frame?.shown.get(local.name) === value) continue;
      frame?.shown.set(local.name, value);
      changed.push({ name: local.name, value });
    }
    return changed;
  }

  enter(fn: number): void {
    const g = this.clock!.g.id;
    const track = this.track(g);
    const { deferred } = track;
    const above = track.frames.at(-1);
    const frame = newFrame(this.functions[fn] ?? '?', false, above, track.epoch);
    track.deferred = false;
    track.frames.push(frame);
    if (frame.muted) return;
    this.push({ kind: 'FuncEnter', fn: frame.fn, ...(deferred ? { deferred } : {}) }, g, track.at);
  }

  leave(): void {
    const g = this.clock!.g.id;
    const track = this.track(g);
    const frame = track.frames.pop();
    if (frame === undefined) return;
    if (!frame.muted && !this.stopping)
      this.push(frame.how === undefined ? { kind: 'FuncExit' } : { kind: 'FuncExit', how: frame.how, fn: frame.fn }, g, track.at);
    track.at = track.frames.findLast((f) => f.at !== undefined)?.at ?? track.at;
  }

  /** The running function will be left by what was thrown. */
  unwinds(how: 'panic' | 'goexit'): void {
    const frame = this.track(this.clock!.g.id).frames.at(-1);
    if (frame !== undefined) frame.how = how;
  }

  /** Nothing that is left from here on is left by the program. */
  stop(): void {
    this.stopping = true;
  }

  enterLibrary(): void {
    const track = this.track(this.clock!.g.id);
    track.deferred = false;
    track.frames.push(newFrame('', true, track.frames.at(-1), track.epoch));
  }

  leaveLibrary(): void {
    const { frames } = this.track(this.clock!.g.id);
    if (frames.at(-1)?.library) frames.pop();
  }

  // Channels.

  /** What the standard library makes is announced when the program first meets it. */
  chanCreate(ch: ChanLike): void {
    const id = this.chan(ch);
    const g = this.clock!.g.id;
    if (!this.track(g).frames.at(-1)?.library) this.announce(id, g, false);
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

  /** `label` null: a deferred call of the standard library's, which is not shown. */
  deferPush(fn: unknown, args: readonly unknown[], label: DeferLabel | null): void {
    if (label !== null) this.event({ kind: 'DeferPush', ...this.deferred(fn, args, label) });
  }
  deferRun(fn: unknown, args: readonly unknown[], label: DeferLabel | null): void {
    const track = this.track(this.clock!.g.id);
    if (label !== null) this.event({ kind: 'DeferRun', ...this.deferred(fn, args, label) });
    track.deferred = label !== null;
  }
  deferDone(): void {
    this.track(this.clock!.g.id).deferred = false;
  }
  private deferred(fn: unknown, args: readonly unknown[], label: DeferLabel): { fn: string; args?: string } {
    const found = label.fn !== '' ? label.fn : functionName(fn);
    const name = label.text !== '' && !this.functions.includes(found) ? label.text : found;
    const texts = label.types.flatMap((type, i) => {
      const v: any = args[i + label.skip];
      if (!label.variadic || i < label.types.length - 1) return [this.value(v, type)];
      return Array.from({ length: v?.n ?? 0 }, (_, k) => this.value(v.a[v.o + k], type.elem));
    });
    return texts.length === 0 ? { fn: name } : { fn: name, args: cutText(texts.join(', ')) };
  }
  panic(p: PanicLike): void {
    this.event({ kind: 'Panic', value: panicText(p) });
  }
  recover(p: PanicLike): void {
    let over = 0;
    for (let older = p.under; older !== null; older = older.under) over++;
    this.event(over === 0 ? { kind: 'Recover', value: panicText(p) } : { kind: 'Recover', value: panicText(p), over });
  }

  // Time.

  timerStart(t: TimerLike, when: number): void {
    if (t.what === '') return;
    t.id = this.object(t, 'timer', '');
    this.event({ kind: 'TimerStart', id: t.id, at_: when, what: t.what });
  }
  timerStop(t: TimerLike): void {
    if (t.what === '') return;
    this.event({ kind: 'TimerStop', id: this.object(t, 'timer') });
  }
  timerFire(t: TimerLike): void {
    if (t.what === '') return;
    this.event({ kind: 'TimerFire', id: this.object(t, 'timer') }, 0);
  }

  /** The timer that was just started is this, in the program's words. */
  nameTimer(what: string): void {
    const i = this.events.length - 1;
    const e = this.events[i];
    if (e?.kind === 'TimerStart') this.events[i] = { ...e, what };
  }

  /** A context that was made on behalf of another function than those of package context. */
  nameContext(ctx: object, what: string): void {
    const id = this.object(ctx, 'context');
    const i = this.events.findLastIndex((e) => e.kind === 'CtxCreate' && e.id === id);
    const e = this.events[i];
    if (e?.kind === 'CtxCreate') this.events[i] = { ...e, what };
  }

  // The outside.

  /** To be given to `signal`: where its event belongs, before what its delivery does. */
  mark(): number {
    return this.events.length;
  }
  signal(name: string, fate: { readonly delivered: number; readonly missed: number }, survives: boolean, mark: number): void {
    if (this.events.length >= this.maxEvents) return;
    this.events.splice(mark, 0, {
      t: this.events[mark]?.t ?? Math.max(this.clock!.now(), this.events.at(-1)?.t ?? 0),
      g: 0,
      kind: 'SignalArrive',
      signal: name,
      delivered: fate.delivered,
      ...(fate.missed > 0 ? { missed: fate.missed } : {}),
      ...(survives ? {} : { ends: true }),
    });
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

const placeOf = ({ file, line }: Site): SourceLine => ({ file, line });

function newFrame(fn: string, library: boolean, above: Frame | undefined, epoch: number): Frame {
  const muted = above !== undefined && (above.muted || above.skipping);
  return { fn, library, muted, at: undefined, shown: new Map(), visits: new Map(), epoch, skipping: muted, how: undefined };
}

/** A loop that goes round with nothing else happening is recorded in full at first, then at ever greater intervals. */
function isPassedOver(frame: Frame, track: Track, site: number): boolean {
  if (frame.muted) return true;
  if (frame.epoch !== track.epoch) {
    frame.epoch = track.epoch;
    frame.visits.clear();
  }
  const count = (frame.visits.get(site) ?? 0) + 1;
  frame.visits.set(site, count);
  frame.skipping = count > fullRounds && (count & (count - 1)) !== 0;
  return frame.skipping;
}

/** The Go name of a function value, as tracebacks show it. */
function functionName(fn: any): string {
  if (typeof fn !== 'function') return 'nil';
  return fn.$name ?? fn.$impl?.$name ?? 'func';
}

function panicText(p: PanicLike): string {
  return p.fault === null ? formatValue(p.value, null) : p.fault.text;
}

/** What kind of thing a goroutine waits for, by Go's reason. */
function objectKindOf(reason: string): ObjectKind {
  if (reason.startsWith('sync.Mutex')) return 'mutex';
  if (reason.startsWith('sync.RWMutex')) return 'rwmutex';
  if (reason.startsWith('sync.WaitGroup')) return 'waitgroup';
  if (reason.startsWith('sync.Cond')) return 'cond';
  return 'sema';
}
