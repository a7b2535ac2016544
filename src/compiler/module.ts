/**
 * The program being compiled: which functions, variables and types are reachable, and what they are called in JavaScript.
 *
 * A worklist of function instances drives everything. Compiling one finds others: static calls, functions used as values,
 * and the methods of types that are converted to an interface, as far as reachable code calls a method of that name through
 * an interface. Package variables of the standard library count only when used.
 */
import { type CallClass, CallGraph, type CallNode } from '../analysis/call-graph.ts';
import { dereferencedParameters, heldPointers } from '../analysis/dereferenced.ts';
import { type VariableFacts, variableFacts } from '../analysis/escape.ts';
import { mangle, methodKey } from '../source/mangle.ts';
import type { FileSet, Pos } from '../source/position.ts';
import type { CallExpr, FuncDecl, Ident } from '../syntax/ast.ts';
import type { CheckedProgram, Info, Initializer } from '../types/info.ts';
import type { FuncObj, VarObj } from '../types/object.ts';
import type { Package } from '../types/package.ts';
import type { Type } from '../types/type.ts';
import type { CompileInput, GoSite } from './compiled-program.ts';
import { Descriptors } from './descriptors.ts';
import { type GType, makeEnv, type TypeEnv } from './ground-type.ts';
import { type FunctionText, Marks } from './marker.ts';
import { findMethod, type FoundMethod, methodSet } from './method-set.ts';
import type { NativeInfo } from './native-info.ts';
import { TypeTable } from './type-table.ts';
import { typeString } from './type-string.ts';

export interface GlobalVariable {
  readonly obj: VarObj;
  readonly js: string;
  readonly type: GType;
  /** Its address is taken somewhere (not of a struct or array, whose object is its address). */
  addressed: boolean;
}

/** One function of the program with its type arguments. */
export interface FuncInstance {
  readonly obj: FuncObj;
  readonly decl: FuncDecl;
  readonly env: TypeEnv;
  /** Type of the receiver, null for functions. */
  readonly recv: GType | null;
  readonly signature: GType;
  readonly js: string;
  readonly goName: string;
  readonly node: CallNode;
  readonly native: NativeInfo | null;
}

export interface Unsupported {
  readonly pos: Pos;
  readonly message: string;
}

export interface NativeFunction {
  readonly js: string;
  readonly pkgPath: string;
  readonly name: string;
  readonly node: CallNode;
  readonly kind: NativeInfo['kind'];
  readonly goName: string;
  readonly pos: Pos;
  /** With the receiver. */
  readonly params: number;
  /** Nothing implements it. */
  readonly missing: boolean;
}

/** A wrapper that adapts a receiver: promotion through embedded fields, or a copy of the value behind a pointer. */
export interface Wrapper {
  readonly js: string;
  readonly node: CallNode;
}

export class Module {
  readonly program: CheckedProgram;
  readonly fset: FileSet;
  readonly level: 'fast' | 'trace';
  /** File names in the order of their numbers. */
  readonly siteFiles: string[] = [];
  readonly types = new TypeTable();
  readonly graph = new CallGraph();
  readonly marks = new Marks();
  readonly descriptors: Descriptors;
  readonly info: Info;
  readonly functions: FunctionText[] = [];
  readonly natives: NativeFunction[] = [];
  /** Function literals in the initialisers of a package so far: they are numbered together, as `main.init.func1`. */
  readonly initLiterals = new Map<Package, number>();
  readonly initializerFunctions = new Map<Initializer, Wrapper>();
  /** Names of functions by their number, level `trace`. */
  readonly traceFunctions: string[] = [];
  private readonly nativeMethods: { readonly node: CallNode; readonly key: string }[] = [];
  readonly globals = new Map<VarObj, GlobalVariable>();
  readonly unsupported: Unsupported[] = [];
  /** What calls of `make` are assigned to. */
  readonly channelNames = new WeakMap<CallExpr, string>();
  /** Wrappers, whose text needs the colours. */
  readonly lateSnippets: (() => string)[] = [];
  readonly sites: {
    readonly pos: Pos;
    readonly func: string;
    readonly names: readonly string[];
    readonly types: readonly string[];
    readonly refs: readonly boolean[];
  }[] = [];
  readonly goSites: GoSite[] = [];
  private readonly instances = new Map<string, FuncInstance>();
  private readonly pending: FuncInstance[] = [];
  private readonly facts = new Map<object, VariableFacts>();
  private readonly held = new Map<FuncDecl, ReadonlySet<VarObj>>();
  private readonly names = new Map<string, number>();
  private readonly wrappers = new Map<string, Wrapper>();
  private readonly objIds = new Map<object, number>();
  private readonly runtimeTypes = new Set<GType>();
  private readonly pendingTypes: GType[] = [];
  /** Keys of methods that some reachable code calls through an interface. */
  private readonly wantedMethods = new Set<string>();
  /** Some native (reflection) may call any method. */
  private wantsAllMethods = false;
  private readonly initializers = new Map<VarObj, { pkg: Package; init: Initializer }>();
  readonly reachedInitializers = new Set<Initializer>();
  private readonly pendingInitializers: { pkg: Package; init: Initializer }[] = [];
  private methodsChanged = true;

