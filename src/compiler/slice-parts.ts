/**
 * Slices that a loop indexes but does not assign: array, offset and length are read once, before the loop. Slices are immutable
 * objects, so whatever the loop does to the elements, the three stay what they are.
 */
import { unparen } from '../analysis/escape.ts';
import { assignedIn } from '../analysis/bounded-loop.ts';
import { walk } from '../analysis/walk.ts';
import type { Expr, ForStmt, RangeStmt } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import type { FunctionCompiler } from './function.ts';

/** Names of the constants that hold the parts of a slice. */
export interface SliceParts {
  readonly array: string;
  readonly offset: string;
  readonly length: string;
}

/** Compiles a loop in which the parts of such slices have names; the declarations of those come first. */
export function withSliceParts(fc: FunctionCompiler, s: ForStmt | RangeStmt, make: () => string): string {
  if (fc.traced) return make();
  const found = indexedSlices(fc, s);
  if (found.length === 0) return make();
  const text = found.map((v) => {
    const js = (fc.locals.get(v) as { js: string }).js;
    const parts = { array: fc.uniqueName('$a'), offset: fc.uniqueName('$o'), length: fc.uniqueName('$n') };
    fc.sliceParts.set(v, parts);
    return `${parts.array} = ${js}.a, ${parts.offset} = ${js}.o, ${parts.length} = ${js}.n`;
  });
  const loop = make();
  for (const v of found) fc.sliceParts.delete(v);
  return `{ const ${text.join(', ')}; ${loop}} `;
}

/** The parts of the slice that `e` denotes, where they are at hand. */
export function slicePartsOf(fc: FunctionCompiler, e: Expr): SliceParts | undefined {
  const v = localSlice(fc, e);
  return v ? fc.sliceParts.get(v) : undefined;
}

function localSlice(fc: FunctionCompiler, e: Expr): VarObj | null {
  const x = unparen(e);
  const o = x.kind === 'Ident' ? fc.objectOf(x) : null;
  return o?.kind === 'Var' ? o : null;
}

function indexedSlices(fc: FunctionCompiler, s: ForStmt | RangeStmt): VarObj[] {
  const assigned = assignedIn(s, fc.m.info);
  const found = new Set<VarObj>();
  walk(s, (n) => {
    if (n.kind === 'FuncLit') return false;
    if (n.kind !== 'IndexExpr') return true;
    const v = localSlice(fc, n.x);
    const local = v ? fc.locals.get(v) : undefined;
    if (!v || !local || (v.pos > s.pos && v.pos < s.body.rbrace) || local.boxed || local.type.kind !== 'slice' || assigned.has(v) || fc.sliceParts.has(v))
      return true;
    if (!(fc.facts.captured.has(v) && fc.facts.assigned.has(v))) found.add(v);
    return true;
  });
  return [...found];
}
