/** Type switches (Go spec, "Type switches"). A concrete type is compared by descriptor, an interface by what it asks for. */
import type { CaseClause, Expr, TypeSwitchStmt } from '../syntax/ast.ts';
import { declareWith } from './assign.ts';
import { expr, isNil } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import type { GType } from './ground-type.ts';
import { labelled, pushJump } from './loop.ts';
import { clauseBodies } from './switch.ts';
import { initStmt, letText, scoped, stmtList } from './stmt.ts';
import { traceStatement } from './trace.ts';
import { copyValue } from './values.ts';

export function typeSwitchStmt(fc: FunctionCompiler, s: TypeSwitchStmt, label: string | null): string {
  const init = initStmt(fc, s.init);
  fc.resetTemps();
  const x = fc.uniqueName('$x');
  const t = fc.uniqueName('$xt');
  const setup = `const ${x} = ${expr(fc, s.x)}, ${t} = ${x} === null ? null : ${x}.$t; `;
  const xType = fc.typeOf(s.x);
  const jump = pushJump(fc, label, false);
  const cases = s.body.map((c) => (c.list === null ? 'default: ' : c.list.map((e) => `case ${test(fc, e, x, t)}: `).join('')));
  const clauses = clauseBodies(fc, s.body, (c) => `{ ${scoped(fc, () => bound(fc, c, x, xType) + traceStatement(fc, c) + stmtList(fc, c.body))}} break; `).map(
    (body, i) => cases[i] + body,
  );
  fc.jumps.pop();
  return `{ ${init}${setup}${labelled(jump, `switch (true) { ${clauses.join('')}} `)}} `;
}

function test(fc: FunctionCompiler, e: Expr, x: string, t: string): string {
  if (isNil(fc, e)) return `${x} === null`;
  const type = fc.typeOf(e);
  const T = fc.m.descriptors.type(type);
  return type.kind === 'interface' ? `${x} !== null && $.implements(${T}, ${x})` : `${t} === ${T}`;
}

/** The variable of a clause: of the type of its only case, else of the type of x. */
function bound(fc: FunctionCompiler, c: CaseClause, x: string, xType: GType): string {
  const v = fc.m.info.implicits.get(c);
  if (v?.kind !== 'Var') return '';
  const only = c.list?.length === 1 ? (c.list[0] as Expr) : null;
  const type = only && !isNil(fc, only) ? fc.typeOf(only) : xType;
  const text = type.kind === 'interface' ? x : copyValue(fc.m, type, `${x}.v`);
  return letText(fc, declareWith(fc, v, text));
}
