/**
 * What an analyzer sees: one package of a checked program, and where to report. After the idea of
 * `golang.org/x/tools/go/analysis`, without its dependencies between analyzers: what several of them need is computed
 * by functions they call.
 */
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { FileSet, Pos } from '../../source/position.ts';
import type { Expr, File, Node } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import type { CheckedProgram, Info } from '../../types/info.ts';
import type { FuncObj, Obj } from '../../types/object.ts';
import type { Package } from '../../types/package.ts';
import type { Type } from '../../types/type.ts';
import { Typ } from '../../types/universe.ts';
import { formatExpr } from './format-expr.ts';

export interface Analyzer {
  /** As `go vet` calls it; diagnostics have the code `vet:name`. */
  readonly name: string;
  /** One line, a predicate without a subject: `check for …`. */
  readonly doc: string;
  run(pass: Pass): void;
}

/** How a function treats its last arguments: as fmt.Print, fmt.Printf or fmt.Errorf does. */
export type PrintKind = 'print' | 'printf' | 'errorf';

/** What was found out about functions and stays true in the packages that import theirs; one object a run. */
export class Facts {
  /** Functions, methods and variables that forward their arguments to a print function. Generic ones as declared. */
  readonly printKinds = new Map<Obj, PrintKind>();
  /** Functions that never return. */
  readonly noReturn = new Set<FuncObj>();
}

/** A stretch of source: any node is one. */
export interface Range {
  readonly pos: Pos;
  readonly end: Pos;
}

export class Pass {
  readonly info: Info;

  constructor(
    readonly program: CheckedProgram,
    readonly fset: FileSet,
    readonly pkg: Package,
    readonly facts: Facts,
    /** Name of the analyzer this pass is for. */
    private readonly analyzer: string,
    private readonly sink: Diagnostic[],
  ) {
    this.info = program.info;
  }

  get files(): readonly File[] {
    return this.pkg.files;
  }

  report(at: Range, message: string): void {
    this.sink.push({ code: `vet:${this.analyzer}`, severity: 'warning', pos: at.pos, end: at.end, message, pkg: this.pkg.path });
  }

  reportAt(pos: Pos, message: string): void {
    this.report({ pos, end: pos }, message);
  }

  /** All nodes of one kind in source order, parents before children. */
  *nodes<K extends Node['kind']>(...kinds: readonly K[]): Generator<Extract<Node, { kind: K }>> {
    for (const file of this.files) yield* nodesIn(file, ...kinds);
  }

  /** The type of an expression (nil: untyped nil); of an identifier that only names something, that thing's. Null where there is none. */
  typeOf(e: Expr): Type | null {
    const known = this.info.types.get(e);
    if (known) return known.mode === 'nilvalue' ? Typ['untyped nil'] : known.type;
    return e.kind === 'Ident' ? (this.objectOf(e)?.type ?? null) : null;
  }

  objectOf(id: Expr): Obj | null {
    return id.kind === 'Ident' ? (this.info.uses.get(id) ?? this.info.defs.get(id) ?? null) : null;
  }

  /** The expression as gofmt would print it. */
  format(e: Expr): string {
    return formatExpr(this.fset, e);
  }

  /** Whether the package imports `path` itself. */
  imports(path: string): boolean {
    return this.pkg.imports.some((p) => p.path === path);
  }
}

/** All nodes of some kinds below `root` (itself included), in source order. */
export function nodesIn<K extends Node['kind']>(root: Node, ...kinds: readonly K[]): Extract<Node, { kind: K }>[] {
  const out: Extract<Node, { kind: K }>[] = [];
  walk(root, (n) => {
    if ((kinds as readonly string[]).includes(n.kind)) out.push(n as Extract<Node, { kind: K }>);
  });
  return out;
}
