/** Declarations. Go spec, "Declarations and scope", "Import declarations". */
import type { Pos } from '../source/position.ts';
import type { BlockStmt, Expr, Field, FieldList, FuncDecl, FuncType, GenDecl, Ident, ImportSpec, TypeSpec, ValueSpec } from './ast.ts';
import { parseBinary, parseExprList, parsePrimary, unparen } from './parse-expr.ts';
import { parseFuncBody } from './parse-literal.ts';
import { parseParams, parseSignature } from './parse-signature.ts';
import { parseArrayType, parseType, parseTypeOrNull, sliceType } from './parse-type.ts';
import { GiveUp, type Parser } from './parser-state.ts';

type Spec = GenDecl['specs'][number];

/** At the keyword `tok`: one spec, or a group of them in parentheses. */
export function parseGenDecl(p: Parser, tok: GenDecl['tok']): GenDecl {
  const pos = p.pos;
  const doc = p.doc();
  const specs: Spec[] = [];
  p.next();
  if (p.got('(')) {
    p.list('grouped declaration', ';', ')', () => {
      const spec = parseSpec(p, tok, specs);
      if (spec !== null) specs.push(spec);
      return false;
    });
  } else {
    const spec = parseSpec(p, tok, specs);
    if (spec !== null) specs.push(spec);
  }
  const decl: GenDecl = { kind: 'GenDecl', pos, end: p.prevEnd, tok, specs };
  return doc === undefined ? decl : { ...decl, doc };
}

function parseSpec(p: Parser, tok: GenDecl['tok'], before: readonly Spec[]): Spec | null {
  switch (tok) {
    case 'import':
      return importSpec(p);
    case 'const':
      return constSpec(p, before as readonly ValueSpec[]);
    case 'var':
      return varSpec(p, before.length);
    case 'type':
      return typeSpec(p);
  }
}

/** ImportSpec = [ "." | PackageName ] ImportPath . Null after an error. */
function importSpec(p: Parser): ImportSpec | null {
  const pos = p.pos;
  let name: Ident | null = null;
  if (p.is('IDENT')) name = p.name();
  else if (p.got('.')) name = { kind: 'Ident', pos, end: p.prevEnd, name: '.' };
  const literal = p.literalOrNull();
  if (literal === null) {
    p.syntaxError('missing import path');
    p.advance(';', ')');
    return null;
  }
  const { lit: path, bad } = literal;
  if (bad) return null;
  if (path.tok !== 'STRING') {
    p.syntaxErrorAt(path.pos, 'import path must be a string');
    return null;
  }
  return { kind: 'ImportSpec', pos, end: p.prevEnd, name, path };
}

/** ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] . */
function constSpec(p: Parser, before: readonly ValueSpec[]): ValueSpec {
  const pos = p.pos;
  const doc = p.doc();
  const names = p.nameList(p.name());
  let type: Expr | null = null;
  let values: Expr[] = [];
  if (!p.is('EOF') && !p.is(';') && !p.is(')')) {
    type = parseTypeOrNull(p);
    if (p.gotAssign()) values = parseExprList(p);
  }
  const last = before.at(-1);
  const inherited = type || values.length > 0 || !last ? null : (last.inherited ?? (last.type || last.values.length > 0 ? last : null));
  const spec: ValueSpec = { kind: 'ValueSpec', pos, end: p.prevEnd, names, type, values, iota: before.length, inherited };
  return doc === undefined ? spec : { ...spec, doc };
}

/** VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) . */
function varSpec(p: Parser, index: number): ValueSpec {
  const pos = p.pos;
  const doc = p.doc();
  const names = p.nameList(p.name());
  let type: Expr | null = null;
  let values: Expr[] = [];
  if (p.gotAssign()) values = parseExprList(p);
  else {
    type = parseType(p);
    if (p.gotAssign()) values = parseExprList(p);
  }
  const spec: ValueSpec = { kind: 'ValueSpec', pos, end: p.prevEnd, names, type, values, iota: index, inherited: null };
  return doc === undefined ? spec : { ...spec, doc };
}

// ---- Type declarations ----

/** TypeSpec = identifier [ TypeParams ] [ "=" ] Type . */
function typeSpec(p: Parser): TypeSpec {
  const pos = p.pos;
  const doc = p.doc();
  const name = p.name();
  const bracketed = p.is('[') ? typeParamsOrArray(p) : { typeParams: null, array: null };
  let assign: Pos = 0;
  let type = bracketed.array;
  if (type === null) {
    const eq = p.pos;
    if (p.gotAssign()) assign = eq;
    type = parseTypeOrNull(p);
  }
  if (type === null) {
    type = p.badExpr();
    p.syntaxError('in type declaration');
    p.advance(';', ')');
  }
  const spec: TypeSpec = { kind: 'TypeSpec', pos, end: p.prevEnd, name, typeParams: bracketed.typeParams, assign, type };
  return doc === undefined ? spec : { ...spec, doc };
}

/**
 * At `[` after the name of a type: a type parameter list, or an array or slice type. Where a name follows, an
 * expression is parsed first and then looked at: `P *C` reads as a product, `P (C)` as a call.
 */
