/**
 * Exponentials, logarithms and powers by the methods Go uses on amd64, so that results agree to the last bit: the exponential
 * after Shibata (argument over 16, Taylor series, four squarings, with fused multiply-add as on processors of today), logarithm and
 * exp2 after Sun's fdlibm, the cube root after Sun/Evans, power by repeated squaring of the fraction.
 */
import { bitsOf, copysign, frexp, fromBits, fromWords, highWord, ldexp, lowWord, modf } from './float-parts.ts';

const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
const splitter = 134217729;

/**
 * a × b + c with the product exact and one rounding, for operands far from overflow and underflow: error-free product
 * (Veltkamp, Dekker) and sum (Knuth).
 */
function fused(a: number, b: number, c: number): number {
  const product = a * b;
  let t = splitter * a;
  const aHigh = t - (t - a);
  const aLow = a - aHigh;
  t = splitter * b;
  const bHigh = t - (t - b);
  const bLow = b - bHigh;
  const productError = aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
  const sum = product + c;
  const z = sum - product;
  const sumError = product - (sum - z) + (c - z);
  return sum + (sumError + productError);
}

function nearestInt(x: number): number {
  const r = Math.round(x);
  return r - x === 0.5 && r % 2 !== 0 ? r - 1 : r;
}

const taylor = [1.984126984126984e-4, 0.001388888888888889, 0.008333333333333333, 0.041666666666666664, 0.16666666666666666, 0.5, 1];

export function exp(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x > 7.09782712893384e2) return Infinity;
  if (x < -7.6e2) return 0;
  const k = nearestInt(x * Math.LOG2E);
  // From 709.4362 on: the exponent alone does not fit, and Go on amd64 does not look at the fraction.
  if (k >= 1024) return Infinity;
  let r = fused(-k, 0.693147180559663, x);
  r = fused(-k, 2.8235290563031577e-13, r);
  r *= 0.0625;
  let p = 2.48015873015873e-5;
  for (const c of taylor) p = fused(p, r, c);
  r *= p;
  for (let i = 0; i < 3; i++) r *= 2 + r;
  return ldexp(fused(r, 2 + r, 1), k);
}

const logSeries = {
  odd: [0.14798198605116586, 0.1818357216161805, 0.2857142874366239, 0.6666666666666735],
  even: [0.15313837699209373, 0.22222198432149784, 0.3999999999940942],
};

function horner(x: number, coefficients: readonly number[]): number {
  let y = coefficients[0] as number;
  for (let i = 1; i < coefficients.length; i++) y = y * x + (coefficients[i] as number);
  return y;
}

export function log(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x < 0) return Number.NaN;
  if (x === 0) return -Infinity;
  // As Go on amd64 does, subnormal numbers are taken apart as if they were normal.
  let f = fromWords((highWord(x) & 0xfffff) | (1022 << 20), lowWord(x));
  let k = (highWord(x) >> 20) - 1022;
  if (f < Math.SQRT2 / 2) {
    f *= 2;
    k--;
  }
  f -= 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const s4 = s2 * s2;
  const r = s2 * horner(s4, logSeries.odd) + s4 * horner(s4, logSeries.even);
  const half = 0.5 * f * f;
  return k * ln2High - (half - (s * (half + r) + k * ln2Low) - f);
}

export function log2(x: number): number {
  const [fraction, exponent] = frexp(x);
  if (fraction === 0.5) return exponent - 1;
  return log(fraction) * (1 / Math.LN2) + exponent;
}

export function log10(x: number): number {
  return log(x) * Math.LOG10E;
}

const exp2Series = [4.1381367970572385e-8, -1.6533902205465252e-6, 6.613756321437934e-5, -0.0027777777777015593, 0.16666666666666666];

