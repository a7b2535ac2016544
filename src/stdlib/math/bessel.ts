/** Bessel functions of integer order after Sun's fdlibm: rational approximations below 2, asymptotic forms above, recurrence for the orders. */
import { log } from './exponential.ts';
import { cos, sin } from './trigonometric.ts';

const inverseSqrtPi = 0.56418958354775628694807945156077;
const twoOverPi = 2 / Math.PI;

function series(x: number, coefficients: readonly number[]): number {
  let y = coefficients[coefficients.length - 1] as number;
  for (let i = coefficients.length - 2; i >= 0; i--) y = (coefficients[i] as number) + x * y;
  return y;
}

/** Numerator and denominator of an asymptotic factor on x ≥ 8, ≥ 4.5454, ≥ 2.8571, ≥ 2. */
type Pieces = readonly (readonly [readonly number[], readonly number[]])[];

const p0: Pieces = [
  [[0, -7.03124999999900357484e-2, -8.08167041275349795626, -2.57063105679704847262e2, -2.48521641009428822144e3, -5.25304380490729545272e3], [1, 1.16534364619668181717e2, 3.83374475364121826715e3, 4.05978572648472545552e4, 1.16752972564375915681e5, 4.76277284146730962675e4]],
  [[-1.14125464691894502584e-11, -7.03124940873599280078e-2, -4.15961064470587782438, -6.76747652265167261021e1, -3.31231299649172967747e2, -3.46433388365604912451e2], [1, 6.07539382692300335975e1, 1.05125230595704579173e3, 5.97897094333855784498e3, 9.62544514357774460223e3, 2.40605815922939109441e3]],
  [[-2.54704601771951915620e-9, -7.03119616381481654654e-2, -2.40903221549529611423, -2.19659774734883086467e1, -5.80791704701737572236e1, -3.14479470594888503854e1], [1, 3.58560338055209726349e1, 3.61513983050303863820e2, 1.19360783792111533330e3, 1.12799679856907414432e3, 1.73580930813335754692e2]],
  [[-8.87534333032526411254e-8, -7.03030995483624743247e-2, -1.45073846780952986357, -7.63569613823527770791, -1.11931668860356747786e1, -3.23364579351335335033], [1, 2.22202997532088808441e1, 1.36206794218215208048e2, 2.70470278658083486789e2, 1.53875394208320329881e2, 1.46576176948256193810e1]],
];
const q0: Pieces = [
  [[0, 7.32421874999935051953e-2, 1.17682064682252693899e1, 5.57673380256401856059e2, 8.85919720756468632317e3, 3.70146267776887834771e4], [1, 1.63776026895689824414e2, 8.09834494656449805916e3, 1.42538291419120476348e5, 8.03309257119514397345e5, 8.40501579819060512818e5, -3.43899293537866615225e5]],
  [[1.84085963594515531381e-11, 7.32421766612684765896e-2, 5.83563508962056953777, 1.35111577286449829671e2, 1.02724376596164097464e3, 1.98997785864605384631e3], [1, 8.27766102236537761883e1, 2.07781416421392987104e3, 1.88472887785718085070e4, 5.67511122894947329769e4, 3.59767538425114471465e4, -5.35434275601944773371e3]],
  [[4.37741014089738620906e-9, 7.32411180042911447163e-2, 3.34423137516170720929, 4.26218440745412650017e1, 1.70808091340565596283e2, 1.66733948696651168575e2], [1, 4.87588729724587182091e1, 7.09689221056606015736e2, 3.70414822620111362994e3, 6.46042516752568917582e3, 2.51633368920368957333e3, -1.49247451836156386662e2]],
  [[1.50444444886983272379e-7, 7.32234265963079278272e-2, 1.99819174093815998816, 1.44956029347885735348e1, 3.16662317504781540833e1, 1.62527075710929267416e1], [1, 3.03655848355219184498e1, 2.69348118608049844624e2, 8.44783757595320139444e2, 8.82935845112488550512e2, 2.12666388511798828631e2, -5.31095493882666946917]],
];
const p1: Pieces = [
  [[0, 1.17187499999988647970e-1, 1.32394806593073575129e1, 4.12051854307378562225e2, 3.87474538913960532227e3, 7.91447954031891731574e3], [1, 1.14207370375678408436e2, 3.65093083420853463394e3, 3.69562060269033463555e4, 9.76027935934950801311e4, 3.08042720627888811578e4]],
  [[1.31990519556243522749e-11, 1.17187493190614097638e-1, 6.80275127868432871736, 1.08308182990189109773e2, 5.17636139533199752805e2, 5.28715201363337541807e2], [1, 5.92805987221131331921e1, 9.91401418733614377743e2, 5.35326695291487976647e3, 7.84469031749551231769e3, 1.50404688810361062679e3]],
  [[3.02503916137373618024e-9, 1.17186865567253592491e-1, 3.93297750033315640650, 3.51194035591636932736e1, 9.10550110750781271918e1, 4.85590685197364919645e1], [1, 3.47913095001251519989e1, 3.36762458747825746741e2, 1.04687139975775130551e3, 8.90811346398256432622e2, 1.03787932439639277504e2]],
  [[1.07710830106873743082e-7, 1.17176219462683348094e-1, 2.36851496667608785174, 1.22426109148261232917e1, 1.76939711271687727390e1, 5.07352312588818499250], [1, 2.14364859363821409488e1, 1.25290227168402751090e2, 2.32276469057162813669e2, 1.17679373287147100768e2, 8.36463893371618283368]],
];
const q1: Pieces = [
  [[0, -1.02539062499992714161e-1, -1.62717534544589987888e1, -7.59601722513950107896e2, -1.18498066702429587167e4, -4.84385124285750353010e4], [1, 1.61395369700722909556e2, 7.82538599923348465381e3, 1.33875336287249578163e5, 7.19657723683240939863e5, 6.66601232617776375264e5, -2.94490264303834643215e5]],
  [[-2.08979931141764104297e-11, -1.02539050241375426231e-1, -8.05644828123936029840, -1.83669607474888380239e2, -1.37319376065508163265e3, -2.61244440453215656817e3], [1, 8.12765501384335777857e1, 1.99179873460485964642e3, 1.74684851924908907677e4, 4.98514270910352279316e4, 2.79480751638918118260e4, -4.71918354795128470869e3]],
  [[-5.07831226461766561369e-9, -1.02537829820837089745e-1, -4.61011581139473403113, -5.78472216562783643212e1, -2.28244540737631695038e2, -2.19210128478909325622e2], [1, 4.76651550323729509273e1, 6.73865112676699709482e2, 3.38015286679526343505e3, 5.54772909720722782367e3, 1.90311919338810798763e3, -1.35201191444307340817e2]],
  [[-1.78381727510958865572e-7, -1.02517042607985553460e-1, -2.75220568278187460720, -1.96636162643703720221e1, -4.23253133372830490089e1, -2.13719211703704061733e1], [1, 2.95333629060523854548e1, 2.52981549982190529136e2, 7.57502834868645436472e2, 7.39393205320467245656e2, 1.55949003336666123687e2, -4.95949898822628210127]],
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
  if (x !== x) return x;
  if (Math.abs(x) === Infinity) return 0;
  x = Math.abs(x);
  if (x >= 2) {
    const [ss, cc] = sumsOfOrder0(x);
    return x > 2 ** 129 ? (inverseSqrtPi * cc) / Math.sqrt(x) : (inverseSqrtPi * (pzero(x) * cc - qzero(x) * ss)) / Math.sqrt(x);
  }
  if (x < 2 ** -13) return x < 2 ** -27 ? 1 : 1 - 0.25 * x * x;
  const z = x * x;
  const r = z * series(z, [1.56249999999999947958e-2, -1.89979294238854721751e-4, 1.82954049532700665670e-6, -4.61832688532103189199e-9]);
  const s = series(z, [1, 1.56191029464890010492e-2, 1.16926784663337450260e-4, 5.13546550207318111446e-7, 1.16614003333790000205e-9]);
  if (x < 1) return 1 + z * (-0.25 + r / s);
  const u = 0.5 * x;
  return (1 + u) * (1 - u) + z * (r / s);
}

