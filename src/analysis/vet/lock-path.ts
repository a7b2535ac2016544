/**
 * Whether a value of some type must not be copied, and why: the way from the type to the lock in it.
 *
 * A lock is a struct type T where *T has Lock and Unlock but T has not: `sync.Mutex`, `sync.noCopy`, and everything
 * that embeds one. Pointers, interfaces, maps… to locks can be copied.
 */
import { lookupFieldOrMethod } from '../../types/lookup.ts';
import { asTypeParam, under } from '../../types/predicates.ts';
import { Pointer, type Type, type TypeParam } from '../../types/type.ts';
import { typeString } from '../../types/typestring.ts';
import { isTypeNamed } from './callee.ts';
import { structuralTerms } from './type-queries.ts';

/** `main.T contains sync.WaitGroup contains sync.noCopy`; null for types that can be copied. */
export function lockPath(t: Type | null): string | null {
  return find(t, new Set())?.join(' contains ') ?? null;
}

/** From the outermost type to the lock. */
function find(t: Type | null, seen: Set<Type>): string[] | null {
  if (!t || seen.has(t)) return null;
  seen.add(t);
  const param = asTypeParam(t);
  if (param) return findInTerms(param, seen);
  let type = t;
  for (let u = under(type); u.kind === 'Array'; u = under(type)) type = u.elem;
  const u = under(type);
  if (u.kind === 'Tuple') return findInAny(u.vars, type, seen);
  if (u.kind !== 'Struct') return null;
  if (isLock(type)) return [typeString(type)];
  return findInAny(u.fields, type, seen);
}

function findInAny(vars: readonly { readonly type: Type | null }[], outer: Type, seen: Set<Type>): string[] | null {
  for (const v of vars) {
    const path = find(v.type, seen);
    if (path) return [typeString(outer), ...path];
  }
  return null;
}

/** `~` marks a term that only approximates: the lock is in the types of that underlying type. */
function findInTerms(p: TypeParam, seen: Set<Type>): string[] | null {
  for (const term of structuralTerms(p) ?? []) {
    const path = find(term.type, seen);
    if (path) return [typeString(p), `${term.tilde ? '~' : ''}${path[0]}`, ...path.slice(1)];
  }
  return null;
}

function isLock(t: Type): boolean {
  return isTypeNamed(t, 'sync', 'noCopy') || (isLocker(new Pointer(t)) && !isLocker(t));
}

function isLocker(t: Type): boolean {
  return hasProcedure(t, 'Lock') && hasProcedure(t, 'Unlock');
}

/** Whether t has a method `name` without parameters and results. */
function hasProcedure(t: Type, name: string): boolean {
  const type = lookupFieldOrMethod(t, false, null, name, false).obj;
  if (type?.kind !== 'Func' || type.type?.kind !== 'Signature') return false;
  return type.type.params.vars.length === 0 && type.type.results.vars.length === 0;
}
