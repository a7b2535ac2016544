/** Instantiation and the satisfaction of constraints (Go spec, "Instantiations", "Satisfying a type constraint", "Implementing an interface"). */
import type { Pos } from '../source/position.ts';
import type { Checker } from './checker.ts';
import { errorAt } from './errors.ts';
import { hasAllMethods, isInterfacePtr } from './lookup.ts';
import { newAliasInstance, newInstance } from './named.ts';
import { comparableType, identical, isValid, under } from './predicates.ts';
import { type HasContext, copySignature, makeSubstMap, subst } from './subst.ts';
import { includesType, isSubset } from './termlist.ts';
import type { Alias, Interface, Named, Signature, Term, Type, TypeParam } from './type.ts';
import { hasTerms, ifaceOf, isAllSet, isComparableSet, isEmptySet, typeSetOf } from './typeset.ts';
import { typeStr } from './typestring.ts';
import { termString } from './union.ts';
import { Typ } from './universe.ts';

/** Instance of a generic type or function signature. The arguments are not verified; a wrong number gives an error for aliases and functions. */
export function instantiate(c: Checker, orig: Named | Alias | Signature, targs: readonly Type[], pos: Pos): Type {
  switch (orig.kind) {
    case 'Named':
      return newInstance(c, orig, targs, pos);
    case 'Alias':
      if (!validateTArgLen(c, pos, orig.obj.name, orig.typeParams.length, targs.length)) return Typ.invalid;
      return orig.typeParams.length === 0 ? orig : newAliasInstance(c, orig, targs);
    case 'Signature':
      if (!validateTArgLen(c, pos, typeStr(c, orig), orig.typeParams.length, targs.length)) return Typ.invalid;
      return instantiateSignatureType(c, orig, targs);
  }
}

/** The signature of a generic function with its type parameters replaced; no longer generic. */
export function instantiateSignatureType(c: HasContext, orig: Signature, targs: readonly Type[]): Signature {
  if (orig.typeParams.length === 0) return orig;
  const sig = copySignature(subst(c, orig, makeSubstMap(orig.typeParams, targs)) as Signature);
  sig.typeParams = [];
  return sig;
}

/** Reports a number of type arguments other than that of the type parameters. */
export function validateTArgLen(c: Checker, pos: Pos, name: string, want: number, got: number): boolean {
  if (got === want) return true;
  const qualifier = got < want ? 'not enough' : 'too many';
  errorAt(c, pos, 'WrongTypeArgCount', `${qualifier} type arguments for type ${name}: have ${got}, want ${want}`);
  return false;
}

/** The first argument that does not satisfy its constraint: its index and why; null if all do. */
export function verifyInstance(c: Checker, tparams: readonly TypeParam[], targs: readonly Type[]): { index: number; cause: string } | null {
  const smap = makeSubstMap(tparams, targs);
  for (const [index, tpar] of tparams.entries()) {
    ifaceOf(tpar); // wraps a bound that is no interface
    const bound = subst(c, tpar.bound as Type, smap);
    const cause = implementsType(c, targs[index] as Type, bound, true);
    if (cause !== null) return { index, cause };
  }
  return null;
}

/** Null if V implements interface T (or satisfies it, where T is a constraint), else the reason, a full sentence. */
export function implementsType(c: Checker, V: Type, T: Type, constraint: boolean): string | null {
  const [Vu, Tu] = [under(V), under(T)];
  if (!isValid(Vu) || !isValid(Tu)) return null;
  if (Vu.kind === 'Pointer' && !isValid(under(Vu.elem))) return null;
  const verb = constraint ? 'satisfy' : 'implement';
  const no = (detail: string): string => `${typeStr(c, V)} does not ${verb} ${typeStr(c, T)}${detail ? ` ${detail}` : ''}`;

  if (Tu.kind !== 'Interface') {
    const what = isInterfacePtr(Tu) ? `type ${typeStr(c, T)} is pointer to interface, not interface` : `${typeStr(c, T)} is not an interface`;
    return no(`(${what})`);
  }
  const Tset = typeSetOf(Tu);
  if (isAllSet(Tset)) return null;
  const Vset = Vu.kind === 'Interface' ? typeSetOf(Vu) : null;
  if (Vset && isEmptySet(Vset)) return null;
  if (isEmptySet(Tset)) return `cannot ${verb} ${typeStr(c, T)} (empty type set)`;

  const methods = hasAllMethods(c, V, T, true, identical);
  if (!methods.ok) return no(methods.cause);

  if (hasTerms(Tset)) {
    if (Vset) {
      if (!isSubset(Vset.terms, Tset.terms)) return no('');
    } else if (!Tset.terms.some((t) => includesType(t, V))) {
      return no(`(${missingTerm(c, V, T, Tu, Tset.terms)})`);
    }
  }
  return isComparableSet(Tset) ? comparabilityProblem(c, V, constraint, verb) : null;
}

function comparabilityProblem(c: Checker, V: Type, constraint: boolean, verb: string): string | null {
  if (comparableType(c, V, false) === null) return null;
  if (constraint && comparableType(c, V, true) === null) {
    return c.allowVersion(20) ? null : `${typeStr(c, V)} to ${verb} comparable requires go1.20 or later`;
  }
  return `${typeStr(c, V)} does not ${verb} comparable`;
}

/** Why V is in none of the terms, with a hint where a `~` is all that is missing. */
function missingTerm(c: Checker, V: Type, T: Type, Ti: Interface, terms: readonly Term[]): string {
  const alt = terms.find((t) => !t.tilde && identical(t.type, under(t.type)) && includesType({ tilde: true, type: t.type }, V));
  if (alt) return `possibly missing ~ for ${typeStr(c, alt.type)} in ${typeStr(c, T)}`;
  if (mentions(Ti, V)) {
    const [t, v] = [typeStr(c, T), typeStr(c, V)];
    return `${t} mentions ${v}, but ${v} is not in the type set of ${t}`;
  }
  const list = terms.map(termString).join(' | ');
  return `${typeStr(c, V)} missing in ${list}`;
}

function mentions(T: Type, t: Type): boolean {
  switch (T.kind) {
    case 'Interface':
      return T.embeddeds.some((e) => mentions(e, t));
    case 'Union':
      return T.terms.some((term) => mentions(term.type, t));
    default:
      return identical(T, t);
  }
}
