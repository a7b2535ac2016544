/**
 * One JavaScript function in the making: a declared function, a literal, or the initialiser of package variables. Holds
 * its variables, temporaries and what `return` means in it.
 */
import type { CallClass, CallNode } from '../analysis/call-graph.ts';
import { CallSites } from '../analysis/call-sites.ts';
import type { VariableFacts } from '../analysis/escape.ts';
import type { MixedIntegers } from '../analysis/mixed-integers.ts';
import type { SmallIntegers } from '../analysis/small-integers.ts';
import { mangle } from '../source/mangle.ts';
import type { Pos } from '../source/position.ts';
import type { Expr, ForStmt, FuncDecl, Ident, RangeStmt } from '../syntax/ast.ts';
import type { Obj, VarObj } from '../types/object.ts';
import type { Type } from '../types/type.ts';
import { type GType, isAggregate, type TypeEnv } from './ground-type.ts';
import type { Halves } from './halves.ts';
import { lineMark } from './marker.ts';
import type { Module } from './module.ts';
import type { SliceParts } from './slice-parts.ts';

export interface Local {
  readonly js: string;
  readonly type: GType;
  /** A `Ref` holds it. */
  readonly boxed: boolean;
  /** The JavaScript variables of a 64-bit integer held by halves, instead of `js`. */
  readonly halves?: Halves;
}

/** What a label, or the innermost loop, switch or select, means to break and continue. */
export interface Jump {
  readonly label: string | null;
  /** Its JavaScript label. */
  readonly js: string;
  /** The label to continue with: that of the inner loop where the loop runs in chunks. */
  continueJs: string;
  readonly loop: boolean;
  usesBreak: boolean;
  usesContinue: boolean;
}

export interface ResultVar {
  readonly local: Local;
  readonly obj: VarObj | null;
}

/** The body of a range-over-func loop, a function of its own; see `range-func.ts`. */
export interface RangeBody {
  /** The function the loop is written in. */
  readonly outer: FunctionCompiler;
  readonly label: string | null;
  /** Variables of the outer function: how to go on after the loop, and the state of the iteration. */
  readonly exit: string;
  readonly state: string;
  /** Ways out other than break, continue and return: `break L`, `goto L`… with their codes. */
  readonly exits: Map<string, { readonly code: number; readonly tok: 'break' | 'continue' | 'goto'; readonly label: string | null }>;
  returns: boolean;
}

export class FunctionCompiler {
  /** Variables by object, shared with the functions inside. */
  readonly locals: Map<VarObj, Local>;
  readonly root: FunctionCompiler;
  readonly tempPrefix: string;
  results: ResultVar[] = [];
  /** Results are variables that a return must set (deferred functions or closures see them). */
  resultsVisible = false;
  hasDefer = false;
  /** Go's compiler writes the deferred calls out at every return ("open-coded"), so that stacks show the line of that return. */
  openDefers = false;
  /** The returns so far, where `openDefers`. */
  readonly returnLines: Pos[] = [];
  usesRecover = false;
  /** Calls made earlier in the statement, by expression: the temporaries that hold their results. */
  readonly substitutes = new Map<Expr, string>();
  /** Slices whose parts have names in the present loop. */
  readonly sliceParts = new Map<VarObj, SliceParts>();
  /** The order of calls in the expression being compiled is taken care of. */
  sequenced = false;
  /** Level `trace` and code of the learner's: the standard library runs untraced. */
  traced = false;
  /** The declaration it is, or is a literal in; null in initialisers. */
  decl: FuncDecl | null = null;
  /** Code of the learner's, not of the standard library. */
  own = false;
  readonly sites = new CallSites();
  /** Loops around the current statement that may take many turns. */
  longLoops = 0;
  /** All loops written in this function, those of literals inside left out. */
  loops: readonly (ForStmt | RangeStmt)[] = [];
  /** Variables that hold function literals made once per call. */
  readonly onceLiterals: string[] = [];
  readonly jumps: Jump[] = [];
  /** Labels some goto names, and the state machines around the current statement. */
  targets: ReadonlySet<string> = new Set();
  readonly machines: { readonly labels: ReadonlyMap<string, number>; readonly pc: string; readonly js: string }[] = [];
  /** Variables in scope, innermost last (level `trace`). */
  visible: VarObj[] = [];
  rangeBody: RangeBody | null = null;
  /** Variables of the enclosing goto machine must be declared outside of it. */
  hoisted: string[] | null = null;
  /** Function literals and range bodies so far, for their names. */
  literals = 0;
  ranges = 0;
  private temps = 0;
  private names: Map<string, number>;

