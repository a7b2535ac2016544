/**
 * Binary floating-point numbers of 512 significant bits for constants that are too big for exact fractions: what cmd/compile computes with
 * (go/constant over math/big.Float), bit for bit, in its range of exponents. Rounding is to nearest, half to even.
 *
 * Invariant: the mantissa is odd, or the number is zero (mantissa and exponent 0). `null` is a result beyond the largest number;
 * one below the smallest is zero.
 */
export interface BigFloat {
  /** With its sign. The value is mantissa × 2^exponent. */
  readonly mantissa: bigint;
  readonly exponent: number;
}

const precision = 512;
/** Bounds of the exponent e of a number 0.5…1 × 2^e. */
const maxExponent = 2 ** 31 - 1;
const minExponent = -(2 ** 31);

const zero: BigFloat = Object.freeze({ mantissa: 0n, exponent: 0 });

const abs = (x: bigint): bigint => (x < 0n ? -x : x);

/** Bits of the absolute value. */
export function bitLenOf(x: bigint): number {
  if (x === 0n) return 0;
  const hex = abs(x).toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] as string, 16)));
}

/** The e for which |x| is in 0.5…1 × 2^e. */
export const magnitude = (x: BigFloat): number => bitLenOf(x.mantissa) + x.exponent;

/** mantissa × 2^exponent rounded to `bits` bits. */
function bigFloat(mantissa: bigint, exponent: number, bits = precision): BigFloat | null {
  const excess = bitLenOf(mantissa) - bits;
  if (excess <= 0) return normal(mantissa, exponent);
  const n = abs(mantissa);
  const rest = BigInt.asUintN(excess, n);
  const half = 1n << BigInt(excess - 1);
  const down = n >> BigInt(excess);
  const up = rest > half || (rest === half && (down & 1n) === 1n);
  const m = up ? down + 1n : down;
  return normal(mantissa < 0n ? -m : m, exponent + excess);
}

function normal(mantissa: bigint, exponent: number): BigFloat | null {
  if (mantissa === 0n) return zero;
  const size = bitLenOf(mantissa) + exponent;
  if (size > maxExponent) return null;
  if (size < minExponent) return zero;
  const zeros = bitLenOf(mantissa & -mantissa) - 1;
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}

export const mulBig = (a: BigFloat, b: BigFloat, bits = precision): BigFloat | null => bigFloat(a.mantissa * b.mantissa, a.exponent + b.exponent, bits);

/** a / b; b is not zero. */
export function divBig(a: BigFloat, b: BigFloat, bits = precision): BigFloat | null {
  const shift = Math.max(0, bits + 2 + bitLenOf(b.mantissa) - bitLenOf(a.mantissa));
  const numerator = a.mantissa << BigInt(shift);
  // One more bit says whether anything is left.
  const inexact = numerator % b.mantissa !== 0n;
  const last = !inexact ? 0n : numerator < 0n === b.mantissa < 0n ? 1n : -1n;
  return bigFloat((numerator / b.mantissa) * 2n + last, a.exponent - b.exponent - shift - 1, bits);
}

export function addBig(a: BigFloat, b: BigFloat): BigFloat | null {
  if (a.mantissa === 0n) return b;
  if (b.mantissa === 0n) return a;
  const [x, y] = magnitude(a) >= magnitude(b) ? [a, b] : [b, a];
  if (magnitude(x) - magnitude(y) > 2 * precision) {
    // All that is seen of the smaller one is that it is there.
    const shift = precision + 2;
    return bigFloat((x.mantissa << BigInt(shift)) + (y.mantissa < 0n ? -1n : 1n), x.exponent - shift);
  }
  const low = Math.min(x.exponent, y.exponent);
  return bigFloat((x.mantissa << BigInt(x.exponent - low)) + (y.mantissa << BigInt(y.exponent - low)), low);
}

export const negBig = (x: BigFloat): BigFloat => ({ mantissa: -x.mantissa, exponent: x.exponent });

export function compareBig(a: BigFloat, b: BigFloat): number {
  const sign = (x: bigint): number => (x === 0n ? 0 : x < 0n ? -1 : 1);
  const side = sign(a.mantissa);
  if (side !== sign(b.mantissa)) return side < sign(b.mantissa) ? -1 : 1;
  const bigger = magnitude(a) - magnitude(b);
  if (side === 0 || bigger !== 0) return side * Math.sign(bigger) + 0;
  const low = Math.min(a.exponent, b.exponent);
  return sign((a.mantissa << BigInt(a.exponent - low)) - (b.mantissa << BigInt(b.exponent - low)));
}

/** mantissa × base^exponent of a literal; null where the exponent itself is out of range, or the number too large. */
export function bigFloatOfLiteral(mantissa: bigint, base: 2 | 10, exponent: number): BigFloat | null {
  if (mantissa === 0n) return zero;
  const size = bitLenOf(mantissa) + exponent;
  if (size > maxExponent || size < minExponent) return null;
  if (base === 2 || exponent === 0) return bigFloat(mantissa, exponent);
  // 10^n = 2^n × 5^n. The mantissa is rounded only once, with the power.
  const power = powerOfFive(Math.abs(exponent), precision + 64);
  const scaled = { mantissa, exponent };
  if (!power) return exponent > 0 ? null : zero;
  return exponent > 0 ? mulBig(scaled, power) : divBig(scaled, power);
}

/** The largest power of five that has 64 bits. */
const exactPower = 27;

/** 5^n, in the roundings of Go's: squares have 64 more bits than the product. */
function powerOfFive(n: number, bits: number): BigFloat | null {
  let product: BigFloat | null = { mantissa: 5n ** BigInt(Math.min(n, exactPower)), exponent: 0 };
  let square: BigFloat | null = { mantissa: 5n, exponent: 0 };
  for (let k = n - exactPower; k > 0; k = Math.floor(k / 2)) {
    if (k % 2 === 1) product = product && square && mulBig(product, square, bits);
    square = square && mulBig(square, square, bits + 64);
  }
  return product;
}

/** Bits that count as errors of earlier roundings where an integer is wanted. */
const doubtfulBits = 4;
/** Integers and fractions of more bits than this are not made. */
export const maxExactBits = 4096;

/** x as an integer, if it is one but for its last bits; null where it is none, or has too many digits to be made one. */
export function integerOfBig(x: BigFloat): bigint | null {
  if (Math.abs(magnitude(x)) >= maxExactBits) return null;
  if (x.exponent >= 0) return x.mantissa << BigInt(x.exponent);
  const drop = bitLenOf(x.mantissa) - (precision - doubtfulBits);
  if (drop <= 0) return null;
  const n = abs(x.mantissa) >> BigInt(drop);
  for (const m of [n, n + 1n]) {
    const e = x.exponent + drop;
    const whole = e >= 0 ? m << BigInt(e) : m >> BigInt(-e);
    if (e >= 0 || whole << BigInt(-e) === m) return x.mantissa < 0n ? -whole : whole;
  }
  return null;
}
