/**
 * Timers in virtual time (Go's runtime/time.go).
 *
 * Invariants: `heap` is a binary heap by (`when`, `seq`), so timers of one instant fire in the order in which they were
 * started; a timer is in the heap exactly while `index >= 0`; callbacks run on the scheduler's own time, with no current goroutine,
 * and may make goroutines runnable but not park.
 *
 * A `ChanTimer` (time.Timer, time.Ticker) follows Go 1.23: it is in the heap only while a goroutine is blocked on its
 * channel, so that one nobody waits for does not hide a deadlock; otherwise it fires lazily, when somebody looks (`poll`).
 * Before, in modules of an older Go (`hasAsyncTimers`), it is a timer like others that sends to an ordinary channel with a buffer of one.
 */
import { durationText } from '../trace/format.ts';
import type { Chan } from './chan.ts';
import type { Execution } from './execution.ts';

export class Timer {
  /** Virtual time at which it fires. */
  when = 0;
  /** Repeats every so many nanoseconds; 0: once. */
  period = 0;
  seq = 0;
  /** Place in the heap; −1 when not in it. */
  index = -1;
  /** Number in traces; 0 until recorded. */
  id = 0;

  constructor(
    /** `delay` is how late it fires (nanoseconds). */
    public fire: ($: Execution, delay: number) => void,
    /** For traces: `time.Sleep(1s)`, `time.AfterFunc(20ms)`…; '' is not shown */
    readonly what: string,
  ) {}
}

export class TimerHeap {
  private readonly items: Timer[] = [];
  private nextSeq = 1;

  get size(): number {
    return this.items.length;
  }

  /** The earliest instant; Infinity when there is none. */
  get earliest(): number {
    return this.items.length === 0 ? Number.POSITIVE_INFINITY : (this.items[0] as Timer).when;
  }

  /** How long after the earliest the next one comes, in nanoseconds; Infinity when there is none. */
  get gap(): number {
    const when = (i: number): number => this.items[i]?.when ?? Number.POSITIVE_INFINITY;
    return Math.min(when(1), when(2)) - this.earliest;
  }

  /** The earliest fires so many nanoseconds later. */
  postpone(ns: number): void {
    (this.items[0] as Timer).when += ns;
    this.down(0);
  }

  add(t: Timer): void {
    t.seq = this.nextSeq++;
    t.index = this.items.push(t) - 1;
    this.up(t.index);
  }

  remove(t: Timer): void {
    const i = t.index;
    if (i < 0) return;
    t.index = -1;
    const last = this.items.pop() as Timer;
    if (last === t) return;
    this.items[i] = last;
    last.index = i;
    this.up(i);
    this.down(last.index);
  }

  peek(): Timer | undefined {
    return this.items[0];
  }

  all(): readonly Timer[] {
    return this.items;
  }

  private before(a: Timer, b: Timer): boolean {
    return a.when < b.when || (a.when === b.when && a.seq < b.seq);
  }

  private swap(i: number, j: number): void {
    const a = this.items[i] as Timer;
    const b = this.items[j] as Timer;
    this.items[i] = b;
    this.items[j] = a;
    b.index = i;
    a.index = j;
  }

  private up(i: number): void {
    for (let p = (i - 1) >> 1; i > 0 && this.before(this.items[i] as Timer, this.items[p] as Timer); p = (i - 1) >> 1) {
      this.swap(i, p);
      i = p;
    }
  }

  private down(i: number): void {
    for (;;) {
      let least = i;
      for (const c of [2 * i + 1, 2 * i + 2]) {
        if (c < this.items.length && this.before(this.items[c] as Timer, this.items[least] as Timer)) least = c;
      }
      if (least === i) return;
      this.swap(i, least);
      i = least;
    }
  }
}

/**
 * The timer behind a channel. `when` 0 means stopped. The channel has a buffer of one that `len` and `cap` do not show; Stop
 * and Reset empty it, so no stale value is ever received.
 */
export class ChanTimer {
  private readonly timer: Timer;
  private armed = false;
  /** Goroutines blocked on the channel. */
  private waiters = 0;
  when = 0;
  period = 0;
  private readonly isAsync: boolean;

