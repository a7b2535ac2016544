/**
 * Range over functions (Go spec, "For statements with range clause"; Go's cmd/compile/internal/rangefunc). The body becomes
 * a function that answers whether to go on. Ways out of the loop leave a code in a variable of the function around it, which
 * acts on it when the iterator has returned. `defer` and `recover` in the body belong to the function around it.
 */
import type { RangeStmt } from '../syntax/ast.ts';
import { jump, gotoLabel } from './branch.ts';
import { expr } from './expr.ts';
import { FunctionCompiler, type RangeBody } from './function.ts';
import { gotoTargets } from './goto.ts';
import type { GType } from './ground-type.ts';
import { IterationVariables } from './range.ts';
import { returnResults, stmtList } from './stmt.ts';
import { traceFunction, traceStatement } from './trace.ts';

/** States of an iteration, as in internal/abi/rangefuncconsts.go. */
const done = 0;
const ready = 1;
const panicking = 2;
const exhausted = 3;
const missingPanic = 4;
/** Exit code of `return`. */
const returnCode = -1;

export function rangeFunc(fc: FunctionCompiler, s: RangeStmt, label: string | null, t: GType): string {
  const yieldType = t.params[0] as GType;
  const exit = fc.uniqueName('$exit');
  const state = fc.uniqueName('$state');
  const iterator = expr(fc, s.x);
  const rangeBody: RangeBody = { outer: fc, label, exit, state, exits: new Map(), returns: false };
  const body = bodyFunction(fc, s, yieldType, rangeBody);
  const target = fc.m.valueClass(t);
  fc.calls(target);
  fc.resetTemps();
  const call = fc.m.marks.put({ kind: 'value', target, line: fc.line(s.x.pos), fn: iterator, args: [body], temps: [fc.temp(), fc.temp()] });
  const after = [`if (${state} === ${panicking}) $.panicRange(${missingPanic}); ${state} = ${exhausted}; `];
  if (rangeBody.returns) after.push(`if (${exit} === ${returnCode}) ${leave(fc)}`);
  for (const e of rangeBody.exits.values()) {
    after.push(`if (${exit} === ${e.code}) { ${e.tok === 'goto' ? gotoLabel(fc, e.label as string) : jump(fc, e.tok, e.label)}} `);
  }
  return `{ let ${exit} = 0, ${state} = ${ready}; ${call}; ${after.join('')}} `;
}

/** `return` in `fc`, the results being set already. */
function leave(fc: FunctionCompiler): string {
  if (fc.rangeBody) return returnFromRangeBody(fc, '');
  return fc.hasDefer ? '{ break $body; } ' : `{ ${returnResults(fc)} } `;
}

function bodyFunction(fc: FunctionCompiler, s: RangeStmt, yieldType: GType, rangeBody: RangeBody): string {
  let owner = fc;
  while (owner.rangeBody) owner = owner.rangeBody.outer;
  const goName = `${owner.goName}-range${++owner.ranges}`;
  const node = fc.m.graph.node(goName);
  fc.m.valueClass(yieldType).members.add(node);
  const inner = new FunctionCompiler(fc.m, fc, node, fc.env, yieldType, fc.facts, fc.small, fc.mixed, goName);
  inner.rangeBody = rangeBody;
  inner.targets = gotoTargets(s.body);
  const params = yieldType.u.params.map(() => fc.uniqueName('$a'));
  const vars = new IterationVariables(inner, s);
  const set = vars.set(params[0] ?? '', yieldType.u.params[0] as GType, params[1] ?? null, (yieldType.u.params[1] as GType) ?? null);
  const check = `if (${rangeBody.state} !== ${ready}) $.panicRange(${rangeBody.state}); ${rangeBody.state} = ${panicking}; `;
  const round = traceStatement(fc, s);
  const statements = `${check}${set}${stmtList(inner, s.body.list)}${round}${rangeBody.state} = ${ready}; return true;`;
  const text = fc.m.marks.put({ kind: 'entry', node }) + (inner.traced ? traceFunction(inner, `${statements} `, true) : statements);
  node.sites = inner.sites.result();
  return fc.m.marks.put({ kind: 'function', node, goName, pos: s.pos, self: '', params, body: text, tempPrefix: inner.tempPrefix });
}

/** A jump out of the body of `fc`: of its own loop, or of something further out. */
export function leaveRangeBody(fc: FunctionCompiler, tok: 'break' | 'continue' | 'goto', label: string | null): string {
  const rb = fc.rangeBody as RangeBody;
  const own = tok !== 'goto' && (label === null || label === rb.label);
  if (own && tok === 'continue') return `{ ${rb.state} = ${ready}; return true; } `;
  if (own) return `{ ${rb.state} = ${done}; return false; } `;
  const key = `${tok} ${label}`;
  let e = rb.exits.get(key);
  if (!e) {
    e = { code: rb.exits.size + 1, tok, label };
    rb.exits.set(key, e);
  }
  return `{ ${rb.exit} = ${e.code}; ${rb.state} = ${done}; return false; } `;
}

export function returnFromRangeBody(fc: FunctionCompiler, sets: string): string {
  const rb = fc.rangeBody as RangeBody;
  rb.returns = true;
  return `{ ${sets}${rb.exit} = ${returnCode}; ${rb.state} = ${done}; return false; } `;
}
