/**
 * Exact rational arithmetic for floating-point constants, in the size limits of cmd/compile (go/constant): a value that needs
 * more than 4096 bits is rounded to 512 significant bits. Exponents are bounded by 2^±400000 (Go: 2^±2^31), far beyond
 * any type, so that no constant can hang the checker: a literal beyond is an error, a larger result too large.
 *
 * Invariant: a Rat is in lowest terms with a positive denominator.
 */
import type { Rat } from './constant.ts';

const maxExactBits = 4096;
const precision = 512;
/** Bits before the point, or zeros behind it, that a value may have. */
const maxExponent = 400_000;

export function bitLenOf(x: bigint): number {
  if (x === 0n) return 0;
  const hex = (x < 0n ? -x : x).toString(16);
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0] as string, 16)));
}

function gcd(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** num/den in lowest terms; den is not 0. */
export function ratOf(num: bigint, den: bigint): Rat {
  if (den === 1n) return limit(num, 1n);
  const [n, d] = den < 0n ? [-num, -den] : [num, den];
  if (bitLenOf(n) > 4 * maxExactBits || bitLenOf(d) > 4 * maxExactBits) return round(n, d);
  const g = gcd(n, d);
  return g === 1n ? limit(n, d) : limit(n / g, d / g);
}

function limit(num: bigint, den: bigint): Rat {
  if (bitLenOf(num) <= maxExactBits && bitLenOf(den) <= maxExactBits) return { num, den };
  return round(num, den);
}

/** Rounds to 512 significant bits, half to even. */
function round(num: bigint, den: bigint): Rat {
  if (num === 0n) return { num: 0n, den: 1n };
  const { mantissa, exponent } = roundTo(num < 0n ? -num : num, den, precision, -maxExponent);
  const signed = num < 0n ? -mantissa : mantissa;
  return scaled(signed, exponent);
}

/** m × 2^e in lowest terms. */
function scaled(m: bigint, e: number): Rat {
  if (e >= 0) return { num: m << BigInt(e), den: 1n };
  let n = m;
  let k = -e;
  while (k > 0 && (n & 1n) === 0n && n !== 0n) {
    n >>= 1n;
    k--;
  }
  return { num: n, den: 1n << BigInt(k) };
}

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

/** Whether a result is beyond all bounds: there is no constant for it. */
export function isTooLarge(x: Rat): boolean {
  return bitLenOf(x.num) > maxExponent + precision;
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

/** mantissa × base^exponent, base 2 or 10, for literals; null where it is beyond 2^±400000. */
export function ratOfLiteral(mantissa: bigint, base: 2 | 10, exponent: number): Rat | null {
  if (mantissa === 0n) return { num: 0n, den: 1n };
  const bits = exponent * Math.log2(base) + bitLenOf(mantissa);
  if (Math.abs(bits) > maxExponent) return null;
  const power = base === 2 ? 1n << BigInt(Math.abs(exponent)) : 10n ** BigInt(Math.abs(exponent));
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

/** `%.6g`, with more digits where a fraction would look like an integer; also where the value is beyond float64. */
export function ratToString(x: Rat): string {
  const f = ratToFloat64(x);
  if (x.num !== 0n && (f === 0 || !Number.isFinite(f))) return formatHuge(x);
  const short = formatG(f);
  return x.den === 1n || short.includes('.') ? short : formatShortest(f);
}

/** `%g`: as many digits as it takes. */
function formatShortest(f: number): string {
  const [mantissa, exponent] = f.toExponential().split('e') as [string, string];
  const e = Number(exponent);
  if (e >= -4 && e < 21) return String(f);
  return `${mantissa}e${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(2, '0')}`;
}

function formatG(f: number): string {
  if (f === 0) return '0';
  const [mantissa, exponent] = f.toExponential(5).split('e') as [string, string];
  const e = Number(exponent);
  const trim = (s: string): string => (s.includes('.') ? s.replace(/0+$/, '').replace(/\.$/, '') : s);
  if (e < -4 || e >= 6) return `${trim(mantissa)}e${e < 0 ? '-' : '+'}${String(Math.abs(e)).padStart(2, '0')}`;
  return trim(f.toFixed(Math.max(0, 5 - e)));
}

/** Six digits and a decimal exponent of what no float64 holds. */
function formatHuge(x: Rat): string {
  const bits = bitLenOf(x.num) - bitLenOf(x.den);
  let e = Math.floor((bits - 1) * Math.LOG10E * Math.LN2);
  const scale = 10n ** BigInt(Math.abs(e));
  let m = ratToFloat64(e >= 0 ? ratOf(x.num, x.den * scale) : ratOf(x.num * scale, x.den));
  while (Math.abs(m) >= 10) {
    m /= 10;
    e++;
  }
  while (Math.abs(m) < 1) {
    m *= 10;
    e--;
  }
  return `${formatG(m)}e${e < 0 ? '-' : '+'}${Math.abs(e)}`;
}
