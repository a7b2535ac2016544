/**
 * Slices and the backing stores of arrays (spec: Slice expressions, Appending and copying; Go's runtime/slice.go and the
 * texts of runtime/error.go).
 *
 * Invariants: see `slice-value.ts`. A store that is a JS array grows only by pushing, which keeps it packed; an element that
 * exists is written in place, so that pointers to structs and arrays in it stay true.
 */
import { arrayView } from './array-view.ts';
import type { Execution } from './execution.ts';
import type { Int } from './int64.ts';
import { LimitError, throwError, throwFault } from './panic.ts';
import type { RType } from './rtype.ts';
import { grownCap } from './size-class.ts';
import { nilSlice, Slice } from './slice-value.ts';

/** Most elements of one allocation: beyond it Go would have to find gigabytes. */
const maxElements = 2 ** 27;
/** Go's maxAlloc on amd64: beyond, `make` panics. */
const maxAlloc = 2 ** 48;

/** `i` when it is an index into something of length `n`. */
function index(i: Int, n: number): number {
  if (i >= 0 && i < n) return i as number;
  return throwFault('boundsError', i < 0 ? `index out of range [${i}]` : `index out of range [${i}] with length ${n}`, index);
}

/** `make([]T, len, cap)`. */
function make(this: Execution, T: RType, len: Int, cap: Int = len): Slice {
  if (!(len >= 0 && Number(len) * T.size <= maxAlloc && len < maxAlloc)) throwError('makeslice: len out of range');
  if (!(cap >= len && Number(cap) * T.size <= maxAlloc && cap < maxAlloc)) throwError('makeslice: cap out of range');
  checkSize(this, T, Number(cap));
  const n = len as number;
  const c = cap as number;
  return new Slice(T.typed === null ? T.makeArray(n) : T.makeArray(c), 0, n, c);
}

/** Stores of fewer elements are left to the collector and the limit of the heap. */
const bigElements = 2 ** 16;
/** What a growing JS array takes for each of its elements: the old store, and one and a half times as much for the new one. */
const growingBytes = 20;

function checkSize($: Execution, T: RType, cap: number): void {
  if (cap < bigElements) return;
  if (cap > maxElements)
    throw new LimitError('memory', `the program asked for a slice of ${cap} elements of ${T.size} bytes: more memory than gocl gives to one program`);
  $.checkMemory(cap * (T.typed === null ? growingBytes : T.size), 'a slice');
}

/** The backing store of an array literal; takes over `values`. */
function arrayOf(T: RType, values: any[]): any {
  const Typed = T.typed;
  return Typed === null ? values : new Typed(values);
}

/** A slice literal; takes over `values`. */
function sliceOf(T: RType, values: any[]): Slice {
  return new Slice(arrayOf(T, values), 0, values.length, values.length);
}

/** Makes elements up to `end` exist. */
function extend(T: RType, a: any, end: number): void {
  if (T.isValue) while (a.length < end) a.push(T.zero());
  else for (let zero = T.zero(); a.length < end; ) a.push(zero);
}

function boundsOfHigh(h: Int, of: 'length' | 'capacity', n: number): string {
  return h < 0 ? `slice bounds out of range [:${h}]` : `slice bounds out of range [:${h}] with ${of} ${n}`;
}

function boundsOfMax(m: Int, of: 'length' | 'capacity', n: number): string {
  return m < 0 ? `slice bounds out of range [::${m}]` : `slice bounds out of range [::${m}] with ${of} ${n}`;
}

/** Checks `[lo:hi:max]` against capacity `c`, in Go's order: max, hi, lo. */
function checkBounds(lo: Int, hi: Int, max: Int | undefined, of: 'length' | 'capacity', c: number): void {
  if (max !== undefined) {
    if (!(max >= 0 && max <= c)) throwFault('boundsError', boundsOfMax(max, of, c), checkBounds);
    if (!(hi >= 0 && hi <= max))
      throwFault('boundsError', hi < 0 ? `slice bounds out of range [:${hi}:]` : `slice bounds out of range [:${hi}:${max}]`, checkBounds);
    if (!(lo >= 0 && lo <= hi))
      throwFault('boundsError', lo < 0 ? `slice bounds out of range [${lo}::]` : `slice bounds out of range [${lo}:${hi}:]`, checkBounds);
    return;
  }
  if (!(hi >= 0 && hi <= c)) throwFault('boundsError', boundsOfHigh(hi, of, c), checkBounds);
  if (!(lo >= 0 && lo <= hi)) throwFault('boundsError', lo < 0 ? `slice bounds out of range [${lo}:]` : `slice bounds out of range [${lo}:${hi}]`, checkBounds);
}

