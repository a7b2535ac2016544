/** Identifiers and type expressions (Go spec, "Types", "Declarations and scope"), after types2/typexpr.go. */
import type { ArrayType, Expr, Ident, MapType } from '../syntax/ast.ts';
import { exprString } from '../syntax/printer.ts';
import { selector, use } from './call.ts';
import type { Checker } from './checker.ts';
import { representableConst } from './const.ts';
import { toInt } from './constant.ts';
import { objDecl } from './decl.ts';
import { errorAt, nodePos, softErrorAt, versionError } from './errors.ts';
import { expr } from './expr.ts';
import { instantiate, validateTArgLen, verifyInstance } from './instantiate.ts';
import { interfaceType } from './interface.ts';
import type { Obj, TypeNameObj } from './object.ts';
import { Operand, operandString } from './operand.ts';
import { comparable, isGeneric, isInteger, isTypeParam, isUntyped, isValid, under } from './predicates.ts';
import { recordInstance, recordTypeAndValue, recordUse } from './record.ts';
import { funcType } from './signature.ts';
import { structType } from './struct.ts';
import { type Alias, ArrayT, Chan, MapT, type Named, Pointer, Slice, type Type } from './type.ts';
import { computeInterfaceTypeSet, isMethodSet } from './typeset.ts';
import { objectKind, typeStr } from './typestring.ts';
import { Typ } from './universe.ts';

/** Sets x to what identifier `e` denotes; its mode is invalid after an error. `wantType`: only a type will do. */
export function ident(c: Checker, x: Operand, e: Ident, wantType: boolean): void {
  x.mode = 'invalid';
  x.expr = e;
  const found = c.lookupScope(e.name);
  if (!found) {
    if (e.name === '_') errorAt(c, e, 'InvalidBlank', 'cannot use _ as value or type');
    else errorAt(c, e, 'UndeclaredName', `undefined: ${e.name}`);
    return;
  }
  const { scope, obj } = found;
  if (obj.pkg === null && (e.name === 'any' || e.name === 'comparable') && !c.allowVersion(18)) {
    versionError(c, e, 18, `predeclared ${e.name}`);
    return;
  }
  recordUse(c, e, obj);
  if (wantType && obj.kind !== 'TypeName') {
    errorAt(c, e, 'NotAType', `${obj.name} (${objectKind(obj)}) is not a type`);
    if (obj.kind === 'Var') obj.used = true;
    return;
  }
  // A type of this package is visited again, since a cycle may have to be reported.
  if (obj.type === null || (obj.kind === 'TypeName' && wantType && obj.pkg === c.pkg)) objDecl(c, obj);
  const imported = c.dotImports.get(scope)?.get(obj.name);
  if (imported) imported.used = true;
  denote(c, x, e, obj);
}

function denote(c: Checker, x: Operand, e: Ident, obj: Obj): void {
  const t = obj.type ?? Typ.invalid;
  switch (obj.kind) {
    case 'PkgName':
      errorAt(c, e, 'InvalidPkgUse', `use of package ${obj.name} not in selector`);
      return;
    case 'Const':
      c.addDeclDep(obj);
      if (!isValid(t)) return;
      if (obj === c.universe.iota) {
        if (c.env.iota === null) {
          errorAt(c, e, 'InvalidIota', 'cannot use iota outside constant declaration');
          return;
        }
        x.value = { kind: 'int', value: c.env.iota };
      } else {
        x.value = obj.value ?? { kind: 'unknown' };
      }
      x.mode = 'constant';
      break;
    case 'TypeName':
      x.mode = 'typexpr';
      break;
    case 'Var':
      if (obj.pkg === c.pkg) obj.used = true;
      c.addDeclDep(obj);
      if (!isValid(t)) return;
      x.mode = 'variable';
      break;
    case 'Func':
      c.addDeclDep(obj);
      x.mode = 'value';
      break;
    case 'Builtin':
      x.id = obj.name as typeof x.id;
      x.mode = 'builtin';
      break;
    case 'Nil':
      x.mode = 'nilvalue';
      break;
  }
  x.type = t;
}

