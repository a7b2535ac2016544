/**
 * Type unification (Go spec, "Type unification"), after types2/unify.go: finds types for the type parameters being inferred ("bound" ones) that make
 * two types match.
 *
 * Modes: `inexact` lets a defined type match a literal by its underlying type, ignores channel directions, and lets a type match an interface it
 * implements; `assign` does so at the top only, elements having to match exactly; `exact` never does.
 */

import { lookupFieldOrMethod } from './lookup.ts';
import { namedUnder } from './named.ts';
import { asNamed, commonUnder, identical, isInterface, isTypeLit, isTypeParam, unalias, under } from './predicates.ts';
import { isSubset } from './termlist.ts';
import type { Interface, Signature, Struct, Type, TypeParam, TypeSet, Tuple } from './type.ts';
import { typeSetOf } from './typeset.ts';

export type UnifyMode = 'inexact' | 'assign' | 'exact' | 'assign exact';

/** Depth at which unification gives up: it is not known to end on all inputs. */
const depthLimit = 50;

/** The inferred type, shared by type parameters that were unified with each other. */
interface Handle {
  type: Type | null;
}

interface Pair {
  readonly x: Interface;
  readonly y: Interface;
  readonly prev: Pair | null;
}

function isExact(mode: UnifyMode): boolean {
  return mode === 'exact' || mode === 'assign exact';
}

export class Unifier {
  private readonly handles = new Map<TypeParam, Handle>();
  private depth = 0;

  constructor(
    tparams: readonly TypeParam[],
    targs: readonly (Type | null)[],
    /** Go 1.21: methods shared by two types take part. */
    private readonly interfaceInference: boolean,
  ) {
    for (const [i, p] of tparams.entries()) this.handles.set(p, { type: targs[i] ?? null });
  }

  /** Whether x and y can be made to match; type parameters may have been given types afterwards, also on failure. */
  unify(x: Type, y: Type, mode: UnifyMode): boolean {
    return this.nify(x, y, mode, null);
  }

  at(p: TypeParam): Type | null {
    return this.handles.get(p)?.type ?? null;
  }

  set(p: TypeParam, t: Type): void {
    const h = this.handles.get(p);
    if (h) h.type = t;
  }

  /** Number of type parameters without a type. */
  unknowns(): number {
    let n = 0;
    for (const h of this.handles.values()) if (!h.type) n++;
    return n;
  }

  inferred(tparams: readonly TypeParam[]): (Type | null)[] {
    return tparams.map((p) => this.at(p));
  }

  private bound(t: Type): TypeParam | null {
    const u = unalias(t);
    return u.kind === 'TypeParam' && this.handles.has(u) ? u : null;
  }

  /** Makes two bound type parameters share their type; false if both have one already. */
  private join(x: TypeParam, y: TypeParam): boolean {
    const [hx, hy] = [this.handles.get(x) as Handle, this.handles.get(y) as Handle];
    if (hx === hy) return true;
    if (hx.type && hy.type) return false;
    const [from, to] = hx.type ? [hy, hx] : [hx, hy];
    for (const [p, h] of this.handles) if (h === from) this.handles.set(p, to);
    return true;
  }

  private nify(x: Type, y: Type, mode: UnifyMode, pairs: Pair | null): boolean {
    if (x === y || unalias(x) === unalias(y)) return true;
    if (this.depth >= depthLimit) return false;
    this.depth++;
    const result = this.nify1(x, y, mode, pairs);
    this.depth--;
    return result;
  }

  private nify1(x: Type, y: Type, mode: UnifyMode, pairs: Pair | null): boolean {
    // A defined type, if there is one, goes to y; a bound type parameter to x.
    if (asNamed(x) || this.bound(y)) [x, y] = [y, x];
    const ny = asNamed(y);
    if (!isExact(mode) && ny && isTypeLit(x) && !(this.interfaceInference && isInterface(x))) {
      y = namedUnder(ny);
      if (x === y || unalias(x) === unalias(y)) return true;
    }
    const [px, py] = [this.bound(x), this.bound(y)];
    if (px && py) return this.join(px, py) || this.nify(this.at(px) as Type, this.at(py) as Type, mode, pairs);
    if (px) return this.unifyBound(px, y, mode, pairs);

    if (this.interfaceInference && !isExact(mode)) {
      const [xi, yi] = [asInterface(x), asInterface(y)];
      if (xi && yi) return this.unifyInterfaces(xi, yi, pairs);
      if (xi) return this.unifyMethods(xi, y, pairs);
      if (yi) return this.unifyMethods(yi, x, pairs);
    }
    if (isTypeParam(y)) [x, y] = [y, x];
    return this.structural(x, y, mode, pairs);
  }

  /** x is a bound type parameter, y is not. */
  private unifyBound(px: TypeParam, y: Type, mode: UnifyMode, pairs: Pair | null): boolean {
    const x = this.at(px);
    if (!x) {
      this.set(px, y);
      return true;
    }
    if (!this.nify(x, y, mode, pairs)) return false;
    const [xi, yi] = [asInterface(x), asInterface(y)];
    const [xn, yn] = [asNamed(x) !== null, asNamed(y) !== null];
    if (xi && yi) {
      if (xn && yn) return identical(x, y);
      if (typeSetOf(xi).methods.length !== typeSetOf(yi).methods.length) return false;
    } else if (xi || yi) {
      // Either could be meant; choosing would depend on the order of the arguments.
      return false;
    }
    if (isExact(mode) || xn) return true;
    // A defined type wins over a literal, a directed channel over a bidirectional one.
    const u = under(y);
    if (yn || (u.kind === 'Chan' && u.dir !== 'both')) this.set(px, y);
    return true;
  }

