/** For statements with range clause (Go spec, "For statements with range clause"): what can be ranged over, since which version, with which variables. */
import type { Expr, RangeStmt } from '../syntax/ast.ts';
import { assignVar, assignment, initVar } from './assignments.ts';
import type { Checker } from './checker.ts';
import { declare } from './decl.ts';
import { errorAt, softErrorAt } from './errors.ts';
import { expr } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import { VarObj } from './object.ts';
import { Operand, operandString } from './operand.ts';
import { commonUnder, identical, isBoolean, isInteger, isString, isValid, under } from './predicates.ts';
import { recordDef } from './record.ts';
import { inScope, stmt } from './stmt.ts';
import type { Signature, Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';

/** Types of the iteration values (null: there is none), or why there are no such. */
interface KeyVal {
  readonly key: Type | null;
  readonly value: Type | null;
  readonly cause: string;
  readonly ok: boolean;
}

export function rangeStmt(c: Checker, s: RangeStmt): void {
  const x = new Operand();
  expr(c, null, x, s.x);
  let kv: KeyVal = { key: null, value: null, cause: '', ok: false };
  if (x.mode !== 'invalid') {
    kv = rangeKeyVal(c, x.type);
    const what = operandString(c, x);
    if (!kv.ok) softErrorAt(c, x, 'InvalidRangeExpr', `cannot range over ${what}${kv.cause ? `: ${kv.cause}` : ''}`);
    else if (!kv.key && s.key) softErrorAt(c, s.key, 'InvalidIterVar', `range over ${what} permits no iteration variables`);
    else if (!kv.value && s.value) softErrorAt(c, s.value, 'InvalidIterVar', `range over ${what} permits only one iteration variable`);
    else if (s.extra) softErrorAt(c, s.extra, 'InvalidIterVar', 'range clause permits at most two iteration variables');
  }
  inScope(c, s, 'range', () => {
    const overInt = x.mode !== 'invalid' && isInteger(x.type);
    if (s.op === ':=') declareVars(c, s, x, kv, overInt);
    else if (s.key) assignToVars(c, s, x, kv, overInt);
    // An untyped constant without variable still needs a type.
    else if (overInt) assignment(c, x, null, 'range clause');
    stmt(c, s.body);
  });
}

/** The pairs of variable and type of its value. */
function pairs(s: RangeStmt, kv: KeyVal): [Expr, Type | null][] {
  const list: [Expr, Type | null][] = [];
  if (s.key) list.push([s.key, kv.key]);
  if (s.value) list.push([s.value, kv.value]);
  return list;
}

/** An operand of type t that errors show as the variable itself. */
function iterationValue(lhs: Expr, t: Type): Operand {
  const y = new Operand();
  y.mode = 'value';
  y.expr = lhs;
  y.type = t;
  return y;
}

function declareVars(c: Checker, s: RangeStmt, x: Operand, kv: KeyVal, overInt: boolean): void {
  const vars: VarObj[] = [];
  for (const [lhs, t] of pairs(s, kv)) {
    const obj = new VarObj(lhs.pos, c.pkg, lhs.kind === 'Ident' ? lhs.name : '_', null);
    if (lhs.kind === 'Ident') {
      recordDef(c, lhs, obj);
      if (lhs.name !== '_') vars.push(obj);
    } else {
      errorAt(c, lhs, 'InvalidSyntaxTree', `cannot declare ${exprString(lhs)}`);
    }
    if (!t || !isValid(t)) {
      obj.type = Typ.invalid;
      obj.used = true;
    } else if (overInt) {
      initVar(c, obj, x, 'range clause');
    } else {
      initVar(c, obj, iterationValue(lhs, t), 'assignment');
    }
  }
  if (vars.length === 0) errorAt(c, s, 'NoNewVar', 'no new variables on left side of :=');
  for (const v of vars) declare(c, c.env.scope, null, v);
}

function assignToVars(c: Checker, s: RangeStmt, x: Operand, kv: KeyVal, overInt: boolean): void {
  for (const [lhs, t] of pairs(s, kv)) {
    if (!t || !isValid(t)) continue;
    if (overInt) {
      assignVar(c, lhs, null, x, 'range clause');
      // An untyped constant has taken on the variable's type.
      if (x.mode !== 'invalid' && !isInteger(x.type)) softErrorAt(c, lhs, 'InvalidRangeExpr', `cannot use iteration variable of type ${typeStr(c, x.type)}`);
    } else {
      assignVar(c, lhs, null, iterationValue(lhs, t), 'assignment');
    }
  }
}

function bad(cause: string): KeyVal {
  return { key: Typ.invalid, value: Typ.invalid, cause, ok: false };
}

function good(key: Type | null, value: Type | null): KeyVal {
  return { key, value, cause: '', ok: true };
}

/** Key and value types of a range over a value of type `orig`. */
export function rangeKeyVal(c: Checker, orig: Type): KeyVal {
  const { type: u0, cause } = commonUnder(c, orig, (t, u) =>
    u?.kind === 'Chan' && u.dir === 'send' ? `receive from send-only channel ${typeStr(c, t as Type)}` : null,
  );
  if (!u0) return bad(cause);
  let u = u0;
  if (u.kind === 'Pointer') {
    const elem = under(u.elem);
    if (elem.kind === 'Array') u = elem;
  }
  switch (u.kind) {
    case 'Basic':
      if (isString(u)) return good(Typ.int, Typ.rune);
      if (!isInteger(u)) return bad('');
      return c.allowVersion(22) ? good(orig, null) : bad('requires go1.22 or later');
    case 'Array':
    case 'Slice':
      return good(Typ.int, u.elem);
    case 'Map':
      return good(u.key, u.elem);
    case 'Chan':
      return good(u.elem, null);
    case 'Signature':
      return c.allowVersion(23) ? overFunc(c, u) : bad('requires go1.23 or later');
    default:
      return bad('');
  }
}

/** `func(yield func(K, V) bool)`, with none, one or two of K and V. */
function overFunc(c: Checker, f: Signature): KeyVal {
  const must = (what: string): KeyVal => bad(`func must be func(yield func(...) bool): ${what}`);
  const param = f.params.vars[0]?.type;
  if (f.params.vars.length !== 1 || !param) return must('wrong argument count');
  if (f.results.vars.length !== 0) return must('unexpected results');
  const { type: cb, cause } = commonUnder(c, param, null);
  if (cb?.kind !== 'Signature') return must(cb || !cause ? 'argument is not func' : `in yield type, ${cause}`);
  if (cb.params.vars.length > 2) return must('yield func has too many parameters');
  const result = cb.results.vars.length === 1 ? cb.results.vars[0]?.type : null;
  if (!result || !identical(result, Typ.bool)) {
    return must(result && isBoolean(result) ? 'yield func returns user-defined boolean, not bool' : 'yield func does not return bool');
  }
  return good(cb.params.vars[0]?.type ?? null, cb.params.vars[1]?.type ?? null);
}
