/**
 * JavaScript spellings of Go constants. Every string that reaches generated code goes through `jsString`, and the
 * generated text is pure ASCII: that leaves all other characters free for the markers of `marker.ts`.
 */
import type { ConstantValue, Rat } from '../types/constant.ts';

/** A JavaScript string literal for a byte string. */
export function jsString(s: string): string {
  let out = '"';
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    if (c === 34 || c === 92) out += '\\' + s[i];
    else if (c === 10) out += '\\n';
    else if (c >= 32 && c < 127 && c !== 60) out += s[i];
    else if (c < 256) out += '\\x' + c.toString(16).padStart(2, '0');
    else out += '\\u' + c.toString(16).padStart(4, '0');
  }
  return out + '"';
}

const maxSafe = BigInt(Number.MAX_SAFE_INTEGER);

/** A Go integer of any kind: a number while safe, else a bigint. Negative ones are parenthesised. */
export function jsInt(v: bigint): string {
  const s = v > maxSafe || v < -maxSafe ? `${v}n` : `${v}`;
  return v < 0n ? `(${s})` : s;
}

export function jsFloat(v: number): string {
  if (v === Number.POSITIVE_INFINITY) return 'Infinity';
  if (v === Number.NEGATIVE_INFINITY) return '(-Infinity)';
  if (Object.is(v, -0) || v === 0) return '0';
  return v < 0 ? `(${v})` : `${v}`;
}

/** The float64 nearest to a rational, ties to even. */
export function ratToNumber(r: Rat): number {
  let { num, den } = r;
  if (num === 0n) return 0;
  const negative = num < 0n;
  if (negative) num = -num;
  // Scale so that the quotient has at least 66 bits, then let Number() round once with a sticky bit.
  let shift = bitLength(den) - bitLength(num) + 66;
  // Subnormal results have fewer mantissa bits: never keep bits below 2^-1074 (minus a guard and a sticky bit).
  if (shift > 1074 + 2) shift = 1074 + 2;
  const scaled = shift >= 0 ? num << BigInt(shift) : num;
  const divisor = shift >= 0 ? den : den << BigInt(-shift);
  let q = scaled / divisor;
  if (q * divisor !== scaled) q |= 1n;
  const value = scaleByPowerOfTwo(Number(q), -shift, q);
  return negative ? -value : value;
}

/** q * 2^e with one rounding only, also where the result is subnormal. */
function scaleByPowerOfTwo(approx: number, e: number, q: bigint): number {
  const bits = bitLength(q);
  if (bits + e < -1021) {
    // Subnormal: round to a multiple of 2^-1074 by hand.
    const drop = -1074 - e;
    if (drop <= 0) return Number(q) * 2 ** -1074 * 2 ** (e + 1074);
    const d = BigInt(drop);
    const half = 1n << (d - 1n);
    let m = q >> d;
    const rest = q - (m << d);
    if (rest > half || (rest === half && (m & 1n) === 1n)) m += 1n;
    return Number(m) * 2 ** -1074;
  }
  let v = approx;
  while (e > 0) {
    const step = Math.min(e, 1000);
    v *= 2 ** step;
    e -= step;
  }
  while (e < 0) {
    const step = Math.min(-e, 1000);
    v /= 2 ** step;
    e += step;
  }
  return v;
}

function bitLength(n: bigint): number {
  return n === 0n ? 0 : n.toString(2).length;
}

export function constToNumber(v: ConstantValue): number {
  if (v.kind === 'int') return Number(v.value);
  if (v.kind === 'float') return ratToNumber(v.value);
  if (v.kind === 'complex') return ratToNumber(v.re);
  return Number.NaN;
}

/** The integer value of an integral constant of any kind. */
export function constToBigInt(v: ConstantValue): bigint {
  if (v.kind === 'int') return v.value;
  if (v.kind === 'float') return v.value.num / v.value.den;
  if (v.kind === 'complex') return v.re.num / v.re.den;
  return 0n;
}
