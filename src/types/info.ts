/**
 * What the checker found out, for the layers above: one Info a program (all packages), keyed by node identity.
 * After `go/types.Info`.
 */
import type { Pos } from '../source/position.ts';
import type { CallExpr, CaseClause, Expr, FuncDecl, FuncLit, Ident, Node, SelectorExpr } from '../syntax/ast.ts';
import type { Context } from './context.ts';
import type { ConstantValue } from './constant.ts';
import type { FuncObj, Obj, VarObj } from './object.ts';
import type { Package } from './package.ts';
import type { Scope } from './scope.ts';
import type { Type } from './type.ts';

/**
 * How an expression may be used: `novalue` is a call without results, `commaok` a value that also comes with an ok
 * (map index, receive, type assertion), `mapindex` an assignable map element.
 */
export type Mode = 'invalid' | 'novalue' | 'builtin' | 'typexpr' | 'constant' | 'variable' | 'mapindex' | 'value' | 'nilvalue' | 'commaok' | 'cgofunc';

export interface TypeAndValue {
  readonly mode: Mode;
  /** Final type: untyped operands have been given the type they are converted to (untyped only where it stays so, e.g. nil, println args before default). */
  readonly type: Type;
  /** Set for constants. */
  readonly value: ConstantValue | null;
}

export interface Selection {
  readonly kind: 'field' | 'method' | 'methodExpr';
  /** Type of x in x.f. */
  readonly recv: Type;
  readonly obj: VarObj | FuncObj;
  /** Path: field indices through embedded structs, last the field index or method index. */
  readonly index: readonly number[];
  /** Whether a pointer was followed on the way. */
  readonly indirect: boolean;
}

export interface Instance {
  readonly typeArgs: readonly Type[];
  readonly type: Type;
}

/** One package-level variable initialisation `lhs = rhs`, in the order they must run (Go spec, "Package initialization"). */
export interface Initializer {
  readonly lhs: readonly VarObj[];
  readonly rhs: Expr;
}

export class Info {
  readonly types = new Map<Expr, TypeAndValue>();
  /** Defining identifiers. Null object: package clause, `x` in `switch x := y.(type)`. */
  readonly defs = new Map<Ident, Obj | null>();
  readonly uses = new Map<Ident, Obj>();
  /** Implicit objects: the variable of each clause of a type switch; `.`-imports; anonymous parameters. */
  readonly implicits = new Map<Node, Obj>();
  readonly selections = new Map<SelectorExpr, Selection>();
  /** Identifiers (or the selector's `sel`) that denote a generic function or type, with what it was instantiated with, also when inferred. */
  readonly instances = new Map<Ident, Instance>();
  readonly scopes = new Map<Node, Scope>();
  /** By package, in dependency order within it. */
  readonly initOrder = new Map<Package, Initializer[]>();
  /** Language version a file is compiled with, `1.N` as the number N, by file position base. */
  readonly fileVersions = new Map<Pos, number>();
}

/** One whole checked program: what `check` returns and the compiler takes. */
export interface CheckedProgram {
  readonly info: Info;
  /** All packages, each after those it imports (initialisation order: sorted by import path among the ready ones, Go 1.21 rule). */
  readonly packages: readonly Package[];
  readonly main: Package;
  /** Package `foo_test` of the main package's directory, when tests were asked for and there is one. */
  readonly externalTest: Package | null;
  /** The program's instances of generic types: what `subst` and `instantiateSignatureType` need. */
  readonly context: Context;
  /**
   * Bodies of standard library functions are checked only when asked for, since most are never reached. The compiler
   * calls this before it compiles a FuncDecl (no-op where it is checked already). FuncLits are checked with their function.
   */
  ensureBody(fn: FuncObj): void;
  /** The N of the language version `go1.N` at a position. */
  goVersion(pos: Pos): number;
}

export type { CallExpr, CaseClause, FuncDecl, FuncLit };
