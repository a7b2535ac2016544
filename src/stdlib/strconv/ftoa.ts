/**
 * Floating-point number → text, as documented for Go's strconv.FormatFloat. Results are exact: the decimal
 * expansion of a binary float is finite, so every rounding here is round-half-even on the true value.
 *
 * JavaScript's own conversions do most of the work. They agree with Go but for ties, where JavaScript rounds up; a tie
 * at p decimals needs a value with exactly p+1 binary fraction digits, which is cheap to rule out.
 */

/** Digits d1 d2 … dn with the point before digit number `point`: 0.d1d2… × 10^point. `digits` has no trailing zero; zero is ''. */
export interface Decimal {
  digits: string;
  point: number;
}

const buffer = new DataView(new ArrayBuffer(8));

/** Mantissa and exponent with |x| = mantissa × 2^exponent; the mantissa carries its implicit bit. Finite x only. */
export function decompose(x: number, bits: 32 | 64): { mantissa: bigint; exponent: number } {
  if (bits === 32) {
    buffer.setFloat32(0, x);
    const word = buffer.getUint32(0);
    const biased = (word >>> 23) & 0xff;
    const fraction = word & 0x7fffff;
    return biased === 0 ? { mantissa: BigInt(fraction), exponent: -149 } : { mantissa: BigInt(fraction | 0x800000), exponent: biased - 150 };
  }
  buffer.setFloat64(0, x);
  const word = buffer.getBigUint64(0);
  const biased = Number((word >> 52n) & 0x7ffn);
  const fraction = word & 0xfffffffffffffn;
  return biased === 0 ? { mantissa: fraction, exponent: -1074 } : { mantissa: fraction | 0x10000000000000n, exponent: biased - 1075 };
}

/** The exact decimal expansion of |x|. */
export function exactDecimal(x: number): Decimal {
  const { mantissa, exponent } = decompose(Math.abs(x), 64);
  if (mantissa === 0n) return { digits: '', point: 0 };
  const text = exponent >= 0 ? (mantissa << BigInt(exponent)).toString() : (mantissa * 5n ** BigInt(-exponent)).toString();
  const point = exponent >= 0 ? text.length : text.length + exponent;
  return { digits: trimZeros(text), point };
}

function trimZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
  return digits.slice(0, end);
}

/** Keeps `count` digits, rounding half to even. `count` may be 0 or negative. */
function roundDecimal(d: Decimal, count: number): Decimal {
  if (count >= d.digits.length) return d;
  if (count < 0) return { digits: '', point: 0 };
  const next = d.digits.charCodeAt(count) - 48;
  const exactHalf = next === 5 && count + 1 === d.digits.length;
  const odd = count > 0 && (d.digits.charCodeAt(count - 1) & 1) === 1;
  const up = exactHalf ? odd : next >= 5;
  if (!up) return { digits: trimZeros(d.digits.slice(0, count)), point: d.point };
  let i = count - 1;
  while (i >= 0 && d.digits.charCodeAt(i) === 57) i--;
  if (i < 0) return { digits: '1', point: d.point + 1 };
  return { digits: d.digits.slice(0, i) + String.fromCharCode(d.digits.charCodeAt(i) + 1), point: d.point };
}

/** The fewest digits that read back as the same float of that size; the closest such number. */
export function shortestDecimal(x: number, bits: 32 | 64): Decimal {
  const abs = Math.abs(x);
  if (abs === 0) return { digits: '', point: 0 };
  return fromExponential(bits === 64 ? abs.toExponential() : shortest32(abs));
}

function shortest32(abs: number): string {
  for (let precision = 0; precision < 9; precision++) {
    const text = abs.toExponential(precision);
    if (Math.fround(Number(text)) === abs) {
      const even = exponentialFixed(abs, precision, 'e');
      return Math.fround(Number(even)) === abs ? even : text;
    }
    const beside = neighbour(text, abs);
    if (beside !== '') return beside;
  }
  return abs.toExponential(8);
}

/** At a power of two the interval that reads back is wider above than below: the next number up may be in when the nearest is not. */
function neighbour(text: string, abs: number): string {
  const [digits = '', exponent = '0'] = text.split('e');
  const plain = digits.replace('.', '');
  const up = (BigInt(plain) + 1n).toString();
  if (up.length !== plain.length) return '';
  const candidate = `${up[0]}.${up.slice(1)}e${exponent}`;
  return Math.fround(Number(candidate)) === abs ? candidate : '';
}

function fromExponential(text: string): Decimal {
  const e = text.indexOf('e');
  const exponent = Number(text.slice(e + 1));
  const digits = text[1] === '.' ? text[0] + text.slice(2, e) : text.slice(0, e);
  return { digits: trimZeros(digits), point: exponent + 1 };
}

