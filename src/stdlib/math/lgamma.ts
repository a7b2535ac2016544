/** The logarithm of the gamma function after Sun's fdlibm. */
import { log } from './exponential.ts';
import { cos, sin } from './trigonometric.ts';

/** c0 + c1·x + c2·x² + … */
function series(x: number, coefficients: readonly number[]): number {
  let y = coefficients[coefficients.length - 1] as number;
  for (let i = coefficients.length - 2; i >= 0; i--) y = (coefficients[i] as number) + x * y;
  return y;
}

const aEven = [0.07721566490153287, 0.06735230105312927, 0.007385550860814029, 0.0011927076318336207, 2.2086279071390839e-4, 2.5214456545125733e-5];
const aOdd = [0.3224670334241136, 0.020580808432516733, 0.0028905138367341563, 5.100697921535113e-4, 1.0801156724758394e-4, 4.4864094961891516e-5];
const t0 = [0.48383612272381005, -0.032788541075985965, 0.006100538702462913, -0.0014034646998923284, 3.1563207090362595e-4];
const t1 = [-0.1475877229945939, 0.01797067508118204, -0.0036845201678113826, 8.81081882437654e-4, -3.1275416837512086e-4];
const t2 = [0.06462494023913339, -0.010314224129834144, 0.0022596478090061247, -5.385953053567405e-4, 3.355291926355191e-4];
const u = [-0.07721566490153287, 0.6328270640250934, 1.4549225013723477, 0.9777175279633727, 0.22896372806469245, 0.013381091853678766];
const v = [1, 2.4559779371304113, 2.128489763798934, 0.7692851504566728, 0.10422264559336913, 0.003217092422824239];
const s = [-0.07721566490153287, 0.21498241596060885, 0.325778796408931, 0.14635047265246445, 0.02664227030336386, 0.0018402845140733772, 3.194753265841009e-5];
const r = [1, 1.3920053346762105, 0.7219355475671381, 0.17193386563280308, 0.01864591917156529, 7.779424963818936e-4, 7.326684307446256e-6];
const w = [0.08333333333333297, -0.0027777777772877554, 7.936505586430196e-4, -5.9518755745034e-4, 8.363399189962821e-4, -0.0016309293409657527];
const minimum = 1.4616321449683622;
const tc = 1.4616321449683622;
const tf = -0.12148629053584961;
const tt = -3.638676997039505e-18;

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
  if (Number.isNaN(x)) return [x, 1];
  if (Math.abs(x) === Infinity) return [x, 1];
  if (x === 0) return [Infinity, 1];
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
    return (x - 0.5) * (log(x) - 1) + (0.4189385332046727 + z * series(z * z, w));
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
