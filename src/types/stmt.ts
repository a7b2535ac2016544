/** Function bodies and statements (Go spec, "Statements"), after types2/stmt.go. Switches are in switch.ts, range clauses in range.ts. */
import type { AssignStmt, BlockStmt, CommClause, Expr, IncDecStmt, ReturnStmt, SelectStmt, Stmt } from '../syntax/ast.ts';
import { assignVar, assignVars, assignment, initVars, shortVarDecl } from './assignments.ts';
import { use } from './call.ts';
import { type Checker, type DeclInfo, newEnvironment } from './checker.ts';
import { declStmt } from './decl.ts';
import { ErrorReport, errorAt, nodePos, softErrorAt } from './errors.ts';
import { binary, chanElem, expr, rawExpr } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import type { VarObj } from './object.ts';
import { Operand, operandString } from './operand.ts';
import { allBoolean, allNumeric } from './predicates.ts';
import { rangeStmt } from './range.ts';
import { isTerminating } from './return.ts';
import { recordScope } from './record.ts';
import type { Scope } from './scope.ts';
import { unparen } from './signature.ts';
import { switchStmt, typeSwitchStmt } from './switch.ts';
import type { Signature } from './type.ts';
import { objectString, typeStr } from './typestring.ts';
import type { BinaryOp } from '../syntax/token.ts';

/**
 * Checks a function body in an environment of its own. `decl`: the package-level declaration it belongs to; `iota`: that of a
 * constant declaration around a function literal.
 */
export function funcBody(c: Checker, decl: DeclInfo | null, _name: string, sig: Signature, body: BlockStmt, iota: bigint | null): void {
  const scope = sig.scope as Scope;
  const env = newEnvironment(scope, c.env.version);
  env.decl = decl;
  env.sig = sig;
  env.iota = iota;
  c.within(env, () => {
    stmtList(c, body.list);
    if (sig.results.vars.length > 0 && !isTerminating(c, body, '')) errorAt(c, body.rbrace, 'MissingReturn', 'missing return');
    usage(c, scope);
  });
}

/** Reports local variables never used (an implementation restriction the spec allows). */
function usage(c: Checker, scope: Scope): void {
  const unused: VarObj[] = [];
  for (const obj of scope.names.values()) if (obj.kind === 'Var' && obj.role === 'local' && !obj.used) unused.push(obj);
  unused.sort((a, b) => a.pos - b.pos);
  for (const v of unused) softErrorAt(c, v.pos, 'UnusedVar', `declared and not used: ${v.name}`);
  for (const child of scope.children) if (child.comment !== 'function') usage(c, child);
}

export function stmtList(c: Checker, list: readonly Stmt[]): void {
  for (const s of list) stmt(c, s);
}

/** Checks a statement and then whatever it has put off. */
export function stmt(c: Checker, s: Stmt): void {
  const top = c.delayedTop;
  stmtInternal(c, s);
  c.processDelayed(top);
}

/** Runs `body` in a scope of its own, recorded for `node`. */
export function inScope(c: Checker, node: Parameters<typeof recordScope>[1], comment: string, body: () => void): void {
  recordScope(c, node, c.openScope(node, comment));
  body();
  c.closeScope();
}

function stmtInternal(c: Checker, s: Stmt): void {
  switch (s.kind) {
    case 'BadStmt':
    case 'EmptyStmt':
    case 'BranchStmt': // syntax/branches.ts
      return;
    case 'DeclStmt':
      declStmt(c, s.decl);
      return;
    case 'LabeledStmt':
      c.env.hasLabel = true;
      stmt(c, s.stmt);
      return;
    case 'ExprStmt':
      exprStmt(c, s.x);
      return;
    case 'SendStmt':
      sendStmt(c, s.chan, s.value, s.pos);
      return;
    case 'IncDecStmt':
      incDecStmt(c, s);
      return;
    case 'AssignStmt':
      assignStmt(c, s);
      return;
    case 'GoStmt':
      suspendedCall(c, 'go', s.call);
      return;
    case 'DeferStmt':
      suspendedCall(c, 'defer', s.call);
      return;
    case 'ReturnStmt':
      returnStmt(c, s);
      return;
    case 'BlockStmt':
      inScope(c, s, 'block', () => stmtList(c, s.list));
      return;
    case 'IfStmt':
      inScope(c, s, 'if', () => {
        if (s.init) stmt(c, s.init);
        condition(c, s.cond, 'if');
        stmt(c, s.body);
        if (s.else) stmt(c, s.else);
      });
      return;
    case 'SwitchStmt':
      inScope(c, s, 'switch', () => {
        if (s.init) stmt(c, s.init);
        switchStmt(c, s);
      });
      return;
    case 'TypeSwitchStmt':
      inScope(c, s, 'switch', () => {
        if (s.init) stmt(c, s.init);
        typeSwitchStmt(c, s);
      });
      return;
    case 'SelectStmt':
      selectStmt(c, s);
      return;
    case 'ForStmt':
      inScope(c, s, 'for', () => {
        if (s.init) stmt(c, s.init);
        if (s.cond) condition(c, s.cond, 'for');
        if (s.post) stmt(c, s.post);
        stmt(c, s.body);
      });
      return;
    case 'RangeStmt':
      rangeStmt(c, s);
      return;
  }
}

