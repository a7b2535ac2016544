/** Binary operators and comparisons (Go spec, "Operators", "Comparison operators"). */
import { NoPos } from '../source/position.ts';
import type { BinaryExpr, Expr } from '../syntax/ast.ts';
import type { BinaryOp } from '../syntax/token.ts';
import type { Checker } from './checker.ts';
import { overflow } from './const.ts';
import { binaryOp, type ComparisonOp, type ConstantBinaryOp, compare, imagPart, makeBool, realPart, sign, toFloat, unknownValue } from './constant.ts';
import { errorAt } from './errors.ts';
import { expr } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import { assignableTo, compositeKind, Operand, operandString } from './operand.ts';
import {
  allBoolean,
  allInteger,
  allNumeric,
  allNumericOrString,
  allOrdered,
  allString,
  comparable,
  comparableType,
  defaultType,
  hasNil,
  identical,
  isComplex,
  isInteger,
  isNonTypeParamInterface,
  isTyped,
  isTypeParam,
  isValid,
  under,
} from './predicates.ts';
import { shift } from './shift.ts';
import type { Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';
import { convertUntyped, isComparison, updateExprType } from './untyped.ts';

/** `lhs op rhs`. e is the expression; null for an assignment `lhs op= rhs`. */
export function binary(c: Checker, x: Operand, e: Expr | null, lhs: Expr, rhs: Expr, op: BinaryOp): void {
  const y = new Operand();
  expr(c, null, x, lhs);
  expr(c, null, y, rhs);
  if (x.mode === 'invalid') return;
  if (y.mode === 'invalid') {
    x.setInvalid();
    x.expr = y.expr;
    return;
  }
  if (op === '<<' || op === '>>') {
    shift(c, x, y, e, op);
    return;
  }
  matchTypes(c, x, y);
  if ((x.mode as string) === 'invalid') return;
  if (isComparison(op)) {
    comparison(c, x, y, op, false);
    return;
  }
  if (!identical(x.type, y.type)) {
    if (isValid(x.type) && isValid(y.type)) mismatch(c, x, y, e ? exprString(e) : `${exprString(lhs)} ${op}= ${exprString(rhs)}`);
    x.setInvalid();
    return;
  }
  if (!operatorDefined(x.type, op)) {
    errorAt(c, x, 'UndefinedOp', `invalid operation: operator ${op} not defined on ${operandString(c, x)}`);
    x.setInvalid();
    return;
  }
  if ((op === '/' || op === '%') && dividesByZero(x, y)) {
    errorAt(c, y, 'DivByZero', 'invalid operation: division by zero');
    x.setInvalid();
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant') constantOp(c, x, y, e as BinaryExpr | null, op as ConstantBinaryOp);
  else x.mode = 'value';
}

function mismatch(c: Checker, x: Operand, y: Operand, text: string): void {
  errorAt(c, x, 'MismatchedTypes', `invalid operation: ${text} (mismatched types ${typeStr(c, x.type)} and ${typeStr(c, y.type)})`);
}

function operatorDefined(t: Type, op: BinaryOp): boolean {
  switch (op) {
    case '+':
      return allNumericOrString(t);
    case '-':
    case '*':
    case '/':
      return allNumeric(t);
    case '&&':
    case '||':
      return allBoolean(t);
    default:
      return allInteger(t);
  }
}

function dividesByZero(x: Operand, y: Operand): boolean {
  if (y.mode !== 'constant' || !y.value || y.value.kind === 'unknown') return false;
  if ((x.mode === 'constant' || allInteger(x.type)) && sign(y.value) === 0) return true;
  if (x.mode !== 'constant' || !isComplex(x.type)) return false;
  // The squares of the divisor's parts may underflow.
  const square = (p: 're' | 'im'): number => {
    const part = toFloat(p === 're' ? realPart(y.value ?? unknownValue) : imagPart(y.value ?? unknownValue));
    return sign(binaryOp(part, '*', part));
  };
  return square('re') === 0 && square('im') === 0;
}

function constantOp(c: Checker, x: Operand, y: Operand, e: BinaryExpr | null, op: ConstantBinaryOp): void {
  const [a, b] = [x.value ?? unknownValue, y.value ?? unknownValue];
  if (a.kind === 'unknown' || b.kind === 'unknown') {
    x.value = unknownValue;
    return;
  }
  x.value = binaryOp(a, op, b, isInteger(x.type));
  x.expr = e ?? x.expr;
  overflow(c, x, e?.opPos ?? x.expr?.pos ?? NoPos);
}

/** Converts an untyped operand to the type of the other where that may succeed; x is invalid after an error. */
export function matchTypes(c: Checker, x: Operand, y: Operand): void {
  if (!mayConvert(x, y)) return;
  convertUntyped(c, x, y.type);
  if (x.mode === 'invalid') return;
  convertUntyped(c, y, x.type);
  if (y.mode === 'invalid') x.setInvalid();
}

/** Where this is false operands that do not match are reported as mismatched types, else as a failed conversion. */
function mayConvert(x: Operand, y: Operand): boolean {
  if (isTyped(x.type) && isTyped(y.type)) return false;
  if (allNumeric(x.type) !== allNumeric(y.type)) return false;
  if (isNonTypeParamInterface(x.type) || isNonTypeParamInterface(y.type)) return true;
  if (allBoolean(x.type) !== allBoolean(y.type)) return false;
  if (allString(x.type) !== allString(y.type)) return false;
  if (x.isNil()) return hasNil(y.type);
  if (y.isNil()) return hasNil(x.type);
  return under(x.type).kind !== 'Pointer' && under(y.type).kind !== 'Pointer';
}

/** `x op y` for a comparison, x becoming the untyped bool. switchCase: y is a switch's tag and x a case of it (op is then ==). */
export function comparison(c: Checker, x: Operand, y: Operand, op: BinaryOp, switchCase: boolean): void {
  if (!isValid(x.type) || !isValid(y.type)) {
    x.setInvalid();
    return;
  }
  const actual = (switchCase ? '==' : op) as ComparisonOp;
  const problem = comparisonProblem(c, x, y, actual);
  if (problem) {
    reportComparison(c, x, y, actual, switchCase, problem);
    x.setInvalid();
    return;
  }
  if (x.mode === 'constant' && y.mode === 'constant') {
    x.value = makeBool(compare(x.value ?? unknownValue, actual, y.value ?? unknownValue));
  } else {
    x.mode = 'value';
    x.value = null;
    if (x.expr) updateExprType(c, x.expr, defaultType(x.type), true);
    if (y.expr) updateExprType(c, y.expr, defaultType(y.type), true);
  }
  x.type = Typ['untyped bool'];
}

interface ComparisonProblem {
  readonly code: string;
  /** The operand it is about. */
  readonly operand: Operand;
  /** '' where there is nothing specific to say. */
  readonly cause: string;
}

function comparisonProblem(c: Checker, x: Operand, y: Operand, op: ComparisonOp): ComparisonProblem | null {
  if (!assignableTo(c, x, y.type).ok && !assignableTo(c, y, x.type).ok) {
    return { code: 'MismatchedTypes', operand: y, cause: `mismatched types ${typeStr(c, x.type)} and ${typeStr(c, y.type)}` };
  }
  const code = 'UndefinedOp';
  if (op === '==' || op === '!=') {
    if (x.isNil() || y.isNil()) return hasNil(x.isNil() ? y.type : x.type) ? null : { code, operand: y, cause: '' };
    if (!comparable(x.type)) return { code, operand: x, cause: incomparableCause(c, x.type) };
    return comparable(y.type) ? null : { code, operand: y, cause: incomparableCause(c, y.type) };
  }
  if (!allOrdered(x.type)) return { code, operand: x, cause: '' };
  return allOrdered(y.type) ? null : { code, operand: y, cause: '' };
}

function reportComparison(c: Checker, x: Operand, y: Operand, op: string, switchCase: boolean, p: ComparisonProblem): void {
  let { operand, cause } = p;
  if (cause === '') {
    if (isTypeParam(x.type) || isTypeParam(y.type)) {
      if (!isTypeParam(x.type)) operand = y;
      cause = `type parameter ${typeStr(c, operand.type)} cannot use operator ${op}`;
    } else cause = `operator ${op} not defined on ${compositeKind(operand.type) || typeStr(c, operand.type)}`;
  }
  const [xs, ys] = [x.expr ? exprString(x.expr) : '', y.expr ? exprString(y.expr) : ''];
  if (switchCase) errorAt(c, x, p.code, `invalid case ${xs} in switch on ${ys} (${cause})`);
  else errorAt(c, operand, p.code, `invalid operation: ${xs} ${op} ${ys} (${cause})`);
}

/** Why values of type t cannot be compared, as far as it can be said. */
export function incomparableCause(c: Checker, t: Type): string {
  const kind = under(t).kind;
  if (kind === 'Slice' || kind === 'Signature' || kind === 'Map') return `${compositeKind(t)} can only be compared to nil`;
  return comparableType(c, t, true) ?? '';
}
