/**
 * Channels (Go's runtime/chan.go).
 *
 * Invariants, as there: at least one of `sendq` and `recvq` is empty, except for a goroutine blocked in a select on both
 * directions of one unbuffered channel. For buffered channels, `count > 0` implies `recvq` is empty and `count < cap` implies
 * `sendq` is empty. A sender that meets a waiting receiver hands over directly. Closing wakes everybody: receivers with the
 * zero value, senders with a panic raised in *their* goroutine.
 *
 * Fast paths never park: `send` says whether the caller must, `recv` gives `PARK` when it must.
 */
import type { Execution } from './execution.ts';
import type { G, Parking } from './g.ts';
import type { Int } from './int64.ts';
import { GoPanic, throwPlain } from './panic.ts';
import type { RType } from './rtype.ts';
import { Sudog, SudogQueue } from './sudog.ts';
import type { ChanTimer } from './timer.ts';

/** What `recv` and `select` give when the caller must `yield* $.park()`. */
export const PARK = { park: true };

export class Chan {
  /** Ring buffer of `cap` places; `head` is the oldest. */
  readonly buf: any[] = [];
  head = 0;
  count = 0;
  closed = false;
  readonly sendq = new SudogQueue();
  readonly recvq = new SudogQueue();
  /** The timer that sends on it (time.Timer, time.Ticker), if any. */
  timer: ChanTimer | null = null;
  /** Number in traces and reports; 0 until somebody asks. */
  id = 0;

  constructor(
    /** The channel type. */
    readonly type: RType,
    readonly cap: number,
    /** What the program calls it, if the compiler said. */
    public name: string,
  ) {}

  push(v: any): void {
    const i = this.head + this.count;
    this.buf[i >= this.cap ? i - this.cap : i] = v;
    this.count++;
  }

  shift(): any {
    const v = this.buf[this.head];
    this.buf[this.head] = undefined;
    this.head = this.head + 1 === this.cap ? 0 : this.head + 1;
    this.count--;
    return v;
  }
}

/** `make(chan T, cap)`; `T` is the channel type. */
function makeChan(this: Execution, T: RType, cap: Int = 0, name = ''): Chan {
  const size = T.elem!.size;
  if (!(cap >= 0 && Number(cap) * size <= 2 ** 47)) throwPlain('makechan: size out of range');
  this.checkMemory(Number(cap) * Math.max(size, 1), 'a channel buffer');
  const ch = new Chan(T, cap as number, name);
  if (this.rec !== null) this.rec.chanCreate(ch);
  return ch;
}

function ownSudog(g: G): Sudog {
  return (g.sudog ??= new Sudog(g));
}

/** Sends; true when the caller must park. */
function send(this: Execution, ch: Chan | null, v: any): boolean {
  if (ch === null) {
    this.blockOn('chan send (nil chan)', []);
    return true;
  }
  if (ch.closed) throwPlain('send on closed channel');
  this.synchronises();
  const s = dequeue(this, ch.recvq);
  if (s !== null) {
    if (this.rec !== null) this.rec.chanSend(ch, v, s.g.id);
    this.deliver(s, v, true);
    return false;
  }
  if (ch.count < ch.cap) {
    ch.push(v);
    if (this.rec !== null) this.rec.chanSend(ch, v, 0);
    return false;
  }
  const own = ownSudog(this.g);
  own.ch = ch;
  own.elem = v;
  own.index = -1;
  ch.sendq.enqueue(own);
  this.blockOn('chan send', ch);
  return true;
}

/** The next waiter; one in a select is taken out of all its other queues. */
function dequeue($: Execution, q: SudogQueue): Sudog | null {
  const s = q.first;
  if (s === null) return null;
  if (s.index >= 0) leaveSelect($, s.g);
  else {
    q.remove(s);
    if (s.ch!.timer !== null) s.ch!.timer.unblocked($);
  }
  return s;
}

/** Takes a goroutine out of every queue its select put it in. */
export function leaveSelect($: Execution, g: G): void {
  const waiting = g.selecting as Sudog[];
  g.selecting = null;
  for (const s of waiting) {
    const ch = s.ch as Chan;
    s.queue?.remove(s);
    if (ch.timer !== null) ch.timer.unblocked($);
  }
}

/** Gives a waiting receiver its value. */
function deliver(this: Execution, s: Sudog, v: any, ok: boolean): void {
  const g = s.g;
  if (this.rec !== null) this.rec.chanRecv(s.ch as Chan, v, ok, this.g.id, g.id);
  g.wakeValue = s.index >= 0 ? [s.index, v, ok] : s.wantOk ? [v, ok] : v;
  s.elem = undefined;
  this.ready(g);
}

/** Takes the value of a waiting sender and releases it. `to`: goroutine that gets it directly; 0 when it goes into the buffer. */
function release(this: Execution, s: Sudog, to: number): any {
  const v = s.elem;
  s.elem = undefined;
  s.g.wakeValue = s.index >= 0 ? [s.index, undefined, false] : undefined;
  if (this.rec !== null) this.rec.chanSend(s.ch as Chan, v, to, s.g.id);
  this.ready(s.g);
  return v;
}

