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
import { initStmt, leaves, scoped, stmtList } from './stmt.ts';
import { traceStatement } from './trace.ts';

export function switchStmt(fc: FunctionCompiler, s: SwitchStmt, label: string | null): string {
  const init = initStmt(fc, s.init);
  fc.resetTemps();
  const tag = s.tag ? switchTag(fc, s.tag) : null;
  const jump = pushJump(fc, label, false);
  const strict =
    tag !== null && usesStrictEquality(tag.type) && s.body.every((c) => (c.list ?? []).every((e) => fc.typeOf(e).kind !== 'interface' || isNil(fc, e)));
  const cases = s.body.map((c) => (c.list === null ? 'default: ' : c.list.map((e) => caseText(fc, e, tag, strict)).join('')));
  const clauses = clauseBodies(fc, s.body, (c) => clauseBody(fc, c)).map((body, i) => cases[i] + body);
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
  if (tag === null) {
    const t = fc.typeOf(e);
    return `case ${line}${t.kind === 'interface' ? equalValues(fc, expr(fc, e), t, 'true', fc.m.types.basic('bool')) : expr(fc, e)}: `;
  }
  if (isNil(fc, e)) return strict ? `case ${tag.type.kind === 'slice' ? '$nil' : 'null'}: ` : `case ${tag.name} === null: `;
  const t = fc.typeOf(e);
  const text = operand(fc, e, tag.type).text;
  if (strict) return `case ${line}${text}: `;
  return `case ${line}${equalValues(fc, tag.name, tag.type, text, t)}: `;
}

/** The bodies of clauses of which one runs, or (fallthrough) several. */
export function clauseBodies(fc: FunctionCompiler, clauses: readonly CaseClause[], body: (c: CaseClause) => string): string[] {
  if (clauses.some(fallsThrough)) return clauses.map(body);
  const out: string[] = [];
  const branches = clauses.map((c) => () => {
    out.push(body(c));
    return leaves(c.body);
  });
  // Without default, none may run.
  fc.sites.branches(clauses.some((c) => c.list === null) ? branches : [...branches, () => false]);
  return out;
}

function fallsThrough(c: CaseClause): boolean {
  const last = c.body[c.body.length - 1];
  return last?.kind === 'BranchStmt' && last.tok === 'fallthrough';
}

/** The body in a block, with `break` unless it falls through. */
function clauseBody(fc: FunctionCompiler, c: CaseClause): string {
  return `{ ${scoped(fc, () => traceStatement(fc, c) + stmtList(fc, c.body))}} ${fallsThrough(c) ? '' : 'break; '}`;
}
