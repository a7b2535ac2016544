/**
 * Constant values of any size (Go spec, "Constants"), after `go/constant`. Integers are bigints, exact; other numbers are `Real`: exact
 * fractions, or floats of 512 bits where those get too big. Immutable.
 *
 * Untyped integers are bounded by the checker (512 bits), not here.
 */
import { bitLenOf } from './big-float.ts';
import { quote } from './quote.ts';
import {
  addReal,
  compareReal,
  divReal,
  integerOfReal,
  mulReal,
  negReal,
  type Real,
  realKey,
  realOfInteger,
  realOfNumber,
  realToFloat32,
  realToFloat64,
  realToString,
  signOfReal,
  subReal,
  zeroReal,
} from './real.ts';

export type ConstantValue =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'bool'; readonly value: boolean }
  /** A byte string. */
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: Real }
  | { readonly kind: 'complex'; readonly re: Real; readonly im: Real };

/** What an operation gives that has no result; operations on it give it again. */
export const unknownValue: ConstantValue = Object.freeze({ kind: 'unknown' });

export const makeBool = (value: boolean): ConstantValue => ({ kind: 'bool', value });
export const makeString = (value: string): ConstantValue => ({ kind: 'string', value });
export const makeInt = (value: bigint | number): ConstantValue => ({ kind: 'int', value: BigInt(value) });
/** Unknown where there is no value: it is beyond all bounds. */
export const makeReal = (value: Real | null): ConstantValue => (value ? { kind: 'float', value } : unknownValue);
export const makeComplex = (re: Real | null, im: Real | null): ConstantValue => (re && im ? { kind: 'complex', re, im } : unknownValue);

/** The exact value of a finite JavaScript number. */
export function makeFloat(x: number): ConstantValue {
  return makeReal(realOfNumber(x));
}

/** x as an integer if it is one, else unknown. */
export function toInt(x: ConstantValue): ConstantValue {
  switch (x.kind) {
    case 'int':
      return x;
    case 'float': {
      const n = integerOfReal(x.value);
      return n === null ? unknownValue : makeInt(n);
    }
    case 'complex':
      return signOfReal(x.im) === 0 ? toInt(makeReal(x.re)) : unknownValue;
    default:
      return unknownValue;
  }
}

/** x as a float if it is a number without imaginary part, else unknown. */
export function toFloat(x: ConstantValue): ConstantValue {
  switch (x.kind) {
    case 'int':
      return makeReal(realOfInteger(x.value));
    case 'float':
      return x;
    case 'complex':
      return signOfReal(x.im) === 0 ? makeReal(x.re) : unknownValue;
    default:
      return unknownValue;
  }
}

export function toComplex(x: ConstantValue): ConstantValue {
  return x.kind === 'int' || x.kind === 'float' || x.kind === 'complex' ? makeComplex(realOf(x), imaginaryOf(x)) : unknownValue;
}

function realOf(x: ConstantValue): Real | null {
  return x.kind === 'int' ? realOfInteger(x.value) : x.kind === 'float' ? x.value : x.kind === 'complex' ? x.re : zeroReal;
}

function imaginaryOf(x: ConstantValue): Real {
  return x.kind === 'complex' ? x.im : zeroReal;
}

export function realPart(x: ConstantValue): ConstantValue {
  return x.kind === 'complex' ? makeReal(x.re) : x;
}

export function imagPart(x: ConstantValue): ConstantValue {
  return x.kind === 'unknown' ? x : x.kind === 'complex' ? makeReal(x.im) : makeInt(0n);
}

/** -1, 0 or 1; of a complex number 0 only if it is zero; 1 for unknown. */
export function sign(x: ConstantValue): number {
  switch (x.kind) {
    case 'int':
      return x.value === 0n ? 0 : x.value < 0n ? -1 : 1;
    case 'float':
      return signOfReal(x.value);
    case 'complex':
      return signOfReal(x.re) === 0 && signOfReal(x.im) === 0 ? 0 : 1;
    default:
      return 1;
  }
}

