/**
 * Declarations (Go spec, "Declarations and scope"), after types2/decl.go.
 *
 * An object is *white* (no type, not on the path), *grey* (on `objPath`: being declared) or *black* (typed). Meeting a grey object is a
 * cycle; whether it is allowed depends on what it goes through.
 */
import type { Expr, Field, GenDecl, Ident, InterfaceType, TypeSpec, ValueSpec } from '../syntax/ast.ts';
import { initConst, initVar, initVars } from './assignments.ts';
import { type Checker, type DeclInfo, newEnvironment } from './checker.ts';
import { cycleError, firstInSrc } from './cycles.ts';
import { ErrorReport, errorAt, softErrorAt, versionError } from './errors.ts';
import { expr, newTarget } from './expr.ts';
import { newNamed } from './named.ts';
import { ConstObj, type FuncObj, type Obj, TypeNameObj, VarObj } from './object.ts';
import { Operand } from './operand.ts';
import { asNamed, isConstType, isGeneric, isTypeParam, isValid, under } from './predicates.ts';
import { recordDef } from './record.ts';
import { arity } from './resolver.ts';
import type { Scope } from './scope.ts';
import { emptySignature, funcType } from './signature.ts';
import { funcBody } from './stmt.ts';
import { Alias, Interface, type Named, type Type, TypeParam } from './type.ts';
import { definedType, typ, varType } from './typexpr.ts';
import { typeStr } from './typestring.ts';
import { computeInterfaceTypeSet } from './typeset.ts';
import { isTilde, isUnion } from './union.ts';
import { Typ } from './universe.ts';
import { validType } from './validtype.ts';

/** Declares obj in scope and records the definition; a redeclaration is reported. */
export function declare(c: Checker, scope: Scope, id: Ident | null, obj: Obj): void {
  const alt = scope.insert(obj);
  if (alt) {
    new ErrorReport(c, 'DuplicateDecl').add(obj, `${obj.name} redeclared in this block`).addAltDecl(alt).report();
    return;
  }
  if (id) recordDef(c, id, obj);
}

/** Determines the type of obj (and the value of a constant) from its declaration; reports cycles. */
export function objDecl(c: Checker, obj: Obj): void {
  if (c.objPathIdx.has(obj)) {
    greyObject(c, obj);
    return;
  }
  if (obj.type !== null) return;
  const d = c.objMap.get(obj);
  if (!d) {
    // Another package's object: its own checker knows the declaration.
    const other = obj.pkg && obj.pkg !== c.pkg ? c.program.checkers.get(obj.pkg) : undefined;
    if (other) objDecl(other, obj);
    else obj.type = Typ.invalid;
    return;
  }
  c.push(obj);
  c.within(newEnvironment(d.file, d.version), () => {
    switch (obj.kind) {
      case 'Const':
        c.env.decl = d;
        c.env.iota = obj.value?.kind === 'int' ? obj.value.value : 0n;
        constDecl(c, obj, d.vtyp, d.init, d.inherited);
        break;
      case 'Var':
        c.env.decl = d;
        varDecl(c, obj, d.lhs, d.vtyp, d.init);
        break;
      case 'TypeName':
        typeDecl(c, obj, d.tdecl as TypeSpec);
        collectMethods(c, obj);
        break;
      case 'Func':
        funcDecl(c, obj, d);
        break;
      default:
    }
  });
  c.pop();
}

/** A reference to an object whose declaration is under way. */
function greyObject(c: Checker, obj: Obj): void {
  switch (obj.kind) {
    case 'Const':
    case 'Var':
      if (!validCycle(c, obj) || obj.type === null) obj.type = Typ.invalid;
      break;
    case 'TypeName':
      if (!validCycle(c, obj)) obj.type = Typ.invalid;
      break;
    default:
      validCycle(c, obj);
  }
}

/** Whether the cycle from obj back to itself is allowed; reports it if not. */
function validCycle(c: Checker, obj: Obj): boolean {
  const cycle = c.objPath.slice(c.objPathIdx.get(obj));
  let values = 0;
  let definitions = 0;
  for (const o of cycle) {
    if (o.kind === 'Const' || o.kind === 'Var') values++;
    if (o.kind !== 'TypeName') continue;
    // Through a type parameter list everything is allowed.
    if (c.env.inTParamList && o.type && isGeneric(o.type)) return true;
    if (!o.isAlias) definitions++;
  }
  // Cycles among values alone are left to the initialisation order.
  if (values === cycle.length) return true;
  if (values === 0 && definitions > 0) return true;
  cycleError(c, cycle, firstInSrc(cycle));
  return false;
}

/** `c.env.iota` holds the index of the constant's line. */
function constDecl(c: Checker, obj: ConstObj, te: Expr | null, init: Expr | null, inherited: boolean): void {
  obj.value = { kind: 'unknown' };
  if (te) {
    const t = typ(c, te);
    if (!isConstType(t)) {
      if (isValid(under(t))) errorAt(c, te, 'InvalidConstType', `invalid constant type ${typeStr(c, t)}`);
      obj.type = Typ.invalid;
      return;
    }
    obj.type = t;
  }
  const x = new Operand();
  const saved = c.env.errPos;
  if (init) {
    // Errors in a repeated initialiser belong to the constant that repeats it.
    if (inherited) c.env.errPos = obj.pos;
    expr(c, null, x, init);
  }
  initConst(c, obj, x);
  c.env.errPos = saved;
}

