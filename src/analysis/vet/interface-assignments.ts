/**
 * Where a value becomes an interface value: the pairs (interface, type of the value) that occur in a package. After the
 * idea of `golang.org/x/tools/refactor/satisfy`, for the places where programs commonly do it: assignments, variable
 * declarations, arguments, results, elements of literals, sends, conversions.
 */
import type { CallExpr, CompositeLit, Expr, FuncDecl, FuncLit, Node } from '../../syntax/ast.ts';
import { deref } from '../../types/lookup.ts';
import { coreType, isNonTypeParamInterface, under } from '../../types/predicates.ts';
import type { Type } from '../../types/type.ts';
import { walkWithPath } from './ancestors.ts';
import type { Pass } from './pass.ts';

/** Calls `found` for each place, in source order; a pair may come several times. */
export function interfaceAssignments(pass: Pass, found: (iface: Type, value: Type) => void): void {
  const assign = (to: Type | null | undefined, from: Expr | undefined): void => {
    const type = from && pass.info.types.get(from)?.type;
    if (to && type && isNonTypeParamInterface(to)) found(to, type);
  };
  for (const file of pass.files) walkWithPath(file, (n, path) => visit(pass, n, path, assign));
}

type Assign = (to: Type | null | undefined, from: Expr | undefined) => void;

function visit(pass: Pass, n: Node, path: readonly Node[], assign: Assign): void {
  switch (n.kind) {
    case 'AssignStmt':
      assignAll(
        n.lhs.map((x) => pass.typeOf(x)),
        n.rhs,
        assign,
      );
      break;
    case 'ValueSpec':
      assignAll(
        n.names.map((x) => pass.typeOf(n.type ?? x)),
        n.values,
        assign,
      );
      break;
    case 'SendStmt':
      assign(elemOf(pass.typeOf(n.chan)), n.value);
      break;
    case 'CallExpr':
      visitCall(pass, n, assign);
      break;
    case 'CompositeLit':
      visitLiteral(pass, n, assign);
      break;
    case 'ReturnStmt':
      assignAll(resultTypes(pass, path), n.results, assign);
  }
}

/** One value a place; calls with several results are passed over. */
function assignAll(to: readonly (Type | null)[], from: readonly Expr[], assign: Assign): void {
  if (to.length === from.length) for (const [i, x] of from.entries()) assign(to[i], x);
}

function visitCall(pass: Pass, call: CallExpr, assign: Assign): void {
  const fun = pass.info.types.get(call.fun);
  if (!fun) return;
  if (fun.mode === 'typexpr') assign(fun.type, call.args[0]);
  const sig = coreType(fun.type);
  if (fun.mode === 'typexpr' || sig?.kind !== 'Signature') return;
  const { vars } = sig.params;
  call.args.forEach((arg, i) => {
    const isExtra = sig.variadic && !call.ellipsis && i >= vars.length - 1;
    assign(isExtra ? elemOf(vars.at(-1)?.type) : vars[i]?.type, arg);
  });
}

function visitLiteral(pass: Pass, lit: CompositeLit, assign: Assign): void {
  const t = pass.typeOf(lit);
  const u = t && under(deref(t)[0]);
  lit.elts.forEach((e, i) => {
    const value = e.kind === 'KeyValueExpr' ? e.value : e;
    if (u?.kind !== 'Struct') assign(elemOf(u), value);
    else assign(e.kind === 'KeyValueExpr' && e.key.kind === 'Ident' ? pass.objectOf(e.key)?.type : u.fields[i]?.type, value);
    if (u?.kind === 'Map' && e.kind === 'KeyValueExpr') assign(u.key, e.key);
  });
}

function elemOf(t: Type | null | undefined): Type | null {
  const u = t ? coreType(t) : null;
  return u?.kind === 'Slice' || u?.kind === 'Array' || u?.kind === 'Map' || u?.kind === 'Chan' ? u.elem : null;
}

/** Of the function around a return statement. */
function resultTypes(pass: Pass, path: readonly Node[]): (Type | null)[] {
  const fn = path.findLast((n): n is FuncDecl | FuncLit => n.kind === 'FuncDecl' || n.kind === 'FuncLit');
  const type = fn?.kind === 'FuncDecl' ? pass.info.defs.get(fn.name)?.type : fn && pass.typeOf(fn);
  return type?.kind === 'Signature' ? type.results.vars.map((v) => v.type) : [];
}
