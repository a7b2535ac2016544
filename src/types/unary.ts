/** Unary operators, address-of and receive (Go spec, "Arithmetic operators", "Address operators", "Receive operator"). */
import type { Expr, StarExpr, UnaryExpr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { overflow, sizeOfBasic } from './const.ts';
import { unaryOp, unknownValue } from './constant.ts';
import { errorAt, type Poser } from './errors.ts';
import { expr, exprOrType } from './expr.ts';
import { type Operand, operandString } from './operand.ts';
import { allBoolean, allInteger, allNumeric, allTypes, commonUnder, identical, isTypeParam, isUnsigned, under } from './predicates.ts';
import { type Basic, Pointer, type Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { validVarType } from './typexpr.ts';

export function unary(c: Checker, x: Operand, e: UnaryExpr): void {
  expr(c, null, x, e.x);
  if (x.mode === 'invalid') return;
  switch (e.op) {
    case '&':
      addressOf(c, x, e.x);
      return;
    case '<-':
      receive(c, x);
      return;
    case '~':
      if (!allInteger(x.type)) {
        errorAt(c, e, 'UndefinedOp', 'cannot use ~ outside of interface or type constraint');
        x.setInvalid();
        return;
      }
      errorAt(c, e, 'UndefinedOp', 'cannot use ~ outside of interface or type constraint (use ^ for bitwise complement)');
      arithmetic(c, x, e, '^');
      return;
    default:
      arithmetic(c, x, e, e.op);
  }
}

export function unparen(e: Expr): Expr {
  let x = e;
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}

/** `&x`: x is a variable or, as an exception, a composite literal. */
function addressOf(c: Checker, x: Operand, e: Expr): void {
  if (unparen(e).kind !== 'CompositeLit' && x.mode !== 'variable') {
    errorAt(c, x, 'UnaddressableOperand', `invalid operation: cannot take address of ${operandString(c, x)}`);
    x.setInvalid();
    return;
  }
  x.mode = 'value';
  x.type = new Pointer(x.type);
}

function receive(c: Checker, x: Operand): void {
  const elem = chanElem(c, x, x, true);
  if (!elem) {
    x.setInvalid();
    return;
  }
  x.mode = 'commaok';
  x.type = elem;
  c.env.hasCallOrRecv = true;
}

function arithmetic(c: Checker, x: Operand, e: UnaryExpr, op: '+' | '-' | '^' | '!'): void {
  const defined = op === '!' ? allBoolean : op === '^' ? allInteger : allNumeric;
  if (!defined(x.type)) {
    errorAt(c, x, 'UndefinedOp', `invalid operation: operator ${op} not defined on ${operandString(c, x)}`);
    x.setInvalid();
    return;
  }
  if (x.mode !== 'constant') {
    x.mode = 'value';
    return;
  }
  if (!x.value || x.value.kind === 'unknown') return;
  const bits = isUnsigned(x.type) ? sizeOfBasic(under(x.type) as Basic) * 8 : 0;
  x.value = unaryOp(op, x.value ?? unknownValue, bits);
  x.expr = e;
  overflow(c, x, e.pos);
}

/** `*x`: indirection, or a pointer type. False after an error. */
export function star(c: Checker, x: Operand, e: StarExpr): boolean {
  exprOrType(c, x, e.x, false);
  if (x.mode === 'invalid') return false;
  if (x.mode === 'typexpr') {
    validVarType(c, e.x, x.type);
    x.type = new Pointer(x.type);
    return true;
  }
  let base: Type | null = null;
  const ok = allTypes(x.type, (_, u) => {
    if (u?.kind !== 'Pointer') {
      errorAt(c, x, 'InvalidIndirection', `invalid operation: cannot indirect ${operandString(c, x)}`);
      return false;
    }
    if (base && !identical(u.elem, base)) {
      errorAt(c, x, 'InvalidIndirection', `invalid operation: pointers of ${operandString(c, x)} must have identical base types`);
      return false;
    }
    base = u.elem;
    return true;
  });
  if (!ok || !base) return false;
  x.mode = 'variable';
  x.type = base;
  return true;
}

/** Element type of the channel x, for a receive or a send; null after reporting why x cannot. */
export function chanElem(c: Checker, at: Poser, x: Operand, recv: boolean): Type | null {
  const { type, cause } = commonUnder(c, x.type, (t, u) => {
    if (!u) return 'no specific channel type';
    if (u.kind !== 'Chan') return `non-channel ${t ? typeStr(c, t) : ''}`;
    if (recv && u.dir === 'send') return `send-only channel ${typeStr(c, t as Type)}`;
    return !recv && u.dir === 'recv' ? `receive-only channel ${typeStr(c, t as Type)}` : null;
  });
  if (type?.kind === 'Chan') return type.elem;
  const what = operandString(c, x);
  const doing = recv ? 'receive from' : 'send to';
  const text = isTypeParam(x.type) ? `${what}: ${cause}` : `${cause} ${what}`;
  errorAt(c, at, recv ? 'InvalidReceive' : 'InvalidSend', `invalid operation: cannot ${doing} ${text}`);
  return null;
}
