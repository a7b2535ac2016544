/** The error function after Sun's fdlibm (rational approximations on five intervals), its inverse after Wichura's AS 241. */
import { exp, log } from './exponential.ts';
import { bitsOf, fromBits } from './float-parts.ts';

/** Lowest coefficient first. */
function series(x: number, coefficients: readonly number[]): number {
  let y = coefficients[coefficients.length - 1] as number;
  for (let i = coefficients.length - 2; i >= 0; i--) y = (coefficients[i] as number) + x * y;
  return y;
}

const pp = [0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -2.3763016656650163e-5];
const qq = [1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 1.3249473800432164e-4, -3.960228278775368e-6];
const pa = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668, 0.035478304325618236, -0.002166375594868791,
];
const qa = [1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905, 0.011984499846799107];
const ra = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347, -184.60509290671104, -81.2874355063066,
  -9.814329344169145,
];
const sa = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783, 108.63500554177944, 6.570249770319282,
  -0.0604244152148581,
];
const rb = [-0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896, -1025.0951316110772, -483.5191916086514];
const sb = [1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644, 474.52854120695537, -22.44095244658582];
const erx = 0.8450629115104675;

/** erfc(x) × x for x ≥ 1.25. */
function tail(x: number): number {
  const s = 1 / (x * x);
  const ratio = x < 1 / 0.35 ? series(s, ra) / series(s, sa) : series(s, rb) / series(s, sb);
  const z = fromBits(bitsOf(x) & 0xffffffff00000000n);
  return exp(-z * z - 0.5625) * exp((z - x) * (z + x) + ratio);
}

export function erf(x: number): number {
  if (Number.isNaN(x)) return x;
  const sign = x < 0 ? -1 : 1;
  const abs = Math.abs(x);
  if (abs < 0.84375) {
    if (abs < 2 ** -28) {
      const efx8 = 1.0270333367641007;
      const y = abs < 2.848094538889218e-306 ? 0.125 * (8 * abs + efx8 * abs) : abs + 0.1283791670955126 * abs;
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
  if (Number.isNaN(x)) return x;
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
  a: [
    1.1975323115670913, 47.07268811238398, 697.062665343896, 4854.886889384388, 16235.862515167575, 23782.041382114385, 11819.493347062295, 887.0940696254552,
  ],
  b: [1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
  c: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506, 0.022723844989269184,
    7.745450142783414e-4,
  ],
  d: [
    Math.SQRT2,
    2.9036514445419948,
    2.3707661626024534,
    0.9754783200178743,
    0.2094506521051275,
    0.021494160384252878,
    7.744145906515771e-4,
    1.4859850019840355e-9,
  ],
  e: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5,
    2.0103343992922881e-7,
  ],
  f: [
    Math.SQRT2,
    0.8482908416595164,
    0.19364809469506591,
    0.02103693768272069,
    0.0011128009970788597,
    2.6110884050805935e-5,
    2.010321207683943e-7,
    2.8910246058729655e-15,
  ],
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