export function y0(x: number): number {
  if (x < 0 || x !== x) return Number.NaN;
  if (x === Infinity) return 0;
  if (x === 0) return -Infinity;
  if (x >= 2) {
    const [ss, cc] = sumsOfOrder0(x);
    return x > 2 ** 129 ? (inverseSqrtPi * ss) / Math.sqrt(x) : (inverseSqrtPi * (pzero(x) * ss + qzero(x) * cc)) / Math.sqrt(x);
  }
  const u = [-7.38042951086872317523e-2, 1.76666452509181115538e-1, -1.38185671945596898896e-2, 3.47453432093683650238e-4, -3.81407053724364161125e-6, 1.95590137035022920206e-8, -3.98205194132103398453e-11];
  if (x <= 2 ** -27) return (u[0] as number) + twoOverPi * log(x);
  const z = x * x;
  const v = series(z, [1, 1.27304834834123699328e-2, 7.60068627350353253702e-5, 2.59150851840457805467e-7, 4.41110311332675467403e-10]);
  return series(z, u) / v + twoOverPi * j0(x) * log(x);
}

export function j1(x: number): number {
  if (x !== x) return x;
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
  let r = z * series(z, [-6.25e-2, 1.40705666955189706048e-3, -1.59955631084035597520e-5, 4.96727999609584448412e-8]);
  const s = series(z, [1, 1.91537599538363460805e-2, 1.85946785588630915560e-4, 1.17718464042623683263e-6, 5.04636257076217042715e-9, 1.23542274426137913908e-11]);
  r *= x;
  z = 0.5 * x + r / s;
  return sign * z;
}

export function y1(x: number): number {
  if (x < 0 || x !== x) return Number.NaN;
  if (x === Infinity) return 0;
  if (x === 0) return -Infinity;
  if (x >= 2) {
    const [ss, cc] = sumsOfOrder1(x);
    return x > 2 ** 129 ? (inverseSqrtPi * ss) / Math.sqrt(x) : (inverseSqrtPi * (pone(x) * ss + qone(x) * cc)) / Math.sqrt(x);
  }
  if (x <= 2 ** -54) return -twoOverPi / x;
  const z = x * x;
  const u = series(z, [-1.96057090646238940668e-1, 5.04438716639811282616e-2, -1.91256895875763547298e-3, 2.35252600561610495928e-5, -9.19099158039878874504e-8]);
  const v = series(z, [1, 1.99167318236649903973e-2, 2.02552581025135171496e-4, 1.35608801097516229404e-6, 6.22741452364621501295e-9, 1.66559246207992079114e-11]);
  return x * (u / v) + twoOverPi * (j1(x) * log(x) - 1 / x);
}

export function jn(n: number, x: number): number {
  if (x !== x) return x;
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
  const mayOverflow = !(n * log(Math.abs((2 / x) * n)) < 7.09782712893383973096e2);
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
  if (x < 0 || x !== x) return Number.NaN;
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
