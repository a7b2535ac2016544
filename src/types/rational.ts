/**
 * Exact rational arithmetic for floating-point constants, and their rounding to binary floats.
 *
 * Invariant: a Rat is in lowest terms with a positive denominator.
 */
import { type BigFloat, bitLenOf, divBig, maxExactBits } from './big-float.ts';

export interface Rat {
  readonly num: bigint;
  readonly den: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** num/den in lowest terms; den is not 0. */
function ratOf(num: bigint, den: bigint): Rat {
  if (den === 1n) return { num, den };
  const g = den < 0n ? -gcd(num, -den) : gcd(num, den);
  return { num: num / g, den: den / g };
}

/** Whether constants of that many digits are still kept as fractions. */
export const isSmall = (x: Rat): boolean => bitLenOf(x.num) < maxExactBits && bitLenOf(x.den) < maxExactBits;

export const bigOfRat = (x: Rat): BigFloat | null => divBig({ mantissa: x.num, exponent: 0 }, { mantissa: x.den, exponent: 0 });

/** The nearest mantissa × 2^exponent with at most `bits` bits in the mantissa and exponent ≥ minExponent; num > 0. */
function roundTo(num: bigint, den: bigint, bits: number, minExponent: number): { mantissa: bigint; exponent: number } {
  const shift = bits + 2 - (bitLenOf(num) - bitLenOf(den));
  const a = shift >= 0 ? num << BigInt(shift) : num;
  const b = shift >= 0 ? den : den << BigInt(-shift);
  const q = a / b;
  const sticky = a % b !== 0n;
  const exponent = Math.max(bitLenOf(q) - bits - shift, minExponent);
  const drop = exponent + shift;
  if (drop > bitLenOf(q) + 1) return { mantissa: 0n, exponent };
  const half = 1n << BigInt(drop - 1);
  const rest = q & ((1n << BigInt(drop)) - 1n);
  let mantissa = q >> BigInt(drop);
  if (rest > half || (rest === half && (sticky || (mantissa & 1n) === 1n))) mantissa += 1n;
  return { mantissa, exponent };
}

export const addRat = (a: Rat, b: Rat): Rat => ratOf(a.num * b.den + b.num * a.den, a.den * b.den);
export const subRat = (a: Rat, b: Rat): Rat => ratOf(a.num * b.den - b.num * a.den, a.den * b.den);
export const mulRat = (a: Rat, b: Rat): Rat => ratOf(a.num * b.num, a.den * b.den);
export const divRat = (a: Rat, b: Rat): Rat => ratOf(a.num * b.den, a.den * b.num);
export const negRat = (a: Rat): Rat => ({ num: -a.num, den: a.den });

export function compareRat(a: Rat, b: Rat): number {
  const d = a.num * b.den - b.num * a.den;
  return d < 0n ? -1 : d > 0n ? 1 : 0;
}

/** mantissa × base^exponent, for literals of a moderate exponent. */
export function ratOfLiteral(mantissa: bigint, base: 2 | 10, exponent: number): Rat {
  const power = BigInt(base) ** BigInt(Math.abs(exponent));
  return exponent >= 0 ? ratOf(mantissa * power, 1n) : ratOf(mantissa, power);
}

function toBinaryFloat(x: Rat, bits: number, minExponent: number, maxBits: number): number {
  if (x.num === 0n) return 0;
  const negative = x.num < 0n;
  const { mantissa, exponent } = roundTo(negative ? -x.num : x.num, x.den, bits, minExponent);
  const tooBig = bitLenOf(mantissa) + exponent > maxBits;
  const f = tooBig ? Number.POSITIVE_INFINITY : Number(mantissa) * 2 ** exponent;
  return negative ? -f : f;
}

/** The nearest float64, half to even; ±Infinity when out of range. */
export const ratToFloat64 = (x: Rat): number => toBinaryFloat(x, 53, -1074, 1024);
/** The nearest float32, half to even; ±Infinity when out of range. */
export const ratToFloat32 = (x: Rat): number => toBinaryFloat(x, 24, -149, 128);
