/** Calls of fmt.Println and its like, which take no format. */
import type { CallExpr, Expr } from '../../syntax/ast.ts';
import { unalias } from '../../types/predicates.ts';
import type { Signature } from '../../types/type.ts';
import type { Pass } from './pass.ts';
import { recursiveMethod } from './recursive-print.ts';
import { isEmptyInterface } from './type-queries.ts';

const directive = /%[+\-#]*([0-9]+|(\[[0-9]+\])?\*)?\.?([0-9]+|(\[[0-9]+\])?\*)?(\[[0-9]+\])?[bcdefgopqstvxEFGTUX]/g;

export function checkPrint(pass: Pass, call: CallExpr, name: string, sig: Signature): void {
  const rest = sig.params.vars.at(-1)?.type;
  if (!sig.variadic || rest?.kind !== 'Slice' || unalias(rest.elem).kind !== 'Interface' || !isEmptyInterface(rest.elem)) return;
  const first = sig.params.vars.length - 1;
  const args = call.args.slice(first);
  if (args.length === 0) return;
  if (first === 0) checkWriter(pass, call, name);
  checkDirectives(pass, call, name, args[0] as Expr);
  if (name.endsWith('ln') && constantString(pass, args.at(-1) as Expr)?.endsWith('\n')) pass.report(call, `${name} arg list ends with redundant newline`);
  for (const arg of args) {
    if (pass.info.types.get(arg)?.type.kind === 'Signature') pass.report(call, `${name} arg ${pass.format(arg)} is a func value, not called`);
    const method = recursiveMethod(pass, arg);
    if (method) pass.report(call, `${name} arg ${pass.format(arg)} causes recursive call to ${method} method`);
  }
}

/** `fmt.Println(os.Stderr, …)`. */
function checkWriter(pass: Pass, call: CallExpr, name: string): void {
  const [w] = call.args;
  if (w?.kind !== 'SelectorExpr' || w.x.kind !== 'Ident' || w.x.name !== 'os' || !w.sel.name.startsWith('Std')) return;
  pass.report(call, `${name} does not take io.Writer but has first arg ${pass.format(w)}`);
}

/** What looks like a directive, but for `%XX` with hexadecimal digits, as in URLs, and a `%` at the end. */
function checkDirectives(pass: Pass, call: CallExpr, name: string, arg: Expr): void {
  const text = constantString(pass, arg)?.replace(/%$/, '') ?? '';
  const found = [...text.matchAll(directive)].map((m) => m[0]).find((m) => !/^%[\da-fA-F]{2}/.test(m));
  if (found) pass.report(call, `${name} call has possible Printf formatting directive ${found}`);
}

function constantString(pass: Pass, e: Expr): string | null {
  const value = pass.info.types.get(e)?.value;
  return value?.kind === 'string' ? value.value : null;
}
