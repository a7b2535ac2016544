/** `append(s)`: nothing is appended. */
import { callee } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';

export const appends: Analyzer = { name: 'appends', doc: 'check for missing values after append', run };

function run(pass: Pass): void {
  for (const call of pass.nodes('CallExpr')) {
    const obj = call.args.length === 1 ? callee(pass.info, call) : null;
    if (obj?.kind === 'Builtin' && obj.name === 'append') pass.report(call, 'append with no values');
  }
}
