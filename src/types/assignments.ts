/** Assignability in context, initialisation and assignment (Go spec, "Assignment statements", "Assignability"), after types2/assignments.go. */
import type { Expr, Ident, Node } from '../syntax/ast.ts';
import { NoPos } from '../source/position.ts';
import { exprString } from '../syntax/printer.ts';
import { exprList, use as evaluate, useLHS as evaluateLHS } from './call.ts';
import type { Checker } from './checker.ts';
import { declare } from './decl.ts';
import { ErrorReport, errorAt, type Poser, softErrorAt } from './errors.ts';
import { expr, implicitTypeAndValue, multiExpr, newTarget, updateExprType, updateExprVal } from './expr.ts';
import { type ConstObj, VarObj } from './object.ts';
import { Operand, assignableTo, operandString } from './operand.ts';
import { defaultType, isNonTypeParamInterface, isNumeric, isUntyped, isValid, under } from './predicates.ts';
import { recordCommaOkTypes, recordDef, recordUse } from './record.ts';
import { unparen } from './signature.ts';
import type { Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';

/**
 * x must be assignable to a variable of type T, or with T null give a variable's type; untyped operands are converted.
 * x is invalid after an error. `context` completes "in …": `assignment`, `argument to f`, `return statement`.
 */
export function assignment(c: Checker, x: Operand, T: Type | null, context: string): void {
  switch (x.mode) {
    case 'invalid':
      return;
    case 'nilvalue':
    case 'constant':
    case 'variable':
    case 'mapindex':
    case 'value':
    case 'commaok':
      break;
    default: {
      const to = T ? typeStr(c, T) : '%!s(<nil>)';
      errorAt(c, x, 'IncompatibleAssign', `cannot assign ${operandString(c, x)} to ${to} in ${context}`);
      x.mode = 'invalid';
      return;
    }
  }
  if (isUntyped(x.type) && !convertForAssignment(c, x, T, context)) return;
  const sig = under(x.type);
  if (sig.kind === 'Signature' && sig.typeParams.length > 0) {
    errorAt(c, x, 'WrongTypeArgCount', `cannot use generic function ${operandString(c, x)} without instantiation in ${context}`);
    x.mode = 'invalid';
    return;
  }
  if (!T) return;
  const result = assignableTo(c, x, T);
  if (result.ok) return;
  const why = result.cause ? `: ${result.cause}` : '';
  errorAt(c, x, result.code, `cannot use ${operandString(c, x)} as ${typeStr(c, T)} value in ${context}${why}`);
  x.mode = 'invalid';
}

/** Gives an untyped operand the type it takes on when assigned to T. */
function convertForAssignment(c: Checker, x: Operand, T: Type | null, context: string): boolean {
  let target = T;
  if (x.isNil()) {
    if (!T) {
      errorAt(c, x, 'UntypedNilUse', `use of untyped nil in ${context}`);
      x.mode = 'invalid';
      return false;
    }
  } else if (!T || isNonTypeParamInterface(T)) {
    target = defaultType(x.type);
  }
  const to = target as Type;
  const { type, value, code } = implicitTypeAndValue(c, x, to);
  if (code) {
    const detail = code === 'TruncatedFloat' ? ' (truncated)' : code === 'NumericOverflow' ? ' (overflows)' : '';
    const shown = detail ? code : 'IncompatibleAssign';
    errorAt(c, x, shown, `cannot use ${operandString(c, x)} as ${typeStr(c, to)} value in ${context}${detail}`);
    x.mode = 'invalid';
    return false;
  }
  if (value) {
    x.value = value;
    updateExprVal(c, x.expr as Expr, value);
  }
  if (type && type !== x.type) {
    x.type = type;
    updateExprType(c, x.expr as Expr, type, false);
  }
  return true;
}

export function initConst(c: Checker, lhs: ConstObj, x: Operand): void {
  if (x.mode === 'invalid' || !isValid(x.type) || (lhs.type && !isValid(lhs.type))) {
    lhs.type ??= Typ.invalid;
    return;
  }
  if (x.mode !== 'constant') {
    errorAt(c, x, 'InvalidConstInit', `${operandString(c, x)} is not constant`);
    lhs.type ??= Typ.invalid;
    return;
  }
  lhs.type ??= x.type;
  assignment(c, x, lhs.type, 'constant declaration');
  if ((x.mode as string) !== 'invalid') lhs.value = x.value;
}

/** Initialises a variable, which takes the type of x if it has none. */
export function initVar(c: Checker, lhs: VarObj, x: Operand, context: string): void {
  if (x.mode === 'invalid' || !isValid(x.type) || (lhs.type && !isValid(lhs.type))) {
    lhs.type ??= Typ.invalid;
    x.mode = 'invalid';
    return;
  }
  if (!lhs.type) {
    let t = x.type;
    if (isUntyped(t)) {
      if (t === Typ['untyped nil']) {
        errorAt(c, x, 'UntypedNilUse', `use of untyped nil in ${context}`);
        lhs.type = Typ.invalid;
        x.mode = 'invalid';
        return;
      }
      t = defaultType(t);
    }
    lhs.type = t;
  }
  assignment(c, x, lhs.type, context);
}

/** Type of the variable `lhs` denotes, null for `_`, invalid after an error. Being assigned to is no use of it. */
function lhsVar(c: Checker, lhs: Expr): Type | null {
  const inner = unparen(lhs);
  const id = inner.kind === 'Ident' ? inner : null;
  if (id?.name === '_') {
    recordDef(c, id, null);
    return null;
  }
  const obj = id ? c.lookup(id.name) : undefined;
  const local = obj?.kind === 'Var' && obj.pkg === c.pkg ? obj : null;
  const used = local?.used ?? false;
  const x = new Operand();
  expr(c, null, x, lhs);
  if (local) local.used = used;
  if (x.mode === 'invalid' || !isValid(x.type)) return Typ.invalid;
  if (x.mode === 'variable' || x.mode === 'mapindex') return x.type;
  const e = x.expr ?? lhs;
  if (e.kind === 'SelectorExpr') {
    const op = new Operand();
    expr(c, null, op, e.x);
    if (op.mode === 'mapindex') {
      errorAt(c, x, 'UnaddressableFieldAssign', `cannot assign to struct field ${exprString(e)} in map`);
      return Typ.invalid;
    }
  }
  errorAt(c, x, 'UnassignableOperand', `cannot assign to ${exprString(e)} (neither addressable nor a map index expression)`);
  return Typ.invalid;
}

/** `lhs = rhs`, or `lhs = x` where the right side has been evaluated. */
export function assignVar(c: Checker, lhs: Expr, rhs: Expr | null, x0: Operand | null, context: string): void {
  const T = lhsVar(c, lhs);
  if (T && !isValid(T)) {
    if (x0) x0.mode = 'invalid';
    else evaluate(c, rhs);
    return;
  }
  let x = x0;
  if (!x) {
    x = new Operand();
    const target = T && under(T).kind === 'Signature' ? newTarget(T, exprString(lhs)) : null;
    expr(c, target, x, rhs as Expr);
  }
  assignment(c, x, T, T === null && context === 'assignment' ? 'assignment to _ identifier' : context);
}

/** `(int, number, ...string)`: types as they are listed below "have" and "want". */
export function typesSummary(c: Checker, list: readonly (Type | null)[], variadic: boolean, hasDots: boolean): string {
  const parts = list.map((t, i) => {
    let s = typeSummary(c, t);
    if (i === list.length - 1 && variadic) s = `...${t?.kind === 'Slice' ? typeStr(c, t.elem) : s}`;
    if (i === list.length - 1 && hasDots) s += '...';
    return s;
  });
  return `(${parts.join(', ')})`;
}

function typeSummary(c: Checker, t: Type | null): string {
  if (!t || !isValid(t)) return 'unknown type';
  if (!isUntyped(t)) return typeStr(c, t);
  return isNumeric(t) ? 'number' : typeStr(c, t).replace('untyped ', '');
}

/** `1 value`, `2 values`. */
export function measure(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}

/** Reports l variables on the left and r values on the right. */
export function assignError(c: Checker, rhs: readonly Expr[], l: number, r: number): void {
  const first = rhs[0] as Expr;
  const [vars, vals] = [measure(l, 'variable'), measure(r, 'value')];
  const call = unparen(first);
  const text = rhs.length === 1 && call.kind === 'CallExpr' ? `${exprString(call.fun)} returns ${vals}` : vals;
  errorAt(c, first, 'WrongAssignCount', `assignment mismatch: ${vars} but ${text}`);
}

function returnError(c: Checker, stmt: Poser, lhs: readonly VarObj[], rhs: readonly Operand[]): void {
  let at = stmt;
  let qualifier = 'not enough';
  if (rhs.length > lhs.length) {
    at = rhs[lhs.length] as Operand;
    qualifier = 'too many';
  } else if (rhs.length > 0) {
    at = rhs[rhs.length - 1] as Operand;
  }
  const have = rhs.map((x) => x.type);
  const want = lhs.map((v) => v.type);
  new ErrorReport(c, 'WrongResultCount')
    .add(at, `${qualifier} return values`)
    .add(NoPos, `have ${typesSummary(c, have, false, false)}`)
    .add(NoPos, `want ${typesSummary(c, want, false, false)}`)
    .report();
}

function isCall(list: readonly Expr[]): boolean {
  return list.length === 1 && unparen(list[0] as Expr).kind === 'CallExpr';
}

/** Initialises variables by expressions, one each or all by one; `returnStmt` where they are a function's results. */
export function initVars(c: Checker, lhs: readonly VarObj[], rhs: readonly Expr[], returnStmt: Node | null): void {
  const context = returnStmt ? 'return statement' : 'assignment';
  if (lhs.length === rhs.length && !isCall(rhs)) {
    lhs.forEach((v, i) => {
      const x = new Operand();
      const desc = returnStmt && v.name === '' ? 'result variable' : v.name;
      expr(c, newTarget(v.type, desc), x, rhs[i] as Expr);
      initVar(c, v, x, context);
    });
    return;
  }
  const giveUp = (): void => {
    for (const v of lhs) v.type ??= Typ.invalid;
  };
  if (rhs.length !== 1) {
    if (evaluate(c, ...rhs)) {
      if (returnStmt) returnError(c, returnStmt, lhs, exprList(c, rhs));
      else assignError(c, rhs, lhs.length, rhs.length);
    }
    giveUp();
    return;
  }
  const only = rhs[0] as Expr;
  const { list, commaOk } = multiExpr(c, only, lhs.length === 2 && !returnStmt);
  if (lhs.length === list.length) {
    for (const [i, v] of lhs.entries()) initVar(c, v, list[i] as Operand, context);
    if (commaOk && list.every((x) => x.mode !== 'invalid')) recordCommaOkTypes(c, only, list);
    return;
  }
  if (list[0]?.mode !== 'invalid') {
    if (returnStmt) returnError(c, returnStmt, lhs, list);
    else assignError(c, rhs, lhs.length, list.length);
  }
  giveUp();
}

export function assignVars(c: Checker, lhs: readonly Expr[], rhs: readonly Expr[]): void {
  if (lhs.length === rhs.length && !isCall(rhs)) {
    for (const [i, e] of lhs.entries()) assignVar(c, e, rhs[i] as Expr, null, 'assignment');
    return;
  }
  if (rhs.length !== 1) {
    const okLHS = evaluateLHS(c, ...lhs);
    if (evaluate(c, ...rhs) && okLHS) assignError(c, rhs, lhs.length, rhs.length);
    return;
  }
  const only = rhs[0] as Expr;
  const { list, commaOk } = multiExpr(c, only, lhs.length === 2);
  if (lhs.length === list.length) {
    for (const [i, e] of lhs.entries()) assignVar(c, e, null, list[i] as Operand, 'assignment');
    if (commaOk && list.every((x) => x.mode !== 'invalid')) recordCommaOkTypes(c, only, list);
    return;
  }
  if (list[0]?.mode !== 'invalid') assignError(c, rhs, lhs.length, list.length);
  evaluateLHS(c, ...lhs);
}

/** `lhs := rhs`; `at` is the position of `:=`. */
export function shortVarDecl(c: Checker, at: Poser, lhs: readonly Expr[], rhs: readonly Expr[]): void {
  const top = c.delayedTop;
  const scope = c.env.scope;
  const seen = new Set<string>();
  const fresh: VarObj[] = [];
  let failed = false;
  const fail = (e: Expr, code: string, text: string): VarObj | null => {
    errorAt(c, e, code, text);
    failed = true;
    return null;
  };
  const declared = (e: Expr): VarObj | null => {
    if (e.kind !== 'Ident') {
      evaluateLHS(c, e);
      return fail(e, 'BadDecl', `non-name ${exprString(e)} on left side of :=`);
    }
    if (e.name !== '_') {
      if (seen.has(e.name)) return fail(e, 'RepeatedDecl', `${e.name} repeated on left side of :=`);
      seen.add(e.name);
    }
    const alt = scope.lookup(e.name);
    if (alt) {
      recordUse(c, e, alt);
      return alt.kind === 'Var' ? alt : fail(e, 'UnassignableOperand', `cannot assign to ${e.name}`);
    }
    const obj = localVar(c, e);
    if (e.name !== '_') fresh.push(obj);
    recordDef(c, e, obj);
    return obj;
  };
  const vars = lhs.map((e) => declared(e) ?? new VarObj(e.pos, c.pkg, '_', null));
  initVars(c, vars, rhs, null);
  // Function literals on the right see the scope as it is before the declaration.
  c.processDelayed(top);
  if (fresh.length === 0 && !failed) {
    softErrorAt(c, at, 'NoNewVar', 'no new variables on left side of :=');
    return;
  }
  for (const v of fresh) declare(c, scope, null, v);
}

function localVar(c: Checker, id: Ident): VarObj {
  return new VarObj(id.pos, c.pkg, id.name, null);
}
