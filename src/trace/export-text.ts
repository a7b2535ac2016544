/** A trace as a table: when, who, where, what. `describe` puts one event into words, for every view. */
import type { ObjectKind, Trace, TraceEvent } from './event.ts';

/** Names of the objects of a trace, by id. */
export type ObjectNames = ReadonlyMap<number, string>;

export function objectNames(trace: Trace): ObjectNames {
  const names = new Map<number, string>();
  for (const e of trace.events) if (e.kind === 'ObjectCreate') names.set(e.id, e.name);
  return names;
}

export interface TextOptions {
  /** Leave out `Line`, `FuncEnter` and `FuncExit`. */
  readonly eventsOnly?: boolean;
}

/** The whole trace, one line an event. */
export function traceToText(trace: Trace, options: TextOptions = {}): string {
  const names = objectNames(trace);
  const rows = [['time', 'goroutine', 'line', 'event']];
  for (const e of trace.events) {
    if (options.eventsOnly && (e.kind === 'Line' || e.kind === 'FuncEnter' || e.kind === 'FuncExit')) continue;
    rows.push([formatTime(e.t), e.g === 0 ? 'runtime' : `g${e.g}`, where(trace, e), describe(e, names)]);
  }
  const end = trace.truncated === undefined ? '' : `(${trace.truncated})\n`;
  return table(rows) + end;
}

