/** Visits a syntax tree: children of a node in source order. Types written in the source are visited like expressions. */
import type { Node } from '../syntax/ast.ts';

type Anything = Readonly<Record<string, unknown>>;

const skipped = new Set(['pos', 'end', 'kind', 'inherited', 'comments', 'imports', 'doc']);

/** Calls `visit` for `node` and, where it answers true, for all below. */
export function walk(node: Node | null, visit: (n: Node) => boolean): void {
  if (!node || !visit(node)) return;
  forEachChild(node, (c) => walk(c, visit));
}

export function forEachChild(node: Node, visit: (n: Node) => void): void {
  const fields = node as unknown as Anything;
  for (const key in fields) {
    if (skipped.has(key)) continue;
    const v = fields[key];
    if (Array.isArray(v)) {
      for (const x of v) if (isNode(x)) visit(x);
    } else if (isNode(v)) visit(v);
  }
}

function isNode(x: unknown): x is Node {
  return typeof x === 'object' && x !== null && typeof (x as Anything)['kind'] === 'string';
}
