/**
 * Constant values of any size (Go spec, "Constants"), after `go/constant`. Exact: integers are bigints, floats
 * rationals of bigints in lowest terms with a positive denominator. Immutable.
 *
 * Limits, as in cmd/compile: a rational with more than 4096 bits above or below is rounded to 512 significant bits
 * (rational.ts); integers are bounded by the checker (512 bits), not here.
 */
import { addRat, bitLenOf, compareRat, divRat, isTooLarge, mulRat, negRat, ratOf, ratToFloat32, ratToFloat64, ratToString, subRat } from './rational.ts';
import { quote } from './quote.ts';

export interface Rat {
  readonly num: bigint;
  readonly den: bigint;
}

export type ConstantValue =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** A byte string. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: Rat }
  | { readonly kind: 'complex'; readonly re: Rat; readonly im: Rat };

/** What an operation gives that has no result; operations on it give it again. */
export const unknownValue: ConstantValue = Object.freeze({ kind: 'unknown' });

const zero: Rat = Object.freeze({ num: 0n, den: 1n });

export const makeBool = (value: boolean): ConstantValue => ({ kind: 'bool', value });
export const makeString = (value: string): ConstantValue => ({ kind: 'string', value });
export const makeInt = (value: bigint | number): ConstantValue => ({ kind: 'int', value: BigInt(value) });
export const makeRat = (value: Rat): ConstantValue => ({ kind: 'float', value });
export const makeComplex = (re: Rat, im: Rat): ConstantValue => ({ kind: 'complex', re, im });

/** The exact value of a finite JavaScript number. */
export function makeFloat(x: number): ConstantValue {
  return makeRat(ratOfNumber(x));
}

function ratOfNumber(x: number): Rat {
  let den = 1n;
  let y = x;
  while (!Number.isInteger(y)) {
    y *= 2;
    den *= 2n;
  }
  return ratOf(BigInt(y), den);
}

/** x as an integer if it is one, else unknown. */
export function toInt(x: ConstantValue): ConstantValue {
  switch (x.kind) {
    case 'int':
      return x;
    case 'float':
      return x.value.den === 1n ? makeInt(x.value.num) : unknownValue;
    case 'complex':
      return x.im.num === 0n ? toInt(makeRat(x.re)) : unknownValue;
    default:
      return unknownValue;
  }
}

/** x as a float if it is a number without imaginary part, else unknown. */
export function toFloat(x: ConstantValue): ConstantValue {
  switch (x.kind) {
    case 'int':
      return makeRat(ratOf(x.value, 1n));
    case 'float':
      return x;
    case 'complex':
      return x.im.num === 0n ? makeRat(x.re) : unknownValue;
    default:
      return unknownValue;
  }
}

export function toComplex(x: ConstantValue): ConstantValue {
  return x.kind === 'int' || x.kind === 'float' || x.kind === 'complex' ? makeComplex(realRat(x), imagRat(x)) : unknownValue;
}

function realRat(x: ConstantValue): Rat {
  return x.kind === 'int' ? ratOf(x.value, 1n) : x.kind === 'float' ? x.value : x.kind === 'complex' ? x.re : zero;
}

function imagRat(x: ConstantValue): Rat {
  return x.kind === 'complex' ? x.im : zero;
}

export function realPart(x: ConstantValue): ConstantValue {
  return x.kind === 'complex' ? makeRat(x.re) : x;
}

export function imagPart(x: ConstantValue): ConstantValue {
  return x.kind === 'unknown' ? x : x.kind === 'complex' ? makeRat(x.im) : makeInt(0n);
}

/** -1, 0 or 1; of a complex number 0 only if it is zero; 1 for unknown. */
export function sign(x: ConstantValue): number {
  switch (x.kind) {
    case 'int':
      return x.value === 0n ? 0 : x.value < 0n ? -1 : 1;
    case 'float':
      return x.value.num === 0n ? 0 : x.value.num < 0n ? -1 : 1;
    case 'complex':
      return x.re.num === 0n && x.im.num === 0n ? 0 : 1;
    default:
      return 1;
  }
}

/** Bits of the absolute value of an integer. */
export function bitLen(x: ConstantValue): number {
  return x.kind === 'int' ? bitLenOf(x.value) : 0;
}

