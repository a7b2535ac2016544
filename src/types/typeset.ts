/**
 * Type sets of interfaces (Go spec, "Interface types"): all methods, the terms, and comparability, worked out on first use.
 *
 * Invariant: a TypeSet with `comparable` has all types as its terms; where there are terms, those that are not comparable have been removed instead.
 * An interface whose declaration is not finished has the top type set for the time being, which is not stored.
 */
import { NoPos, type Pos } from '../source/position.ts';
import type { Checker } from './checker.ts';
import { ErrorReport, errorAt, versionError } from './errors.ts';
import type { FuncObj } from './object.ts';
import { comparableType, identical, isValid, under, unalias } from './predicates.ts';
import { intersectTerms, type TermList, unionTerms } from './termlist.ts';
import { Interface, type Term, type Type, type TypeParam, type TypeSet, type Union } from './type.ts';
import { typeStr } from './typestring.ts';

/** Terms a union may have; a limit of Go's own checker. */
export const maxTermCount = 100;

const topTypeSet: TypeSet = { methods: [], terms: null, comparable: false };

/** Type set of an interface, computed on first use. */
export function typeSetOf(iface: Interface): TypeSet {
  return iface.typeSet ?? iface.compute?.() ?? computeInterfaceTypeSet(null, NoPos, iface);
}

/** An ordinary interface: described by its methods alone, so it may be the type of a variable. */
export function isMethodSet(s: TypeSet): boolean {
  return !s.comparable && s.terms === null;
}

/** No type is in the set. */
export function isEmptySet(s: TypeSet): boolean {
  return s.terms !== null && s.terms.length === 0;
}

/** Every type is in the set: `any`. */
export function isAllSet(s: TypeSet): boolean {
  return isMethodSet(s) && s.methods.length === 0;
}

/** The set has specific types, which are all known. */
export function hasTerms(s: TypeSet): s is TypeSet & { readonly terms: readonly Term[] } {
  return s.terms !== null && s.terms.length > 0;
}

/** Every type in the set is comparable; the empty set is not. `seen`: types being looked at already. */
export function isComparableSet(s: TypeSet, seen?: Set<Type>): boolean {
  if (s.terms === null) return s.comparable;
  return hasTerms(s) && s.terms.every((t) => comparableType(null, t.type, false, seen) === null);
}

/** Calls `f` with each (type, underlying type) of the set, or once with nulls where there are no specific types; stops at false. */
export function allInSet(s: TypeSet, f: (t: Type | null, u: Type | null) => boolean): boolean {
  if (!hasTerms(s)) return f(null, null);
  return s.terms.every((t) => f(t.type, t.tilde ? unalias(t.type) : under(t.type)));
}

/** The pairs (type, underlying type) of a type parameter's type set, or of `t` itself; as go/types' `typeset`. */
export function typeset(t: Type, yields: (t: Type | null, u: Type | null) => boolean): void {
  const tp = unalias(t);
  if (tp.kind === 'TypeParam') allInSet(typeSetOf(ifaceOf(tp)), yields);
  else yields(t, under(t));
}

/** The constraint of a type parameter as an interface; one that is no interface is wrapped in an implicit one. */
export function ifaceOf(tp: TypeParam): Interface {
  const bound = tp.bound;
  if (!bound || bound.kind === 'TypeParam') return emptyInterface();
  const u = under(bound);
  if (!isValid(u) || unalias(bound).kind === 'TypeParam') return emptyInterface();
  if (u.kind === 'Interface') return u;
  const wrapped = new Interface([], [bound], true);
  wrapped.complete = true;
  tp.bound = wrapped;
  return wrapped;
}

function emptyInterface(): Interface {
  const t = new Interface([], []);
  t.complete = true;
  t.typeSet = topTypeSet;
  return t;
}

/** Computes and stores the type set; with a checker, duplicate methods and the like are reported. */
export function computeInterfaceTypeSet(c: Checker | null, pos: Pos, iface: Interface): TypeSet {
  if (iface.typeSet) return iface.typeSet;
  if (!iface.complete) return topTypeSet;
  // Infinitely expanding interfaces are reported by validType; meanwhile recursion must end.
  iface.typeSet = topTypeSet;
  iface.compute = null;
  const methods = new MethodCollector(c);
  for (const m of iface.methods) methods.add(m.pos, m, true);

  let terms: TermList = null;
  let comparable = false;
  iface.embeddeds.forEach((elem, i) => {
    const at = iface.embedPos?.[i] ?? pos;
    const part = elementTypeSet(c, at, elem, iface.embedPos !== null);
    if (!part) return;
    for (const m of part.methods) methods.add(at, m, false);
    [terms, comparable] = intersectComparable(terms, comparable, part.terms, part.comparable);
  });
  iface.typeSet = { methods: methods.sorted(), terms, comparable };
  return iface.typeSet;
}

