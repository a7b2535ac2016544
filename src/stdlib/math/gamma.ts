/** The gamma function after Moshier's Cephes library, with Stirling's series for large arguments. */
import { exp, pow } from './exponential.ts';
import { copysign } from './float-parts.ts';
import { sin } from './trigonometric.ts';

const numerator = [1.6011952247675185e-4, 0.0011913514700658638, 0.010421379756176158, 0.04763678004571372, 0.20744822764843598, 0.4942148268014971, 1];
const denominator = [
  -2.3158187332412014e-5, 5.396055804933034e-4, -0.004456419138517973, 0.011813978522206043, 0.035823639860549865, -0.23459179571824335, 0.0714304917030273, 1,
];
const stirlingSeries = [7.873113957930937e-4, -2.2954996161337813e-4, -0.0026813261780578124, 0.0034722222160545866, 0.08333333333334822];

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
    return [v, 2.5066282746310007 * w * (v / e)];
  }
  return [pow(x, x - 0.5) / e, 2.5066282746310007 * w];
}

function isNegativeInteger(x: number): boolean {
  return x < 0 && Number.isInteger(x);
}

export function gamma(x: number): number {
  if (Number.isNaN(x) || x === -Infinity || isNegativeInteger(x)) return Number.NaN;
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
  const euler = 0.5772156649015329;
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
