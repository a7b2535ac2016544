/** Expressions. Go spec, "Expressions"; composite literals and function literals are in `parse-literal.ts`. */
import type { Pos } from '../source/position.ts';
import type { CallExpr, ChanType, Expr } from './ast.ts';
import { parseCompositeLit, parseFuncTypeOrLit } from './parse-literal.ts';
import { parseType, parseTypeList } from './parse-type.ts';
import type { Parser } from './parser-state.ts';
import { exprString } from './print-expr.ts';
import type { BinaryOp, UnaryOp } from './token.ts';

export function parseExpr(p: Parser): Expr {
  return parseBinary(p, null, 0);
}

/** ExpressionList = Expression { "," Expression } . */
export function parseExprList(p: Parser): Expr[] {
  const list = [parseExpr(p)];
  while (p.got(',')) list.push(parseExpr(p));
  return list;
}

/** Expression = UnaryExpr | Expression binary_op Expression . Takes operators that bind tighter than `prec`; `x` is the left operand if parsed. */
export function parseBinary(p: Parser, x: Expr | null, prec: number): Expr {
  let left = x ?? parseUnary(p);
  for (let n = 1; p.prec > prec; n++) {
    p.link(n);
    const op = p.tok as BinaryOp;
    const opPrec = p.prec;
    const opPos = p.pos;
    p.next();
    const right = parseBinary(p, null, opPrec);
    left = { kind: 'BinaryExpr', pos: left.pos, end: right.end, op, opPos, x: left, y: right };
  }
  return left;
}

/** UnaryExpr = PrimaryExpr | unary_op UnaryExpr . */
export function parseUnary(p: Parser): Expr {
  p.enter();
  const x = unary(p);
  p.leave();
  return x;
}

function unary(p: Parser): Expr {
  const pos = p.pos;
  switch (p.tok) {
    case '*': {
      p.next();
      const x = parseUnary(p);
      return { kind: 'StarExpr', pos, end: x.end, x };
    }
    case '+':
    case '-':
    case '!':
    case '^':
    case '~': {
      const op: UnaryOp = p.tok;
      p.next();
      const x = parseUnary(p);
      return { kind: 'UnaryExpr', pos, end: x.end, op, x };
    }
    case '&': {
      p.next();
      const x = unparen(parseUnary(p));
      return { kind: 'UnaryExpr', pos, end: p.prevEnd, op: '&', x };
    }
    case '<-': {
      p.next();
      const x = parseUnary(p);
      if (x.kind === 'ChanType') return receiveOnly(p, pos, x);
      return { kind: 'UnaryExpr', pos, end: x.end, op: '<-', x };
    }
    default:
      return parsePrimary(p, null);
  }
}

/**
 * `<-` before what turned out to be a channel type belongs to the type: `<-(chan E)` is `(<-chan E)`, and
 * `<-(chan<- E)` is `(<-chan (<-E))`, the arrow moving inwards.
 */
function receiveOnly(p: Parser, arrow: Pos, c: ChanType): ChanType {
  let value = c.value;
  if (c.dir === 'recv') p.syntaxError('unexpected <-, expected chan');
  else if (c.dir === 'send') {
    if (value.kind === 'ChanType') value = receiveOnly(p, c.arrow, value);
    else p.syntaxError(`unexpected ${exprString(value)}, expected chan`);
  }
  return { kind: 'ChanType', pos: arrow, end: c.end, dir: 'recv', arrow, value };
}

/** Operand = Literal | OperandName | MethodExpr | "(" Expression ")" . */
function parseOperand(p: Parser): Expr {
  const pos = p.pos;
  switch (p.tok) {
    case 'IDENT':
      return p.name();
    case 'INT':
    case 'FLOAT':
    case 'IMAG':
    case 'CHAR':
    case 'STRING': {
      const { lit, bad } = p.literalOrNull()!;
      return bad ? { kind: 'BadExpr', pos: lit.pos, end: lit.end } : lit;
    }
    case '(': {
      p.next();
      p.exprNesting++;
      const x = parseExpr(p);
      p.exprNesting--;
      p.want(')');
      return { kind: 'ParenExpr', pos, end: p.prevEnd, x };
    }
    case 'func':
      return parseFuncTypeOrLit(p);
    case '[':
    case 'chan':
    case 'map':
    case 'struct':
    case 'interface':
      return parseType(p);
    default:
      p.syntaxError('expected expression');
      p.advance(')', ']', '}');
      return p.badExpr(pos);
  }
}