/** The type that `e` denotes; `invalid type` after an error. Must not be generic. */
export function typ(c: Checker, e: Expr): Type {
  return definedType(c, e, null);
}

/** As `typ`, for the types of variables: constraint interfaces are not allowed. */
export function varType(c: Checker, e: Expr): Type {
  const t = definedType(c, e, null);
  validVarType(c, e, t);
  return t;
}

export function validVarType(c: Checker, e: Expr, t: Type): void {
  if (isTypeParam(t) || t.kind === 'Basic') return;
  // Interfaces may be incomplete still.
  c.later(() => {
    const u = under(t);
    if (u.kind !== 'Interface') return;
    const set = computeInterfaceTypeSet(c, e.pos, u);
    if (isMethodSet(set)) return;
    const why = set.comparable ? 'interface is (or embeds) comparable' : 'interface contains type constraints';
    softErrorAt(c, e, 'MisplacedConstraintIface', `cannot use type ${typeStr(c, t)} outside a type constraint: ${why}`);
  });
}

/** As `typ`, for the right side of the declaration of `def`. */
export function definedType(c: Checker, e: Expr, def: TypeNameObj | null): Type {
  let t = typInternal(c, e, def);
  if (isGeneric(t)) {
    errorAt(c, e, 'WrongTypeArgCount', `cannot use generic type ${typeStr(c, t)} without instantiation`);
    t = Typ.invalid;
  }
  recordTypeAndValue(c, e, 'typexpr', t, null);
  return t;
}

/** The generic type that `e` denotes. `cause.text` says why a valid type will not do; it stays empty where an error was reported. */
export function genericType(c: Checker, e: Expr, cause: { text: string } | null): Type {
  let t = typInternal(c, e, null);
  if (isValid(t) && !isGeneric(t)) {
    if (cause) cause.text = `${typeStr(c, t)} is not a generic type`;
    t = Typ.invalid;
  }
  recordTypeAndValue(c, e, 'typexpr', t, null);
  return t;
}

function typInternal(c: Checker, e: Expr, def: TypeNameObj | null): Type {
  switch (e.kind) {
    case 'BadExpr':
      return Typ.invalid;
    case 'Ident':
    case 'SelectorExpr':
      return typeName(c, e);
    case 'IndexExpr':
      if (!c.allowVersion(18)) versionError(c, e, 18, 'type instantiation');
      return instantiatedType(c, e.x, e.indices);
    case 'ParenExpr':
      return definedType(c, e.x, def);
    case 'ArrayType':
      return arrayType(c, e);
    case 'Ellipsis':
      errorAt(c, e, 'InvalidSyntaxTree', 'invalid use of ...');
      return Typ.invalid;
    case 'StructType':
      return structType(c, e);
    case 'StarExpr': {
      const elem = varType(c, e.x);
      return isValid(elem) ? new Pointer(elem) : Typ.invalid;
    }
    case 'FuncType':
      return funcType(c, null, e);
    case 'InterfaceType':
      return interfaceType(c, e, def);
    case 'MapType':
      return mapType(c, e);
    case 'ChanType':
      return new Chan(e.dir, varType(c, e.value));
    default:
      errorAt(c, e, 'NotAType', `${exprString(e)} is not a type`);
      use(c, e);
      return Typ.invalid;
  }
}

function typeName(c: Checker, e: Expr): Type {
  const x = new Operand();
  if (e.kind === 'Ident') ident(c, x, e, true);
  else if (e.kind === 'SelectorExpr') selector(c, x, e, true);
  switch (x.mode) {
    case 'typexpr':
      return x.type;
    case 'invalid':
      return Typ.invalid;
    case 'novalue':
      errorAt(c, x, 'NotAType', `${operandString(c, x)} used as type`);
      return Typ.invalid;
    default:
      errorAt(c, x, 'NotAType', `${operandString(c, x)} is not a type`);
      return Typ.invalid;
  }
}

