/**
 * Real constants: exact fractions as long as they are small, else floats of 512 bits, as in cmd/compile. An operation on two fractions
 * gives a fraction if that has fewer than 4096 bits above and below; with a float it gives a float, which never becomes a fraction again.
 * `null` is a result beyond all bounds.
 */
import { addBig, type BigFloat, bigFloatOfLiteral, compareBig, divBig, integerOfBig, magnitude, maxExactBits, mulBig, negBig } from './big-float.ts';
import { addRat, bigOfRat, compareRat, divRat, isSmall, mulRat, negRat, type Rat, ratOfLiteral, ratToFloat32, ratToFloat64, subRat } from './rational.ts';

export type Real = Rat | BigFloat;

const isRat = (x: Real): x is Rat => 'den' in x;

export const zeroReal: Real = Object.freeze({ num: 0n, den: 1n });

const toBig = (x: Real): BigFloat | null => (isRat(x) ? bigOfRat(x) : x);

const ofRat = (x: Rat): Real | null => (isSmall(x) ? x : bigOfRat(x));

/** An integer of any size. */
export const realOfInteger = (x: bigint): Real | null => ofRat({ num: x, den: 1n });

/** An exact fraction of a finite JavaScript number. */
export function realOfNumber(x: number): Real {
  let den = 1n;
  let y = x;
  while (!Number.isInteger(y)) {
    y *= 2;
    den *= 2n;
  }
  return { num: BigInt(y), den };
}

/** mantissa × base^exponent: a fraction, of any number of digits, where the value is neither huge nor tiny. */
export function realOfLiteral(mantissa: bigint, base: 2 | 10, exponent: number): Real | null {
  const f = bigFloatOfLiteral(mantissa, base, exponent);
  if (f?.mantissa === 0n) return zeroReal;
  if (!f) return null;
  return Math.abs(magnitude(f)) < maxExactBits ? ratOfLiteral(mantissa, base, exponent) : f;
}

function operation(exact: (a: Rat, b: Rat) => Rat, rounded: (a: BigFloat, b: BigFloat) => BigFloat | null): (a: Real | null, b: Real | null) => Real | null {
  return (a, b) => {
    if (!a || !b) return null;
    if (isRat(a) && isRat(b)) return ofRat(exact(a, b));
    const [x, y] = [toBig(a), toBig(b)];
    return x && y && rounded(x, y);
  };
}

export const addReal = operation(addRat, addBig);
export const subReal = operation(subRat, (a, b) => addBig(a, negBig(b)));
export const mulReal = operation(mulRat, mulBig);
/** The divisor is not zero. */
export const divReal = operation(divRat, divBig);

export const negReal = (x: Real): Real => (isRat(x) ? negRat(x) : negBig(x));

export const signOfReal = (x: Real): number => {
  const n = isRat(x) ? x.num : x.mantissa;
  return n === 0n ? 0 : n < 0n ? -1 : 1;
};

export function compareReal(a: Real, b: Real): number {
  if (isRat(a) && isRat(b)) return compareRat(a, b);
  return compareBig(toBig(a) as BigFloat, toBig(b) as BigFloat);
}

/** Null where it is no integer, or one too large to be written out. */
export function integerOfReal(x: Real): bigint | null {
  if (isRat(x)) return x.den === 1n ? x.num : null;
  return integerOfBig(x);
}

/** Equal for equal numbers of one form, and only for them. */
export const realKey = (x: Real): string => (isRat(x) ? `${x.num}/${x.den}` : `${x.mantissa}p${x.exponent}`);

/** The exact fraction, where a float64 could be anything but zero or infinite. */
function rounding(x: Real, round: (r: Rat) => number): number {
  if (isRat(x)) return round(x);
  const size = magnitude(x);
  if (size > 1100) return x.mantissa < 0n ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (size < -1200) return 0;
  return round(x.exponent >= 0 ? { num: x.mantissa << BigInt(x.exponent), den: 1n } : { num: x.mantissa, den: 1n << BigInt(-x.exponent) });
}

/** The nearest float64, half to even; ±Infinity when out of range. */
export const realToFloat64 = (x: Real): number => rounding(x, ratToFloat64);
/** The nearest float32, half to even; ±Infinity when out of range. */
export const realToFloat32 = (x: Real): number => rounding(x, ratToFloat32);

/** `%.6g`, with more digits where a fraction would look like an integer; also where the value is beyond float64. */
export function realToString(x: Real): string {
  const f = realToFloat64(x);
  if (signOfReal(x) !== 0 && (f === 0 || !Number.isFinite(f))) return formatHuge(toBig(x) as BigFloat);
  const short = formatG(f);
  const isInteger = isRat(x) ? x.den === 1n : x.exponent >= 0;
  return isInteger || short.includes('.') ? short : formatShortest(f);
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

/** The decimal logarithm of 2. */
const logTwo = 0.3010299956639812;

/**
 * Six digits and a decimal exponent of what no float64 holds. Through float64 logarithms, as Go has it (go/constant, floatVal.String):
 * where exponents have nine digits the last ones of the mantissa are off, by the same error.
 */
function formatHuge(x: BigFloat): string {
  const bits = magnitude(x);
  const fraction = realToFloat64({ mantissa: x.mantissa, exponent: x.exponent - bits });
  const decimal = bits * logTwo;
  let e = Math.trunc(decimal);
  let m = fraction * powerOfTen(decimal - e);
  if (Math.abs(m) < 1 - 0.5e-6) {
    m *= 10;
    e--;
  } else if (Math.abs(m) >= 10) {
    m /= 10;
    e++;
  }
  return `${formatG(m)}e${e < 0 ? '-' : '+'}${Math.abs(e)}`;
}

/** 10^x for |x| < 1 in the steps of Go's math.Pow, whose last bit decides how ties are printed. */
function powerOfTen(x: number): number {
  const y = Math.abs(x);
  const p = y > 0.5 ? Math.exp((y - 1) * Math.LN10) * 10 : Math.exp(y * Math.LN10);
  return x < 0 ? 1 / p : p;
}
