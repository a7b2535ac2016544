/** Function types, parameters and receivers (Go spec, "Function types", "Method declarations"). */
import type { Expr, Field, FieldList, FuncType, Ident } from '../syntax/ast.ts';
import { measure } from './assignments.ts';
import type { Checker } from './checker.ts';
import { collectTypeParams, declare, declareTypeParam } from './decl.ts';
import { errorAt, type Poser, versionError } from './errors.ts';
import { instantiate } from './instantiate.ts';
import { deref } from './lookup.ts';
import { VarObj } from './object.ts';
import { isValid, unalias, under } from './predicates.ts';
import { recordImplicit, recordInstance, recordScope, recordTypeAndValue, recordUse } from './record.ts';
import { exprString } from '../syntax/printer.ts';
import { makeSubstMap, subst } from './subst.ts';
import { type Named, Pointer, Signature, Slice, Tuple, type Type, type TypeParam } from './type.ts';
import { genericType, varType } from './typexpr.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';

/**
 * Type of a function, method (`recv`) or literal, put into `sig` where one is given already (a declared function, which may be met recursively).
 * `sig.scope` holds the parameters; a body's own declarations go into it too.
 */
export function funcType(c: Checker, recvList: FieldList | null, ft: FuncType, sig = emptySignature()): Signature {
  const scope = c.openScope(ft, 'function');
  recordScope(c, ft, scope);
  sig.scope = scope;
  const recvField = recvList?.list[0] ?? null;
  const recv = recvField ? collectRecv(c, recvField) : null;
  if (ft.typeParams) sig.typeParams = collectTypeParams(c, ft.typeParams.list, (list) => (sig.typeParams = list));
  const params = collectParams(c, 'param', ft.params);
  const results = collectParams(c, 'result', ft.results);
  // Names are declared after all types are known: a parameter's scope is the body.
  if (recv && recvField?.names[0]) declare(c, scope, recvField.names[0], recv.variable);
  declareParams(c, params);
  declareParams(c, results);
  sig.recv = recv?.variable ?? null;
  sig.recvTypeParams = recv?.typeParams ?? [];
  sig.params = new Tuple(params.vars);
  sig.results = new Tuple(results.vars);
  sig.variadic = params.variadic;
  c.closeScope();
  return sig;
}

export function emptySignature(): Signature {
  return new Signature(null, new Tuple([]), new Tuple([]), false);
}

interface Params {
  readonly names: (Ident | null)[];
  readonly vars: VarObj[];
  variadic: boolean;
}

function collectParams(c: Checker, role: 'param' | 'result', fields: FieldList | null): Params {
  const out: Params = { names: [], vars: [], variadic: false };
  const list = fields?.list ?? [];
  for (const [i, f] of list.entries()) {
    const isDots = f.type.kind === 'Ellipsis';
    const dotsOk = role === 'param' && i === list.length - 1 && f.names.length <= 1;
    if (isDots && !dotsOk) errorAt(c, f.type, 'InvalidSyntaxTree', 'invalid use of ...');
    const te = f.type.kind === 'Ellipsis' ? f.type.elt : f.type;
    let t: Type = te ? varType(c, te) : Typ.invalid;
    if (isDots && dotsOk) {
      out.variadic = true;
      t = new Slice(t);
      recordTypeAndValue(c, f.type, 'typexpr', t, null);
    }
    for (const id of f.names) addParam(c, out, role, id, id.pos, id.name, t);
    if (f.names.length === 0) recordImplicit(c, f, addParam(c, out, role, null, f.pos, '', t));
  }
  return out;
}

function addParam(c: Checker, out: Params, role: 'param' | 'result', id: Ident | null, pos: number, name: string, t: Type): VarObj {
  const v = new VarObj(pos, c.pkg, name, t);
  v.role = role;
  out.names.push(id);
  out.vars.push(v);
  return v;
}

function declareParams(c: Checker, params: Params): void {
  params.names.forEach((id, i) => {
    if (id) declare(c, c.env.scope, id, params.vars[i] as VarObj);
  });
}

/** The parts of a receiver type `*T[A, B]`. */
export interface RecvParts {
  readonly ptr: boolean;
  readonly base: Expr;
  /** Null where there is no type parameter list. */
  readonly tparams: readonly Expr[] | null;
}

export function unpackRecv(rtyp: Expr): RecvParts {
  let base = unparen(rtyp);
  const ptr = base.kind === 'StarExpr';
  if (base.kind === 'StarExpr') base = unparen(base.x);
  return base.kind === 'IndexExpr' ? { ptr, base: base.x, tparams: base.indices } : { ptr, base, tparams: null };
}

export function unparen(e: Expr): Expr {
  while (e.kind === 'ParenExpr') e = e.x;
  return e;
}

