/**
 * The types of Go, after `go/types`: one class a kind of type, told apart by `kind`.
 *
 * Invariants: types are compared with `identical(a, b)` (predicates.ts), never with `===`, except that a `Named`
 * instance is canonical for the same origin and identical arguments (the Checker's Context sees to it).
 * `Alias` nodes are looked through with `unalias(t)`; `under(t)` gives the underlying type of anything.
 */
import type { Context } from './context.ts';
import type { Scope } from './scope.ts';
import type { FuncObj, TypeNameObj, VarObj } from './object.ts';

export type BasicKind =
  | 'invalid'
  | 'bool'
  | 'int'
  | 'int8'
  | 'int16'
  | 'int32'
  | 'int64'
  | 'uint'
  | 'uint8'
  | 'uint16'
  | 'uint32'
  | 'uint64'
  | 'uintptr'
  | 'float32'
  | 'float64'
  | 'complex64'
  | 'complex128'
  | 'string'
  | 'unsafe.Pointer'
  | 'untyped bool'
  | 'untyped int'
  | 'untyped rune'
  | 'untyped float'
  | 'untyped complex'
  | 'untyped string'
  | 'untyped nil';

export interface BasicInfo {
  readonly boolean?: boolean;
  readonly integer?: boolean;
  readonly unsigned?: boolean;
  readonly float?: boolean;
  readonly complex?: boolean;
  readonly string?: boolean;
  readonly untyped?: boolean;
}

export class Basic {
  readonly kind = 'Basic';
  constructor(
    readonly basic: BasicKind,
    /** As printed; `byte` and `rune` are separate Basics with basic `uint8`/`int32`. */
    readonly name: string,
    readonly info: BasicInfo,
  ) {}
}

export class Pointer {
  readonly kind = 'Pointer';
  constructor(readonly elem: Type) {}
}

export class Slice {
  readonly kind = 'Slice';
  constructor(readonly elem: Type) {}
}

export class ArrayT {
  readonly kind = 'Array';
  constructor(
    /** Length; < 0 while unknown because of an error. */
    readonly len: number,
    readonly elem: Type,
  ) {}
}

export class MapT {
  readonly kind = 'Map';
  constructor(
    readonly key: Type,
    readonly elem: Type,
  ) {}
}

export class Chan {
  readonly kind = 'Chan';
  constructor(
    readonly dir: 'both' | 'send' | 'recv',
    readonly elem: Type,
  ) {}
}

export class Struct {
  readonly kind = 'Struct';
  constructor(
    readonly fields: readonly VarObj[],
    /** Tag texts (unquoted) by field index; '' where there is none. */
    readonly tags: readonly string[],
  ) {}
}

/** Parameters, results, and the type of a call with 0 or several results. */
export class Tuple {
  readonly kind = 'Tuple';
  constructor(readonly vars: readonly VarObj[]) {}
}

export class Signature {
  readonly kind = 'Signature';
  /** The function's own scope (parameters), for functions with a body. */
  scope: Scope | null = null;
  constructor(
    /** Null for functions and for the types of method values. */
    public recv: VarObj | null,
    public params: Tuple,
    public results: Tuple,
    /** The last parameter is `...T`, its type a Slice of T (or string for append([]byte, string...)). */
    public variadic: boolean,
    /** Type parameters of a generic function. */
    public typeParams: readonly TypeParam[] = [],
    /** Type parameters of the receiver of a method of a generic type, as this declaration names them. */
    public recvTypeParams: readonly TypeParam[] = [],
  ) {}
}

export class Interface {
  readonly kind = 'Interface';
  /** Filled on first use by typeset.ts: all methods sorted by id, and the terms. */
  typeSet: TypeSet | null = null;
  complete = false;
  /** Where each of `embeddeds` is written; null for interfaces that do not come from source. */
  embedPos: readonly number[] | null = null;
  /** While its package is being checked: computes `typeSet` and reports what is wrong with it. */
  compute: (() => TypeSet) | null = null;
  constructor(
    /** Explicitly declared methods. */
    public methods: readonly FuncObj[],
    /** Embedded elements: interfaces, unions, other types (then constraints only). */
    public embeddeds: readonly Type[],
    /** `interface{ ~int }` written as `~int` in a constraint. */
    readonly implicit = false,
  ) {}
}

export interface TypeSet {
  /** All methods, also of embedded interfaces, sorted by id. */
  readonly methods: readonly FuncObj[];
  /** Null: all types. */
  readonly terms: readonly Term[] | null;
  readonly comparable: boolean;
}

export interface Term {
  readonly tilde: boolean;
  readonly type: Type;
}

export class Union {
  readonly kind = 'Union';
  constructor(readonly terms: readonly Term[]) {}
}

/** A defined type, generic type, or an instance of one. */
export class Named {
  readonly kind = 'Named';
  /** Null until resolved; never a Named or Alias. Read it with `under(t)`, which expands instances lazily. */
  underlying: Type | null = null;
  /** Declared methods (of the origin; instances get theirs through `methodsOf`, lookup.ts). */
  methods: FuncObj[] = [];
  typeParams: readonly TypeParam[] = [];
  /**
   * Instances only: computes `underlying` (and, separately, methods are substituted on demand) when first needed; `under(t)`
   * calls it once and clears it. Null where there is nothing to do.
   */
  expand: (() => void) | null = null;
  /** The right side of its declaration (a defined type or alias too); null until that is checked, and for instances until expanded. */
  rhs: Type | null = null;
  /** Instances only: where it was first written (or the instance it comes from was); for cycle errors. */
  pos = 0;
  /** Instances only: a name for this instance alone, at `pos` (`placedName`, named.ts). */
  placed: TypeNameObj | null = null;
  /** Instances only: the table that instances met while expanding this one come from. */
  context: Context | null = null;
  /** Origins only: checks the signature of a declared method that has no type yet. */
  resolveMethod: ((m: FuncObj) => void) | null = null;
  constructor(
    readonly obj: TypeNameObj,
    /** The generic type this is an instance of; itself where it is none. */
    origin: Named | null = null,
    /** Empty for a type that is no instance. */
    readonly typeArgs: readonly Type[] = [],
  ) {
    this.origin = origin ?? this;
  }
  readonly origin: Named;
}

export class Alias {
  readonly kind = 'Alias';
  /** What it stands for, maybe another alias; set when resolved. `unalias` follows the chain. */
  actual: Type | null = null;
  typeParams: readonly TypeParam[] = [];
  constructor(
    readonly obj: TypeNameObj,
    readonly origin: Alias | null = null,
    readonly typeArgs: readonly Type[] = [],
  ) {}
}

export class TypeParam {
  readonly kind = 'TypeParam';
  /** Position in its list. */
  index = 0;
  /** The constraint, any type; `ifaceOf(tp)` wraps it as an interface. */
  bound: Type | null = null;
  constructor(
    readonly obj: TypeNameObj,
    readonly id: number,
  ) {}
}

export type Type = Basic | Pointer | Slice | ArrayT | MapT | Chan | Struct | Tuple | Signature | Interface | Union | Named | Alias | TypeParam;
