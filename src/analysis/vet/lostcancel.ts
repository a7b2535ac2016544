/**
 * The cancel function of a new context must be used on every way out of the function that made it. Any mention of it
 * counts as use. In main.main it does not matter: returning ends the program.
 */
import type { Expr, FuncDecl, FuncLit, Ident, Node, ReturnStmt } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import type { VarObj } from '../../types/object.ts';
import type { Signature } from '../../types/type.ts';
import { walkWithPath } from './ancestors.ts';
import type { Block, ControlFlow } from './cfg.ts';
import { ControlFlows } from './control-flow.ts';
import type { Analyzer, Pass } from './pass.ts';

export const lostcancel: Analyzer = { name: 'lostcancel', doc: 'check cancel func returned by context.WithCancel is called', run };

const makers = ['WithCancel', 'WithCancelCause', 'WithTimeout', 'WithTimeoutCause', 'WithDeadline', 'WithDeadlineCause'];

function run(pass: Pass): void {
  // Also where nothing is to be reported: other packages want to know which functions return.
  const flows = new ControlFlows(pass);
  if (!pass.imports('context')) return;
  for (const fn of pass.nodes('FuncDecl', 'FuncLit')) checkFunction(pass, flows, fn);
}

function checkFunction(pass: Pass, flows: ControlFlows, fn: FuncDecl | FuncLit): void {
  const cancels = cancelVars(pass, fn);
  if (cancels.size === 0 || isProgramMain(pass, fn)) return;
  const graph = flows.of(fn);
  const results = resultsOf(pass, fn);
  if (!graph) return;
  for (const [v, made] of cancels) {
    const lost = findLostPath(pass, graph, v, made, results.includes(v));
    if (!lost) continue;
    pass.report(made, `the ${v.name} function is not used on all paths (possible context leak)`);
    const { line } = pass.fset.position(made.pos);
    pass.report(lost, `this return statement may be reached without using the ${v.name} var defined on line ${line}`);
  }
}

/** Cancel variables of the function → the statement or spec that sets them last. Those that are discarded are reported here. */
function cancelVars(pass: Pass, fn: FuncDecl | FuncLit): Map<VarObj, Node> {
  const found = new Map<VarObj, Node>();
  walkWithPath(fn, (n, path) => {
    if (n.kind === 'FuncLit' && n !== fn) return false;
    const [stmt, call] = path.slice(-3);
    if (n.kind !== 'SelectorExpr' || !isMaker(pass, n) || call?.kind !== 'CallExpr') return true;
    const id = stmt?.kind === 'ValueSpec' ? stmt.names[1] : stmt?.kind === 'AssignStmt' ? identOf(stmt.lhs[1]) : null;
    if (!id || !stmt) return true;
    if (id.name === '_') {
      pass.report(id, `the cancel function returned by context.${n.sel.name} should be called, not discarded, to avoid a context leak`);
      return true;
    }
    const used = pass.info.uses.get(id);
    const v = used ?? pass.info.defs.get(id);
    const isOwn = !used || (used.pos >= fn.pos && used.pos < fn.end);
    if (v?.kind === 'Var' && isOwn) found.set(v, stmt);
    return true;
  });
  return found;
}

function identOf(e: Expr | undefined): Ident | null {
  return e?.kind === 'Ident' ? e : null;
}

function isMaker(pass: Pass, n: Node): boolean {
  if (n.kind !== 'SelectorExpr' || n.x.kind !== 'Ident' || !makers.includes(n.sel.name)) return false;
  const pkg = pass.info.uses.get(n.x);
  return pkg?.kind === 'PkgName' && pkg.imported?.path === 'context';
}

function isProgramMain(pass: Pass, fn: FuncDecl | FuncLit): boolean {
  return fn.kind === 'FuncDecl' && fn.name.name === 'main' && !fn.recv && pass.pkg.name === 'main';
}

function resultsOf(pass: Pass, fn: FuncDecl | FuncLit): readonly VarObj[] {
  const type = fn.kind === 'FuncDecl' ? pass.info.defs.get(fn.name)?.type : pass.typeOf(fn);
  return type?.kind === 'Signature' ? (type as Signature).results.vars : [];
}

/** The return at the end of some path from where v is set on which v does not occur. */
function findLostPath(pass: Pass, graph: ControlFlow, v: VarObj, made: Node, isResult: boolean): ReturnStmt | null {
  const home = graph.blocks.find((b) => b.nodes.includes(made));
  if (!home || home.nodes.slice(home.nodes.indexOf(made) + 1).some((n) => uses(pass, n, v, isResult))) return null;
  if (home.return) return home.return;
  const seen = new Set<Block>();
  const search = (blocks: readonly Block[]): ReturnStmt | null => {
    for (const b of blocks) {
      if (seen.has(b)) continue;
      seen.add(b);
      if (b.nodes.some((n) => uses(pass, n, v, isResult))) continue;
      const found = b.return ?? search(b.succs);
      if (found) return found;
    }
    return null;
  };
  return search(home.succs);
}

/** Whether v occurs; a bare `return` uses the named results. */
function uses(pass: Pass, n: Node, v: VarObj, isResult: boolean): boolean {
  let found = false;
  walk(n, (x) => {
    if (x.kind === 'Ident' && pass.info.uses.get(x) === v) found = true;
    if (x.kind === 'ReturnStmt' && x.results.length === 0 && isResult) found = true;
    return !found;
  });
  return found;
}