/** PrimaryExpr: an operand (`x` if parsed) with selectors, indices, slices, type assertions, arguments and literal values. */
export function parsePrimary(p: Parser, x: Expr | null): Expr {
  let left = x ?? parseOperand(p);
  for (let n = 1; ; n++) {
    p.link(n);
    switch (p.tok) {
      case '.':
        left = parseDot(p, left);
        break;
      case '[':
        left = parseIndexOrSlice(p, left);
        break;
      case '(':
        left = parseCall(p, left);
        break;
      case '{': {
        if (!mayBeLiteralType(p, left)) return left;
        if (left.kind === 'ParenExpr') p.syntaxError('cannot parenthesize type in composite literal');
        left = parseCompositeLit(p, left);
        break;
      }
      default:
        return left;
    }
  }
}

/** Whether `{` after `x` opens a composite literal rather than a block. */
function mayBeLiteralType(p: Parser, x: Expr): boolean {
  const t = unparen(x);
  switch (t.kind) {
    case 'Ident':
    case 'SelectorExpr':
      return p.exprNesting >= 0;
    case 'IndexExpr':
      return p.exprNesting >= 0 && !isValue(t);
    case 'ArrayType':
    case 'StructType':
    case 'MapType':
      return true;
    default:
      return false;
  }
}

/** Whether `x` can by its form only be a value and not a type. */
function isValue(x: Expr): boolean {
  switch (x.kind) {
    case 'BasicLit':
    case 'CompositeLit':
    case 'FuncLit':
    case 'SliceExpr':
    case 'TypeAssertExpr':
    case 'CallExpr':
    case 'UnaryExpr':
    case 'BinaryExpr':
      return true;
    case 'ParenExpr':
      return isValue(x.x);
    case 'IndexExpr':
      return isValue(x.x) || (x.indices.length === 1 && isValue(x.indices[0]!));
    default:
      return false;
  }
}

/** Selector = "." identifier . TypeAssertion = "." "(" Type ")" . */
function parseDot(p: Parser, x: Expr): Expr {
  p.next();
  if (p.is('IDENT')) {
    const sel = p.name();
    return { kind: 'SelectorExpr', pos: x.pos, end: sel.end, x, sel };
  }
  const lparen = p.pos;
  if (p.got('(')) {
    const type = p.got('type') ? null : parseType(p);
    p.want(')');
    return { kind: 'TypeAssertExpr', pos: x.pos, end: p.prevEnd, x, lparen, type };
  }
  p.syntaxError('expected name or (');
  p.advance(';', ')');
  return x;
}

/** Index = "[" Expression "]" . Also a list of type arguments. */
function parseIndexOrSlice(p: Parser, x: Expr): Expr {
  const lbrack = p.pos;
  p.next();
  let indices: Expr[] = [];
  if (!p.is(':')) {
    let comma = false;
    if (p.is(']')) {
      p.syntaxError('expected operand');
      indices = [p.badExpr()];
    } else ({ list: indices, comma } = parseTypeList(p, false));
    if (comma || p.is(']')) {
      const rbrack = p.pos;
      p.want(']');
      return { kind: 'IndexExpr', pos: x.pos, end: p.prevEnd, x, lbrack, indices, rbrack };
    }
  }
  return parseSlice(p, x, lbrack, indices[0] ?? null);
}

/** Slice = "[" ( [ Expression ] ":" [ Expression ] ) | ( [ Expression ] ":" Expression ":" Expression ) "]" . Stands before the first colon. */
function parseSlice(p: Parser, x: Expr, lbrack: Pos, low: Expr | null): Expr {
  if (!p.got(':')) {
    p.syntaxError('expected comma, : or ]');
    p.advance(',', ':', ']');
  }
  p.exprNesting++;
  let high = p.is(':') || p.is(']') ? null : parseExpr(p);
  let max: Expr | null = null;
  const slice3 = p.is(':');
  if (slice3) {
    if (high === null) {
      p.errorAt(p.pos, 'middle index required in 3-index slice');
      high = p.badExpr();
    }
    p.next();
    if (p.is(']')) {
      p.errorAt(p.pos, 'final index required in 3-index slice');
      max = p.badExpr();
    } else max = parseExpr(p);
  }
  p.exprNesting--;
  p.want(']');
  return { kind: 'SliceExpr', pos: x.pos, end: p.prevEnd, x, lbrack, low, high, max, slice3 };
}

/** Arguments = "(" [ ( ExpressionList | Type [ "," ExpressionList ] ) [ "..." ] [ "," ] ] ")" . */
function parseCall(p: Parser, fun: Expr): CallExpr {
  const lparen = p.pos;
  const args: Expr[] = [];
  let ellipsis = 0;
  p.next();
  p.exprNesting++;
  const rparen = p.list('argument list', ',', ')', () => {
    args.push(parseExpr(p));
    const pos = p.pos;
    if (!p.got('...')) return false;
    ellipsis = pos;
    return true;
  });
  p.exprNesting--;
  return { kind: 'CallExpr', pos: fun.pos, end: p.prevEnd, fun, lparen, args, ellipsis, rparen };
}

export function unparen(x: Expr): Expr {
  while (x.kind === 'ParenExpr') x = x.x;
  return x;
}
