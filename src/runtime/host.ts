/**
 * Where an execution meets the outside: output, standard input, signals, arguments. The host gives functions; nothing here
 * touches the machine.
 *
 * Invariants: output is bounded; `hostWaits` counts goroutines that only the host can wake (a program that has some is not
 * deadlocked); signals arrive between goroutines, never in the middle of one.
 */
import type { Execution } from './execution.ts';
import type { Network } from './network.ts';
import { LimitError } from './panic.ts';
import { dumping, isDeadly, signalNumbers } from './signals.ts';
import { WaitQueue } from './sema.ts';
import { PARK } from './chan.ts';

export interface HostOptions {
  /** A byte string for file descriptor 1 or 2; gives the number of an error (`Errno`) of the operating system, or nothing. */
  readonly write?: (fd: 1 | 2, bytes: string) => number | void;
  /** At most `n` bytes of standard input: null at its end, undefined when there is none yet. */
  readonly readStdin?: (n: number) => string | null | undefined;
  /** Called at scheduling points: the host may call `deliverSignal` or `inputReady`. */
  readonly poll?: ($: Execution) => void;
  /** Whether the program has run as long as it may: asked by code that computes without ever giving up control. */
  readonly overTime?: () => boolean;
  /** Whether the program would use more memory than it may with so many bytes more. Costs microseconds. */
  readonly overMemory?: (bytes: number) => boolean;
  /** What the program does with signals (os/signal) has changed: those that it takes, those that it ignores. */
  readonly notify?: (taken: readonly string[], ignored: readonly string[]) => void;
  /** What package net has sockets of; absent: one in memory. */
  readonly network?: Network;
  /** With real-time pacing: whether the virtual clock may jump to `when` already. */
  readonly mayJump?: (when: number) => boolean;
}

/** Writes for the program: counted, recorded. Gives the number of the operating system's error, 0 if there is none. */
function write(this: Execution, fd: number, bytes: string): number {
  this.outputBytes += bytes.length;
  if (this.outputBytes > this.limits.output) throw new LimitError('output', `the program wrote more than ${this.limits.output} bytes: it was stopped`);
  return this.emit(fd, bytes);
}

/** Writes for the runtime itself: not bounded. */
function emit(this: Execution, fd: number, bytes: string): number {
  const to = fd === 2 ? 2 : 1;
  if (this.rec !== null) this.rec.output(to, bytes);
  return this.host.write?.(to, bytes) || 0;
}

/** Up to `n` bytes of standard input, '' at its end; `PARK`: `yield* $.park()`, then ask again. */
function readStdin(this: Execution, n: number): any {
  const got = this.host.readStdin ? this.host.readStdin(n) : null;
  if (got === null) return '';
  if (got !== undefined) return got;
  this.hostWaits++;
  this.waitIn(this.inputWaiters, 'syscall');
  return PARK;
}

/** The host has input, or knows there is none: those who read try again. */
function inputReady(this: Execution): void {
  this.asSystem(() => {
    while (this.wake(this.inputWaiters)) this.hostWaits--;
  });
}

/** How many channels got a signal, and how many that wanted it had no room and no receiver. Both 0: it is ignored. */
export interface SignalFate {
  readonly delivered: number;
  readonly missed: number;
}

/** A signal arrives (`SIGINT`…): to whoever asked for it (`signalHandler`, which os/signal sets), else the default action of a Go program. */
function deliverSignal(this: Execution, name: string): void {
  const mark = this.rec?.mark() ?? 0;
  const taken = name === 'SIGKILL' ? null : (this.signalHandler?.(name) ?? null);
  const survives = taken !== null || !isDeadly(name);
  if (this.rec !== null) this.rec.signal(name, taken ?? { delivered: 0, missed: 0 }, survives, mark);
  if (survives || this.ended !== null) return;
  if (dumping[name] !== undefined) {
    this.emit(2, `${name}: ${dumping[name]}\nPC=0x47a5b0 m=0 sigcode=0\n\n${this.dumpText()}`);
    this.finish({ code: 2, kind: 'signal', signal: name });
    return;
  }
  this.finish({ code: 128 + (signalNumbers[name] ?? 0), kind: 'signal', signal: name });
}

/** A signal that arrives at a virtual time: as a timer, it also keeps the program from being deadlocked until then. */
function scheduleSignal(this: Execution, name: string, at: number): void {
  this.startTimer(
    this.newTimer(() => this.deliverSignal(name), ''),
    at,
  );
}

function pollHost(this: Execution): void {
  if (this.host.poll !== undefined) this.host.poll(this);
}

function mayJump(this: Execution, when: number): boolean {
  return this.host.mayJump === undefined || this.host.mayJump(when);
}

/** Bytes that may be allocated between two looks at the memory in use. */
const uncheckedBytes = 32 << 20;

/**
 * Before an allocation of so many bytes: too much is a limit, not a crash. V8 would not survive a big allocation that does not
 * fit, so whatever grows by doubling asks here; what is allocated in small pieces is seen by `account`.
 */
function checkMemory(this: Execution, bytes: number, what: string): void {
  if (bytes > this.limits.memory) throw new LimitError('memory', `${what} of ${bytes} bytes is more memory than the program may use`);
  this.bytesUnchecked += bytes;
  if (this.bytesUnchecked > uncheckedBytes) this.lookAtMemory(bytes);
}

/** Asks the host how much memory is in use. */
function lookAtMemory(this: Execution, bytes: number): void {
  this.bytesUnchecked = 0;
  if (this.host.overMemory?.(bytes)) throw new LimitError('memory', 'the program used more memory than it may');
}

export const hostOps = { write, emit, readStdin, inputReady, deliverSignal, scheduleSignal, pollHost, mayJump, checkMemory, lookAtMemory, WaitQueue };