function varDecl(c: Checker, obj: VarObj, lhs: VarObj[] | null, te: Expr | null, init: Expr | null): void {
  if (te) obj.type = varType(c, te);
  if (!init) {
    if (!te) obj.type = Typ.invalid; // arity has reported it
    return;
  }
  if (!lhs || lhs.length === 1) {
    const x = new Operand();
    expr(c, newTarget(obj.type, obj.name), x, init);
    initVar(c, obj, x, 'variable declaration');
    return;
  }
  if (te) for (const v of lhs) v.type = obj.type;
  initVars(c, lhs, [init], null);
}

function typeDecl(c: Checker, obj: TypeNameObj, spec: TypeSpec): void {
  obj.decl = spec;
  c.later(() => {
    const t = obj.type && asNamed(obj.type);
    if (t && t.obj === obj && isValid(t)) validType(c, t);
  });
  if (spec.assign) aliasDecl(c, obj, spec);
  else definedTypeDecl(c, obj, spec);
}

function aliasDecl(c: Checker, obj: TypeNameObj, spec: TypeSpec): void {
  obj.isAlias = true;
  const first = spec.typeParams?.list[0];
  if (first && !c.allowVersion(23)) versionError(c, first, 23, 'generic type alias');
  else if (!c.allowVersion(9)) versionError(c, spec, 9, 'type alias');
  const alias = new Alias(obj);
  obj.type ??= alias;
  if (spec.typeParams) {
    c.openScope(spec, 'type parameters');
    collectTypeParams(c, spec.typeParams.list, (list) => (alias.typeParams = list));
  }
  let rhs = definedType(c, spec.type, obj);
  if (rhs.kind === 'TypeParam' && alias.typeParams.includes(rhs)) {
    errorAt(c, spec.type, 'MisplacedTypeParam', 'cannot use type parameter declared in alias declaration as RHS');
    rhs = Typ.invalid;
  }
  if (spec.typeParams) c.closeScope();
  // A cycle error has made it invalid meanwhile.
  alias.actual ??= leadsTo(rhs, alias) ? Typ.invalid : rhs;
}

/** Whether following aliases from t comes to `alias`. */
function leadsTo(t: Type | null, alias: Alias): boolean {
  while (t?.kind === 'Alias') {
    if (t === alias) return true;
    t = t.actual;
  }
  return false;
}

function definedTypeDecl(c: Checker, obj: TypeNameObj, spec: TypeSpec): void {
  const first = spec.typeParams?.list[0];
  if (first && !c.allowVersion(18)) versionError(c, first, 18, 'type parameter');
  const named = newNamed(obj);
  named.resolveMethod = (m) => objDecl(c, m);
  if (spec.typeParams) {
    c.openScope(spec, 'type parameters');
    collectTypeParams(c, spec.typeParams.list, (list) => (named.typeParams = list));
  }
  let rhs = definedType(c, spec.type, obj);
  if (isTypeParam(rhs)) {
    errorAt(c, spec.type, 'MisplacedTypeParam', 'cannot use a type parameter as RHS in type declaration');
    rhs = Typ.invalid;
  }
  if (spec.typeParams) c.closeScope();
  named.rhs ??= rhs;
}

/** Declares type parameters in the current scope; `publish` receives the list before the bounds are checked, since they may refer to the generic type. */
export function collectTypeParams(c: Checker, fields: readonly Field[], publish: (list: TypeParam[]) => void): TypeParam[] {
  const tparams: TypeParam[] = [];
  for (const f of fields) {
    for (const id of f.names) {
      const tpar = declareTypeParam(c, id);
      tpar.index = tparams.length;
      tparams.push(tpar);
    }
  }
  publish(tparams);
  const saved = c.env.inTParamList;
  c.env.inTParamList = true;
  let i = 0;
  for (const f of fields) {
    let t = bound(c, f.type);
    if (isTypeParam(t)) {
      errorAt(c, f.type, 'MisplacedTypeParam', 'cannot use a type parameter as constraint');
      t = Typ.invalid;
    }
    for (const _ of f.names) (tparams[i++] as TypeParam).bound = t;
  }
  c.env.inTParamList = saved;
  return tparams;
}

/** The constraint `e`; `~T` and `A | B` are wrapped in an implicit interface. */
function bound(c: Checker, e: Expr): Type {
  if (!isUnion(e) && !isTilde(e)) return typ(c, e);
  const { pos, end } = e;
  const field: Field = { kind: 'Field', pos, end, names: [], type: e, tag: null };
  const wrapped: InterfaceType = { kind: 'InterfaceType', pos, end, methods: { kind: 'FieldList', pos, end, list: [field] } };
  const t = typ(c, wrapped);
  if (t.kind !== 'Interface') return t;
  const implicit = new Interface(t.methods, t.embeddeds, true);
  implicit.embedPos = t.embedPos;
  implicit.complete = true;
  implicit.compute = () => computeInterfaceTypeSet(c, pos, implicit);
  return implicit;
}

