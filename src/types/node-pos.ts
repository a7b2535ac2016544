/**
 * The position that the compiler gives a node (cmd/compile/internal/syntax): that of its operator, `(`, `[`, `.` or `{` for what is written
 * after an operand, otherwise where it starts. Most errors are placed at the start of a node; a few at this position, among them those
 * that name another place in the program.
 */
import type { Pos } from '../source/position.ts';
import type { Expr, Stmt } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';

export function nodePos(c: Checker, n: Expr | Stmt): Pos {
  switch (n.kind) {
    case 'BinaryExpr':
    case 'AssignStmt':
    case 'IncDecStmt':
      return n.opPos;
    case 'CallExpr':
      return n.lparen;
    case 'IndexExpr':
    case 'SliceExpr':
      return n.lbrack;
    case 'CompositeLit':
      return n.lbrace;
    case 'SelectorExpr':
      return dotBefore(c, n.sel.pos);
    case 'TypeAssertExpr':
      return dotBefore(c, n.lparen);
    case 'SendStmt':
      return n.arrow;
    case 'ExprStmt':
      return nodePos(c, n.x);
    default:
      return n.pos;
  }
}

/** The `.` before what starts at pos; there may be comments and line breaks between. */
function dotBefore(c: Checker, pos: Pos): Pos {
  const file = c.fset.file(pos);
  if (!file) return pos;
  const i = file.text.lastIndexOf('.', pos - file.base - 1);
  return i < 0 ? pos : file.pos(i);
}
