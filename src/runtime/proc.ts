/**
 * The life of goroutines (Go's runtime/proc.go): creation, readiness, the run loop, preemption, the clock.
 *
 * Invariants: `$.g` is the running goroutine, `$.g0` while none runs; `budget - ticks` are the ticks used since the clock was
 * last brought up to date (`account`), so `now()` is exact at any moment; nothing the host does (how long its slices
 * are) changes what is scheduled when, except the external events that it delivers.
 */
import { createCost, goroutineBytes, memoryLookTicks, overtimeTicks, sliceTicks, switchCost, tickCost } from './cost.ts';
import { manyRecoveries } from './defer.ts';
import type { Execution } from './execution.ts';
import { type Captured, G, noParking, nothing, PARKED, type Parking } from './g.ts';
import { stackDepth } from './traceback.ts';
import { ExitSignal, FatalError, GoexitSignal, type GoPanic, LimitError } from './panic.ts';

/** What a call of `run` ended with: `waiting` for the host (input, signals, real time), or `more` to do. */
export type RunState = 'done' | 'waiting' | 'more';

/** Brings clock, steps and time slice up to date with the ticks used. */
function account(this: Execution): void {
  const used = this.budget - this.ticks;
  this.clock += used * tickCost;
  this.steps += used;
  this.sliceUsed += used;
  this.hostTicks -= used;
  this.memoryTicks -= used;
  this.budget = this.ticks;
  if (this.memoryTicks < 0) {
    this.memoryTicks = memoryLookTicks;
    this.lookAtMemory(0);
  }
  if (this.steps > this.limits.steps)
    throw new LimitError('steps', `the program took more than ${this.limits.steps} steps: it was stopped, as it might never end`);
}

/** Grants ticks up to the end of the slice or to the next timer, whichever is first. */
function refill(this: Execution): void {
  const left = sliceTicks - this.sliceUsed;
  const toTimer = Math.ceil((this.timers.earliest - this.clock) / tickCost);
  this.budget = this.ticks = Math.max(0, Math.min(left > 0 ? left : overtimeTicks, toTimer > 0 ? toTimer : overtimeTicks, memoryLookTicks));
}

/** Virtual nanoseconds since the start of the program. */
function now(this: Execution): number {
  return this.clock + (this.budget - this.ticks) * tickCost;
}

/** In real time: brings the clock up to the wall's after a wait, but not past a timer, which is to fire at its time. Between two runs. */
function catchUp(this: Execution, wall: number): void {
  this.clock = Math.max(this.clock, Math.min(wall, this.timers.earliest));
}

/** Lets virtual time pass for the running goroutine, as if it had computed. */
function spend(this: Execution, ns: number): void {
  this.ticks -= Math.ceil(ns / tickCost);
}

/** The ticks are used up, in code that cannot give up control. */
function tick(this: Execution): void {
  this.account();
  if (this.hostTicks <= 0) {
    if (this.host.overTime?.()) throw new LimitError('time', 'the program ran longer than it may: it was stopped');
    // A signal has come meanwhile; what is thrown only unwinds.
    if (this.ended !== null) throw new ExitSignal(this.ended.code);
  }
  this.refill();
}

/** The ticks are used up, in code that can: `yield*` the result. */
function preempt(this: Execution): Parking<undefined> {
  this.account();
  this.fireTimers();
  this.pollHost();
  const g = this.g;
  if (this.ended !== null) return g;
  const sliceOver = this.sliceUsed >= sliceTicks;
  if (sliceOver && this.sched.length > 0) {
    yieldProcessor(this, g, 'preempted');
    return g;
  }
  if (sliceOver) this.sliceUsed = 0;
  this.refill();
  if (this.hostTicks > 0) return noParking;
  this.interrupted = g;
  return g;
}

/** A choice point (`$.explores`): `yield*` the result. */
function visit(this: Execution): Parking<undefined> {
  const { sched } = this;
  if (sched.length === 0 || sched.interrupts === undefined || !sched.interrupts()) return noParking;
  this.account();
  this.fireTimers();
  this.pollHost();
  const g = this.g;
  if (this.ended === null) yieldProcessor(this, g, 'preempted');
  return g;
}

function yieldProcessor($: Execution, g: G, reason: string): void {
  g.status = 'runnable';
  $.sched.requeue(g);
  if ($.rec !== null) $.rec.goPreempt(g.id, reason);
}

