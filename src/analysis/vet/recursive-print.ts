/** A String or Error method that prints its own receiver calls itself without end. */
import type { Expr } from '../../syntax/ast.ts';
import type { FuncObj } from '../../types/object.ts';
import { fullName, signatureOf } from './callee.ts';
import type { Pass } from './pass.ts';
import { isFuncToString, methodNamed } from './type-queries.ts';
import { isFormatter } from './verb-match.ts';

/** The method that contains `e` and that printing `e` would call again; null if there is none. */
export function recursiveMethod(pass: Pass, e: Expr): string | null {
  const t = pass.info.types.get(e)?.type;
  if (!t || isFormatter(t)) return null;
  const method = [methodNamed(t, 'String', pass.pkg), methodNamed(t, 'Error', pass.pkg)].find((m) => m && contains(pass, m, e));
  const sig = method && signatureOf(method);
  if (!method || !sig || !isFuncToString(sig)) return null;
  const x = e.kind === 'UnaryExpr' && e.op === '&' ? e.x : e;
  return x.kind === 'Ident' && sig.recv !== null && pass.info.uses.get(x) === sig.recv ? fullName(method) : null;
}

function contains(pass: Pass, method: FuncObj, e: Expr): boolean {
  const { decl } = method;
  return method.pkg === pass.pkg && decl !== null && decl.pos <= e.pos && e.pos < decl.end;
}
