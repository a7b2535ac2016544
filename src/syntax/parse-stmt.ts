/** Statements. Go spec, "Statements"; simple statements and headers are in `parse-simple.ts`. */
import type {
  BlockStmt, BranchStmt, CaseClause, CommClause, DeclStmt, Expr, GenDecl, IfStmt, LabeledStmt, RangeStmt, SelectStmt, Stmt, SwitchStmt, TypeSwitchStmt,
} from './ast.ts'; // biome-ignore format: one import
import { parseGenDecl } from './parse-decl.ts';
import { parseExprList, parsePrimary, unparen } from './parse-expr.ts';
import { parseHeader, parseSimpleStmt, type RangeClause } from './parse-simple.ts';
import type { Parser } from './parser-state.ts';

/** Block = "{" StatementList "}" . `context` says what needs the block; it may be empty where `{` is the current token. */
export function parseBlock(p: Parser, context: string): BlockStmt {
  const pos = p.pos;
  if (!p.got('{')) {
    p.syntaxError(`expected { after ${context}`);
    p.advance('IDENT', '}');
    const rbrace = p.pos;
    if (p.got('}')) return { kind: 'BlockStmt', pos, end: p.prevEnd, list: [], rbrace };
  }
  const list = parseStmtList(p);
  const rbrace = p.pos;
  p.want('}');
  return { kind: 'BlockStmt', pos, end: p.prevEnd, list, rbrace };
}

/** StatementList = { Statement ";" } . */
export function parseStmtList(p: Parser): Stmt[] {
  const list: Stmt[] = [];
  while (!p.is('EOF') && !p.is('}') && !p.is('case') && !p.is('default')) {
    const s = parseStmtOrNull(p);
    if (s === null) break;
    list.push(s);
    if (p.got(';') || p.is('}')) continue;
    p.syntaxError('at end of statement');
    p.advance(';', '}', 'case', 'default');
    p.got(';');
  }
  return list;
}

function parseStmtOrNull(p: Parser): Stmt | null {
  p.enter();
  const s = stmtOrNull(p);
  p.leave();
  return s;
}

function stmtOrNull(p: Parser): Stmt | null {
  const pos = p.pos;
  switch (p.tok) {
    case 'IDENT': {
      const lhs = parseExprList(p);
      const label = lhs[0]!;
      if (lhs.length === 1 && label.kind === 'Ident' && p.is(':')) return labeledStmtOrNull(p, label);
      return parseSimpleStmt(p, lhs);
    }
    case 'var':
    case 'const':
    case 'type':
      return declStmt(p, p.tok);
    case '{':
      return parseBlock(p, '');
    case '+':
    case '-':
    case '*':
    case '&':
    case '^':
    case '!':
    case '<-':
    case 'INT':
    case 'FLOAT':
    case 'IMAG':
    case 'CHAR':
    case 'STRING':
    case 'func':
    case '(':
    case '[':
    case 'struct':
    case 'map':
    case 'chan':
    case 'interface':
      return parseSimpleStmt(p, null);
    case 'for':
      return forStmt(p);
    case 'switch':
      return switchStmt(p);
    case 'select':
      return selectStmt(p);
    case 'if':
      return ifStmt(p);
    case 'fallthrough':
    case 'break':
    case 'continue':
    case 'goto':
      return branchStmt(p, p.tok);
    case 'go':
    case 'defer':
      return callStmt(p, p.tok);
    case 'return': {
      p.next();
      const results = p.is(';') || p.is('}') ? [] : parseExprList(p);
      return { kind: 'ReturnStmt', pos, end: p.prevEnd, results };
    }
    case ';':
      return { kind: 'EmptyStmt', pos, end: pos, implicit: false };
    default:
      return null;
  }
}

function declStmt(p: Parser, tok: GenDecl['tok']): DeclStmt {
  const decl = parseGenDecl(p, tok);
  return { kind: 'DeclStmt', pos: decl.pos, end: decl.end, decl };
}

/** LabeledStmt = Label ":" Statement . Null after an error. */
function labeledStmtOrNull(p: Parser, label: LabeledStmt['label']): LabeledStmt | null {
  const colon = p.pos;
  p.want(':');
  if (p.is('}')) {
    const stmt: Stmt = { kind: 'EmptyStmt', pos: p.pos, end: p.pos, implicit: true };
    return { kind: 'LabeledStmt', pos: label.pos, end: p.prevEnd, label, stmt };
  }
  const stmt = parseStmtOrNull(p);
  if (stmt !== null) return { kind: 'LabeledStmt', pos: label.pos, end: stmt.end, label, stmt };
  p.syntaxErrorAt(colon, 'missing statement after label');
  return null;
}

function branchStmt(p: Parser, tok: BranchStmt['tok']): BranchStmt {
  const pos = p.pos;
  p.next();
  const label = tok === 'goto' || (tok !== 'fallthrough' && p.is('IDENT')) ? p.name() : null;
  return { kind: 'BranchStmt', pos, end: p.prevEnd, tok, label };
}

