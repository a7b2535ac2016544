/** The layout 2006-02-01 has month and day the wrong way round, as no country writes dates. */
import type { CallExpr } from '../../syntax/ast.ts';
import { callee, isFunctionNamed, isMethodNamed } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';

export const timeformat: Analyzer = { name: 'timeformat', doc: 'check for calls of (time.Time).Format or time.Parse with 2006-02-01', run };

const bad = '2006-02-01';
const message = `${bad} should be 2006-01-02`;

function run(pass: Pass): void {
  for (const call of pass.nodes('CallExpr')) {
    const obj = callee(pass.info, call);
    if (isMethodNamed(obj, 'time', 'Time', 'Format') || isFunctionNamed(obj, 'time', 'Parse')) check(pass, call);
  }
}

function check(pass: Pass, call: CallExpr): void {
  const [layout] = call.args;
  const known = layout && pass.info.types.get(layout);
  const at = known?.value?.kind === 'string' && known.type.kind === 'Basic' ? known.value.value.indexOf(bad) : -1;
  if (!layout || at < 0) return;
  const isLiteral = layout.kind === 'BasicLit';
  // The offset in the value, not in the literal: an escape before it moves the range, as in vet.
  const pos = isLiteral ? layout.pos + 1 + at : layout.pos;
  pass.report({ pos, end: isLiteral ? pos + bad.length : pos }, message);
}
