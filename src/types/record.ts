/** Writing what was found out into `Info` (types2/recording.go). */
import type { Expr, Ident, Node, SelectorExpr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import type { ConstantValue } from './constant.ts';
import type { Mode, Selection } from './info.ts';
import { type Obj, VarObj } from './object.ts';
import type { Operand } from './operand.ts';
import { isUntyped, under } from './predicates.ts';
import type { Scope } from './scope.ts';
import { type Basic, type Signature, Tuple, type Type } from './type.ts';
import { Typ } from './universe.ts';

/** Records x's expression, or remembers it while its type is untyped. */
export function record(c: Checker, x: Operand): void {
  if (!x.expr) return;
  const type = x.mode === 'invalid' ? Typ.invalid : x.mode === 'novalue' ? new Tuple([]) : x.type;
  const value = x.mode === 'constant' ? x.value : null;
  if (isUntyped(type)) c.untyped.set(x.expr, { isLhs: false, mode: x.mode, type: under(type) as Basic, value });
  else recordTypeAndValue(c, x.expr, x.mode, type, value);
}

export function recordTypeAndValue(c: Checker, e: Expr, mode: Mode, type: Type, value: ConstantValue | null): void {
  if (mode === 'invalid') return;
  c.info.types.set(e, { mode, type, value });
}

/** Records the expressions that never got another type: operands of constant expressions and the like. */
export function recordUntyped(c: Checker): void {
  for (const [e, info] of c.untyped) recordTypeAndValue(c, e, info.mode, info.type, info.value);
  c.untyped.clear();
}

/** Records the type of the builtin named by f (possibly in parentheses) in one call. */
export function recordBuiltinType(c: Checker, f: Expr, sig: Signature): void {
  for (let e = f; ; e = e.x) {
    recordTypeAndValue(c, e, 'builtin', sig, null);
    if (e.kind !== 'ParenExpr') return;
  }
}

/** Records the pair type of a comma-ok expression, also inside parentheses. */
export function recordCommaOkTypes(c: Checker, e: Expr, a: readonly Operand[]): void {
  const [x, ok] = a;
  if (!x || !ok || x.mode === 'invalid') return;
  const vars = [x.type, ok.type].map((t) => new VarObj(e.pos, c.pkg, '', t));
  const pair = new Tuple(vars);
  for (let p = e; ; p = p.x) {
    const known = c.info.types.get(p);
    if (known) c.info.types.set(p, { ...known, type: pair });
    if (p.kind !== 'ParenExpr') return;
  }
}

/** Records with what the generic function or type named by e is instantiated. */
export function recordInstance(c: Checker, e: Expr, typeArgs: readonly Type[], type: Type): void {
  const id = instantiatedIdent(e);
  if (id) c.info.instances.set(id, { typeArgs, type });
}

function instantiatedIdent(e: Expr): Ident | null {
  switch (e.kind) {
    case 'Ident':
      return e;
    case 'SelectorExpr':
      return e.sel;
    case 'IndexExpr':
    case 'ParenExpr':
      return instantiatedIdent(e.x);
    default:
      return null;
  }
}

export function recordDef(c: Checker, id: Ident, obj: Obj | null): void {
  c.info.defs.set(id, obj);
}

export function recordUse(c: Checker, id: Ident, obj: Obj): void {
  c.info.uses.set(id, obj);
}

export function recordImplicit(c: Checker, node: Node, obj: Obj): void {
  c.info.implicits.set(node, obj);
}

export function recordSelection(c: Checker, e: SelectorExpr, s: Selection): void {
  c.info.selections.set(e, s);
}

export function recordScope(c: Checker, node: Node, scope: Scope): void {
  c.info.scopes.set(node, scope);
}
