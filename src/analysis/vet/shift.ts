/** `x << 8` for an 8-bit x: nothing is left. Shifts of constants and in branches that are never taken do not count. */
import type { CaseClause, Expr, Node, SwitchStmt } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import { type ConstantValue, toInt } from '../../types/constant.ts';
import { sizeOf } from '../../types/sizes.ts';
import type { Analyzer, Pass } from './pass.ts';
import { structuralTypes } from './type-queries.ts';

export const shift: Analyzer = { name: 'shift', doc: 'check for shifts that equal or exceed the width of the integer', run };

function run(pass: Pass): void {
  const dead = deadNodes(pass);
  for (const n of pass.nodes('BinaryExpr', 'AssignStmt')) {
    if (dead.has(n)) continue;
    if (n.kind === 'BinaryExpr' && (n.op === '<<' || n.op === '>>')) check(pass, n, n.x, n.y);
    if (n.kind === 'AssignStmt' && (n.op === '<<=' || n.op === '>>=')) check(pass, n, n.lhs[0] as Expr, n.rhs[0] as Expr);
  }
}

function check(pass: Pass, at: Node, x: Expr, count: Expr): void {
  const amount = intOf(pass.info.types.get(count)?.value);
  const type = pass.typeOf(x);
  if (pass.info.types.get(x)?.value || amount === null || amount > 0x7fff_ffff_ffff_ffffn || !type) return;
  const types = structuralTypes(type);
  if (!types || types.length === 0) return;
  const sizes = new Set(types.map((t) => 8 * sizeOf(t)));
  const least = Math.min(...sizes);
  if (amount >= least) pass.report(at, `${pass.format(x)} (${sizes.size > 1 ? 'may be ' : ''}${least} bits) too small for shift of ${amount}`);
}

function intOf(value: ConstantValue | null | undefined): bigint | null {
  const v = value ? toInt(value) : null;
  return v?.kind === 'int' ? v.value : null;
}

/** All nodes of branches that a constant condition rules out. */
function deadNodes(pass: Pass): Set<Node> {
  const dead = new Set<Node>();
  const bury = (n: Node): void => walk(n, (below) => void dead.add(below));
  for (const s of pass.nodes('IfStmt', 'SwitchStmt')) {
    if (dead.has(s)) continue;
    if (s.kind === 'SwitchStmt') deadClauses(pass, s).forEach(bury);
    else {
      const v = pass.info.types.get(s.cond)?.value;
      if (v?.kind !== 'bool') continue;
      if (!v.value) bury(s.body);
      else if (s.else) bury(s.else);
    }
  }
  return dead;
}

/** Clauses all of whose expressions are constants other than the tag (a constant integer; `true` where there is none). */
function deadClauses(pass: Pass, s: SwitchStmt): CaseClause[] {
  const constantOf = (e: Expr): ConstantValue | null => pass.info.types.get(e)?.value ?? null;
  if (!s.tag) return s.body.filter((c) => c.list?.every((e) => isFalse(constantOf(e))));
  const tag = constantOf(s.tag);
  if (tag?.kind !== 'int' || tag.value < 0n) return [];
  return s.body.filter((c) =>
    c.list?.every((e) => {
      const v = constantOf(e);
      return v?.kind === 'int' && v.value >= 0n && v.value !== tag.value;
    }),
  );
}

function isFalse(v: ConstantValue | null): boolean {
  return v?.kind === 'bool' && !v.value;
}
