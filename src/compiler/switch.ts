/**
 * Expression switches (Go spec, "Expression switches"). JavaScript's switch tests its cases in order with `===`, as Go does:
 * where `===` is Go's `==` the tag is switched on, else `true` is, with comparisons for cases.
 */
import type { CaseClause, Expr, SwitchStmt } from '../syntax/ast.ts';
import { equalValues } from './comparison.ts';
import { expr, isNil, operand, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate, isComplex } from './ground-type.ts';
import { labelled, pushJump } from './loop.ts';
import { initStmt, stmtList, scoped } from './stmt.ts';

export function switchStmt(fc: FunctionCompiler, s: SwitchStmt, label: string | null): string {
  const init = initStmt(fc, s.init);
  fc.resetTemps();
  const tag = s.tag ? switchTag(fc, s.tag) : null;
  const jump = pushJump(fc, label, false);
  const strict = tag !== null && usesStrictEquality(tag.type) && s.body.every((c) => (c.list ?? []).every((e) => fc.typeOf(e).kind !== 'interface' || isNil(fc, e)));
  const clauses = s.body.map((c) => {
    const cases = c.list === null ? 'default: ' : c.list.map((e) => caseText(fc, e, tag, strict)).join('');
    return `${cases}${clauseBody(fc, c)}`;
  });
  fc.jumps.pop();
  const on = tag === null ? 'true' : strict ? tag.name : 'true';
  return `{ ${init}${tag?.setup ?? ''}${labelled(jump, `switch (${on}) { ${clauses.join('')}} `)}} `;
}

interface Tag {
  readonly setup: string;
  readonly name: string;
  readonly type: GType;
}

function switchTag(fc: FunctionCompiler, e: Expr): Tag {
  const name = fc.uniqueName('$tag');
  const type = fc.typeOf(e);
  return { setup: `const ${name} = ${operandOf(fc, e, type)}; `, name, type };
}

function operandOf(fc: FunctionCompiler, e: Expr, type: GType): string {
  return isNil(fc, e) ? 'null' : isAggregate(type) ? value(fc, e, type) : operand(fc, e, type).text;
}

function usesStrictEquality(t: GType): boolean {
  return !isAggregate(t) && !isComplex(t) && t.kind !== 'interface';
}

function caseText(fc: FunctionCompiler, e: Expr, tag: Tag | null, strict: boolean): string {
  fc.resetTemps();
  const line = fc.line(e.pos);
  if (tag === null) return `case ${line}${expr(fc, e)}: `;
  if (isNil(fc, e)) return strict ? `case ${tag.type.kind === 'slice' ? '$nil' : 'null'}: ` : `case ${tag.name} === null: `;
  const t = fc.typeOf(e);
  const text = operand(fc, e, tag.type).text;
  if (strict) return `case ${line}${text}: `;
  return `case ${line}${equalValues(fc, tag.name, tag.type, text, t)}: `;
}

/** The body in a block, with `break` unless it falls through. */
function clauseBody(fc: FunctionCompiler, c: CaseClause): string {
  const last = c.body[c.body.length - 1];
  const falls = last?.kind === 'BranchStmt' && last.tok === 'fallthrough';
  return `{ ${scoped(fc, () => stmtList(fc, c.body))}} ${falls ? '' : 'break; '}`;
}