/** Takes one value if there is one, else gives PARK. The caller has looked at `closed`. */
function take($: Execution, ch: Chan): any {
  $.synchronises();
  if (ch.count > 0) {
    const v = ch.shift();
    const s = dequeue($, ch.sendq);
    if ($.rec !== null) $.rec.chanRecv(ch, v, true, 0);
    if (s !== null) ch.push($.release(s, 0));
    return v;
  }
  const s = dequeue($, ch.sendq);
  if (s === null) return PARK;
  const from = s.g.id;
  const v = $.release(s, $.g.id);
  if ($.rec !== null) $.rec.chanRecv(ch, v, true, from);
  return v;
}

function waitForValue($: Execution, ch: Chan, wantOk: boolean): void {
  $.g.releases++;
  const own = ownSudog($.g);
  own.ch = ch;
  own.elem = undefined;
  own.index = -1;
  own.wantOk = wantOk;
  ch.recvq.enqueue(own);
  if (ch.timer !== null) ch.timer.blocking($);
  $.blockOn('chan receive', ch);
}

/** `<-ch` → value or PARK. */
function recv(this: Execution, ch: Chan | null): any {
  if (ch === null) {
    this.blockOn('chan receive (nil chan)', []);
    return PARK;
  }
  if (ch.timer !== null) ch.timer.poll(this);
  if (ch.count > 0 || ch.sendq.first !== null) return take(this, ch);
  if (ch.closed) {
    this.synchronises();
    if (this.rec !== null) this.rec.chanRecv(ch, undefined, false, 0);
    return ch.type.elem!.zero();
  }
  waitForValue(this, ch, false);
  return PARK;
}

/** `v, ok := <-ch` → `[v, ok]` or PARK. */
function recv2(this: Execution, ch: Chan | null): any {
  if (ch === null) {
    this.blockOn('chan receive (nil chan)', []);
    return PARK;
  }
  if (ch.timer !== null) ch.timer.poll(this);
  if (ch.count > 0 || ch.sendq.first !== null) return [take(this, ch), true];
  if (ch.closed) {
    this.synchronises();
    if (this.rec !== null) this.rec.chanRecv(ch, undefined, false, 0);
    return [ch.type.elem!.zero(), false];
  }
  waitForValue(this, ch, true);
  return PARK;
}

/** `close(ch)`. */
function close(this: Execution, ch: Chan | null): void {
  if (ch === null) throwPlain('close of nil channel');
  if (ch.closed) throwPlain('close of closed channel');
  ch.closed = true;
  this.g.releases++;
  if (this.rec !== null) this.rec.chanClose(ch);
  const woken: G[] = [];
  for (let s = dequeue(this, ch.recvq); s !== null; s = dequeue(this, ch.recvq)) {
    const zero = ch.type.elem!.zero();
    s.g.wakeValue = s.index >= 0 ? [s.index, zero, false] : s.wantOk ? [zero, false] : zero;
    if (this.rec !== null) this.rec.chanRecv(ch, undefined, false, 0, s.g.id);
    woken.push(s.g);
  }
  for (let s = dequeue(this, ch.sendq); s !== null; s = dequeue(this, ch.sendq)) {
    s.elem = undefined;
    s.g.wakePanic = new GoPanic(null, { type: 'plainError', text: 'send on closed channel' });
    woken.push(s.g);
  }
  for (const g of woken) this.ready(g);
}

function chanLen(this: Execution, ch: Chan | null): number {
  if (ch === null) return 0;
  if (ch.timer !== null) return 0;
  return ch.count;
}

const chanCap = (ch: Chan | null): number => (ch === null || ch.timer !== null ? 0 : ch.cap);

/** `select {}`; true: the caller parks. */
function block(this: Execution): boolean {
  this.blockOn('select (no cases)', []);
  return true;
}

/** For natives: sends without blocking; false when it could not. */
function trySend(this: Execution, ch: Chan, v: any): boolean {
  if (ch.closed || ch.recvq.first !== null || ch.count < ch.cap) return !this.send(ch, v);
  return false;
}

/** For natives: `if ($.send(ch, v)) yield* $.park()` and the like, whole. */
function* sendParking(this: Execution, ch: Chan | null, v: any): Generator<undefined, void, any> {
  if (this.send(ch, v)) yield* this.park();
}

function* recvParking(this: Execution, ch: Chan | null): Generator<undefined, any, any> {
  const v = this.recv(ch);
  return v === PARK ? yield* this.park() : v;
}

/** After `send`, `recv`, `select`… said so: waits, and gives what the waker decided. */
function park(this: Execution): Parking {
  return this.g;
}

export const chanOps = { PARK, makeChan, send, recv, recv2, close, chanLen, chanCap, block, trySend, sendParking, recvParking, park, deliver, release };
