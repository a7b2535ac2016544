/** The second argument of errors.As must be a pointer to something an error can be. */
import type { Expr } from '../../syntax/ast.ts';
import { identical, isInterface, under } from '../../types/predicates.ts';
import { callee, isFunctionNamed } from './callee.ts';
import type { Analyzer, Pass } from './pass.ts';
import { errorType, implementsInterface, isEmptyInterface } from './type-queries.ts';

export const errorsas: Analyzer = { name: 'errorsas', doc: 'report passing non-pointer or non-error values to errors.As', run };

function run(pass: Pass): void {
  for (const call of pass.nodes('CallExpr')) {
    const target = call.args[1];
    if (!target || !isFunctionNamed(callee(pass.info, call), 'errors', 'As')) continue;
    const problem = problemWith(pass, target);
    if (problem) pass.report(call, `second argument to errors.As ${problem}`);
  }
}

function problemWith(pass: Pass, target: Expr): string | null {
  const t = pass.typeOf(target);
  if (!t || isEmptyInterface(t)) return null;
  const error = errorType(pass.pkg);
  const pointer = under(t);
  if (pointer.kind === 'Pointer') {
    if (identical(pointer.elem, error)) return 'should not be *error';
    if (isInterface(pointer.elem) || implementsInterface(pointer.elem, error)) return null;
  }
  return 'must be a non-nil pointer to either a type that implements error, or to any interface type';
}