  constructor(
    private readonly input: CompileInput,
    private readonly compileInstance: (m: Module, inst: FuncInstance) => void,
    private readonly compileInitializer: (m: Module, pkg: Package, init: Initializer) => void,
  ) {
    const { program, fset, level } = input;
    this.program = program;
    this.fset = fset;
    this.level = level;
    this.info = program.info;
    this.descriptors = new Descriptors(this);
    for (const [pkg, list] of program.info.initOrder) {
      for (const init of list) for (const v of init.lhs) this.initializers.set(v, { pkg, init });
    }
  }

  // ---- names ----

  /** A JavaScript name for a declared thing, not used before. */
  uniqueName(base: string): string {
    const n = this.names.get(base) ?? 0;
    this.names.set(base, n + 1);
    return n === 0 ? base : `${base}$${n}`;
  }

  private objId(o: object): number {
    let id = this.objIds.get(o);
    if (id === undefined) {
      id = this.objIds.size;
      this.objIds.set(o, id);
    }
    return id;
  }

  // ---- functions ----

  /** The instance of `fn` (a function or the declaration of a method) with these type arguments. */
  instance(fn: FuncObj, args: readonly GType[], recv: GType | null): FuncInstance {
    const origin = fn.origin ?? fn;
    const key = `${this.objId(origin)}[${args.map((a) => a.id).join(',')}]`;
    const known = this.instances.get(key);
    if (known) return known;
    const decl = origin.decl;
    if (!decl) throw new Error(`function ${origin.name} has no declaration`);
    const sig = origin.signature;
    const params = recv ? sig.recvTypeParams : sig.typeParams;
    const env = args.length > 0 ? makeEnv(params, args) : this.types.empty;
    const goName = this.goName(origin, recv, args);
    const native = decl.body ? null : this.input.natives(origin.pkg?.path ?? '', nativeName(origin, decl));
    const inst: FuncInstance = {
      obj: origin,
      decl,
      env,
      recv: recv && this.receiverType(decl, recv),
      signature: this.types.signature(sig, env),
      js: this.uniqueName(`${mangle(origin.pkg?.name ?? '')}_${recv?.named ? `${mangle(recv.named.obj.name)}_` : ''}${mangle(origin.name)}`),
      goName,
      node: this.graph.node(goName),
      native,
    };
    this.instances.set(key, inst);
    this.pending.push(inst);
    return inst;
  }

  private receiverType(decl: FuncDecl, base: GType): GType {
    let t = decl.recv?.list[0]?.type;
    while (t?.kind === 'ParenExpr') t = t.x;
    return t?.kind === 'StarExpr' ? this.types.pointerTo(base) : base;
  }

  /** As tracebacks print it: `main.f`, `main.T.M`, `main.(*T).M`, `main.F[...]`. */
  private goName(fn: FuncObj, recv: GType | null, args: readonly GType[]): string {
    const pkg = tracebackPath(fn.pkg);
    if (!recv) return `${pkg}.${fn.name}${args.length > 0 ? '[...]' : ''}`;
    const base = `${recv.named?.obj.name}${args.length > 0 ? '[...]' : ''}`;
    return `${pkg}.${fn.decl && this.isPointerReceiver(fn.decl) ? `(*${base})` : base}.${fn.name}`;
  }

  private isPointerReceiver(decl: FuncDecl): boolean {
    return this.receiverType(decl, this.types.basic('int')).kind === 'ptr';
  }

  /** The instance of a declared method on the ground type that declares it. */
  methodInstance(fn: FuncObj, on: GType): FuncInstance {
    return this.instance(fn, on.named?.args ?? [], on);
  }

  /** Its body leaves the receiver as it is, and lets nobody else have it: a struct in an interface, which never changes, need not be copied for it. */
  onlyReadsReceiver(inst: FuncInstance): boolean {
    if (!inst.decl.body) return false;
    const id = inst.decl.recv?.list[0]?.names[0];
    if (!id) return true;
    this.program.ensureBody(inst.obj);
    const v = this.info.defs.get(id);
    const facts = this.factsOf(inst.decl);
    return v?.kind !== 'Var' || !(facts.assigned.has(v) || facts.addressed.has(v));
  }

