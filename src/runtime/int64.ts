/**
 * 64-bit integers: `int`/`int64` (suffix I) and `uint`/`uint64`/`uintptr` (suffix U).
 *
 * Invariant: a value is a number while it is a safe integer and a bigint otherwise, so `===` is equality and `<` compares.
 * Never -0: a product or negation of zero is normalised, since `Object.is` and division would tell.
 *
 * Fast paths take two numbers and give a safe integer; everything else goes through BigInt, and bit operations on safe
 * integers through two 32-bit halves.
 */
import { throwDivide, throwError } from './panic.ts';

/** A Go 64-bit integer. */
export type Int = number | bigint;

const MAX = Number.MAX_SAFE_INTEGER;
const MIN = Number.MIN_SAFE_INTEGER;
const TWO32 = 4294967296;

/** A bigint of any size → int64. */
function normI(x: bigint): Int {
  x = BigInt.asIntN(64, x);
  return x >= -9007199254740991n && x <= 9007199254740991n ? Number(x) : x;
}

/** A bigint of any size → uint64. */
function normU(x: bigint): Int {
  x = BigInt.asUintN(64, x);
  return x <= 9007199254740991n ? Number(x) : x;
}

function addISlow(a: Int, b: Int): Int {
  return normI(BigInt(a) + BigInt(b));
}
function subISlow(a: Int, b: Int): Int {
  return normI(BigInt(a) - BigInt(b));
}
function mulISlow(a: Int, b: Int): Int {
  return normI(BigInt(a) * BigInt(b));
}
function addUSlow(a: Int, b: Int): Int {
  return normU(BigInt(a) + BigInt(b));
}
function subUSlow(a: Int, b: Int): Int {
  return normU(BigInt(a) - BigInt(b));
}

export function addI(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= MAX && r >= MIN) return r;
  }
  return addISlow(a, b);
}

export function subI(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r <= MAX && r >= MIN) return r;
  }
  return subISlow(a, b);
}

export function mulI(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= MAX && r >= MIN) return r + 0;
  }
  return mulISlow(a, b);
}

export function negI(a: Int): Int {
  return typeof a === 'number' ? 0 - a : normI(-a);
}

export function divI(a: Int, b: Int): Int {
  if (b === 0) throwDivide();
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return normI(BigInt(a) / BigInt(b));
}

export function remI(a: Int, b: Int): Int {
  if (b === 0) throwDivide();
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
  return normI(BigInt(a) % BigInt(b));
}

export function addU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= MAX) return r;
  }
  return addUSlow(a, b);
}

export function subU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r >= 0) return r;
  }
  return subUSlow(a, b);
}

export function mulU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= MAX) return r;
  }
  return mulUSlow(a, b);
}

/** Through four 32-bit limbs: hashes multiply at every step, and BigInt would cost ten times as much. */
function mulUSlow(a: Int, b: Int): Int {
  return normU(BigInt(a) * BigInt(b));
}

export function negU(a: Int): Int {
  return a === 0 ? 0 : normU(-BigInt(a));
}

export function divU(a: Int, b: Int): Int {
  if (b === 0) throwDivide();
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
  return normU(BigInt(a) / BigInt(b));
}

export function remU(a: Int, b: Int): Int {
  if (b === 0) throwDivide();
  if (typeof a === 'number' && typeof b === 'number') return a % b;
  return normU(BigInt(a) % BigInt(b));
}

/** High 32 bits (signed) and low 32 bits of a safe integer, in two's complement: `hi * 2^32 + (lo >>> 0)` is the value. */
const hi32 = (a: number): number => Math.floor(a / TWO32) | 0;

/** Two halves → int64; `hi` is signed. */
function joinI(hi: number, lo: number): Int {
  if (hi >= -2097152 && hi < 2097152) {
    const r = hi * TWO32 + (lo >>> 0);
    if (r !== -9007199254740992) return r;
  }
  return normI((BigInt(hi) << 32n) | BigInt(lo >>> 0));
}

/** Two halves → uint64. */
function joinU(hi: number, lo: number): Int {
  hi >>>= 0;
  return hi < 2097152 ? hi * TWO32 + (lo >>> 0) : (BigInt(hi) << 32n) | BigInt(lo >>> 0);
}

const isSmall = (a: Int): a is number => typeof a === 'number' && (a | 0) === a;

