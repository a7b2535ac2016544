/** `x = atomic.AddInt64(&x, 1)`: the assignment undoes what the atomic operation is for. */
import type { CallExpr, Expr } from '../../syntax/ast.ts';
import { callee, isFunctionNamed } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';

export const atomic: Analyzer = { name: 'atomic', doc: 'check for common mistakes using the sync/atomic package', run };

const adders = ['AddInt32', 'AddInt64', 'AddUint32', 'AddUint64', 'AddUintptr'];

function run(pass: Pass): void {
  if (!pass.imports('sync/atomic')) return;
  for (const s of pass.nodes('AssignStmt')) {
    if (s.lhs.length !== s.rhs.length || (s.lhs.length === 1 && s.op === ':=')) continue;
    s.rhs.forEach((right, i) => {
      const left = s.lhs[i] as Expr;
      if (right.kind === 'CallExpr' && isFunctionNamed(callee(pass.info, right), 'sync/atomic', ...adders) && addsTo(pass, right, left)) {
        pass.report(left, 'direct assignment to atomic value');
      }
    });
  }
}

/** Whether the call adds to the variable that is assigned to: `&x` and `x`, or `p` and `*p`. */
function addsTo(pass: Pass, call: CallExpr, left: Expr): boolean {
  const [address] = call.args;
  if (!address || call.args.length !== 2) return false;
  if (address.kind === 'UnaryExpr' && address.op === '&') return pass.format(left) === pass.format(address.x);
  return left.kind === 'StarExpr' && pass.format(left.x) === pass.format(address);
}
