/**
 * `$.types`: makes the canonical descriptors of one execution.
 *
 * How the compiler uses it: declare every named type (`named`), build type literals with the constructors, then
 * `complete` each named type and `setMethods` on T and on *T (`ptr(T)`). Order does not matter beyond that, since nothing is
 * computed before it is used. The strings are those of Go's reflect.
 */
import type { ChanDir, Kind, RField, RMethod } from './rtype.ts';
import { RType } from './rtype.ts';
import { StructClasses } from './struct-class.ts';

/** What the caller says of a field; the rest has defaults. */
export interface FieldSpec {
  readonly name: string;
  readonly key: string;
  readonly type: RType;
  readonly embedded?: boolean;
  readonly exported?: boolean;
  readonly pkgPath?: string;
  readonly tag?: string;
}

export class TypeRegistry {
  private nextId = 1;
  private readonly literals = new Map<string, RType>();
  private readonly namedTypes = new Map<string, RType>();

  readonly bool: RType;
  readonly int: RType;
  readonly int8: RType;
  readonly int16: RType;
  readonly int32: RType;
  readonly int64: RType;
  readonly uint: RType;
  readonly uint8: RType;
  readonly uint16: RType;
  readonly uint32: RType;
  readonly uint64: RType;
  readonly uintptr: RType;
  readonly float32: RType;
  readonly float64: RType;
  readonly complex64: RType;
  readonly complex128: RType;
  readonly string: RType;
  readonly unsafePointer: RType;
  /** `interface {}`. */
  readonly any: RType;
  /** The predeclared type `error`. */
  readonly error: RType;

  constructor(
    /** May be shared by executions. */
    readonly classes: StructClasses = new StructClasses(),
  ) {
    this.bool = this.basic('bool');
    this.int = this.basic('int');
    this.int8 = this.basic('int8');
    this.int16 = this.basic('int16');
    this.int32 = this.basic('int32');
    this.int64 = this.basic('int64');
    this.uint = this.basic('uint');
    this.uint8 = this.basic('uint8');
    this.uint16 = this.basic('uint16');
    this.uint32 = this.basic('uint32');
    this.uint64 = this.basic('uint64');
    this.uintptr = this.basic('uintptr');
    this.float32 = this.basic('float32');
    this.float64 = this.basic('float64');
    this.complex64 = this.basic('complex64');
    this.complex128 = this.basic('complex128');
    this.string = this.basic('string');
    this.unsafePointer = this.basic('unsafe.Pointer');
    this.any = this.interface([]);
    this.error = this.make('interface', 'error');
    this.error.named = true;
    this.error.name = 'error';
    this.error.methods = [{ name: 'Error', key: '$Error', pkgPath: '', type: this.func([], [this.string], false) }];
    this.error.underlying = this.interface(this.error.methods);
    this.namedTypes.set('error', this.error);
  }

  private make(kind: Kind, string: string): RType {
    return new RType(this.nextId++, kind, string, this.classes);
  }

  private basic(kind: Kind): RType {
    const t = this.make(kind, kind);
    t.name = kind === 'unsafe.Pointer' ? 'Pointer' : kind;
    t.named = true;
    return t;
  }

  private literal(key: string, build: () => RType): RType {
    let t = this.literals.get(key);
    if (t === undefined) {
      t = build();
      this.literals.set(key, t);
    }
    return t;
  }

  /**
   * Declares a named type; the same `key` gives the same type. `key` is unique in the program (`main.T`, `main.f.T·1`,
   * `main.Pair[int,string]`), `name` is as Go prints it, with type arguments, without the package.
   */
  named(key: string, name: string, pkgPath: string, pkgName: string = pkgPath.slice(pkgPath.lastIndexOf('/') + 1)): RType {
    // The runtime makes some of this package's types itself and knows no other keys.
    if (pkgPath === 'runtime') key = `runtime.${name}`;
    let t = this.namedTypes.get(key);
    if (t === undefined) {
      t = this.make('struct', pkgName === '' ? name : `${pkgName}.${name}`);
      t.name = name;
      t.pkgPath = pkgPath;
      t.named = true;
      t.isComplete = false;
      this.namedTypes.set(key, t);
    }
    return t;
  }

  /** The named type declared under `key`, if any. */
  lookup(key: string): RType | undefined {
    return this.namedTypes.get(key);
  }

