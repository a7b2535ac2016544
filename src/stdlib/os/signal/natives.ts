/** Which signals the program asks for, and their delivery. While any is asked for, the program may always go on. */
import { type NativeTable, plain, wakes } from '../../../runtime/native.ts';
import type { Box } from '../../../runtime/rtype.ts';
import type { Slice } from '../../../runtime/slice-value.ts';
import { signalName, signalNumber } from '../../syscall/natives.ts';

export const natives: NativeTable = {
  noteContext: plain(($) => (ctx: Box) => {
    $.rec?.nameContext(ctx.v as object, 'signal.NotifyContext');
  }),
  setSignals: wakes(($) => {
    let waiting = false;
    return (what: Slice, receivers: (n: number) => [Slice, Box]) => {
      const does: number[] = Array.from({ length: what.n }, (_, n) => what.a[what.o + n]);
      const named = (what: number): string[] => does.flatMap((w, n) => (w === what ? [signalName(n)] : []));
      const asked = named(1);
      if (asked.length > 0 !== waiting) $.hostWaits += waiting ? -1 : 1;
      waiting = asked.length > 0;
      $.signalHandler = (name) => {
        const n = signalNumber(name);
        if (does[n] === 2) return { delivered: 0, missed: 0 };
        if (does[n] !== 1) return null;
        const [to, sig] = receivers(n);
        let delivered = 0;
        for (let i = 0; i < to.n; i++) if ($.trySend(to.a[to.o + i], sig)) delivered++;
        return { delivered, missed: to.n - delivered };
      };
      $.host.notify?.(asked, named(2));
    };
  }),
};
