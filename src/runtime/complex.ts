/** Complex numbers (Go's runtime/complex.go for division). Immutable. */
export class Complex {
  constructor(
    readonly re: number,
    readonly im: number,
  ) {}
}

export const complexOps = {
  complex: (re: number, im: number): Complex => new Complex(re, im),
  complex64of: (c: Complex): Complex => new Complex(Math.fround(c.re), Math.fround(c.im)),
  addC: (a: Complex, b: Complex): Complex => new Complex(a.re + b.re, a.im + b.im),
  subC: (a: Complex, b: Complex): Complex => new Complex(a.re - b.re, a.im - b.im),
  mulC: (a: Complex, b: Complex): Complex => new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re),
  negC: (a: Complex): Complex => new Complex(-a.re, -a.im),
  eqC: (a: Complex, b: Complex): boolean => a.re === b.re && a.im === b.im,
  divC,
};

/** `complex128div`: Smith's method, with C99's treatment of zeros and infinities. */
function divC(n: Complex, m: Complex): Complex {
  let e: number;
  let f: number;
  if (Math.abs(m.re) >= Math.abs(m.im)) {
    const ratio = m.im / m.re;
    const denom = m.re + ratio * m.im;
    e = (n.re + n.im * ratio) / denom;
    f = (n.im - n.re * ratio) / denom;
  } else {
    const ratio = m.re / m.im;
    const denom = m.im + ratio * m.re;
    e = (n.re * ratio + n.im) / denom;
    f = (n.im * ratio - n.re) / denom;
  }
  return Number.isNaN(e) && Number.isNaN(f) ? divSpecial(n, m, e, f) : new Complex(e, f);
}

function divSpecial(n: Complex, m: Complex, e: number, f: number): Complex {
  let { re: a, im: b } = n;
  let { re: c, im: d } = m;
  const finite = Number.isFinite;
  if (c === 0 && d === 0 && (!Number.isNaN(a) || !Number.isNaN(b))) {
    const inf = sign(c) * Number.POSITIVE_INFINITY;
    return new Complex(inf * a, inf * b);
  }
  if ((isInf(a) || isInf(b)) && finite(c) && finite(d)) {
    a = inf2one(a);
    b = inf2one(b);
    return new Complex(Number.POSITIVE_INFINITY * (a * c + b * d), Number.POSITIVE_INFINITY * (b * c - a * d));
  }
  if ((isInf(c) || isInf(d)) && finite(a) && finite(b)) {
    c = inf2one(c);
    d = inf2one(d);
    return new Complex(0 * (a * c + b * d), 0 * (b * c - a * d));
  }
  return new Complex(e, f);
}

const isInf = (x: number): boolean => x === Number.POSITIVE_INFINITY || x === Number.NEGATIVE_INFINITY;
const sign = (x: number): number => (x < 0 || Object.is(x, -0) ? -1 : 1);
const inf2one = (x: number): number => sign(x) * (isInf(x) ? 1 : 0);
