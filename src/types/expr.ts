/**
 * Expressions (Go spec, "Expressions"): the entry points, and one case a kind of node. After types2/expr.go.
 *
 * Each entry point sets its operand; after an error, which has been reported, the operand's mode is `invalid` and
 * nothing more is to be said about it.
 */
import type { Expr, IndexExpr, TypeAssertExpr } from '../syntax/ast.ts';
import { binary } from './binary.ts';
import { callExpr, funcInst, selector, use } from './call.ts';
import type { Checker } from './checker.ts';
import { finiteSize } from './cycles.ts';
import { errorAt, nodePos } from './errors.ts';
import { exprString } from '../syntax/printer.ts';
import { indexExpr, sliceExpr } from './index.ts';
import type { Mode } from './info.ts';
import { basicLit, compositeLit, funcLit } from './literals.ts';
import { assertableTo } from './lookup.ts';
import { Operand, operandString } from './operand.ts';
import { isGeneric, isTypeParam, isValid, under } from './predicates.ts';
import { record } from './record.ts';
import type { Signature, Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { ident, typ, varType } from './typexpr.ts';
import { star, unary } from './unary.ts';
import { Typ } from './universe.ts';

export { binary, comparison, matchTypes } from './binary.ts';
export { chanElem } from './unary.ts';
export { implicitTypeAndValue, updateExprType, updateExprVal } from './untyped.ts';

/** What an expression may be used as; conversions and plain expressions are no statements. */
export type ExprKind = 'conversion' | 'expression' | 'statement';

/** A variable, parameter or result of function type that a generic function is assigned to. */
export interface Target {
  readonly sig: Signature;
  /** As messages name it: `variable in assignment`, … */
  readonly desc: string;
}

/** Null unless t is a function type. */
export function newTarget(t: Type | null, desc: string): Target | null {
  const u = t ? under(t) : null;
  return u?.kind === 'Signature' ? { sig: u, desc } : null;
}

/**
 * Checks e and records it. target: what a generic function is assigned to; hint: type of a composite literal
 * without one; allowGeneric: e may be a generic type or function that is not instantiated.
 */
export function rawExpr(c: Checker, target: Target | null, x: Operand, e: Expr, hint: Type | null, allowGeneric: boolean): ExprKind {
  const kind = exprInternal(c, target, x, e, hint);
  if (!allowGeneric) nonGeneric(c, target, x);
  // A type that is still being declared and needs its own size: `type T [unsafe.Sizeof(T{})]int`.
  if (x.mode !== 'invalid' && x.mode !== 'novalue' && !finiteSize(c, x.type)) x.setInvalid();
  record(c, x);
  return kind;
}

/** Reports a generic type or function that is not instantiated, unless target says with what. */
export function nonGeneric(c: Checker, target: Target | null, x: Operand): void {
  if (x.mode === 'invalid' || x.mode === 'novalue' || !x.expr) return;
  let what = '';
  if ((x.type.kind === 'Alias' || x.type.kind === 'Named') && isGeneric(x.type)) what = 'type';
  else if (x.type.kind === 'Signature' && x.type.typeParams.length > 0) {
    if (target) {
      funcInst(c, target, nodePos(x.expr), x, null, true);
      return;
    }
    what = 'function';
  }
  if (what === '') return;
  errorAt(c, x.expr, 'WrongTypeArgCount', `cannot use generic ${what} ${exprString(x.expr)} without instantiation`);
  x.setInvalid();
  x.type = Typ.invalid;
}

function exprInternal(c: Checker, target: Target | null, x: Operand, e: Expr, hint: Type | null): ExprKind {
  x.setInvalid();
  x.type = Typ.invalid;
  x.id = null;
  switch (e.kind) {
    case 'CallExpr':
      return callExpr(c, x, e);
    case 'ParenExpr': {
      const kind = rawExpr(c, null, x, e.x, null, false);
      x.expr = e;
      return kind;
    }
    case 'Ident':
      ident(c, x, e, false);
      x.expr = e;
      return 'expression';
    case 'SelectorExpr':
      selector(c, x, e, false);
      x.expr = e;
      return 'expression';
    case 'UnaryExpr':
      unary(c, x, e);
      return finish(x, e, e.op === '<-' ? 'statement' : 'expression');
    default:
      exprOther(c, target, x, e, hint);
      return finish(x, e, 'expression');
  }
}

/** Invalid expressions may be statements: nothing more is said about them. */
function finish(x: Operand, e: Expr, kind: ExprKind): ExprKind {
  x.expr = e;
  return x.mode === 'invalid' ? 'statement' : kind;
}

function exprOther(c: Checker, target: Target | null, x: Operand, e: Expr, hint: Type | null): void {
  switch (e.kind) {
    case 'BadExpr':
      break;
    case 'Ellipsis':
      errorAt(c, e, 'InvalidSyntaxTree', 'invalid syntax tree: invalid use of ...');
      break;
    case 'BasicLit':
      basicLit(c, x, e);
      break;
    case 'FuncLit':
      funcLit(c, x, e);
      break;
    case 'CompositeLit':
      compositeLit(c, x, e, hint);
      break;
    case 'IndexExpr':
      indexOrInstance(c, target, x, e);
      break;
    case 'SliceExpr':
      sliceExpr(c, x, e);
      break;
    case 'TypeAssertExpr':
      assertion(c, x, e);
      break;
    case 'StarExpr':
      if (!star(c, x, e)) x.setInvalid();
      break;
    case 'BinaryExpr':
      binary(c, x, e, e.x, e.y, e.op);
      break;
    case 'KeyValueExpr':
      errorAt(c, e, 'InvalidSyntaxTree', 'invalid syntax tree: no key:value expected');
      break;
    default:
      x.mode = 'typexpr';
      x.type = typ(c, e);
  }
}

function indexOrInstance(c: Checker, target: Target | null, x: Operand, e: IndexExpr): void {
  if (indexExpr(c, x, e)) funcInst(c, target, nodePos(e), x, e, true);
}

/** `x.(T)` (Go spec, "Type assertions"). */
function assertion(c: Checker, x: Operand, e: TypeAssertExpr): void {
  if (!e.type) {
    errorAt(c, e, 'InvalidSyntaxTree', 'invalid syntax tree: use of .(type) outside type switch');
    use(c, e.x);
    return;
  }
  expr(c, null, x, e.x);
  if (x.mode === 'invalid') return;
  if (isTypeParam(x.type)) {
    errorAt(c, x, 'InvalidAssert', `invalid operation: cannot use type assertion on type parameter value ${operandString(c, x)}`);
    x.setInvalid();
    return;
  }
  if (under(x.type).kind !== 'Interface') {
    errorAt(c, x, 'InvalidAssert', `invalid operation: ${operandString(c, x)} is not an interface`);
    x.setInvalid();
    return;
  }
  const T = varType(c, e.type);
  if (!isValid(T)) {
    x.setInvalid();
    return;
  }
  typeAssertion(c, e, x, T, false);
  x.mode = 'commaok';
  x.type = T;
}

/** Reports that x, an interface value, can never hold a T. */
export function typeAssertion(c: Checker, e: Expr, x: Operand, T: Type, typeSwitch: boolean): void {
  const { ok, cause } = assertableTo(c, x.type, T);
  if (ok) return;
  const text = exprString(e);
  if (typeSwitch) {
    errorAt(c, e, 'ImpossibleAssert', `impossible type switch case: ${text}\n\t${operandString(c, x)} cannot have dynamic type ${typeStr(c, T)} ${cause}`);
    return;
  }
  errorAt(c, e, 'ImpossibleAssert', `impossible type assertion: ${text}\n\t${typeStr(c, T)} does not implement ${typeStr(c, x.type)} ${cause}`);
}

/** e as a single value. */
export function expr(c: Checker, target: Target | null, x: Operand, e: Expr): void {
  rawExpr(c, target, x, e, null, false);
  exclude(c, x);
  singleValue(c, x);
}

/** As expr, but the value may be a generic function. */
export function genericExpr(c: Checker, x: Operand, e: Expr): void {
  rawExpr(c, null, x, e, null, true);
  exclude(c, x);
  singleValue(c, x);
}

/** e as a list of values: one for each result of a call; value and ok where allowCommaOk and e has both. */
export function multiExpr(c: Checker, e: Expr, allowCommaOk: boolean): { list: Operand[]; commaOk: boolean } {
  const x = new Operand();
  rawExpr(c, null, x, e, null, false);
  exclude(c, x);
  if (x.mode !== 'invalid' && x.type.kind === 'Tuple') {
    return { list: x.type.vars.map((v) => valueOperand(e, v.type ?? Typ.invalid)), commaOk: false };
  }
  if (allowCommaOk && (x.mode === 'mapindex' || x.mode === 'commaok')) {
    return { list: [x, valueOperand(e, Typ['untyped bool'])], commaOk: true };
  }
  return { list: [x], commaOk: false };
}

function valueOperand(e: Expr, t: Type): Operand {
  const x = new Operand();
  x.mode = 'value';
  x.expr = e;
  x.type = t;
  return x;
}

/** As expr; a composite literal without a type has type `hint`. */
export function exprWithHint(c: Checker, x: Operand, e: Expr, hint: Type): void {
  rawExpr(c, null, x, e, hint, false);
  exclude(c, x);
  singleValue(c, x);
}

/** e as a value or a type. */
export function exprOrType(c: Checker, x: Operand, e: Expr, allowGeneric: boolean): void {
  rawExpr(c, null, x, e, null, allowGeneric);
  exclude(c, x, ['novalue']);
  singleValue(c, x);
}

/** Reports x if its mode is one of those. */
export function exclude(c: Checker, x: Operand, modes: readonly Mode[] = ['novalue', 'builtin', 'typexpr']): void {
  if (!modes.includes(x.mode)) return;
  const what = operandString(c, x);
  if (x.mode === 'novalue') errorAt(c, x, 'TooManyValues', `${what} used as value${modes.includes('typexpr') ? '' : ' or type'}`);
  else if (x.mode === 'builtin') errorAt(c, x, 'UncalledBuiltin', `${what} must be called`);
  else errorAt(c, x, 'NotAnExpr', `${what} is not an expression`);
  x.setInvalid();
}

/** Reports x if it is the several results of a call. */
export function singleValue(c: Checker, x: Operand): void {
  if (x.mode !== 'value' || x.type.kind !== 'Tuple') return;
  errorAt(c, x, 'TooManyValues', `multiple-value ${operandString(c, x)} in single-value context`);
  x.setInvalid();
}