/** Go's FormatFloat: `format` is one of b e E f g G x X; `precision` -1 asks for the shortest exact text. */
export function formatFloat(x: number, format: string, precision: number, bits: 32 | 64): string {
  if (Number.isNaN(x)) return 'NaN';
  if (x === Infinity) return '+Inf';
  if (x === -Infinity) return '-Inf';
  const sign = x < 0 || Object.is(x, -0) ? '-' : '';
  const abs = Math.abs(x);
  switch (format) {
    case 'b':
      return sign + binaryExponent(abs, bits);
    case 'x':
    case 'X':
      return sign + hexFloat(abs, precision, format, bits);
    case 'e':
    case 'E':
      return sign + (precision < 0 ? exponential(shortestDecimal(abs, bits), -1, format) : exponentialFixed(abs, precision, format));
    case 'f':
    case 'F':
      return sign + (precision < 0 ? positional(shortestDecimal(abs, bits), -1) : fixed(abs, precision));
    case 'g':
    case 'G':
      return sign + general(abs, precision, format, bits);
    default:
      return '%' + format;
  }
}

function fixed(abs: number, precision: number): string {
  if (precision <= 100 && abs < 1e21 && !isOddInteger(abs * 2 ** (precision + 1))) return abs.toFixed(precision);
  const d = exactDecimal(abs);
  return positional(roundDecimal(d, d.point + precision), precision);
}

function isOddInteger(x: number): boolean {
  return Math.floor(x) === x && x < 2 ** 54 && x % 2 === 1;
}

function exponentialFixed(abs: number, precision: number, format: string): string {
  if (precision <= 100 && abs < 1e15 && abs > 1e-280) {
    const text = abs.toExponential(precision);
    const decimals = precision - Number(text.slice(text.indexOf('e') + 1));
    if (decimals >= 0 && decimals < 300 && !isOddInteger(abs * 2 ** (decimals + 1))) return goExponent(text, format);
  }
  return exponential(roundDecimal(exactDecimal(abs), precision + 1), precision, format);
}

/** JavaScript's `1.5e+7` with Go's two exponent digits. */
function goExponent(text: string, format: string): string {
  const e = text.indexOf('e');
  const digits = text.slice(e + 2);
  return text.slice(0, e) + format + text[e + 1] + (digits.length < 2 ? '0' + digits : digits);
}

function exponential(d: Decimal, precision: number, format: string): string {
  const digits = d.digits === '' ? '0' : d.digits;
  const places = precision < 0 ? digits.length - 1 : precision;
  const fraction = places > 0 ? '.' + digits.slice(1, places + 1).padEnd(places, '0') : '';
  return digits[0] + fraction + format + signedExponent(d.digits === '' ? 0 : d.point - 1, 2);
}

function signedExponent(exponent: number, width: number): string {
  return (exponent < 0 ? '-' : '+') + String(Math.abs(exponent)).padStart(width, '0');
}

function positional(d: Decimal, precision: number): string {
  const whole = d.point > 0 ? d.digits.slice(0, d.point).padEnd(d.point, '0') : '0';
  const places = precision < 0 ? Math.max(d.digits.length - d.point, 0) : precision;
  if (places === 0) return whole;
  const fraction = d.point > 0 ? d.digits.slice(d.point) : '0'.repeat(-d.point) + d.digits;
  return whole + '.' + fraction.slice(0, places).padEnd(places, '0');
}

function general(abs: number, precision: number, format: string, bits: 32 | 64): string {
  const shortest = precision < 0;
  if (precision === 0) precision = 1;
  const d = shortest ? shortestDecimal(abs, bits) : roundDecimal(exactDecimal(abs), precision);
  let threshold = shortest ? 6 : precision;
  if (!shortest && threshold > d.digits.length && d.digits.length >= d.point) threshold = d.digits.length;
  const exponent = d.point - 1;
  if (exponent < -4 || exponent >= threshold) {
    return exponential(d, shortest || precision > d.digits.length ? Math.max(d.digits.length - 1, 0) : precision - 1, format === 'g' ? 'e' : 'E');
  }
  return positional(d, Math.max(d.digits.length - d.point, 0));
}

/** %b: the mantissa as an integer and a power of two. */
function binaryExponent(abs: number, bits: 32 | 64): string {
  const { mantissa, exponent } = decompose(abs, bits);
  return `${mantissa}p${exponent < 0 ? '' : '+'}${exponent}`;
}

/** %x: 0x1.yyyyp±dd, the fraction rounded half to even at `precision` hexadecimal digits. */
function hexFloat(abs: number, precision: number, format: string, bits: 32 | 64): string {
  let { mantissa, exponent } = decompose(abs, bits);
  const fractionBits = 60;
  if (mantissa !== 0n) {
    const length = mantissa.toString(2).length;
    mantissa <<= BigInt(fractionBits + 1 - length);
    exponent += length - 1;
  } else exponent = 0;
  if (precision >= 0 && precision < 15) {
    const drop = BigInt((15 - precision) * 4);
    const half = 1n << (drop - 1n);
    const rest = mantissa & ((1n << drop) - 1n);
    mantissa >>= drop;
    if (rest > half || (rest === half && (mantissa & 1n) === 1n)) mantissa++;
    mantissa <<= drop;
    if (mantissa >> 61n !== 0n) {
      mantissa >>= 1n;
      exponent++;
    }
  }
  const lead = mantissa >> 60n;
  let fraction = (mantissa & ((1n << 60n) - 1n)).toString(16).padStart(15, '0');
  fraction = precision < 0 ? trimZeros(fraction) : fraction.slice(0, precision).padEnd(precision, '0');
  const text = `0x${lead}${fraction === '' ? '' : '.' + fraction}p${signedExponent(exponent, 2)}`;
  return format === 'X' ? text.toUpperCase() : text;
}
