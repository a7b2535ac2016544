/** `go func() { wg.Add(1); … }()`: Wait may be over before the goroutine gets to count itself. */
import { walkWithPath } from './ancestors.ts';
import { callee, isMethodNamed } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';
import type { Node } from '../../syntax/ast.ts';

export const waitgroup: Analyzer = { name: 'waitgroup', doc: 'check for misuses of sync.WaitGroup', run };

function run(pass: Pass): void {
  if (!pass.imports('sync')) return;
  for (const file of pass.files) {
    walkWithPath(file, (n, path) => {
      if (n.kind !== 'CallExpr' || !isFirstOfGoroutine(path) || !isMethodNamed(callee(pass.info, n), 'sync', 'WaitGroup', 'Add')) return;
      pass.reportAt(n.lparen, 'WaitGroup.Add called from inside new goroutine');
    });
  }
}

/** Whether the node at the end of the path is the first statement of a function literal started with `go`. */
function isFirstOfGoroutine(path: readonly Node[]): boolean {
  const [go, call, lit, block, stmt] = path.slice(-6);
  if (go?.kind !== 'GoStmt' || call?.kind !== 'CallExpr' || lit?.kind !== 'FuncLit' || block?.kind !== 'BlockStmt') return false;
  return stmt?.kind === 'ExprStmt' && block.list[0] === stmt;
}
