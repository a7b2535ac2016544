/**
 * Function literals that `go` statements in loops start. A literal that uses nothing declared in the loop is the same closure in
 * every turn, so one made at the first turn serves all: V8 pays ten times as much for the first call of a new generator
 * function as for that of one it has called before. Nobody can tell, since the function is no value that Go code ever sees.
 */
import { walk } from '../analysis/walk.ts';
import type { FuncLit } from '../syntax/ast.ts';
import type { FunctionCompiler } from './function.ts';

/** `text`, the literal's JavaScript, or what makes it once in a call of the function it is written in. */
export function madeOnce(fc: FunctionCompiler, e: FuncLit, text: string): string {
  const start = loopAround(fc, e);
  // With goto, turns need no loop; the body of a range over a function is a function itself.
  if (start === null || fc.targets.size > 0 || fc.rangeBody !== null || usesDeclaredIn(fc, e, start)) return text;
  const name = fc.uniqueName('$once');
  fc.onceLiterals.push(name);
  return `${name} ??= ${text}`;
}

/** Where the outermost loop around the literal begins; null outside of loops. */
function loopAround(fc: FunctionCompiler, e: FuncLit): number | null {
  let start: number | null = null;
  for (const loop of fc.loops) if (loop.pos <= e.pos && e.pos < loop.end && (start === null || loop.pos < start)) start = loop.pos;
  return start;
}

/** Whether the literal uses a variable declared between `start` and itself. */
function usesDeclaredIn(fc: FunctionCompiler, e: FuncLit, start: number): boolean {
  let found = false;
  walk(e, (n) => {
    if (n.kind === 'Ident') {
      const used = fc.m.info.uses.get(n);
      if (used?.kind === 'Var' && used.pos >= start && used.pos < e.pos) found = true;
    }
    return !found;
  });
  return found;
}