function arrayType(c: Checker, e: ArrayType): Type {
  if (!e.len) return new Slice(varType(c, e.elt));
  let len = -1;
  if (e.len.kind === 'Ellipsis') errorAt(c, e, 'BadDotDotDotSyntax', 'invalid use of [...] array (outside a composite literal)');
  else len = arrayLength(c, e.len);
  const elem = varType(c, e.elt);
  return len >= 0 ? new ArrayT(len, elem) : Typ.invalid;
}

function mapType(c: Checker, e: MapType): Type {
  const t = new MapT(varType(c, e.key), varType(c, e.value));
  c.later(() => {
    if (!isValid(t.key) || comparable(t.key)) return;
    const why = isTypeParam(t.key) ? ' (missing comparable constraint)' : '';
    errorAt(c, e.key, 'IncomparableMapKey', `invalid map key type ${typeStr(c, t.key)}${why}`);
  });
  return t;
}

/** Type `x[xlist...]`; constraints are verified when the declarations are complete. */
export function instantiatedType(c: Checker, x: Expr, xlist: readonly Expr[]): Type {
  const cause = { text: '' };
  const g = genericType(c, x, cause);
  if (cause.text) {
    errorAt(c, x, 'NotAGenericType', `invalid operation: ${exprString(x)}[${xlist.map((e) => exprString(e)).join(', ')}] (${cause.text})`);
  }
  if (!isValid(g)) {
    // The arguments are looked at all the same: what they name counts as used.
    for (const e of xlist) typ(c, e);
    return Typ.invalid;
  }
  const targs = typeList(c, xlist);
  if (!targs) return Typ.invalid;
  const inst = instantiate(c, g as Named | Alias, targs, nodePos(x));
  if (inst.kind !== 'Named' && inst.kind !== 'Alias') return Typ.invalid;
  c.later(() => {
    recordInstance(c, x, targs, inst);
    const tparams = (g as Named | Alias).typeParams;
    if (!validateTArgLen(c, nodePos(x), inst.obj.name, tparams.length, targs.length)) return;
    const failed = verifyInstance(c, tparams, targs);
    if (failed) softErrorAt(c, xlist[failed.index] ?? x, 'InvalidTypeArg', failed.cause);
    else c.mono?.recordInstance(c.pkg, nodePos(x), tparams, targs, xlist);
  });
  return inst;
}

/** Length of an array type, or -1 after an error. */
export function arrayLength(c: Checker, e: Expr): number {
  // `type T[P any]` with the constraint missing looks like an array type.
  if (e.kind === 'Ident') {
    const obj = c.lookup(e.name);
    if (obj?.kind !== 'Const') {
      errorAt(c, e, 'InvalidArrayLen', obj ? `invalid array length ${e.name}` : `undefined array length ${e.name} or missing type constraint`);
      return -1;
    }
  }
  const x = new Operand();
  expr(c, null, x, e);
  if (x.mode !== 'constant') {
    if (x.mode !== 'invalid') errorAt(c, x, 'InvalidArrayLen', `array length ${operandString(c, x)} must be constant`);
    return -1;
  }
  if ((isUntyped(x.type) || isInteger(x.type)) && x.value) {
    const v = toInt(x.value);
    if (v.kind === 'int' && v.value >= 0n && representableConst(v, Typ.int)) return Number(v.value);
  }
  const s = operandString(c, x);
  errorAt(c, x, 'InvalidArrayLen', isInteger(x.type) ? `invalid array length ${s}` : `array length ${s} must be integer`);
  return -1;
}

/** The types of a list of type arguments; null if one is in error (all are checked). */
export function typeList(c: Checker, list: readonly Expr[]): Type[] | null {
  const types = list.map((e) => varType(c, e));
  return types.every(isValid) ? types : null;
}
