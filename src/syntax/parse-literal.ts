/** Composite and function literals. Go spec, "Composite literals", "Function literals". */
import type { BlockStmt, CompositeLit, Expr, FuncLit, FuncType } from './ast.ts';
import { parseExpr } from './parse-expr.ts';
import { parseSignature } from './parse-signature.ts';
import { parseBlock } from './parse-stmt.ts';
import type { Parser } from './parser-state.ts';

/** LiteralValue = "{" [ ElementList [ "," ] ] "}" . `type` is null where it is elided. */
export function parseCompositeLit(p: Parser, type: Expr | null): CompositeLit {
  const lbrace = p.pos;
  const elts: Expr[] = [];
  p.enter();
  p.exprNesting++;
  p.want('{');
  const rbrace = p.list('composite literal', ',', '}', () => {
    elts.push(parseElement(p));
    return false;
  });
  p.exprNesting--;
  p.leave();
  return { kind: 'CompositeLit', pos: type === null ? lbrace : type.pos, end: p.prevEnd, type, lbrace, elts, rbrace };
}

/** KeyedElement = [ Key ":" ] Element . */
function parseElement(p: Parser): Expr {
  const key = parseBareElement(p);
  const colon = p.pos;
  if (!p.got(':')) return key;
  const value = parseBareElement(p);
  return { kind: 'KeyValueExpr', pos: key.pos, end: value.end, key, colon, value };
}

/** Element = Expression | LiteralValue . */
function parseBareElement(p: Parser): Expr {
  return p.is('{') ? parseCompositeLit(p, null) : parseExpr(p);
}

/** At `func` in an expression: FunctionLit = "func" Signature FunctionBody, or the type alone. */
export function parseFuncTypeOrLit(p: Parser): FuncType | FuncLit {
  const func = p.pos;
  p.next();
  const type = parseSignature(p, func, 'function type');
  if (!p.is('{')) return type;
  p.exprNesting++;
  const body = parseFuncBody(p);
  p.exprNesting--;
  return { kind: 'FuncLit', pos: func, end: body.end, type, body };
}

export function parseFuncBody(p: Parser): BlockStmt {
  p.functionNesting++;
  const errorsBefore = p.errorCount;
  const body = parseBlock(p, '');
  p.functionNesting--;
  // What is left of a body with syntax errors may lack the labels and loops that its branches mean.
  if (p.errorCount === errorsBefore) p.checkBranches(body);
  return body;
}