  constructor(
    $: Execution,
    readonly ch: Chan,
    /** The value to send: called when it fires. `delay` is how late that is. */
    private readonly value: ($: Execution, delay: number) => any,
    readonly what: string,
  ) {
    this.isAsync = $.hasAsyncTimers;
    if (!this.isAsync) ch.timer = this;
    this.timer = new Timer((_, delay) => this.fire($, delay), what);
  }

  /** Starts it (again) to fire at `when`; true if it was running. */
  start($: Execution, when: number, period: number): boolean {
    const was = this.stop($);
    this.when = when;
    this.period = period;
    this.armed = true;
    $.g.releases++;
    if ($.rec !== null) $.rec.timerStart(this.timer, when);
    if (this.isAsync || this.waiters > 0) this.enter($);
    return was;
  }

  /** True if it was running, or had fired with nobody having received. */
  stop($: Execution): boolean {
    if (!this.isAsync) this.poll($);
    const pending = !this.isAsync && this.ch.count > 0;
    const was = this.armed || pending;
    if (pending) this.ch.shift();
    if (this.armed && $.rec !== null) $.rec.timerStop(this.timer);
    this.armed = false;
    this.leave($);
    return was;
  }

  /** Fires it now if its time has come; called by whoever looks at the channel. */
  poll($: Execution): void {
    if (this.armed && this.when <= $.now()) this.fire($, $.now() - this.when);
  }

  blocking($: Execution): void {
    this.waiters++;
    if (this.armed && this.timer.index < 0) this.enter($);
  }

  unblocked($: Execution): void {
    if (this.waiters > 0) this.waiters--;
    if (this.waiters === 0) this.leave($);
  }

  private enter($: Execution): void {
    this.timer.when = this.when;
    $.addTimer(this.timer);
  }

  private leave($: Execution): void {
    if (this.timer.index >= 0) $.removeTimer(this.timer);
  }

  private fire($: Execution, delay: number): void {
    this.leave($);
    if (!this.armed) return;
    if (this.period > 0) this.when += this.period * (1 + Math.floor(delay / this.period));
    else this.armed = false;
    if ($.rec !== null) $.rec.timerFire(this.timer);
    $.trySend(this.ch, this.value($, delay));
    if (this.armed && (this.isAsync || this.waiters > 0)) this.enter($);
  }
}

/** Starts `t` to fire at virtual time `when` (and every `period` after, if not 0). */
function startTimer(this: Execution, t: Timer, when: number, period = 0): void {
  if (t.index >= 0) this.removeTimer(t);
  t.when = when;
  t.period = period;
  if (this.rec !== null) this.rec.timerStart(t, when);
  this.addTimer(t);
}

/** True if it was waiting to fire. */
function stopTimer(this: Execution, t: Timer): boolean {
  if (t.index < 0) return false;
  if (this.rec !== null) this.rec.timerStop(t);
  this.removeTimer(t);
  return true;
}

function resetTimer(this: Execution, t: Timer, when: number, period = 0): boolean {
  const was = t.index >= 0;
  this.startTimer(t, when, period);
  return was;
}

function newTimer(fire: ($: Execution, delay: number) => void, what: string): Timer {
  return new Timer(fire, what);
}

/** Fires everything whose time has come. */
function fireTimers(this: Execution): void {
  for (let t = this.timers.peek(); t !== undefined && t.when <= this.now(); t = this.timers.peek()) {
    const delay = this.now() - t.when;
    this.removeTimer(t);
    if (t.period > 0) {
      t.when += t.period * (1 + Math.floor(delay / t.period));
      this.addTimer(t);
    }
    if (this.rec !== null) this.rec.timerFire(t);
    this.asSystem(() => t.fire(this, delay));
  }
}

/** time.Sleep: then `yield* $.park()`. Zero or less does not sleep: false. */
function sleep(this: Execution, ns: number): boolean {
  if (ns <= 0) return false;
  const g = this.g;
  const t = new Timer(() => this.ready(g), this.rec === null ? 'time.Sleep' : `time.Sleep(${durationText(ns)})`);
  this.startTimer(t, this.now() + ns);
  this.blockOn('sleep', []);
  return true;
}

export const timerOps = { newTimer, startTimer, stopTimer, resetTimer, fireTimers, sleep, ChanTimer, Timer };
