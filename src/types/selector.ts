/** Selectors, method values and method expressions (Go spec, "Selectors", "Qualified identifiers", "Method expressions", "Method values"). */
import type { Expr, SelectorExpr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { objDecl } from './decl.ts';
import { errorAt, nodePos } from './errors.ts';
import { exprOrType, rawExpr } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import { interfacePtrError, isInterfacePtr, type Lookup, lookupError, lookupFieldOrMethod } from './lookup.ts';
import { type BuiltinName, type FuncObj, isExported, type Obj, type PkgNameObj, VarObj } from './object.ts';
import { Operand, operandString } from './operand.ts';
import type { Package } from './package.ts';
import { isValid, under } from './predicates.ts';
import { recordSelection, recordUse } from './record.ts';
import { copySignature } from './subst.ts';
import { Signature, Tuple, type Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';
import { unparen } from './unary.ts';
import { declaresUnexported } from './unexported-names.ts';

/** `x.sel`. wantType: it stands where a type is expected. */
export function selector(c: Checker, x: Operand, e: SelectorExpr, wantType: boolean): void {
  x.expr = e;
  if (e.x.kind === 'Ident') {
    const obj = c.lookup(e.x.name);
    if (obj?.kind === 'PkgName') {
      recordUse(c, e.x, obj);
      qualified(c, x, e, obj);
      x.expr = e;
      return;
    }
  }
  if (!select(c, x, e, wantType)) {
    x.setInvalid();
    x.type = Typ.invalid;
  }
  x.expr = e;
}

/** `pkg.Name` */
function qualified(c: Checker, x: Operand, e: SelectorExpr, pname: PkgNameObj): void {
  pname.used = true;
  const pkg = pname.imported;
  const name = e.sel.name;
  const obj = pkg?.scope.lookup(name);
  x.setInvalid();
  x.type = Typ.invalid;
  if (!pkg || !obj || (!isExported(name) && obj.kind !== 'TypeName')) {
    if (pkg && !isFake(pkg) && name !== '_') undefinedName(c, e, pkg);
    return;
  }
  // Of what is not exported cmd/compile knows types only (those that the exported declarations mention).
  if (!isExported(name)) notExported(c, e, pkg);
  recordUse(c, e.sel, obj);
  if (obj.type === null) objDecl(c, obj);
  setToObject(x, obj);
}

/** A package that could not be loaded stands in for one that was reported missing. */
function isFake(pkg: Package): boolean {
  return !pkg.complete && pkg.files.length === 0;
}

function notExported(c: Checker, e: SelectorExpr, pkg: Package): void {
  errorAt(c, e.sel, 'UnexportedName', `name ${e.sel.name} not exported by package ${pkg.name}`);
}

function undefinedName(c: Checker, e: SelectorExpr, pkg: Package): void {
  if (declaresUnexported(pkg.path, e.sel.name)) {
    notExported(c, e, pkg);
    return;
  }
  const wanted = e.sel.name.toLowerCase();
  const similar = [...pkg.scope.names.keys()].filter((n) => isExported(n) && n.toLowerCase() === wanted).sort()[0];
  errorAt(c, e.sel, 'UndeclaredImportedName', `undefined: ${exprString(e)}${similar ? ` (but have ${similar})` : ''}`);
}

function setToObject(x: Operand, obj: Obj): void {
  x.type = obj.type ?? Typ.invalid;
  switch (obj.kind) {
    case 'Const':
      x.mode = 'constant';
      x.value = obj.value;
      if (!obj.value) x.setInvalid();
      break;
    case 'TypeName':
      x.mode = 'typexpr';
      break;
    case 'Var':
      x.mode = 'variable';
      break;
    case 'Func':
      x.mode = 'value';
      break;
    case 'Builtin':
      x.mode = 'builtin';
      x.id = obj.name as BuiltinName;
      return;
    default:
      x.setInvalid();
  }
  if (!isValid(x.type)) x.setInvalid();
}

/** A field, method value or method expression. False after an error. */
function select(c: Checker, x: Operand, e: SelectorExpr, wantType: boolean): boolean {
  exprOrType(c, x, e.x, false);
  if (x.mode === 'builtin') {
    errorAt(c, nodePos(e), 'UncalledBuiltin', `invalid use of ${operandString(c, x)} in selector expression`);
    return false;
  }
  if (x.mode === 'invalid') return false;
  if (wantType) {
    errorAt(c, e.sel, 'NotAType', `${exprString(e)} is not a type`);
    return false;
  }
  const found = lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, e.sel.name, false);
  if (!found.obj) {
    if (isValid(under(x.type))) notFound(c, x, e, found);
    return false;
  }
  if (found.obj.kind === 'Func') objDecl(c, found.obj);
  if (x.mode === 'typexpr') return methodExpr(c, x, e, found);
  if (found.obj.kind === 'Func') methodValue(c, x, e, found.obj, found);
  else field(c, x, e, found.obj, found);
  return true;
}

function notFound(c: Checker, x: Operand, e: SelectorExpr, found: Lookup): void {
  const sel = e.sel.name;
  const xs = exprString(e.x);
  const type = typeStr(c, x.type);
  if (found.index) {
    errorAt(c, e.sel, 'AmbiguousSelector', `ambiguous selector ${xs}.${sel}`);
    return;
  }
  if (found.indirect) {
    const text =
      x.mode === 'typexpr'
        ? `invalid method expression ${type}.${sel} (needs pointer receiver (*${type}).${sel})`
        : `cannot call pointer method ${sel} on ${type}`;
    errorAt(c, e.sel, 'InvalidMethodExpr', text);
    return;
  }
  const why = isInterfacePtr(x.type)
    ? interfacePtrError(c, x.type)
    : lookupError(c, x.type, sel, lookupFieldOrMethod(x.type, x.mode === 'variable', c.pkg, sel, true).obj, false);
  errorAt(c, e.sel, 'MissingFieldOrMethod', `${xs}.${sel} undefined (${why})`);
}

/** `T.Method`: the receiver becomes the first parameter. */
function methodExpr(c: Checker, x: Operand, e: SelectorExpr, { obj, index, indirect }: Lookup): boolean {
  const sel = e.sel.name;
  if (obj?.kind !== 'Func') {
    const type = typeStr(c, x.type);
    errorAt(c, e.sel, 'MissingFieldOrMethod', `${exprString(e.x)}.${sel} undefined (type ${type} has no method ${sel})`);
    return false;
  }
  recordUse(c, e.sel, obj);
  recordSelection(c, e, { kind: 'methodExpr', recv: x.type, obj, index: index ?? [], indirect });
  const sig = obj.type as Signature;
  if (!sig.recv) {
    errorAt(c, e, 'InvalidDeclCycle', 'illegal cycle in method declaration');
    return false;
  }
  const name = sig.params.vars[0]?.name ? sig.recv.name || '_' : '';
  const recv = new VarObj(sig.recv.pos, sig.recv.pkg, name, x.type);
  recv.role = 'param';
  x.mode = 'value';
  x.type = new Signature(null, new Tuple([recv, ...sig.params.vars]), sig.results, sig.variadic, sig.typeParams);
  c.addDeclDep(obj);
  return true;
}

function methodValue(c: Checker, x: Operand, e: SelectorExpr, obj: FuncObj, { index, indirect }: Lookup): void {
  recordUse(c, e.sel, obj);
  recordSelection(c, e, { kind: 'method', recv: x.type, obj, index: index ?? [], indirect });
  const type = obj.type as Type;
  x.mode = 'value';
  x.value = null;
  if (type.kind === 'Signature') {
    const sig = copySignature(type);
    sig.recv = null;
    x.type = sig;
  } else x.type = Typ.invalid;
  c.addDeclDep(obj);
}

function field(c: Checker, x: Operand, e: SelectorExpr, obj: VarObj, { index, indirect }: Lookup): void {
  recordUse(c, e.sel, obj);
  recordSelection(c, e, { kind: 'field', recv: x.type, obj, index: index ?? [], indirect });
  x.mode = x.mode === 'variable' || indirect ? 'variable' : 'value';
  x.type = obj.type ?? Typ.invalid;
  x.value = null;
}

/** Evaluates expressions after an error, so that what they use counts as used. True if none is in error itself. */
export function use(c: Checker, ...list: (Expr | null)[]): boolean {
  return list.map((e) => use1(c, e, false)).every((ok) => ok);
}

/** As use, for the left side of an assignment: a variable there is not used by it. */
export function useLHS(c: Checker, ...list: (Expr | null)[]): boolean {
  return list.map((e) => use1(c, e, true)).every((ok) => ok);
}

function use1(c: Checker, e: Expr | null, lhs: boolean): boolean {
  if (!e) return true;
  const x = new Operand();
  const n = unparen(e);
  if (n.kind === 'KeyValueExpr') return use1(c, n.value, lhs);
  if (n.kind !== 'Ident') {
    rawExpr(c, null, x, e, null, true);
    return x.mode !== 'invalid';
  }
  if (n.name === '_') return true;
  const obj = lhs ? c.lookup(n.name) : undefined;
  const v = obj?.kind === 'Var' && obj.pkg === c.pkg ? obj : null;
  const used = v?.used ?? false;
  exprOrType(c, x, n, true);
  if (v) v.used = used;
  return x.mode !== 'invalid';
}
