/** Assertions from one interface to another that no type can satisfy: both have a method of one name, but not of one signature. */
import type { Expr } from '../../syntax/ast.ts';
import { missingMethod } from '../../types/lookup.ts';
import { identical, isTypeParam, unalias, under } from '../../types/predicates.ts';
import type { Type } from '../../types/type.ts';
import { typeSetOf } from '../../types/typeset.ts';
import { typeString } from '../../types/typestring.ts';
import type { Analyzer, Pass } from './pass.ts';

export const ifaceassert: Analyzer = { name: 'ifaceassert', doc: 'detect impossible interface-to-interface type assertions', run };

function run(pass: Pass): void {
  for (const n of pass.nodes('TypeAssertExpr', 'TypeSwitchStmt')) {
    if (n.kind === 'TypeSwitchStmt')
      check(
        pass,
        n.x,
        n.body.flatMap((c) => c.list ?? []),
      );
    else if (n.type) check(pass, n.x, [n.type]);
  }
}

function check(pass: Pass, x: Expr, targets: readonly Expr[]): void {
  const v = pass.typeOf(x);
  for (const target of targets) {
    const t = pass.typeOf(target);
    const method = v && t ? conflict(v, t) : null;
    if (!method || !v || !t) continue;
    const both = `${typeString(v)} and ${typeString(t)}`;
    pass.reportAt(target.pos, `impossible type assertion: no type can implement both ${both} (conflicting types for ${method} method)`);
  }
}

/** The method that both have and that differs. */
function conflict(v: Type, t: Type): string | null {
  const iface = under(t);
  if (under(v).kind !== 'Interface' || iface.kind !== 'Interface' || mentionsTypeParam(under(v)) || mentionsTypeParam(iface)) return null;
  const missing = missingMethod(null, v, t, false, identical);
  return missing?.wrongType ? missing.method.name : null;
}

function mentionsTypeParam(t: Type, seen: Set<Type> = new Set()): boolean {
  const u = unalias(t);
  if (seen.has(u)) return false;
  seen.add(u);
  const mentions = (x: Type | null): boolean => x !== null && mentionsTypeParam(x, seen);
  if (isTypeParam(u)) return true;
  switch (u.kind) {
    case 'Pointer':
    case 'Slice':
    case 'Array':
    case 'Chan':
      return mentions(u.elem);
    case 'Map':
      return mentions(u.key) || mentions(u.elem);
    case 'Struct':
      return u.fields.some((f) => mentions(f.type));
    case 'Tuple':
      return u.vars.some((v) => mentions(v.type));
    case 'Signature':
      return mentions(u.params) || mentions(u.results);
    case 'Interface':
      return typeSetOf(u).methods.some((m) => mentions(m.type));
    case 'Named':
      return u.typeArgs.some(mentions);
    default:
      return false;
  }
}