/** `s[lo:hi:max]`; absent bounds are undefined. */
function slice(T: RType, s: Slice, lo: Int = 0, hi: Int = s.n, max?: Int): Slice {
  const l = lo as number;
  const h = hi as number;
  if (!(l >= 0 && l <= h && h <= s.c && typeof hi === 'number') || max !== undefined) checkBounds(lo, hi, max, 'capacity', s.c);
  if (s === nilSlice) return s;
  if (h > s.n && s.a.length < s.o + h) extend(T, s.a, s.o + h);
  return new Slice(s.a, s.o + l, h - l, (max === undefined ? s.c : (max as number)) - l);
}

/** `arr[lo:hi:max]` of an array, which is addressable: the slice shares it. */
function sliceArray(_T: RType, a: any, lo: Int = 0, hi: Int = a.length, max?: Int): Slice {
  const c = a.length as number;
  checkBounds(lo, hi, max, 'length', c);
  const l = lo as number;
  return new Slice(a, l, (hi as number) - l, (max === undefined ? c : (max as number)) - l);
}

/** A store of capacity `c` that begins with the elements of `s`: moved, not copied, since their old places are dead or shared. */
function regrow(T: RType, s: Slice, c: number): any {
  const Typed = T.typed;
  if (Typed !== null) {
    const a = new Typed(c);
    if (s.n > 0) a.set(s.o === 0 && s.n === s.a.length ? s.a : s.a.subarray(s.o, s.o + s.n));
    return a;
  }
  const a = s.a.slice(s.o, s.o + s.n);
  if (T.isValue) for (let i = 0; i < a.length; i++) a[i] = T.clone(a[i]);
  return a;
}

function store(T: RType, a: any, i: number, v: any): void {
  if (i >= a.length) a.push(v);
  else if (T.isValue) T.assign(a[i], v);
  else a[i] = v;
}

/** `append(s, v)`. */
function append(this: Execution, T: RType, s: Slice, v: any): Slice {
  const n = s.n;
  if (n < s.c) {
    const a = s.a;
    const i = s.o + n;
    if (i === a.length) a.push(v);
    else store(T, a, i, v);
    return new Slice(a, s.o, n + 1, s.c);
  }
  const c = grownCap(n + 1, s.c, T.size, !T.pointers);
  checkSize(this, T, c);
  const a = regrow(T, s, c);
  if (T.typed !== null) a[n] = v;
  else a.push(v);
  return new Slice(a, 0, n + 1, c);
}

/** Bytes of stack Go gives to the first append to a slice that does not escape (Go 1.26, `growsliceBuf`). */
const stackBuffer = 32;

/** `append(s, v)` where `s` is a local variable whose elements do not escape: the first store may be on Go's stack, and larger. */
function appendLocal(this: Execution, T: RType, s: Slice, v: any): Slice {
  const room = T.size === 0 ? 0 : Math.floor(stackBuffer / T.size);
  if (s.c > 0 || room === 0) return append.call(this, T, s, v);
  const a = T.typed === null ? [v] : T.makeArray(room);
  a[0] = v;
  return new Slice(a, 0, 1, room);
}

/** `append(s, v0, v1, …)`. */
function appendAll(this: Execution, T: RType, s: Slice, values: any[]): Slice {
  const grown = room(this, T, s, values.length);
  for (let i = 0; i < values.length; i++) store(T, grown.a, grown.o + s.n + i, values[i]);
  return grown;
}

