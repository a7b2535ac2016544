/** Which signals the program asks for, and their delivery. While any is asked for, the program may always go on. */
import { type NativeTable, plain, wakes } from '../../../runtime/native.ts';
import { signalNumber } from '../../syscall/natives.ts';
import type { Execution } from '../../../runtime/execution.ts';

/** What os/signal has told of one execution. */
interface Signals {
  /** By number: 1 goes to `deliver`, 2 is ignored. */
  readonly what: Map<number, number>;
  /** Sends the signal to the channels that want it; how many took it. */
  deliver: ((n: number) => number) | null;
  /** Counted in `$.hostWaits`. */
  waiting: boolean;
}

function signalsOf($: Execution): Signals {
  let s: Signals | undefined = $.packages.get('os/signal');
  if (s === undefined) {
    s = { what: new Map(), deliver: null, waiting: false };
    $.packages.set('os/signal', s);
  }
  return s;
}

export const natives: NativeTable = {
  setSignal: plain(($) => {
    const signals = signalsOf($);
    return (n: number, what: number) => {
      if (what === 0) signals.what.delete(n);
      else signals.what.set(n, what);
      const waiting = [...signals.what.values()].includes(1);
      if (waiting !== signals.waiting) $.hostWaits += waiting ? 1 : -1;
      signals.waiting = waiting;
    };
  }),
  setDelivery: wakes(($) => {
    const signals = signalsOf($);
    return (deliver: (n: number) => number) => {
      signals.deliver = deliver;
      $.signalHandler = (name) => {
        const n = signalNumber(name);
        const what = signals.what.get(n);
        if (what === 1) deliver(n);
        return what !== undefined;
      };
    };
  }),
};
