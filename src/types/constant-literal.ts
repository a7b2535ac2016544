/** The values of literals (Go spec, "Integer literals" … "String literals"), from their source text. The scanner has checked the syntax. */
import type { BasicLit } from '../syntax/ast.ts';
import { unquoteChar, unquoteString } from '../syntax/literals.ts';
import { type ConstantValue, makeComplex, makeInt, makeRat, makeString, type Rat, unknownValue } from './constant.ts';
import { ratOf, ratOfLiteral } from './rational.ts';

/** The value of a literal; unknown if it is malformed. */
export function makeFromLiteral(lit: BasicLit): ConstantValue {
  switch (lit.tok) {
    case 'INT':
      return intValue(lit.value);
    case 'FLOAT': {
      const r = floatValue(lit.value);
      return r ? makeRat(r) : unknownValue;
    }
    case 'IMAG':
      return imaginary(lit.value.slice(0, -1));
    case 'CHAR':
      return makeInt(unquoteChar(lit.value));
    case 'STRING':
      return makeString(unquoteString(lit.value));
  }
}

function intValue(text: string): ConstantValue {
  const s = text.replaceAll('_', '').toLowerCase();
  const spelled = /^0[0-7]+$/.test(s) ? `0o${s.slice(1)}` : s;
  return /^(0x[0-9a-f]+|0b[01]+|0o[0-7]+|[0-9]+)$/.test(spelled) ? makeInt(BigInt(spelled)) : unknownValue;
}

function imaginary(text: string): ConstantValue {
  const zero: Rat = { num: 0n, den: 1n };
  const s = text.replaceAll('_', '');
  // For backward compatibility a leading 0 alone does not make it octal.
  if (/^[0-9]+$/.test(s)) return makeComplex(zero, ratOf(BigInt(s), 1n));
  const asInt = intValue(s);
  const im = asInt.kind === 'int' ? ratOf(asInt.value, 1n) : floatValue(s);
  return im ? makeComplex(zero, im) : unknownValue;
}

/** Beyond what Go's arbitrary-precision floats hold, 2^(2^31): no Go compiler takes such a literal. */
export function isBeyondGo(lit: BasicLit): boolean {
  const s = lit.value.replaceAll('_', '').toLowerCase();
  return Number(/^[^x]*e([+-]?[0-9]+)i?$/.exec(s)?.[1] ?? 0) > 646_456_993;
}

/** Null where it is beyond 2^±400000. */
function floatValue(text: string): Rat | null {
  const s = text.replaceAll('_', '').toLowerCase();
  const hex = /^0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?[0-9]+)$/.exec(s);
  if (hex) {
    const [, whole = '', fraction = '', exponent = '0'] = hex;
    return ratOfLiteral(BigInt(`0x${whole + fraction || '0'}`), 2, Number(exponent) - 4 * fraction.length);
  }
  const dec = /^([0-9]*)\.?([0-9]*)(?:e([+-]?[0-9]+))?$/.exec(s);
  if (!dec) return null;
  const [, whole = '', fraction = '', exponent = '0'] = dec;
  return ratOfLiteral(BigInt(whole + fraction || '0'), 10, Number(exponent) - fraction.length);
}
