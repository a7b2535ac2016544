/**
 * Loop variables used in a function literal that runs later. Before Go 1.22 all iterations share them.
 *
 * Only the last statement of the body counts (recursively: the last of a last `if`), since what follows a `go` might
 * wait for it; but every t.Run whose literal calls t.Parallel does.
 */
import type { CallExpr, Expr, ForStmt, Node, RangeStmt, Stmt } from '../../syntax/ast.ts';
import type { Obj } from '../../types/object.ts';
import { callee, isMethodNamed } from './callee.ts';
import { nodesIn, type Analyzer, type Pass } from './pass.ts';

export const loopclosure: Analyzer = { name: 'loopclosure', doc: 'check references to loop variables from within nested functions', run };

function run(pass: Pass): void {
  for (const file of pass.files) {
    if (pass.program.goVersion(file.package) >= 22) continue;
    for (const loop of nodesIn(file, 'RangeStmt', 'ForStmt')) checkLoop(pass, loop);
  }
}

function checkLoop(pass: Pass, loop: RangeStmt | ForStmt): void {
  const vars = new Set(updatedBy(loop).flatMap((e) => (e ? (pass.objectOf(e) ?? []) : [])));
  if (vars.size === 0) return;
  for (const last of lastStmts(loop.body.list)) {
    for (const s of literalBody(startedBy(pass, last))) reportCaptured(pass, vars, s);
  }
  for (const s of loop.body.list) {
    if (s.kind !== 'ExprStmt' || s.x.kind !== 'CallExpr') continue;
    for (const t of parallelPart(pass, s.x)) reportCaptured(pass, vars, t);
  }
}

/** What the loop statement itself assigns to. */
function updatedBy(loop: RangeStmt | ForStmt): readonly (Expr | null)[] {
  if (loop.kind === 'RangeStmt') return [loop.key, loop.value];
  if (loop.post?.kind === 'AssignStmt') return loop.post.lhs;
  return loop.post?.kind === 'IncDecStmt' ? [loop.post.x] : [];
}

function reportCaptured(pass: Pass, vars: ReadonlySet<Obj>, s: Stmt): void {
  for (const id of nodesIn(s, 'Ident')) {
    const obj = pass.info.uses.get(id);
    if (obj && vars.has(obj)) pass.report(id, `loop variable ${id.name} captured by func literal`);
  }
}

/** The statements that may be the last to run. */
function lastStmts(list: readonly Stmt[]): Stmt[] {
  const s = list.at(-1);
  switch (s?.kind) {
    case undefined:
      return [];
    case 'IfStmt':
      return [...lastStmts(s.body.list), ...lastOfElse(s.else)];
    case 'ForStmt':
    case 'RangeStmt':
      return lastStmts(s.body.list);
    case 'SwitchStmt':
    case 'TypeSwitchStmt':
    case 'SelectStmt':
      return (s.body as readonly { readonly body: readonly Stmt[] }[]).flatMap((c) => lastStmts(c.body));
    default:
      return [s as Stmt];
  }
}

function lastOfElse(s: Stmt | null): Stmt[] {
  if (!s) return [];
  return lastStmts(s.kind === 'BlockStmt' ? s.list : [s]);
}

/** The function that `go`, `defer` or errgroup's Go will call. */
function startedBy(pass: Pass, s: Stmt): Expr | null {
  if ((s.kind === 'GoStmt' || s.kind === 'DeferStmt') && s.call.kind === 'CallExpr') return s.call.fun;
  if (s.kind !== 'ExprStmt' || s.x.kind !== 'CallExpr') return null;
  return isMethodNamed(callee(pass.info, s.x), 'golang.org/x/sync/errgroup', 'Group', 'Go') ? (s.x.args[0] ?? null) : null;
}

function literalBody(fun: Node | null): readonly Stmt[] {
  return fun?.kind === 'FuncLit' ? fun.body.list : [];
}

/** Of `t.Run(name, func(t *testing.T) {…})` the statements after t.Parallel(), which the loop does not wait for. */
function parallelPart(pass: Pass, call: CallExpr): readonly Stmt[] {
  const [, lit] = call.args;
  if (call.args.length !== 2 || lit?.kind !== 'FuncLit' || !isMethodNamed(callee(pass.info, call), 'testing', 'T', 'Run')) return [];
  const param = lit.type.params.list[0]?.names[0];
  const t = param && pass.info.defs.get(param);
  if (!t) return [];
  let after: Stmt[] | null = null;
  for (const labeled of lit.body.list) {
    let s = labeled;
    while (s.kind === 'LabeledStmt') s = s.stmt;
    // A jump to the label may skip the call.
    if (s !== labeled) after = null;
    if (after) after.push(s);
    else if (isParallel(pass, s, t)) after = [];
  }
  return after ?? [];
}

function isParallel(pass: Pass, s: Stmt, t: Obj): boolean {
  if (s.kind !== 'ExprStmt' || s.x.kind !== 'CallExpr' || s.x.fun.kind !== 'SelectorExpr') return false;
  const { x } = s.x.fun;
  return x.kind === 'Ident' && pass.info.uses.get(x) === t && isMethodNamed(callee(pass.info, s.x), 'testing', 'T', 'Parallel');
}
