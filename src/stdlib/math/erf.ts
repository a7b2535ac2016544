/** The error function after Sun's fdlibm (rational approximations on five intervals), its inverse after Wichura's AS 241. */
import { exp, log } from './exponential.ts';
import { bitsOf, fromBits } from './float-parts.ts';

/** Lowest coefficient first. */
function series(x: number, coefficients: readonly number[]): number {
  let y = coefficients[coefficients.length - 1] as number;
  for (let i = coefficients.length - 2; i >= 0; i--) y = (coefficients[i] as number) + x * y;
  return y;
}

const pp = [1.28379167095512558561e-1, -3.25042107247001499370e-1, -2.84817495755985104766e-2, -5.77027029648944159157e-3, -2.37630166566501626084e-5];
const qq = [1, 3.97917223959155352819e-1, 6.50222499887672944485e-2, 5.08130628187576562776e-3, 1.32494738004321644526e-4, -3.96022827877536812320e-6];
const pa = [-2.36211856075265944077e-3, 4.14856118683748331666e-1, -3.72207876035701323847e-1, 3.18346619901161753674e-1, -1.10894694282396677476e-1, 3.54783043256182359371e-2, -2.16637559486879084300e-3];
const qa = [1, 1.06420880400844228286e-1, 5.40397917702171048937e-1, 7.18286544141962662868e-2, 1.26171219808761642112e-1, 1.36370839120290507362e-2, 1.19844998467991074170e-2];
const ra = [-9.86494403484714822705e-3, -6.93858572707181764372e-1, -1.05586262253232909814e1, -6.23753324503260060396e1, -1.62396669462573470355e2, -1.84605092906711035994e2, -8.12874355063065934246e1, -9.81432934416914548592];
const sa = [1, 1.96512716674392571292e1, 1.37657754143519042600e2, 4.34565877475229228821e2, 6.45387271733267880336e2, 4.29008140027567833386e2, 1.08635005541779435134e2, 6.57024977031928170135, -6.04244152148580987438e-2];
const rb = [-9.86494292470009928597e-3, -7.99283237680523006574e-1, -1.77579549177547519889e1, -1.60636384855821916062e2, -6.37566443368389627722e2, -1.02509513161107724954e3, -4.83519191608651397019e2];
const sb = [1, 3.03380607434824582924e1, 3.25792512996573918826e2, 1.53672958608443695994e3, 3.19985821950859553908e3, 2.55305040643316442583e3, 4.74528541206955367215e2, -2.24409524465858183362e1];
const erx = 8.45062911510467529297e-1;

/** erfc(x) × x for x ≥ 1.25. */
function tail(x: number): number {
  const s = 1 / (x * x);
  const ratio = x < 1 / 0.35 ? series(s, ra) / series(s, sa) : series(s, rb) / series(s, sb);
  const z = fromBits(bitsOf(x) & 0xffffffff00000000n);
  return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio);
}

export function erf(x: number): number {
  if (x !== x) return x;
  const sign = x < 0 ? -1 : 1;
  const abs = Math.abs(x);
  if (abs < 0.84375) {
    if (abs < 2 ** -28) {
      const efx8 = 1.02703333676410069053;
      const y = abs < 2.848094538889218e-306 ? 0.125 * (8 * abs + efx8 * abs) : abs + 1.28379167095512586316e-1 * abs;
      return x === 0 ? x : sign * y;
    }
    const z = abs * abs;
    return sign * (abs + abs * (series(z, pp) / series(z, qq)));
  }
  if (abs < 1.25) return sign * (erx + series(abs - 1, pa) / series(abs - 1, qa));
  if (abs >= 6) return sign;
  return sign * (1 - tail(abs) / abs);
}

export function erfc(x: number): number {
  if (x !== x) return x;
  const negative = x < 0;
  const abs = Math.abs(x);
  if (abs < 0.84375) {
    let y = abs;
    if (abs >= 2 ** -56) {
      const z = abs * abs;
      const ratio = series(z, pp) / series(z, qq);
      y = abs < 0.25 ? abs + abs * ratio : 0.5 + (abs * ratio + (abs - 0.5));
    }
    return negative ? 1 + y : 1 - y;
  }
  if (abs < 1.25) {
    const ratio = series(abs - 1, pa) / series(abs - 1, qa);
    return negative ? 1 + erx + ratio : 1 - erx - ratio;
  }
  if (abs < 28 && !(negative && abs > 6)) return negative ? 2 - tail(abs) / abs : tail(abs) / abs;
  return negative ? 2 : 0;
}

const inverse = {
  a: [1.1975323115670912564578e0, 4.7072688112383978012285e1, 6.9706266534389598238465e2, 4.8548868893843886794648e3, 1.6235862515167575384252e4, 2.3782041382114385731252e4, 1.1819493347062294404278e4, 8.8709406962545514830200e2],
  b: [1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3, 2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3],
  c: [1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4],
  d: [1.4142135623730950488016887, 2.9036514445419946173133295, 2.3707661626024532365971225, 9.7547832001787427186894837e-1, 2.0945065210512749128288442e-1, 2.1494160384252876777097297e-2, 7.7441459065157709165577218e-4, 1.4859850019840355905497876e-9],
  e: [6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7],
  f: [1.414213562373095048801689, 8.482908416595164588112026e-1, 1.936480946950659106176712e-1, 2.103693768272068968719679e-2, 1.112800997078859844711555e-3, 2.611088405080593625138020e-5, 2.010321207683943062279931e-7, 2.891024605872965461538222e-15],
};

function horner(x: number, low: readonly number[]): number {
  let y = low[low.length - 1] as number;
  for (let i = low.length - 2; i >= 0; i--) y = y * x + (low[i] as number);
  return y;
}

export function erfinv(x: number): number {
  if (!(x > -1 && x < 1)) return x === 1 ? Infinity : x === -1 ? -Infinity : Number.NaN;
  const abs = Math.abs(x);
  let y: number;
  if (abs <= 0.85) {
    const r = 0.180625 - 0.25 * abs * abs;
    y = (abs * horner(r, inverse.a)) / horner(r, inverse.b);
  } else {
    const r = Math.sqrt(Math.LN2 - log(1 - abs));
    y = r <= 5 ? horner(r - 1.6, inverse.c) / horner(r - 1.6, inverse.d) : horner(r - 5, inverse.e) / horner(r - 5, inverse.f);
  }
  return x < 0 || Object.is(x, -0) ? -y : y;
}

export function erfcinv(x: number): number {
  return erfinv(1 - x);
}
