/**
 * Type descriptors, after Go's internal/abi.Type and reflect.
 *
 * Invariants: descriptors of one registry are canonical (two Go types are identical when their descriptors are `===`);
 * everything that needs a *complete* type (size, class, zero, box) is computed when first asked for, so that recursive
 * types can be declared in any order: `named` first, `complete` when the underlying type can be written.
 */
import { invariant } from '../source/invariant.ts';
import { Complex } from './complex.ts';
import { eqIface } from './equal.ts';
import { LimitError } from './panic.ts';
import { nilSlice } from './slice-value.ts';
import type { ArrayOps, StructClass, StructClasses } from './struct-class.ts';

/** Most elements of one allocation: beyond it Go would have to find gigabytes. */
export const maxElements = 2 ** 27;
/** Longer arrays V8 makes as hash tables, unless they grow by pushing. */
const mostPreallocated = 2 ** 25 - 1;
/** A number, a reference. */
const jsValueBytes = 8;

export function tooManyElements(T: RType, n: number): LimitError {
  return new LimitError('memory', `the program asked for ${n} elements of ${T.size} bytes: more memory than gocl gives to one program`);
}

export type Kind =
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
  | 'array'
  | 'chan'
  | 'func'
  | 'interface'
  | 'map'
  | 'ptr'
  | 'slice'
  | 'string'
  | 'struct'
  | 'unsafe.Pointer';

export type ChanDir = 'both' | 'send' | 'recv';

export interface RField {
  readonly name: string;
  /** Property of the JavaScript object: `fieldKey(name, index)`. */
  readonly key: string;
  readonly type: RType;
  readonly embedded: boolean;
  readonly exported: boolean;
  /** Import path, for unexported fields only; else ''. */
  readonly pkgPath: string;
  readonly tag: string;
}

export interface RMethod {
  readonly name: string;
  /** Property of the box: `methodKey(name, …)`. */
  readonly key: string;
  /** Import path, for unexported methods only; else ''. */
  readonly pkgPath: string;
  /** The func type without the receiver. */
  readonly type: RType;
  /** `fn(receiver, …args)`; absent for the methods of an interface type. */
  readonly fn?: (...args: any[]) => any;
  /** Its receiver, a struct or array, may be the stored value itself: it reads it only. */
  readonly shares?: boolean;
}

/** A non-nil interface value: `$t` and the methods are on the prototype. */
export interface Box {
  readonly v: any;
  readonly $t: RType;
  [methodKey: string]: any;
}

export type BoxClass = new (v: any) => Box;
type TypedArrayClass = new (n: number | ArrayLike<number>) => any;

export class RType {
  kind: Kind;
  /** What `%T` prints. */
  string: string;
  /** Declared name with type arguments, without package; '' for a type literal. */
  name = '';
  pkgPath = '';
  named = false;
  /** Element of arrays, slices, pointers, channels and maps; null otherwise. */
  elem: RType | null = null;
  key: RType | null = null;
  /** Length of an array; 0 otherwise. */
  len = 0;
  dir: ChanDir = 'both';
  fields: readonly RField[] = [];
  params: readonly RType[] = [];
  results: readonly RType[] = [];
  variadic = false;
  /** Sorted by name. Of an interface: what it requires. */
  methods: readonly RMethod[] = [];
  /** The underlying type: itself for type literals. */
  underlying: RType = this;
  /** False for a named type whose underlying type is not known yet. */
  isComplete = true;

  private classCache: StructClass | null = null;
  private boxCache: BoxClass | null = null;
  private sizeCache = -1;
  private comparableCache: boolean | null = null;
  private arrayOpsCache: ArrayOps | null = null;
  private impls: Map<RType, boolean> | null = null;
  /** Derived types, each made once. */
  ptrCache: RType | null = null;
  sliceCache: RType | null = null;

  constructor(
    /** Small number, unique in the registry, in order of creation. */
    readonly id: number,
    kind: Kind,
    string: string,
    private readonly classes: StructClasses,
  ) {
    this.kind = kind;
    this.string = string;
  }

  /** Gives a named type its underlying type (its own, if `u` is named). A second call changes nothing. */
  complete(u: RType): this {
    if (this.isComplete) return this;
    invariant(u.isComplete, `${this.string} completed by ${u.string}, which is incomplete`);
    const from = u.underlying;
    this.kind = from.kind;
    this.elem = from.elem;
    this.key = from.key;
    this.len = from.len;
    this.dir = from.dir;
    this.fields = from.fields;
    this.params = from.params;
    this.results = from.results;
    this.variadic = from.variadic;
    if (from.kind === 'interface') this.methods = from.methods;
    this.underlying = from;
    this.isComplete = true;
    return this;
  }

