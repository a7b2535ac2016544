/** Swapping elements of any slice, for `sort.Slice`. */
import { type NativeTable, plain } from '../../runtime/native.ts';
import type { Box, RType } from '../../runtime/rtype.ts';

interface AnySlice {
  readonly a: unknown[];
  readonly o: number;
  readonly n: number;
}

/** Structs and arrays are swapped by content: pointers to the elements stay where they are. */
function swapContents(elem: RType, a: unknown[]): (i: number, j: number) => void {
  return (i, j) => {
    const old = elem.clone(a[i]);
    elem.assign(a[i], a[j]);
    elem.assign(a[j], old);
  };
}

function swapValues(a: unknown[]): (i: number, j: number) => void {
  return (i, j) => {
    const old = a[i];
    a[i] = a[j];
    a[j] = old;
  };
}

export const natives: NativeTable = {
  swapper: plain(() => (x: Box | null) => {
    if (x === null || x.$t.kind !== 'slice') return [0, null, x === null ? 'zero' : x.$t.kind];
    const { a, o, n } = x.v as AnySlice;
    const elem = x.$t.elem as RType;
    const swap = elem.kind === 'struct' || elem.kind === 'array' ? swapContents(elem, a) : swapValues(a);
    return [n, o === 0 ? swap : (i: number, j: number) => swap(o + i, o + j), ''];
  }),
};
