/**
 * Interns ground types: turns the checker's types into `GType`s under a type environment.
 */
import { fieldKey, methodKey } from '../source/mangle.ts';
import { namedUnder } from '../types/named.ts';
import type { Package } from '../types/package.ts';
import type { TypeNameObj } from '../types/object.ts';
import type { Alias, Basic, Interface, Named, Signature, Struct, Tuple, Type } from '../types/type.ts';
import { GType, type GField, type GMethodSpec, type Kind, makeEnv, type TypeEnv } from './ground-type.ts';

export class TypeTable {
  /** The environment of code that is not generic. */
  readonly empty = makeEnv([], []);
  private readonly byKey = new Map<string, GType>();
  private readonly objIds = new Map<object, number>();
  private readonly localCounts = new Map<string, number>();
  private readonly localIndexes = new Map<TypeNameObj, number>();

  get all(): Iterable<GType> {
    return this.byKey.values();
  }

  basic(kind: Kind): GType {
    return this.intern(kind, kind);
  }

  pointerTo(elem: GType): GType {
    return this.intern(`*${elem.id}`, 'ptr', (t) => {
      t.elem = elem;
    });
  }

  sliceOf(elem: GType): GType {
    return this.intern(`[]${elem.id}`, 'slice', (t) => {
      t.elem = elem;
    });
  }

  arrayOf(len: number, elem: GType): GType {
    return this.intern(`[${len}]${elem.id}`, 'array', (t) => {
      t.elem = elem;
      t.len = len;
    });
  }

  func(params: readonly GType[], results: readonly GType[], variadic: boolean): GType {
    const key = `func(${ids(params)}${variadic ? '...' : ''})(${ids(results)})`;
    return this.intern(key, 'func', (t) => {
      t.params = params;
      t.results = results;
      t.variadic = variadic;
    });
  }

  tuple(types: readonly GType[]): GType {
    return this.intern(`tuple(${ids(types)})`, 'tuple', (t) => {
      t.results = types;
    });
  }

  /** A struct type as text for identity; `tags` false ignores them (Go spec, "Conversions"). */
  private struct(fields: readonly GField[]): GType {
    const key = `struct{${fields.map((f) => `${f.embedded ? '!' : ''}${this.memberId(f.name, f.exported, f.pkg)} ${f.type.id}${f.tag ? JSON.stringify(f.tag) : ''}`).join(';')}}`;
    return this.intern(key, 'struct', (t) => {
      t.fields = fields;
    });
  }

  memberId(name: string, exported: boolean, pkg: Package | null): string {
    return exported ? name : `${pkg?.path ?? ''}.${name}`;
  }

  ground(type: Type, env: TypeEnv): GType {
    const cached = env.cache.get(type);
    if (cached) return cached;
    const t = this.compute(type, env);
    env.cache.set(type, t);
    return t;
  }

  private compute(type: Type, env: TypeEnv): GType {
    switch (type.kind) {
      case 'Basic':
        return this.basicType(type);
      case 'Pointer':
        return this.pointerTo(this.ground(type.elem, env));
      case 'Slice':
        return this.sliceOf(this.ground(type.elem, env));
      case 'Array':
        return this.arrayOf(type.len, this.ground(type.elem, env));
      case 'Map': {
        const key = this.ground(type.key, env);
        const elem = this.ground(type.elem, env);
        return this.intern(`map[${key.id}]${elem.id}`, 'map', (t) => {
          t.mapKey = key;
          t.elem = elem;
        });
      }
      case 'Chan': {
        const elem = this.ground(type.elem, env);
        return this.intern(`chan:${type.dir} ${elem.id}`, 'chan', (t) => {
          t.elem = elem;
          t.dir = type.dir;
        });
      }
      case 'Struct':
        return this.struct(this.fields(type, env));
      case 'Tuple':
        return this.tuple(this.tupleTypes(type, env));
      case 'Signature':
        return this.signature(type, env);
      case 'Interface':
        return this.interfaceType(type, env);
      case 'Named':
        return this.namedType(type, env);
      case 'Alias':
        return this.aliasType(type, env);
      case 'TypeParam': {
        const t = env.params.get(type);
        if (!t) throw new Error(`type parameter ${type.obj.name} outside of its function`);
        return t;
      }
      case 'Union':
        return this.intern('interface{}', 'interface');
    }
  }

  private basicType(type: Basic): GType {
    switch (type.basic) {
      case 'untyped bool':
        return this.basic('bool');
      case 'untyped int':
        return this.basic('int');
      case 'untyped rune':
        return this.basic('int32');
      case 'untyped float':
        return this.basic('float64');
      case 'untyped complex':
        return this.basic('complex128');
      case 'untyped string':
        return this.basic('string');
      case 'untyped nil':
      case 'invalid':
        return this.basic('nil');
      default:
        return this.basic(type.basic);
    }
  }

