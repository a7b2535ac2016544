/** complex, real, imag, min and max (Go spec, "Manipulating complex numbers", "Min and max"). */
import type { CallExpr } from '../syntax/ast.ts';
import { assignment } from './assignments.ts';
import { matchTypes } from './binary.ts';
import { requires, value } from './builtins.ts';
import type { Checker } from './checker.ts';
import { type ConstantValue, compare, imagPart, makeComplex, realPart, sign, toFloat, unknownValue } from './constant.ts';
import { errorAt, softErrorAt } from './errors.ts';
import { exprString } from '../syntax/printer.ts';
import { type Operand, operandString } from './operand.ts';
import { allOrdered, allTypes, identical, isNumeric, isTypeParam, isUntyped, under } from './predicates.ts';
import type { BasicKind, Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { emptyInterface, Typ } from './universe.ts';
import { convertUntyped, updateExprType } from './untyped.ts';

/** The complex type of a pair of floats. */
const complexOf: Partial<Record<BasicKind, Type>> = Object.freeze({
  float32: Typ.complex64,
  float64: Typ.complex128,
  'untyped float': Typ['untyped complex'],
});

/** The type of a complex number's parts. */
const partOf: Partial<Record<BasicKind, Type>> = Object.freeze({
  complex64: Typ.float32,
  complex128: Typ.float64,
  'untyped complex': Typ['untyped float'],
});

/** The result type by that of the operand; null where there is none. A type parameter is not supported. */
function mapped(c: Checker, x: Operand, table: Partial<Record<BasicKind, Type>>, code: string, name: string): Type | null {
  const of = (t: Type | null): Type | null => {
    const u = t ? under(t) : null;
    return u?.kind === 'Basic' ? (table[u.basic] ?? null) : null;
  };
  if (!isTypeParam(x.type)) return of(x.type);
  let result: Type | null = null;
  const ok = allTypes(x.type, (t) => {
    result = of(t);
    return result !== null;
  });
  if (!ok) return null;
  softErrorAt(c, x, code, `${operandString(c, x)} not supported as argument to built-in ${name} for go1.18 (see go.dev/issue/50937)`);
  return result;
}

export function complexBuiltin(c: Checker, x: Operand, y: Operand, call: CallExpr): boolean {
  matchParts(c, x, y);
  if (x.mode === 'invalid' || y.mode === 'invalid') return false;
  if (!identical(x.type, y.type)) {
    errorAt(c, x, 'InvalidComplex', `invalid operation: ${exprString(call)} (mismatched types ${typeStr(c, x.type)} and ${typeStr(c, y.type)})`);
    return false;
  }
  const result = mapped(c, x, complexOf, 'InvalidComplex', 'complex');
  if (!result) {
    errorAt(c, x, 'InvalidComplex', `invalid argument: arguments have type ${typeStr(c, x.type)}, expected floating-point`);
    return false;
  }
  if (x.mode !== 'constant' || y.mode !== 'constant') return value(c, x, call, result, x.type, x.type);
  x.setConst(result, complexConstant(x.value ?? unknownValue, y.value ?? unknownValue));
  return true;
}

function complexConstant(re: ConstantValue, im: ConstantValue): ConstantValue {
  const [r, i] = [toFloat(re), toFloat(im)];
  return r.kind === 'float' && i.kind === 'float' ? makeComplex(r.value, i.value) : unknownValue;
}

/** Gives an untyped part the type of the other; two untyped constants become floats. */
function matchParts(c: Checker, x: Operand, y: Operand): void {
  if (!isUntyped(x.type)) {
    if (isUntyped(y.type)) convertUntyped(c, y, x.type);
    return;
  }
  if (!isUntyped(y.type)) {
    convertUntyped(c, x, y.type);
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    for (const a of [x, y]) if (isNumeric(a.type) && sign(imagPart(a.value ?? unknownValue)) === 0) a.type = Typ['untyped float'];
    return;
  }
  convertUntyped(c, x, Typ.float64);
  convertUntyped(c, y, Typ.float64);
}

export function realImag(c: Checker, x: Operand, call: CallExpr, id: 'real' | 'imag'): boolean {
  if (isUntyped(x.type)) {
    if (x.mode !== 'constant') convertUntyped(c, x, Typ.complex128);
    else if (isNumeric(x.type)) x.type = Typ['untyped complex'];
    if (x.mode === 'invalid') return false;
  }
  const code = id === 'real' ? 'InvalidReal' : 'InvalidImag';
  const result = mapped(c, x, partOf, code, id);
  if (!result) {
    errorAt(c, x, code, `invalid argument: argument has type ${typeStr(c, x.type)}, expected complex type`);
    return false;
  }
  if (x.mode !== 'constant') return value(c, x, call, result, x.type);
  const v = x.value ?? unknownValue;
  x.setConst(result, toFloat(id === 'real' ? realPart(v) : imagPart(v)));
  return true;
}

export function minMax(c: Checker, x: Operand, call: CallExpr, id: 'min' | 'max', args: readonly Operand[]): boolean {
  requires(c, call, 21, `built-in ${id}`);
  for (const [i, a] of args.entries()) {
    if (!allOrdered(a.type)) {
      errorAt(c, a, 'InvalidMinMaxOperand', `invalid argument: ${operandString(c, a)} cannot be ordered`);
      return false;
    }
    if (i > 0 && !combine(c, x, a, id)) return false;
  }
  if (x.mode !== 'constant') {
    x.mode = 'value';
    x.value = null;
    // A value must not be untyped.
    assignment(c, x, emptyInterface, `argument to built-in ${id}`);
    if ((x.mode as string) === 'invalid') return false;
  }
  for (const a of args) if (a.expr) updateExprType(c, a.expr, x.type, true);
  return x.mode === 'constant' || value(c, x, call, x.type, ...args.map(() => x.type));
}

/** x becomes the smaller or larger of x and a. */
function combine(c: Checker, x: Operand, a: Operand, id: 'min' | 'max'): boolean {
  matchTypes(c, x, a);
  if (x.mode === 'invalid') return false;
  if (!identical(x.type, a.type)) {
    const types = `${typeStr(c, x.type)} (previous argument) and ${typeStr(c, a.type)} (type of ${a.expr ? exprString(a.expr) : ''})`;
    errorAt(c, a, 'MismatchedTypes', `invalid argument: mismatched types ${types}`);
    return false;
  }
  if (x.mode === 'constant' && a.mode === 'constant') {
    if (compare(a.value ?? unknownValue, id === 'min' ? '<' : '>', x.value ?? unknownValue)) x.copyFrom(a);
  } else x.mode = 'value';
  return true;
}
