/**
 * How programs end: main returns, os.Exit, an unrecovered panic, a fatal error, a deadlock, a limit (Go's runtime/panic.go
 * `fatalpanic`, `fatalthrow`, runtime/proc.go `checkdead`). Exit status 2 for all that Go itself ends.
 *
 * Invariants: `finish` counts once; a panic or fatal error prints the stack of its goroutine alone, a deadlock, a `throw` of the
 * runtime those of all.
 */
import type { DeferFrame } from './defer.ts';
import type { Execution } from './execution.ts';
import type { G } from './g.ts';
import { wantStack } from './g.ts';
import { ExitSignal, FatalError, GoPanic, type LimitKind, LimitError } from './panic.ts';
import { isMemoryFault, panicMessage, plainPanicMessage } from './panic-print.ts';
import { type Frame, goexitFrame, panicFrame, printCreation, printFrames, stackDepth } from './traceback.ts';

/** `hang`: a deadlock that Go does not see. */
export type ExitKind = 'exit' | 'panic' | 'fatal' | 'deadlock' | 'hang' | 'signal' | 'limit' | 'internal';

export interface ExitInfo {
  readonly code: number;
  readonly kind: ExitKind;
  readonly limit?: LimitKind;
  readonly signal?: string;
  /** For limits and internal errors: one sentence. For panics and fatal errors: the first line. */
  readonly message?: string;
  /** The JavaScript exception behind an internal error. */
  readonly error?: unknown;
}

/** A goroutine that was still there at the end. */
export interface GoroutineReport {
  readonly id: number;
  /** `chan receive`, `runnable`… */
  readonly state: string;
  /** Virtual time since when. */
  readonly since: number;
  readonly frames: readonly Frame[];
  readonly createdBy: Frame | null;
  readonly parent: number;
  readonly on: readonly object[];
}

function finish(this: Execution, info: ExitInfo): void {
  if (this.ended !== null) return;
  this.ended = info;
  if (this.rec !== null) this.rec.exit(info.code);
}

/** os.Exit. */
function exit(this: Execution, code: number): never {
  throw new ExitSignal(code);
}

/** `throw`/`fatal`: `fatal error: text`, which nothing can recover. */
function fatal(this: Execution, text: string): never {
  throw new FatalError(text);
}

/** The run loop was left by an exception. */
function endWith(this: Execution, e: unknown): void {
  try {
    conclude(this, e);
  } catch (again) {
    if (again === e || this.ended !== null) this.finish({ code: 70, kind: 'internal', message: String(again), error: again });
    else this.endWith(again);
  }
}

function conclude($: Execution, e: unknown): void {
  if (e instanceof ExitSignal) $.finish({ code: e.code, kind: 'exit' });
  else if (e instanceof GoPanic) endWithPanic($, e);
  else if (e instanceof FatalError) endWithFatal($, e);
  else if (e instanceof LimitError) $.finish({ code: 1, kind: 'limit', limit: e.limit, message: e.message });
  else {
    const meaning = $.asPanic(e);
    if (meaning !== e) conclude($, meaning);
    else $.finish({ code: 70, kind: 'internal', message: e instanceof Error ? e.message : String(e), error: e });
  }
}

const memoryFaultLine = '[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x47a5b0]\n';

function endWithPanic($: Execution, p: GoPanic): void {
  const message = panicMessage($, p);
  const signal = isMemoryFault(p) ? memoryFaultLine : '';
  const g = $.g === $.g0 ? ($.last as G) : $.g;
  $.emit(2, `${message}${signal}\n${goroutineText($, g, 'running', panicFrames($, p))}${$.tracebackAll ? otherGoroutines($, g) : ''}`);
  if ($.rec !== null) $.rec.fatal(message);
  if ($.rec !== null) $.rec.goEnd(g.id, 'panic');
  $.finish({ code: 2, kind: 'panic', message: message.slice(0, -1) });
}

