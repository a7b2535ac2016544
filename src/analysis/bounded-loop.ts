/**
 * Loops whose end is evident: `for i := a; i < b; i++` where the body assigns neither `i` nor `b`. They need no preemption
 * point, so that functions made of such loops stay plain.
 */
import type { Expr, ForStmt, Node, Stmt } from '../syntax/ast.ts';
import type { Info } from '../types/info.ts';
import type { VarObj } from '../types/object.ts';
import { unparen, type VariableFacts } from './escape.ts';
import { walk } from './walk.ts';

/** So many iterations of the emptiest loop take about a millisecond. */
export const farAway = 1_000_000n;

export interface BoundedLoop {
  readonly counter: VarObj;
  /** Runs few times: the bound is a constant below 1024. */
  readonly short: boolean;
}

/** Null when the end of the loop is not evident. */
export function boundedLoop(s: ForStmt, info: Info, facts: VariableFacts): BoundedLoop | null {
  const counter = loopCounter(s, info);
  if (!counter || facts.addressed.has(counter)) return null;
  const cond = s.cond ? unparen(s.cond) : null;
  if (cond?.kind !== 'BinaryExpr') return null;
  const up = cond.op === '<' || cond.op === '<=';
  const down = cond.op === '>' || cond.op === '>=';
  if (!up && !down) return null;
  if (variableOf(cond.x, info) !== counter) return null;
  const step = stepOf(s.post as Stmt, counter, info);
  if (step === 0 || step > 0 !== up) return null;
  const changed = assignedIn(s.body, info);
  if (changed.has(counter)) return null;
  if (facts.captured.has(counter) && facts.assigned.has(counter) && assignedInLiteral(s.body, counter, info)) return null;
  if (!isFixed(cond.y, info, facts, changed)) return null;
  const bound = info.types.get(cond.y)?.value;
  // An end too far away is none.
  if (bound?.kind === 'int' && (bound.value > farAway || bound.value < -farAway)) return null;
  return { counter, short: bound?.kind === 'int' && bound.value < 1024n && bound.value >= 0n };
}

function variableOf(e: Expr, info: Info): VarObj | null {
  const x = unparen(e);
  if (x.kind !== 'Ident') return null;
  const o = info.uses.get(x) ?? info.defs.get(x);
  return o?.kind === 'Var' ? o : null;
}

function loopCounter(s: ForStmt, info: Info): VarObj | null {
  if (s.post?.kind === 'IncDecStmt' || s.post?.kind === 'AssignStmt') {
    const target = s.post.kind === 'IncDecStmt' ? s.post.x : (s.post.lhs[0] as Expr);
    const v = variableOf(target, info);
    // Package variables may change under our feet.
    return v && v.role !== 'package' && v.role !== 'field' ? v : null;
  }
  return null;
}

/** Sign of the step of `i++`, `i--`, `i += c`, `i -= c`; 0 where it is not evident. */
function stepOf(post: Stmt, counter: VarObj, info: Info): number {
  if (post.kind === 'IncDecStmt') return variableOf(post.x, info) === counter ? (post.op === '++' ? 1 : -1) : 0;
  if (post.kind !== 'AssignStmt' || post.lhs.length !== 1) return 0;
  const v = info.types.get(post.rhs[0] as Expr)?.value;
  if (v?.kind !== 'int' || v.value === 0n) return 0;
  const sign = v.value > 0n ? 1 : -1;
  return post.op === '+=' ? sign : post.op === '-=' ? -sign : 0;
}

/** The variables that the statements of `body` assign. */
export function assignedIn(body: Node, info: Info): Set<VarObj> {
  const out = new Set<VarObj>();
  const add = (e: Expr | null): void => {
    const v = e && variableOf(e, info);
    if (v) out.add(v);
  };
  walk(body, (n) => {
    if (n.kind === 'AssignStmt') n.lhs.forEach(add);
    else if (n.kind === 'IncDecStmt') add(n.x);
    else if (n.kind === 'RangeStmt') {
      add(n.key);
      add(n.value);
    }
    return true;
  });
  return out;
}

function assignedInLiteral(body: Node, v: VarObj, info: Info): boolean {
  return assignedIn(body, info).has(v);
}

/** The value cannot change while the loop runs. */
function isFixed(e: Expr, info: Info, facts: VariableFacts, changed: ReadonlySet<VarObj>): boolean {
  const x = unparen(e);
  if (info.types.get(x)?.value) return true;
  switch (x.kind) {
    case 'Ident': {
      const v = variableOf(x, info);
      if (!v || v.role === 'package' || facts.addressed.has(v) || changed.has(v)) return false;
      return !facts.captured.has(v) || !facts.assigned.has(v);
    }
    case 'CallExpr': {
      const fun = unparen(x.fun);
      const arg = x.args[0];
      if (!arg || x.args.length !== 1) return false;
      const mode = info.types.get(fun)?.mode;
      if (mode === 'typexpr') return isFixed(arg, info, facts, changed);
      return mode === 'builtin' && fun.kind === 'Ident' && (fun.name === 'len' || fun.name === 'cap') && isFixed(arg, info, facts, changed);
    }
    case 'BinaryExpr':
      return x.op !== '&&' && x.op !== '||' && isFixed(x.x, info, facts, changed) && isFixed(x.y, info, facts, changed);
    case 'UnaryExpr':
      return x.op !== '<-' && x.op !== '&' && isFixed(x.x, info, facts, changed);
    case 'SelectorExpr': {
      // `len(s.items)` and `p.n`: other goroutines run only at preemption points, which such a loop lacks, but the body may assign.
      return false;
    }
    default:
      return false;
  }
}
