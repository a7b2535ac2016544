/**
 * Types that cmd/compile cannot lay out: channels whose elements take 64 kB or more, arrays of 2⁵⁰ bytes or more. It finds them after
 * checking, so only in packages without errors, and says so at the name that is declared with such a type. After types.CalcSize.
 */
import type { Checker } from './checker.ts';
import { errorAt } from './errors.ts';
import type { Obj } from './object.ts';
import { sizeOf } from './sizes.ts';
import type { Type } from './type.ts';
import { typeStr } from './typestring.ts';

/** Bytes. */
const maxChanElement = 1 << 16;
const addressSpace = 2 ** 50;

/** Reports the types of the package's declarations that are too large, each type once. */
export function checkSizes(c: Checker): void {
  const seen = new Set<Type>();
  for (const obj of c.info.defs.values()) {
    if (obj?.pkg !== c.pkg || (obj.kind !== 'Var' && obj.kind !== 'TypeName' && obj.kind !== 'Func')) continue;
    const problem = problemOf(c, obj, seen);
    if (problem !== null) errorAt(c, obj.pos, 'TypeTooLarge', problem);
  }
}

function problemOf(c: Checker, obj: Obj, seen: Set<Type>): string | null {
  const t = obj.type;
  if (!t || t.kind === 'TypeParam') return null;
  return tooLarge(c, t.kind === 'Named' && obj.kind === 'TypeName' ? t.underlying : t, seen);
}

/** Named types are looked at where they are declared. */
function tooLarge(c: Checker, t: Type | null, seen: Set<Type>): string | null {
  if (!t || seen.has(t)) return null;
  seen.add(t);
  switch (t.kind) {
    case 'Array':
      return tooLarge(c, t.elem, seen) ?? (sizeOf(t) >= addressSpace ? `type ${typeStr(c, t)} larger than address space` : null);
    case 'Chan':
      return tooLarge(c, t.elem, seen) ?? (sizeOf(t.elem) >= maxChanElement ? 'channel element type too large (>64kB)' : null);
    case 'Slice':
    case 'Pointer':
      return tooLarge(c, t.elem, seen);
    case 'Map':
      return tooLarge(c, t.key, seen) ?? tooLarge(c, t.elem, seen);
    case 'Struct':
      return firstOf(t.fields, (f) => tooLarge(c, f.type, seen));
    case 'Signature':
      return firstOf([...t.params.vars, ...t.results.vars], (v) => tooLarge(c, v.type, seen));
    default:
      return null;
  }
}

function firstOf<T>(list: readonly T[], find: (x: T) => string | null): string | null {
  for (const x of list) {
    const found = find(x);
    if (found !== null) return found;
  }
  return null;
}
