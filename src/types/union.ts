/** Unions and approximation elements of constraints: `~T`, `A | B` (Go spec, "General interfaces"). */
import type { BinaryExpr, Expr, UnaryExpr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { errorAt, softErrorAt } from './errors.ts';
import { identical, isInterface, isTypeParam, isValid, under } from './predicates.ts';
import { recordTypeAndValue } from './record.ts';
import { disjoint } from './termlist.ts';
import { type Interface, type Term, type Type, Union } from './type.ts';
import { maxTermCount, typeSetOf } from './typeset.ts';
import { typ } from './typexpr.ts';
import { exprString } from '../syntax/printer.ts';
import { typeStr, typeString } from './typestring.ts';
import { Typ } from './universe.ts';

export function isUnion(e: Expr): e is BinaryExpr {
  return e.kind === 'BinaryExpr' && e.op === '|';
}

export function isTilde(e: Expr): e is UnaryExpr {
  return e.kind === 'UnaryExpr' && e.op === '~';
}

/** Type of an embedded element: a plain type, or a Union. */
export function parseUnion(c: Checker, e: Expr): Type {
  const operators: BinaryExpr[] = [];
  const parts = flattenUnion(e, operators);
  const terms: Term[] = [];
  let union: Type = Typ.invalid;
  let tooMany = false;
  for (const [i, part] of parts.entries()) {
    const term = parseTilde(c, part);
    if (parts.length === 1 && !term.tilde) return term.type;
    if (terms.length >= maxTermCount) {
      if (!tooMany) errorAt(c, part, 'InvalidUnion', `cannot handle more than ${maxTermCount} union terms (implementation limitation)`);
      tooMany = true;
      union = Typ.invalid;
    } else {
      terms.push(term);
      union = new Union([...terms]);
    }
    if (i > 0) recordTypeAndValue(c, operators[i - 1] as Expr, 'typexpr', union, null);
  }
  if (!tooMany) c.later(() => checkTerms(c, terms, parts));
  return union;
}

/** The operands of `a | b | c` from left to right; `operators` receives the binary nodes. */
function flattenUnion(e: Expr, operators: BinaryExpr[]): Expr[] {
  const parts: Expr[] = [];
  while (isUnion(e)) {
    operators.unshift(e);
    parts.unshift(e.y);
    e = e.x;
  }
  parts.unshift(e);
  return parts;
}

function parseTilde(c: Checker, tx: Expr): Term {
  const tilde = isTilde(tx);
  const x = tilde ? tx.x : tx;
  let t = typ(c, x);
  if (isTypeParam(t)) {
    if (tilde) errorAt(c, x, 'MisplacedTypeParam', `type in term ${exprString(tx)} cannot be a type parameter`);
    else errorAt(c, x, 'MisplacedTypeParam', 'term cannot be a type parameter');
    t = Typ.invalid;
  }
  const term = { tilde, type: t };
  if (tilde) recordTypeAndValue(c, tx, 'typexpr', new Union([term]), null);
  return term;
}

/** Terms are printed without regard to the current package; programs are package `main` to the compiler. */
export function termString(t: Term): string {
  return (t.tilde ? '~' : '') + typeString(t.type, (pkg) => (pkg.name === 'main' ? 'main' : pkg.path));
}

/** What can only be said of the terms once all types are set up. */
function checkTerms(c: Checker, terms: readonly Term[], at: readonly Expr[]): void {
  terms.forEach((t, i) => {
    if (!isValid(t.type)) return;
    const e = at[i] as Expr;
    const u = under(t.type);
    if (t.tilde && u.kind === 'Interface') {
      errorAt(c, e, 'InvalidUnion', `invalid use of ~ (${typeStr(c, t.type)} is an interface)`);
    } else if (t.tilde && !identical(u, t.type)) {
      errorAt(c, e, 'InvalidUnion', `invalid use of ~ (underlying type of ${typeStr(c, t.type)} is ${typeStr(c, u)})`);
    } else if (u.kind === 'Interface') {
      checkInterfaceTerm(c, t, u, e);
    } else {
      const j = overlappingTerm(terms.slice(0, i), t);
      if (j) softErrorAt(c, e, 'InvalidUnion', `overlapping terms ${termString(t)} and ${termString(j)}`);
    }
  });
}

function checkInterfaceTerm(c: Checker, t: Term, u: Interface, e: Expr): void {
  const set = typeSetOf(u);
  const name = termString(t);
  if (set.methods.length > 0) errorAt(c, e, 'InvalidUnion', `cannot use ${name} in union (${name} contains methods)`);
  else if (t.type === c.universe.comparable) errorAt(c, e, 'InvalidUnion', 'cannot use comparable in union');
  else if (set.comparable) errorAt(c, e, 'InvalidUnion', `cannot use ${name} in union (${name} embeds comparable)`);
}

function overlappingTerm(terms: readonly Term[], y: Term): Term | undefined {
  return terms.find((x) => isValid(x.type) && !isInterface(x.type) && !disjoint(x, y));
}
