/** Type inference for calls and assignments of generic functions (Go spec, "Type inference"), after types2/infer.go. */
import { NoPos, type Pos } from '../source/position.ts';
import type { Checker } from './checker.ts';
import type { Poser } from './errors.ts';
import { exprString } from '../syntax/printer.ts';
import { hasAllMethods } from './lookup.ts';
import { TypeNameObj, type VarObj } from './object.ts';
import type { Operand } from './operand.ts';
import { commonUnder, defaultType, isTyped, maxType, unalias } from './predicates.ts';
import { copySignature, makeSubstMap, subst } from './subst.ts';
import { type Term, type Tuple, type Type, TypeParam } from './type.ts';
import { hasTerms, ifaceOf, typeSetOf } from './typeset.ts';
import { typeStr } from './typestring.ts';
import { Unifier } from './unify.ts';

/** Says why inference failed; called at most once, before null is returned. */
export type InferFailure = (at: Poser, text: string) => void;

/**
 * The type arguments for `tparams`, from those given (`targs` may be shorter and have nulls) and from arguments passed for `params`
 * (of the same number). Null if they cannot be inferred. `reverse`: a generic function is assigned to args[0], and texts name the other side first.
 */
export function infer(
  c: Checker,
  pos: Pos,
  tparams: readonly TypeParam[],
  targs: readonly (Type | null)[],
  params: Tuple | null,
  args: readonly Operand[],
  reverse: boolean,
  fail: InferFailure,
): Type[] | null {
  if (targs.length === tparams.length && targs.every((t) => t !== null)) return targs as Type[];
  // Arguments in error would only lead to more errors.
  if (args.some((a) => a.mode === 'invalid')) return null;
  return new Inference(c, pos, tparams, targs, args, reverse, fail).run(params);
}

class Inference {
  private readonly u: Unifier;
  constructor(
    private readonly c: Checker,
    private readonly pos: Pos,
    private readonly tparams: readonly TypeParam[],
    private readonly targs: readonly (Type | null)[],
    private readonly args: readonly Operand[],
    private readonly reverse: boolean,
    private readonly fail: InferFailure,
  ) {
    this.u = new Unifier(tparams, targs, c.allowVersion(21));
  }

  run(params0: Tuple | null): Type[] | null {
    const given = makeSubstMap(this.tparams, this.targs as Type[]);
    const params = params0 ? (subst(this.c, params0, given) as Tuple) : null;
    const untyped = this.unifyArguments(params?.vars ?? []);
    if (!untyped || !this.unifyConstraints() || !this.defaultUntyped(untyped)) return null;
    return this.simplify();
  }

  /** Unifies typed arguments with their parameters; gives the (parameter, argument) pairs of untyped constants, or null after an error. */
  private unifyArguments(params: readonly VarObj[]): [TypeParam, Operand][] | null {
    const untyped: [TypeParam, Operand][] = [];
    for (const [i, arg] of this.args.entries()) {
      const par = params[i]?.type;
      if (!par || !(isParameterized(this.tparams, par) || isParameterized(this.tparams, arg.type))) continue;
      if (isTyped(arg.type)) {
        if (this.u.unify(par, arg.type, 'assign')) continue;
        this.mismatch(par, arg);
        return null;
      }
      // Only a parameter that is a type parameter itself can take on the default type.
      if (par.kind === 'TypeParam' && !arg.isNil()) untyped.push([par, arg]);
    }
    return untyped;
  }

  private mismatch(par: Type, arg: Operand): void {
    const { c } = this;
    const inferred = this.u.inferred(this.tparams);
    const argText = arg.expr ? exprString(arg.expr) : '';
    const targ = typeStr(c, arg.type);
    if (inferred.every((t) => t === null)) {
      this.fail(arg, `type ${targ} of ${argText} does not match ${typeStr(c, par)} (cannot infer ${typeParamsString(this.tparams)})`);
      return;
    }
    const t = subst(c, par, makeSubstMap(this.tparams, inferred as Type[]));
    if (t === par) this.fail(arg, `type ${targ} of ${argText} does not match ${typeStr(c, par)}`);
    else if (this.reverse) this.fail(arg, `inferred type ${typeStr(c, t)} for ${typeStr(c, par)} does not match type ${targ} of ${argText}`);
    else this.fail(arg, `type ${targ} of ${argText} does not match inferred type ${typeStr(c, t)} for ${typeStr(c, par)}`);
  }

