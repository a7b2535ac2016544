/**
 * Pointer variables that are only ever dereferenced (`*p`): nobody compares, keeps or passes on what they hold, so that a pointer made for one
 * of them need not be the canonical one of its place (`src/runtime/pointer.ts`).
 */
import type { FuncDecl, Node } from '../syntax/ast.ts';
import type { Info } from '../types/info.ts';
import type { VarObj } from '../types/object.ts';
import { unparen } from './escape.ts';
import { forEachChild } from './walk.ts';

/** The variables used otherwise, over one whole declaration. */
export function heldPointers(root: Node, info: Info): ReadonlySet<VarObj> {
  const held = new Set<VarObj>();
  const variableOf = (n: Node): VarObj | null => {
    const o = n.kind === 'Ident' ? info.uses.get(n) : null;
    return o?.kind === 'Var' ? o : null;
  };
  const visit = (n: Node): void => {
    if (n.kind === 'StarExpr' && variableOf(unparen(n.x))) return;
    const v = variableOf(n);
    if (v) held.add(v);
    forEachChild(n, visit);
  };
  visit(root);
  return held;
}

/** Which parameters of a function, by position, are only dereferenced; the last one of a variadic function never is. */
export function dereferencedParameters(decl: FuncDecl, info: Info, held: ReadonlySet<VarObj>): ReadonlySet<number> {
  const out = new Set<number>();
  if (!decl.body) return out;
  const names = decl.type.params.list.flatMap((f) => (f.names.length === 0 ? [null] : [...f.names]));
  names.forEach((id, i) => {
    const v = id ? info.defs.get(id) : null;
    if (v?.kind === 'Var' && v.type?.kind === 'Pointer' && !held.has(v)) out.add(i);
  });
  return out;
}