function condition(c: Checker, e: Expr, keyword: string): void {
  const x = new Operand();
  expr(c, null, x, e);
  if (x.mode !== 'invalid' && !allBoolean(x.type)) errorAt(c, e, 'InvalidCond', `non-boolean condition in ${keyword} statement`);
}

function exprStmt(c: Checker, e: Expr): void {
  const x = new Operand();
  const kind = rawExpr(c, null, x, e, null, false);
  switch (x.mode) {
    case 'builtin':
      errorAt(c, x, 'UncalledBuiltin', `${operandString(c, x)} must be called`);
      return;
    case 'typexpr':
      errorAt(c, x, 'NotAnExpr', `${operandString(c, x)} is not an expression`);
      return;
    case 'invalid':
      return;
    default:
      if (kind !== 'statement') errorAt(c, x, 'UnusedExpr', `${operandString(c, x)} is not used`);
  }
}

function sendStmt(c: Checker, chan: Expr, value: Expr, pos: number): void {
  const ch = new Operand();
  const val = new Operand();
  expr(c, null, ch, chan);
  expr(c, null, val, value);
  if (ch.mode === 'invalid' || val.mode === 'invalid') return;
  const elem = chanElem(c, pos, ch, false);
  if (elem) assignment(c, val, elem, 'send');
}

function incDecStmt(c: Checker, s: IncDecStmt): void {
  const x = new Operand();
  expr(c, null, x, s.x);
  if (x.mode === 'invalid') return;
  if (!allNumeric(x.type)) {
    errorAt(c, s.x, 'NonNumericIncDec', `invalid operation: ${exprString(s.x)}${s.op} (non-numeric type ${typeStr(c, x.type)})`);
    return;
  }
  assignVar(c, s.x, null, x, 'assignment');
}

function assignStmt(c: Checker, s: AssignStmt): void {
  if (s.op === '=') {
    assignVars(c, s.lhs, s.rhs);
    return;
  }
  if (s.op === ':=') {
    shortVarDecl(c, s.opPos, s.lhs, s.rhs);
    return;
  }
  const [lhs, rhs] = [s.lhs[0], s.rhs[0]];
  const op = s.op.slice(0, -1) as BinaryOp;
  if (!lhs || !rhs || s.lhs.length !== 1 || s.rhs.length !== 1) {
    errorAt(c, s.opPos, 'MultiValAssignOp', `assignment operation ${s.op} requires single-valued expressions`);
    return;
  }
  const x = new Operand();
  binary(c, x, null, lhs, rhs, op);
  assignVar(c, lhs, null, x, 'assignment');
}

/** The call of a go or defer statement. */
function suspendedCall(c: Checker, keyword: 'go' | 'defer', call: Expr): void {
  const code = keyword === 'go' ? 'InvalidGo' : 'InvalidDefer';
  if (call.kind !== 'CallExpr') {
    errorAt(c, call, code, `expression in ${keyword} must be function call`);
    use(c, call);
    return;
  }
  const x = new Operand();
  const kind = rawExpr(c, null, x, call, null, false);
  if (kind === 'statement' || x.mode === 'invalid') return;
  const text = operandString(c, x);
  if (kind === 'conversion') errorAt(c, x, code, `${keyword} requires function call, not conversion ${text}`);
  else errorAt(c, x, 'UnusedResults', `${keyword} discards result of ${text}`);
}

function returnStmt(c: Checker, s: ReturnStmt): void {
  const results = c.env.sig?.results.vars ?? [];
  if (s.results.length > 0 || results.length === 0 || results[0]?.name === '') {
    initVars(c, results, s.results, s);
    return;
  }
  // A bare return: the results must be the ones that their names denote here.
  for (const obj of results) {
    const alt = c.lookup(obj.name);
    if (!alt || alt === obj) continue;
    new ErrorReport(c, 'OutOfScopeResult')
      .add(s, `result parameter ${obj.name} not in scope at return`)
      .add(alt, `inner declaration of ${objectString(c, obj)}`)
      .report();
  }
}

function selectStmt(c: Checker, s: SelectStmt): void {
  multipleDefaults(
    c,
    s.body.filter((cc) => cc.comm === null),
  );
  for (const cc of s.body) {
    if (!validComm(cc)) {
      errorAt(c, commPos(cc.comm as Stmt), 'InvalidSelectCase', 'select case must be send or receive (possibly with assignment)');
      continue;
    }
    inScope(c, cc, 'case', () => {
      if (cc.comm) stmt(c, cc.comm);
      stmtList(c, cc.body);
    });
  }
}

/** An expression statement is where its expression's operator is. */
function commPos(s: Stmt): number {
  return s.kind === 'ExprStmt' ? nodePos(s.x) : s.pos;
}

function validComm(cc: CommClause): boolean {
  const s = cc.comm;
  if (!s || s.kind === 'SendStmt') return true;
  const rhs = s.kind === 'ExprStmt' ? s.x : s.kind === 'AssignStmt' && s.rhs.length === 1 ? s.rhs[0] : undefined;
  const x = rhs && unparen(rhs);
  return x?.kind === 'UnaryExpr' && x.op === '<-';
}

/** Reports all but the first of the default clauses. */
export function multipleDefaults(c: Checker, defaults: readonly { readonly pos: number }[]): void {
  const first = defaults[0];
  if (!first) return;
  const p = c.fset.position(first.pos);
  for (const cc of defaults.slice(1)) errorAt(c, cc.pos, 'DuplicateDefault', `multiple defaults (first at ${p.filename}:${p.line}:${p.column})`);
}