export function exp2(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === -Infinity) return 0;
  if (x > 1023.9999999999999) return Infinity;
  if (x < -1.074e3) return 0;
  const k = Math.trunc(x > 0 ? x + 0.5 : x < 0 ? x - 0.5 : 0);
  const t = x - k;
  const high = t * ln2High;
  const low = -t * ln2Low;
  const r = high - low;
  const rr = r * r;
  const c = r - rr * horner(rr, exp2Series);
  return ldexp(1 - (low - (r * c) / (2 - c) - high), k);
}

export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const abs = Math.abs(x);
  let t = fromBits(bitsOf(abs) / 3n + (715094163n << 32n));
  if (abs < 2.2250738585072014e-308) t = fromBits(bitsOf(2 ** 54 * abs) / 3n + (696219795n << 32n));
  let r = (t * t) / abs;
  let s = 0.5428571428571428 + r * t;
  t *= 0.35714285714285715 + 1.6071428571428572 / (s + 1.4142857142857144 + -0.7053061224489796 / s);
  t = fromBits((bitsOf(t) & (0xffffffffcn << 28n)) + (1n << 30n));
  s = t * t;
  r = abs / s;
  r = (r - t) / (t + t + r);
  return copysign(t + t * r, x);
}

/** An odd integer, among the numbers that have fractions at all. */
function isOddInteger(x: number): boolean {
  return Math.abs(x) < 2 ** 53 && Number.isInteger(x) && x % 2 !== 0;
}

export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 1) return x;
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === 0) return powOfZero(x, y);
  if (Math.abs(y) === Infinity) return x === -1 ? 1 : Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
  if (x === -Infinity) return y < 0 ? copysign(0, isOddInteger(y) ? -1 : 1) : isOddInteger(y) ? -Infinity : Infinity;
  if (x === Infinity) return y < 0 ? 0 : Infinity;
  if (y === 0.5) return Math.sqrt(x);
  if (y === -0.5) return 1 / Math.sqrt(x);
  return powFinite(x, y);
}

function powOfZero(x: number, y: number): number {
  const odd = isOddInteger(y);
  if (y < 0) return odd ? copysign(Infinity, x) : Infinity;
  return odd ? x : 0;
}

function powFinite(x: number, y: number): number {
  let [whole, fraction] = modf(Math.abs(y));
  if (fraction !== 0 && x < 0) return Number.NaN;
  if (whole >= 2 ** 63) return x === -1 ? 1 : Math.abs(x) < 1 === y > 0 ? 0 : Infinity;
  let result = 1;
  let exponent = 0;
  if (fraction !== 0) {
    if (fraction > 0.5) {
      fraction--;
      whole++;
    }
    result = exp(fraction * log(x));
  }
  let [base, baseExponent] = frexp(x);
  while (whole !== 0) {
    if (baseExponent < -4096 || baseExponent > 4096) {
      exponent += baseExponent;
      break;
    }
    if (whole % 2 === 1) {
      result *= base;
      exponent += baseExponent;
    }
    base *= base;
    baseExponent *= 2;
    if (base < 0.5) {
      base += base;
      baseExponent--;
    }
    whole = Math.floor(whole / 2);
  }
  return y < 0 ? ldexp(1 / result, -exponent) : ldexp(result, exponent);
}

/** 10^n as Go has it: a power of 10^32 times or over a smaller one, both exact or rounded, so the result is rounded again. */
export function pow10(n: number): number {
  if (n < -323) return 0;
  if (n > 308) return Infinity;
  const size = Math.abs(n);
  const rest = Number(`1e${size % 32}`);
  return n < 0 ? Number(`1e-${size - (size % 32)}`) / rest : Number(`1e${size - (size % 32)}`) * rest;
}

/** sqrt(p² + q²) without needless overflow. */
export function hypot(p: number, q: number): number {
  p = Math.abs(p);
  q = Math.abs(q);
  if (p === Infinity || q === Infinity) return Infinity;
  if (Number.isNaN(p) || Number.isNaN(q)) return Number.NaN;
  if (p < q) [p, q] = [q, p];
  if (p === 0) return 0;
  q /= p;
  return p * Math.sqrt(1 + q * q);
}
