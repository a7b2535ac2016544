/** Searching and comparing byte slices: their backing arrays are `Uint8Array`s. */
import { type NativeTable, plain } from '../../runtime/native.ts';

interface ByteSlice {
  readonly a: Uint8Array;
  readonly o: number;
  readonly n: number;
}

/** First (step 1) or last (step -1) place of `sep` in `s`, or -1. */
function search(s: ByteSlice, sep: ByteSlice, step: 1 | -1): number {
  const last = s.n - sep.n;
  if (last < 0) return -1;
  if (sep.n === 0) return step === 1 ? 0 : s.n;
  const first = sep.a[sep.o];
  for (let i = step === 1 ? 0 : last; i >= 0 && i <= last; i += step) {
    if (s.a[s.o + i] !== first) continue;
    let k = 1;
    while (k < sep.n && s.a[s.o + i + k] === sep.a[sep.o + k]) k++;
    if (k === sep.n) return i;
  }
  return -1;
}

function compare(x: ByteSlice, y: ByteSlice): number {
  const n = Math.min(x.n, y.n);
  for (let i = 0; i < n; i++) {
    const d = (x.a[x.o + i] as number) - (y.a[y.o + i] as number);
    if (d !== 0) return Math.sign(d);
  }
  return Math.sign(x.n - y.n);
}

export const natives: NativeTable = {
  Index: plain(() => (s: ByteSlice, sep: ByteSlice) => search(s, sep, 1)),
  LastIndex: plain(() => (s: ByteSlice, sep: ByteSlice) => search(s, sep, -1)),
  IndexByte: plain(() => (s: ByteSlice, c: number) => {
    const i = s.a.indexOf(c, s.o);
    return i >= 0 && i < s.o + s.n ? i - s.o : -1;
  }),
  LastIndexByte: plain(() => (s: ByteSlice, c: number) => {
    for (let i = s.n - 1; i >= 0; i--) if (s.a[s.o + i] === c) return i;
    return -1;
  }),
  Compare: plain(() => compare),
  Equal: plain(() => (x: ByteSlice, y: ByteSlice) => x.n === y.n && compare(x, y) === 0),
};
