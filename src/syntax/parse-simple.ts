/** Simple statements and the headers of if, for and switch. Go spec, "Statements". */
import type { Pos } from '../source/position.ts';
import type { AssignStmt, Expr, ExprStmt, Ident, Stmt, TypeAssertExpr } from './ast.ts';
import { parseExpr, parseExprList } from './parse-expr.ts';
import type { Parser } from './parser-state.ts';
import { exprString, simpleStmtString } from './print-expr.ts';
import type { AssignOp } from './token.ts';

/** `lhs op range x` in the header of a for statement; `lhs` is empty for `for range x`. */
export interface RangeClause {
  readonly kind: 'RangeClause';
  readonly lhs: readonly Expr[];
  readonly op: '=' | ':=' | null;
  readonly opPos: Pos;
  readonly range: Pos;
  readonly x: Expr;
}

/** What stands between the keyword and `{`. */
export interface Header {
  readonly init: Stmt | null;
  readonly cond: Expr | null;
  readonly post: Stmt | null;
  readonly range: RangeClause | null;
  /** `bind := x.(type)` or `x.(type)` of a type switch. */
  readonly guard: { readonly bind: Ident | null; readonly x: Expr } | null;
}

type HeaderKeyword = 'if' | 'for' | 'switch';

const noHeader: Header = { init: null, cond: null, post: null, range: null, guard: null };

/** SimpleStmt = ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl . The left side is `lhs` if parsed. */
export function parseSimpleStmt(p: Parser, lhs: Expr[] | null): Stmt {
  const list = lhs ?? parseExprList(p);
  const x = list[0]!;
  const opPos = p.pos;
  const tok = p.tok;
  if (tok === '=' || tok === ':=') {
    p.next();
    return assignment(p, list, tok, opPos, parseExprList(p));
  }
  if (list.length > 1) return brokenAssignment(p, x);
  switch (tok) {
    case '++':
    case '--':
      p.next();
      return { kind: 'IncDecStmt', pos: x.pos, end: p.prevEnd, x, op: tok, opPos };
    case '<-': {
      p.next();
      const value = parseExpr(p);
      return { kind: 'SendStmt', pos: x.pos, end: value.end, chan: x, arrow: opPos, value };
    }
    case '+=':
    case '-=':
    case '*=':
    case '/=':
    case '%=':
    case '&=':
    case '|=':
    case '^=':
    case '<<=':
    case '>>=':
    case '&^=':
      p.next();
      return assignment(p, list, tok, opPos, [parseExpr(p)]);
    default:
      return { kind: 'ExprStmt', pos: x.pos, end: x.end, x };
  }
}

function assignment(p: Parser, lhs: Expr[], op: AssignOp, opPos: Pos, rhs: Expr[]): AssignStmt {
  return { kind: 'AssignStmt', pos: lhs[0]!.pos, end: p.prevEnd, lhs, op, opPos, rhs };
}

function brokenAssignment(p: Parser, x: Expr): ExprStmt {
  p.syntaxError('expected := or = or comma');
  p.advance(';', '}');
  return { kind: 'ExprStmt', pos: x.pos, end: x.end, x };
}

/** A simple statement of a for header, where it may also be a range clause. */
function simpleStmtOrRange(p: Parser): Stmt | RangeClause {
  if (p.is('range')) return rangeClause(p, [], null, 0);
  const lhs = parseExprList(p);
  const op = p.tok;
  if (op !== '=' && op !== ':=') return parseSimpleStmt(p, lhs);
  const opPos = p.pos;
  p.next();
  if (p.is('range')) return rangeClause(p, lhs, op, opPos);
  return assignment(p, lhs, op, opPos, parseExprList(p));
}

function rangeClause(p: Parser, lhs: Expr[], op: '=' | ':=' | null, opPos: Pos): RangeClause {
  const range = p.pos;
  p.next();
  return { kind: 'RangeClause', lhs, op, opPos, range, x: parseExpr(p) };
}

/** Consumes the keyword and all up to `{`. The condition of an if is never null. */
export function parseHeader(p: Parser, keyword: HeaderKeyword): Header {
  p.want(keyword);
  if (p.is('{')) {
    if (keyword !== 'if') return noHeader;
    p.syntaxError('missing condition in if statement');
    return { ...noHeader, cond: p.badExpr() };
  }
  const outer = p.exprNesting;
  p.exprNesting = -1;
  const header = headerParts(p, keyword);
  p.exprNesting = outer;
  return header;
}

