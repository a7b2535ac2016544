/** Bessel functions of integer order after Sun's fdlibm: rational approximations below 2, asymptotic forms above, recurrence for the orders. */
import { log } from './exponential.ts';
import { cos, sin } from './trigonometric.ts';

const inverseSqrtPi = 0.5641895835477563;
const twoOverPi = 2 / Math.PI;

function series(x: number, coefficients: readonly number[]): number {
  let y = coefficients[coefficients.length - 1] as number;
  for (let i = coefficients.length - 2; i >= 0; i--) y = (coefficients[i] as number) + x * y;
  return y;
}

/** Numerator and denominator of an asymptotic factor on x ≥ 8, ≥ 4.5454, ≥ 2.8571, ≥ 2. */
type Pieces = readonly (readonly [readonly number[], readonly number[]])[];

const p0: Pieces = [
  [
    [0, -0.07031249999999004, -8.081670412753498, -257.06310567970485, -2485.216410094288, -5253.043804907295],
    [1, 116.53436461966818, 3833.7447536412183, 40597.857264847255, 116752.97256437592, 47627.728414673096],
  ],
  [
    [-1.141254646918945e-11, -0.07031249408735993, -4.159610644705878, -67.67476522651673, -331.23129964917297, -346.4333883656049],
    [1, 60.753938269230034, 1051.2523059570458, 5978.970943338558, 9625.445143577745, 2406.058159229391],
  ],
  [
    [-2.547046017719519e-9, -0.07031196163814817, -2.409032215495296, -21.96597747348831, -58.07917047017376, -31.44794705948885],
    [1, 35.85603380552097, 361.51398305030386, 1193.6078379211153, 1127.9967985690741, 173.58093081333575],
  ],
  [
    [-8.875343330325264e-8, -0.07030309954836247, -1.4507384678095299, -7.635696138235278, -11.193166886035675, -3.2336457935133534],
    [1, 22.22029975320888, 136.2067942182152, 270.4702786580835, 153.87539420832033, 14.65761769482562],
  ],
];
const q0: Pieces = [
  [
    [0, 0.0732421874999935, 11.76820646822527, 557.6733802564019, 8859.197207564686, 37014.62677768878],
    [1, 163.77602689568982, 8098.344946564498, 142538.29141912048, 803309.2571195144, 840501.5798190605, -343899.2935378666],
  ],
  [
    [1.8408596359451553e-11, 0.07324217666126848, 5.8356350896205695, 135.11157728644983, 1027.243765961641, 1989.9778586460538],
    [1, 82.77661022365378, 2077.81416421393, 18847.28877857181, 56751.11228949473, 35976.75384251145, -5354.342756019448],
  ],
  [
    [4.377410140897386e-9, 0.07324111800429114, 3.344231375161707, 42.621844074541265, 170.8080913405656, 166.73394869665117],
    [1, 48.75887297245872, 709.689221056606, 3704.1482262011136, 6460.425167525689, 2516.3336892036896, -149.2474518361564],
  ],
  [
    [1.5044444488698327e-7, 0.07322342659630793, 1.99819174093816, 14.495602934788574, 31.666231750478154, 16.252707571092927],
    [1, 30.36558483552192, 269.34811860804984, 844.7837575953201, 882.9358451124886, 212.66638851179883, -5.3109549388266695],
  ],
];
const p1: Pieces = [
  [
    [0, 0.11718749999998865, 13.239480659307358, 412.05185430737856, 3874.7453891396053, 7914.479540318917],
    [1, 114.20737037567841, 3650.9308342085346, 36956.206026903346, 97602.79359349508, 30804.27206278888],
  ],
  [
    [1.3199051955624352e-11, 0.1171874931906141, 6.802751278684329, 108.30818299018911, 517.6361395331998, 528.7152013633375],
    [1, 59.28059872211313, 991.4014187336144, 5353.26695291488, 7844.690317495512, 1504.0468881036106],
  ],
  [
    [3.025039161373736e-9, 0.11718686556725359, 3.9329775003331564, 35.11940355916369, 91.05501107507813, 48.55906851973649],
    [1, 34.79130950012515, 336.76245874782575, 1046.8713997577513, 890.8113463982564, 103.78793243963928],
  ],
  [
    [1.0771083010687374e-7, 0.11717621946268335, 2.368514966676088, 12.242610914826123, 17.693971127168773, 5.073523125888185],
    [1, 21.43648593638214, 125.29022716840275, 232.2764690571628, 117.6793732871471, 8.364638933716183],
  ],
];
const q1: Pieces = [
  [
    [0, -0.10253906249999271, -16.271753454459, -759.6017225139501, -11849.806670242959, -48438.512428575035],
    [1, 161.3953697007229, 7825.385999233485, 133875.33628724958, 719657.7236832409, 666601.2326177764, -294490.26430383464],
  ],
  [
    [-2.089799311417641e-11, -0.10253905024137543, -8.05644828123936, -183.66960747488838, -1373.1937606550816, -2612.4444045321566],
    [1, 81.27655013843358, 1991.7987346048596, 17468.48519249089, 49851.42709103523, 27948.075163891812, -4719.183547951285],
  ],
  [
    [-5.078312264617666e-9, -0.10253782982083709, -4.610115811394734, -57.847221656278364, -228.2445407376317, -219.21012847890933],
    [1, 47.66515503237295, 673.8651126766997, 3380.1528667952634, 5547.729097207228, 1903.119193388108, -135.20119144430734],
  ],
  [
    [-1.7838172751095887e-7, -0.10251704260798555, -2.7522056827818746, -19.663616264370372, -42.32531333728305, -21.371921170370406],
    [1, 29.533362906052385, 252.98154998219053, 757.5028348686454, 739.3932053204672, 155.94900333666612, -4.959498988226282],
  ],
];

