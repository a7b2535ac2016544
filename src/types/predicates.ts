/**
 * Questions about types (Go spec, "Properties of types and values"): kinds, comparability, defaults of untyped types,
 * and what all types of a type parameter's type set have in common. Identity is in identical.ts.
 *
 * `isX(t)` is false for type parameters; `allX(t)` holds for a type parameter when it does for each type in its set.
 */
import type { Checker } from './checker.ts';
import { identical } from './identical.ts';
import { namedUnder } from './named.ts';
import type { Basic, BasicInfo, BasicKind, Interface, Named, Signature, Type, TypeParam } from './type.ts';
import { ifaceOf, isComparableSet, typeSetOf, typeset } from './typeset.ts';
import { qualifier, typeString } from './typestring.ts';
import { Typ } from './universe.ts';

export { identical, identicalIgnoreTags } from './identical.ts';

/** What an alias stands for; any other type as it is. */
export function unalias(t: Type): Type {
  let u = t;
  while (u.kind === 'Alias') {
    if (!u.actual) return Typ.invalid;
    u = u.actual;
  }
  return u;
}

/** The underlying type (Go spec, "Underlying types"); instances are expanded. For a type parameter, its constraint interface. */
export function under(t: Type): Type {
  switch (t.kind) {
    case 'Alias':
      return under(unalias(t));
    case 'Named':
      return namedUnder(t);
    case 'TypeParam':
      return ifaceOf(t);
    default:
      return t;
  }
}

export function isValid(t: Type): boolean {
  const u = unalias(t);
  return u.kind !== 'Basic' || u.basic !== 'invalid';
}

type BasicTest = (info: BasicInfo) => boolean;
const booleans: BasicTest = (i) => i.boolean === true;
const integers: BasicTest = (i) => i.integer === true;
const unsigneds: BasicTest = (i) => i.unsigned === true;
const floats: BasicTest = (i) => i.float === true;
const complexes: BasicTest = (i) => i.complex === true;
const strings: BasicTest = (i) => i.string === true;
const numerics: BasicTest = (i) => integers(i) || floats(i) || complexes(i);
const ordereds: BasicTest = (i) => integers(i) || floats(i) || strings(i);
const constants: BasicTest = (i) => booleans(i) || numerics(i) || strings(i);

function isBasic(t: Type, test: BasicTest): boolean {
  const u = under(t);
  return u.kind === 'Basic' && test(u.info);
}

/** As isBasic, but of a type parameter asks each type in its set (which must have some). */
function allBasic(t: Type, test: BasicTest): boolean {
  if (isTypeParam(t)) return allTypes(t, (_, u) => u !== null && u.kind === 'Basic' && test(u.info));
  return isBasic(t, test);
}

export const isBoolean = (t: Type): boolean => isBasic(t, booleans);
export const isInteger = (t: Type): boolean => isBasic(t, integers);
export const isUnsigned = (t: Type): boolean => isBasic(t, unsigneds);
export const isFloat = (t: Type): boolean => isBasic(t, floats);
export const isComplex = (t: Type): boolean => isBasic(t, complexes);
export const isNumeric = (t: Type): boolean => isBasic(t, numerics);
export const isString = (t: Type): boolean => isBasic(t, strings);
export const isIntegerOrFloat = (t: Type): boolean => isBasic(t, (i) => integers(i) || floats(i));
/** Whether constants can have this type. */
export const isConstType = (t: Type): boolean => isBasic(t, constants);
export const allBoolean = (t: Type): boolean => allBasic(t, booleans);
export const allInteger = (t: Type): boolean => allBasic(t, integers);
export const allUnsigned = (t: Type): boolean => allBasic(t, unsigneds);
export const allNumeric = (t: Type): boolean => allBasic(t, numerics);
export const allString = (t: Type): boolean => allBasic(t, strings);
export const allOrdered = (t: Type): boolean => allBasic(t, ordereds);
export const allNumericOrString = (t: Type): boolean => allBasic(t, (i) => numerics(i) || strings(i));

export function isUntyped(t: Type): boolean {
  const u = unalias(t);
  return u.kind === 'Basic' && u.info.untyped === true;
}

export function isTyped(t: Type): boolean {
  return !isUntyped(t);
}

export function isUntypedNumeric(t: Type): boolean {
  const u = unalias(t);
  return u.kind === 'Basic' && u.info.untyped === true && numerics(u.info);
}

/** Predeclared, defined and type parameter types have names. */
export function hasName(t: Type): boolean {
  const u = unalias(t);
  return u.kind === 'Basic' || u.kind === 'Named' || u.kind === 'TypeParam';
}

export function isTypeLit(t: Type): boolean {
  const u = unalias(t);
  return u.kind !== 'Named' && u.kind !== 'TypeParam';
}

/** Also true for type parameters, whose underlying type is their constraint. */
export function isInterface(t: Type): boolean {
  return under(t).kind === 'Interface';
}

export function isNonTypeParamInterface(t: Type): boolean {
  return !isTypeParam(t) && isInterface(t);
}

export function isTypeParam(t: Type): boolean {
  return unalias(t).kind === 'TypeParam';
}

export function asTypeParam(t: Type): TypeParam | null {
  const u = unalias(t);
  return u.kind === 'TypeParam' ? u : null;
}

export function asNamed(t: Type): Named | null {
  const u = unalias(t);
  return u.kind === 'Named' ? u : null;
}

/** The underlying signature, or null. */
export function asSignature(t: Type): Signature | null {
  const u = under(t);
  return u.kind === 'Signature' ? u : null;
}

/** The underlying interface (of a type parameter: its constraint), or null. */
export function asInterface(t: Type): Interface | null {
  const u = under(t);
  return u.kind === 'Interface' ? u : null;
}

