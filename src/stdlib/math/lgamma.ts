/** The logarithm of the gamma function after Sun's fdlibm. */
import { log } from './exponential.ts';
import { cos, sin } from './trigonometric.ts';

/** c0 + c1·x + c2·x² + … */
function series(x: number, coefficients: readonly number[]): number {
  let y = coefficients[coefficients.length - 1] as number;
  for (let i = coefficients.length - 2; i >= 0; i--) y = (coefficients[i] as number) + x * y;
  return y;
}

const aEven = [7.72156649015328655494e-2, 6.73523010531292681824e-2, 7.38555086081402883957e-3, 1.19270763183362067845e-3, 2.20862790713908385557e-4, 2.52144565451257326939e-5];
const aOdd = [3.22467033424113591611e-1, 2.05808084325167332806e-2, 2.89051383673415629091e-3, 5.10069792153511336608e-4, 1.08011567247583939954e-4, 4.48640949618915160150e-5];
const t0 = [4.83836122723810047042e-1, -3.27885410759859649565e-2, 6.10053870246291332635e-3, -1.40346469989232843813e-3, 3.15632070903625950361e-4];
const t1 = [-1.47587722994593911752e-1, 1.79706750811820387126e-2, -3.68452016781138256760e-3, 8.81081882437654011382e-4, -3.12754168375120860518e-4];
const t2 = [6.46249402391333854778e-2, -1.03142241298341437450e-2, 2.25964780900612472250e-3, -5.38595305356740546715e-4, 3.35529192635519073543e-4];
const u = [-7.72156649015328655494e-2, 6.32827064025093366517e-1, 1.45492250137234768737, 9.77717527963372745603e-1, 2.28963728064692451092e-1, 1.33810918536787660377e-2];
const v = [1, 2.45597793713041134822, 2.12848976379893395361, 7.69285150456672783825e-1, 1.04222645593369134254e-1, 3.21709242282423911810e-3];
const s = [-7.72156649015328655494e-2, 2.14982415960608852501e-1, 3.25778796408930981787e-1, 1.46350472652464452805e-1, 2.66422703033638609560e-2, 1.84028451407337715652e-3, 3.19475326584100867617e-5];
const r = [1, 1.39200533467621045958, 7.21935547567138069525e-1, 1.71933865632803078993e-1, 1.86459191715652901344e-2, 7.77942496381893596434e-4, 7.32668430744625636189e-6];
const w = [8.33333333333329678849e-2, -2.77777777728775536470e-3, 7.93650558643019558500e-4, -5.95187557450339963135e-4, 8.36339918996282139126e-4, -1.63092934096575273989e-3];
const minimum = 1.461632144968362245;
const tc = 1.46163214496836224576;
const tf = -1.21486290535849611461e-1;
const tt = -3.63867699703950536541e-18;

/** −sin(πx) for x ≥ 0. */
function minusSinPi(x: number): number {
  if (x < 0.25) return -sin(Math.PI * x);
  const rest = x % 2;
  const eighth = Number.isInteger(x) ? (rest === 1 ? 4 : 0) : Math.trunc(rest * 4);
  if (eighth === 0) return -sin(Math.PI * rest);
  if (eighth <= 2) return -cos(Math.PI * (0.5 - rest));
  if (eighth <= 4) return -sin(Math.PI * (1 - rest));
  if (eighth <= 6) return cos(Math.PI * (rest - 1.5));
  return -sin(Math.PI * (rest - 2));
}

/** log |Γ(x)| and the sign of Γ(x). */
export function lgamma(x: number): [number, number] {
  if (x !== x) return [x, 1];
  if (Math.abs(x) === Infinity) return [x, 1];
  if (x === 0) return [Infinity, Object.is(x, -0) ? -1 : 1];
  const abs = Math.abs(x);
  if (abs < 2 ** -70) return [-log(abs), x < 0 ? -1 : 1];
  if (x > 0) return [positive(x), 1];
  if (abs >= 2 ** 52) return [Infinity, 1];
  const t = minusSinPi(abs);
  if (t === 0) return [Infinity, 1];
  return [log(Math.PI / Math.abs(t * abs)) - positive(abs), t < 0 ? -1 : 1];
}

function positive(x: number): number {
  if (x === 1 || x === 2) return 0;
  if (x < 2) return small(x);
  if (x < 8) {
    const whole = Math.trunc(x);
    const y = x - whole;
    const start = 0.5 * y + (y * series(y, s)) / series(y, r);
    let z = 1;
    for (let k = whole - 1; k >= 2; k--) z *= y + k;
    return whole >= 3 ? start + log(z) : start;
  }
  if (x < 2 ** 58) {
    const z = 1 / x;
    return (x - 0.5) * (log(x) - 1) + (4.18938533204672725052e-1 + z * series(z * z, w));
  }
  return x * (log(x) - 1);
}

function small(x: number): number {
  const low = x <= 0.9;
  const start = low ? -log(x) : 0;
  const shift = low ? 1 : 0;
  if (x >= minimum - shift + 0.27) {
    const y = 2 - shift - x;
    const z = y * y;
    return start + (y * series(z, aEven) + z * series(z, aOdd) - 0.5 * y);
  }
  if (x >= minimum - shift - 0.27) {
    const y = x - (tc - shift);
    const z = y * y;
    const zy = z * y;
    const p = z * series(zy, t0) - (tt - zy * (series(zy, t1) + y * series(zy, t2)));
    return start + (tf + p);
  }
  const y = low ? x : x - 1;
  return start + (-0.5 * y + (y * series(y, u)) / series(y, v));
}
