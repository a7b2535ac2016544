/** Questions about types that several analyzers ask. */
import type { Package } from '../../types/package.ts';
import { lookupFieldOrMethod, missingMethod } from '../../types/lookup.ts';
import type { FuncObj } from '../../types/object.ts';
import { asTypeParam, identical, under } from '../../types/predicates.ts';
import type { Interface, Signature, Term, Type, TypeParam } from '../../types/type.ts';
import { ifaceOf, isAllSet, typeSetOf } from '../../types/typeset.ts';

/** The terms that restrict a type parameter: none for one without restriction, null for an empty type set. */
export function structuralTerms(p: TypeParam): readonly Term[] | null {
  const { terms } = typeSetOf(ifaceOf(p));
  if (terms === null) return [];
  return terms.length === 0 ? null : terms;
}

/** A type parameter's types; any other type alone. Null for an empty type set. */
export function structuralTypes(t: Type): readonly Type[] | null {
  const p = asTypeParam(t);
  if (!p) return [t];
  return structuralTerms(p)?.map((x) => x.type) ?? null;
}

/** The type `error`. */
export function errorType(pkg: Package): Type {
  return pkg.scope.parent?.lookup('error')?.type as Type;
}

export function implementsInterface(t: Type, iface: Type): boolean {
  return missingMethod(null, t, iface, true, identical) === null;
}

/** The method `name` of t (pointer methods only if t is a pointer); null if there is none, or a field of that name. */
export function methodNamed(t: Type, name: string, pkg: Package | null = null): FuncObj | null {
  const { obj } = lookupFieldOrMethod(t, false, pkg, name, false);
  return obj?.kind === 'Func' ? obj : null;
}

/** `interface{}`, by whatever name. */
export function isEmptyInterface(t: Type): boolean {
  const u = under(t);
  return u.kind === 'Interface' && isAllSet(typeSetOf(u as Interface));
}

export function isFuncToString(sig: Signature): boolean {
  const result = sig.results.vars[0]?.type;
  return sig.params.vars.length === 0 && sig.results.vars.length === 1 && result?.kind === 'Basic' && result.basic === 'string';
}
