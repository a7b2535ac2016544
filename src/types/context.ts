/**
 * Canonical instances of generic types, after go/types' `Context`: the same origin with identical arguments is one object.
 *
 * Entries are found by a hash of the arguments; it may be coarse (interfaces and generic signatures hash to a constant,
 * since their type sets may not be known yet), so that every hit is confirmed with `identical`.
 */
import type { VarObj } from './object.ts';
import { identical, unalias } from './predicates.ts';
import type { Alias, Named, Signature, Type } from './type.ts';

interface Entry<T> {
  readonly targs: readonly Type[];
  readonly instance: T;
}

export class Context {
  private readonly ids = new Map<object, number>();
  private readonly entries = new Map<object, Map<string, Entry<Named | Alias>[]>>();

  /** The instance made before for `orig` with arguments identical to `targs`, or null. */
  lookup(orig: Named | Alias, targs: readonly Type[]): Named | Alias | null {
    const list = this.entries.get(orig)?.get(this.hashList(targs));
    for (const e of list ?? []) {
      if (e.targs.every((t, i) => identical(t, targs[i] as Type))) return e.instance;
    }
    return null;
  }

  /** Records an instance; `lookup` must have failed before. */
  add(orig: Named | Alias, targs: readonly Type[], instance: Named | Alias): void {
    let byHash = this.entries.get(orig);
    if (!byHash) this.entries.set(orig, (byHash = new Map()));
    const hash = this.hashList(targs);
    const list = byHash.get(hash);
    if (list) list.push({ targs, instance });
    else byHash.set(hash, [{ targs, instance }]);
  }

  private id(o: object): number {
    let n = this.ids.get(o);
    if (n === undefined) this.ids.set(o, (n = this.ids.size));
    return n;
  }

  private hashList(list: readonly Type[]): string {
    return list.map((t) => this.hash(t)).join(',');
  }

  private hashVars(list: readonly VarObj[]): string {
    return list.map((v) => (v.type ? this.hash(v.type) : '?')).join(',');
  }

  private hashSignature(t: Signature): string {
    if (t.typeParams.length > 0) return `func[${t.typeParams.length}]`;
    return `func(${this.hashVars(t.params.vars)}${t.variadic ? '...' : ''})(${this.hashVars(t.results.vars)})`;
  }

  private hash(t0: Type): string {
    const t = unalias(t0);
    switch (t.kind) {
      case 'Basic':
        return t.basic;
      case 'Pointer':
        return `*${this.hash(t.elem)}`;
      case 'Slice':
        return `[]${this.hash(t.elem)}`;
      case 'Array':
        return `[${t.len}]${this.hash(t.elem)}`;
      case 'Map':
        return `map[${this.hash(t.key)}]${this.hash(t.elem)}`;
      case 'Chan':
        return `chan ${t.dir} ${this.hash(t.elem)}`;
      case 'Struct':
        return `struct{${t.fields.map((f) => `${f.name} ${f.type ? this.hash(f.type) : '?'}`).join(';')}}`;
      case 'Tuple':
        return `(${this.hashVars(t.vars)})`;
      case 'Signature':
        return this.hashSignature(t);
      case 'Interface':
        return 'interface';
      case 'Union':
        return 'union';
      case 'Named':
        return t.typeArgs.length > 0 ? `${this.id(t.origin)}[${this.hashList(t.typeArgs)}]` : `#${this.id(t)}`;
      case 'TypeParam':
        return `$${t.id}`;
      default:
        return '?';
    }
  }
}
