/**
 * The order in which package-level variables are initialised (Go spec, "Package initialization"), after types2/initorder.go: a dependency graph
 * over constants, variables and functions, from which the functions are then removed.
 */
import type { Checker, DeclInfo } from './checker.ts';
import { ErrorReport, errorAt } from './errors.ts';
import type { Initializer } from './info.ts';
import type { ConstObj, FuncObj, Obj, VarObj } from './object.ts';

type Dependency = ConstObj | VarObj | FuncObj;

interface GraphNode {
  readonly obj: Dependency;
  /** Declaration order. */
  readonly order: number;
  readonly pred: Set<GraphNode>;
  readonly succ: Set<GraphNode>;
  /** Dependencies not initialised yet. */
  ndeps: number;
}

/** Reports initialisation cycles and gives the initialisers in order. `ensure` checks the body of a function not checked yet, so that its dependencies are known. */
export function initOrder(c: Checker, ensure: ((fn: FuncObj) => void) | null): Initializer[] {
  if (ensure) checkReachedBodies(c, ensure);
  const queue = dependencyGraph(c);
  const emitted = new Set<DeclInfo>();
  const out: Initializer[] = [];
  while (queue.length > 0) {
    const n = takeFirst(queue);
    // Everything left depends on something left: there is a cycle, though n need not be on it.
    if (n.ndeps > 0) {
      const cycle = findPath(c, n.obj, n.obj, new Set());
      if (cycle) reportCycle(c, cycle);
    }
    for (const p of n.pred) p.ndeps--;
    const d = c.objMap.get(n.obj);
    if (n.obj.kind !== 'Var' || !d?.init || emitted.has(d)) continue;
    emitted.add(d);
    out.push({ lhs: d.lhs ?? [n.obj], rhs: d.init });
  }
  return out;
}

/** Checks the bodies of all functions that initialisers of variables lead to. */
function checkReachedBodies(c: Checker, ensure: (fn: FuncObj) => void): void {
  const seen = new Set<Obj>();
  const visit = (obj: Obj): void => {
    if (seen.has(obj)) return;
    seen.add(obj);
    if (obj.kind === 'Func') ensure(obj);
    for (const dep of c.objMap.get(obj)?.deps ?? []) visit(dep);
  };
  for (const obj of c.objMap.keys()) if (obj.kind === 'Var') visit(obj);
}

function isDependency(obj: Obj): obj is Dependency {
  return obj.kind === 'Const' || obj.kind === 'Var' || obj.kind === 'Func';
}

function dependencyGraph(c: Checker): GraphNode[] {
  const nodes = new Map<Obj, GraphNode>();
  let order = 0;
  for (const obj of c.objMap.keys()) {
    order++;
    if (isDependency(obj)) nodes.set(obj, { obj, order, pred: new Set(), succ: new Set(), ndeps: 0 });
  }
  for (const [obj, n] of nodes) {
    for (const dep of c.objMap.get(obj)?.deps ?? []) {
      const d = nodes.get(dep);
      if (!d) continue;
      n.succ.add(d);
      d.pred.add(n);
    }
  }
  const values: GraphNode[] = [];
  const functions: GraphNode[] = [];
  for (const n of nodes.values()) (n.obj.kind === 'Func' ? functions : values).push(n);
  // Cheap ones first, which keeps the number of edges down.
  functions.sort((a, b) => a.pred.size * a.succ.size - b.pred.size * b.succ.size);
  for (const n of functions) eliminate(n);
  for (const n of values) n.ndeps = n.succ.size;
  return values;
}

/** Connects the predecessors of a function with its successors and removes it. A function that only calls itself is no cycle. */
function eliminate(n: GraphNode): void {
  for (const p of n.pred) {
    if (p === n) continue;
    for (const s of n.succ) {
      if (s === n) continue;
      p.succ.add(s);
      s.pred.add(p);
    }
    p.succ.delete(n);
  }
  for (const s of n.succ) s.pred.delete(n);
}

/** Constants first, then fewest open dependencies, then source order. */
function before(x: GraphNode, y: GraphNode): boolean {
  const [xc, yc] = [x.obj.kind === 'Const', y.obj.kind === 'Const'];
  if (xc !== yc) return xc;
  return x.ndeps < y.ndeps || (x.ndeps === y.ndeps && x.order < y.order);
}

function takeFirst(queue: GraphNode[]): GraphNode {
  let best = 0;
  for (let i = 1; i < queue.length; i++) if (before(queue[i] as GraphNode, queue[best] as GraphNode)) best = i;
  return queue.splice(best, 1)[0] as GraphNode;
}

/** Path of dependencies from `from` to `to`, last first; null if there is none. */
function findPath(c: Checker, from: Obj, to: Obj, seen: Set<Obj>): Obj[] | null {
  if (seen.has(from)) return null;
  seen.add(from);
  const deps = [...(c.objMap.get(from)?.deps ?? [])].sort((a, b) => a.pos - b.pos);
  for (const d of deps) {
    if (d === to) return [d];
    const path = findPath(c, d, to, seen);
    if (path) return [...path, d];
  }
  return null;
}

function reportCycle(c: Checker, cycle: readonly Obj[]): void {
  let obj = cycle[0] as Obj;
  if (cycle.length === 1) {
    errorAt(c, obj, 'InvalidInitCycle', `initialization cycle: ${obj.name} refers to itself`);
    return;
  }
  const report = new ErrorReport(c, 'InvalidInitCycle').add(obj, `initialization cycle for ${obj.name}`);
  for (let j = cycle.length - 1; j >= 0; j--) {
    const next = cycle[j] as Obj;
    report.add(obj, `${obj.name} refers to ${next.name}`);
    obj = next;
  }
  report.report();
}
