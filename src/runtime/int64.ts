/**
 * 64-bit integers: `int`/`int64` (suffix I) and `uint`/`uint64`/`uintptr` (suffix U).
 *
 * Invariant: a value is a number while it is a safe integer and a bigint otherwise, so `===` is equality and `<` compares.
 * Never -0: a product or negation of zero is normalised, since `Object.is` and division would tell.
 *
 * Fast paths take two numbers and give a safe integer; everything else but division goes through two 32-bit halves.
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

/**
 * Where a bigint is taken apart into two 32-bit halves and put together again (little-endian, as every platform of V8 is):
 * several times faster than BigInt's own operators. Holds nothing between calls.
 */
const unsigned = new BigUint64Array(1);
const signed = new BigInt64Array(unsigned.buffer);
const half = new Int32Array(unsigned.buffer);

/** Low 32 bits, in two's complement. */
function low(a: Int): number {
  if (typeof a === 'number') return a | 0;
  unsigned[0] = a;
  return half[0] as number;
}

/** High 32 bits, in two's complement. */
function high(a: Int): number {
  if (typeof a === 'number') return Math.floor(a / TWO32) | 0;
  unsigned[0] = a;
  return half[1] as number;
}

/** Two halves → int64. */
function joinI(hi: number, lo: number): Int {
  if (hi >= -2097152 && hi < 2097152) {
    const r = hi * TWO32 + (lo >>> 0);
    if (r !== -9007199254740992) return r;
  }
  half[0] = lo;
  half[1] = hi;
  return signed[0] as bigint;
}

/** Two halves → uint64. */
function joinU(hi: number, lo: number): Int {
  if (hi >>> 0 < 2097152) return (hi >>> 0) * TWO32 + (lo >>> 0);
  half[0] = lo;
  half[1] = hi;
  return unsigned[0] as bigint;
}

type Join = (hi: number, lo: number) => Int;

function addHalves(a: Int, b: Int, join: Join): Int {
  const lo = (low(a) >>> 0) + (low(b) >>> 0);
  return join((high(a) + high(b) + (lo >= TWO32 ? 1 : 0)) | 0, lo | 0);
}

function subHalves(a: Int, b: Int, join: Join): Int {
  const lo = (low(a) >>> 0) - (low(b) >>> 0);
  return join((high(a) - high(b) - (lo < 0 ? 1 : 0)) | 0, lo | 0);
}

/** The low 64 bits of a product, the same for both signs: schoolbook multiplication by 16 bits. */
function mulHalves(a: Int, b: Int, join: Join): Int {
  const al = low(a);
  const bl = low(b);
  const a0 = al & 0xffff;
  const a1 = al >>> 16;
  const b0 = bl & 0xffff;
  const b1 = bl >>> 16;
  const p00 = Math.imul(a0, b0) >>> 0;
  const p01 = Math.imul(a0, b1) >>> 0;
  const p10 = Math.imul(a1, b0) >>> 0;
  const p11 = Math.imul(a1, b1) >>> 0;
  const mid = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  const lo = (mid << 16) | (p00 & 0xffff);
  const hi = p11 + (p01 >>> 16) + (p10 >>> 16) + (mid >>> 16) + Math.imul(high(a), bl) + Math.imul(al, high(b));
  return join(hi | 0, lo);
}

export function addI(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= MAX && r >= MIN) return r;
  }
  return addHalves(a, b, joinI);
}

export function subI(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r <= MAX && r >= MIN) return r;
  }
  return subHalves(a, b, joinI);
}

export function mulI(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= MAX && r >= MIN) return r + 0;
  }
  return mulHalves(a, b, joinI);
}

export function negI(a: Int): Int {
  return typeof a === 'number' ? 0 - a : subHalves(0, a, joinI);
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

/** Below this a remainder can be had from low halves alone: it and what rounding adds are less than 2^31. */
const maxModulus = 0x7fffe000;

/**
 * `(x*y + c) % m` for numbers whose product is no safe integer: rounded, it still gives a quotient q that is nearly right, and
 * `x*y + c - q*m` is then small enough to be told by its low 32 bits. NaN where that does not hold.
 */
function remOfProduct(x: number, y: number, c: number, m: number, bound: number): number {
  const p = x * y + c;
  if (m < 1 || m > maxModulus || p > bound || p < -bound) return Number.NaN;
  const q = Math.trunc(p / m);
  const r = ((Math.imul(x, y) + (c | 0) - Math.imul(q, m)) | 0) % m;
  if (p > 0) return r < 0 ? r + m : r;
  return (r > 0 ? r - m : r) + 0;
}

/** `(x*y + c) % m`: most modular arithmetic has products beyond the safe integers and remainders within them. */
export function mulAddRemI(x: Int, y: Int, c: Int, m: Int): Int {
  if (typeof x === 'number' && typeof y === 'number' && typeof c === 'number' && typeof m === 'number') {
    const p = x * y;
    if (p <= MAX && p >= MIN) {
      const s = p + c;
      if (s <= MAX && s >= MIN && m !== 0) return (s % m) + 0;
    } else {
      const r = remOfProduct(x, y, c, m, 9.2e18);
      if (!Number.isNaN(r)) return r;
    }
  }
  return remI(addI(mulI(x, y), c), m);
}

export function mulAddRemU(x: Int, y: Int, c: Int, m: Int): Int {
  if (typeof x === 'number' && typeof y === 'number' && typeof c === 'number' && typeof m === 'number') {
    const s = x * y + c;
    if (s <= MAX && m !== 0) return s % m;
    const r = remOfProduct(x, y, c, m, 1.84e19);
    if (!Number.isNaN(r)) return r;
  }
  return remU(addU(mulU(x, y), c), m);
}

/** The low 32 bits of `x*y + c`. */
export function mulAddLow(x: Int, y: Int, c: Int): number {
  return (Math.imul(low(x), low(y)) + low(c)) | 0;
}

export function addU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= MAX) return r;
  }
  return addHalves(a, b, joinU);
}

