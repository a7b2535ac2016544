/** Which constants fit which types (Go spec, "Representability"), and what is said of those that do not. */
import type { Pos } from '../source/position.ts';
import type { Expr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { bitLen, type ConstantValue, makeComplex, makeFloat, toComplex, toFloat, toFloat32, toFloat64, toInt, unknownValue } from './constant.ts';
import { errorAt } from './errors.ts';
import { type Operand, operandString } from './operand.ts';
import { type Real, realOfNumber } from './real.ts';
import { isInteger, isNumeric, isTyped, under } from './predicates.ts';
import type { Basic, Type } from './type.ts';
import { typeStr } from './typestring.ts';

/** Bits that untyped integer constants may have. */
const maxUntypedBits = 512;

/** Reports a typed constant that does not fit its type, or an untyped one that grew too large; x is the result of an operation. */
export function overflow(c: Checker, x: Operand, opPos: Pos): void {
  if (x.value?.kind === 'unknown') {
    errorAt(c, opPos, 'InvalidConstVal', 'constant result is not representable');
    return;
  }
  if (isTyped(x.type)) {
    representable(c, x, under(x.type) as Basic);
    return;
  }
  if (x.value && bitLen(x.value) > maxUntypedBits) {
    const name = opName(x.expr);
    errorAt(c, opPos, 'InvalidConstVal', `constant ${name && `${name} `}overflow`);
    x.value = unknownValue;
  }
}

/** What an operation that might overflow is called. */
function opName(e: Expr | null): string {
  if (e?.kind === 'UnaryExpr') return e.op === '^' ? 'bitwise complement' : '';
  if (e?.kind !== 'BinaryExpr') return '';
  const names: Partial<Record<string, string>> = { '+': 'addition', '-': 'subtraction', '^': 'bitwise XOR', '*': 'multiplication', '<<': 'shift' };
  return names[e.op] ?? '';
}

/** The value as a constant of type t, rounded where t is a floating-point or complex type; null where it does not fit. */
export function representableConst(v: ConstantValue, t: Basic): ConstantValue | null {
  if (v.kind === 'unknown') return v;
  if (t.info.integer) return fitInteger(toInt(v), t);
  if (t.info.float) return fitFloat(toFloat(v), t);
  if (t.info.complex) return fitComplex(toComplex(v), t);
  if (t.info.string) return v.kind === 'string' ? v : null;
  if (t.info.boolean) return v.kind === 'bool' ? v : null;
  return null;
}

function fitInteger(v: ConstantValue, t: Basic): ConstantValue | null {
  if (v.kind !== 'int') return null;
  if (t.info.untyped) return v;
  const bits = sizeOfBasic(t) * 8;
  const fits = t.info.unsigned ? BigInt.asUintN(bits, v.value) : BigInt.asIntN(bits, v.value);
  return fits === v.value ? v : null;
}

function fitFloat(v: ConstantValue, t: Basic): ConstantValue | null {
  if (v.kind !== 'float') return null;
  if (t.info.untyped) return v;
  const f = t.basic === 'float32' ? toFloat32(v) : toFloat64(v);
  return Number.isFinite(f) ? makeFloat(f) : null;
}

function fitComplex(v: ConstantValue, t: Basic): ConstantValue | null {
  if (v.kind !== 'complex') return null;
  if (t.info.untyped) return v;
  const round = (r: Real): number => (t.basic === 'complex64' ? toFloat32(r) : toFloat64(r));
  const [re, im] = [round(v.re), round(v.im)];
  if (!Number.isFinite(re) || !Number.isFinite(im)) return null;
  return makeComplex(realOfNumber(re), realOfNumber(im));
}

/** Size in bytes of a basic type on a 64-bit machine. */
export function sizeOfBasic(t: Basic): number {
  switch (t.basic) {
    case 'bool':
    case 'int8':
    case 'uint8':
      return 1;
    case 'int16':
    case 'uint16':
      return 2;
    case 'int32':
    case 'uint32':
    case 'float32':
      return 4;
    case 'complex128':
    case 'string':
      return 16;
    default:
      return 8;
  }
}

/** Rounds x's constant value to t, or reports why not and makes x invalid. */
export function representable(c: Checker, x: Operand, t: Basic): void {
  const { value, code } = representation(x, t);
  if (!value) {
    invalidConversion(c, code, x, t);
    x.setInvalid();
    return;
  }
  x.value = value;
}

/** x's constant value as one of type t; null value and a code where it does not fit. */
export function representation(x: Operand, t: Basic): { value: ConstantValue | null; code: string } {
  const value = representableConst(x.value ?? unknownValue, t);
  if (value) return { value, code: '' };
  if (isNumeric(x.type) && isNumeric(t)) return { value: null, code: !isInteger(x.type) && isInteger(t) ? 'TruncatedFloat' : 'NumericOverflow' };
  return { value: null, code: 'InvalidConstVal' };
}

export function invalidConversion(c: Checker, code: string, x: Operand, target: Type): void {
  const what = operandString(c, x);
  const T = typeStr(c, target);
  if (code === 'TruncatedFloat') errorAt(c, x, code, `${what} truncated to ${T}`);
  else if (code === 'NumericOverflow') errorAt(c, x, code, `${what} overflows ${T}`);
  else errorAt(c, x, code, `cannot convert ${what} to type ${T}`);
}
