/** The control-flow graphs of a package, and which of its functions never return (a fact for the packages above). */
import type { CallExpr, FuncDecl, FuncLit } from '../../syntax/ast.ts';
import type { FuncObj } from '../../types/object.ts';
import { originOf, staticCallee } from './callee.ts';
import { buildControlFlow, type ControlFlow } from './cfg.ts';
import type { Pass } from './pass.ts';

/** Standard functions and methods that never return, by package. */
const stdNoReturn: Readonly<Record<string, string>> = {
  os: 'Exit',
  syscall: 'Exit',
  runtime: 'Goexit',
  log: 'Fatal Fatalf Fatalln Panic Panicf Panicln',
  testing: 'FailNow Fatal Fatalf Skip Skipf SkipNow',
};

export class ControlFlows {
  private readonly decls = new Map<FuncObj, FuncDecl>();
  private readonly graphs = new Map<FuncDecl, ControlFlow>();
  /** Breaks cycles of calls: a function that is being looked at is taken to return. */
  private readonly started = new Set<FuncObj>();

  constructor(private readonly pass: Pass) {
    for (const decl of pass.nodes('FuncDecl')) {
      const fn = pass.info.defs.get(decl.name);
      if (fn?.kind === 'Func') this.decls.set(fn, decl);
    }
    for (const fn of this.decls.keys()) this.build(fn);
  }

  /** The graph of a function; null without a body. */
  of(fn: FuncDecl | FuncLit): ControlFlow | null {
    if (fn.kind === 'FuncDecl') return this.graphs.get(fn) ?? null;
    return buildControlFlow(fn.body, (call) => this.mayReturn(call));
  }

  private build(fn: FuncObj): void {
    const body = this.decls.get(fn)?.body;
    if (!body || this.started.has(fn)) return;
    this.started.add(fn);
    const graph = buildControlFlow(body, (call) => this.mayReturn(call));
    this.graphs.set(this.decls.get(fn) as FuncDecl, graph);
    if (graph.noReturn) this.pass.facts.noReturn.add(fn);
  }

  private mayReturn(call: CallExpr): boolean {
    const { info, facts } = this.pass;
    if (call.fun.kind === 'Ident') {
      const obj = info.uses.get(call.fun);
      if (obj?.kind === 'Builtin' && obj.name === 'panic') return false;
    }
    const fn = staticCallee(info, call);
    if (!fn) return true;
    if (this.decls.has(fn)) this.build(fn);
    if (facts.noReturn.has(originOf(fn) as FuncObj)) return false;
    const names = fn.pkg && Object.hasOwn(stdNoReturn, fn.pkg.path) ? stdNoReturn[fn.pkg.path] : undefined;
    return !names?.split(' ').includes(fn.name);
  }
}
