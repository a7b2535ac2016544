/** Division and shifts of the 8, 16 and 32-bit kinds, and conversions between numbers (on amd64). */
import type { Int } from './int64.ts';
import { wrapI, wrapU } from './int64.ts';
import { throwDivide, throwError } from './panic.ts';

/** Quotient, truncated; the caller wraps it to its kind. */
function divS(a: number, b: number): number {
  if (b === 0) throwDivide();
  return Math.trunc(a / b) + 0;
}

function remS(a: number, b: number): number {
  if (b === 0) throwDivide();
  return (a % b) + 0;
}

function count(n: Int): number {
  if (n < 0) throwError('negative shift amount');
  return n < 32 ? (n as number) : 32;
}

/** Result as an int32: the caller wraps it to its kind. */
function shl32(a: number, n: Int): number {
  const k = count(n);
  return k === 32 ? 0 : a << k;
}

/** Signed operands. */
function shr32(a: number, n: Int): number {
  const k = count(n);
  return a >> (k === 32 ? 31 : k);
}

/** Unsigned operands. */
function shrU32(a: number, n: Int): number {
  const k = count(n);
  return k === 32 ? 0 : a >>> k;
}

/** Any integer → float64, rounded to nearest even. */
const float64 = (x: Int): number => Number(x);

const roundBit = 1n << 39n;

/** Any integer → float32, rounded once. */
function float32(x: Int): number {
  if (typeof x === 'number' && x <= 0x1fffffffffff && x >= -0x1fffffffffff) return Math.fround(x);
  // More than 53 bits: keep a sticky bit below the 24 that count, so that rounding twice equals rounding once.
  const b = BigInt(x);
  const abs = b < 0n ? -b : b;
  const sticky = (abs & (roundBit - 1n)) === 0n || abs < 1n << 60n ? 0n : 1n;
  const shift = abs < 1n << 60n ? 0n : 20n;
  const kept = shift === 0n ? abs : ((abs >> shift) | sticky) << shift;
  const f = Math.fround(Number(kept));
  return b < 0n ? -f : f;
}

const TWO63 = 2 ** 63;

/** CVTTSD2SQ: out of range and NaN give the smallest int64. */
function floatToI(f: number): Int {
  f = Math.trunc(f) + 0;
  if (f <= Number.MAX_SAFE_INTEGER && f >= Number.MIN_SAFE_INTEGER) return f;
  return f >= -TWO63 && f < TWO63 ? wrapI(BigInt(f)) : -9223372036854775808n;
}

/** Values from 2^63 up to 2^64 are exact; beyond, and for NaN, 2^63; negative ones wrap around. */
function floatToU(f: number): Int {
  f = Math.trunc(f) + 0;
  if (f <= Number.MAX_SAFE_INTEGER && f >= 0) return f;
  return f >= -TWO63 && f < 2 * TWO63 ? wrapU(BigInt(f)) : 9223372036854775808n;
}

/** CVTTSD2SL: out of range and NaN give the smallest int32. Narrower kinds take the low bits of this. */
function floatToI32(f: number): number {
  return f > -2147483649 && f < 2147483648 ? f | 0 : -2147483648;
}

/** The low 32 bits of the int64; uint8 and uint16 go by `floatToI32`. */
function floatToU32(f: number): number {
  const i = floatToI(f);
  return typeof i === 'number' ? i >>> 0 : Number(BigInt.asUintN(32, i));
}

export const smallIntOps = { divS, remS, shl32, shr32, shrU32, float64, float32, floatToI, floatToU, floatToI32, floatToU32 };
