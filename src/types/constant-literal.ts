/** The values of literals (Go spec, "Integer literals" … "String literals"), from their source text. The scanner has checked the syntax. */
import type { BasicLit } from '../syntax/ast.ts';
import { unquoteChar, unquoteString } from '../syntax/literals.ts';
import { type ConstantValue, makeComplex, makeInt, makeReal, makeString, unknownValue } from './constant.ts';
import { type Real, realOfInteger, realOfLiteral, zeroReal } from './real.ts';

/** The value of a literal; unknown if it is malformed. */
export function makeFromLiteral(lit: BasicLit): ConstantValue {
  switch (lit.tok) {
    case 'INT':
      return intValue(lit.value);
    case 'FLOAT':
      return makeReal(floatValue(lit.value));
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
  const s = text.replaceAll('_', '');
  // For backward compatibility a leading 0 alone does not make it octal.
  if (/^[0-9]+$/.test(s)) return makeComplex(zeroReal, realOfInteger(BigInt(s)));
  const asInt = intValue(s);
  return makeComplex(zeroReal, asInt.kind === 'int' ? realOfInteger(asInt.value) : floatValue(s));
}

/** Null where it is beyond what Go's floats hold, 2^(2^31). */
function floatValue(text: string): Real | null {
  const s = text.replaceAll('_', '').toLowerCase();
  const hex = /^0x([0-9a-f]*)\.?([0-9a-f]*)p([+-]?[0-9]+)$/.exec(s);
  if (hex) {
    const [, whole = '', fraction = '', exponent = '0'] = hex;
    if (isBeyondInt64(exponent)) return null;
    return realOfLiteral(BigInt(`0x${whole + fraction || '0'}`), 2, Number(exponent) - 4 * fraction.length);
  }
  const dec = /^([0-9]*)\.?([0-9]*)(?:e([+-]?[0-9]+))?$/.exec(s);
  if (!dec) return null;
  const [, whole = '', fraction = '', exponent = '0'] = dec;
  if (isBeyondInt64(exponent)) return null;
  return realOfLiteral(BigInt(whole + fraction || '0'), 10, Number(exponent) - fraction.length);
}

/** Such an exponent is an error even of zero. */
const isBeyondInt64 = (exponent: string): boolean => Math.abs(Number(exponent)) >= 2 ** 63;
