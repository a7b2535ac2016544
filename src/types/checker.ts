/**
 * The state of type checking, after go/types' `Checker`: one Checker a package, one `ProgramState` a program.
 * The checking itself is in functions that take the Checker first, one file per topic of the spec.
 *
 * Invariants: `env` is what changes from declaration to declaration; whoever replaces it puts it back. Actions pushed
 * with `later` run at the end of the enclosing statement or of the package, under the environment's version they were pushed with.
 */
import type { DiagnosticList } from '../source/diagnostic.ts';
import { type FileSet, NoPos, type Pos } from '../source/position.ts';
import type { CallExpr, Expr, File, FuncDecl, Ident, InterfaceType, TypeSpec, ValueSpec } from '../syntax/ast.ts';
import type { ConstantValue } from './constant.ts';
import type { Context } from './context.ts';
import type { Info, Mode } from './info.ts';
import type { MonoGraph } from './mono.ts';
import type { FuncObj, Obj, PkgNameObj, TypeNameObj, VarObj } from './object.ts';
import type { Package } from './package.ts';
import { Scope } from './scope.ts';
import type { Basic, Interface, Named, Signature, TypeParam } from './type.ts';
import type { Universe } from './universe.ts';

/** What is known of a package-level object's (or method's) declaration before it is checked. */
export interface DeclInfo {
  /** Scope of the file that holds the declaration. */
  readonly file: Scope;
  /** Language version of that file. */
  readonly version: number;
  /** `var a, b = f()`: all the variables; null where each has its own value. */
  lhs: VarObj[] | null;
  /** Type expression of a const or var, or null. */
  vtyp: Expr | null;
  /** Initialiser of a const or var, or null. */
  init: Expr | null;
  /** The initialiser comes from an earlier line of a const group. */
  inherited: boolean;
  tdecl: TypeSpec | null;
  fdecl: FuncDecl | null;
  spec: ValueSpec | null;
  /** Package-level objects that the initialiser or body refers to, in the order first met. */
  readonly deps: Set<Obj>;
}

/** What is known about an expression that has an untyped type so far. */
export interface UntypedInfo {
  /** Left operand of a non-constant shift whose type comes from the context. */
  readonly isLhs: boolean;
  readonly mode: Mode;
  readonly type: Basic;
  readonly value: ConstantValue | null;
}

/** The surroundings in which an object is being checked. */
export interface Environment {
  /** Package-level declaration whose initialiser or function body is being checked; references become its dependencies. */
  decl: DeclInfo | null;
  /** Where lookups start. */
  scope: Scope;
  /** N of the language version go1.N in force. */
  version: number;
  /** Value of iota inside a constant declaration. */
  iota: bigint | null;
  /** Where errors in an inherited constant initialiser are reported; NoPos otherwise. */
  errPos: Pos;
  inTParamList: boolean;
  /** Signature of the enclosing function; null outside functions. */
  sig: Signature | null;
  /** Calls of the builtin panic met in the function, for the terminating-statement analysis. */
  isPanic: Map<CallExpr, boolean> | null;
  /** The function has a label somewhere. */
  hasLabel: boolean;
  /** The expression just checked holds a call or a receive (len and cap of it are not constant then). */
  hasCallOrRecv: boolean;
}

interface Action {
  readonly version: number;
  readonly run: () => void;
}

/** What all Checkers of one program share. */
export class ProgramState {
  private ids = 0;
  /** The checker of each package, for declarations met from other packages and for bodies put off. */
  readonly checkers = new Map<Package, Checker>();
  constructor(
    readonly fset: FileSet,
    readonly diags: DiagnosticList,
    readonly info: Info,
    readonly universe: Universe,
    /** Canonical instances of generic types. */
    readonly context: Context,
  ) {}
  nextId(): number {
    this.ids += 1;
    return this.ids;
  }
}

export class Checker {
  readonly fset: FileSet;
  readonly diags: DiagnosticList;
  readonly info: Info;
  readonly universe: Universe;

