/**
 * Calls of predeclared functions (Go spec, "Built-in functions"), after types2/builtins.go. Those on numbers are in
 * builtins-numeric.ts, those of package unsafe in builtins-unsafe.ts.
 *
 * Each handler gets the evaluated arguments, x holding the first; it sets x to the result and returns false after an error.
 */
import { NoPos } from '../source/position.ts';
import type { CallExpr, Expr } from '../syntax/ast.ts';
import { assignment } from './assignments.ts';
import { complexBuiltin, minMax, realImag } from './builtins-numeric.ts';
import { unsafeBuiltin } from './builtins-unsafe.ts';
import { callArguments, exprList } from './call.ts';
import type { Checker } from './checker.ts';
import { makeInt, unknownValue } from './constant.ts';
import { errorAt, versionError } from './errors.ts';
import { type ExprKind, exclude, exprOrType } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import { index } from './index.ts';
import { type BuiltinName, VarObj } from './object.ts';
import { assignableTo, type Operand, operandString } from './operand.ts';
import { allString, allTypes, commonUnder, defaultType, identical, isString, isTypeParam, isUntyped, isValid, unalias, under } from './predicates.ts';
import { recordBuiltinType } from './record.ts';
import { use } from './selector.ts';
import { Pointer, Signature, Slice, Tuple, type Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { validVarType, varType } from './typexpr.ts';
import { emptyInterface, Typ } from './universe.ts';

interface Shape {
  /** How many arguments, at least where variadic. */
  readonly nargs: number;
  readonly variadic: boolean;
  readonly kind: ExprKind;
}

const shape = (nargs: number, variadic: boolean, kind: ExprKind): Shape => Object.freeze({ nargs, variadic, kind });

const shapes: Readonly<Record<BuiltinName, Shape>> = Object.freeze({
  append: shape(1, true, 'expression'),
  cap: shape(1, false, 'expression'),
  clear: shape(1, false, 'statement'),
  close: shape(1, false, 'statement'),
  complex: shape(2, false, 'expression'),
  copy: shape(2, false, 'statement'),
  delete: shape(2, false, 'statement'),
  imag: shape(1, false, 'expression'),
  len: shape(1, false, 'expression'),
  make: shape(1, true, 'expression'),
  max: shape(1, true, 'expression'),
  min: shape(1, true, 'expression'),
  new: shape(1, false, 'expression'),
  panic: shape(1, false, 'statement'),
  print: shape(0, true, 'statement'),
  println: shape(0, true, 'statement'),
  real: shape(1, false, 'expression'),
  recover: shape(0, false, 'statement'),
  Add: shape(2, false, 'expression'),
  Alignof: shape(1, false, 'expression'),
  Offsetof: shape(1, false, 'expression'),
  Sizeof: shape(1, false, 'expression'),
  Slice: shape(2, false, 'expression'),
  SliceData: shape(1, false, 'expression'),
  String: shape(2, false, 'expression'),
  StringData: shape(1, false, 'expression'),
});

/** Whether a call of the builtin may be a statement. */
export function builtinKind(id: BuiltinName): ExprKind {
  return shapes[id].kind;
}

/** Checks a call of builtin `id`; x becomes the result. False after an error. */
export function builtin(c: Checker, x: Operand, call: CallExpr, id: BuiltinName): boolean {
  if (call.ellipsis !== NoPos && id !== 'append') {
    errorAt(c, call, 'InvalidDotDotDot', `invalid operation: invalid use of ... with built-in ${id}`);
    use(c, ...call.args);
    return false;
  }
  if (id !== 'len' && id !== 'cap') return evaluated(c, x, call, id);
  // Whether the argument calls a function decides whether the result is constant.
  const saved = c.env.hasCallOrRecv;
  c.env.hasCallOrRecv = false;
  const ok = evaluated(c, x, call, id);
  c.env.hasCallOrRecv = saved;
  return ok;
}

function evaluated(c: Checker, x: Operand, call: CallExpr, id: BuiltinName): boolean {
  const special = id === 'make' || id === 'new' || id === 'Offsetof';
  const args = special ? [] : exprList(c, call.args);
  if (args.some((a) => a.mode === 'invalid')) return false;
  const [first] = args;
  if (first) x.copyFrom(first);
  const n = special ? call.args.length : args.length;
  const { nargs, variadic } = shapes[id];
  if (n < nargs || (!variadic && n > nargs)) {
    const few = n < nargs ? 'not enough' : 'too many';
    errorAt(c, call, 'WrongArgCount', `invalid operation: ${few} arguments for ${exprString(call)} (expected ${nargs}, found ${n})`);
    return false;
  }
  return dispatch(c, x, call, id, args);
}

function dispatch(c: Checker, x: Operand, call: CallExpr, id: BuiltinName, args: readonly Operand[]): boolean {
  const second = args[1] as Operand;
  switch (id) {
    case 'append':
      return append(c, x, call, args);
    case 'cap':
    case 'len':
      return length(c, x, call, id);
    case 'clear':
      return clear(c, x, call);
    case 'close':
      return close(c, x, call);
    case 'copy':
      return copy(c, x, second, call);
    case 'delete':
      return deleteKey(c, x, second, call);
    case 'make':
      return make(c, x, call);
    case 'new':
      return newPointer(c, x, call);
    case 'panic':
      return panic(c, x, call);
    case 'print':
    case 'println':
      return print(c, x, call, id, args);
    case 'recover':
      return value(c, x, call, emptyInterface);
    case 'complex':
      return complexBuiltin(c, x, second, call);
    case 'real':
    case 'imag':
      return realImag(c, x, call, id);
    case 'max':
    case 'min':
      return minMax(c, x, call, id, args);
    default:
      return unsafeBuiltin(c, x, call, id, args);
  }
}

/** The signature of one call of a builtin, for Info. */
export function makeSig(res: Type | null, ...args: Type[]): Signature {
  const variable = (t: Type): VarObj => new VarObj(NoPos, null, '', t);
  const params = new Tuple(args.map((t) => variable(defaultType(t))));
  return new Signature(null, params, new Tuple(res ? [variable(res)] : []), false);
}

/** x becomes a value of type t, the call having had arguments of those types. */
export function value(c: Checker, x: Operand, call: CallExpr, t: Type, ...args: Type[]): true {
  x.mode = 'value';
  x.type = t;
  x.value = null;
  recordBuiltinType(c, call.fun, makeSig(t, ...args));
  return true;
}

function noValue(c: Checker, x: Operand, call: CallExpr, ...args: Type[]): true {
  x.mode = 'novalue';
  x.value = null;
  recordBuiltinType(c, call.fun, makeSig(null, ...args));
  return true;
}

export function requires(c: Checker, call: CallExpr, minor: number, what: string): void {
  if (!c.allowVersion(minor)) versionError(c, call.fun, minor, what);
}

/** Element type of a slice, or of all slices in a type set. */
function sliceElem(c: Checker, x: Operand): { elem: Type | null; cause: string } {
  let elem: Type | null = null;
  let cause = '';
  allTypes(x.type, (_, u) => {
    if (u?.kind !== 'Slice') {
      cause = `argument must be a slice; have ${x.isNil() ? 'untyped nil' : operandString(c, x)}`;
      return false;
    }
    if (elem && !identical(elem, u.elem)) {
      cause = `mismatched slice element types ${typeStr(c, elem)} and ${typeStr(c, u.elem)} in ${operandString(c, x)}`;
      return false;
    }
    elem ??= u.elem;
    return true;
  });
  return { elem: cause === '' ? elem : null, cause };
}

/** Whether y's type set holds only strings and byte slices; `strings` whether there is a string among them. */
function bytesOrString(y: Operand): { ok: boolean; strings: boolean } {
  let strings = false;
  const ok = allTypes(y.type, (_, u) => {
    if (u?.kind === 'Slice') return identical(u.elem, Typ.byte);
    strings ||= u !== null && isString(u);
    return u !== null && isString(u);
  });
  return { ok, strings };
}

function append(c: Checker, x: Operand, call: CallExpr, args: readonly Operand[]): boolean {
  const S = x.type;
  const { elem, cause } = sliceElem(c, x);
  if (!elem) {
    errorAt(c, x, 'InvalidAppend', `invalid append: ${cause}`);
    return false;
  }
  const y = args[1];
  let sig: Signature | null = null;
  if (args.length === 2 && y && call.ellipsis !== NoPos && assignableTo(c, x, new Slice(Typ.byte)).ok) {
    // append(bytes, "string"...)
    const { ok, strings } = bytesOrString(y);
    if (ok && strings) {
      if (isUntyped(y.type)) assignment(c, y, Typ.string, 'argument to append');
      sig = makeSig(S, S, y.type);
    }
  }
  if (sig) sig.variadic = true;
  else {
    sig = makeSig(S, S, new Slice(elem));
    sig.variadic = true;
    callArguments(c, call, sig, [], [], args, []);
  }
  recordBuiltinType(c, call.fun, sig);
  x.mode = 'value';
  x.type = S;
  x.value = null;
  return true;
}

function arrayPtrDeref(t: Type): Type {
  const p = unalias(t);
  if (p.kind !== 'Pointer') return t;
  const a = under(p.elem);
  return a.kind === 'Array' ? a : t;
}

/** What len or cap of a value with underlying type u is; null where it is not defined. */
function lengthMode(c: Checker, x: Operand, u: Type, id: 'len' | 'cap'): 'constant' | 'value' | null {
  const t = arrayPtrDeref(u);
  switch (t.kind) {
    case 'Basic':
      return isString(t) && id === 'len' ? (x.mode === 'constant' ? 'constant' : 'value') : null;
    case 'Array':
      return c.env.hasCallOrRecv ? 'value' : 'constant';
    case 'Slice':
    case 'Chan':
      return 'value';
    case 'Map':
      return id === 'len' ? 'value' : null;
    default:
      return null;
  }
}

function length(c: Checker, x: Operand, call: CallExpr, id: 'len' | 'cap'): boolean {
  const u = under(x.type);
  let mode = lengthMode(c, x, u, id);
  if (isTypeParam(x.type)) mode = allTypes(x.type, (_, t) => t !== null && lengthMode(c, x, t, id) !== null) ? 'value' : null;
  if (!mode) {
    if (isValid(u)) errorAt(c, x, id === 'len' ? 'InvalidLen' : 'InvalidCap', `invalid argument: ${operandString(c, x)} for built-in ${id}`);
    return false;
  }
  if (mode === 'value') return value(c, x, call, Typ.int, x.type);
  const array = arrayPtrDeref(u);
  const n = array.kind === 'Array' ? array.len : x.value?.kind === 'string' ? x.value.value.length : -1;
  x.setConst(Typ.int, n >= 0 ? makeInt(n) : unknownValue);
  return true;
}

function clear(c: Checker, x: Operand, call: CallExpr): boolean {
  requires(c, call, 21, 'clear');
  const ok = allTypes(x.type, (_, u) => {
    if (u?.kind === 'Map' || u?.kind === 'Slice') return true;
    errorAt(c, x, 'InvalidClear', `invalid argument: cannot clear ${operandString(c, x)}: argument must be (or constrained by) map or slice`);
    return false;
  });
  return ok && noValue(c, x, call, x.type);
}

function close(c: Checker, x: Operand, call: CallExpr): boolean {
  const ok = allTypes(x.type, (_, u) => {
    const problem = u?.kind !== 'Chan' ? 'non-channel' : u.dir === 'recv' ? 'receive-only channel' : '';
    if (problem) errorAt(c, x, 'InvalidClose', `invalid operation: cannot close ${problem} ${operandString(c, x)}`);
    return problem === '';
  });
  return ok && noValue(c, x, call, x.type);
}

function copy(c: Checker, x: Operand, y: Operand, call: CallExpr): boolean {
  const special = assignableTo(c, x, new Slice(Typ.byte)).ok && bytesOrString(y).ok;
  if (!special) {
    const dst = sliceElem(c, x);
    if (!dst.elem) {
      errorAt(c, x, 'InvalidCopy', `invalid copy: ${dst.cause}`);
      return false;
    }
    const src = sliceElem(c, y);
    if (!src.elem && !allString(y.type)) {
      errorAt(c, y, 'InvalidCopy', `invalid copy: ${src.cause}`);
      return false;
    }
    const srcElem = src.elem ?? Typ.byte;
    if (!identical(dst.elem, srcElem)) {
      const types = `${typeStr(c, dst.elem)} and ${typeStr(c, srcElem)}`;
      errorAt(c, x, 'InvalidCopy', `invalid copy: arguments ${operandString(c, x)} and ${operandString(c, y)} have different element types ${types}`);
      return false;
    }
  }
  if (isUntyped(y.type)) assignment(c, y, Typ.string, 'argument to copy');
  return value(c, x, call, Typ.int, x.type, y.type);
}

function deleteKey(c: Checker, x: Operand, key: Operand, call: CallExpr): boolean {
  const m = x.type;
  let keyType: Type | null = null;
  const ok = allTypes(m, (_, u) => {
    if (u?.kind !== 'Map') {
      errorAt(c, x, 'InvalidDelete', `invalid argument: ${operandString(c, x)} is not a map`);
      return false;
    }
    if (keyType && !identical(u.key, keyType)) {
      errorAt(c, x, 'InvalidDelete', `invalid argument: maps of ${operandString(c, x)} must have identical key types`);
      return false;
    }
    keyType = u.key;
    return true;
  });
  if (!ok || !keyType) return false;
  x.copyFrom(key);
  assignment(c, x, keyType, 'argument to delete');
  return x.mode !== 'invalid' && noValue(c, x, call, m, keyType);
}

function make(c: Checker, x: Operand, call: CallExpr): boolean {
  const [arg, ...sizes] = call.args as [Expr, ...Expr[]];
  const T = varType(c, arg);
  if (!isValid(T)) return false;
  const { type: u, cause } = commonUnder(c, T, (_, t) => {
    if (!t) return 'no specific type';
    return t.kind === 'Slice' || t.kind === 'Map' || t.kind === 'Chan' ? null : 'type must be slice, map, or channel';
  });
  if (!u) {
    errorAt(c, arg, 'InvalidMake', `invalid argument: cannot make ${exprString(arg)}: ${cause}`);
    return false;
  }
  const min = u.kind === 'Slice' ? 2 : 1;
  const n = call.args.length;
  if (n < min || min + 1 < n) {
    errorAt(c, call, 'WrongArgCount', `invalid operation: ${exprString(call)} expects ${min} or ${min + 1} arguments; found ${n}`);
    return false;
  }
  const checked = sizes.map((e) => index(c, e, -1));
  const [len, cap] = checked;
  if (len && cap && len.value >= 0 && cap.value >= 0 && len.value > cap.value) {
    errorAt(c, sizes[0] as Expr, 'SwappedMakeArgs', 'invalid argument: length and capacity swapped');
  }
  return value(c, x, call, T, T, ...checked.map((s) => s.type));
}

/** `new(T)`, and since Go 1.26 `new(value)`. */
function newPointer(c: Checker, x: Operand, call: CallExpr): boolean {
  const arg = call.args[0] as Expr;
  exprOrType(c, x, arg, false);
  exclude(c, x, ['novalue', 'builtin']);
  if (x.mode === 'invalid') return false;
  if (x.mode === 'typexpr') validVarType(c, arg, x.type);
  else {
    if (isUntyped(x.type)) {
      assignment(c, x, null, 'argument to new');
      if ((x.mode as string) === 'invalid') return false;
    }
    requires(c, call, 26, `new(${exprString(arg)})`);
  }
  const T = x.type;
  return value(c, x, call, new Pointer(T), T);
}

function panic(c: Checker, x: Operand, call: CallExpr): boolean {
  // Noted for the terminating-statement analysis.
  if (c.env.sig && c.env.sig.results.vars.length > 0) {
    c.env.isPanic ??= new Map();
    c.env.isPanic.set(call, true);
  }
  assignment(c, x, emptyInterface, 'argument to panic');
  return x.mode !== 'invalid' && noValue(c, x, call, emptyInterface);
}

function print(c: Checker, x: Operand, call: CallExpr, id: string, args: readonly Operand[]): boolean {
  for (const a of args) {
    assignment(c, a, null, `argument to built-in ${id}`);
    if (a.mode === 'invalid') return false;
  }
  return noValue(c, x, call, ...args.map((a) => a.type));
}