/** Whether t is a type parameter whose type set is known to be empty; does not compute the set. */
export function hasEmptyTypeset(t: Type): boolean {
  const p = asTypeParam(t);
  if (!p?.bound) return false;
  const bound = unalias(p.bound);
  const iface = bound.kind === 'Named' ? bound.underlying : bound;
  return iface?.kind === 'Interface' && iface.typeSet?.terms?.length === 0;
}

/** A generic type that has not been instantiated (signatures are not included). */
export function isGeneric(t: Type): boolean {
  if (t.kind === 'Alias' && t.typeParams.length > 0 && t.typeArgs.length === 0) return true;
  const n = asNamed(t);
  return n !== null && n.typeArgs.length === 0 && n.typeParams.length > 0;
}

/** Whether values of type t can be compared with == (interfaces: at run time). */
export function comparable(t: Type): boolean {
  return comparableType(null, t, true) === null;
}

/**
 * Null when values of type t can be compared; else why not, '' where there is nothing to add.
 * dynamic: interfaces that are no type parameters count as comparable.
 */
export function comparableType(c: Checker | null, t: Type, dynamic: boolean, seen: Set<Type> = new Set()): string | null {
  if (seen.has(t)) return null;
  seen.add(t);
  const str = (x: Type): string => typeString(x, c ? qualifier(c) : undefined);
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return u.basic === 'untyped nil' ? '' : null;
    case 'Pointer':
    case 'Chan':
      return null;
    case 'Struct': {
      const bad = u.fields.find((f) => f.type && comparableType(c, f.type, dynamic, seen) !== null);
      return bad ? `struct containing ${str(bad.type as Type)} cannot be compared` : null;
    }
    case 'Array':
      return comparableType(c, u.elem, dynamic, seen) === null ? null : `${str(t)} cannot be compared`;
    case 'Interface': {
      const set = typeSetOf(u);
      if ((dynamic && !isTypeParam(t)) || isComparableSet(set, seen)) return null;
      return set.terms?.length === 0 ? 'empty type set' : 'incomparable types in type set';
    }
    default:
      return '';
  }
}

/** Whether nil is a value of type t. */
export function hasNil(t: Type): boolean {
  const u = under(t);
  switch (u.kind) {
    case 'Basic':
      return u.basic === 'unsafe.Pointer';
    case 'Slice':
    case 'Pointer':
    case 'Signature':
    case 'Map':
    case 'Chan':
      return true;
    case 'Interface':
      return !isTypeParam(t) || allTypes(t, (_, tu) => tu !== null && hasNil(tu));
    default:
      return false;
  }
}

/** The type a constant or untyped value gets where the context asks for none (Go spec, "Constants"). */
export function defaultType(t: Type): Type {
  if (t.kind !== 'Basic') return t;
  switch (t.basic) {
    case 'untyped bool':
      return Typ.bool;
    case 'untyped int':
      return Typ.int;
    case 'untyped rune':
      return Typ.rune;
    case 'untyped float':
      return Typ.float64;
    case 'untyped complex':
      return Typ.complex128;
    case 'untyped string':
      return Typ.string;
    default:
      return t;
  }
}

const untypedOrder: readonly BasicKind[] = ['untyped int', 'untyped rune', 'untyped float', 'untyped complex'];

/** The untyped numeric kind that holds both: the later of integer, rune, float, complex; null where x and y differ otherwise. */
export function maxType(x: Type, y: Type): Type | null {
  if (x === y) return x;
  if (!isUntypedNumeric(x) || !isUntypedNumeric(y)) return null;
  const rank = (t: Type): number => untypedOrder.indexOf((t as Basic).basic);
  return rank(x) > rank(y) ? x : y;
}

/**
 * Whether f holds for each (type, underlying type) of the type set of a type parameter, (null, null) standing for a
 * set without specific types; for any other type f is asked about itself.
 */
export function allTypes(t: Type, f: (t: Type | null, u: Type | null) => boolean): boolean {
  let ok = true;
  typeset(t, (x, u) => {
    ok = f(x, u);
    return ok;
  });
  return ok;
}

export interface CommonUnder {
  /** Null where there is none. */
  readonly type: Type | null;
  /** Why there is none. */
  readonly cause: string;
}

/** The underlying type that all types in t's type set share; channels may differ in direction. `cond` may refuse a type with a cause. */
export function commonUnder(c: Checker | null, t: Type, cond: ((t: Type | null, u: Type | null) => string | null) | null): CommonUnder {
  const str = (x: Type | null): string => (x ? typeString(x, c ? qualifier(c) : undefined) : '<nil>');
  let first: Type | null = null;
  let common: Type | null = null;
  let cause: string | null = null;
  typeset(t, (x, u) => {
    cause = cond ? cond(x, u) : null;
    if (cause !== null) return false;
    if (!u) {
      cause = 'no specific type';
      return false;
    }
    if (!common) {
      first = x;
      common = u;
      return true;
    }
    const known: Type = common;
    if (known.kind === 'Chan' && u.kind === 'Chan') {
      if (!identical(known.elem, u.elem)) cause = `channels ${str(first)} and ${str(x)} have different element types`;
      else if (known.dir === 'both') {
        first = x;
        common = u;
      } else if (u.dir !== 'both' && u.dir !== known.dir) cause = `channels ${str(first)} and ${str(x)} have conflicting directions`;
    } else if (!identical(known, u)) cause = `${str(first)} and ${str(x)} have different underlying types`;
    return cause === null;
  });
  return cause === null ? { type: common, cause: '' } : { type: null, cause };
}

/** The common underlying type of t, or null. */
export function coreType(t: Type): Type | null {
  return isTypeParam(t) ? commonUnder(null, t, null).type : under(t);
}
