/** Instrumentation of level `trace`: a hook before each statement, with the values of the variables in scope. */
import type { Stmt } from '../syntax/ast.ts';
import type { FunctionCompiler } from './function.ts';

/** Nothing where the function is not traced. */
export function traceStatement(fc: FunctionCompiler, s: Stmt): string {
  if (!fc.traced) return '';
  const seen = new Set<string>();
  const names: string[] = [];
  const values: string[] = [];
  const types: string[] = [];
  for (let i = fc.visible.length - 1; i >= 0; i--) {
    const v = fc.visible[i];
    const local = v && fc.locals.get(v);
    if (!v || !local || seen.has(v.name)) continue;
    seen.add(v.name);
    names.push(v.name);
    types.push(fc.m.descriptors.type(local.type));
    values.push(local.boxed ? `${local.js}.v` : local.js);
  }
  const site = fc.m.site(s.pos, fc.goName, names.reverse(), types.reverse());
  return `$.at(${site}, [${values.reverse().join(', ')}]); `;
}