  /** Pointer variables whose pointers are compared, kept or passed on; every one not in the set is only dereferenced. */
  heldPointersOf(root: FuncDecl): ReadonlySet<VarObj> {
    let held = this.held.get(root);
    if (!held) {
      held = heldPointers(root, this.info);
      this.held.set(root, held);
    }
    return held;
  }

  /** Positions of the parameters that `inst` only dereferences. */
  dereferencedParameters(inst: FuncInstance): ReadonlySet<number> {
    this.program.ensureBody(inst.obj);
    return dereferencedParameters(inst.decl, this.info, this.heldPointersOf(inst.decl));
  }

  factsOf(root: FuncDecl | Initializer): VariableFacts {
    let f = this.facts.get(root);
    if (!f) {
      f = variableFacts('rhs' in root ? root.rhs : root, this.info);
      this.facts.set(root, f);
    }
    return f;
  }

  // ---- package variables ----

  global(v: VarObj): GlobalVariable {
    let g = this.globals.get(v);
    if (!g) {
      g = {
        obj: v,
        js: this.uniqueName(`${mangle(v.pkg?.name ?? '')}$${mangle(v.name)}`),
        type: this.types.ground(v.type as Type, this.types.empty),
        addressed: false,
      };
      this.globals.set(v, g);
      const init = this.initializers.get(v);
      if (init) this.reachInitializer(init.pkg, init.init);
    }
    return g;
  }

  reachInitializer(pkg: Package, init: Initializer): void {
    if (this.reachedInitializers.has(init)) return;
    this.reachedInitializers.add(init);
    this.pendingInitializers.push({ pkg, init });
  }

  // ---- types at run time ----

  /** `t` is converted to an interface, or can be reached from a value that is: its methods may be called. */
  markRuntimeType(t: GType): void {
    if (this.runtimeTypes.has(t)) return;
    this.runtimeTypes.add(t);
    this.pendingTypes.push(t);
    this.methodsChanged = true;
  }

  isRuntimeType(t: GType): boolean {
    return this.runtimeTypes.has(t);
  }

  /** A method of this key may be called through an interface. */
  wantMethod(key: string): void {
    if (this.wantedMethods.has(key)) return;
    this.wantedMethods.add(key);
    this.methodsChanged = true;
  }

  isWanted(key: string): boolean {
    return this.wantsAllMethods || this.wantedMethods.has(key);
  }

  private reachParts(t: GType): void {
    const u = t.u;
    if (u.kind === 'struct') for (const f of u.fields) this.markRuntimeType(f.type);
    if (u.elem && u.kind !== 'chan') this.markRuntimeType(u.elem);
    if (u.mapKey) this.markRuntimeType(u.mapKey);
    // reflect and fmt take the address of what they print only through pointers; *T is asked for when T is.
  }

  /** Method sets of run-time types: what some interface asks for is compiled and joins the classes of interface calls. */
  private growMethods(): void {
    for (let t = this.pendingTypes.pop(); t; t = this.pendingTypes.pop()) this.reachParts(t);
    if (!this.methodsChanged) return;
    this.methodsChanged = false;
    for (const t of [...this.runtimeTypes]) {
      if (t.kind === 'interface' || (!t.named && t.kind !== 'ptr' && t.kind !== 'struct')) continue;
      for (const m of methodSet(t)) {
        if (!this.isWanted(m.key)) continue;
        const w = this.methodFunction(t, m);
        this.methodClass(m.key, this.methodType(m)).members.add(w.node);
      }
    }
  }

  /** The func type of a method, without the receiver. Does not make the method reachable. */
  methodType(m: FoundMethod): GType {
    if (m.target.kind === 'interface') return m.target.spec.type;
    const sig = (m.target.fn.origin ?? m.target.fn).signature;
    const args = m.target.on.named?.args ?? [];
    return this.types.signature(sig, args.length > 0 ? makeEnv(sig.recvTypeParams, args) : this.types.empty);
  }

  methodClass(key: string, signature: GType): CallClass {
    return this.graph.class(`${key} ${signature.key}`);
  }

  valueClass(signature: GType): CallClass {
    return this.graph.class(signature.u.key);
  }

  /** The JavaScript function `(receiver, …args)` for method `m` of `t`, adapting the receiver where it must. */
  methodFunction(t: GType, m: FoundMethod): Wrapper {
    if (m.target.kind === 'declared' && m.path.length === 0) {
      const inst = this.methodInstance(m.target.fn, m.target.on);
      if ((inst.recv?.kind === 'ptr' && inst.recv.named === null) === (t.kind === 'ptr' && t.named === null)) return inst;
    }
    const key = `${t.id} ${m.key}`;
    let w = this.wrappers.get(key);
    if (!w) {
      w = this.descriptors.wrapper(t, m);
      this.wrappers.set(key, w);
    }
    return w;
  }