  /** Uses core types and methods of the constraints until nothing more comes of it. */
  private unifyConstraints(): boolean {
    for (;;) {
      const unknowns = this.u.unknowns();
      for (const tpar of this.tparams) if (!this.unifyConstraint(tpar)) return false;
      if (this.u.unknowns() === unknowns) return true;
    }
  }

  private unifyConstraint(tpar: TypeParam): boolean {
    const { c, u } = this;
    const tx = u.at(tpar);
    const core = coreTerm(c, tpar);
    const unsatisfied = (cause: string): boolean => {
      const bound = typeStr(c, tpar.bound as Type);
      this.fail(this.pos, `${typeStr(c, tpar)} (type ${typeStr(c, tx as Type)}) does not satisfy ${bound}${cause}`);
      return false;
    };
    if (core && tx) {
      // A type argument must have the same structure as the core type.
      if (!u.unify(tx, core.term.type, 'inexact')) return unsatisfied('');
    } else if (core?.single && !core.term.tilde) {
      u.set(tpar, core.term.type);
    }
    if (!tx || isParameterized(this.tparams, tx)) return true;
    const methods = hasAllMethods(c, tx, ifaceOf(tpar), true, (x, y) => u.unify(x, y, 'exact'));
    return methods.ok || unsatisfied(` ${methods.cause}`);
  }

  /** Type parameters that only untyped constants are passed for take the default type of the widest. */
  private defaultUntyped(untyped: readonly [TypeParam, Operand][]): boolean {
    const { c, u } = this;
    const widest = new Map<TypeParam, Type>();
    for (const [tpar, arg] of untyped) {
      if (u.at(tpar)) continue;
      const max = widest.get(tpar);
      const m = max ? maxType(max, arg.type) : arg.type;
      if (!m) {
        this.fail(arg, `mismatched types ${typeStr(c, max as Type)} and ${typeStr(c, arg.type)} (cannot infer ${typeStr(c, tpar)})`);
        return false;
      }
      widest.set(tpar, m);
    }
    for (const [tpar, t] of widest) u.set(tpar, defaultType(t));
    return true;
  }

  /** Replaces type parameters within the inferred types until none of ours is left. */
  private simplify(): Type[] | null {
    const { c, tparams } = this;
    const inferred = this.u.inferred(tparams);
    killCycles(tparams, inferred);
    let dirty = [...tparams.keys()].filter((i) => inferred[i] && !this.targs[i]);
    while (dirty.length > 0) {
      const smap = makeSubstMap(tparams, inferred as Type[]);
      dirty = dirty.filter((i) => {
        const t0 = inferred[i] as Type;
        let t1 = subst(c, t0, smap);
        if (t1 === t0) return false;
        // A generic function argument whose type parameters are all known now is not generic any more.
        if (t1.kind === 'Signature' && t1.typeParams.length > 0 && !isParameterized(tparams, t1)) {
          t1 = copySignature(t1);
          t1.typeParams = [];
        }
        inferred[i] = t1;
        return true;
      });
    }
    for (const [i, t] of inferred.entries()) {
      if (t && !isParameterized(tparams, t)) continue;
      const obj = (tparams[i] as TypeParam).obj;
      const p = c.fset.position(obj.pos);
      const where = obj.pos === NoPos ? '-' : `${p.filename}:${p.line}:${p.column}`;
      this.fail(this.pos, `cannot infer ${obj.name} (declared at ${where})`);
      return null;
    }
    return inferred as Type[];
  }
}

/** Fresh type parameters in place of `tparams`, in bounds and in `t`: for calls of generic functions within themselves. */
export function renameTParams(c: Checker, tparams: readonly TypeParam[], t: Type): { tparams: TypeParam[]; type: Type } {
  const fresh = tparams.map((p) => {
    const obj = new TypeNameObj(p.obj.pos, p.obj.pkg, p.obj.name, null);
    const copy = new TypeParam(obj, c.nextId());
    copy.index = p.index;
    obj.type = copy;
    return copy;
  });
  const smap = makeSubstMap(tparams, fresh);
  tparams.forEach((p, i) => {
    (fresh[i] as TypeParam).bound = p.bound && subst(c, p.bound, smap);
  });
  return { tparams: fresh, type: subst(c, t, smap) };
}

