/**
 * `goto` (Go spec, "Goto statements"). A statement list that holds the target of a goto becomes a state machine:
 *
 *     let pc = 0; G: for (;;) { switch (pc) { case 0: …; case 1: …label…; } break; }
 *
 * Variables the list declares are declared outside of it, since a case must not skip a `let`.
 */
import { walk } from '../analysis/walk.ts';
import type { Node, Stmt } from '../syntax/ast.ts';
import type { FunctionCompiler } from './function.ts';
import { stmt } from './stmt.ts';

/** Labels some goto of the function names. */
export function gotoTargets(body: Node): Set<string> {
  const out = new Set<string>();
  walk(body, (n) => {
    if (n.kind === 'FuncLit' && n !== body) return false;
    if (n.kind === 'BranchStmt' && n.tok === 'goto' && n.label) out.add(n.label.name);
    return true;
  });
  return out;
}

export function hasGotoTarget(fc: FunctionCompiler, list: readonly Stmt[]): boolean {
  const { targets } = fc;
  return targets.size > 0 && list.some((s) => labelsOf(s).some((l) => targets.has(l)));
}

function labelsOf(s: Stmt): string[] {
  const out: string[] = [];
  for (let x = s; x.kind === 'LabeledStmt'; x = x.stmt) out.push(x.label.name);
  return out;
}

export function gotoMachine(fc: FunctionCompiler, list: readonly Stmt[]): string {
  const pc = fc.uniqueName('$pc');
  const js = fc.uniqueName('G');
  const labels = new Map<string, number>();
  let state = 0;
  for (const s of list) {
    const names = labelsOf(s).filter((l) => fc.targets.has(l));
    if (names.length === 0) continue;
    state++;
    for (const n of names) labels.set(n, state);
  }
  fc.machines.push({ labels, pc, js });
  const outer = fc.hoisted;
  const hoisted: string[] = [];
  fc.hoisted = hoisted;
  let text = 'case 0: ';
  for (const s of list) {
    const at = labelsOf(s).find((l) => fc.targets.has(l));
    if (at !== undefined) text += `case ${labels.get(at)}: `;
    text += fc.sites.inLoop(() => stmt(fc, s));
  }
  fc.hoisted = outer;
  fc.machines.pop();
  // A backward goto is a loop without evident end.
  fc.node.loops = true;
  const names = [...new Set(hoisted)];
  const lets = outer ? '' : names.length > 0 ? `let ${names.join(', ')}; ` : '';
  if (outer) outer.push(...names, pc);
  return `${lets}${outer ? '' : 'let '}${pc} = 0; ${js}: for (;;) { ${fc.m.marks.put({ kind: 'tick', counter: null })}switch (${pc}) { ${text}} break; } `;
}