  /** Sets the method set; before the first boxing. */
  setMethods(methods: readonly RMethod[]): this {
    if (this.methods.length > 0 && this.boxCache !== null) return this;
    this.methods = [...methods].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.pkgPath < b.pkgPath ? -1 : 1));
    return this;
  }

  /** True when values are copied on assignment: structs and arrays. */
  get isValue(): boolean {
    return this.kind === 'struct' || this.kind === 'array';
  }

  /** Typed array that holds elements of this type, or null. */
  get typed(): TypedArrayClass | null {
    switch (this.kind) {
      case 'int8':
        return Int8Array;
      case 'int16':
        return Int16Array;
      case 'int32':
        return Int32Array;
      case 'uint8':
        return Uint8Array;
      case 'uint16':
        return Uint16Array;
      case 'uint32':
        return Uint32Array;
      case 'float32':
        return Float32Array;
      case 'float64':
        return Float64Array;
      default:
        return null;
    }
  }

  /** How a value of this type is copied and compared: the marks of `struct-class.ts`. */
  get mark(): string {
    switch (this.kind) {
      case 'interface':
        return 'i';
      case 'complex64':
      case 'complex128':
        return 'c';
      case 'struct':
        return 'v';
      case 'array':
        return this.elem!.typed ? 't' : `[${this.elem!.mark}]`;
      default:
        return '-';
    }
  }

  /** The JavaScript class of a struct type; its constructor takes the fields in order. */
  get class(): StructClass {
    return (this.classCache ??= this.classes.get(
      this.fields.map((f) => f.key),
      this.fields.map((f) => f.type.mark),
    ));
  }

  private get arrayOps(): ArrayOps {
    return (this.arrayOpsCache ??= this.classes.arrayOps(this.mark));
  }

  /** A fresh zero value. */
  zero(): any {
    return this.makeZero();
  }

  /** Replaced by a specialised closure at the first call. */
  private makeZero: () => any = () => {
    this.makeZero = this.zeroMaker();
    return this.makeZero();
  };

  private zeroMaker(): () => any {
    switch (this.kind) {
      case 'bool':
        return () => false;
      case 'string':
        return () => '';
      case 'complex64':
      case 'complex128': {
        const zero = new Complex(0, 0);
        return () => zero;
      }
      case 'slice':
        return () => nilSlice;
      case 'array':
        return () => this.elem!.makeArray(this.len);
      case 'struct':
        return this.structZero();
      case 'chan':
      case 'func':
      case 'interface':
      case 'map':
      case 'ptr':
      case 'unsafe.Pointer':
        return () => null;
      default:
        return () => 0;
    }
  }

  private structZero(): () => any {
    const types = this.fields.map((f) => f.type);
    const args = types.map((t, i) => (t.isValue ? `t[${i}].zero()` : `z[${i}]`));
    const consts = types.map((t) => (t.isValue ? null : t.zero()));
    const inline = consts.map((z, i) => (z === 0 || z === '' || z === false || z === null ? JSON.stringify(z) : `z[${i}]`));
    const code = args.map((a, i) => (a.startsWith('t') ? a : inline[i]));
    return this.classes.compile(['C', 't', 'z'], `return () => new C(${code.join(', ')});`)(this.class, types, consts) as () => any;
  }

  /** Backing store of `n` zero elements of this type. */
  makeArray(n: number): any {
    if (n > maxElements) throw tooManyElements(this, n);
    const Typed = this.typed;
    if (Typed !== null) return new Typed(n);
    if (n > mostPreallocated) return this.pushedArray(n);
    if (!this.isValue) return new Array(n).fill(this.zero());
    const a = new Array(n);
    for (let i = 0; i < n; i++) a[i] = this.zero();
    return a;
  }

  private pushedArray(n: number): any[] {
    const a: any[] = [];
    if (this.isValue) for (let i = 0; i < n; i++) a.push(this.zero());
    else for (let i = 0, zero = this.zero(); i < n; i++) a.push(zero);
    return a;
  }

  /** Bytes an element takes in a backing store of ours, about: what is in it apart. */
  get storedSize(): number {
    return this.typed !== null ? this.size : jsValueBytes;
  }

  /** A copy of a value of this type. */
  clone(v: any): any {
    if (this.kind === 'struct') return v.$clone();
    return this.kind === 'array' ? this.arrayOps.clone(v) : v;
  }

  /** Copies `src` into the struct or array `dst`, in place. */
  assign(dst: any, src: any): void {
    if (this.kind === 'struct') dst.$set(src);
    else this.arrayOps.set(dst, src);
  }

  /** Go's `==`; panics where an interface holds something that cannot be compared. */
  eq(a: any, b: any): boolean {
    switch (this.kind) {
      case 'struct':
        return a.$eq(b);
      case 'array':
        return this.arrayOps.eq(a, b);
      case 'interface':
        return eqIface(a, b);
      case 'complex64':
      case 'complex128':
        return a.re === b.re && a.im === b.im;
      default:
        return a === b;
    }
  }

  /** Whether `==` is defined on the type (spec: Comparison operators). */
  get comparable(): boolean {
    return (this.comparableCache ??= this.computeComparable());
  }

  private computeComparable(): boolean {
    switch (this.kind) {
      case 'slice':
      case 'map':
      case 'func':
        return false;
      case 'array':
        return this.elem!.comparable;
      case 'struct':
        return this.fields.every((f) => f.type.comparable);
      default:
        return true;
    }
  }

  /** Whether values hold pointers: Go allocates, and rounds up, such memory differently. */
  get pointers(): boolean {
    switch (this.kind) {
      case 'chan':
      case 'func':
      case 'interface':
      case 'map':
      case 'ptr':
      case 'slice':
      case 'string':
      case 'unsafe.Pointer':
        return true;
      case 'array':
        return this.len > 0 && this.elem!.pointers;
      case 'struct':
        return this.fields.some((f) => f.type.pointers);
      default:
        return false;
    }
  }

  /** In bytes, on amd64. */
  get size(): number {
    if (this.sizeCache < 0) this.sizeCache = this.computeSize();
    return this.sizeCache;
  }

  get align(): number {
    if (this.kind === 'array') return this.elem!.align;
    if (this.kind === 'struct') return Math.max(1, ...this.fields.map((f) => f.type.align));
    if (this.kind === 'complex64') return 4;
    return Math.max(1, Math.min(8, this.size));
  }

  private computeSize(): number {
    switch (this.kind) {
      case 'bool':
      case 'int8':
      case 'uint8':
        return 1;
      case 'int16':
      case 'uint16':
        return 2;
      case 'int32':
      case 'uint32':
      case 'float32':
        return 4;
      case 'complex128':
      case 'string':
      case 'interface':
        return 16;
      case 'slice':
        return 24;
      case 'array':
        return this.len * this.elem!.size;
      case 'struct':
        return this.structSize();
      default:
        return 8;
    }
  }

  private structSize(): number {
    let at = 0;
    let last = 1;
    for (const f of this.fields) {
      at = roundUp(at, f.type.align) + f.type.size;
      last = f.type.size;
    }
    if (this.fields.length > 0 && last === 0 && at > 0) at++;
    return roundUp(at, this.align);
  }

  /** Byte offset of field `i`, as unsafe.Offsetof. */
  offset(i: number): number {
    let at = 0;
    for (let k = 0; k <= i; k++) {
      const t = (this.fields[k] as RField).type;
      at = roundUp(at, t.align);
      if (k < i) at += t.size;
    }
    return at;
  }

  /** The class of interface values that hold this type: `new T.box(v)`. */
  get box(): BoxClass {
    return (this.boxCache ??= this.makeBox());
  }

  /**
   * One class per type, generated so that V8 specialises each. A struct or array receiver is copied for every call where the
   * method may change it. A method that exists twice (`fn.$p` is its preemptible version) gives a wrapper that does too.
   */
  private makeBox(): BoxClass {
    const bodies = this.methods.map((m, i) => {
      const copied = this.isValue && !m.shares ? 'clone(this.v)' : 'this.v';
      const args = m.type.params.map((_, j) => `a${j}`);
      const list = args.join(', ');
      const call = [copied, ...args].join(', ');
      const dual = (m.fn as any)?.$p ? `\n${m.key}$p(${list}) { return f${i}.$p(${call}); }` : '';
      return `${m.key}(${list}) { return f${i}(${call}); }${dual}`;
    });
    const code = `${this.methods.map((_, i) => `const f${i} = fns[${i}];`).join(' ')}
return class Box { constructor(v) { this.v = v; } ${bodies.join('\n')} };`;
    const fns = this.methods.map((m) => m.fn ?? (() => invariant(false, `method ${this.string}.${m.name} was left out of the program`)));
    const Box = this.classes.compile(['fns', 'clone'], code)(fns, (v: unknown) => this.clone(v));
    Object.defineProperty(Box.prototype, '$t', { value: this });
    this.methods.forEach((m, i) => {
      const fn = fns[i] as any;
      const wrapper = Box.prototype[m.key];
      if (fn?.$g) wrapper.$g = true;
      wrapper.$impl = fn?.$impl ?? fn;
      if (fn?.$p) {
        wrapper.$p = Box.prototype[`${m.key}$p`];
        wrapper.$p.$g = true;
        wrapper.$p.$impl = fn.$p.$impl ?? fn.$p;
      }
    });
    return Box as BoxClass;
  }

  /** Whether this (dynamic or interface) type has every method that interface type `j` requires. */
  implements(j: RType): boolean {
    j.impls ??= new Map();
    let known = j.impls.get(this);
    if (known === undefined) {
      known = this.missingMethod(j) === null;
      j.impls.set(this, known);
    }
    return known;
  }

  /** The first method, in order of name, that `j` requires and this type lacks; null when there is none. */
  missingMethod(j: RType): string | null {
    for (const want of j.methods) {
      const have = this.methods.find((m) => m.key === want.key);
      if (have === undefined || have.type !== want.type) return want.name;
    }
    return null;
  }
}

function roundUp(n: number, to: number): number {
  return Math.ceil(n / to) * to;
}
