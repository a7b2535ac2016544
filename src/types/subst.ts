/**
 * Substitution of type arguments for type parameters (Go spec, "Instantiations"), after go/types' subst.go.
 *
 * Types are never changed: what contains a type parameter is copied, the rest is shared, and the result is the very same object when
 * nothing was substituted. Receivers are left alone here; expansion of named types and interfaces sees to them.
 */
import { NoPos, type Pos } from '../source/position.ts';
import type { Context } from './context.ts';
import { newAliasInstance, newInstance } from './named.ts';
import { FuncObj, VarObj } from './object.ts';
import { Interface, Signature, Tuple, type Type, type TypeParam, Union } from './type.ts';
import { ArrayT, Chan, MapT, Pointer, Slice, Struct } from './type.ts';
import { Typ } from './universe.ts';

export type SubstMap = ReadonlyMap<TypeParam, Type>;

/** Anything that knows the program's table of instances: a Checker, the ProgramState, a CheckedProgram. */
export interface HasContext {
  readonly context: Context;
}

/** Lists must have the same length, else only the common part is mapped. */
export function makeSubstMap(tparams: readonly TypeParam[], targs: readonly Type[]): SubstMap {
  const map = new Map<TypeParam, Type>();
  tparams.forEach((p, i) => {
    const t = targs[i];
    if (t) map.set(p, t);
  });
  return map;
}

/** `t` with the type parameters in `smap` replaced. `pos` is that of instances made on the way. */
export function subst(c: HasContext, t: Type, smap: SubstMap, pos: Pos = NoPos): Type {
  if (smap.size === 0 || t.kind === 'Basic') return t;
  return new Subster(c, smap, pos).type(t);
}

class Subster {
  constructor(
    private readonly c: HasContext,
    private readonly smap: SubstMap,
    private readonly pos: Pos,
  ) {}

  type(t: Type): Type {
    switch (t.kind) {
      case 'Basic':
        return t;
      case 'TypeParam':
        return this.smap.get(t) ?? t;
      case 'Pointer': {
        const elem = this.type(t.elem);
        return elem === t.elem ? t : new Pointer(elem);
      }
      case 'Slice': {
        const elem = this.type(t.elem);
        return elem === t.elem ? t : new Slice(elem);
      }
      case 'Array': {
        const elem = this.type(t.elem);
        return elem === t.elem ? t : new ArrayT(t.len, elem);
      }
      case 'Chan': {
        const elem = this.type(t.elem);
        return elem === t.elem ? t : new Chan(t.dir, elem);
      }
      case 'Map': {
        const [key, elem] = [this.type(t.key), this.type(t.elem)];
        return key === t.key && elem === t.elem ? t : new MapT(key, elem);
      }
      case 'Struct': {
        const fields = this.list(t.fields, (f) => this.variable(f));
        return fields === t.fields ? t : new Struct(fields, t.tags);
      }
      case 'Tuple':
        return this.tuple(t);
      case 'Signature':
        return this.signature(t);
      case 'Union': {
        const terms = this.list(t.terms, (term) => {
          const u = this.type(term.type);
          return u === term.type ? term : { tilde: term.tilde, type: u };
        });
        return terms === t.terms ? t : new Union(terms);
      }
      case 'Interface':
        return this.interface(t);
      case 'Named': {
        if (t.origin.typeParams.length === 0) return t;
        if (t.typeArgs.length !== t.origin.typeParams.length) return Typ.invalid;
        const targs = this.list(t.typeArgs, (a) => this.type(a));
        return targs === t.typeArgs ? t : newInstance(this.c, t.origin, targs, this.pos);
      }
      case 'Alias': {
        const orig = t.origin ?? t;
        if (orig.typeParams.length === 0) return t;
        if (t.typeArgs.length !== orig.typeParams.length) return Typ.invalid;
        const targs = this.list(t.typeArgs, (a) => this.type(a));
        return targs === t.typeArgs ? t : newAliasInstance(this.c, orig, targs);
      }
    }
  }

  private list<T>(list: readonly T[], f: (x: T) => T): readonly T[] {
    let out: T[] | null = null;
    list.forEach((x, i) => {
      const y = f(x);
      if (y === x) return;
      out ??= [...list];
      out[i] = y;
    });
    return out ?? list;
  }

  private variable(v: VarObj): VarObj {
    if (!v.type) return v;
    const t = this.type(v.type);
    return t === v.type ? v : cloneVar(v, t);
  }

  tuple(t: Tuple): Tuple {
    const vars = this.list(t.vars, (v) => this.variable(v));
    return vars === t.vars ? t : new Tuple(vars);
  }

  private signature(t: Signature): Type {
    const [params, results] = [this.tuple(t.params), this.tuple(t.results)];
    if (params === t.params && results === t.results) return t;
    // Type parameters are not renamed: they are still named by the bodies of generic methods' literals.
    const sig = new Signature(t.recv, params, results, t.variadic, t.typeParams);
    sig.scope = t.scope;
    return sig;
  }

  private interface(t: Interface): Type {
    const methods = this.list(t.methods, (m) => {
      if (!m.type) return m;
      const u = this.type(m.type);
      return u === m.type ? m : cloneFunc(m, u as Signature);
    });
    const embeddeds = this.list(t.embeddeds, (e) => this.type(e));
    if (methods === t.methods && embeddeds === t.embeddeds) return t;
    const iface = new Interface([], embeddeds, t.implicit);
    iface.embedPos = t.embedPos;
    iface.complete = t.complete;
    iface.methods = replaceRecvType(methods, t, iface);
    return iface;
  }
}

/** A copy of `v` of another type that remembers which variable it comes from. */
export function cloneVar(v: VarObj, t: Type): VarObj {
  const copy = new VarObj(v.pos, v.pkg, v.name, t);
  copy.parent = v.parent;
  copy.role = v.role;
  copy.embedded = v.embedded;
  copy.used = v.used;
  copy.decl = v.decl;
  copy.origin = v.origin ?? v;
  return copy;
}

export function cloneFunc(f: FuncObj, sig: Signature): FuncObj {
  const copy = new FuncObj(f.pos, f.pkg, f.name, sig);
  copy.parent = f.parent;
  copy.decl = f.decl;
  copy.origin = f.origin ?? f;
  copy.ptrRecv = f.ptrRecv;
  return copy;
}

/** A copy of `sig` that shares everything but the receiver. */
export function copySignature(sig: Signature): Signature {
  const copy = new Signature(sig.recv, sig.params, sig.results, sig.variadic, sig.typeParams, sig.recvTypeParams);
  copy.scope = sig.scope;
  return copy;
}

/** Gives the methods whose receiver is `from` the receiver `to`; the list itself when there are none. */
export function replaceRecvType(methods: readonly FuncObj[], from: Type, to: Type): readonly FuncObj[] {
  let out: FuncObj[] | null = null;
  methods.forEach((m, i) => {
    const sig = m.type;
    if (sig?.kind !== 'Signature' || sig.recv?.type !== from) return;
    const copy = copySignature(sig);
    copy.recv = cloneVar(sig.recv, to);
    out ??= [...methods];
    out[i] = cloneFunc(m, copy);
  });
  return out ?? methods;
}
