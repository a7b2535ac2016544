/**
 * Sets of types written as lists of terms (Go spec, "General interfaces"). `null` is the set of all types, the empty list
 * the empty set. Results are in normal form: terms are pairwise disjoint.
 */
import { identical, under } from './predicates.ts';
import type { Term, Type } from './type.ts';

export type TermList = readonly Term[] | null;

/** Whether the two terms have no type in common. Term types are never interfaces. */
export function disjoint(x: Term, y: Term): boolean {
  const ux = y.tilde ? under(x.type) : x.type;
  const uy = x.tilde ? under(y.type) : y.type;
  return !identical(ux, uy);
}

export function unionTerms(a: TermList, b: TermList): TermList {
  if (a === null || b === null) return null;
  return normalise([...a, ...b]);
}

function normalise(list: readonly Term[]): Term[] {
  const out: Term[] = [];
  for (const term of list) {
    const i = out.findIndex((other) => !disjoint(other, term));
    if (i < 0) out.push(term);
    else if (term.tilde) out[i] = term;
  }
  return out;
}

export function intersectTerms(a: TermList, b: TermList): TermList {
  if (a === null) return b;
  if (b === null) return a;
  const out: Term[] = [];
  for (const x of a) {
    for (const y of b) if (!disjoint(x, y)) out.push(x.tilde ? y : x);
  }
  return normalise(out);
}

export function includesType(term: Term, t: Type): boolean {
  return identical(term.type, term.tilde ? under(t) : t);
}

/** Whether every type of `a` is in `b`. */
export function isSubset(a: TermList, b: TermList): boolean {
  if (b === null) return true;
  if (a === null) return false;
  return a.every((x) => b.some((y) => !disjoint(x, y) && (!x.tilde || y.tilde)));
}
