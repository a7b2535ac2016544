/** What package atomic cannot say in Go: types of interface values, and its notes for the trace. */
import { type NativeTable, plain } from '../../../runtime/native.ts';
import type { Box } from '../../../runtime/rtype.ts';
import { formatValue } from '../../../trace/format.ts';

export const natives: NativeTable = {
  observed: plain(($) => $.observer()),
  note: plain(($) => (addr: Box, op: string, value: Box | null) => {
    if ($.rec !== null) $.rec.event({ kind: 'Atomic', id: $.rec.object(addr.v, 'atomic'), op, value: formatValue(value, null) });
  }),
  sameType: plain(() => (a: Box, b: Box) => a.$t === b.$t),
};
