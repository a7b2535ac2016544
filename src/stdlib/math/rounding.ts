/** Rounding, remainders and their like. All exact. */
import { bitsOf, copysign, frexp, ldexp } from './float-parts.ts';

/** Half away from zero. */
export function round(x: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const whole = Math.trunc(x);
  return copysign(Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole, x);
}

/** Half to even. */
export function roundToEven(x: number): number {
  if (!Number.isFinite(x) || x === 0) return x;
  const whole = Math.trunc(x);
  const rest = Math.abs(x - whole);
  const up = rest > 0.5 || (rest === 0.5 && whole % 2 !== 0);
  return copysign(up ? whole + Math.sign(x) : whole, x);
}

export function mod(x: number, y: number): number {
  return x % y;
}

/** The IEEE 754 remainder: x − y × n with n the integer nearest to x / y, half to even. */
export function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y) || Math.abs(x) === Infinity || y === 0) return Number.NaN;
  if (Math.abs(y) === Infinity) return x;
  const divisor = Math.abs(y);
  const sign = x < 0 || Object.is(x, -0) ? -1 : 1;
  let r = Math.abs(x);
  if (divisor <= Number.MAX_VALUE / 2) r %= divisor + divisor;
  if (divisor < 2 ** -1021) {
    if (r + r > divisor) {
      r -= divisor;
      if (r + r >= divisor) r -= divisor;
    }
  } else if (r > 0.5 * divisor) {
    r -= divisor;
    if (r >= 0.5 * divisor) r -= divisor;
  }
  return r === 0 ? copysign(0, sign) : sign * r;
}

/** max(x − y, 0). */
export function dim(x: number, y: number): number {
  return Math.max(x - y, 0);
}

export function max(x: number, y: number): number {
  return x === Infinity || y === Infinity ? Infinity : Math.max(x, y);
}

export function min(x: number, y: number): number {
  return x === -Infinity || y === -Infinity ? -Infinity : Math.min(x, y);
}

/** The binary exponent of x, as a float. */
export function logb(x: number): number {
  if (x === 0) return -Infinity;
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  return frexp(x)[1] - 1;
}

export function ilogb(x: number): number {
  if (x === 0) return -2147483648;
  return Number.isFinite(x) ? frexp(x)[1] - 1 : 2147483647;
}

/** x × y + z, rounded once. */
export function fma(x: number, y: number, z: number): number {
  const product = x * y;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return product + z;
  if (!Number.isFinite(z)) return z; // the exact product is finite, even where x * y is not
  if (x === 0 || y === 0 || z === 0) return exactZeroCase(x, y, z, product);
  const [xm, xe] = parts(x);
  const [ym, ye] = parts(y);
  const [zm, ze] = parts(z);
  let pm = xm * ym;
  let pe = xe + ye;
  let sm = zm;
  const se = ze;
  // A summand far below the other's last bit only decides ties: keep it as one sticky unit.
  const productTop = pe + length(pm);
  const summandTop = se + length(sm);
  if (productTop - summandTop > 200) return roundSum(pm << 8n, pe - 8, zm > 0n ? 1n : -1n);
  if (summandTop - productTop > 200) return roundSum(sm << 120n, se - 120, pm > 0n ? 1n : -1n);
  if (pe >= se) {
    pm <<= BigInt(pe - se);
    pe = se;
  } else sm <<= BigInt(se - pe);
  const sum = pm + sm;
  return sum === 0n ? 0 : roundSum(sum, pe, 0n);
}

function exactZeroCase(x: number, y: number, z: number, product: number): number {
  if (x === 0 || y === 0) return product + z;
  return product === 0 && z === 0 ? (roundSign(x, y) < 0 && Object.is(product, -0) ? -Number.MIN_VALUE * 0 : product) : product + z;
}

const roundSign = (x: number, y: number): number => Math.sign(x) * Math.sign(y);

/** x = mantissa × 2^exponent with a signed integer mantissa. */
function parts(x: number): [bigint, number] {
  const bits = bitsOf(x);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return [bits >> 63n === 1n ? -mantissa : mantissa, (biased === 0 ? 1 : biased) - 1075];
}

function length(m: bigint): number {
  return (m < 0n ? -m : m).toString(2).length;
}

/** (m + sticky/∞) × 2^e to the nearest float, half to even. */
function roundSum(m: bigint, e: number, sticky: bigint): number {
  m = m * 4n + sticky;
  e -= 2;
  const negative = m < 0n;
  let abs = negative ? -m : m;
  const drop = Math.max(length(abs) - 53, -1074 - e);
  if (drop > 0) {
    const shift = BigInt(drop);
    const half = 1n << (shift - 1n);
    const rest = abs & ((1n << shift) - 1n);
    abs >>= shift;
    if (rest > half || (rest === half && (abs & 1n) === 1n)) abs++;
    e += drop;
  }
  const value = ldexp(Number(abs), e);
  return negative ? -value : value;
}