/** The nearest float64, ±Infinity where it is out of range; the real part of complex constants, NaN for non-numbers. */
export function toFloat64(x: ConstantValue | Rat): number {
  if (!('kind' in x)) return ratToFloat64(x);
  return x.kind === 'int' || x.kind === 'float' || x.kind === 'complex' ? ratToFloat64(realRat(x)) : Number.NaN;
}

/** As toFloat64, for float32 (rounded once, from the exact value). */
export function toFloat32(x: ConstantValue | Rat): number {
  if (!('kind' in x)) return ratToFloat32(x);
  return x.kind === 'int' || x.kind === 'float' || x.kind === 'complex' ? ratToFloat32(realRat(x)) : Number.NaN;
}

/** `op x`; `bits` > 0 is the size of the unsigned type of ^x. */
export function unaryOp(op: '+' | '-' | '^' | '!', x: ConstantValue, bits: number): ConstantValue {
  switch (op) {
    case '+':
      return x.kind === 'bool' || x.kind === 'string' ? unknownValue : x;
    case '-':
      if (x.kind === 'int') return makeInt(-x.value);
      if (x.kind === 'float') return makeRat(negRat(x.value));
      return x.kind === 'complex' ? makeComplex(negRat(x.re), negRat(x.im)) : unknownValue;
    case '^':
      if (x.kind !== 'int') return unknownValue;
      return makeInt(bits > 0 ? BigInt.asUintN(bits, ~x.value) : ~x.value);
    case '!':
      return x.kind === 'bool' ? makeBool(!x.value) : unknownValue;
  }
}

const kindOrder = Object.freeze({ unknown: 0, bool: 1, string: 2, int: 3, float: 4, complex: 5 });

/** Brings x and y to the larger kind of the two. */
function match(x: ConstantValue, y: ConstantValue): [ConstantValue, ConstantValue] {
  if (x.kind === y.kind) return [x, y];
  if (x.kind === 'unknown' || y.kind === 'unknown') return [unknownValue, unknownValue];
  const kind = kindOrder[x.kind] > kindOrder[y.kind] ? x.kind : y.kind;
  const lift = kind === 'complex' ? toComplex : kind === 'float' ? toFloat : (v: ConstantValue) => v;
  return [lift(x), lift(y)];
}

export type ConstantBinaryOp = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '&^' | '&&' | '||';

/**
 * `x op y`. `integerDivision` makes `/` of integers truncate; otherwise it gives a float. The divisor is not zero.
 * Unknown if the operands do not go with the operator.
 */
export function binaryOp(x: ConstantValue, op: ConstantBinaryOp, y: ConstantValue, integerDivision = false): ConstantValue {
  const [a, b] = match(x, y);
  if (a.kind === 'bool' && b.kind === 'bool') {
    return op === '&&' ? makeBool(a.value && b.value) : op === '||' ? makeBool(a.value || b.value) : unknownValue;
  }
  if (a.kind === 'string' && b.kind === 'string') return op === '+' ? makeString(a.value + b.value) : unknownValue;
  if (a.kind === 'int' && b.kind === 'int') return intOp(a.value, op, b.value, integerDivision);
  if (a.kind === 'float' && b.kind === 'float') return floatOp(a.value, op, b.value);
  if (a.kind === 'complex' && b.kind === 'complex') return complexOp(a, op, b);
  return unknownValue;
}

function intOp(a: bigint, op: ConstantBinaryOp, b: bigint, integerDivision: boolean): ConstantValue {
  switch (op) {
    case '+':
      return makeInt(a + b);
    case '-':
      return makeInt(a - b);
    case '*':
      return makeInt(a * b);
    case '/':
      if (b === 0n) return unknownValue;
      return integerDivision ? makeInt(a / b) : makeRat(ratOf(a, b));
    case '%':
      return b === 0n ? unknownValue : makeInt(a % b);
    case '&':
      return makeInt(a & b);
    case '|':
      return makeInt(a | b);
    case '^':
      return makeInt(a ^ b);
    case '&^':
      return makeInt(a & ~b);
    default:
      return unknownValue;
  }
}

function floatOp(a: Rat, op: ConstantBinaryOp, b: Rat): ConstantValue {
  const r = ratOp(a, op, b);
  return r && !isTooLarge(r) ? makeRat(r) : unknownValue;
}