function ratio(x: number, pieces: Pieces): number {
  const [top, bottom] = pieces[x >= 8 ? 0 : x >= 4.5454 ? 1 : x >= 2.8571 ? 2 : 3]!;
  const z = 1 / (x * x);
  return series(z, top) / series(z, bottom);
}

const pzero = (x: number): number => 1 + ratio(x, p0);
const qzero = (x: number): number => (-0.125 + ratio(x, q0)) / x;
const pone = (x: number): number => 1 + ratio(x, p1);
const qone = (x: number): number => (0.375 + ratio(x, q1)) / x;

/** sin x − cos x and sin x + cos x, without cancellation. */
function sumsOfOrder0(x: number): [number, number] {
  const s = sin(x);
  const c = cos(x);
  let ss = s - c;
  let cc = s + c;
  if (x < Number.MAX_VALUE / 2) {
    const z = -cos(x + x);
    if (s * c < 0) cc = z / ss;
    else ss = z / cc;
  }
  return [ss, cc];
}

/** −sin x − cos x and sin x − cos x, without cancellation. */
function sumsOfOrder1(x: number): [number, number] {
  const s = sin(x);
  const c = cos(x);
  let ss = -s - c;
  let cc = s - c;
  if (x < Number.MAX_VALUE / 2) {
    const z = cos(x + x);
    if (s * c > 0) cc = z / ss;
    else ss = z / cc;
  }
  return [ss, cc];
}

export function j0(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) === Infinity) return 0;
  x = Math.abs(x);
  if (x >= 2) {
    const [ss, cc] = sumsOfOrder0(x);
    return x > 2 ** 129 ? (inverseSqrtPi * cc) / Math.sqrt(x) : (inverseSqrtPi * (pzero(x) * cc - qzero(x) * ss)) / Math.sqrt(x);
  }
  if (x < 2 ** -13) return x < 2 ** -27 ? 1 : 1 - 0.25 * x * x;
  const z = x * x;
  const r = z * series(z, [0.015624999999999995, -1.8997929423885472e-4, 1.8295404953270067e-6, -4.618326885321032e-9]);
  const s = series(z, [1, 0.015619102946489001, 1.1692678466333745e-4, 5.135465502073181e-7, 1.1661400333379e-9]);
  if (x < 1) return 1 + z * (-0.25 + r / s);
  const u = 0.5 * x;
  return (1 + u) * (1 - u) + z * (r / s);
}

export function y0(x: number): number {
  if (x < 0 || Number.isNaN(x)) return Number.NaN;
  if (x === Infinity) return 0;
  if (x === 0) return -Infinity;
  if (x >= 2) {
    const [ss, cc] = sumsOfOrder0(x);
    return x > 2 ** 129 ? (inverseSqrtPi * ss) / Math.sqrt(x) : (inverseSqrtPi * (pzero(x) * ss + qzero(x) * cc)) / Math.sqrt(x);
  }
  const u = [
    -0.07380429510868723, 0.17666645250918112, -0.01381856719455969, 3.4745343209368365e-4, -3.8140705372436416e-6, 1.9559013703502292e-8,
    -3.982051941321034e-11,
  ];
  if (x <= 2 ** -27) return (u[0] as number) + twoOverPi * log(x);
  const z = x * x;
  const v = series(z, [1, 0.01273048348341237, 7.600686273503533e-5, 2.591508518404578e-7, 4.4111031133267547e-10]);
  return series(z, u) / v + twoOverPi * j0(x) * log(x);
}

