/**
 * Order of evaluation (Go spec, "Order of evaluation"). The spec orders calls and receives among themselves and leaves open when
 * variables are read. Go's compiler makes all calls first, each into a temporary, and reads variables, fields and elements
 * after them: `x + f()` sees what f did to x. Programs depend on it, so gocl does the same wherever anyone could tell.
 */
import { unparen } from '../analysis/escape.ts';
import { isCopied, isMapLiteral, type Parent } from './copied-operand.ts';
import type { Expr } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { expr, hasEffects } from './expr.ts';
import type { FunctionCompiler } from './function.ts';

/** The parts of an expression in order of evaluation; nothing of what is evaluated conditionally or later. */
function parts(fc: FunctionCompiler, e: Expr): readonly Expr[] {
  const info = fc.m.info;
  const isType = (x: Expr): boolean => info.types.get(x)?.mode === 'typexpr';
  switch (e.kind) {
    case 'ParenExpr':
    case 'StarExpr':
    case 'UnaryExpr':
    case 'TypeAssertExpr':
      return [e.x];
    case 'SelectorExpr':
      return info.selections.has(e) && !isType(e.x) ? [e.x] : [];
    case 'BinaryExpr':
      return e.op === '&&' || e.op === '||' ? [] : [e.x, e.y];
    case 'CallExpr':
      return [...(isType(e.fun) ? [] : [e.fun]), ...e.args.filter((a) => !isType(a))];
    case 'IndexExpr':
      return isType(e.indices[0] as Expr) ? [] : [e.x, ...e.indices];
    case 'SliceExpr':
      return [e.x, e.low, e.high, e.max].filter((x): x is Expr => x !== null);
    case 'CompositeLit':
      if (isMapLiteral(fc, e)) return []; // orders its own entries
      return e.elts.flatMap((x) => (x.kind === 'KeyValueExpr' ? [...(info.types.has(x.key) ? [x.key] : []), x.value] : [x]));
    case 'KeyValueExpr':
      return [e.value];
    default:
      return [];
  }
}

/** A call, a receive, or a logical operation with one inside: what goes into a temporary. */
function isEffect(fc: FunctionCompiler, e: Expr): boolean {
  if (isMapLiteral(fc, e)) return hasEffects(fc, e);
  if (e.kind === 'BinaryExpr') return (e.op === '&&' || e.op === '||') && hasEffects(fc, e);
  if (e.kind === 'UnaryExpr') return e.op === '<-';
  if (e.kind !== 'CallExpr' || fc.m.info.types.get(e)?.value) return false;
  // The call's own effect, leaving its arguments aside.
  return fc.m.info.types.get(e.fun)?.mode !== 'typexpr' && hasEffects(fc, { ...e, args: [] });
}

/** `len(x)` and its like are calls too, though they change nothing. */
function isBuiltinCall(fc: FunctionCompiler, e: Expr): boolean {
  return e.kind === 'CallExpr' && fc.m.info.types.get(e.fun)?.mode === 'builtin';
}

/** Reads something another function could change. */
function isExposedRead(fc: FunctionCompiler, e: Expr): boolean {
  const info = fc.m.info;
  switch (e.kind) {
    case 'Ident': {
      const o = fc.objectOf(e);
      return o?.kind === 'Var' && isExposed(fc, o);
    }
    case 'SelectorExpr': {
      const sel = info.selections.get(e);
      if (!sel) return info.uses.get(e.sel)?.kind === 'Var';
      return sel.kind === 'field' && fc.typeOf(e.x).kind === 'ptr';
    }
    case 'StarExpr':
      return info.types.get(e)?.mode !== 'typexpr';
    case 'IndexExpr': {
      const kind = info.types.get(e.x)?.mode === 'typexpr' || info.types.get(e.indices[0] as Expr)?.mode === 'typexpr' ? '' : fc.typeOf(e.x).kind;
      return kind === 'slice' || kind === 'map' || kind === 'ptr';
    }
    default:
      return false;
  }
}

function isExposed(fc: FunctionCompiler, v: VarObj): boolean {
  return v.role === 'package' || fc.facts.addressed.has(v) || (fc.facts.captured.has(v) && fc.facts.assigned.has(v));
}

/** Whether some call comes after an exposed read in these expressions, which may be the parts of `parent`. */
export function needsOrder(fc: FunctionCompiler, list: readonly Expr[], parent: Parent = null): boolean {
  let exposed = false;
  const visitParts = (of: readonly Expr[], e: Parent): boolean =>
    of.some((part) => {
      const before = exposed;
      if (visit(part)) return true;
      if (isCopied(fc, e, part)) exposed = before;
      return false;
    });
  const visit = (e: Expr): boolean => {
    if (fc.substitutes.has(e) || fc.m.info.types.get(e)?.value) return false;
    if (visitParts(parts(fc, e), e)) return true;
    if (isEffect(fc, e)) return exposed;
    if (isExposedRead(fc, e)) exposed = true;
    return false;
  };
  return visitParts(list, parent);
}

/**
 * Puts the calls in these expressions, which may be the parts of `parent`, into temporaries, in order; adds the
 * assignments to `setups`.
 */
export function hoistCalls(fc: FunctionCompiler, list: readonly Expr[], setups: string[], parent: Parent = null): void {
  const visit = (e: Expr, into: Parent): void => {
    if (fc.substitutes.has(e) || fc.m.info.types.get(e)?.value) return;
    if (!isEffect(fc, e) && !isBuiltinCall(fc, e) && !isCopied(fc, into, e)) {
      for (const part of parts(fc, e)) visit(part, e);
      return;
    }
    const sequenced = fc.sequenced;
    fc.sequenced = false;
    const text = expr(fc, e);
    fc.sequenced = sequenced;
    if (fc.m.info.types.get(e)?.mode === 'novalue') {
      setups.push(text);
      return;
    }
    const t = fc.temp();
    setups.push(`${t} = ${text}`);
    fc.substitutes.set(e, t);
  };
  for (const e of list) visit(e, parent);
}

/** The text of a whole expression with its calls made first where that can be told. */
export function ordered(fc: FunctionCompiler, e: Expr, emit: () => string): string {
  if (fc.sequenced) return emit();
  fc.sequenced = true;
  const setups: string[] = [];
  const inside = parts(fc, unparen(e));
  if (inside.length > 0 && needsOrder(fc, inside, unparen(e))) hoistCalls(fc, inside, setups, unparen(e));
  const text = emit();
  fc.sequenced = false;
  return setups.length === 0 ? text : `(${[...setups, text].join(', ')})`;
}

/** As `ordered`, for several expressions of one statement: the assignments to make before any of them. */
export function orderedList(fc: FunctionCompiler, list: readonly Expr[], parent: Parent = null): string[] {
  const setups: string[] = [];
  if (list.length > 1 && needsOrder(fc, list, parent)) hoistCalls(fc, list, setups, parent);
  return setups;
}

/** What `make` gives for the parts of `e`, the calls in it made first where that can be told: their assignments are added to `setups`. */
export function callsFirst<T>(fc: FunctionCompiler, e: Expr, setups: string[], make: () => T): T {
  if (fc.sequenced) return make();
  fc.sequenced = true;
  if (needsOrder(fc, [e])) hoistCalls(fc, [e], setups);
  const made = make();
  fc.sequenced = false;
  return made;
}
