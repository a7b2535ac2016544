/**
 * Finds functions that hand their `format string, args ...any` on to a print function, so that calls of them can be
 * checked like it: functions, methods, function literals kept in a variable, and interface methods whose
 * implementations do (from Go 1.26 on).
 *
 * A function that changes its format or arguments before it passes them on is none. Wrappers of wrappers are found
 * whatever their order.
 */
import type { BlockStmt, CallExpr, Expr, FuncLit, Node } from '../../syntax/ast.ts';
import { walk } from '../../syntax/walk.ts';
import { lookupFieldOrMethod } from '../../types/lookup.ts';
import type { FuncObj, Obj, VarObj } from '../../types/object.ts';
import { unalias, under } from '../../types/predicates.ts';
import type { Signature } from '../../types/type.ts';
import { typeSetOf } from '../../types/typeset.ts';
import { walkWithPath } from './ancestors.ts';
import { callee, originOf, signatureOf } from './callee.ts';
import { interfaceAssignments } from './interface-assignments.ts';
import type { Pass, PrintKind } from './pass.ts';
import { printKind } from './print-functions.ts';
import { isEmptyInterface } from './type-queries.ts';

interface Candidate {
  readonly obj: Obj;
  /** Null for interface methods, which act as if they called all implementations. */
  readonly body: BlockStmt | null;
  readonly format: VarObj | null;
  readonly args: VarObj;
  /** Candidates that call this one; `call` null for an interface method. */
  readonly callers: { readonly by: Candidate; readonly call: CallExpr | null }[];
}

/** Puts what it finds into `pass.facts.printKinds`; reports calls that forget the `...`. */
export function findPrintWrappers(pass: Pass): void {
  new WrapperFinder(pass).run();
}

class WrapperFinder {
  private readonly candidates = new Map<Obj, Candidate>();

  constructor(private readonly pass: Pass) {}

  run(): void {
    for (const file of this.pass.files) walkWithPath(file, (n, path) => this.collect(n, path));
    const implementations = this.implementations();
    for (const c of this.candidates.values()) {
      if (c.body) this.scan(c, c.body);
      else for (const impl of implementations.get(c.obj) ?? []) this.calls(c, impl, null);
    }
  }

  private collect(n: Node, path: readonly Node[]): void {
    if (n.kind === 'FuncDecl' && n.body) {
      const fn = this.pass.info.defs.get(n.name);
      if (fn?.kind === 'Func') this.add(fn, signatureOf(fn), n.body);
    } else if (n.kind === 'FuncLit') {
      const variable = this.keptIn(n, path.at(-2));
      const sig = this.pass.typeOf(n);
      if (variable && sig?.kind === 'Signature') this.add(variable, sig, n.body);
    } else if (n.kind === 'InterfaceType' && this.pass.program.goVersion(n.pos) >= 26) {
      const t = this.pass.typeOf(n);
      if (t?.kind === 'Interface') for (const m of typeSetOf(t).methods) this.add(m, signatureOf(m), null);
    }
  }

  /** The variable or field that a literal is assigned to. */
  private keptIn(lit: FuncLit, parent: Node | undefined): Obj | null {
    let target: Expr | undefined;
    if (parent?.kind === 'ValueSpec') target = parent.names[parent.values.indexOf(lit)];
    if (parent?.kind === 'AssignStmt') target = parent.lhs[parent.rhs.indexOf(lit)];
    const obj = target?.kind === 'SelectorExpr' ? this.pass.info.uses.get(target.sel) : target && this.pass.objectOf(target);
    return obj?.kind === 'Var' ? obj : null;
  }

  private add(obj: Obj, sig: Signature | null, body: BlockStmt | null): void {
    const args = sig?.variadic ? sig.params.vars.at(-1) : undefined;
    const type = args?.type;
    if (!sig || !args || type?.kind !== 'Slice' || unalias(type.elem).kind !== 'Interface' || !isEmptyInterface(type.elem)) return;
    const before = sig.params.vars.at(-2);
    const format = before?.type?.kind === 'Basic' && before.type.basic === 'string' ? before : null;
    this.candidates.set(obj, { obj, body, format, args, callers: [] });
  }

  /** Interface methods of the package → methods of the types that become values of the interface. */
  private implementations(): Map<Obj, Set<FuncObj>> {
    const found = new Map<Obj, Set<FuncObj>>();
    if (![...this.candidates.values()].some((c) => !c.body)) return found;
    interfaceAssignments(this.pass, (iface, type) => {
      const u = under(iface);
      if (u.kind !== 'Interface') return;
      for (const m of typeSetOf(u).methods) {
        const { obj } = lookupFieldOrMethod(type, false, this.pass.pkg, m.name, false);
        if (!this.candidates.has(m) || obj?.kind !== 'Func' || obj === m) continue;
        found.set(m, (found.get(m) ?? new Set()).add(obj));
      }
    });
    return found;
  }

  /** Looks for calls that end in the candidate's arguments, up to where it changes them. */
  private scan(c: Candidate, body: BlockStmt): void {
    let changed = false;
    const touches = (e: Expr): boolean => this.isParam(e, c.format) || this.isParam(e, c.args);
    walk(body, (n) => {
      if (changed) return false;
      if (n.kind === 'AssignStmt') changed = n.lhs.some(touches);
      else if (n.kind === 'UnaryExpr') changed = n.op === '&' && touches(n.x);
      else if (n.kind === 'CallExpr' && n.args.length > 0 && this.isParam(n.args.at(-1), c.args)) {
        const called = callee(this.pass.info, n);
        if (called) this.calls(c, called, n);
      }
      return !changed;
    });
  }

  private isParam(e: Expr | undefined, param: VarObj | null): boolean {
    return e !== undefined && param !== null && this.pass.objectOf(e) === param;
  }

  private calls(by: Candidate, called: Obj, call: CallExpr | null): void {
    this.candidates.get(originOf(called))?.callers.push({ by, call });
    const kind = printKind(this.pass.facts, called);
    if (kind) this.settle(by, call, kind);
  }

  /** The candidate forwards to a function of this kind: so it is one, and so may be its callers. */
  private settle(c: Candidate, call: CallExpr | null, kind: PrintKind): void {
    if (call && !this.forwards(c, call, kind)) return;
    const { printKinds } = this.pass.facts;
    if (printKinds.get(c.obj) === kind) return;
    printKinds.set(c.obj, kind);
    for (const { by, call: outer } of c.callers) this.settle(by, outer, kind);
  }

  private forwards(c: Candidate, call: CallExpr, kind: PrintKind): boolean {
    if (kind !== 'print' && !this.isParam(call.args.at(-2), c.format)) return false;
    if (call.ellipsis) return true;
    const sig = this.pass.info.types.get(call.fun)?.type;
    // With more arguments than parameters a `...` would not compile.
    if (sig?.kind !== 'Signature' || call.args.length > sig.params.vars.length) return false;
    this.pass.report(call, `missing ... in args forwarded to ${kind}-like function`);
    return false;
  }
}
