/** `defer f(time.Since(start))`: the arguments of a deferred call are evaluated at once. */
import { walk } from '../../syntax/walk.ts';
import { callee, isFunctionNamed } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';

export const defers: Analyzer = { name: 'defers', doc: 'report common mistakes in defer statements', run };

function run(pass: Pass): void {
  if (!pass.imports('time')) return;
  for (const d of pass.nodes('DeferStmt')) {
    walk(d.call, (n) => {
      if (n.kind === 'CallExpr' && isFunctionNamed(callee(pass.info, n), 'time', 'Since')) pass.reportAt(n.pos, 'call to time.Since is not deferred');
      return n.kind !== 'FuncLit';
    });
  }
}