function collectRecv(c: Checker, f: Field): { variable: VarObj; typeParams: TypeParam[] } {
  const parts = unpackRecv(f.type);
  const typeParams: TypeParam[] = [];
  const t = parts.tparams ? genericRecv(c, f, parts, typeParams) : plainRecv(c, f, parts);
  const id = f.names[0];
  const recv = new VarObj(id?.pos ?? f.pos, c.pkg, id?.name ?? '', t);
  recv.role = 'recv';
  if (!id) recordImplicit(c, f, recv);
  c.later(() => validRecv(c, parts.base, recv));
  return { variable: recv, typeParams };
}

function plainRecv(c: Checker, f: Field, parts: RecvParts): Type {
  const t = varType(c, f.type);
  // An alias for an instance of a generic type is no receiver.
  let a: Type | null = unpointer(t);
  while (a?.kind === 'Alias') {
    const base: Type | null = a.actual ? unpointer(a.actual) : null;
    if (base && (base.kind === 'Named' || base.kind === 'Alias') && base.typeParams.length > 0) {
      errorAt(c, parts.base, 'InvalidRecv', `cannot define new methods on instantiated type ${typeStr(c, base)}`);
      return Typ.invalid;
    }
    a = base;
  }
  return t;
}

function unpointer(t: Type): Type {
  while (t.kind === 'Pointer') t = t.elem;
  return t;
}

/** Receiver `T[A, B]`: declares A and B, bounded as the type's own parameters are. */
function genericRecv(c: Checker, f: Field, parts: RecvParts, out: TypeParam[]): Type {
  const cause = { text: '' };
  const g = genericType(c, parts.base, cause);
  let base: Named | null = null;
  if (!isValid(g)) {
    if (cause.text) errorAt(c, parts.base, 'InvalidRecv', cause.text);
  } else if (g.kind === 'Named') base = g;
  else errorAt(c, parts.base, 'InvalidRecv', `cannot define new methods on generic alias type ${typeStr(c, g)}`);

  for (const [i, arg] of (parts.tparams ?? []).entries()) {
    if (arg.kind !== 'Ident' && arg.kind !== 'BadExpr') {
      errorAt(c, arg, 'BadDecl', `receiver type parameter ${exprString(arg)} must be an identifier`);
    }
    const id: Ident = arg.kind === 'Ident' ? arg : { kind: 'Ident', name: '_', pos: arg.pos, end: arg.end };
    const tpar = declareTypeParam(c, id);
    tpar.index = i;
    recordUse(c, id, tpar.obj);
    recordTypeAndValue(c, id, 'typexpr', tpar, null);
    out.push(tpar);
  }
  if (!base) return Typ.invalid;
  if (out.length === base.typeParams.length) {
    const smap = makeSubstMap(base.typeParams, out);
    out.forEach((tpar, i) => {
      const declared = base.typeParams[i] as TypeParam;
      c.mono?.recordCanon(tpar, declared);
      tpar.bound = declared.bound && subst(c, declared.bound, smap);
    });
  } else {
    errorAt(c, parts.base, 'BadRecv', `receiver declares ${measure(out.length, 'type parameter')}, but receiver base type declares ${base.typeParams.length}`);
  }
  if (!c.allowVersion(18)) versionError(c, parts.base, 18, 'type instantiation');
  const inst = instantiate(c, base, out, f.type.pos);
  recordInstance(c, parts.base, out, inst);
  const recvType = parts.ptr && isValid(inst) ? new Pointer(inst) : inst;
  recordRecvTypes(c, f.type, recvType);
  return recvType;
}

/** Records types for the receiver expression and what is inside its parentheses and star. */
function recordRecvTypes(c: Checker, e: Expr, t: Type): void {
  for (;;) {
    recordTypeAndValue(c, e, 'typexpr', t, null);
    if (e.kind === 'ParenExpr') e = e.x;
    else if (e.kind === 'StarExpr' && t.kind === 'Pointer') [e, t] = [e.x, t.elem];
    else return;
  }
}

function validRecv(c: Checker, at: Poser, recv: VarObj): void {
  const [rtyp] = deref(recv.type as Type);
  const t = unalias(rtyp);
  if (!isValid(t)) return;
  if (t.kind === 'Named') {
    if (t.obj.pkg !== c.pkg) {
      errorAt(c, at, 'InvalidRecv', `cannot define new methods on non-local type ${typeStr(c, rtyp)}`);
      return;
    }
    const u = under(t);
    let cause = '';
    if (u.kind === 'Basic' && u.basic === 'unsafe.Pointer') cause = 'unsafe.Pointer';
    if (u.kind === 'Pointer' || u.kind === 'Interface') cause = 'pointer or interface type';
    if (cause) errorAt(c, at, 'InvalidRecv', `invalid receiver type ${typeStr(c, rtyp)} (${cause})`);
  } else if (t.kind === 'Basic') {
    errorAt(c, at, 'InvalidRecv', `cannot define new methods on non-local type ${typeStr(c, rtyp)}`);
  } else {
    errorAt(c, at, 'InvalidRecv', `invalid receiver type ${typeStr(c, recv.type as Type)}`);
  }
}
