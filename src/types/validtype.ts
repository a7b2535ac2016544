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
  visit(c, t, [], []);
}

function visit(c: Checker, t0: Type, nest: readonly Named[], path: readonly Named[]): boolean {
  const t = unalias(t0);
  switch (t.kind) {
    case 'Array':
      return visit(c, t.elem, nest, path);
    case 'Struct':
      return t.fields.every((f) => !f.type || visit(c, f.type, nest, path));
    case 'Union':
      return t.terms.every((term) => visit(c, term.type, nest, path));
    case 'Interface':
      return t.embeddeds.every((e) => visit(c, e, nest, path));
    case 'Named':
      return visitNamed(c, t, nest, path);
    case 'TypeParam':
      return visitTypeParam(c, t, nest, path);
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
    cycleError(
      c,
      path.slice(Math.max(start, 0)).map(placedName),
      0,
    );
    return false;
  }
  const rhs = namedRHS(t.origin);
  if (rhs === null) return true;
  if (!visit(c, rhs, [...nest, t], [...path, t])) return false;
  if (t.origin.typeParams.length === 0) c.validNamed.add(t);
  return true;
}

/** A type parameter stands for the argument of the innermost type, in whose surroundings it was written. */
function visitTypeParam(c: Checker, t: TypeParam, nest: readonly Named[], path: readonly Named[]): boolean {
  const inst = nest[nest.length - 1];
  const i = inst ? inst.origin.typeParams.indexOf(t) : -1;
  const targ = inst?.typeArgs[i];
  return !targ || visit(c, targ, nest.slice(0, -1), path);
}
