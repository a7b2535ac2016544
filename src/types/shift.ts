/** Shifts (Go spec, "Operators"): the type of an untyped shifted constant comes from the context. */
import type { BinaryExpr, Expr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { overflow, representable } from './const.ts';
import { type ConstantValue, shiftOp, sign, toInt, unknownValue } from './constant.ts';
import { errorAt, versionError } from './errors.ts';
import { type Operand, operandString } from './operand.ts';
import { allInteger, allUnsigned, isInteger, isNumeric, isUntyped } from './predicates.ts';
import { Typ } from './universe.ts';
import { convertUntyped } from './untyped.ts';

/** Lets constants express the smallest float64, 2^-1074. */
const maxShift = 1023 - 1 + 52;

/** `x op y`. e is the expression, null in an assignment `x op= y`. */
export function shift(c: Checker, x: Operand, y: Operand, e: Expr | null, op: '<<' | '>>'): void {
  const xval = x.mode === 'constant' && x.value ? toInt(x.value) : null;
  if (!allInteger(x.type) && !(isUntyped(x.type) && xval?.kind === 'int')) {
    notInteger(c, x);
    return;
  }
  if (!shiftCount(c, y, x.mode === 'constant')) {
    x.setInvalid();
    return;
  }
  if (x.mode === 'constant') {
    if (y.mode === 'constant') {
      constantShift(c, x, y, e, op, xval ?? unknownValue);
      return;
    }
    if (isUntyped(x.type)) {
      // Delay the check until the type is known: mark the left operand.
      const info = x.expr ? c.untyped.get(x.expr) : undefined;
      if (info && x.expr) c.untyped.set(x.expr, { ...info, isLhs: true });
      x.mode = 'value';
      return;
    }
  }
  if (!allInteger(x.type)) {
    notInteger(c, x);
    return;
  }
  x.mode = 'value';
}

function notInteger(c: Checker, x: Operand): void {
  errorAt(c, x, 'InvalidShiftOperand', `invalid operation: shifted operand ${operandString(c, x)} must be integer`);
  x.setInvalid();
}

/** Checks the right operand: an integer or an untyped constant that fits uint. */
function shiftCount(c: Checker, y: Operand, ofConstant: boolean): boolean {
  if (y.mode === 'constant') {
    const yval = toInt(y.value ?? unknownValue);
    if (yval.kind === 'int' && sign(yval) < 0) {
      errorAt(c, y, 'InvalidShiftCount', `invalid operation: negative shift count ${operandString(c, y)}`);
      return false;
    }
    if (isUntyped(y.type)) {
      representable(c, y, Typ.uint);
      return (y.mode as string) !== 'invalid';
    }
    // Of constants cmd/compile looks at the value only, whatever its type.
    if (allInteger(y.type) || (ofConstant && isNumeric(y.type))) return true;
  } else if (allInteger(y.type) && !isUntyped(y.type)) {
    if (allUnsigned(y.type) || c.allowVersion(13)) return true;
    versionError(c, y, 13, `invalid operation: signed shift count ${operandString(c, y)}`);
    return false;
  } else if (isUntyped(y.type)) {
    convertUntyped(c, y, Typ.uint);
    return y.mode !== 'invalid';
  }
  errorAt(c, y, 'InvalidShiftCount', `invalid operation: shift count ${operandString(c, y)} must be integer`);
  return false;
}

function constantShift(c: Checker, x: Operand, y: Operand, e: Expr | null, op: '<<' | '>>', xval: ConstantValue): void {
  const count = toInt(y.value ?? unknownValue);
  if (x.value?.kind === 'unknown' || y.value?.kind === 'unknown') {
    x.value = unknownValue;
    if (!isInteger(x.type)) x.type = Typ['untyped int'];
    return;
  }
  if (count.kind !== 'int' || count.value > BigInt(maxShift)) {
    errorAt(c, y, 'InvalidShiftCount', `invalid operation: invalid shift count ${operandString(c, y)}`);
    x.setInvalid();
    return;
  }
  // 2.0 << 1 is an integer.
  if (!isInteger(x.type)) x.type = Typ['untyped int'];
  x.value = shiftOp(xval, op, Number(count.value));
  x.expr = e;
  overflow(c, x, e ? (e as BinaryExpr).opPos : (y.expr?.pos ?? 0));
}