  ptr(elem: RType): RType {
    if (elem.ptrCache === null) {
      elem.ptrCache = this.make('ptr', `*${elem.string}`);
      elem.ptrCache.elem = elem;
    }
    return elem.ptrCache;
  }

  slice(elem: RType): RType {
    if (elem.sliceCache === null) {
      elem.sliceCache = this.make('slice', `[]${elem.string}`);
      elem.sliceCache.elem = elem;
    }
    return elem.sliceCache;
  }

  array(len: number, elem: RType): RType {
    return this.literal(`[${len}]${elem.id}`, () => {
      const t = this.make('array', `[${len}]${elem.string}`);
      t.elem = elem;
      t.len = len;
      return t;
    });
  }

  map(key: RType, elem: RType): RType {
    return this.literal(`map[${key.id}]${elem.id}`, () => {
      const t = this.make('map', `map[${key.string}]${elem.string}`);
      t.key = key;
      t.elem = elem;
      return t;
    });
  }

  chan(elem: RType, dir: ChanDir = 'both'): RType {
    return this.literal(`chan ${dir} ${elem.id}`, () => {
      const t = this.make('chan', chanString(elem, dir));
      t.elem = elem;
      t.dir = dir;
      return t;
    });
  }

  /** For a variadic function the last parameter is the slice type. */
  func(params: readonly RType[], results: readonly RType[], variadic = false): RType {
    const key = `func(${params.map((p) => p.id)}${variadic ? '...' : ''})${results.map((r) => r.id)}`;
    return this.literal(key, () => {
      const t = this.make('func', `func${signatureString(params, results, variadic)}`);
      t.params = params;
      t.results = results;
      t.variadic = variadic;
      return t;
    });
  }

  struct(specs: readonly FieldSpec[]): RType {
    const fields = specs.map(completeField);
    const key = fields.map((f) => `${f.pkgPath}.${f.name}${f.embedded ? '!' : ':'}${f.type.id}${f.tag === '' ? '' : JSON.stringify(f.tag)}`);
    return this.literal(`struct{${key.join(';')}}`, () => {
      const t = this.make('struct', structString(fields));
      t.fields = fields;
      return t;
    });
  }

  /** `methods`: the whole method set, embedded interfaces flattened; any order. */
  interface(methods: readonly RMethod[]): RType {
    const sorted = [...methods].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.pkgPath < b.pkgPath ? -1 : 1));
    return this.literal(`interface{${sorted.map((m) => `${m.key}:${m.type.id}`).join(';')}}`, () => {
      const t = this.make('interface', interfaceString(sorted));
      t.methods = sorted;
      return t;
    });
  }
}

function completeField(f: FieldSpec): RField {
  const exported = f.exported ?? /^[A-Z]/.test(f.name);
  return { name: f.name, key: f.key, type: f.type, embedded: f.embedded ?? false, exported, pkgPath: exported ? '' : (f.pkgPath ?? ''), tag: f.tag ?? '' };
}

function chanString(elem: RType, dir: ChanDir): string {
  if (dir === 'recv') return `<-chan ${elem.string}`;
  if (dir === 'send') return `chan<- ${elem.string}`;
  return elem.kind === 'chan' && elem.dir === 'recv' && !elem.named ? `chan (${elem.string})` : `chan ${elem.string}`;
}

function signatureString(params: readonly RType[], results: readonly RType[], variadic: boolean): string {
  const list = params.map((p, i) => (variadic && i === params.length - 1 ? `...${p.elem!.string}` : p.string));
  const out = results.map((r) => r.string);
  return `(${list.join(', ')})${out.length === 0 ? '' : out.length === 1 ? ` ${out[0]}` : ` (${out.join(', ')})`}`;
}

function structString(fields: readonly RField[]): string {
  if (fields.length === 0) return 'struct {}';
  const list = fields.map((f) => `${f.embedded ? '' : `${f.name} `}${f.type.string}${f.tag === '' ? '' : ` ${JSON.stringify(f.tag)}`}`);
  return `struct { ${list.join('; ')} }`;
}

function interfaceString(methods: readonly RMethod[]): string {
  if (methods.length === 0) return 'interface {}';
  const list = methods.map((m) => {
    const qualifier = m.pkgPath === '' ? '' : `${m.pkgPath.slice(m.pkgPath.lastIndexOf('/') + 1)}.`;
    return `${qualifier}${m.name}${m.type.string.slice('func'.length)}`;
  });
  return `interface { ${list.join('; ')} }`;
}
