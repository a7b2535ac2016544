/** `unsafe.Pointer(u)` for an integer that is not the address of a pointer just converted: the memory may have moved or gone. */
import type { Expr } from '../../syntax/ast.ts';
import { deref } from '../../types/lookup.ts';
import { under } from '../../types/predicates.ts';
import { typeString } from '../../types/typestring.ts';
import { unparen } from './ancestors.ts';
import { isTypeNamed } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';

export const unsafeptr: Analyzer = { name: 'unsafeptr', doc: 'check for invalid conversions of uintptr to unsafe.Pointer', run };

function run(pass: Pass): void {
  for (const n of pass.nodes('CallExpr', 'StarExpr', 'UnaryExpr')) {
    if (n.kind === 'CallExpr') {
      const [x] = n.args;
      const converts = x && n.args.length === 1 && isBasic(pass, n.fun, 'unsafe.Pointer') && isBasic(pass, x, 'uintptr');
      if (converts && !isSafe(pass, x)) pass.report(n, 'possible misuse of unsafe.Pointer');
      continue;
    }
    const header = n.kind === 'StarExpr' ? n : n.op === '&' ? n.x : null;
    const t = header && pass.typeOf(header);
    if (t && isTypeNamed(t, 'reflect', 'SliceHeader', 'StringHeader')) pass.report(n, `possible misuse of ${typeString(t)}`);
  }
}

function isBasic(pass: Pass, e: Expr, basic: string): boolean {
  const t = pass.typeOf(e);
  const u = t && under(t);
  return u?.kind === 'Basic' && u.basic === basic;
}

/** The patterns that package unsafe allows. */
function isSafe(pass: Pass, e: Expr): boolean {
  const x = unparen(e);
  if (x.kind === 'SelectorExpr' && x.sel.name === 'Data') {
    const t = pass.typeOf(x.x);
    const [base, isPointer] = t ? deref(t) : [null, false];
    if (base && isPointer && isTypeNamed(base, 'reflect', 'SliceHeader', 'StringHeader')) return true;
  }
  if (x.kind === 'CallExpr' && x.args.length === 0 && x.fun.kind === 'SelectorExpr' && ['Pointer', 'UnsafeAddr'].includes(x.fun.sel.name)) {
    const t = pass.typeOf(x.fun.x);
    if (t && isTypeNamed(t, 'reflect', 'Value')) return true;
  }
  return isAddress(pass, x);
}

/** `uintptr(p)` and arithmetic on it. */
function isAddress(pass: Pass, e: Expr): boolean {
  const x = unparen(e);
  if (x.kind === 'CallExpr') return x.args.length === 1 && isBasic(pass, x.fun, 'uintptr') && isBasic(pass, x.args[0] as Expr, 'unsafe.Pointer');
  return x.kind === 'BinaryExpr' && ['+', '-', '&^'].includes(x.op) && isAddress(pass, x.x) && !isAddress(pass, x.y);
}
