/**
 * Trigonometric and hyperbolic functions by the methods of Moshier's Cephes library, as Go has them; arguments of 2²⁹ and more are
 * reduced after Payne and Hanek with the binary digits of 4/π.
 */
import { exp, log as logOf } from './exponential.ts';
import { copysign } from './float-parts.ts';

const quarterPi = Math.PI / 4;
const sinSeries = [1.5896230157654656e-10, -2.5050747762857807e-8, 2.7557313621385722e-6, -1.984126982958954e-4, 0.008333333333322118, -0.1666666666666663];
const cosSeries = [-1.1358536521387682e-11, 2.087570084197473e-9, -2.755731417929674e-7, 2.4801587288851704e-5, -0.0013888888888873056, 0.041666666666666595];

/** The first 1280 binary digits of 4/π after the point (4/π = 1.27…), in hexadecimal. */
const fourOverPi =
  '45f306dc9c882a53f84eafa3ea69bb81b6c52b3278872083fca2c757bd778ac36e48dc74849ba5c00c925dd413a32439fc3bd63962534e7dd1046bea5d768909d338e04d68befc827323ac7306a673e9' +
  '3908bf177bf250763ff12fffbc0b301fde5e2316b414da3eda6cfd9e4f96136e9e8c7ecd3cbfd45aea4f758fd7cbe2f67a0e73ef14a525d4d7f6bf623f1aba10ac06608df8f6d757e19f784135e86c3b';

function horner(x: number, coefficients: readonly number[]): number {
  let y = coefficients[0] as number;
  for (let i = 1; i < coefficients.length; i++) y = y * x + (coefficients[i] as number);
  return y;
}

/** |x| = (octant + fraction) × π/4 with the fraction around zero: octant even (mod 8) and z the rest in radians. */
function reduce(x: number): [octant: number, z: number] {
  if (x >= 2 ** 29) return reduceLarge(x);
  let j = Math.floor(x * (4 / Math.PI));
  if (j % 2 === 1) j++;
  return [j % 8, x - j * 0.7853981256484985 - j * 3.774894707930798e-8 - j * 2.6951514290790595e-15];
}

function reduceLarge(x: number): [number, number] {
  let mantissa = x;
  let exponent = 0;
  while (mantissa >= 2 ** 53) {
    mantissa /= 2 ** 32;
    exponent += 32;
  }
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent--;
  }
  const places = exponent + 256;
  const digits = BigInt('0x1' + fourOverPi.slice(0, Math.ceil(places / 4)));
  const product = BigInt(mantissa) * digits;
  // The product is x × 4/π with `point` binary places after the integer part.
  const point = BigInt(Math.ceil(places / 4) * 4 - exponent);
  let octant = Number((product >> point) & 7n);
  const fraction = product & ((1n << point) - 1n);
  let z = Number(fraction >> (point - 64n)) / 2 ** 64;
  const shift = 64 - (fraction >> (point - 64n)).toString(2).length;
  // Keep 53 bits, cut off as Go does.
  z = Number((fraction >> (point - 64n - BigInt(shift))) >> 11n) / 2 ** (53 + shift);
  if (octant % 2 === 1) {
    octant = (octant + 1) % 8;
    z--;
  }
  return [octant, z * quarterPi];
}

const sinOf = (z: number, zz: number): number => z + z * zz * horner(zz, sinSeries);
const cosOf = (zz: number): number => 1 - 0.5 * zz + zz * zz * horner(zz, cosSeries);

export function sin(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  if (Math.abs(x) === Infinity) return Number.NaN;
  const [j, z] = reduce(Math.abs(x));
  const y = j % 4 === 2 ? cosOf(z * z) : sinOf(z, z * z);
  return x < 0 !== j > 3 ? -y : y;
}

export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  const [j, z] = reduce(Math.abs(x));
  const y = j % 4 === 2 ? sinOf(z, z * z) : cosOf(z * z);
  return j === 2 || j === 4 ? -y : y;
}

export function tan(x: number): number {
  if (x === 0 || Number.isNaN(x)) return x;
  if (Math.abs(x) === Infinity) return Number.NaN;
  const [j, z] = reduce(Math.abs(x));
  const zz = z * z;
  let y = z;
  if (zz > 1e-14) {
    const p = horner(zz, [-13093.693918138373, 1153516.6483858742, -17956525.197648488]);
    const q = horner(zz, [1, 13681.296347069296, -1320892.3444021097, 25008380.18233579, -53869575.592945464]);
    y = z + z * ((zz * p) / q);
  }
  if (j % 4 === 2) y = -1 / y;
  return x < 0 ? -y : y;
}