  find(t: GType, name: string, pkg: Package | null, exported: boolean): FoundMethod {
    const m = findMethod(t, name, pkg, exported);
    if (!m) throw new Error(`${typeString(t)} has no method ${name}`);
    return m;
  }

  // ---- driving ----

  /** Compiles until nothing new is reachable. */
  run(): void {
    for (;;) {
      const inst = this.pending.pop();
      if (inst) {
        this.compileInstance(this, inst);
        continue;
      }
      const init = this.pendingInitializers.shift();
      if (init) {
        this.compileInitializer(this, init.pkg, init.init);
        continue;
      }
      this.growMethods();
      if (this.pending.length === 0 && this.pendingInitializers.length === 0 && this.pendingTypes.length === 0 && !this.methodsChanged) return;
    }
  }

  /** Number of a statement for level `trace`, with the names and types of its visible variables. */
  site(pos: Pos, func: string, names: readonly string[], types: readonly string[], refs: readonly boolean[]): number {
    return this.sites.push({ pos, func, names, types, refs }) - 1;
  }

  /** Number of the `go` statement at `pos` in function `fn`. */
  goSite(pos: Pos, fn: string): number {
    const { filename, line } = this.fset.position(pos);
    return this.goSites.push({ fn, file: this.fileIndex(filename), line }) - 1;
  }

  traceFunction(goName: string): number {
    return this.traceFunctions.push(goName) - 1;
  }

  isStandard(pkg: Package): boolean {
    if (this.input.isStandard) return this.input.isStandard(pkg.path);
    const file = pkg.files[0];
    return file !== undefined && this.fset.position(file.pos).filename.startsWith('/usr/local/go/src/');
  }

  /** Whether functions of the package are instrumented. */
  traces(pkg: Package | null): boolean {
    return this.level === 'trace' && pkg !== null && !this.isStandard(pkg);
  }

  fileIndex(name: string): number {
    const i = this.siteFiles.indexOf(name);
    return i >= 0 ? i : this.siteFiles.push(name) - 1;
  }

  /** `func init()`: may occur several times in a package, and nobody can call it by name. */
  initFunction(pkg: Package, decl: FuncDecl, n: number): Wrapper {
    const fn = this.info.defs.get(decl.name);
    if (fn?.kind !== 'Func') throw new Error('init without object');
    const goName = `${tracebackPath(pkg)}.init.${n}`;
    const inst: FuncInstance = {
      obj: fn,
      decl,
      env: this.types.empty,
      recv: null,
      signature: this.types.func([], [], false),
      js: this.uniqueName(`${mangle(pkg.name)}_init`),
      goName,
      node: this.graph.node(goName),
      native: null,
    };
    this.pending.push(inst);
    return inst;
  }

  nativeName(inst: FuncInstance): string {
    return nativeName(inst.obj, inst.decl);
  }

  /** A native that calls methods called `name` on values it is given. */
  nativeMethod(node: CallNode, name: string): void {
    if (name === '*') {
      this.wantsAllMethods = true;
      this.methodsChanged = true;
      return;
    }
    const key = methodKey(name, true, '');
    this.wantMethod(key);
    this.nativeMethods.push({ node, key });
  }

  /** Adds the classes natives call through, whatever their signatures. */
  joinNativeMethods(): void {
    for (const c of this.graph.classes.values()) {
      for (const n of this.nativeMethods) if (c.key.startsWith(`${n.key} `)) n.node.classes.add(c);
    }
  }

  unsupportedAt(pos: Pos, message: string): void {
    this.unsupported.push({ pos, message });
  }

  instanceArgs(id: Ident, env: TypeEnv): readonly GType[] {
    return (this.info.instances.get(id)?.typeArgs ?? []).map((a) => this.types.ground(a, env));
  }
}

/** Key of a native in its table: `Sqrt`, `T.Method`, `(*T).Method`. */
function nativeName(fn: FuncObj, decl: FuncDecl): string {
  let t = decl.recv?.list[0]?.type;
  if (!t) return fn.name;
  while (t.kind === 'ParenExpr') t = t.x;
  const pointer = t.kind === 'StarExpr';
  if (t.kind === 'StarExpr') t = t.x;
  while (t.kind === 'ParenExpr' || t.kind === 'IndexExpr') t = t.x;
  const base = t.kind === 'Ident' ? t.name : '';
  return pointer ? `(*${base}).${fn.name}` : `${base}.${fn.name}`;
}

/** The package as tracebacks spell it: the path, but `main` for the main package. */
export function tracebackPath(pkg: Package | null): string {
  if (!pkg) return '';
  if (pkg.name === 'main' && !pkg.isUnderTest) return 'main';
  const slash = pkg.path.lastIndexOf('/');
  return pkg.path.slice(0, slash + 1) + pkg.path.slice(slash + 1).replaceAll('.', '%2e');
}
