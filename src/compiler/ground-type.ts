/**
 * Ground types: what a Go type is once every type parameter is replaced. The compiler works on nothing else, so that
 * each instance of a generic function is compiled as if it had been written out.
 *
 * Invariants: ground types are interned; two Go types are identical (Go spec, "Type identity") when their `GType` is
 * `===`. Aliases are gone. A `GType` with a name resolves its underlying type on first use, so recursive types work.
 */
import type { Package } from '../types/package.ts';
import type { FuncObj, TypeNameObj } from '../types/object.ts';
import type { Named, TypeParam } from '../types/type.ts';

/** reflect's kinds in lower case, `nil` for the untyped nil and `tuple` for calls with no or several results. */
export type Kind =
  | 'bool' | 'int' | 'int8' | 'int16' | 'int32' | 'int64' | 'uint' | 'uint8' | 'uint16' | 'uint32' | 'uint64' | 'uintptr'
  | 'float32' | 'float64' | 'complex64' | 'complex128' | 'array' | 'chan' | 'func' | 'interface' | 'map' | 'ptr' | 'slice'
  | 'string' | 'struct' | 'unsafe.Pointer' | 'nil' | 'tuple'; // biome-ignore format: a table

export interface GField {
  readonly name: string;
  /** JavaScript property. */
  readonly key: string;
  readonly type: GType;
  readonly embedded: boolean;
  readonly exported: boolean;
  readonly pkg: Package | null;
  readonly tag: string;
}

/** A method an interface type asks for. */
export interface GMethodSpec {
  readonly name: string;
  /** JavaScript property. */
  readonly key: string;
  readonly exported: boolean;
  readonly pkg: Package | null;
  readonly type: GType;
}

export interface GNamed {
  readonly obj: TypeNameObj;
  readonly pkg: Package | null;
  readonly args: readonly GType[];
  /** Type arguments of the generic function it is declared in. */
  readonly outerArgs: readonly GType[];
  /** Declared methods, of the generic type where it is an instance. */
  readonly methods: readonly FuncObj[];
  /** For types declared inside functions: a number that tells equal names apart; 0 for package-level ones. */
  readonly localIndex: number;
}

const none: readonly GType[] = [];

export class GType {
  elem: GType | null = null;
  mapKey: GType | null = null;
  len = 0;
  dir: 'both' | 'send' | 'recv' = 'both';
  fields: readonly GField[] = [];
  params: readonly GType[] = none;
  results: readonly GType[] = none;
  variadic = false;
  /** For interface types: all methods asked for, sorted by name. */
  methods: readonly GMethodSpec[] = [];
  named: GNamed | null = null;
  /** Set for named types: computes the underlying type. */
  resolve: (() => GType) | null = null;
  private underlying: GType | null = null;

  constructor(
    readonly id: number,
    /** Spells the identity: equal keys are the same object. */
    readonly key: string,
    private readonly ownKind: Kind | null,
  ) {}

  /** The underlying type; itself where it has no name. */
  get u(): GType {
    if (!this.resolve) return this;
    this.underlying ??= this.resolve();
    return this.underlying;
  }

  get kind(): Kind {
    return this.ownKind ?? this.u.kind;
  }
}

/** Type arguments in force: what each type parameter stands for inside one instance. */
export class TypeEnv {
  readonly cache = new Map<object, GType>();
  constructor(
    readonly params: ReadonlyMap<TypeParam, GType>,
    /** '' outside of generic code. */
    readonly key: string,
  ) {}
}

export function makeEnv(params: readonly TypeParam[], args: readonly GType[]): TypeEnv {
  const map = new Map<TypeParam, GType>();
  params.forEach((p, i) => {
    const arg = args[i];
    if (arg) map.set(p, arg);
  });
  return new TypeEnv(map, args.map((a) => a.id).join(','));
}

/** The methods of the declaration behind a named type. */
export function declaredMethods(named: Named): readonly FuncObj[] {
  return named.origin.methods;
}

export function isAggregate(t: GType): boolean {
  return t.kind === 'struct' || t.kind === 'array';
}
const wideKinds: ReadonlySet<Kind> = new Set<Kind>(['int', 'int64', 'uint', 'uint64', 'uintptr']);
const smallKinds: ReadonlySet<Kind> = new Set<Kind>(['int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32']);
export function isWide(t: GType): boolean {
  return wideKinds.has(t.kind);
}
export function isSmallInt(t: GType): boolean {
  return smallKinds.has(t.kind);
}
export function isInteger(t: GType): boolean {
  return wideKinds.has(t.kind) || smallKinds.has(t.kind);
}
export function isUnsigned(t: GType): boolean {
  return t.kind[0] === 'u' && t.kind !== 'unsafe.Pointer';
}
export function isFloat(t: GType): boolean {
  return t.kind === 'float64' || t.kind === 'float32';
}
export function isComplex(t: GType): boolean {
  return t.kind === 'complex64' || t.kind === 'complex128';
}
/** Values take no memory: all pointers to such variables may be equal (Go spec, "Size and alignment guarantees"). */
export function isZeroSize(t: GType): boolean {
  if (t.kind === 'struct') return t.u.fields.every((f) => isZeroSize(f.type));
  return t.kind === 'array' && (t.u.len === 0 || isZeroSize(t.u.elem as GType));
}

export function intBits(t: GType): number {
  switch (t.kind) {
    case 'int8':
    case 'uint8':
      return 8;
    case 'int16':
    case 'uint16':
      return 16;
    case 'int32':
    case 'uint32':
      return 32;
    default:
      return 64;
  }
}
