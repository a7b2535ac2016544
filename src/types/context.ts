/**
 * Canonical instances of generic types, after go/types' `Context`: the same origin with identical arguments is one object.
 *
 * Entries are found by a hash of the arguments; it may be coarse (interfaces and generic signatures all hash alike, since their type sets
 * may not be known yet), so that every hit is confirmed with `identical`. Hashes are small numbers: equal ones are handed out to
 * types of equal structure, which keeps them cheap for types that mention the same type over and over.
 */
import type { VarObj } from './object.ts';
import { identical, unalias } from './predicates.ts';
import type { Alias, Named, Signature, Type } from './type.ts';

interface Entry {
  readonly targs: readonly Type[];
  readonly instance: Named | Alias;
}

export class Context {
  private readonly ids = new Map<string, number>();
  private readonly named = new Map<Named, number>();
  private readonly entries = new Map<Named | Alias, Map<string, Entry[]>>();

  /** The instance made before for `orig` with arguments identical to `targs`, or null. */
  lookup(orig: Named | Alias, targs: readonly Type[]): Named | Alias | null {
    for (const e of this.entries.get(orig)?.get(this.hashList(targs)) ?? []) {
      if (e.targs.every((t, i) => identical(t, targs[i] as Type))) return e.instance;
    }
    return null;
  }

  /** Records an instance; `lookup` must have failed before. */
  add(orig: Named | Alias, targs: readonly Type[], instance: Named | Alias): void {
    let byHash = this.entries.get(orig);
    if (!byHash) {
      byHash = new Map();
      this.entries.set(orig, byHash);
    }
    const hash = this.hashList(targs);
    const list = byHash.get(hash);
    if (list) list.push({ targs, instance });
    else byHash.set(hash, [{ targs, instance }]);
  }

  private hashList(list: readonly Type[]): string {
    const memo = new Map<Type, number>();
    return list.map((t) => this.hash(t, memo)).join(',');
  }

  /** The number of a description; `memo` ends repeated walks over shared parts. */
  private hash(t0: Type, memo: Map<Type, number>): number {
    const t = unalias(t0);
    let n = memo.get(t);
    if (n !== undefined) return n;
    const text = this.describe(t, memo);
    n = this.ids.get(text);
    if (n === undefined) {
      n = this.ids.size;
      this.ids.set(text, n);
    }
    memo.set(t, n);
    return n;
  }

  private vars(list: readonly VarObj[], memo: Map<Type, number>): string {
    return list.map((v) => (v.type ? this.hash(v.type, memo) : '?')).join(',');
  }

  private signature(t: Signature, memo: Map<Type, number>): string {
    if (t.typeParams.length > 0) return `func[${t.typeParams.length}]`;
    return `func(${this.vars(t.params.vars, memo)}${t.variadic ? '...' : ''})(${this.vars(t.results.vars, memo)})`;
  }

  /** A Named is its own description: instances are canonical. */
  private describe(t: Type, memo: Map<Type, number>): string {
    switch (t.kind) {
      case 'Basic':
        return t.basic;
      case 'Pointer':
        return `*${this.hash(t.elem, memo)}`;
      case 'Slice':
        return `[]${this.hash(t.elem, memo)}`;
      case 'Array':
        return `[${t.len}]${this.hash(t.elem, memo)}`;
      case 'Map':
        return `map[${this.hash(t.key, memo)}]${this.hash(t.elem, memo)}`;
      case 'Chan':
        return `chan ${t.dir} ${this.hash(t.elem, memo)}`;
      case 'Struct':
        return `struct{${t.fields.map((f) => f.name).join(',')};${this.vars(t.fields, memo)}}`;
      case 'Tuple':
        return `(${this.vars(t.vars, memo)})`;
      case 'Signature':
        return this.signature(t, memo);
      case 'Named': {
        let n = this.named.get(t);
        if (n === undefined) {
          n = this.named.size;
          this.named.set(t, n);
        }
        return `#${n}`;
      }
      case 'TypeParam':
        return `$${t.id}`;
      default:
        return t.kind;
    }
  }
}