function headerParts(p: Parser, keyword: HeaderKeyword): Header {
  let init: Stmt | null = null;
  if (!p.is(';')) {
    if (p.got('var')) p.syntaxError(`var declaration not allowed in ${keyword} initializer`);
    const first = keyword === 'for' ? simpleStmtOrRange(p) : parseSimpleStmt(p, null);
    if (first.kind === 'RangeClause') return { ...noHeader, range: first };
    init = first;
  }
  if (p.is('{')) return withCondition(p, keyword, null, init, null, null);
  const semi = headerSemicolon(p);
  if (keyword === 'for') return forClause(p, init, semi);
  const cond = p.is('{') ? null : parseSimpleStmt(p, null);
  return withCondition(p, keyword, init, cond, null, semi);
}

interface Semicolon {
  readonly pos: Pos;
  readonly lit: string;
}

function headerSemicolon(p: Parser): Semicolon | null {
  const semi = { pos: p.pos, lit: p.lit };
  if (p.got(';')) return semi;
  p.want('{'); // a better message than one about a semicolon
  if (!p.is('{')) p.advance('{', '}');
  return null;
}

/** ForClause = [ InitStmt ] ";" [ Condition ] ";" [ PostStmt ] . Stands after the first semicolon. */
function forClause(p: Parser, init: Stmt | null, semi: Semicolon | null): Header {
  let cond: Stmt | null = null;
  if (!p.is(';')) {
    if (p.is('{')) {
      p.syntaxError('expected for loop condition');
      return withCondition(p, 'for', init, null, null, semi);
    }
    cond = parseSimpleStmt(p, null);
  }
  p.want(';');
  let post: Stmt | null = null;
  if (!p.is('{')) {
    post = parseSimpleStmt(p, null);
    if (post.kind === 'AssignStmt' && post.op === ':=') p.syntaxErrorAt(post.opPos, 'cannot declare in post statement of for loop');
  }
  return withCondition(p, 'for', init, cond, post, semi);
}

/** Takes the condition (or tag, or type switch guard) out of the statement it was parsed as. */
function withCondition(p: Parser, keyword: HeaderKeyword, init: Stmt | null, s: Stmt | null, post: Stmt | null, semi: Semicolon | null): Header {
  const header = { ...noHeader, init, post };
  if (s === null) {
    if (keyword !== 'if') return header;
    if (semi !== null) {
      const message = semi.lit === 'semicolon' ? 'missing condition in if statement' : `unexpected ${semi.lit}, expected { after if clause`;
      p.syntaxErrorAt(semi.pos, message);
    }
    return { ...header, cond: p.badExpr(semi?.pos) };
  }
  if (keyword === 'switch') {
    const guard = typeSwitchGuard(s);
    if (guard !== null) return { ...header, guard };
  }
  if (s.kind === 'ExprStmt') return { ...header, cond: s.x };
  p.syntaxErrorAt('opPos' in s ? s.opPos : s.kind === 'SendStmt' ? s.arrow : s.pos, `cannot use ${emphasized(s)} as value`);
  return { ...header, cond: keyword === 'if' ? p.badExpr(s.pos) : null };
}

function typeSwitchGuard(s: Stmt): Header['guard'] {
  if (s.kind === 'ExprStmt') return isGuard(s.x) ? { bind: null, x: s.x.x } : null;
  if (s.kind !== 'AssignStmt' || s.op !== ':=' || s.lhs.length !== 1 || s.rhs.length !== 1) return null;
  const bind = s.lhs[0]!;
  const rhs = s.rhs[0]!;
  return bind.kind === 'Ident' && isGuard(rhs) ? { bind, x: rhs.x } : null;
}

function isGuard(x: Expr): x is TypeAssertExpr {
  return x.kind === 'TypeAssertExpr' && x.type === null;
}

/** `=` written for `==` is the usual reason: the message sets the sides of an assignment off. */
function emphasized(s: Stmt): string {
  if (s.kind !== 'AssignStmt' || s.op !== '=') return simpleStmtString(s);
  return `assignment ${side(s.lhs)} = ${side(s.rhs)}`;
}

function side(list: readonly Expr[]): string {
  const text = list.map(exprString).join(', ');
  return list.length === 1 && list[0]!.kind === 'BinaryExpr' ? `(${text})` : text;
}