/** The stack of a panic: above each deferred call its own frames, then those of the panic it ran for. */
export function panicFrames($: Execution, p: GoPanic): Frame[] {
  if (p.under === null && p.overGoexit === null) return $.tracer.frames(p.stack);
  const above = $.tracer.parts(p.stack).slice(0, p.deferredCalls + 1);
  if (p.under === null) return [...above.flat(), goexitFrame, ...$.tracer.frames(p.overGoexit!.stack)];
  return [...above.flat(), panicFrame, ...panicFrames($, p.under)];
}

/** The stack of a goroutine inside deferred calls: where one runs because of a panic, the stack of the panic follows. */
function liveFrames($: Execution, stack: string, deferring: DeferFrame | null): Frame[] {
  const frames: Frame[] = [];
  let at = deferring;
  for (const part of $.tracer.parts(stack)) {
    frames.push(...part);
    if (at === null) continue;
    if (at.cause !== null) return [...frames, panicFrame, ...panicFrames($, at.cause)];
    if (at.goexit !== null) return [...frames, goexitFrame, ...$.tracer.frames(at.goexit.stack)];
    at = at.outer;
  }
  return frames;
}

function endWithFatal($: Execution, e: FatalError): void {
  const g = $.g === $.g0 ? $.last : $.g;
  const own = g !== null && g.status === 'running' ? `\n${goroutineText($, g, 'running', fatalFrames($, e))}` : '';
  $.emit(
    2,
    `${e.before}${panicsBefore($, e)}fatal error: ${e.text.replaceAll('\n', '\n\t')}\n${e.panic !== null && isMemoryFault(e.panic) ? memoryFaultLine : ''}${own}${e.showAll || $.tracebackAll ? otherGoroutines($, g) : ''}`,
  );
  if ($.rec !== null) $.rec.fatal(e.text);
  $.finish({ code: 2, kind: 'fatal', message: `fatal error: ${e.text}` });
}

/** What Go's `fatal` says first when a deferred call comes to it: the panics for which such calls run. On its own stack the runtime does not know them. */
function panicsBefore($: Execution, e: FatalError): string {
  if (!e.unwinding || !/^(sync: |concurrent map)/.test(e.text)) return '';
  return `${e.panic === null ? '' : plainPanicMessage($, e.panic)}\t`;
}

/** The packages from which `fatal` is called by a link into the runtime show that frame. */
function fatalFrames($: Execution, e: FatalError): Frame[] {
  const frames = liveFrames($, e.stack, e.deferring ?? $.g.deferring);
  const caller = /^(internal\/sync|sync)\./.exec(frames[0]?.fn ?? '')?.[1];
  const pkg = e.text.startsWith('concurrent map') ? 'internal/runtime/maps' : caller;
  if (pkg !== undefined && !frames[0]?.fn.endsWith('.fatal'))
    frames.unshift({ fn: `${pkg}.fatal`, file: panicFrame.file, fileIndex: -1, line: 1181, params: true });
  return frames;
}

function otherGoroutines($: Execution, except: G | null): string {
  let out = '';
  for (const g of $.goroutines) {
    if (g === except || g.system || g.status === 'dead') continue;
    out += `\n${goroutineText($, g, stateOf(g), $.stackOf(g))}`;
  }
  return out;
}

const stateOf = (g: G): string => (g.status === 'waiting' ? g.waitReason : g.status);

/** `goroutine 1 [chan receive]:`, its frames and who created it. */
function goroutineText($: Execution, g: G, state: string, frames: readonly Frame[]): string {
  const head = `goroutine ${g.id} [${state}${isLocked(g, state, frames) ? ', locked to thread' : ''}]:\n`;
  const creation = $.creationOf(g);
  return head + printFrames(frames) + (creation === null ? '' : printCreation(creation, g.parent));
}

/** Goroutine 1 is locked to its thread while packages are initialised, before main.main; Go does not say so of a running one. */
function isLocked(g: G, state: string, frames: readonly Frame[]): boolean {
  return g.threadLocks > 0 || (g.id === 1 && state !== 'running' && frames.length > 0 && !frames.some((f) => f.fn === 'main.main' || f.file === ''));
}