  /** One interface must have a subset of the other's methods, with signatures that unify. */
  private unifyInterfaces(xi: Interface, yi: Interface, pairs: Pair | null): boolean {
    const [xset, yset] = [typeSetOf(xi), typeSetOf(yi)];
    if (!sameTypes(xset, yset)) return false;
    if (seenPair(xi, yi, pairs)) return true;
    const next: Pair = { x: xi, y: yi, prev: pairs };
    const [small, big] = xset.methods.length <= yset.methods.length ? [xset, yset] : [yset, xset];
    const byId = new Map(big.methods.map((m) => [m.id, m]));
    return small.methods.every((m) => {
      const other = byId.get(m.id);
      return other !== undefined && this.nify(m.type as Type, other.type as Type, 'exact', next);
    });
  }

  /** All methods of the interface must be among those of y, with signatures that unify. */
  private unifyMethods(xi: Interface, y: Type, pairs: Pair | null): boolean {
    return typeSetOf(xi).methods.every((m) => {
      const { obj } = lookupFieldOrMethod(y, false, m.pkg, m.name, false);
      return obj?.kind === 'Func' && obj.type !== null && this.nify(m.type as Type, obj.type, 'exact', pairs);
    });
  }

  private structural(x0: Type, y0: Type, mode: UnifyMode, pairs: Pair | null): boolean {
    const [x, y] = [unalias(x0), unalias(y0)];
    const emode: UnifyMode = mode === 'assign' ? 'assign exact' : mode;
    const both = (a: Type, b: Type): boolean => this.nify(a, b, emode, pairs);
    switch (x.kind) {
      case 'Basic':
        return y.kind === 'Basic' && x.basic === y.basic;
      case 'Array':
        return y.kind === 'Array' && (x.len < 0 || y.len < 0 || x.len === y.len) && both(x.elem, y.elem);
      case 'Slice':
        return y.kind === 'Slice' && both(x.elem, y.elem);
      case 'Pointer':
        return y.kind === 'Pointer' && both(x.elem, y.elem);
      case 'Map':
        return y.kind === 'Map' && both(x.key, y.key) && both(x.elem, y.elem);
      case 'Chan':
        return y.kind === 'Chan' && (!isExact(mode) || x.dir === y.dir) && both(x.elem, y.elem);
      case 'Struct':
        return y.kind === 'Struct' && this.unifyStructs(x, y, emode, pairs);
      case 'Tuple':
        return y.kind === 'Tuple' && this.unifyTuples(x, y, mode, pairs);
      case 'Signature':
        return y.kind === 'Signature' && this.unifySignatures(x, y, emode, pairs);
      case 'Interface':
        return y.kind === 'Interface' && this.unifySameInterfaces(x, y, pairs);
      case 'Named':
        return (
          y.kind === 'Named' &&
          x.typeArgs.length === y.typeArgs.length &&
          x.typeArgs.every((a, i) => this.nify(a, y.typeArgs[i] as Type, mode, pairs)) &&
          x.origin === y.origin
        );
      case 'TypeParam': {
        // Not one of ours: a type argument for it must match its core type.
        const core = commonUnder(null, x, null).type;
        return core !== null && this.nify(core, y0, 'assign', pairs);
      }
      default:
        return false;
    }
  }

  private unifyStructs(x: Struct, y: Struct, emode: UnifyMode, pairs: Pair | null): boolean {
    if (x.fields.length !== y.fields.length) return false;
    return x.fields.every((f, i) => {
      const g = y.fields[i] as typeof f;
      const same = f.embedded === g.embedded && f.id === g.id && (x.tags[i] ?? '') === (y.tags[i] ?? '');
      return same && this.nify(f.type as Type, g.type as Type, emode, pairs);
    });
  }

  private unifyTuples(x: Tuple, y: Tuple, mode: UnifyMode, pairs: Pair | null): boolean {
    return x.vars.length === y.vars.length && x.vars.every((v, i) => this.nify(v.type as Type, y.vars[i]?.type as Type, mode, pairs));
  }

  private unifySignatures(x: Signature, y: Signature, emode: UnifyMode, pairs: Pair | null): boolean {
    return x.variadic === y.variadic && this.unifyTuples(x.params, y.params, emode, pairs) && this.unifyTuples(x.results, y.results, emode, pairs);
  }

  private unifySameInterfaces(x: Interface, y: Interface, pairs: Pair | null): boolean {
    const [xset, yset] = [typeSetOf(x), typeSetOf(y)];
    if (!sameTypes(xset, yset) || xset.methods.length !== yset.methods.length) return false;
    if (seenPair(x, y, pairs)) return true;
    const next: Pair = { x, y, prev: pairs };
    return xset.methods.every((m, i) => {
      const other = yset.methods[i] as typeof m;
      return m.id === other.id && this.nify(m.type as Type, other.type as Type, 'exact', next);
    });
  }
}

function sameTypes(x: TypeSet, y: TypeSet): boolean {
  return x.comparable === y.comparable && isSubset(x.terms, y.terms) && isSubset(y.terms, x.terms);
}

function seenPair(x: Interface, y: Interface, pairs: Pair | null): boolean {
  for (let p = pairs; p; p = p.prev) if ((p.x === x && p.y === y) || (p.x === y && p.y === x)) return true;
  return false;
}

/** The interface under t, unless t is a type parameter. */
function asInterface(t: Type): Interface | null {
  if (isTypeParam(t)) return null;
  const u = under(t);
  return u.kind === 'Interface' ? u : null;
}
