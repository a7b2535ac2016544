/**
 * Defined types and instances of generic types (Go spec, "Type definitions", "Instantiations"), after go/types' named.go.
 *
 * Both are lazy. The underlying type of a declared type is found by following right-hand sides when somebody asks; an instance gets its
 * right-hand side and its methods by substitution when somebody asks. **Nothing is cached while the origin's declaration is unfinished**, so that
 * a question asked too early (only wrong programs do) gets `invalid type` without spoiling later answers.
 */
import { NoPos, type Pos } from '../source/position.ts';
import type { Context } from './context.ts';
import { type FuncObj, isExported, TypeNameObj } from './object.ts';
import type { Package } from './package.ts';
import { type HasContext, cloneFunc, cloneVar, copySignature, makeSubstMap, replaceRecvType, subst } from './subst.ts';
import { Alias, Interface, Named, Pointer, type Signature, type Type } from './type.ts';
import { Typ } from './universe.ts';

/** A type being declared as `obj`, whose right side comes later. */
export function newNamed(obj: TypeNameObj): Named {
  const named = new Named(obj);
  obj.type ??= named;
  return named;
}

/** The canonical instance of generic type `orig`; expanded lazily, arguments not verified. `pos`: where it is written, if it is made here. */
export function newInstance(c: HasContext, orig: Named, targs: readonly Type[], pos: Pos): Named {
  const there = c.context.lookup(orig, targs);
  if (there) return there as Named;
  const inst = new Named(orig.obj, orig, targs);
  inst.pos = pos;
  inst.context = c.context;
  inst.expand = () => expandInstance(inst);
  inst.typeParams = orig.typeParams;
  c.context.add(orig, targs, inst);
  return inst;
}

/** The canonical instance of a generic alias; the caller has checked the number of arguments. */
export function newAliasInstance(c: HasContext, orig: Alias, targs: readonly Type[]): Alias {
  const there = c.context.lookup(orig, targs);
  if (there) return there as Alias;
  const inst = new Alias(orig.obj, orig, targs);
  inst.typeParams = orig.typeParams;
  inst.actual = orig.actual ? subst(c, orig.actual, makeSubstMap(orig.typeParams, targs)) : Typ.invalid;
  // Substitution may have made the same instance meanwhile (a recursive alias): the first one stays.
  if (!c.context.lookup(orig, targs)) c.context.add(orig, targs, inst);
  return inst;
}

/** Sets the right side of an instance. Leaves it open while that of the origin is not known. */
function expandInstance(inst: Named): void {
  const orig = inst.origin;
  const source = orig.rhs ?? orig.underlying;
  if (!source) return;
  inst.expand = null;
  if (orig.typeParams.length !== inst.typeArgs.length) {
    inst.rhs = Typ.invalid;
    return;
  }
  const rhs = subst(contextOf(inst), source, makeSubstMap(orig.typeParams, inst.typeArgs), inst.pos);
  inst.rhs = rhs.kind === 'Interface' ? withReceiver(rhs, source, orig, inst) : rhs;
}

/** An instantiated interface whose methods have the instance as their receiver. */
function withReceiver(iface: Interface, source: Type, orig: Named, inst: Named): Interface {
  const methods = replaceRecvType(iface.methods, orig, inst);
  if (methods === iface.methods) return iface;
  let out = iface;
  if (iface === source) {
    out = new Interface([], iface.embeddeds, false);
    out.embedPos = iface.embedPos;
    out.complete = iface.complete;
  }
  out.methods = methods;
  out.typeSet = null;
  return out;
}

/** The name of a type; an instance has one of its own, placed where it is written. */
export function placedName(n: Named): TypeNameObj {
  if (n === n.origin || n.pos === NoPos) return n.obj;
  n.placed ??= new TypeNameObj(n.pos, n.obj.pkg, n.obj.name, n);
  return n.placed;
}

/** Right side of the declaration of a defined type or instance; null while unknown. */
export function namedRHS(n: Named): Type | null {
  n.expand?.();
  return n.rhs;
}

/** Underlying type of a defined type or instance; expands instances; `invalid type` while the declaration is unfinished. */
export function namedUnder(n: Named): Type {
  if (n.underlying) return n.underlying;
  const path: Named[] = [];
  let t: Type | null = n;
  while (t?.kind === 'Named' || t?.kind === 'Alias') {
    if (t.kind === 'Alias') {
      t = t.actual;
    } else if (t.underlying) {
      t = t.underlying;
    } else {
      // A chain of names that leads back to itself has been reported as such.
      if (path.includes(t)) return Typ.invalid;
      path.push(t);
      t = namedRHS(t);
    }
  }
  if (!t) return Typ.invalid;
  for (const p of path) p.underlying = t;
  return t;
}

/** Number of declared methods; an instance has those of its origin. */
export function numMethods(n: Named): number {
  return n.origin.methods.length;
}

/** Declared method number `i`; for an instance the one with the type arguments substituted, made on first use. */
export function methodAt(n: Named, i: number): FuncObj {
  const orig = n.origin;
  const m = orig.methods[i] as FuncObj;
  if (n === orig) return m;
  return (n.methods[i] ??= expandMethod(n, m));
}

/** All declared methods, expanded. */
export function methodsOf(n: Named): FuncObj[] {
  return n.origin.methods.map((_, i) => methodAt(n, i));
}

/** Index of the declared method with that name as seen from `pkg`, or -1. `foldCase` ignores case and package. */
export function methodIndexOf(n: Named, pkg: Package | null, name: string, foldCase: boolean): number {
  if (name === '_') return -1;
  const orig = n.origin;
  if (foldCase) return orig.methods.findIndex((m) => m.name.toLowerCase() === name.toLowerCase());
  if (!isExported(name) && orig.obj.pkg !== pkg && orig.obj.pkg?.path !== pkg?.path) return -1;
  return orig.methods.findIndex((m) => m.name === name);
}

function expandMethod(inst: Named, origm: FuncObj): FuncObj {
  if (!origm.type) inst.origin.resolveMethod?.(origm);
  const origSig = origm.type as Signature;
  const recvType = origSig.recv?.type ?? inst.origin;
  const pointer = recvType.kind === 'Pointer';
  // The instance with the receiver's own type parameters: the declared method is the one.
  if ((pointer ? recvType.elem : recvType) === inst) return origm;
  let sig = origSig;
  if (origSig.recvTypeParams.length === inst.typeArgs.length) {
    sig = subst(contextOf(inst), origSig, makeSubstMap(origSig.recvTypeParams, inst.typeArgs)) as Signature;
  }
  const copy = copySignature(sig);
  copy.recvTypeParams = [];
  if (origSig.recv) copy.recv = cloneVar(origSig.recv, pointer ? new Pointer(inst) : inst);
  return cloneFunc(origm, copy);
}

function contextOf(inst: Named): HasContext {
  return { context: inst.context as Context };
}
