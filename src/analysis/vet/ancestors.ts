/** Traversal that knows where it is. */
import type { Expr, Node } from '../../syntax/ast.ts';
import { children } from '../../syntax/walk.ts';

/** Visits as `walk` does; `path` leads from `root` to `node`, both included. When `visit` returns false what is below is left out. */
export function walkWithPath(root: Node, visit: (node: Node, path: readonly Node[]) => boolean | void): void {
  const path: Node[] = [];
  const go = (n: Node): void => {
    path.push(n);
    if (visit(n, path) !== false) for (const c of children(n)) go(c);
    path.pop();
  };
  go(root);
}

/** The expression without parentheses around it. */
export function unparen(e: Expr): Expr {
  let x = e;
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}