/** Type set of an embedded element; null where it adds nothing because of an error. */
function elementTypeSet(c: Checker | null, at: Pos, elem: Type, fromSource: boolean): TypeSet | null {
  const u = under(elem);
  const tooOld = (what: string): boolean => {
    if (!fromSource || !c || c.allowVersion(18)) return false;
    versionError(c, at, 18, what);
    return true;
  };
  switch (u.kind) {
    case 'Interface': {
      const set = computeInterfaceTypeSet(c, at, u);
      return set;
    }
    case 'Union':
      if (tooOld(`embedding interface element ${c ? typeStr(c, u) : ''}`)) return null;
      return computeUnionTypeSet(c, at, u);
    default:
      if (!isValid(u) || tooOld(`embedding non-interface type ${c ? typeStr(c, elem) : ''}`)) return null;
      return { methods: [], terms: [{ tilde: false, type: elem }], comparable: false };
  }
}

function intersectComparable(xterms: TermList, xcomp: boolean, yterms: TermList, ycomp: boolean): [TermList, boolean] {
  const terms = intersectTerms(xterms, yterms);
  if (!xcomp && !ycomp) return [terms, false];
  if (terms === null) return [null, true];
  return [terms.filter((t) => comparableType(null, t.type, false) === null), false];
}

/** Null where the union has too many terms. */
function computeUnionTypeSet(c: Checker | null, at: Pos, union: Union): TypeSet | null {
  let all: TermList = [];
  for (const t of union.terms) {
    all = unionTerms(all, termTypes(c, at, t));
    if (all !== null && all.length > maxTermCount) {
      if (c) errorAt(c, at, 'InvalidUnion', `cannot handle more than ${maxTermCount} union terms (implementation limitation)`);
      return null;
    }
  }
  return { methods: [], terms: all, comparable: false };
}

function termTypes(c: Checker | null, at: Pos, t: Term): TermList {
  const u = under(t.type);
  if (u.kind === 'Interface') return computeInterfaceTypeSet(c, at, u).terms;
  if (!isValid(u)) return [];
  // No type has t.type as its underlying type: the set is empty.
  if (t.tilde && !identical(t.type, u)) return [];
  return [t];
}

/** Gathers the methods of an interface and reports duplicates. */
class MethodCollector {
  private readonly seen = new Map<string, FuncObj>();
  private readonly at = new Map<FuncObj, Pos>();
  constructor(private readonly c: Checker | null) {}

  add(pos: Pos, m: FuncObj, explicit: boolean): void {
    const other = this.seen.get(m.id);
    if (!other) {
      this.seen.set(m.id, m);
      this.at.set(m, pos);
      return;
    }
    const c = this.c;
    if (!c) return;
    if (explicit) this.duplicate(c, pos, m, other);
    // Signatures of embedded duplicates are compared once all types are known.
    else
      c.later(() => {
        if ((pos !== NoPos && !c.allowVersion(14)) || !identical(m.type as Type, other.type as Type)) this.duplicate(c, pos, m, other);
      });
  }

  private duplicate(c: Checker, pos: Pos, m: FuncObj, other: FuncObj): void {
    new ErrorReport(c, 'DuplicateDecl')
      .add(pos, `duplicate method ${m.name}`)
      .add(this.at.get(other) ?? NoPos, `other declaration of method ${m.name}`)
      .report();
  }

  sorted(): FuncObj[] {
    return [...this.seen.values()].sort(compareMethods);
  }
}

/** Exported names first, then by name, then by package path: the order of a method set. */
export function compareMethods(a: FuncObj, b: FuncObj): number {
  if (a === b) return 0;
  if (a.exported !== b.exported) return a.exported ? -1 : 1;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.exported) return 0;
  const [p, q] = [a.pkg?.path ?? '', b.pkg?.path ?? ''];
  return p < q ? -1 : p > q ? 1 : 0;
}
