/**
 * UTF-8 over byte strings. A decoded rune comes packed as `rune * 8 + size`, so that decoding allocates nothing;
 * invalid input gives U+FFFD with size 1, the end of input U+FFFD with size 0.
 */

export const runeError = 0xfffd;
export const maxRune = 0x10ffff;
const invalid = runeError * 8 + 1;

/** Anything with bytes: a byte string, or a window of a byte array. */
type ByteAt = (i: number) => number;

export function decode(s: string, i: number): number {
  const c = s.charCodeAt(i);
  if (c < 0x80) return c * 8 + 1;
  return i >= s.length ? runeError * 8 : decodeMulti((k) => s.charCodeAt(k), i, s.length);
}

export function decodeBytes(a: ArrayLike<number>, i: number, end: number): number {
  if (i >= end) return runeError * 8;
  const c = a[i] as number;
  return c < 0x80 ? c * 8 + 1 : decodeMulti((k) => a[k] as number, i, end);
}

function decodeMulti(at: ByteAt, i: number, end: number): number {
  const size = sequenceLength(at, i, end);
  const c = at(i);
  switch (size) {
    case 2:
      return (((c & 0x1f) << 6) | (at(i + 1) & 0x3f)) * 8 + 2;
    case 3:
      return (((c & 0xf) << 12) | ((at(i + 1) & 0x3f) << 6) | (at(i + 2) & 0x3f)) * 8 + 3;
    case 4:
      return (((c & 7) << 18) | ((at(i + 1) & 0x3f) << 12) | ((at(i + 2) & 0x3f) << 6) | (at(i + 3) & 0x3f)) * 8 + 4;
    default:
      return invalid;
  }
}

/** Length of the well-formed multi-byte sequence at i; 0 when there is none. */
function sequenceLength(at: ByteAt, i: number, end: number): number {
  const c = at(i);
  const size = c >= 0xc2 && c <= 0xdf ? 2 : c >= 0xe0 && c <= 0xef ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 0;
  if (size === 0 || i + size > end || !secondFits(c, at(i + 1))) return 0;
  for (let k = 2; k < size; k++) if ((at(i + k) & 0xc0) !== 0x80) return 0;
  return size;
}

/** The second byte's range excludes overlong forms, surrogates and values past U+10FFFF. */
function secondFits(first: number, second: number): boolean {
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

/** Whether the bytes at i begin a sequence that more input could not complete differently: a full rune or an invalid byte. */
export function isFullRune(at: ByteAt, length: number): boolean {
  if (length === 0) return false;
  const c = at(0);
  const size = c >= 0xc2 && c <= 0xdf ? 2 : c >= 0xe0 && c <= 0xef ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 1;
  if (length >= size) return true;
  if (length > 1 && !secondFits(c, at(1))) return true;
  return length > 2 && (at(2) & 0xc0) !== 0x80;
}

export function isValidRune(r: number): boolean {
  return (r >= 0 && r < 0xd800) || (r > 0xdfff && r <= maxRune);
}

/** The UTF-8 of a rune as a byte string; of U+FFFD when it is not valid. */
export function encode(r: number): string {
  if (r >= 0 && r < 0x80) return String.fromCharCode(r);
  if (!isValidRune(r)) r = runeError;
  if (r < 0x800) return String.fromCharCode(0xc0 | (r >> 6), 0x80 | (r & 0x3f));
  if (r < 0x10000) return String.fromCharCode(0xe0 | (r >> 12), 0x80 | ((r >> 6) & 0x3f), 0x80 | (r & 0x3f));
  return String.fromCharCode(0xf0 | (r >> 18), 0x80 | ((r >> 12) & 0x3f), 0x80 | ((r >> 6) & 0x3f), 0x80 | (r & 0x3f));
}

const nonAscii = /[\x80-\xff]/;

export function isAscii(s: string): boolean {
  return !nonAscii.test(s);
}

export function isValid(s: string): boolean {
  if (isAscii(s)) return true;
  for (let i = 0; i < s.length; ) {
    const packed = decode(s, i);
    if (packed === invalid) return false;
    i += packed & 7;
  }
  return true;
}

/** Number of runes; each invalid byte counts as one. */
export function runeCount(s: string): number {
  if (isAscii(s)) return s.length;
  let n = 0;
  for (let i = 0; i < s.length; n++) i += decode(s, i) & 7;
  return n;
}
