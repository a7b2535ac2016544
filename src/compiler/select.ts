/**
 * `select` (Go spec, "Select statements"): channels and values are evaluated once, in source order; what a case assigns to is
 * evaluated only when it is chosen. A select of one case is that operation, as in Go.
 */
import { unparen } from '../analysis/escape.ts';
import type { AssignStmt, CommClause, Expr, SelectStmt, SendStmt, Stmt, UnaryExpr } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { declareWith } from './assign.ts';
import { adapt, expr, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import type { GType } from './ground-type.ts';
import { labelled, pushJump } from './loop.ts';
import { isBlank, place } from './place.ts';
import { letText, scoped, stmt, stmtList } from './stmt.ts';
import { traceStatement } from './trace.ts';

export function selectStmt(fc: FunctionCompiler, s: SelectStmt, label: string | null): string {
  fc.node.parksItself = true;
  fc.node.wakesItself = true;
  if (s.body.length === 0) return '$.block(), yield* $.park(); ';
  const only = s.body[0] as CommClause;
  if (s.body.length === 1 && only.comm) return singleCase(fc, only, label);
  const cases = s.body.filter((c) => c.comm !== null);
  const hasDefault = cases.length < s.body.length;
  fc.resetTemps();
  const operands = cases.map((c) => commOperands(fc, c.comm as Stmt));
  const result = fc.uniqueName('$sel');
  const t = fc.temp();
  const chosen = `const ${result} = (${t} = ${fc.line(s.pos)}$.select([${operands.join(', ')}], ${hasDefault})) === $PARK ? ${fc.line(s.pos)}yield* $.park() : ${t}; `;
  const jump = pushJump(fc, label, false);
  const clauses = s.body.map((c) => {
    const index = c.comm === null ? -1 : cases.indexOf(c);
    return `case ${index}: { ${scoped(fc, () => received(fc, c.comm, result) + traceStatement(fc, c) + stmtList(fc, c.body))}} break; `;
  });
  fc.jumps.pop();
  return `{ ${chosen}${labelled(jump, `switch (${result}[0]) { ${clauses.join('')}} `)}} `;
}

function singleCase(fc: FunctionCompiler, c: CommClause, label: string | null): string {
  const jump = pushJump(fc, label, false);
  const body = scoped(fc, () => stmt(fc, c.comm as Stmt) + stmtList(fc, c.body));
  fc.jumps.pop();
  return labelled(jump, `{ ${body}} `);
}

/** `<-ch` in a communication clause. */
function receiveOf(comm: Stmt): UnaryExpr {
  const e = comm.kind === 'ExprStmt' ? comm.x : ((comm as AssignStmt).rhs[0] as Expr);
  return unparen(e) as UnaryExpr;
}

function commOperands(fc: FunctionCompiler, comm: Stmt): string {
  if (comm.kind === 'SendStmt') {
    const s: SendStmt = comm;
    return `[${expr(fc, s.chan)}, ${value(fc, s.value, fc.typeOf(s.chan).u.elem as GType)}]`;
  }
  return `[${expr(fc, receiveOf(comm).x)}]`;
}

/** Gives the received value, and ok, to what the clause names. */
function received(fc: FunctionCompiler, comm: Stmt | null, result: string): string {
  if (comm?.kind !== 'AssignStmt') return '';
  fc.resetTemps();
  const elem = fc.typeOf(receiveOf(comm).x).u.elem as GType;
  const bool = fc.m.types.basic('bool');
  return comm.lhs
    .map((l, i) => {
      const x = unparen(l);
      if (isBlank(x)) return '';
      const text = `${result}[${i + 1}]`;
      const from = i === 0 ? elem : bool;
      const v = comm.op === ':=' && x.kind === 'Ident' ? fc.m.info.defs.get(x) : null;
      if (v) return letText(fc, declareWith(fc, v as VarObj, text));
      const p = place(fc, l, 'once');
      return `${[...p.setups, p.write(adapt(fc, text, from, p.type))].join(', ')}; `;
    })
    .join('');
}
