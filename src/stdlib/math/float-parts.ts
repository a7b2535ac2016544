/** Taking floating-point numbers apart and putting them together, bit by bit. All exact. */
import { type Integer, toInteger } from '../strconv/itoa.ts';

const view = new DataView(new ArrayBuffer(8));

export function bitsOf(x: number): bigint {
  view.setFloat64(0, x);
  return view.getBigUint64(0);
}

export function fromBits(bits: bigint): number {
  view.setBigUint64(0, bits);
  return view.getFloat64(0);
}

/** Sign, exponent and the top 20 bits of the mantissa. */
export function highWord(x: number): number {
  view.setFloat64(0, x);
  return view.getUint32(0);
}

export function lowWord(x: number): number {
  view.setFloat64(0, x);
  return view.getUint32(4);
}

export function fromWords(high: number, low: number): number {
  view.setUint32(0, high);
  view.setUint32(4, low);
  return view.getFloat64(0);
}

/** Go's math.NaN() has this payload. */
export const goNaN = 0x7ff8000000000001n;

export function float64bits(x: number): Integer {
  return Number.isNaN(x) ? goNaN : toInteger(bitsOf(x));
}

export function float64frombits(bits: Integer): number {
  return fromBits(BigInt(bits));
}

export function float32bits(x: number): number {
  view.setFloat32(0, x);
  return view.getUint32(0);
}

export function float32frombits(bits: number): number {
  view.setUint32(0, bits);
  return view.getFloat32(0);
}

export function signbit(x: number): boolean {
  return x < 0 || Object.is(x, -0);
}

export function copysign(x: number, sign: number): number {
  const abs = Math.abs(x);
  return signbit(sign) ? -abs : abs;
}

/** x = fraction × 2^exponent with ½ ≤ |fraction| < 1. */
export function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let shift = 0;
  if (Math.abs(x) < 2.2250738585072014e-308) {
    x *= 2 ** 52;
    shift = -52;
  }
  const high = highWord(x);
  const exponent = ((high >>> 20) & 0x7ff) - 1022 + shift;
  return [fromWords((high & ~(0x7ff << 20)) | (1022 << 20), lowWord(x)), exponent];
}

/** x × 2^exponent, rounded once. */
export function ldexp(x: number, exponent: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const [fraction, own] = frexp(x);
  const e = own + exponent;
  if (e > 1024) return x < 0 ? -Infinity : Infinity;
  if (e < -1075) return x < 0 ? -0 : 0;
  if (e > -1021) return e > 1023 ? fraction * 2 * 2 ** (e - 1) : fraction * 2 ** e;
  return fraction * 2 ** (e + 60) * 2 ** -60;
}

export function modf(x: number): [number, number] {
  if (Math.abs(x) === Infinity) return [x, x > 0 ? Number.NaN : Number.NaN];
  const whole = Math.trunc(x);
  return [whole, copysign(x - whole, x)];
}

/** The next float after x towards y. */
export function nextafter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === y) return x;
  if (x === 0) return copysign(5e-324, y);
  const bits = bitsOf(x);
  return fromBits(y > x === x > 0 ? bits + 1n : bits - 1n);
}

export function nextafter32(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === y) return x;
  if (x === 0) return copysign(2 ** -149, y);
  const bits = float32bits(x);
  return float32frombits(y > x === x > 0 ? bits + 1 : bits - 1);
}
