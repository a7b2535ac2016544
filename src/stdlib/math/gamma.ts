/** The gamma function after Moshier's Cephes library, with Stirling's series for large arguments. */
import { exp, pow } from './exponential.ts';
import { copysign } from './float-parts.ts';
import { sin } from './trigonometric.ts';

const numerator = [1.60119522476751861407e-4, 1.19135147006586384913e-3, 1.04213797561761569935e-2, 4.76367800457137231464e-2, 2.07448227648435975150e-1, 4.94214826801497100753e-1, 9.99999999999999996796e-1];
const denominator = [-2.31581873324120129819e-5, 5.39605580493303397842e-4, -4.45641913851797240494e-3, 1.18139785222060435552e-2, 3.58236398605498653373e-2, -2.34591795718243348568e-1, 7.14304917030273074085e-2, 1.00000000000000000320];
const stirlingSeries = [7.87311395793093628397e-4, -2.29549961613378126380e-4, -2.68132617805781232825e-3, 3.47222221605458667310e-3, 8.33333333333482257126e-2];

function horner(x: number, coefficients: readonly number[]): number {
  let y = coefficients[0] as number;
  for (let i = 1; i < coefficients.length; i++) y = y * x + (coefficients[i] as number);
  return y;
}

/** Two factors of Γ(x) for large x; their product may overflow where neither does. */
function stirling(x: number): [number, number] {
  if (x > 200) return [Infinity, 1];
  const w = 1 + (1 / x) * horner(1 / x, stirlingSeries);
  const e = exp(x);
  if (x > 143.01608) {
    const v = pow(x, 0.5 * x - 0.25);
    return [v, 2.506628274631000502417 * w * (v / e)];
  }
  return [pow(x, x - 0.5) / e, 2.506628274631000502417 * w];
}

function isNegativeInteger(x: number): boolean {
  return x < 0 && Number.isInteger(x);
}

export function gamma(x: number): number {
  if (x !== x || x === -Infinity || isNegativeInteger(x)) return Number.NaN;
  if (x === Infinity) return x;
  if (x === 0) return copysign(Infinity, x);
  if (Math.abs(x) > 33) return gammaLarge(x);
  return gammaSmall(x);
}

function gammaLarge(x: number): number {
  if (x >= 0) {
    const [y1, y2] = stirling(x);
    return y1 * y2;
  }
  const q = Math.abs(x);
  let p = Math.floor(q);
  const sign = p % 2 === 0 ? -1 : 1;
  let z = q - p;
  if (z > 0.5) {
    p++;
    z = q - p;
  }
  z = q * sin(Math.PI * z);
  if (z === 0) return sign * Infinity;
  const [s1, s2] = stirling(q);
  const abs = Math.abs(z);
  const d = abs * s1 * s2;
  return sign * (d === Infinity ? Math.PI / abs / s1 / s2 : Math.PI / d);
}

function gammaSmall(x: number): number {
  const euler = 0.577215664901532860606512090082402431042;
  const nearZero = (z: number): number => (x === 0 ? Infinity : z / ((1 + euler * x) * x));
  let z = 1;
  while (x >= 3) {
    x -= 1;
    z *= x;
  }
  while (x < 0) {
    if (x > -1e-9) return nearZero(z);
    z /= x;
    x += 1;
  }
  while (x < 2) {
    if (x < 1e-9) return nearZero(z);
    z /= x;
    x += 1;
  }
  if (x === 2) return z;
  x -= 2;
  return (z * horner(x, numerator)) / horner(x, denominator);
}
