/**
 * Statements that control never gets to, by syntax alone (Go spec, "Terminating statements", and `continue`). One
 * report for each stretch: what follows an unreachable statement is taken to be reachable.
 */
import type { BlockStmt, CaseClause, Stmt } from '../../syntax/ast.ts';
import type { Analyzer, Pass } from './pass.ts';

export const unreachable: Analyzer = { name: 'unreachable', doc: 'check for unreachable code', run };

function run(pass: Pass): void {
  for (const fn of pass.nodes('FuncDecl', 'FuncLit')) if (fn.body) new DeadCode(pass).check(fn.body);
}

class DeadCode {
  /** Statements that a `break` leaves. */
  private readonly broken = new Set<Stmt>();
  /** Labels that a `goto` names. */
  private readonly gotos = new Set<string>();
  private readonly labels = new Map<string, Stmt>();
  private reachable = true;

  constructor(private readonly pass: Pass) {}

  check(body: BlockStmt): void {
    this.findJumps(body, null);
    this.visit(body);
  }

  /** `inner`: the statement that a `break` without label leaves. */
  private findJumps(s: Stmt, inner: Stmt | null): void {
    switch (s.kind) {
      case 'BlockStmt':
        for (const x of s.list) this.findJumps(x, inner);
        break;
      case 'BranchStmt': {
        if (s.tok === 'goto' && s.label) this.gotos.add(s.label.name);
        const left = s.label ? this.labels.get(s.label.name) : inner;
        if (s.tok === 'break' && left) this.broken.add(left);
        break;
      }
      case 'IfStmt':
        this.findJumps(s.body, inner);
        if (s.else) this.findJumps(s.else, inner);
        break;
      case 'LabeledStmt':
        this.labels.set(s.label.name, s.stmt);
        this.findJumps(s.stmt, inner);
        break;
      case 'ForStmt':
      case 'RangeStmt':
        this.findJumps(s.body, s);
        break;
      case 'SelectStmt':
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
        for (const c of s.body) for (const x of c.body) this.findJumps(x, s);
    }
  }

  private visit(s: Stmt): void {
    if (s.kind === 'LabeledStmt' && this.gotos.has(s.label.name)) this.reachable = true;
    if (!this.reachable) this.reportDead(s);
    switch (s.kind) {
      case 'BlockStmt':
        for (const x of s.list) this.visit(x);
        break;
      case 'BranchStmt':
      case 'ReturnStmt':
        this.reachable = false;
        break;
      case 'ExprStmt':
        if (this.isPanic(s)) this.reachable = false;
        break;
      case 'ForStmt':
        this.visit(s.body);
        this.reachable = s.cond !== null || this.broken.has(s);
        break;
      case 'RangeStmt':
        this.visit(s.body);
        this.reachable = true;
        break;
      case 'IfStmt':
        this.visitIf(s.body, s.else);
        break;
      case 'LabeledStmt':
        this.visit(s.stmt);
        break;
      case 'SelectStmt':
        // One of the cases will run, or none ever.
        this.reachable = this.visitClauses(s.body) || this.broken.has(s);
        break;
      case 'SwitchStmt':
      case 'TypeSwitchStmt':
        this.reachable = this.visitClauses(s.body) || this.broken.has(s) || !(s.body as readonly CaseClause[]).some((c) => c.list === null);
    }
  }

  /** Empty statements are nothing to complain of. */
  private reportDead(s: Stmt): void {
    if (s.kind === 'EmptyStmt') return;
    this.pass.report(s, 'unreachable code');
    this.reachable = true;
  }

  private visitIf(then: BlockStmt, otherwise: Stmt | null): void {
    this.visit(then);
    const afterThen = this.reachable;
    this.reachable = true;
    if (!otherwise) return;
    this.visit(otherwise);
    this.reachable ||= afterThen;
  }

  /** Whether the end of some clause can be reached. */
  private visitClauses(clauses: readonly { readonly body: readonly Stmt[] }[]): boolean {
    let any = false;
    for (const c of clauses) {
      this.reachable = true;
      for (const s of c.body) this.visit(s);
      any ||= this.reachable;
    }
    return any;
  }

  private isPanic(s: Stmt): boolean {
    if (s.kind !== 'ExprStmt' || s.x.kind !== 'CallExpr' || s.x.fun.kind !== 'Ident') return false;
    return s.x.fun.name === 'panic' && this.pass.info.uses.get(s.x.fun)?.kind === 'Builtin';
  }
}
