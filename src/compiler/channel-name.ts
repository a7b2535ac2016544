/**
 * What the program calls the place that a `make(chan T)` is assigned to: `done`, `s.done`. Traces and reports say it instead of a number.
 */
import { unparen } from '../analysis/escape.ts';
import { walk } from '../analysis/walk.ts';
import type { CallExpr, Expr, Node } from '../syntax/ast.ts';
import { exprString } from '../syntax/printer.ts';

const longestPath = 24;

/** Adds the names of the calls of `make` below `root`, whatever they make. */
export function nameChannels(root: Node, names: WeakMap<CallExpr, string>): void {
  walk(root, (n) => {
    if (n.kind === 'AssignStmt') nameEach(names, n.lhs, n.rhs);
    else if (n.kind === 'ValueSpec') nameEach(names, n.names, n.values);
    else if (n.kind === 'KeyValueExpr' && n.key.kind === 'Ident') give(names, n.value, n.key.name);
    return true;
  });
}

function nameEach(names: WeakMap<CallExpr, string>, places: readonly Expr[], values: readonly Expr[]): void {
  if (places.length !== values.length) return;
  for (const [i, x] of values.entries()) give(names, x, placeName(places[i] as Expr));
}

export function nameChannel(e: Expr, name: string, names: WeakMap<CallExpr, string>): void {
  give(names, e, name);
}

function give(names: WeakMap<CallExpr, string>, e: Expr, name: string | null): void {
  const x = unparen(e);
  if (name !== null && name !== '_' && x.kind === 'CallExpr' && x.fun.kind === 'Ident' && x.fun.name === 'make') names.set(x, name);
}

/** null where the place has no fixed name: an element. */
function placeName(e: Expr): string | null {
  const x = unparen(e);
  if (x.kind === 'Ident') return x.name;
  if (x.kind !== 'SelectorExpr') return null;
  const path = exprString(x);
  return /^[\w.]+$/.test(path) && path.length <= longestPath ? path : x.sel.name;
}
