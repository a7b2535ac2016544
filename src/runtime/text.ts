/**
 * Go strings: byte strings. Conversions to and from runes and bytes (spec: Conversions to and from a string type), and the
 * UTF-8 decoding of `range` (Go's runtime/utf8.go, runtime/string.go).
 *
 * Invariant: an invalid byte decodes to U+FFFD with width 1.
 */
import { bytesToString as joinBytes } from '../source/bytes.ts';
import type { Int } from './int64.ts';
import { throwFault } from './panic.ts';
import { roundUpSize } from './size-class.ts';
import { Slice } from './slice-value.ts';

const runeError = 0xfffd;
const invalid = (runeError << 3) | 1;
const continuation = (b: number): boolean => (b & 0xc0) === 0x80;

/** The rune at byte `i` of `s`, as `rune << 3 | width`. `i` is in range. */
function decodeRune(s: string, i: number): number {
  const b = s.charCodeAt(i);
  return b < 0x80 ? (b << 3) | 1 : decodeMultibyte(s, i, b);
}

function decodeMultibyte(s: string, i: number, b: number): number {
  if (b < 0xc2 || b > 0xf4) return invalid;
  const b1 = s.charCodeAt(i + 1);
  if (!continuation(b1)) return invalid;
  if (b < 0xe0) return ((((b & 0x1f) << 6) | (b1 & 0x3f)) << 3) | 2;
  const b2 = s.charCodeAt(i + 2);
  if (b < 0xf0) {
    if (!continuation(b2) || (b === 0xe0 && b1 < 0xa0) || (b === 0xed && b1 > 0x9f)) return invalid;
    return ((((b & 0xf) << 12) | ((b1 & 0x3f) << 6) | (b2 & 0x3f)) << 3) | 3;
  }
  const b3 = s.charCodeAt(i + 3);
  if (!continuation(b2) || !continuation(b3) || (b === 0xf0 && b1 < 0x90) || (b === 0xf4 && b1 > 0x8f)) return invalid;
  return ((((b & 7) << 18) | ((b1 & 0x3f) << 12) | ((b2 & 0x3f) << 6) | (b3 & 0x3f)) << 3) | 4;
}

/** `string(rune)`: anything that is no code point gives U+FFFD. */
function runeToString(r: Int): string {
  if (r < 0 || r > 0x10ffff || (r >= 0xd800 && r <= 0xdfff)) r = runeError;
  const c = Number(r);
  if (c < 0x80) return String.fromCharCode(c);
  if (c < 0x800) return String.fromCharCode(0xc0 | (c >> 6), 0x80 | (c & 0x3f));
  if (c < 0x10000) return String.fromCharCode(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f));
  return String.fromCharCode(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 0x3f), 0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f));
}

/** `[]byte(s)`. A constant gets a capacity of exactly its length, as in Go; other strings that of the size class. */
function stringToBytes(s: string, exact = false): Slice {
  const n = s.length;
  const cap = exact ? n : roundUpSize(n, true);
  const a = new Uint8Array(cap);
  for (let i = 0; i < n; i++) a[i] = s.charCodeAt(i);
  return new Slice(a, 0, n, cap);
}

function bytesToString(b: Slice): string {
  if (b.n === 0) return '';
  if (b.n < 16) return shortString(b.a, b.o, b.o + b.n);
  return joinBytes(b.a.subarray(b.o, b.o + b.n));
}

function shortString(a: Uint8Array, from: number, to: number): string {
  let s = '';
  for (let i = from; i < to; i++) s += String.fromCharCode(a[i] as number);
  return s;
}

/** `[]rune(s)`. */
function stringToRunes(s: string): Slice {
  const runes: number[] = [];
  for (let i = 0; i < s.length; ) {
    const r = decodeRune(s, i);
    runes.push(r >> 3);
    i += r & 7;
  }
  const cap = roundUpSize(runes.length * 4, true) / 4;
  const a = new Int32Array(cap);
  a.set(runes);
  return new Slice(a, 0, runes.length, cap);
}

function runesToString(r: Slice): string {
  let s = '';
  for (let i = 0; i < r.n; i++) s += runeToString(r.a[r.o + i]);
  return s;
}

/** `s[i]`. */
function strIndex(s: string, i: Int): number {
  if (i >= 0 && i < s.length) return s.charCodeAt(i as number);
  return throwFault('boundsError', i < 0 ? `index out of range [${i}]` : `index out of range [${i}] with length ${s.length}`, strIndex);
}

/** `s[lo:hi]`. */
function strSlice(s: string, lo: Int | undefined, hi: Int | undefined): string {
  const h = hi ?? s.length;
  const l = lo ?? 0;
  if (!(h >= 0 && h <= s.length)) {
    throwFault('boundsError', h < 0 ? `slice bounds out of range [:${h}]` : `slice bounds out of range [:${h}] with length ${s.length}`, strSlice);
  }
  if (!(l >= 0 && l <= h)) throwFault('boundsError', l < 0 ? `slice bounds out of range [${l}:]` : `slice bounds out of range [${l}:${h}]`, strSlice);
  return s.slice(l as number, h as number);
}

export const textOps = { decodeRune, runeToString, stringToBytes, bytesToString, stringToRunes, runesToString, strIndex, strSlice };
