/**
 * The JavaScript classes of Go structs, generated from the *layout*: field keys and, per field, a mark that says how it is
 * copied and compared. Structs of the same layout share a class, so shapes stay few and conversion keeps identity.
 *
 * Marks: `-` an immutable value compared by `===` (numbers, strings, booleans, pointers, chans, maps, funcs, slices),
 * `i` an interface, `c` a complex, `v` a struct, `t` an array held in a typed array, `[m]` another array of elements marked m.
 *
 * Invariant: a class depends on its layout alone, so one `StructClasses` may serve many executions.
 */
import { eqIface } from './equal.ts';

export interface StructValue {
  $clone(): StructValue;
  $set(from: StructValue): void;
  $eq(other: StructValue): boolean;
}

export type StructClass = new (...fields: any[]) => StructValue & Record<string, any>;

/** How the elements of an array are copied and compared. */
export interface ArrayOps {
  clone(a: any): any;
  set(dst: any, src: any): void;
  eq(a: any, b: any): boolean;
}

export class StructClasses {
  private readonly classes = new Map<string, StructClass>();
  private readonly arrays = new Map<string, ArrayOps>();
  private readonly functions = new Map<string, Function>();

  /** `new Function(...params, code)`, made once: V8 keeps what it has learnt of it from one execution to the next. */
  compile(params: readonly string[], code: string): Function {
    const key = `${params.join()}\n${code}`;
    let f = this.functions.get(key);
    if (f === undefined) {
      f = new Function(...params, code);
      this.functions.set(key, f);
    }
    return f;
  }

  /** The class with these field keys, whose constructor takes the fields in order. */
  get(keys: readonly string[], marks: readonly string[]): StructClass {
    const layout = keys.map((k, i) => `${k}:${marks[i]}`).join();
    let c = this.classes.get(layout);
    if (c === undefined) {
      c = this.generate(keys, marks);
      this.classes.set(layout, c);
    }
    return c;
  }

  private generate(keys: readonly string[], marks: readonly string[]): StructClass {
    const ops: ArrayOps[] = [];
    const clones: string[] = [];
    const sets: string[] = [];
    const eqs: string[] = [];
    keys.forEach((k, i) => {
      const m = marks[i] as string;
      const a = `this.${k}`;
      const b = `o.${k}`;
      const blank = k.startsWith('_$');
      if (m === 'v') {
        clones.push(`${a}.$clone()`);
        sets.push(`${a}.$set(${b});`);
        if (!blank) eqs.push(`${a}.$eq(${b})`);
      } else if (m === 't' || m[0] === '[') {
        const n = ops.push(this.arrayOps(m)) - 1;
        clones.push(`ops[${n}].clone(${a})`);
        sets.push(`ops[${n}].set(${a}, ${b});`);
        if (!blank) eqs.push(`ops[${n}].eq(${a}, ${b})`);
      } else {
        clones.push(a);
        sets.push(`${a} = ${b};`);
        if (!blank) eqs.push(m === 'i' ? `eqIface(${a}, ${b})` : m === 'c' ? `${a}.re === ${b}.re && ${a}.im === ${b}.im` : `${a} === ${b}`);
      }
    });
    const code = `return class Struct {
  constructor(${keys.join(', ')}) { ${keys.map((k) => `this.${k} = ${k};`).join(' ')} }
  $clone() { return new Struct(${clones.join(', ')}); }
  $set(o) { ${sets.join(' ')} }
  $eq(o) { return ${eqs.join(' && ') || 'true'}; }
}`;
    return this.compile(['ops', 'eqIface'], code)(ops, eqIface) as StructClass;
  }

  /** The operations of an array whose mark is `t` or `[m]`. */
  arrayOps(mark: string): ArrayOps {
    let ops = this.arrays.get(mark);
    if (ops === undefined) {
      ops = mark === 't' ? typedOps : this.genericOps(mark.slice(1, -1));
      this.arrays.set(mark, ops);
    }
    return ops;
  }

  private genericOps(elem: string): ArrayOps {
    if (elem === 'v') return structElemOps;
    if (elem === 't' || elem[0] === '[') return nestedOps(this.arrayOps(elem));
    const eq = elem === 'i' ? eqIface : elem === 'c' ? (x: any, y: any) => x.re === y.re && x.im === y.im : (x: unknown, y: unknown) => x === y;
    return { clone: (a: unknown[]) => a.slice(), set: copyElements, eq: (a, b) => everyPair(a, b, eq) };
  }
}

function everyPair(a: any, b: any, eq: (x: any, y: any) => boolean): boolean {
  for (let i = 0; i < a.length; i++) if (!eq(a[i], b[i])) return false;
  return true;
}

function copyElements(dst: any, src: any): void {
  for (let i = 0; i < dst.length; i++) dst[i] = src[i];
}

const typedOps: ArrayOps = {
  clone: (a) => a.slice(),
  set: (dst, src) => dst.set(src),
  eq: (a, b) => everyPair(a, b, (x, y) => x === y),
};

const structElemOps: ArrayOps = {
  clone: (a: StructValue[]) => a.map((x) => x.$clone()),
  set: (dst, src) => {
    for (let i = 0; i < dst.length; i++) dst[i].$set(src[i]);
  },
  eq: (a, b) => everyPair(a, b, (x, y) => x.$eq(y)),
};

function nestedOps(inner: ArrayOps): ArrayOps {
  return {
    clone: (a: unknown[]) => a.map((x) => inner.clone(x)),
    set: (dst, src) => {
      for (let i = 0; i < dst.length; i++) inner.set(dst[i], src[i]);
    },
    eq: (a, b) => everyPair(a, b, inner.eq),
  };
}
