/** Type identity (Go spec, "Type identity"). */
import type { Interface, Signature, Struct, Term, Tuple, Type, TypeParam, Union } from './type.ts';
import { typeSetOf } from './typeset.ts';
import { isValid, unalias, under } from './predicates.ts';

/** Interfaces being compared: comparing the same two again means they are identical so far. */
interface InterfacePair {
  readonly x: Interface;
  readonly y: Interface;
  readonly prev: InterfacePair | null;
}

export function identical(x: Type, y: Type): boolean {
  return new Comparer(false).identical(x, y, null);
}

/** Identity as conversions see it: struct tags do not count. */
export function identicalIgnoreTags(x: Type, y: Type): boolean {
  return new Comparer(true).identical(x, y, null);
}

/** As `identical`, where an invalid type is identical to any. */
export function identicalOrInvalid(x: Type, y: Type): boolean {
  return new Comparer(false, true).identical(x, y, null);
}

class Comparer {
  /** Type parameters of generic signatures under comparison: y's → x's. */
  private pairs: Map<TypeParam, TypeParam> | null = null;

  constructor(
    private readonly ignoreTags: boolean,
    private readonly ignoreInvalids = false,
  ) {}

  identical(a: Type, b: Type, p: InterfacePair | null): boolean {
    if (a === b) return true;
    const x = unalias(a);
    const y = unalias(b);
    if (x === y) return true;
    if (this.ignoreInvalids && (!isValid(x) || !isValid(y))) return true;
    switch (x.kind) {
      case 'Basic':
        return y.kind === 'Basic' && x.basic === y.basic;
      case 'Array':
        return y.kind === 'Array' && (x.len < 0 || y.len < 0 || x.len === y.len) && this.identical(x.elem, y.elem, p);
      case 'Slice':
      case 'Pointer':
        return y.kind === x.kind && this.identical(x.elem, (y as typeof x).elem, p);
      case 'Struct':
        return y.kind === 'Struct' && this.structs(x, y, p);
      case 'Tuple':
        return y.kind === 'Tuple' && this.tuples(x, y, p);
      case 'Signature':
        return y.kind === 'Signature' && this.signatures(x, y, p);
      case 'Union':
        return y.kind === 'Union' && sameTerms(unionTerms(x), unionTerms(y));
      case 'Interface':
        return y.kind === 'Interface' && this.interfaces(x, y, p);
      case 'Map':
        return y.kind === 'Map' && this.identical(x.key, y.key, p) && this.identical(x.elem, y.elem, p);
      case 'Chan':
        return y.kind === 'Chan' && x.dir === y.dir && this.identical(x.elem, y.elem, p);
      case 'Named':
        return (
          y.kind === 'Named' &&
          x.origin.obj === y.origin.obj &&
          x.typeArgs.length === y.typeArgs.length &&
          x.typeArgs.every((t, i) => this.identical(t, y.typeArgs[i] as Type, p))
        );
      case 'TypeParam':
        return y.kind === 'TypeParam' && this.pairs?.get(y) === x;
      default:
        return false;
    }
  }

  private structs(x: Struct, y: Struct, p: InterfacePair | null): boolean {
    return (
      x.fields.length === y.fields.length &&
      x.fields.every((f, i) => {
        const g = y.fields[i] as typeof f;
        return (
          f.embedded === g.embedded &&
          (this.ignoreTags || (x.tags[i] ?? '') === (y.tags[i] ?? '')) &&
          f.id === g.id &&
          this.identical(f.type as Type, g.type as Type, p)
        );
      })
    );
  }

  private tuples(x: Tuple, y: Tuple, p: InterfacePair | null): boolean {
    return x.vars.length === y.vars.length && x.vars.every((v, i) => this.identical(v.type as Type, y.vars[i]?.type as Type, p));
  }

  /** Type parameters are compared modulo renaming. */
  private signatures(x: Signature, y: Signature, p: InterfacePair | null): boolean {
    if (x.typeParams.length !== y.typeParams.length || x.variadic !== y.variadic) return false;
    if (x.typeParams.length > 0) {
      this.pairs ??= new Map();
      for (const [i, t] of y.typeParams.entries()) this.pairs.set(t, x.typeParams[i] as TypeParam);
      if (!x.typeParams.every((t, i) => this.identical(t.bound as Type, y.typeParams[i]?.bound as Type, p))) return false;
    }
    return this.tuples(x.params, y.params, p) && this.tuples(x.results, y.results, p);
  }

  /** Same methods and same type restrictions; the order of declaration does not matter. */
  private interfaces(x: Interface, y: Interface, p: InterfacePair | null): boolean {
    const xs = typeSetOf(x);
    const ys = typeSetOf(y);
    if (xs.comparable !== ys.comparable || xs.methods.length !== ys.methods.length || !sameTerms(xs.terms, ys.terms)) return false;
    for (let q = p; q; q = q.prev) if ((q.x === x && q.y === y) || (q.x === y && q.y === x)) return true;
    const q: InterfacePair = { x, y, prev: p };
    return xs.methods.every((f, i) => {
      const g = ys.methods[i] as typeof f;
      return f.id === g.id && this.identical(f.type as Type, g.type as Type, q);
    });
  }
}

function unionTerms(u: Union): readonly Term[] {
  return u.terms;
}

/** Whether two lists of terms denote the same set of types; null is all types. */
function sameTerms(x: readonly Term[] | null, y: readonly Term[] | null): boolean {
  if (!x || !y) return x === y;
  return x.every((t) => includes(y, t)) && y.every((t) => includes(x, t));
}

function includes(list: readonly Term[], t: Term): boolean {
  return list.some((u) => (u.tilde ? identical(under(u.type), under(t.type)) : !t.tilde && identical(u.type, t.type)));
}