/** runtime.Gosched: `yield*` the result. */
function gosched(this: Execution): Parking<undefined> {
  this.account();
  this.fireTimers();
  this.pollHost();
  yieldProcessor(this, this.g, 'Gosched');
  return this.g;
}

/** The `go` statement; `site` is its number in the compiler's table `goSites`. */
function go(this: Execution, fn: any, args: readonly any[], site?: number): void {
  if (fn === null) throw new FatalError('go of nil func value');
  const g = this.newG(fn, args, site ?? captureCreation());
  this.spend(createCost);
  this.ready(g);
}

/** Where the compiler gives no site, the stack says where the statement is, at ten times the cost. */
function captureCreation(by: Function = go): Captured {
  const creation = {};
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 2;
  Error.captureStackTrace(creation, by);
  Error.stackTraceLimit = limit;
  return creation;
}

/** A new goroutine, not yet runnable. */
function newG(this: Execution, fn: any, args: readonly any[], creation: Captured | number | null): G {
  const g = new G(this.nextGoid++, fn.$p ?? fn, args, this.g.id, creation);
  if (this.g.local !== null) g.local = this.inheritLocal(this.g.local);
  this.goroutines.add(g);
  if (this.goroutines.size > this.limits.goroutines) {
    throw new LimitError('goroutines', `the program has more than ${this.limits.goroutines} goroutines: it was stopped`);
  }
  if (this.goroutines.size * goroutineBytes > this.limits.memory)
    throw new LimitError('memory', `${this.goroutines.size} goroutines need more memory than the program may use`);
  if (this.rec !== null) this.rec.goCreate(g);
  return g;
}

/** A goroutine that waits in the state `coroutine` for somebody to make it runnable the first time. */
function newCoroutine(this: Execution, fn: any): G {
  const g = this.newG(fn, [], captureCreation(newCoroutine));
  this.spend(createCost);
  g.status = 'waiting';
  g.waitReason = 'coroutine';
  return g;
}

/** Makes a new or waiting goroutine runnable. `byRunning` false: behind the others, as what the runtime itself wakes. */
function ready(this: Execution, g: G, byRunning = true): void {
  const was = g.status;
  this.g.releases++;
  g.readyAt = this.g === this.g0 ? this.switches + 0.5 : this.switches;
  g.status = 'runnable';
  g.waitReason = '';
  if (this.rec !== null && was === 'waiting') this.rec.goUnblock(this.g.id, g.id);
  this.sched.ready(g, byRunning && this.g !== this.g0);
  this.solo = false;
}

/** The running goroutine does what may order its past before others' future, and others' past before its own (map.ts). */
function synchronises(this: Execution): void {
  this.g.releases++;
  this.g.syncedAt = this.switches;
}

/** The running goroutine waits, for whatever `on` is (one object or several). */
function blockOn(this: Execution, reason: string, on: object | readonly object[]): void {
  const g = this.g;
  g.status = 'waiting';
  g.waitReason = reason;
  g.waitSince = this.now();
  g.waitingOn = on;
  if (this.rec !== null) this.rec.goBlock(g, reason, Array.isArray(on) ? on : [on]);
}

/** runtime.Goexit: unwinds, running deferred calls. */
function goexit(this: Execution): never {
  if (this.rec !== null) this.rec.goexit();
  throw new GoexitSignal();
}

/** Runs `f` as the runtime itself (timers, signals): whom it wakes goes to the tail of the queue. */
function asSystem(this: Execution, f: () => void): void {
  const g = this.g;
  this.g = this.g0;
  try {
    f();
  } finally {
    this.g = g;
  }
}

/** Is nobody else able to observe the running goroutine? Kept in a field, since generated code asks at every dual call. */
function updateSolo(this: Execution): void {
  this.solo = this.sched.length === 0 && this.timers.size === 0 && this.hostWaits === 0;
}

function addTimer(this: Execution, t: import('./timer.ts').Timer): void {
  this.g.releases++;
  this.timers.add(t);
  this.solo = false;
  if (this.timers.peek() !== t) return;
  this.account();
  this.refill();
}

function removeTimer(this: Execution, t: import('./timer.ts').Timer): void {
  this.timers.remove(t);
}