/** Bits of the absolute value of an integer. */
export function bitLen(x: ConstantValue): number {
  return x.kind === 'int' ? bitLenOf(x.value) : 0;
}

/** The nearest float64, ±Infinity where it is out of range; the real part of complex constants, NaN for non-numbers. */
export function toFloat64(x: ConstantValue | Real): number {
  if (!('kind' in x)) return realToFloat64(x);
  if (x.kind !== 'int' && x.kind !== 'float' && x.kind !== 'complex') return Number.NaN;
  return realToFloat64(realOf(x) ?? zeroReal);
}

/** As toFloat64, for float32 (rounded once, from the exact value). */
export function toFloat32(x: ConstantValue | Real): number {
  if (!('kind' in x)) return realToFloat32(x);
  if (x.kind !== 'int' && x.kind !== 'float' && x.kind !== 'complex') return Number.NaN;
  return realToFloat32(realOf(x) ?? zeroReal);
}

/** `op x`; `bits` > 0 is the size of the unsigned type of ^x. */
export function unaryOp(op: '+' | '-' | '^' | '!', x: ConstantValue, bits: number): ConstantValue {
  switch (op) {
    case '+':
      return x.kind === 'bool' || x.kind === 'string' ? unknownValue : x;
    case '-':
      if (x.kind === 'int') return makeInt(-x.value);
      if (x.kind === 'float') return makeReal(negReal(x.value));
      return x.kind === 'complex' ? makeComplex(negReal(x.re), negReal(x.im)) : unknownValue;
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
      return integerDivision ? makeInt(a / b) : makeReal(divReal(realOfInteger(a), realOfInteger(b)));
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

function floatOp(a: Real, op: ConstantBinaryOp, b: Real): ConstantValue {
  switch (op) {
    case '+':
      return makeReal(addReal(a, b));
    case '-':
      return makeReal(subReal(a, b));
    case '*':
      return makeReal(mulReal(a, b));
    case '/':
      return signOfReal(b) === 0 ? unknownValue : makeReal(divReal(a, b));
    default:
      return unknownValue;
  }
}

interface ComplexReal {
  readonly re: Real;
  readonly im: Real;
}

function complexOp(a: ComplexReal, op: ConstantBinaryOp, b: ComplexReal): ConstantValue {
  switch (op) {
    case '+':
      return makeComplex(addReal(a.re, b.re), addReal(a.im, b.im));
    case '-':
      return makeComplex(subReal(a.re, b.re), subReal(a.im, b.im));
    case '*':
      return makeComplex(subReal(mulReal(a.re, b.re), mulReal(a.im, b.im)), addReal(mulReal(a.im, b.re), mulReal(a.re, b.im)));
    case '/': {
      const norm = addReal(mulReal(b.re, b.re), mulReal(b.im, b.im));
      if (!norm || signOfReal(norm) === 0) return unknownValue;
      const re = addReal(mulReal(a.re, b.re), mulReal(a.im, b.im));
      const im = subReal(mulReal(a.im, b.re), mulReal(a.re, b.im));
      return makeComplex(divReal(re, norm), divReal(im, norm));
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
    const same = compareReal(a.re, b.re) === 0 && compareReal(a.im, b.im) === 0;
    return op === '==' ? same : op === '!=' ? !same : false;
  }
  if (a.kind === 'float' && b.kind === 'float') return holds(compareReal(a.value, b.value), op);
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
      return realToString(x.value);
    case 'complex':
      return `(${realToString(x.re)} + ${realToString(x.im)}i)`;
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
    case 'float': {
      const n = integerOfReal(x.value);
      return n === null ? `float:${realKey(x.value)}` : `int:${n}`;
    }
    case 'complex':
      return signOfReal(x.im) === 0 ? constantKey(makeReal(x.re)) : `complex:${realKey(x.re)},${realKey(x.im)}`;
  }
}