/** `P`, `P and Q`, `P, Q, and R`. */
function typeParamsString(list: readonly TypeParam[]): string {
  const names = list.map((p) => p.obj.name);
  const last = names.pop() ?? '';
  if (names.length === 0) return last;
  return names.length === 1 ? `${names[0]} and ${last}` : `${names.join(', ')}, and ${last}`;
}

/** Whether one of `tparams` occurs in t. */
export function isParameterized(tparams: readonly TypeParam[], t: Type): boolean {
  const seen = new Map<Type, boolean>();
  const vars = (list: readonly VarObj[]): boolean => list.some((v) => v.type !== null && visit(v.type));
  const visit = (t0: Type): boolean => {
    const known = seen.get(t0);
    if (known !== undefined) return known;
    seen.set(t0, false);
    const found = within(t0);
    seen.set(t0, found);
    return found;
  };
  const within = (t0: Type): boolean => {
    const u = unalias(t0);
    switch (u.kind) {
      case 'Pointer':
      case 'Slice':
      case 'Array':
      case 'Chan':
        return visit(u.elem);
      case 'Map':
        return visit(u.key) || visit(u.elem);
      case 'Struct':
        return vars(u.fields);
      case 'Tuple':
        return vars(u.vars);
      case 'Signature':
        return vars(u.params.vars) || vars(u.results.vars);
      case 'Interface': {
        const set = typeSetOf(u);
        return set.methods.some((m) => m.type !== null && visit(m.type)) || (hasTerms(set) && set.terms.every((term) => visit(term.type)));
      }
      case 'Union':
        return u.terms.some((term) => visit(term.type));
      case 'Named':
        return u.typeArgs.some(visit);
      case 'TypeParam':
        return tparams.includes(u);
      default:
        return false;
    }
  };
  return visit(t);
}

/** The only term of a constraint (`single`), or its core type. */
function coreTerm(c: Checker, tpar: TypeParam): { term: Term; single: boolean } | null {
  const set = typeSetOf(ifaceOf(tpar));
  if (!hasTerms(set)) return null;
  if (set.terms.length === 1) return { term: set.terms[0] as Term, single: true };
  const type = commonUnder(c, tpar, null).type;
  return type ? { term: { tilde: set.terms.some((t) => t.tilde), type }, single: false } : null;
}

/** Forgets types inferred through themselves: they could not be written down. */
function killCycles(tparams: readonly TypeParam[], inferred: (Type | null)[]): void {
  const active = new Set<Type>();
  const vars = (list: readonly VarObj[]): void => {
    for (const v of list) if (v.type) visit(v.type);
  };
  const visit = (t0: Type): void => {
    const t = unalias(t0);
    if (active.has(t)) {
      const i = t.kind === 'TypeParam' ? tparams.indexOf(t) : -1;
      if (i >= 0) inferred[i] = null;
      return;
    }
    active.add(t);
    within(t);
    active.delete(t);
  };
  const within = (t: Type): void => {
    switch (t.kind) {
      case 'Pointer':
      case 'Slice':
      case 'Array':
      case 'Chan':
        visit(t.elem);
        break;
      case 'Map':
        visit(t.key);
        visit(t.elem);
        break;
      case 'Struct':
        vars(t.fields);
        break;
      case 'Signature':
        vars(t.params.vars);
        vars(t.results.vars);
        break;
      case 'Union':
        for (const term of t.terms) visit(term.type);
        break;
      case 'Interface':
        for (const m of t.methods) if (m.type) visit(m.type);
        for (const e of t.embeddeds) visit(e);
        break;
      case 'Named':
        for (const a of t.typeArgs) visit(a);
        break;
      case 'TypeParam': {
        const i = tparams.indexOf(t);
        const known = i >= 0 ? inferred[i] : null;
        if (known) visit(known);
        break;
      }
      default:
    }
  };
  for (const p of tparams) visit(p);
}