  constructor(
    readonly m: Module,
    readonly parent: FunctionCompiler | null,
    readonly node: CallNode,
    readonly env: TypeEnv,
    readonly signature: GType,
    readonly facts: VariableFacts,
    readonly small: SmallIntegers,
    readonly mixed: MixedIntegers,
    readonly goName: string,
  ) {
    this.locals = parent ? parent.locals : new Map();
    this.names = parent ? parent.names : new Map();
    this.root = parent ? parent.root : this;
    this.tempPrefix = `$t${node.id}_`;
    this.traced = parent?.traced ?? false;
    this.own = parent?.own ?? false;
    this.decl = parent?.decl ?? null;
    this.visible = parent ? [...parent.visible] : [];
  }

  // ---- types ----

  ground(t: Type): GType {
    return this.m.types.ground(t, this.env);
  }

  /** The ground type of an expression, as the checker recorded it. */
  typeOf(e: Expr): GType {
    const tv = this.m.info.types.get(e);
    if (tv) return this.ground(tv.type);
    if (e.kind === 'ParenExpr') return this.typeOf(e.x);
    if (e.kind === 'Ident') {
      const o = this.m.info.uses.get(e) ?? this.m.info.defs.get(e);
      if (o?.type) return this.ground(o.type);
    }
    if (e.kind === 'SelectorExpr') {
      const s = this.m.info.selections.get(e);
      const t = s ? s.obj.type : this.m.info.uses.get(e.sel)?.type;
      if (t) return this.ground(t);
    }
    throw new Error(`no type recorded for ${e.kind} at ${this.where(e.pos)}`);
  }

  where(pos: Pos): string {
    const p = this.m.fset.position(pos);
    return `${p.filename}:${p.line}:${p.column}`;
  }

  objectOf(id: Ident): Obj | undefined {
    return this.m.info.uses.get(id) ?? this.m.info.defs.get(id) ?? undefined;
  }

  // ---- names ----

  uniqueName(base: string): string {
    const n = (this.names.get(base) ?? 0) + 1;
    this.names.set(base, n);
    return `${base}$${n}`;
  }

  /** A temporary of this function, for the duration of one statement. */
  temp(): string {
    return `${this.tempPrefix}${this.temps++}`;
  }

  /** Temporaries of a finished statement may be used again. */
  resetTemps(): void {
    this.temps = 0;
  }

  get tempMark(): number {
    return this.temps;
  }

  releaseTemps(mark: number): void {
    this.temps = mark;
  }

  /** Declares a variable; the caller emits its `let`, or two where it is held by halves. */
  declare(v: VarObj, type?: GType, byHalves = false): Local {
    const t = type ?? this.ground(v.type as Type);
    const js = this.uniqueName(mangle(v.name));
    const halves = byHalves ? { halves: { hi: `${js}$hi`, lo: `${js}$lo` } } : {};
    const local: Local = { js, type: t, boxed: this.facts.addressed.has(v) && !isAggregate(t), ...halves };
    this.locals.set(v, local);
    this.visible.push(v);
    return local;
  }

  /** This function calls `target`; `many` where the call may happen several times although it stands here once. */
  calls(target: CallNode | CallClass, many = false): void {
    this.sites.add(target, many);
    if ('members' in target) this.node.classes.add(target);
    else this.node.calls.add(target);
  }

  line(pos: Pos): string {
    return lineMark(pos);
  }

  /** The function whose `return` this is: not the body of a range-over-func loop. */
  get returning(): FunctionCompiler {
    return this.rangeBody ? this.rangeBody.outer.returning : this;
  }
}
