/**
 * Which of two panics comes first. Go's compiler evaluates the right side of an assignment before it checks the index on the left:
 * `a[len(a)-1] = a[0]` of an empty slice fails at `a[0]`. The index itself is made before (safeExpr of cmd/compile/internal/walk). JavaScript evaluates the operands of a place first, so where both
 * sides may panic the value is made before them. Only expressions without calls are asked about; calls are ordered elsewhere (`order.ts`).
 */
import { unparen } from '../analysis/escape.ts';
import type { BinaryExpr, Expr, IndexExpr, SelectorExpr } from '../syntax/ast.ts';
import { expr } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { isAggregate, isFloat, isInteger, isUnsigned } from './ground-type.ts';

/** In JavaScript `lhs = rhs` might panic for the left side where Go would for the right one. */
export function failsOnBothSides(fc: FunctionCompiler, lhs: Expr, rhs: Expr): boolean {
  return placeMayPanic(fc, lhs) && mayPanic(fc, rhs);
}

/**
 * Indices that are computed and may panic in it are made before the value; those that are only read, like what they index, after it.
 * Adds the assignments to `setups`.
 */
export function holdIndices(fc: FunctionCompiler, lhs: Expr, setups: string[]): void {
  const x = unparen(lhs);
  if (x.kind === 'IndexExpr' || x.kind === 'SelectorExpr' || x.kind === 'StarExpr') holdIndices(fc, x.x, setups);
  if (x.kind !== 'IndexExpr' || fc.typeOf(x.x).u.kind === 'map') return;
  const index = unparen(x.indices[0] as Expr);
  if (isRead(index)) {
    holdIndices(fc, index, setups);
    return;
  }
  if (fc.substitutes.has(index) || !mayPanic(fc, index)) return;
  const t = fc.temp();
  setups.push(`${t} = ${expr(fc, index)}`);
  fc.substitutes.set(index, t);
}

const isRead = (e: Expr): boolean => e.kind === 'Ident' || e.kind === 'IndexExpr' || e.kind === 'SelectorExpr' || e.kind === 'StarExpr';

/** Whether JavaScript might fail at the place before it comes to the value. */
function placeMayPanic(fc: FunctionCompiler, lhs: Expr): boolean {
  const x = unparen(lhs);
  // Null is found when a property of it is set, which is after the value; but to copy into an object takes the object first.
  if (x.kind === 'SelectorExpr' || x.kind === 'StarExpr') return mayPanic(fc, isAggregate(fc.typeOf(x)) ? x : x.x);
  return mayPanic(fc, x);
}

/** Whether evaluating `e`, which makes no calls, may panic. */
function mayPanic(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  if (fc.m.info.types.get(x)?.value) return false;
  switch (x.kind) {
    case 'UnaryExpr':
      return mayPanic(fc, x.x);
    case 'BinaryExpr':
      return operationMayPanic(fc, x) || mayPanic(fc, x.x) || mayPanic(fc, x.y);
    case 'SelectorExpr':
      return selectionMayPanic(fc, x);
    case 'IndexExpr':
      return indexMayPanic(fc, x);
    case 'CallExpr':
      return x.args.some((a) => mayPanic(fc, a)) || fc.typeOf(x).u.kind === 'array';
    case 'CompositeLit':
      return x.elts.some((l) => mayPanic(fc, l.kind === 'KeyValueExpr' ? l.value : l));
    case 'StarExpr':
    case 'SliceExpr':
    case 'TypeAssertExpr':
      return true;
    default:
      return false;
  }
}

function operationMayPanic(fc: FunctionCompiler, e: BinaryExpr): boolean {
  if (fc.m.info.types.get(e.y)?.value) return false;
  if (e.op === '/' || e.op === '%') return !isFloat(fc.typeOf(e));
  if (e.op === '<<' || e.op === '>>') return !isUnsigned(fc.typeOf(e.y));
  return (e.op === '==' || e.op === '!=') && fc.typeOf(e.x).u.kind === 'interface';
}

function selectionMayPanic(fc: FunctionCompiler, e: SelectorExpr): boolean {
  const selection = fc.m.info.selections.get(e);
  if (!selection) return false;
  // An embedded pointer may be nil as well.
  return selection.kind !== 'field' || selection.index.length > 1 || fc.typeOf(e.x).u.kind === 'ptr' || mayPanic(fc, e.x);
}

function indexMayPanic(fc: FunctionCompiler, e: IndexExpr): boolean {
  const index = e.indices[0] as Expr;
  if (fc.m.info.types.get(index)?.mode === 'typexpr') return false;
  const { kind } = fc.typeOf(e.x).u;
  if (kind === 'map') return mayPanic(fc, e.x) || mayPanic(fc, index) || !isInteger(fc.typeOf(index));
  return kind !== 'array' || !fc.m.info.types.get(index)?.value || mayPanic(fc, e.x);
}
