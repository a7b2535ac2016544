/** Comparison operators (Go spec, "Comparison operators"). */
import type { BinaryOp } from '../syntax/token.ts';
import type { Expr } from '../syntax/ast.ts';
import { adapt, expr, isNil, operand } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import type { GType } from './ground-type.ts';
import { comparisonByHalves } from './halves.ts';
import { equalText } from './values.ts';

export function comparison(fc: FunctionCompiler, op: BinaryOp, x: Expr, y: Expr): string {
  const byHalves = comparisonByHalves(fc, op, x, y);
  if (byHalves !== null) return byHalves;
  if (op !== '==' && op !== '!=') {
    const t = fc.typeOf(x);
    return `(${operand(fc, x, t).text} ${op} ${operand(fc, y, t).text})`;
  }
  const equal = equality(fc, x, y);
  if (op === '==') return equal;
  const plain = /^\(([^()]*) === ([^()]*)\)$/.exec(equal);
  return plain ? `(${plain[1]} !== ${plain[2]})` : `!${equal}`;
}

function equality(fc: FunctionCompiler, x: Expr, y: Expr): string {
  if (isNil(fc, y)) return nilTest(fc, x);
  if (isNil(fc, x)) return nilTest(fc, y);
  const tx = fc.typeOf(x);
  const ty = fc.typeOf(y);
  return equalValues(fc, operand(fc, x, ty).text, tx, operand(fc, y, tx).text, ty);
}

/** `==` between values whose types may be an interface and a concrete type. */
export function equalValues(fc: FunctionCompiler, x: string, tx: GType, y: string, ty: GType): string {
  const common = tx.kind === 'interface' ? tx : ty;
  return equalText(fc.m, common, adapt(fc, x, tx, common), adapt(fc, y, ty, common));
}

function nilTest(fc: FunctionCompiler, e: Expr): string {
  if (isNil(fc, e)) return 'true';
  const t = fc.typeOf(e);
  return `(${expr(fc, e)} === ${t.kind === 'slice' ? '$nil' : 'null'})`;
}