export function andI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a & b;
  if (typeof a === 'number' && typeof b === 'number') return joinI(hi32(a) & hi32(b), a & b);
  return normI(BigInt(a) & BigInt(b));
}

export function orI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a | b;
  if (typeof a === 'number' && typeof b === 'number') return joinI(hi32(a) | hi32(b), a | b);
  return normI(BigInt(a) | BigInt(b));
}

export function xorI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a ^ b;
  if (typeof a === 'number' && typeof b === 'number') return joinI(hi32(a) ^ hi32(b), a ^ b);
  return normI(BigInt(a) ^ BigInt(b));
}

export function andNotI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a & ~b;
  if (typeof a === 'number' && typeof b === 'number') return joinI(hi32(a) & ~hi32(b), a & ~b);
  return normI(BigInt(a) & ~BigInt(b));
}

export function notI(a: Int): Int {
  return typeof a === 'number' && a !== MAX ? -1 - a : normI(~BigInt(a));
}

export function andU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return (hi32(a) & hi32(b)) * TWO32 + ((a & b) >>> 0);
  return normU(BigInt(a) & BigInt(b));
}

export function orU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return (hi32(a) | hi32(b)) * TWO32 + ((a | b) >>> 0);
  return normU(BigInt(a) | BigInt(b));
}

export function xorU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return (hi32(a) ^ hi32(b)) * TWO32 + ((a ^ b) >>> 0);
  return normU(BigInt(a) ^ BigInt(b));
}

export function andNotU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return (hi32(a) & ~hi32(b)) * TWO32 + ((a & ~b) >>> 0);
  return normU(BigInt(a) & ~BigInt(b));
}

export function notU(a: Int): Int {
  return normU(~BigInt(a));
}

/** A shift count as a number; anything from 64 on is 64. Panics when negative. */
function count(n: Int): number {
  if (n < 0) throwError('negative shift amount');
  return n < 64 ? (n as number) : 64;
}

export function shlI(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return 0;
  if (typeof a === 'number') {
    if (n < 32) {
      const r = a * ((1 << n) >>> 0);
      if (r <= MAX && r >= MIN) return r;
    }
    const lo = a | 0;
    const hi = hi32(a);
    if (n >= 32) return joinI(lo << (n - 32), 0);
    if (n === 0) return a;
    return joinI((hi << n) | (lo >>> (32 - n)), lo << n);
  }
  return normI(a << BigInt(n));
}

export function shrI(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return a < 0 ? -1 : 0;
  if (typeof a === 'number') {
    if ((a | 0) === a) return a >> (n > 31 ? 31 : n);
    return Math.floor(a / 2 ** n);
  }
  return normI(a >> BigInt(n));
}

export function shlU(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return 0;
  if (typeof a === 'number') {
    if (n < 32) {
      const r = a * ((1 << n) >>> 0);
      if (r <= MAX) return r;
    }
    const lo = a | 0;
    const hi = hi32(a);
    if (n >= 32) return joinU(lo << (n - 32), 0);
    if (n === 0) return a;
    return joinU((hi << n) | (lo >>> (32 - n)), lo << n);
  }
  return normU(a << BigInt(n));
}

export function shrU(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return 0;
  if (typeof a === 'number') return n < 32 && a <= 2147483647 ? a >>> n : Math.floor(a / 2 ** n);
  return normU(a >> BigInt(n));
}

/** Any integer → int64. A number here is always a safe integer. */
export function wrapI(x: Int): Int {
  return typeof x === 'number' ? x : normI(x);
}

/** Any integer → uint64. */
export function wrapU(x: Int): Int {
  return typeof x === 'number' && x >= 0 ? x : normU(BigInt(x));
}

/** Low 32 bits of any integer, as an int32. */
export function low32(x: Int): number {
  return typeof x === 'number' ? x | 0 : Number(BigInt.asIntN(32, x));
}

export const int64Ops = {
  addI,
  subI,
  mulI,
  negI,
  divI,
  remI,
  andI,
  orI,
  xorI,
  andNotI,
  notI,
  shlI,
  shrI,
  addU,
  subU,
  mulU,
  negU,
  divU,
  remU,
  andU,
  orU,
  xorU,
  andNotU,
  notU,
  shlU,
  shrU,
  wrapI,
  wrapU,
  low32,
};
