/**
 * The clock and the timers. A `Timer` object of Go has a timer of the runtime: one behind a channel (`ChanTimer`, with the
 * semantics of Go 1.23), or one that calls a function.
 */
import type { Chan } from '../../runtime/chan.ts';
import type { Execution } from '../../runtime/execution.ts';
import { type NativeTable, parks, plain, spawns } from '../../runtime/native.ts';
import { ChanTimer, Timer } from '../../runtime/timer.ts';
import { durationText } from '../../trace/format.ts';

/** The clock of the Go Playground: 2009-11-10 23:00:00 UTC, in Unix seconds. */
const startSec = 1257894000;

type Int = number | bigint;

/** Virtual times beyond this many nanoseconds (104 days) are not exact; the largest Duration is `never`. */
const toNumber = (ns: Int): number => Number(ns);

function timersOf($: Execution): WeakMap<object, Timer | ChanTimer> {
  let all = $.packages.get('time');
  if (all === undefined) $.packages.set('time', (all = new WeakMap()));
  return all;
}

export const natives: NativeTable = {
  runtimeNano: plain(($) => () => Math.floor($.readClock())),
  startSec: plain(() => () => startSec),
  Sleep: parks(
    ($) =>
      function* (d: Int) {
        if ($.sleep(toNumber(d))) yield* $.park();
      },
  ),
  startTimer: spawns(($) => {
    const all = timersOf($);
    return (t: object, when: Int, period: Int, c: Chan | null, timeOf: (when: number) => object, fire: (() => void) | null, name: string, d: Int) => {
      const what = $.rec === null ? name : `${name}(${durationText(Number(d))})`;
      if (c !== null) {
        const timer = new ChanTimer($, c, ($, delay) => timeOf(Math.floor($.now() - delay)), what);
        all.set(t, timer);
        timer.start($, toNumber(when), toNumber(period));
      } else {
        const timer = $.newTimer(fire as () => void, what);
        all.set(t, timer);
        $.startTimer(timer, toNumber(when), toNumber(period));
      }
    };
  }),
  stopTimer: plain(($) => {
    const all = timersOf($);
    return (t: object) => {
      const timer = all.get(t);
      return timer instanceof ChanTimer ? timer.stop($) : timer instanceof Timer ? $.stopTimer(timer) : false;
    };
  }),
  resetTimer: spawns(($) => {
    const all = timersOf($);
    return (t: object, when: Int, period: Int) => {
      const timer = all.get(t);
      if (timer instanceof ChanTimer) return timer.start($, toNumber(when), toNumber(period));
      return timer instanceof Timer ? $.resetTimer(timer, toNumber(when), toNumber(period)) : false;
    };
  }),
};