export function declareTypeParam(c: Checker, id: Ident): TypeParam {
  const obj = new TypeNameObj(id.pos, c.pkg, id.name, null);
  const tpar = new TypeParam(obj, c.nextId());
  tpar.bound = Typ.invalid;
  obj.type = tpar;
  declare(c, c.env.scope, id, obj);
  return tpar;
}

/** Gives a declared type its methods; their signatures are checked when first needed. */
export function collectMethods(c: Checker, obj: TypeNameObj): void {
  const methods = c.methods.get(obj);
  if (!methods) return;
  c.methods.delete(obj);
  const base = obj.type && asNamed(obj.type);
  if (base && base.obj === obj) c.later(() => checkFieldUniqueness(c, base));
  const seen = new Map<string, FuncObj>();
  for (const m of methods) {
    const alt = seen.get(m.id);
    if (alt) {
      const p = c.fset.position(alt.pos);
      errorAt(c, m, 'DuplicateMethod', `method ${obj.name}.${m.name} already declared at ${p.filename}:${p.line}:${p.column}`);
      continue;
    }
    seen.set(m.id, m);
    if (base && base.obj === obj) base.methods.push(m);
  }
}

function checkFieldUniqueness(c: Checker, base: Named): void {
  const u = under(base);
  if (u.kind !== 'Struct') return;
  for (const f of u.fields) {
    const m = f.name === '_' ? undefined : base.methods.find((o) => o.id === f.id);
    if (m) new ErrorReport(c, 'DuplicateFieldAndMethod').add(m, `field and method with the same name ${f.name}`).addAltDecl(f).report();
  }
}

function funcDecl(c: Checker, obj: FuncObj, d: DeclInfo): void {
  const decl = d.fdecl;
  if (!decl) return;
  obj.decl = decl;
  const sig = emptySignature();
  obj.type = sig; // the function may be met again while its signature is checked
  funcType(c, decl.recv, decl.type, sig);
  // Reading the body of a standard function parses it: that waits until somebody needs it.
  if (c.isStd) {
    c.lazyBodies.set(obj, () => void (decl.body && funcBody(c, d, obj.name, sig, decl.body, null)));
    return;
  }
  const at = decl.recv?.pos ?? decl.name.pos;
  const body = decl.body;
  if (body) c.later(() => funcBody(c, d, obj.name, sig, body, null));
  else if (decl.type.typeParams) softErrorAt(c, at, 'BadDecl', 'generic function is missing function body');
  else if (decl.name.name !== 'init') c.missingBodies.push(at);
}

/** Checks a declaration inside a function. */
export function declStmt(c: Checker, decl: GenDecl): void {
  for (const spec of decl.specs) {
    if (spec.kind === 'TypeSpec') localType(c, spec);
    else if (spec.kind === 'ValueSpec' && decl.tok === 'const') localConst(c, spec);
    else if (spec.kind === 'ValueSpec') localVar(c, spec);
  }
}

function localType(c: Checker, spec: TypeSpec): void {
  const obj = new TypeNameObj(spec.name.pos, c.pkg, spec.name.name, null);
  obj.isAlias = spec.assign !== 0;
  declare(c, c.env.scope, spec.name, obj);
  c.push(obj);
  typeDecl(c, obj, spec);
  c.pop();
}

function localConst(c: Checker, spec: ValueSpec): void {
  const top = c.delayedTop;
  const source = spec.inherited ?? spec;
  const saved = c.env.iota;
  c.env.iota = BigInt(spec.iota);
  const objs = spec.names.map((id, i) => {
    const obj = new ConstObj(id.pos, c.pkg, id.name, null);
    obj.decl = spec;
    constDecl(c, obj, source.type, source.values[i] ?? null, spec.inherited !== null);
    return obj;
  });
  c.env.iota = saved;
  arity(c, spec.pos, spec.names, source.values, true, spec.inherited !== null);
  // Function literals in the values see the scope as it is before the declaration.
  c.processDelayed(top);
  for (const [i, id] of spec.names.entries()) declare(c, c.env.scope, id, objs[i] as ConstObj);
}

function localVar(c: Checker, spec: ValueSpec): void {
  const top = c.delayedTop;
  const vars = spec.names.map((id) => new VarObj(id.pos, c.pkg, id.name, null));
  const { names, values } = spec;
  for (const [i, v] of vars.entries()) {
    const nToOne = values.length === 1 && names.length > 1;
    const init = nToOne ? values[0] : values[i];
    varDecl(c, v, nToOne ? vars : null, spec.type, init ?? null);
    // One value: the first variable has settled all.
    if (values.length === 1) break;
  }
  for (const v of vars) v.type ??= Typ.invalid;
  if (!spec.type || values.length > 0) arity(c, spec.pos, names, values, false, false);
  c.processDelayed(top);
  for (const [i, id] of names.entries()) declare(c, c.env.scope, id, vars[i] as VarObj);
}
