/**
 * Untyped operands (Go spec, "Constants", "Operators"): they keep their untyped type in `c.untyped` until the context gives
 * them one; then the whole expression tree below is updated and recorded. After types2/expr.go.
 */
import type { Expr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { invalidConversion, representation } from './const.ts';
import type { ConstantValue } from './constant.ts';
import { errorAt } from './errors.ts';
import { exprString } from '../syntax/printer.ts';
import { Operand } from './operand.ts';
import {
  allInteger,
  allTypes,
  defaultType,
  hasNil,
  isBoolean,
  isNumeric,
  isString,
  isTypeParam,
  isTyped,
  isUntyped,
  isValid,
  maxType,
  under,
} from './predicates.ts';
import { recordTypeAndValue } from './record.ts';
import type { Basic, Type } from './type.ts';
import { typeSetOf } from './typeset.ts';
import { typeStr } from './typestring.ts';

const comparisons: readonly string[] = ['==', '!=', '<', '<=', '>', '>='];
export const isComparison = (op: string): boolean => comparisons.includes(op);
export const isShift = (op: string): boolean => op === '<<' || op === '>>';

/**
 * Gives e, and the operands whose type follows e's, the type t. While t is untyped and not final only the type
 * remembered is changed; otherwise type and value are recorded. Constants must fit t, shifted operands be integers.
 */
export function updateExprType(c: Checker, e: Expr, t: Type, final: boolean): void {
  const old = c.untyped.get(e);
  if (!old) return;
  updateOperands(c, e, t, final, old.value !== null);
  if (!final && isUntyped(t)) {
    c.untyped.set(e, { ...old, type: under(t) as Basic });
    return;
  }
  c.untyped.delete(e);
  if (old.isLhs && !allInteger(t)) {
    errorAt(c, e, 'InvalidShiftOperand', `invalid operation: shifted operand ${exprString(e)} (type ${typeStr(c, t)}) must be integer`);
    return;
  }
  let value = old.value;
  if (value !== null) {
    const x = new Operand();
    x.expr = e;
    x.mode = old.mode;
    x.type = old.type;
    x.value = value;
    convertUntyped(c, x, t);
    if ((x.mode as string) === 'invalid') return;
    value = x.value;
  }
  recordTypeAndValue(c, e, old.mode, t, value);
}

/** The operands of a constant expression stay untyped: they are never materialised. */
function updateOperands(c: Checker, e: Expr, t: Type, final: boolean, isConstant: boolean): void {
  switch (e.kind) {
    case 'ParenExpr':
      updateExprType(c, e.x, t, final);
      break;
    case 'UnaryExpr':
      if (!isConstant) updateExprType(c, e.x, t, final);
      break;
    case 'BinaryExpr':
      if (isConstant || isComparison(e.op)) break;
      updateExprType(c, e.x, t, final);
      if (!isShift(e.op)) updateExprType(c, e.y, t, final);
      break;
  }
}

export function updateExprVal(c: Checker, e: Expr, value: ConstantValue): void {
  const old = c.untyped.get(e);
  if (old) c.untyped.set(e, { ...old, value });
}

/** Gives the untyped operand x the type that `target` asks for, or reports that it cannot have it. */
export function convertUntyped(c: Checker, x: Operand, target: Type): void {
  const { type, value, code } = implicitTypeAndValue(c, x, target);
  if (!type) {
    invalidConversion(c, code, x, isTypeParam(target) ? target : under(target));
    x.setInvalid();
    return;
  }
  if (value) {
    x.value = value;
    if (x.expr) updateExprVal(c, x.expr, value);
  }
  if (type !== x.type) {
    x.type = type;
    if (x.expr) updateExprType(c, x.expr, type, false);
  }
}

export interface Implicit {
  /** Null where x cannot be converted; `code` says why. */
  readonly type: Type | null;
  /** The constant as one of that type, where it is constant and the type basic. */
  readonly value: ConstantValue | null;
  readonly code: string;
}

const impossible: Implicit = Object.freeze({ type: null, value: null, code: 'InvalidUntypedConversion' });
const of = (type: Type, value: ConstantValue | null = null): Implicit => ({ type, value, code: '' });

/** The type x has where a value of type `target` is expected, if x can be there. Typed operands keep theirs. */
export function implicitTypeAndValue(c: Checker, x: Operand, target: Type): Implicit {
  if (x.mode === 'invalid' || isTyped(x.type) || !isValid(target)) return of(x.type);
  if (isUntyped(target)) {
    const max = maxType(x.type, target);
    return max ? of(max) : impossible;
  }
  if (x.isNil()) return hasNil(target) ? of(target) : impossible;
  const u = under(target);
  if (u.kind === 'Basic') return implicitBasic(x, target, u);
  if (u.kind !== 'Interface') return impossible;
  if (isTypeParam(target)) {
    const ok = allTypes(target, (_, tu) => tu !== null && implicitTypeAndValue(c, x, tu).type !== null);
    return ok ? of(target) : impossible;
  }
  // Values in interfaces have a concrete dynamic type: the default one.
  const set = typeSetOf(u);
  return set.methods.length === 0 && set.terms === null && !set.comparable ? of(defaultType(x.type)) : impossible;
}

function implicitBasic(x: Operand, target: Type, u: Basic): Implicit {
  if (x.mode === 'constant') {
    const { value, code } = representation(x, u);
    return value ? of(target, value) : { type: null, value: null, code };
  }
  // Results of comparisons and operands of delayed shifts.
  const from = (x.type as Basic).info;
  const fits = from.boolean ? isBoolean(target) : from.string ? isString(target) : isNumeric(x.type) && isNumeric(target);
  return fits ? of(target) : impossible;
}