function typeParamsOrArray(p: Parser): { typeParams: FieldList; array: null } | { typeParams: null; array: Expr } {
  const lbrack = p.pos;
  p.next();
  if (p.got(']')) return { typeParams: null, array: sliceType(p, lbrack) };
  if (!p.is('IDENT')) return { typeParams: null, array: parseArrayType(p, lbrack, null) };
  let x: Expr = p.name();
  // After a name "[" can only start a constraint: an index is never a constant array length.
  if (!p.is('[')) {
    p.exprNesting++;
    x = parseBinary(p, parsePrimary(p, x), 0);
    p.exprNesting--;
  }
  const split = splitName(x, p.is(','));
  if (split === null || (split.type === null && p.is(']'))) return { typeParams: null, array: parseArrayType(p, lbrack, x) };
  return { typeParams: parseParams(p, lbrack, ']', split, true, false), array: null };
}

/**
 * Splits `x` into a type parameter name and its constraint, if it can be read so: `P *C`, `P (C)`, `P *C|D`. What could
 * also be an ordinary expression is split only with `force`. A name alone gives a null type.
 */
function splitName(x: Expr, force: boolean): { name: Ident; type: Expr | null } | null {
  if (x.kind === 'Ident') return { name: x, type: null };
  if (x.kind === 'BinaryExpr' && x.op === '*') {
    if (x.x.kind !== 'Ident' || !(force || isTypeElem(x.y))) return null;
    return { name: x.x, type: { kind: 'StarExpr', pos: x.opPos, end: x.y.end, x: x.y } };
  }
  if (x.kind === 'BinaryExpr' && x.op === '|') {
    const left = splitName(x.x, force || isTypeElem(x.y));
    if (left === null || left.type === null) return null;
    return { name: left.name, type: { ...x, pos: left.type.pos, x: left.type } };
  }
  if (x.kind === 'CallExpr' && x.fun.kind === 'Ident' && x.args.length === 1 && !x.ellipsis) {
    const arg = x.args[0]!;
    if (force || isTypeElem(arg)) return { name: x.fun, type: unparen(arg) };
  }
  return null;
}

/** Whether `x` can by its form only be an element of a constraint, and not a value. */
export function isTypeElem(x: Expr): boolean {
  switch (x.kind) {
    case 'ArrayType':
    case 'StructType':
    case 'FuncType':
    case 'InterfaceType':
    case 'MapType':
    case 'ChanType':
      return true;
    case 'BinaryExpr':
      return isTypeElem(x.x) || isTypeElem(x.y);
    case 'UnaryExpr':
      return x.op === '~' || isTypeElem(x.x);
    case 'StarExpr':
    case 'ParenExpr':
      return isTypeElem(x.x);
    default:
      return false;
  }
}

// ---- Functions and methods ----

/** FunctionDecl = "func" FunctionName [ TypeParams ] Signature [ Block ] . MethodDecl = "func" Receiver MethodName Signature [ Block ] . */
export function parseFuncDecl(p: Parser): FuncDecl {
  const pos = p.pos;
  const doc = p.doc();
  p.next();
  const lparen = p.pos;
  let recv: FieldList | null = null;
  const isMethod = p.got('(');
  if (isMethod) recv = oneReceiver(p, parseParams(p, lparen, ')', null, false, false));
  let name: Ident;
  let type: FuncType;
  if (p.is('IDENT')) {
    name = p.name();
    type = parseSignature(p, pos, isMethod ? 'method' : '');
  } else {
    const here = { pos: p.pos, end: p.pos };
    name = { kind: 'Ident', ...here, name: '_' };
    type = { kind: 'FuncType', ...here, func: pos, typeParams: null, params: { kind: 'FieldList', ...here, list: [] }, results: null };
    p.syntaxError(isMethod ? 'expected name' : 'expected name or (');
    p.advance('{', ';');
  }
  const lazy = p.lazyBodies && p.is('{') ? p.skipBraces() : null;
  const body = lazy === null && p.is('{') ? parseFuncBody(p) : null;
  const decl: FuncDecl = { kind: 'FuncDecl', pos, end: p.prevEnd, recv, name, type, body, ...(doc === undefined ? {} : { doc }) };
  return lazy === null ? decl : withLazyBody(p, decl, lazy);
}

/** Gives `decl` a body that is parsed when it is first read. */
function withLazyBody(p: Parser, decl: FuncDecl, from: number): FuncDecl {
  const get = (): BlockStmt | null => {
    p.seek(from);
    let body: BlockStmt | null = null;
    try {
      body = parseFuncBody(p);
    } catch (e) {
      if (!(e instanceof GiveUp)) throw e;
    }
    Object.defineProperty(decl, 'body', { value: body, enumerable: true, configurable: true });
    return body;
  };
  return Object.defineProperty(decl, 'body', { get, enumerable: true, configurable: true });
}

/** Whether the body of `decl` has not been parsed yet. */
export function hasLazyBody(decl: FuncDecl): boolean {
  return Object.getOwnPropertyDescriptor(decl, 'body')?.get !== undefined;
}

/** The receiver list with its one receiver; null where there is none. */
function oneReceiver(p: Parser, list: FieldList): FieldList | null {
  const first = list.list[0];
  if (first === undefined) {
    p.errorAt(p.pos, 'method has no receiver');
    return null;
  }
  if (list.list.length === 1 && first.names.length <= 1) return list;
  p.errorAt(p.pos, 'method has multiple receivers');
  const field: Field = { ...first, names: first.names.slice(0, 1) };
  return { ...list, list: [field] };
}