const atanP = [-0.8750608600031904, -16.157537187333652, -75.00855792314705, -122.88666844901361, -64.85021904942025];
const atanQ = [1, 24.858464901423062, 165.02700983169885, 432.88106049129027, 485.3903996359137, 194.5506571482614];

function atanSmall(x: number): number {
  const z = x * x;
  return x * ((z * horner(z, atanP)) / horner(z, atanQ)) + x;
}

function atanPositive(x: number): number {
  const moreBits = 6.123233995736766e-17;
  if (x <= 0.66) return atanSmall(x);
  if (x > 2.414213562373095) return Math.PI / 2 - atanSmall(1 / x) + moreBits;
  return quarterPi + atanSmall((x - 1) / (x + 1)) + 0.5 * moreBits;
}

export function atan(x: number): number {
  return x === 0 ? x : x > 0 ? atanPositive(x) : -atanPositive(-x);
}

export function asin(x: number): number {
  if (x === 0) return x;
  const abs = Math.abs(x);
  if (!(abs <= 1)) return Number.NaN;
  const root = Math.sqrt(1 - abs * abs);
  const y = abs > 0.7 ? Math.PI / 2 - atanPositive(root / abs) : atanPositive(abs / root);
  return x < 0 ? -y : y;
}

export function acos(x: number): number {
  return Math.PI / 2 - asin(x);
}

export function atan2(y: number, x: number): number {
  if (Number.isNaN(y) || Number.isNaN(x)) return Number.NaN;
  const negative = x < 0 || Object.is(x, -0);
  if (y === 0) return copysign(negative ? Math.PI : 0, y);
  if (x === 0) return copysign(Math.PI / 2, y);
  if (Math.abs(x) === Infinity) {
    const angle = Math.abs(y) === Infinity ? (negative ? (3 * Math.PI) / 4 : quarterPi) : negative ? Math.PI : 0;
    return copysign(angle, y);
  }
  if (Math.abs(y) === Infinity) return copysign(Math.PI / 2, y);
  const q = atan(y / x);
  return x < 0 ? (q <= 0 ? q + Math.PI : q - Math.PI) : q;
}

export function sinh(x: number): number {
  const abs = Math.abs(x);
  let y: number;
  if (abs > 21) y = exp(abs) * 0.5;
  else if (abs > 0.5) {
    const e = exp(abs);
    y = (e - 1 / e) * 0.5;
  } else {
    const sq = abs * abs;
    const p = horner(sq, [-26.30563213397497, -2894.211355989564, -89912.72022039509, -630767.3640497717]);
    const q = horner(sq, [1, -173.6789535582337, 15215.17378790019, -630767.3640497717]);
    y = (p * abs) / q;
  }
  return x < 0 || Object.is(x, -0) ? -y : y;
}

export function cosh(x: number): number {
  const abs = Math.abs(x);
  if (abs > 21) return exp(abs) * 0.5;
  const e = exp(abs);
  return (e + 1 / e) * 0.5;
}

export function tanh(x: number): number {
  const abs = Math.abs(x);
  if (abs > 0.5 * 88.02969193111305) return x < 0 ? -1 : 1;
  if (abs >= 0.625) {
    const y = 1 - 2 / (exp(2 * abs) + 1);
    return x < 0 ? -y : y;
  }
  if (x === 0) return x;
  const s = x * x;
  const p = horner(s, [-0.9643991794250523, -99.28772310019185, -1614.6876844170845]);
  const q = horner(s, [1, 112.81167849163293, 2235.4883906010045, 4844.063053251255]);
  return x + (x * s * p) / q;
}

export function asinh(x: number): number {
  if (!Number.isFinite(x)) return x;
  const abs = Math.abs(x);
  let y: number;
  if (abs > 2 ** 28) y = logOf(abs) + Math.LN2;
  else if (abs > 2) y = logOf(2 * abs + 1 / (Math.sqrt(abs * abs + 1) + abs));
  else if (abs < 2 ** -28) y = abs;
  else y = Math.log1p(abs + (abs * abs) / (1 + Math.sqrt(1 + abs * abs)));
  return copysign(y, x);
}

export function acosh(x: number): number {
  if (!(x >= 1)) return Number.NaN;
  if (x === 1) return 0;
  if (x >= 2 ** 28) return logOf(x) + Math.LN2;
  if (x > 2) return logOf(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  const t = x - 1;
  return Math.log1p(t + Math.sqrt(2 * t + t * t));
}
