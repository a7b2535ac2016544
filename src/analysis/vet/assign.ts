/** `x = x`, also as one pair of several. Map elements are left alone: reading one may be the point. */
import type { Expr } from '../../syntax/ast.ts';
import { under } from '../../types/predicates.ts';
import { unparen } from './ancestors.ts';
import { noEffects } from './effects.ts';
import type { Analyzer, Pass } from './pass.ts';

export const assign: Analyzer = { name: 'assign', doc: 'check for useless assignments', run };

function run(pass: Pass): void {
  for (const s of pass.nodes('AssignStmt')) {
    if (s.op !== '=' || s.lhs.length !== s.rhs.length) continue;
    const same = s.lhs.filter((x, i) => isSame(pass, x, s.rhs[i] as Expr)).map((x) => pass.format(x));
    if (same.length > 0) pass.reportAt(s.pos, `self-assignment of ${same.join(', ')}`);
  }
}

function isSame(pass: Pass, x: Expr, y: Expr): boolean {
  return x.kind === y.kind && noEffects(pass, x) && noEffects(pass, y) && !isMapElement(pass, x) && pass.format(x) === pass.format(y);
}

function isMapElement(pass: Pass, e: Expr): boolean {
  const x = unparen(e);
  const t = x.kind === 'IndexExpr' ? pass.typeOf(x.x) : null;
  return t !== null && under(t).kind === 'Map';
}
