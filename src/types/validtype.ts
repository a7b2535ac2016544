/**
 * Types whose values would have to contain themselves: `type T struct { f T }` (Go spec, "Type declarations"), after types2/validtype.go.
 *
 * `nest` holds the types whose declarations lead to the present place through nothing but struct fields, array elements and embedded
 * elements; `path` is the same but keeps what was left for a type argument, and is what gets printed.
 */
import type { Checker } from './checker.ts';
import { cycleError } from './cycles.ts';
import { namedRHS, placedName } from './named.ts';
import { identical, unalias } from './predicates.ts';
import type { Named, Type, TypeParam } from './type.ts';
import { Typ } from './universe.ts';

/** Reports `t` if it expands for ever. */
export function validType(c: Checker, t: Named): void {
  visit(c, t, [], [], new Set());
}

/** `done`: literals visited within the same declaration. */
function visit(c: Checker, t0: Type, nest: readonly Named[], path: readonly Named[], done: Set<Type>): boolean {
  const t = unalias(t0);
  if (t.kind === 'Named') return visitNamed(c, t, nest, path);
  if (t.kind === 'TypeParam') return visitTypeParam(c, t, nest, path);
  if (done.has(t)) return true;
  done.add(t);
  const inner = (e: Type | null): boolean => e === null || visit(c, e, nest, path, done);
  switch (t.kind) {
    case 'Array':
      return inner(t.elem);
    case 'Struct':
      return t.fields.every((f) => inner(f.type));
    case 'Union':
      return t.terms.every((term) => inner(term.type));
    case 'Interface':
      return t.embeddeds.every(inner);
    default:
      return true;
  }
}

function visitNamed(c: Checker, t: Named, nest: readonly Named[], path: readonly Named[]): boolean {
  if (c.validNamed.has(t)) return true;
  if (nest.some((e) => identical(e, t))) {
    // Invalid from here on: this ends other searches, and what is said of it later would be a consequence.
    t.origin.rhs = Typ.invalid;
    t.origin.underlying = Typ.invalid;
    const start = path.findIndex((p) => identical(p, t));
    cycleError(c, path.slice(Math.max(start, 0)).map(placedName), 0);
    return false;
  }
  const rhs = namedRHS(t.origin);
  if (rhs === null) return true;
  if (!visit(c, rhs, [...nest, t], [...path, t], new Set())) return false;
  if (t.origin.typeParams.length === 0) c.validNamed.add(t);
  return true;
}

/** A type parameter stands for the argument of the innermost type, in whose surroundings it was written. */
function visitTypeParam(c: Checker, t: TypeParam, nest: readonly Named[], path: readonly Named[]): boolean {
  const inst = nest[nest.length - 1];
  const i = inst ? inst.origin.typeParams.indexOf(t) : -1;
  const targ = inst?.typeArgs[i];
  return !targ || visit(c, targ, nest.slice(0, -1), path, new Set());
}
