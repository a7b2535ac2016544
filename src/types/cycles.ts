/** Cycles among declarations: aliases and types that only lead to each other, and types whose size would be infinite (after types2/cycles.go). */
import { errorAt, ErrorReport } from './errors.ts';
import type { Checker } from './checker.ts';
import type { Obj, TypeNameObj } from './object.ts';
import { unalias } from './predicates.ts';
import { namedRHS, placedName } from './named.ts';
import type { Type } from './type.ts';
import { qualifier } from './typestring.ts';
import { Typ } from './universe.ts';

/** Reports package-level type declarations that lead from name to name and back: `type A B; type B A`. */
export function directCycles(c: Checker): void {
  const done = new Set<TypeNameObj>();
  for (const obj of c.objMap.keys()) if (obj.kind === 'TypeName') directCycle(c, obj, done);
}

function directCycle(c: Checker, start: TypeNameObj, done: Set<TypeNameObj>): void {
  const path: TypeNameObj[] = [];
  let tname: TypeNameObj | null = start;
  while (tname && !done.has(tname)) {
    const i = path.indexOf(tname);
    if (i >= 0) {
      tname.type = Typ.invalid;
      const cycle = path.slice(i);
      cycleError(c, cycle, firstInSrc(cycle));
      break;
    }
    path.push(tname);
    const rhs = c.objMap.get(tname)?.tdecl?.type;
    if (rhs?.kind !== 'Ident') break;
    const next = c.pkg.scope.lookup(rhs.name);
    tname = next?.kind === 'TypeName' ? next : null;
  }
  for (const t of path) done.add(t);
}

const maxDepth = 200;

/** Whether values of type t have a finite size; a type whose declaration is under way and needs its own size is reported. */
export function finiteSize(c: Checker, t: Type): boolean {
  return visit(c, t, new Set());
}

/** `done`: literals found finite on this search. */
function visit(c: Checker, t0: Type, done: Set<Type>): boolean {
  const t = unalias(t0);
  switch (t.kind) {
    case 'Named': {
      const known = c.validTypes.get(t);
      if (known !== undefined) return known;
      const obj = placedName(t);
      const i = c.objPathIdx.get(obj);
      if (i !== undefined) {
        const cycle = c.objPath.slice(i);
        cycleError(c, cycle, firstInSrc(cycle));
        return false;
      }
      // Only types that validType reports nest deeper.
      if (c.objPath.length > maxDepth) return true;
      c.push(obj);
      const rhs = namedRHS(t);
      const finite = rhs === null || visit(c, rhs, done);
      c.pop();
      if (rhs !== null) c.validTypes.set(t, finite);
      return finite;
    }
    case 'Array':
      return visit(c, t.elem, done);
    case 'Struct': {
      if (done.has(t)) return true;
      if (!t.fields.every((f) => !f.type || visit(c, f.type, done))) return false;
      done.add(t);
      return true;
    }
    default:
      return true;
  }
}

/** Reports the cycle through `cycle[start]`, listing it from there. */
export function cycleError(c: Checker, cycle: readonly Obj[], start: number): void {
  const qf = qualifier(c);
  const name = (o: Obj): string => {
    const prefix = o.pkg && o.kind !== 'PkgName' ? qf(o.pkg) : '';
    return prefix ? `${prefix}.${o.name}` : o.name;
  };
  let obj = cycle[start] as Obj;
  const isType = obj.kind === 'TypeName';
  // The alias counts as invalid from here on, which keeps follow-on errors away.
  if (isType && obj.type?.kind === 'Alias') obj.type.actual = Typ.invalid;
  if (cycle.length === 1) {
    errorAt(c, obj, 'InvalidDeclCycle', `${isType ? 'invalid recursive type' : 'invalid cycle in declaration'}: ${name(obj)} refers to itself`);
    return;
  }
  const report = new ErrorReport(c, 'InvalidDeclCycle');
  report.add(obj, isType ? `invalid recursive type ${name(obj)}` : `invalid cycle in declaration of ${name(obj)}`);
  for (let i = 0; i < cycle.length; i++) {
    const next = cycle[(start + i + 1) % cycle.length] as Obj;
    report.add(obj, `${name(obj)} refers to ${name(next)}`);
    obj = next;
  }
  report.report();
}

/** Index of the object that comes first in the source. */
export function firstInSrc(path: readonly Obj[]): number {
  let first = 0;
  path.forEach((o, i) => {
    if (o.pos < (path[first] as Obj).pos) first = i;
  });
  return first;
}
