/** Copies of values that hold a lock: the copy is another lock, and the state it was in stays in it. */
import type { AssignStmt, CallExpr, Expr, FieldList, FuncType, GenDecl, Node, RangeStmt } from '../../syntax/ast.ts';
import type { Type } from '../../types/type.ts';
import { unparen, walkWithPath } from './ancestors.ts';
import { lockPath } from './lock-path.ts';
import type { Analyzer, Pass } from './pass.ts';

export const copylocks: Analyzer = { name: 'copylocks', doc: 'check for locks erroneously passed by value', run };

/** Builtins that do not evaluate their argument, or copy nothing. */
const harmless = ['len', 'cap', 'Sizeof', 'Offsetof', 'Alignof'];

function run(pass: Pass): void {
  for (const file of pass.files) walkWithPath(file, (n, path) => check(pass, n, path.at(-2)));
}

function check(pass: Pass, n: Node, parent: Node | undefined): void {
  switch (n.kind) {
    case 'RangeStmt':
      for (const e of [n.key, n.value]) if (e) checkRangeVar(pass, n, e);
      break;
    case 'FuncDecl':
      checkParameters(pass, n.name.name, n.recv, n.type);
      break;
    case 'FuncLit':
      checkParameters(pass, 'func', null, n.type);
      break;
    case 'CallExpr':
      checkCall(pass, n);
      break;
    case 'AssignStmt':
      checkAssign(pass, n, parent);
      break;
    case 'GenDecl':
      checkVarDecl(pass, n);
      break;
    case 'CompositeLit':
      for (const e of n.elts.map((x) => (x.kind === 'KeyValueExpr' ? x.value : x)))
        reportCopy(pass, e, () => `literal copies lock value from ${pass.format(e)}`);
      break;
    case 'ReturnStmt':
      for (const e of n.results) reportCopy(pass, e, () => 'return copies lock value');
  }
}

function checkAssign(pass: Pass, s: AssignStmt, parent: Node | undefined): void {
  const copied = s.rhs.map((e, i) => reportCopy(pass, e, () => `assignment copies lock value to ${pass.format(s.lhs[i] as Expr)}`));
  if (copied.includes(true) || s.op !== ':=' || parent?.kind !== 'ForStmt' || parent.init !== s || pass.program.goVersion(s.pos) < 22) return;
  // Each iteration has variables of its own since Go 1.22: copies of those of the last.
  for (const e of s.lhs) {
    const path = e.kind === 'Ident' && e.name !== '_' ? lockPath(pass.info.defs.get(e)?.type ?? null) : null;
    if (path) pass.report(e, `for loop iteration copies lock value to ${pass.format(e)}: ${path}`);
  }
}

function checkVarDecl(pass: Pass, d: GenDecl): void {
  if (d.tok !== 'var') return;
  for (const spec of d.specs) {
    if (spec.kind !== 'ValueSpec') continue;
    spec.values.forEach((e, i) => {
      reportCopy(pass, e, () => `variable declaration copies lock value to ${spec.names[i]?.name}`);
    });
  }
}

function checkCall(pass: Pass, call: CallExpr): void {
  const id = call.fun.kind === 'SelectorExpr' ? call.fun.sel : call.fun;
  const obj = id.kind === 'Ident' ? pass.info.uses.get(id) : undefined;
  if (obj?.kind === 'Builtin' && harmless.includes(obj.name)) return;
  for (const e of call.args) reportCopy(pass, e, () => `call of ${pass.format(call.fun)} copies lock value`);
}

/** Results are not looked at: a zero value may be returned. */
function checkParameters(pass: Pass, name: string, recv: FieldList | null, type: FuncType): void {
  for (const field of [...(recv?.list.slice(0, 1) ?? []), ...type.params.list]) {
    const path = lockPath(parameterType(pass, field.type));
    if (path) pass.report(field.type, `${name} passes lock by value: ${path}`);
  }
}

function parameterType(pass: Pass, e: Expr): Type | null {
  return e.kind === 'Ellipsis' ? null : pass.typeOf(e);
}

function checkRangeVar(pass: Pass, r: RangeStmt, e: Expr): void {
  if (e.kind === 'Ident' && e.name === '_') return;
  if (r.op === ':=' && e.kind !== 'Ident') return;
  const path = lockPath(pass.typeOf(e));
  if (path) pass.reportAt(e.pos, `range var ${pass.format(e)} copies lock: ${path}`);
}

/** Reports `e` if using it copies a lock; new values (literals, results of calls) may hold one. */
function reportCopy(pass: Pass, e: Expr, message: () => string): boolean {
  const x = unparen(e);
  if (x.kind === 'CompositeLit' || x.kind === 'CallExpr' || (x.kind === 'StarExpr' && unparen(x.x).kind === 'CallExpr')) return false;
  const known = pass.info.types.get(x);
  const path = known && isValue(known.mode) ? lockPath(known.type) : null;
  if (path) pass.report(e, `${message()}: ${path}`);
  return path !== null;
}

function isValue(mode: string): boolean {
  return mode === 'constant' || mode === 'variable' || mode === 'mapindex' || mode === 'value' || mode === 'nilvalue' || mode === 'commaok';
}
