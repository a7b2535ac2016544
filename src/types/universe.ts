/**
 * The universe block (Go spec, "Predeclared identifiers") and package unsafe.
 *
 * `Typ` holds the basic types; they are immutable and shared by everybody. What has mutable parts (scopes, objects,
 * `error`) is made anew for each Checker by `newUniverse`.
 */
import { NoPos } from '../source/position.ts';
import { BuiltinObj, type BuiltinName, ConstObj, FuncObj, NilObj, TypeNameObj, VarObj } from './object.ts';
import { Package } from './package.ts';
import { Scope } from './scope.ts';
import { Alias, Basic, type BasicInfo, type BasicKind, Interface, Named, Signature, Tuple } from './type.ts';

const boolean: BasicInfo = { boolean: true };
const integer: BasicInfo = { integer: true };
const unsigned: BasicInfo = { integer: true, unsigned: true };
const float: BasicInfo = { float: true };
const complex: BasicInfo = { complex: true };
const string: BasicInfo = { string: true };

const basic = (kind: BasicKind, info: BasicInfo, name: string = kind): Basic => new Basic(kind, name, info);
const untyped = (kind: BasicKind, info: BasicInfo): Basic => new Basic(kind, kind, { ...info, untyped: true });

/** The basic types by kind, and the aliases `byte` and `rune`, which print under their own names. */
export const Typ = Object.freeze({
  invalid: basic('invalid', {}, 'invalid type'),
  bool: basic('bool', boolean),
  int: basic('int', integer),
  int8: basic('int8', integer),
  int16: basic('int16', integer),
  int32: basic('int32', integer),
  int64: basic('int64', integer),
  uint: basic('uint', unsigned),
  uint8: basic('uint8', unsigned),
  uint16: basic('uint16', unsigned),
  uint32: basic('uint32', unsigned),
  uint64: basic('uint64', unsigned),
  uintptr: basic('uintptr', unsigned),
  float32: basic('float32', float),
  float64: basic('float64', float),
  complex64: basic('complex64', complex),
  complex128: basic('complex128', complex),
  string: basic('string', string),
  'unsafe.Pointer': basic('unsafe.Pointer', {}, 'Pointer'),
  'untyped bool': untyped('untyped bool', boolean),
  'untyped int': untyped('untyped int', integer),
  'untyped rune': untyped('untyped rune', integer),
  'untyped float': untyped('untyped float', float),
  'untyped complex': untyped('untyped complex', complex),
  'untyped string': untyped('untyped string', string),
  'untyped nil': untyped('untyped nil', {}),
  byte: basic('uint8', unsigned, 'byte'),
  rune: basic('int32', integer, 'rune'),
} satisfies Record<BasicKind | 'byte' | 'rune', Basic>);

function makeEmptyInterface(): Interface {
  const typeSet = { methods: [], terms: null, comparable: false };
  return Object.freeze(Object.assign(new Interface([], []), { complete: true, typeSet }));
}

/** `interface{}` where the checker itself needs one; prints so. */
export const emptyInterface: Interface = makeEmptyInterface();

/** What `any` stands for: identical to the above, but prints as `any`. */
export const anyInterface: Interface = makeEmptyInterface();

const predeclaredTypes: readonly (keyof typeof Typ)[] = [
  'bool', 'int', 'int8', 'int16', 'int32', 'int64', 'uint', 'uint8', 'uint16', 'uint32', 'uint64', 'uintptr',
  'float32', 'float64', 'complex64', 'complex128', 'string',
]; // biome-ignore format: a table

const builtinNames: readonly BuiltinName[] = [
  'append', 'cap', 'clear', 'close', 'complex', 'copy', 'delete', 'imag', 'len', 'make', 'max', 'min', 'new', 'panic',
  'print', 'println', 'real', 'recover',
]; // biome-ignore format: a table

const unsafeNames: readonly BuiltinName[] = ['Add', 'Alignof', 'Offsetof', 'Sizeof', 'Slice', 'SliceData', 'String', 'StringData'];

export interface Universe {
  readonly scope: Scope;
  readonly unsafe: Package;
  readonly error: Named;
  readonly comparable: Named;
  readonly any: Alias;
  /** The object `iota`; its value is `c.env.iota` where it is known. */
  readonly iota: ConstObj;
  readonly nil: NilObj;
}

/** Builds the universe scope of one Checker. */
export function newUniverse(): Universe {
  const scope = new Scope(null, NoPos, NoPos, 'universe');
  for (const name of predeclaredTypes) scope.insert(new TypeNameObj(NoPos, null, name, Typ[name]));
  for (const name of ['byte', 'rune'] as const) {
    const obj = new TypeNameObj(NoPos, null, name, Typ[name]);
    obj.isAlias = true;
    scope.insert(obj);
  }
  const any = declareAny(scope);
  const error = declareError(scope);
  const comparable = declareComparable(scope);
  for (const [name, value] of [
    ['true', true],
    ['false', false],
  ] as const) {
    const obj = new ConstObj(NoPos, null, name, Typ['untyped bool']);
    obj.value = { kind: 'bool', value };
    scope.insert(obj);
  }
  const iota = new ConstObj(NoPos, null, 'iota', Typ['untyped int']);
  iota.value = { kind: 'int', value: 0n };
  scope.insert(iota);
  const nil = new NilObj(NoPos, null, 'nil', Typ['untyped nil']);
  scope.insert(nil);
  for (const name of builtinNames) scope.insert(new BuiltinObj(NoPos, null, name, Typ.invalid));
  return { scope, unsafe: unsafePackage(scope), error, comparable, any, iota, nil };
}

function declareAny(scope: Scope): Alias {
  const obj = new TypeNameObj(NoPos, null, 'any', null);
  const any = new Alias(obj);
  any.actual = anyInterface;
  obj.type = any;
  obj.isAlias = true;
  scope.insert(obj);
  return any;
}

/** `type error interface{ Error() string }` */
function declareError(scope: Scope): Named {
  const obj = new TypeNameObj(NoPos, null, 'error', null);
  const error = new Named(obj);
  obj.type = error;
  const recv = new VarObj(NoPos, null, '', error);
  recv.role = 'recv';
  const result = new VarObj(NoPos, null, '', Typ.string);
  result.role = 'result';
  const method = new FuncObj(NoPos, null, 'Error', new Signature(recv, new Tuple([]), new Tuple([result]), false));
  const iface = new Interface([method], []);
  iface.complete = true;
  error.underlying = iface;
  scope.insert(obj);
  return error;
}

/** `type comparable interface{ comparable }`: known to typeset.ts by its type set. */
function declareComparable(scope: Scope): Named {
  const obj = new TypeNameObj(NoPos, null, 'comparable', null);
  const comparable = new Named(obj);
  obj.type = comparable;
  const iface = new Interface([], []);
  iface.complete = true;
  iface.typeSet = { methods: [], terms: null, comparable: true };
  comparable.underlying = iface;
  scope.insert(obj);
  return comparable;
}

function unsafePackage(universe: Scope): Package {
  const pkg = new Package('unsafe', new Scope(universe, NoPos, NoPos, 'package unsafe'));
  pkg.name = 'unsafe';
  pkg.complete = true;
  pkg.scope.insert(new TypeNameObj(NoPos, pkg, 'Pointer', Typ['unsafe.Pointer']));
  for (const name of unsafeNames) pkg.scope.insert(new BuiltinObj(NoPos, pkg, name, Typ.invalid));
  return pkg;
}
