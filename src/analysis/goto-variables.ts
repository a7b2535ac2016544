/**
 * Variables that a backward `goto` makes anew (Go spec, "Goto statements", "Variable declarations"): their declaration stands behind a label
 * in its statement list and is executed again after the jump. Each execution declares another variable, which only closures
 * and pointers can tell. In loops the same comes from the block of the body.
 */
import type { BranchStmt, Ident, LabeledStmt, Node, Stmt, ValueSpec } from '../syntax/ast.ts';
import type { Info } from '../types/info.ts';
import type { VarObj } from '../types/object.ts';
import { walk } from './walk.ts';

/** All such variables of a declaration and the literals inside it. */
export function remadeVariables(root: Node, info: Info): Set<VarObj> {
  const out = new Set<VarObj>();
  const backward = new Set<LabeledStmt>();
  backwardTargets(root, backward);
  walk(root, (n) => {
    if (n.kind === 'FuncLit') backwardTargets(n.body, backward);
    return true;
  });
  if (backward.size === 0) return out;
  walk(root, (n) => {
    const list = statementsOf(n);
    const from = list.findIndex((s) => labelsOf(s).some((l) => backward.has(l)));
    if (from >= 0) for (const s of list.slice(from)) for (const v of declaredBy(s, info)) out.add(v);
    return true;
  });
  return out;
}

/** Adds the labels that a later `goto` of the same function names. */
function backwardTargets(body: Node, out: Set<LabeledStmt>): void {
  const labels = new Map<string, LabeledStmt>();
  const jumps: BranchStmt[] = [];
  walk(body, (n) => {
    if (n.kind === 'FuncLit' && n !== body) return false;
    if (n.kind === 'LabeledStmt') labels.set(n.label.name, n);
    if (n.kind === 'BranchStmt' && n.tok === 'goto') jumps.push(n);
    return true;
  });
  for (const j of jumps) {
    const target = labels.get(j.label?.name ?? '');
    if (target && target.pos < j.pos) out.add(target);
  }
}

function statementsOf(n: Node): readonly Stmt[] {
  if (n.kind === 'BlockStmt') return n.list;
  return n.kind === 'CaseClause' || n.kind === 'CommClause' ? n.body : [];
}

function labelsOf(s: Stmt): LabeledStmt[] {
  const out: LabeledStmt[] = [];
  for (let x = s; x.kind === 'LabeledStmt'; x = x.stmt) out.push(x);
  return out;
}

function declaredBy(s: Stmt, info: Info): VarObj[] {
  let x = s;
  while (x.kind === 'LabeledStmt') x = x.stmt;
  const names: Node[] =
    x.kind === 'AssignStmt' && x.op === ':='
      ? [...x.lhs]
      : x.kind === 'DeclStmt' && x.decl.tok === 'var'
        ? x.decl.specs.flatMap((spec) => [...(spec as ValueSpec).names])
        : [];
  return names.flatMap((id) => {
    const v = info.defs.get(id as Ident);
    return v?.kind === 'Var' ? [v] : [];
  });
}