  /** Current environment. */
  env: Environment;
  /** Package-level objects and methods → their declarations, in source order. */
  readonly objMap = new Map<Obj, DeclInfo>();
  /** Methods by the type name they belong to, until collectMethods takes them. */
  readonly methods = new Map<TypeNameObj, FuncObj[]>();
  /** All import names of all files, for the unused-import check. */
  imports: PkgNameObj[] = [];
  /** Per file scope: name brought in by a dot-import → the import. */
  readonly dotImports = new Map<Scope, Map<string, PkgNameObj>>();
  files: readonly File[] = [];
  /** Expressions whose type is still untyped. */
  readonly untyped = new Map<Expr, UntypedInfo>();
  /** Receiver type parameter identifiers of methods → their TypeParam, recorded while the receiver is collected. */
  readonly recvTParams = new Map<Ident, TypeParam>();
  /** Whether an error was reported for this package (follow-on errors are quieter then). */
  failed = false;
  /** Null where errors are not of interest: std packages do not take part in instantiation-cycle detection. */
  mono: MonoGraph | null = null;
  /** Objects whose declarations are being checked, outermost first, and their index. */
  readonly objPath: Obj[] = [];
  readonly objPathIdx = new Map<Obj, number>();
  /** Function bodies left for `ensureBody`: std packages only. */
  readonly lazyBodies = new Map<FuncObj, () => void>();
  /** Named types whose underlying type is completed at the end of checking. */
  readonly cleaners: (() => void)[] = [];
  /** Types found free of infinite expansion (validtype.ts). */
  readonly validNamed = new Set<Named>();
  /** Named types whose size is known to be finite, or not. */
  readonly validTypes = new Map<Named, boolean>();
  /** Interface types as written, for interface-cycles.ts. */
  readonly interfaceLiterals: { readonly node: InterfaceType; readonly type: Interface }[] = [];
  /** Where functions without a body are declared; reported once everything else is right, as the compiler does. */
  readonly missingBodies: Pos[] = [];
  private delayed: Action[] = [];

  constructor(
    readonly program: ProgramState,
    readonly pkg: Package,
    /** A standard package: bodies are checked on demand, functions may lack one. */
    readonly isStd: boolean,
    /** N of the go.mod language version. */
    readonly goVersion: number,
  ) {
    this.fset = program.fset;
    this.diags = program.diags;
    this.info = program.info;
    this.universe = program.universe;
    this.env = newEnvironment(pkg.scope, goVersion);
  }

  nextId(): number {
    return this.program.nextId();
  }

  /** Canonical instances of generic types, one table a program. */
  get context(): Context {
    return this.program.context;
  }

  /** Language version (N of go1.N) at a position. */
  version(pos: Pos): number {
    const file = this.fset.file(pos);
    return (file && this.info.fileVersions.get(file.base)) ?? this.goVersion;
  }

  /** Whether the language version in force is at least go1.`minor`. */
  allowVersion(minor: number): boolean {
    return this.env.version >= minor;
  }

  /** Runs `run` at the end of the current statement or, outside functions, of the package. */
  later(run: () => void): void {
    this.delayed.push({ version: this.env.version, run });
  }

  /** How many actions wait: what `processDelayed` takes to run only those pushed since. */
  get delayedTop(): number {
    return this.delayed.length;
  }

  processDelayed(top: number): void {
    const saved = this.env.version;
    for (let i = top; i < this.delayed.length; i++) {
      const action = this.delayed[i] as Action;
      this.env.version = action.version;
      action.run();
    }
    this.delayed.length = top;
    this.env.version = saved;
  }

  /** Looks `name` up from the current scope outwards. */
  lookup(name: string): Obj | undefined {
    return this.lookupScope(name)?.obj;
  }

  lookupScope(name: string): { scope: Scope; obj: Obj } | undefined {
    for (let s: Scope | null = this.env.scope; s; s = s.parent) {
      const obj = s.lookup(name);
      if (obj) return { scope: s, obj };
    }
    return undefined;
  }

  /** Notes that the declaration being checked depends on `to`, if `to` is a package-level object or method. */
  addDeclDep(to: Obj): void {
    const from = this.env.decl;
    if (from && this.objMap.has(to)) from.deps.add(to);
  }

  push(obj: Obj): void {
    this.objPathIdx.set(obj, this.objPath.length);
    this.objPath.push(obj);
  }

  pop(): void {
    const obj = this.objPath.pop();
    if (obj) this.objPathIdx.delete(obj);
  }

  openScope(node: { readonly pos: Pos; readonly end: Pos }, comment: string): Scope {
    this.env.scope = new Scope(this.env.scope, node.pos, node.end, comment);
    return this.env.scope;
  }

  closeScope(): void {
    this.env.scope = this.env.scope.parent as Scope;
  }

  /** Runs `body` under another environment and puts the present one back. */
  within<T>(env: Environment, body: () => T): T {
    const saved = this.env;
    this.env = env;
    try {
      return body();
    } finally {
      this.env = saved;
    }
  }
}

export function newEnvironment(scope: Scope, version: number): Environment {
  return {
    decl: null,
    scope,
    version,
    iota: null,
    errPos: NoPos,
    inTParamList: false,
    sig: null,
    isPanic: null,
    hasLabel: false,
    hasCallOrRecv: false,
  };
}