/** GoStmt = "go" Expression . DeferStmt = "defer" Expression . Whether it is a call is for the checker. */
function callStmt(p: Parser, tok: 'go' | 'defer'): Stmt {
  const pos = p.pos;
  p.next();
  let call: Expr = parsePrimary(p, null);
  if (call.kind === 'ParenExpr') {
    p.errorAt(call.pos, `expression in ${tok} must not be parenthesized`);
    call = unparen(call);
  }
  return { kind: tok === 'go' ? 'GoStmt' : 'DeferStmt', pos, end: p.prevEnd, call };
}

function forStmt(p: Parser): Stmt {
  const pos = p.pos;
  const { init, cond, post, range } = parseHeader(p, 'for');
  const body = parseBlock(p, 'for clause');
  if (range !== null) return rangeStmt(pos, range, body);
  return { kind: 'ForStmt', pos, end: body.end, init, cond, post, body };
}

function rangeStmt(pos: number, r: RangeClause, body: BlockStmt): RangeStmt {
  const [key, value, extra] = r.lhs;
  const { op, opPos, range, x } = r;
  return { kind: 'RangeStmt', pos, end: body.end, key: key ?? null, value: value ?? null, extra: extra ?? null, op, opPos, range, x, body };
}

/** IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] . A chain of `else if` is read in a loop. */
function ifStmt(p: Parser): IfStmt {
  const chain: Omit<IfStmt, 'end' | 'else'>[] = [];
  let last: IfStmt | BlockStmt | null = null;
  for (;;) {
    p.link(chain.length);
    const pos = p.pos;
    const { init, cond } = parseHeader(p, 'if');
    const body = parseBlock(p, 'if clause');
    chain.push({ kind: 'IfStmt', pos, init, cond: cond ?? p.badExpr(pos), body });
    if (!p.got('else')) break;
    if (p.is('if')) continue;
    if (p.is('{')) last = parseBlock(p, '');
    else {
      p.syntaxError('else must be followed by if or statement block');
      p.advance('IDENT', '}');
    }
    break;
  }
  const end = p.prevEnd;
  for (const part of chain.reverse()) last = { ...part, end, else: last };
  return last as IfStmt;
}

function switchStmt(p: Parser): SwitchStmt | TypeSwitchStmt {
  const pos = p.pos;
  const { init, cond, guard } = parseHeader(p, 'switch');
  const lbrace = openClauses(p, 'switch');
  const body: CaseClause[] = [];
  while (!p.is('EOF') && !p.is('}')) body.push(caseClause(p));
  const rbrace = p.pos;
  p.want('}');
  if (guard !== null) return { kind: 'TypeSwitchStmt', pos, end: p.prevEnd, init, bind: guard.bind, x: guard.x, body, lbrace, rbrace };
  return { kind: 'SwitchStmt', pos, end: p.prevEnd, init, tag: cond, body, lbrace, rbrace };
}

function selectStmt(p: Parser): SelectStmt {
  const pos = p.pos;
  p.want('select');
  const lbrace = openClauses(p, 'select');
  const body: CommClause[] = [];
  while (!p.is('EOF') && !p.is('}')) body.push(commClause(p));
  const rbrace = p.pos;
  p.want('}');
  return { kind: 'SelectStmt', pos, end: p.prevEnd, body, lbrace, rbrace };
}

function openClauses(p: Parser, keyword: string): number {
  const lbrace = p.pos;
  if (!p.got('{')) {
    p.syntaxError(`missing { after ${keyword} clause`);
    p.advance('case', 'default', '}');
  }
  return lbrace;
}

/** ExprCaseClause = ExprSwitchCase ":" StatementList . Also those of type switches. */
function caseClause(p: Parser): CaseClause {
  const pos = p.pos;
  let list: Expr[] | null = [];
  if (p.got('case')) list = parseExprList(p);
  else if (p.got('default')) list = null;
  else noClause(p);
  const colon = p.pos;
  p.want(':');
  const body = parseStmtList(p);
  return { kind: 'CaseClause', pos, end: p.prevEnd, list, colon, body };
}

/** CommClause = CommCase ":" StatementList . Any simple statement is taken; the checker wants a send or a receive. */
function commClause(p: Parser): CommClause {
  const pos = p.pos;
  let comm: Stmt | null = null;
  if (p.got('case')) comm = parseSimpleStmt(p, null);
  else if (!p.got('default')) noClause(p);
  const colon = p.pos;
  p.want(':');
  const body = parseStmtList(p);
  return { kind: 'CommClause', pos, end: p.prevEnd, comm, colon, body };
}

function noClause(p: Parser): void {
  p.syntaxError('expected case or default or }');
  p.advance(':', 'case', 'default', '}');
}