function where(trace: Trace, e: TraceEvent): string {
  if (e.at === undefined) return '';
  const name = trace.files[e.at.file]?.name ?? '?';
  return `${name.slice(name.lastIndexOf('/') + 1)}:${e.at.line}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2].map((c) => rows.reduce((widest, r) => Math.max(widest, (r[c] as string).length), 0));
  return rows.map((r) => `${r.map((cell, c) => (c < 3 ? cell.padEnd(widths[c] as number) : cell)).join('  ')}\n`).join('');
}

/** Virtual nanoseconds as a short text: `0`, `1.5µs`, `20ms`, `3.000001s`. */
export function formatTime(ns: number): string {
  if (ns === 0) return '0';
  if (ns < 1e3) return `${ns}ns`;
  if (ns < 1e6) return `${trim(ns / 1e3)}µs`;
  if (ns < 1e9) return `${trim(ns / 1e6)}ms`;
  return `${trim(ns / 1e9)}s`;
}

const trim = (x: number): string => String(Number(x.toFixed(6)));

const objectWords: Record<ObjectKind, string> = {
  chan: 'channel',
  mutex: 'mutex',
  rwmutex: 'rwmutex',
  waitgroup: 'wait group',
  cond: 'condition',
  once: 'once',
  atomic: 'atomic',
  timer: 'timer',
  context: 'context',
  sema: 'semaphore',
  listener: 'listener',
  conn: 'connection',
};

/** `fmt.Println("done")`. */
export function callText(e: { readonly fn: string; readonly args?: string }): string {
  return `${e.fn}(${e.args ?? ''})`;
}

/** One event in words. */
export function describe(e: TraceEvent, names: ObjectNames): string {
  const name = (id: number): string => names.get(id) ?? `#${id}`;
  switch (e.kind) {
    case 'GoCreate':
      return `go ${e.fn} → g${e.newg}`;
    case 'GoStart':
      return 'runs';
    case 'GoPreempt':
      return e.reason === 'Gosched' ? 'yields (runtime.Gosched)' : 'is preempted';
    case 'GoBlock':
      return `blocks: ${e.reason}${e.on.length === 0 ? '' : ` (${e.on.map(name).join(', ')})`}`;
    case 'GoUnblock':
      return `wakes g${e.other}`;
    case 'GoEnd':
      return e.how === 'return' ? 'ends' : `ends (${e.how})`;
    case 'Line':
      return (e.locals ?? []).map((l) => `${l.name} = ${l.value}`).join(', ');
    case 'FuncEnter':
      return `enters ${e.fn}`;
    case 'FuncExit':
      return e.how === undefined ? 'returns' : e.how === 'panic' ? `the panic leaves ${e.fn}` : `Goexit leaves ${e.fn}`;
    case 'ObjectCreate':
      return `makes ${objectWords[e.object]} ${e.name}${e.cap ? ` (capacity ${e.cap})` : ''}`;
    case 'ChanSend':
      return `${name(e.ch)} <- ${e.value}${e.to === undefined ? '' : ` (to g${e.to})`}`;
    case 'ChanRecv':
      return e.ok ? `<-${name(e.ch)} = ${e.value}${e.from === undefined ? '' : ` (from g${e.from})`}` : `<-${name(e.ch)}: closed`;
    case 'ChanClose':
      return `close(${name(e.ch)})`;
    case 'SelectCase':
      return e.ch === undefined ? 'select: default' : `select: case ${e.index} (${e.dir === 'send' ? 'send on' : 'receive from'} ${name(e.ch)})`;
    case 'Lock':
    case 'Unlock':
    case 'RLock':
    case 'RUnlock':
      return `${name(e.id)}.${e.kind}()`;
    case 'WaitGroup':
      if (e.delta === 0) return `${name(e.id)}.Wait() returns`;
      return `${name(e.id)}.${e.delta === -1 ? 'Done()' : `Add(${e.delta})`} → ${e.count}`;
    case 'Signal1':
      return `${name(e.id)}.Signal()`;
    case 'Broadcast':
      return `${name(e.id)}.Broadcast()`;
    case 'OnceDo':
      return `${name(e.id)}.Do${e.first ? '' : ' (already done)'}`;
    case 'Atomic':
      return `${name(e.id)}: ${e.op} → ${e.value}`;
    case 'DeferPush':
      return `defer ${callText(e)}`;
    case 'DeferRun':
      return `runs deferred ${callText(e)}`;
    case 'Panic':
      return `panic: ${e.value}`;
    case 'Recover':
      return `recover() = ${e.value}`;
    case 'Goexit':
      return 'runtime.Goexit()';
    case 'TimerStart':
      return `starts ${name(e.id)} (${e.what}) for ${formatTime(e.at_)}`;
    case 'TimerStop':
      return `stops ${name(e.id)}`;
    case 'TimerFire':
      return `${name(e.id)} fires`;
    case 'CtxCreate':
      return `${e.what} → ${name(e.id)}`;
    case 'CtxCancel':
      return `cancels ${name(e.id)}: ${e.cause}`;
    case 'SignalArrive':
      return `${e.signal} arrives${e.missed ? ' (dropped)' : e.delivered > 0 ? '' : ' (nobody takes it)'}`;
    case 'NetListen':
      return `${name(e.id)} listens at ${e.address}`;
    case 'NetDial':
      return `${name(e.id)} dials ${e.address}`;
    case 'NetConnect':
      return e.error === undefined ? `${name(e.id)} is connected: ${e.local} → ${e.remote}` : `${name(e.id)}: ${e.error}`;
    case 'NetAccept':
      return e.conn === undefined ? `${name(e.id)}.Accept(): ${e.error}` : `${name(e.id)}.Accept() = ${name(e.conn)} (${e.remote})`;
    case 'NetRead':
      return e.error === undefined ? `${name(e.id)} reads ${e.bytes} bytes ${e.data}` : `${name(e.id)}.Read(): ${e.error}`;
    case 'NetWrite':
      return e.error === undefined ? `${name(e.id)} writes ${e.bytes} bytes ${e.data}` : `${name(e.id)}.Write(): ${e.error} after ${e.bytes} bytes`;
    case 'NetClose':
      return `closes ${e.side === 'both' ? '' : `the ${e.side} side of `}${name(e.id)}`;
    case 'Output':
      return `${e.fd === 1 ? 'stdout' : 'stderr'}: ${JSON.stringify(e.text)}`;
    case 'Fatal':
      return `fatal: ${e.text.trimEnd()}`;
    case 'Exit':
      return `exit status ${e.code}`;
  }
}
