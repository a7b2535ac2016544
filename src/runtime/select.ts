/**
 * select (spec: Select statements; Go's runtime/select.go).
 *
 * Invariants: operands were evaluated by the caller, once, in source order; of the cases that can proceed one is drawn
 * (`choose(…, 'select')`); otherwise the goroutine waits in the queue of every channel at once and leaves them all when the first
 * of them serves it. A nil channel is never ready. A send case on a closed channel counts as ready, and panics when drawn.
 */
import { type Chan, PARK } from './chan.ts';
import type { Execution } from './execution.ts';
import { throwPlain } from './panic.ts';
import { Sudog } from './sudog.ts';

/** `[ch]` receives, `[ch, v]` sends. */
export type SelectCase = readonly [ch: Chan | null] | readonly [ch: Chan | null, v: any];
/** `index` −1: the default case. `value` and `ok` of a receive. */
export type SelectResult = [index: number, value: any, ok: boolean];

function isReady($: Execution, c: SelectCase): boolean {
  const ch = c[0];
  if (ch === null) return false;
  if (ch.closed) return true;
  if (c.length === 2) return ch.count < ch.cap || ch.recvq.first !== null;
  if (ch.timer !== null) ch.timer.poll($);
  return ch.count > 0 || ch.sendq.first !== null;
}

function select(this: Execution, cases: readonly SelectCase[], hasDefault: boolean): any {
  const ready: number[] = [];
  for (let i = 0; i < cases.length; i++) if (isReady(this, cases[i] as SelectCase)) ready.push(i);
  if (ready.length > 0) {
    const index = ready[ready.length === 1 ? 0 : this.choose(ready.length, 'select')] as number;
    if (this.rec !== null) this.rec.selectCase(index, ready, cases[index] as SelectCase);
    return proceed(this, index, cases[index] as SelectCase);
  }
  if (hasDefault) {
    if (this.rec !== null) this.rec.selectCase(-1, [], null);
    return [-1, undefined, false];
  }
  waitForAny(this, cases);
  return PARK;
}

function proceed($: Execution, index: number, c: SelectCase): SelectResult {
  const ch = c[0] as Chan;
  if (c.length === 2) {
    if (ch.closed) throwPlain('send on closed channel');
    $.send(ch, c[1]);
    return [index, undefined, false];
  }
  const [v, ok] = $.recv2(ch);
  return [index, v, ok];
}

function waitForAny($: Execution, cases: readonly SelectCase[]): void {
  const g = $.g;
  g.releases++;
  const waiting: Sudog[] = [];
  const on: Chan[] = [];
  for (let i = 0; i < cases.length; i++) {
    const c = cases[i] as SelectCase;
    const ch = c[0];
    if (ch === null) continue;
    const s = new Sudog(g);
    s.ch = ch;
    s.index = i;
    if (c.length === 2) {
      s.elem = c[1];
      ch.sendq.enqueue(s);
    } else ch.recvq.enqueue(s);
    if (ch.timer !== null) ch.timer.blocking($);
    waiting.push(s);
    on.push(ch);
  }
  g.selecting = waiting;
  $.blockOn(cases.length === 0 ? 'select (no cases)' : 'select', on);
}

export const selectOps = { select };
