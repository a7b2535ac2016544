/**
 * Colours the call graph: which functions may give up control and so become generators.
 *
 * A least fixpoint by propagation against the edges. Classes are nodes of their own here, so that a class with many
 * callers and many members costs their sum and not their product.
 */
import type { CallClass, CallGraph, CallNode } from './call-graph.ts';

type Vertex = CallNode | CallClass;

/** Sets `color` and `recursive` of every node, `hasGen` and `hasDual` of every class. */
export function color(graph: CallGraph): void {
  const callers = reverse(graph);
  const parks = propagate(
    callers,
    graph.nodes.filter((n) => n.parksItself),
  );
  const wakes = propagate(
    callers,
    graph.nodes.filter((n) => n.wakesItself),
  );
  markRecursive(graph);
  const preempts = propagate(
    callers,
    graph.nodes.filter((n) => n.loops || n.recursive),
  );
  for (const n of graph.nodes) {
    if (parks.has(n) || (n.visits && wakes.has(n))) n.color = 'gen';
    else if (preempts.has(n)) n.color = wakes.has(n) ? 'gen' : 'dual';
    else n.color = 'plain';
  }
  // A preemptible function that wakes is a generator, and so are all that call it.
  const gens = propagate(
    callers,
    graph.nodes.filter((n) => n.color === 'gen'),
  );
  for (const v of gens) if ('color' in v) v.color = 'gen';
  for (const c of graph.classes.values()) {
    for (const m of c.members) {
      if (m.color === 'gen') c.hasGen = true;
      else if (m.color === 'dual') c.hasDual = true;
    }
  }
}

function successors(v: Vertex): Iterable<Vertex> {
  return 'members' in v ? v.members : [...v.calls, ...v.classes];
}

function reverse(graph: CallGraph): Map<Vertex, Vertex[]> {
  const callers = new Map<Vertex, Vertex[]>();
  const add = (from: Vertex): void => {
    for (const to of successors(from)) {
      const list = callers.get(to);
      if (list) list.push(from);
      else callers.set(to, [from]);
    }
  };
  graph.nodes.forEach(add);
  for (const c of graph.classes.values()) add(c);
  return callers;
}

function propagate(callers: Map<Vertex, Vertex[]>, seeds: readonly Vertex[]): Set<Vertex> {
  const out = new Set<Vertex>(seeds);
  const work = [...seeds];
  for (let v = work.pop(); v; v = work.pop()) {
    for (const c of callers.get(v) ?? []) {
      if (out.has(c)) continue;
      out.add(c);
      work.push(c);
    }
  }
  return out;
}

/** Tarjan's strongly connected components, without recursion. */
function markRecursive(graph: CallGraph): void {
  const index = new Map<Vertex, number>();
  const low = new Map<Vertex, number>();
  const onStack = new Set<Vertex>();
  const stack: Vertex[] = [];
  for (const root of graph.nodes) {
    if (index.has(root)) continue;
    const frames: { v: Vertex; it: Iterator<Vertex> }[] = [];
    const enter = (v: Vertex): void => {
      index.set(v, index.size);
      low.set(v, index.get(v) as number);
      stack.push(v);
      onStack.add(v);
      frames.push({ v, it: successors(v)[Symbol.iterator]() });
    };
    enter(root);
    while (frames.length > 0) {
      const { v, it } = frames[frames.length - 1] as { v: Vertex; it: Iterator<Vertex> };
      const step = it.next();
      if (!step.done) {
        const w = step.value;
        if (!index.has(w)) enter(w);
        else if (onStack.has(w)) low.set(v, Math.min(low.get(v) as number, index.get(w) as number));
        continue;
      }
      frames.pop();
      const parent = frames[frames.length - 1];
      if (parent) low.set(parent.v, Math.min(low.get(parent.v) as number, low.get(v) as number));
      if (low.get(v) === index.get(v)) popComponent(v, stack, onStack);
    }
  }
}

function popComponent(v: Vertex, stack: Vertex[], onStack: Set<Vertex>): void {
  const component: Vertex[] = [];
  for (;;) {
    const w = stack.pop() as Vertex;
    onStack.delete(w);
    component.push(w);
    if (w === v) break;
  }
  const inside = new Set(component);
  if (component.every((w) => !('color' in w) || callsWithin(w, inside) <= 1)) return;
  for (const w of component) if ('color' in w) w.recursive = true;
}

/** How many calls of the component one activation of `n` may make. */
function callsWithin(n: CallNode, component: ReadonlySet<Vertex>): number {
  let count = 0;
  for (const t of successors(n)) if (component.has(t)) count += n.sites.get(t) ?? 2;
  return count;
}
