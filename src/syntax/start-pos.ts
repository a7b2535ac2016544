/** Where cmd/compile puts an error about a node (`syntax.StartPos`). */
import type { Pos } from '../source/position.ts';
import type { Node } from './ast.ts';

/**
 * The position Go's compiler reports for an error about `n`. It is `n.pos`, except for what starts with a slice
 * expression: there the `[` of `s[i:j]` counts.
 */
export function startPos(n: Node): Pos {
  for (;;) {
    switch (n.kind) {
      case 'SliceExpr':
        return n.lbrack;
      case 'CompositeLit':
        if (n.type === null) return n.pos;
        n = n.type;
        break;
      case 'KeyValueExpr':
        n = n.key;
        break;
      case 'SelectorExpr':
      case 'IndexExpr':
      case 'TypeAssertExpr':
      case 'BinaryExpr':
      case 'IncDecStmt':
      case 'ExprStmt':
        n = n.x;
        break;
      case 'CallExpr':
        n = n.fun;
        break;
      case 'SendStmt':
        n = n.chan;
        break;
      case 'AssignStmt':
        n = n.lhs[0]!;
        break;
      default:
        return n.pos;
    }
  }
}