/** `append(s, t...)`. `t` may overlap `s`. */
function appendSlice(this: Execution, T: RType, s: Slice, t: Slice): Slice {
  if (t.n === 0) return s;
  const grown = room(this, T, s, t.n);
  const to = grown.o + s.n;
  if (T.typed !== null) grown.a.set(t.a.subarray(t.o, t.o + t.n), to);
  else {
    const values = t.a === grown.a ? t.a.slice(t.o, t.o + t.n) : t.a;
    const from = t.a === grown.a ? 0 : t.o;
    if (T.isValue) for (let i = 0; i < t.n; i++) store(T, grown.a, to + i, T.clone(values[from + i]));
    else for (let i = 0; i < t.n; i++) store(T, grown.a, to + i, values[from + i]);
  }
  return grown;
}

/** `append([]byte, string...)`; `T` is the byte type. */
function appendString(this: Execution, T: RType, s: Slice, str: string): Slice {
  if (str.length === 0) return s;
  const grown = room(this, T, s, str.length);
  for (let i = 0, to = grown.o + s.n; i < str.length; i++) grown.a[to + i] = str.charCodeAt(i);
  return grown;
}

/** `s` with `more` elements added at the end, not yet written; `s` itself when there are none. */
function room($: Execution, T: RType, s: Slice, more: number): Slice {
  if (more === 0) return s;
  const n = s.n + more;
  if (n <= s.c) return new Slice(s.a, s.o, n, s.c);
  const c = grownCap(n, s.c, T.size, !T.pointers);
  checkSize($, T, c);
  return new Slice(regrow(T, s, c), 0, n, c);
}

/** `copy(dst, src)` → how many. They may overlap. */
function copy(T: RType, dst: Slice, src: Slice): number {
  const n = Math.min(dst.n, src.n);
  if (n === 0) return 0;
  const d = dst.a;
  if (T.typed !== null) d.set(src.a.subarray(src.o, src.o + n), dst.o);
  else if (T.isValue) copyValues(T, d, dst.o, src.a, src.o, n);
  else if (d === src.a && dst.o > src.o) for (let i = n - 1; i >= 0; i--) d[dst.o + i] = d[src.o + i];
  else for (let i = 0; i < n; i++) d[dst.o + i] = src.a[src.o + i];
  return n;
}

function copyValues(T: RType, d: any, to: number, s: any, from: number, n: number): void {
  if (d === s && to > from) for (let i = n - 1; i >= 0; i--) T.assign(d[to + i], s[from + i]);
  else for (let i = 0; i < n; i++) T.assign(d[to + i], s[from + i]);
}

/** `copy([]byte, string)`. */
function copyString(dst: Slice, s: string): number {
  const n = Math.min(dst.n, s.length);
  for (let i = 0; i < n; i++) dst.a[dst.o + i] = s.charCodeAt(i);
  return n;
}

/** `clear(s)`. */
function clearSlice(T: RType, s: Slice): void {
  if (T.isValue) for (let i = 0; i < s.n; i++) T.assign(s.a[s.o + i], T.zero());
  else if (s.n > 0) s.a.fill(T.zero(), s.o, s.o + s.n);
}

/** `[N]T(s)`: a copy. */
function toArray(T: RType, s: Slice, n: number): any {
  checkArrayLength(s, n);
  if (n === 0) return T.makeArray(0);
  const a = s.a.slice(s.o, s.o + n);
  if (T.isValue) for (let i = 0; i < n; i++) a[i] = T.clone(a[i]);
  return a;
}

/** `(*[N]T)(s)`: the store itself where the slice is all of it, else a view of it. */
function toArrayPtr(T: RType, s: Slice, n: number): any {
  checkArrayLength(s, n);
  if (s === nilSlice) return null;
  if (s.o === 0 && s.a.length === n && (s.c === n || T.typed !== null)) return s.a;
  return arrayView(s.a, s.o, n);
}

function checkArrayLength(s: Slice, n: number): void {
  if (s.n < n) throwFault('boundsError', `cannot convert slice with length ${s.n} to array or pointer to array with length ${n}`, checkArrayLength);
}

export const sliceOps = {
  Slice,
  nilSlice,
  index,
  make,
  arrayOf,
  sliceOf,
  slice,
  sliceArray,
  append,
  appendLocal,
  appendAll,
  appendSlice,
  appendString,
  copy,
  copyString,
  clearSlice,
  toArray,
  toArrayPtr,
};
