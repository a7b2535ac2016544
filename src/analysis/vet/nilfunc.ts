/** `f == nil` for a declared function: it never is. */
import type { BinaryExpr, Expr } from '../../syntax/ast.ts';
import { usedIdent } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';

export const nilfunc: Analyzer = { name: 'nilfunc', doc: 'check for useless comparisons between functions and nil', run };

function run(pass: Pass): void {
  for (const e of pass.nodes('BinaryExpr')) {
    const other = e.op === '==' || e.op === '!=' ? besidesNil(pass, e) : null;
    const id = other && usedIdent(pass.info, other);
    const obj = id && pass.info.uses.get(id);
    if (obj?.kind === 'Func') pass.report(e, `comparison of function ${obj.name} ${e.op} nil is always ${e.op === '!='}`);
  }
}

function besidesNil(pass: Pass, e: BinaryExpr): Expr | null {
  const isNil = (x: Expr): boolean => pass.info.types.get(x)?.mode === 'nilvalue';
  if (isNil(e.x)) return e.y;
  return isNil(e.y) ? e.x : null;
}