function ratOp(a: Rat, op: ConstantBinaryOp, b: Rat): Rat | null {
  switch (op) {
    case '+':
      return addRat(a, b);
    case '-':
      return subRat(a, b);
    case '*':
      return mulRat(a, b);
    case '/':
      return b.num === 0n ? null : divRat(a, b);
    default:
      return null;
  }
}

interface ComplexRat {
  readonly re: Rat;
  readonly im: Rat;
}

function complexOp(a: ComplexRat, op: ConstantBinaryOp, b: ComplexRat): ConstantValue {
  switch (op) {
    case '+':
      return makeComplex(addRat(a.re, b.re), addRat(a.im, b.im));
    case '-':
      return makeComplex(subRat(a.re, b.re), subRat(a.im, b.im));
    case '*':
      return makeComplex(subRat(mulRat(a.re, b.re), mulRat(a.im, b.im)), addRat(mulRat(a.im, b.re), mulRat(a.re, b.im)));
    case '/': {
      const norm = addRat(mulRat(b.re, b.re), mulRat(b.im, b.im));
      if (norm.num === 0n) return unknownValue;
      const re = addRat(mulRat(a.re, b.re), mulRat(a.im, b.im));
      const im = subRat(mulRat(a.im, b.re), mulRat(a.re, b.im));
      return makeComplex(divRat(re, norm), divRat(im, norm));
    }
    default:
      return unknownValue;
  }
}

/** `x << s` or `x >> s` of an integer. */
export function shiftOp(x: ConstantValue, op: '<<' | '>>', s: number): ConstantValue {
  if (x.kind !== 'int') return unknownValue;
  return makeInt(op === '<<' ? x.value << BigInt(s) : x.value >> BigInt(s));
}

export type ComparisonOp = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** `x op y`; false where one is unknown. */
export function compare(x: ConstantValue, op: ComparisonOp, y: ConstantValue): boolean {
  const [a, b] = match(x, y);
  if (a.kind === 'complex' && b.kind === 'complex') {
    const same = compareRat(a.re, b.re) === 0 && compareRat(a.im, b.im) === 0;
    return op === '==' ? same : op === '!=' ? !same : false;
  }
  if (a.kind === 'float' && b.kind === 'float') return holds(compareRat(a.value, b.value), op);
  if (a.kind === 'unknown' || b.kind === 'unknown' || a.kind === 'complex' || b.kind === 'complex') return false;
  return holds(a.value < b.value ? -1 : a.value > b.value ? 1 : 0, op);
}

function holds(order: number, op: ComparisonOp): boolean {
  switch (op) {
    case '==':
      return order === 0;
    case '!=':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
  }
}

/** As messages print it: `5`, `"a"` (cut at 72 characters), `1.5`, `1e+100`, `(1 + 2i)`. */
export function constantString(x: ConstantValue): string {
  switch (x.kind) {
    case 'unknown':
      return 'unknown';
    case 'bool':
      return String(x.value);
    case 'string':
      return shorten(quote(x.value));
    case 'int':
      return x.value.toString();
    case 'float':
      return ratToString(x.value);
    case 'complex':
      return `(${ratToString(x.re)} + ${ratToString(x.im)}i)`;
  }
}

const maxStringLength = 72;

/** Counts UTF-8 sequences of the byte string, not bytes. */
function shorten(s: string): string {
  const runes = s.match(/[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*|[\x80-\xbf]/g) ?? [];
  return runes.length > maxStringLength ? `${runes.slice(0, maxStringLength - 3).join('')}...` : s;
}

/** Equal for equal constants of one type and only for them: a Map key for finding duplicates. */
export function constantKey(x: ConstantValue): string {
  switch (x.kind) {
    case 'unknown':
      return 'unknown';
    case 'bool':
    case 'int':
      return `${x.kind}:${x.value}`;
    case 'string':
      return `string:${x.value}`;
    case 'float':
      return x.value.den === 1n ? `int:${x.value.num}` : `float:${x.value.num}/${x.value.den}`;
    case 'complex':
      return x.im.num === 0n ? constantKey(makeRat(x.re)) : `complex:${x.re.num}/${x.re.den},${x.im.num}/${x.im.den}`;
  }
}