export function subU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r >= 0) return r;
  }
  return subHalves(a, b, joinU);
}

export function mulU(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= MAX) return r;
  }
  return mulHalves(a, b, joinU);
}

export function negU(a: Int): Int {
  return a === 0 ? 0 : subHalves(0, a, joinU);
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

/** An int32; an unsigned operand that is one is below 2^31. */
const isSmall = (a: Int): a is number => typeof a === 'number' && (a | 0) === a;

export function andI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a & b;
  return joinI(high(a) & high(b), low(a) & low(b));
}

export function orI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a | b;
  return joinI(high(a) | high(b), low(a) | low(b));
}

export function xorI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a ^ b;
  return joinI(high(a) ^ high(b), low(a) ^ low(b));
}

export function andNotI(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a & ~b;
  return joinI(high(a) & ~high(b), low(a) & ~low(b));
}

export function notI(a: Int): Int {
  return typeof a === 'number' && a !== MAX ? -1 - a : joinI(~high(a), ~low(a));
}

export function andU(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a & b;
  return joinU(high(a) & high(b), low(a) & low(b));
}

export function orU(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a | b;
  return joinU(high(a) | high(b), low(a) | low(b));
}

export function xorU(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a ^ b;
  return joinU(high(a) ^ high(b), low(a) ^ low(b));
}

export function andNotU(a: Int, b: Int): Int {
  if (isSmall(a) && isSmall(b)) return a & ~b;
  return joinU(high(a) & ~high(b), low(a) & ~low(b));
}

export function notU(a: Int): Int {
  return joinU(~high(a), ~low(a));
}

/** A shift count as a number; anything from 64 on is 64. Panics when negative. */
function count(n: Int): number {
  if (n < 0) throwError('negative shift amount');
  return n < 64 ? (n as number) : 64;
}

/** `a << n` for 0 <= n < 64, from the halves. */
function shlHalves(a: Int, n: number, join: Join): Int {
  const lo = low(a);
  if (n >= 32) return join(lo << (n - 32), 0);
  return n === 0 ? join(high(a), lo) : join((high(a) << n) | (lo >>> (32 - n)), lo << n);
}

export function shlI(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return 0;
  if (typeof a === 'number' && n < 32) {
    const r = a * ((1 << n) >>> 0);
    if (r <= MAX && r >= MIN) return r;
  }
  return shlHalves(a, n, joinI);
}

export function shrI(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return a < 0 ? -1 : 0;
  if (typeof a === 'number') {
    if ((a | 0) === a) return a >> (n > 31 ? 31 : n);
    return Math.floor(a / 2 ** n);
  }
  const hi = high(a);
  if (n >= 32) return hi >> (n - 32);
  return n === 0 ? a : joinI(hi >> n, (low(a) >>> n) | (hi << (32 - n)));
}

export function shlU(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return 0;
  if (typeof a === 'number' && n < 32) {
    const r = a * ((1 << n) >>> 0);
    if (r <= MAX) return r;
  }
  return shlHalves(a, n, joinU);
}

export function shrU(a: Int, n: Int): Int {
  n = count(n);
  if (n === 64) return 0;
  if (typeof a === 'number') return n < 32 && a <= 2147483647 ? a >>> n : Math.floor(a / 2 ** n);
  const hi = high(a);
  if (n >= 32) return hi >>> (n - 32);
  return n === 0 ? a : joinU(hi >>> n, (low(a) >>> n) | (hi << (32 - n)));
}

/** Any integer → int64. A number here is always a safe integer. */
export function wrapI(x: Int): Int {
  return typeof x === 'number' ? x : joinI(high(x), low(x));
}

/** Any integer → uint64. */
export function wrapU(x: Int): Int {
  return typeof x === 'number' && x >= 0 ? x : joinU(high(x), low(x));
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
  mulAddRemI,
  mulAddLow,
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
  mulAddRemU,
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
  low,
  high,
  joinI,
  joinU,
  count,
};