/**
 * Runs until the program ends, must wait for the host, or `maxTicks` ticks have passed.
 * After `done`, `ended` says how it ended.
 */
function run(this: Execution, maxTicks = Number.POSITIVE_INFINITY): RunState {
  if (this.ended !== null) return 'done';
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = stackDepth;
  this.hostTicks = maxTicks;
  try {
    return loop(this);
  } catch (e) {
    this.endWith(e);
    return 'done';
  } finally {
    Error.stackTraceLimit = limit;
    this.g = this.g0;
  }
}

function loop($: Execution): RunState {
  for (;;) {
    const interrupted = $.interrupted;
    if (interrupted !== null) {
      if ($.hostTicks <= 0) return 'more';
      $.interrupted = null;
      resume($, interrupted);
    } else {
      if ($.timers.size > 0) $.fireTimers();
      if ($.ended !== null) return 'done';
      if ($.sliceUsed >= sliceTicks) $.sched.expire();
      const g = $.sched.next();
      if (g !== null) execute($, g);
      else {
        const state = idle($);
        if (state !== null) return state;
        continue;
      }
    }
    if ($.ended !== null) return 'done';
    if ($.hostTicks <= 0 && $.interrupted === null) return 'more';
  }
}

/** Nothing is runnable: jump to the next timer, wait for the host, or it is a deadlock. */
function idle($: Execution): RunState | null {
  $.pollHost();
  if ($.sched.length > 0 || $.ended !== null) return null;
  const next = $.timers.earliest;
  if (next !== Number.POSITIVE_INFINITY) {
    if (!$.mayJump(next)) return 'waiting';
    const late = $.sched.lateness?.($.timers.gap) ?? null;
    if (late?.of === 'timer') $.timers.postpone(late.ns);
    else $.clock = Math.max($.clock, next + (late?.ns ?? 0));
    return null;
  }
  if ($.hostWaits > 0) return 'waiting';
  $.deadlock();
  return 'done';
}

function execute($: Execution, g: G): void {
  if ($.last !== g) {
    $.clock += switchCost;
    $.hostTicks -= switchCost / tickCost;
    $.switches++;
  }
  if ($.sched.inherits) $.sliceUsed += switchCost / tickCost;
  else $.sliceUsed = 0;
  $.last = g;
  $.g = g;
  g.status = 'running';
  if ($.rec !== null) $.rec.goStart(g.id);
  resume($, g);
}

function resume($: Execution, g: G): void {
  $.g = g;
  $.refill();
  $.updateSolo();
  if ($.recoveries > manyRecoveries) Error.stackTraceLimit = g.deferFrames > 0 ? 0 : stackDepth;
  let done = true;
  try {
    done = step(g);
  } catch (e) {
    $.g = g;
    unwound($, g, e);
  }
  $.account();
  $.g = $.g0;
  if (done) retire($, g);
}

/** Runs a goroutine up to where it parks (false) or ends (true). */
function step(g: G): boolean {
  if (g.gen !== null) return g.gen.next() !== PARKED;
  const { fn, args } = g;
  g.args = nothing;
  if (fn.$g !== true) {
    fn(...args);
    return true;
  }
  g.gen = fn(...args);
  return g.gen!.next() !== PARKED;
}

/** An exception left the goroutine's function. */
function unwound($: Execution, g: G, thrown: unknown): void {
  const e = $.caught(thrown);
  if (!(e instanceof GoexitSignal)) {
    $.dying = e as GoPanic;
    throw e;
  }
  g.status = 'dead';
  if (g.id === 1) $.mainExited = true;
}

function retire($: Execution, g: G): void {
  const goexited = g.status === 'dead';
  g.status = 'dead';
  g.gen = null;
  $.goroutines.delete(g);
  if ($.rec !== null) $.rec.goEnd(g.id, goexited ? 'goexit' : 'return');
  if (g.id === 1 && !goexited) $.finish({ code: 0, kind: 'exit' });
}

export const procOps = {
  account,
  refill,
  now,
  catchUp,
  spend,
  tick,
  preempt,
  visit,
  gosched,
  go,
  newG,
  newCoroutine,
  ready,
  synchronises,
  blockOn,
  goexit,
  asSystem,
  updateSolo,
  addTimer,
  removeTimer,
  run,
};