/** Go frames of a goroutine that does not run now, innermost first. Empty before it starts. */
function stackOf(this: Execution, g: G): Frame[] {
  if (g.gen === null || g.status === 'dead' || (g.status === 'running' && g !== this.interrupted)) return [];
  this.tracer.withShortStacks(() => g.gen?.next(wantStack));
  const text = g.stackText;
  g.stackText = '';
  return liveFrames(this, text, g.deferring);
}

/** Where a goroutine was created; null for goroutine 1 and those of the runtime. */
function creationOf(this: Execution, g: G): Frame | null {
  if (g.creation === null) return null;
  return typeof g.creation === 'number' ? this.tracer.goSite(g.creation) : (this.tracer.frames(g.creation.stack ?? '')[0] ?? null);
}

/** The text of all stacks, or of the current goroutine's: debug.Stack, runtime.Stack. */
function stacksText(this: Execution, all: boolean): string {
  // Go's own stacks begin with whoever called runtime.Stack.
  const frames = this.callers();
  const own = goroutineText(this, this.g, 'running', frames[0]?.fn === 'runtime.Stack' ? frames.slice(1) : frames);
  return all ? own + otherGoroutines(this, this.g) : own;
}

/** All stacks, as the thread shows them that a signal has stopped: the runtime's own first, which has nothing to show. */
function dumpText(this: Execution): string {
  const own = this.g === this.g0 ? '' : `\n${goroutineText(this, this.g, 'running', this.callers())}`;
  return `goroutine 0 [idle]:\n${own}${otherGoroutines(this, this.g)}`;
}

/** Go frames of the running goroutine, innermost first. */
function callers(this: Execution): Frame[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = stackDepth;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = limit;
  return liveFrames(this, stack, this.g.deferring);
}

/**
 * Nobody can ever run again. Go does not count as deadlocked who waits for the network, since others may come; on a network in memory
 * nobody else is there.
 */
function deadlock(this: Execution): void {
  if ([...this.goroutines].some((g) => !g.system && g.waitReason === 'IO wait')) {
    hang(this);
    return;
  }
  const left = [...this.goroutines].filter((g) => !g.system);
  const text = left.length === 0 && this.mainExited ? 'no goroutines (main called runtime.Goexit) - deadlock!' : 'all goroutines are asleep - deadlock!';
  this.emit(2, `fatal error: ${text}\n${otherGoroutines(this, null)}`);
  if (this.rec !== null) this.rec.fatal(text);
  this.finish({ code: 2, kind: 'deadlock', message: `fatal error: ${text}` });
}

/** Exit status of a program that would hang in real Go: like those of limits, none that Go programs have by convention. */
export const hangExitCode = 125;

function hang($: Execution): void {
  const text = 'all goroutines wait, some for the network, where nobody is left to come: real Go would hang here for ever';
  $.emit(2, `gocl: the program was stopped: ${text}\n${otherGoroutines($, null)}`);
  if ($.rec !== null) $.rec.fatal(`gocl: ${text}`);
  $.finish({ code: hangExitCode, kind: 'hang', message: `gocl: ${text}` });
}

/** Stacks are asked for one by one, at microseconds each: of a crowd only the eldest are described. */
export const maxReports = 1000;

/** Those who are still there, the eldest first: for the notes after a run, and for reports of deadlocks. */
function reports(this: Execution): GoroutineReport[] {
  return [...this.goroutines]
    .filter((g) => !g.system && g.status !== 'dead' && g.status !== 'running')
    .slice(0, maxReports)
    .map((g) => ({
      id: g.id,
      state: stateOf(g),
      since: g.waitSince,
      frames: this.stackOf(g),
      createdBy: this.creationOf(g),
      parent: g.parent,
      on: g.status === 'waiting' ? (Array.isArray(g.waitingOn) ? g.waitingOn : [g.waitingOn]) : [],
    }));
}

export const deathOps = { finish, exit, fatal, endWith, stackOf, creationOf, stacksText, dumpText, callers, deadlock, reports };