export function j1(x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) === Infinity || x === 0) return 0;
  const sign = x < 0 ? -1 : 1;
  x = Math.abs(x);
  if (x >= 2) {
    const [ss, cc] = sumsOfOrder1(x);
    return sign * (x > 2 ** 129 ? (inverseSqrtPi * cc) / Math.sqrt(x) : (inverseSqrtPi * (pone(x) * cc - qone(x) * ss)) / Math.sqrt(x));
  }
  // Real Go loses the sign here.
  if (x < 2 ** -27) return 0.5 * x;
  let z = x * x;
  let r = z * series(z, [-6.25e-2, 0.001407056669551897, -1.599556310840356e-5, 4.9672799960958445e-8]);
  const s = series(z, [1, 0.019153759953836346, 1.8594678558863092e-4, 1.1771846404262368e-6, 5.0463625707621704e-9, 1.2354227442613791e-11]);
  r *= x;
  z = 0.5 * x + r / s;
  return sign * z;
}

export function y1(x: number): number {
  if (x < 0 || Number.isNaN(x)) return Number.NaN;
  if (x === Infinity) return 0;
  if (x === 0) return -Infinity;
  if (x >= 2) {
    const [ss, cc] = sumsOfOrder1(x);
    return x > 2 ** 129 ? (inverseSqrtPi * ss) / Math.sqrt(x) : (inverseSqrtPi * (pone(x) * ss + qone(x) * cc)) / Math.sqrt(x);
  }
  if (x <= 2 ** -54) return -twoOverPi / x;
  const z = x * x;
  const u = series(z, [-0.19605709064623894, 0.05044387166398113, -0.0019125689587576355, 2.352526005616105e-5, -9.190991580398789e-8]);
  const v = series(z, [1, 0.01991673182366499, 2.0255258102513517e-4, 1.3560880109751623e-6, 6.227414523646215e-9, 1.6655924620799208e-11]);
  return x * (u / v) + twoOverPi * (j1(x) * log(x) - 1 / x);
}

export function jn(n: number, x: number): number {
  if (Number.isNaN(x)) return x;
  if (Math.abs(x) === Infinity) return 0;
  if (n === 0) return j0(x);
  if (x === 0) return 0;
  if (n < 0) {
    n = -n;
    x = -x;
  }
  if (n === 1) return j1(x);
  const negative = x < 0 && n % 2 === 1;
  x = Math.abs(x);
  const b = n <= x ? forwardJ(n, x) : x < 2 ** -29 ? tinyJ(n, x) : backwardJ(n, x);
  return negative ? -b : b;
}

function forwardJ(n: number, x: number): number {
  if (x >= 2 ** 302) return (inverseSqrtPi * [cos(x) + sin(x), -cos(x) + sin(x), -cos(x) - sin(x), cos(x) - sin(x)][n & 3]!) / Math.sqrt(x);
  let a = j0(x);
  let b = j1(x);
  for (let i = 1; i < n; i++) [a, b] = [b, b * ((i + i) / x) - a];
  return b;
}

/** The first term of the Taylor series. */
function tinyJ(n: number, x: number): number {
  if (n > 33) return 0;
  let b = x * 0.5;
  let a = 1;
  for (let i = 2; i <= n; i++) {
    a *= i;
    b *= x * 0.5;
  }
  return b / a;
}

/** Backward recurrence from an order large enough for the continued fraction to have settled. */
function backwardJ(n: number, x: number): number {
  const w = (n + n) / x;
  const h = 2 / x;
  let before = w;
  let z = w + h;
  let q = w * z - 1;
  let k = 1;
  while (q < 1e9) {
    k++;
    z += h;
    [before, q] = [q, z * q - before];
  }
  let t = 0;
  for (let i = 2 * (n + k); i >= n + n; i -= 2) t = 1 / (i / x - t);
  let a = t;
  let b = 1;
  const mayOverflow = !(n * log(Math.abs((2 / x) * n)) < 709.782712893384);
  for (let i = n - 1; i > 0; i--) {
    [a, b] = [b, (b * (i + i)) / x - a];
    if (mayOverflow && b > 1e100) {
      a /= b;
      t /= b;
      b = 1;
    }
  }
  return (t * j0(x)) / b;
}

export function yn(n: number, x: number): number {
  if (x < 0 || Number.isNaN(x)) return Number.NaN;
  if (x === Infinity) return 0;
  if (n === 0) return y0(x);
  if (x === 0) return n < 0 && n % 2 !== 0 ? Infinity : -Infinity;
  const negative = n < 0 && n % 2 !== 0;
  n = Math.abs(n);
  let b: number;
  if (n === 1) b = y1(x);
  else if (x >= 2 ** 302) b = (inverseSqrtPi * [sin(x) - cos(x), -sin(x) - cos(x), -sin(x) + cos(x), sin(x) + cos(x)][n & 3]!) / Math.sqrt(x);
  else {
    let a = y0(x);
    b = y1(x);
    for (let i = 1; i < n && b !== -Infinity; i++) [a, b] = [b, ((i + i) / x) * b - a];
  }
  return negative ? -b : b;
}