  private aliasType(type: Alias, env: TypeEnv): GType {
    if (type.actual) return this.ground(type.actual, env);
    const origin = type.origin;
    if (!origin?.actual) throw new Error(`alias ${type.obj.name} is not resolved`);
    return this.ground(
      origin.actual,
      makeEnv(
        origin.typeParams,
        type.typeArgs.map((a) => this.ground(a, env)),
      ),
    );
  }

  private fields(type: Struct, env: TypeEnv): GField[] {
    return type.fields.map((f, i) => ({
      name: f.name,
      key: fieldKey(f.name, i),
      type: this.ground(f.type as Type, env),
      embedded: f.embedded,
      exported: f.exported,
      pkg: f.pkg,
      tag: type.tags[i] ?? '',
    }));
  }

  tupleTypes(tuple: Tuple, env: TypeEnv): GType[] {
    return tuple.vars.map((v) => this.ground(v.type as Type, env));
  }

  signature(sig: Signature, env: TypeEnv): GType {
    return this.func(this.tupleTypes(sig.params, env), this.tupleTypes(sig.results, env), sig.variadic);
  }

  private interfaceType(type: Interface, env: TypeEnv): GType {
    const found = new Map<string, GMethodSpec>();
    this.collectMethods(type, env, found);
    const methods = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.key < b.key ? -1 : 1));
    return this.interfaceOf(methods);
  }

  interfaceOf(methods: readonly GMethodSpec[]): GType {
    const key = `interface{${methods.map((m) => `${m.key} ${m.type.id}`).join(';')}}`;
    return this.intern(key, 'interface', (t) => {
      t.methods = methods;
    });
  }

  private collectMethods(type: Interface, env: TypeEnv, out: Map<string, GMethodSpec>): void {
    for (const m of type.methods) {
      const key = methodKey(m.name, m.exported, m.pkg?.path ?? '');
      out.set(key, { name: m.name, key, exported: m.exported, pkg: m.pkg, type: this.signature(m.signature, env) });
    }
    for (const e of type.embeddeds) {
      if (e.kind === 'Union') continue;
      const u = this.ground(e, env).u;
      if (u.kind === 'interface') for (const m of u.methods) out.set(m.key, m);
    }
  }

  private namedType(type: Named, env: TypeEnv): GType {
    const args = type.typeArgs.map((a) => this.ground(a, env));
    const local = isLocal(type.obj);
    const outer = local ? env.key : '';
    const key = `N${this.objId(type.origin.obj)}[${ids(args)}]${outer ? `@${outer}` : ''}`;
    return this.intern(key, null, (t) => {
      const origin = type.origin;
      t.named = {
        obj: origin.obj,
        pkg: origin.obj.pkg,
        args,
        outerArgs: local ? [...env.params.values()] : [],
        methods: origin.methods,
        localIndex: local ? this.localIndex(origin.obj) : 0,
      };
      // A local type sees the type arguments of its function, and its own.
      const inner = args.length > 0 || local ? this.innerEnv(origin, args, local ? env : null) : this.empty;
      t.resolve = () => {
        return this.ground(origin.underlying ?? namedUnder(origin), inner).u;
      };
    });
  }

  private innerEnv(origin: Named, args: readonly GType[], outer: TypeEnv | null): TypeEnv {
    const own = makeEnv(origin.typeParams, args);
    if (!outer) return own;
    const params = new Map(outer.params);
    for (const [p, t] of own.params) params.set(p, t);
    // The key stays the function's, so that the type refers to itself and its neighbours under one identity.
    const env = makeEnv([], []);
    return Object.assign(env, { params, key: outer.key });
  }

  private localIndex(obj: TypeNameObj): number {
    let n = this.localIndexes.get(obj);
    if (n === undefined) {
      const key = `${obj.pkg?.path}.${obj.name}`;
      n = (this.localCounts.get(key) ?? 0) + 1;
      this.localCounts.set(key, n);
      this.localIndexes.set(obj, n);
    }
    return n;
  }

  private objId(obj: object): number {
    let id = this.objIds.get(obj);
    if (id === undefined) {
      id = this.objIds.size + 1;
      this.objIds.set(obj, id);
    }
    return id;
  }

  private intern(key: string, kind: Kind | null, fill?: (t: GType) => void): GType {
    let t = this.byKey.get(key);
    if (!t) {
      t = new GType(this.byKey.size + 1, key, kind);
      this.byKey.set(key, t);
      fill?.(t);
    }
    return t;
  }
}

function ids(types: readonly GType[]): string {
  return types.map((t) => t.id).join(',');
}

/** Declared inside a function. */
function isLocal(obj: TypeNameObj): boolean {
  return obj.pkg !== null && obj.parent !== null && obj.parent !== obj.pkg.scope;
}
