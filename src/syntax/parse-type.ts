/** Types. Go spec, "Types". Parentheses around a type leave no node, as in cmd/compile. Signatures are in `parse-signature.ts`. */
import type { Pos } from '../source/position.ts';
import type { BadExpr, BasicLit, ChanType, Expr, Field, FieldList, Ident, IndexExpr, MapType, StructType } from './ast.ts';
import { parseExpr } from './parse-expr.ts';
import { parseInterfaceType } from './parse-interface.ts';
import { parseSignature } from './parse-signature.ts';
import type { Parser } from './parser-state.ts';

export function parseType(p: Parser): Expr {
  const type = parseTypeOrNull(p);
  if (type !== null) return type;
  const bad = p.badExpr();
  p.syntaxError('expected type');
  p.advance(',', ':', ';', ')', ']', '}');
  return bad;
}

/** Type = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" . Null, without an error, when no type starts here. */
export function parseTypeOrNull(p: Parser): Expr | null {
  p.enter();
  const type = typeOrNull(p);
  p.leave();
  return type;
}

function typeOrNull(p: Parser): Expr | null {
  const pos = p.pos;
  switch (p.tok) {
    case '*':
      p.next();
      return pointer(pos, parseType(p));
    case '<-':
      p.next();
      p.want('chan');
      return chanType(p, pos, 'recv', pos);
    case 'func':
      p.next();
      return parseSignature(p, pos, 'function type');
    case '[':
      p.next();
      if (p.got(']')) return sliceType(p, pos);
      return parseArrayType(p, pos, null);
    case 'chan': {
      p.next();
      const arrow = p.pos;
      return p.got('<-') ? chanType(p, pos, 'send', arrow) : chanType(p, pos, 'both', 0);
    }
    case 'map':
      return mapType(p);
    case 'struct':
      return structType(p);
    case 'interface':
      return parseInterfaceType(p);
    case 'IDENT':
      return parseQualifiedName(p, null);
    case '(': {
      p.next();
      const type = parseType(p);
      p.want(')');
      return type;
    }
    default:
      return null;
  }
}

function pointer(pos: Pos, x: Expr): Expr {
  return { kind: 'StarExpr', pos, end: x.end, x };
}

/** The rest of a channel type, from its element on. */
function chanType(p: Parser, pos: Pos, dir: ChanType['dir'], arrow: Pos): ChanType {
  let value = parseTypeOrNull(p);
  if (value === null) {
    value = p.badExpr();
    p.syntaxError('missing channel element type');
  }
  return { kind: 'ChanType', pos, end: value.end, dir, arrow, value };
}

function mapType(p: Parser): MapType {
  const pos = p.pos;
  p.next();
  p.want('[');
  const key = parseType(p);
  p.want(']');
  const value = parseType(p);
  return { kind: 'MapType', pos, end: value.end, key, value };
}

/** The rest of a slice type: `[` at `pos` and `]` are behind. */
export function sliceType(p: Parser, pos: Pos): Expr {
  const elt = parseType(p);
  return { kind: 'ArrayType', pos, end: elt.end, len: null, elt };
}

/** The rest of an array type: `[` at `pos` is behind, and the length if it is given. */
export function parseArrayType(p: Parser, pos: Pos, len: Expr | null): Expr {
  if (len === null) {
    const dots = p.pos;
    if (p.got('...')) len = { kind: 'Ellipsis', pos: dots, end: p.prevEnd, elt: null };
    else {
      p.exprNesting++;
      len = parseExpr(p);
      p.exprNesting--;
    }
  }
  if (p.is(',')) {
    p.syntaxError('unexpected comma; expected ]'); // type parameter lists have it, array types do not
    p.next();
  }
  p.want(']');
  const elt = parseType(p);
  return { kind: 'ArrayType', pos, end: elt.end, len, elt };
}

/** TypeName = identifier | QualifiedIdent, with type arguments. The first identifier is `name` if parsed. */
export function parseQualifiedName(p: Parser, name: Ident | null): Expr {
  let x: Expr;
  if (name !== null) x = name;
  else if (p.is('IDENT')) x = p.name();
  else {
    x = { kind: 'Ident', pos: p.pos, end: p.pos, name: '_' };
    p.syntaxError('expected name');
    p.advance('.', ';', '}');
  }
  if (p.got('.')) {
    const sel = p.name();
    x = { kind: 'SelectorExpr', pos: x.pos, end: sel.end, x, sel };
  }
  return p.is('[') ? parseTypeInstance(p, x) : x;
}

function parseTypeInstance(p: Parser, x: Expr): IndexExpr {
  const lbrack = p.pos;
  p.want('[');
  let indices: Expr[];
  if (p.is(']')) {
    p.syntaxError('expected type argument list');
    indices = [p.badExpr()];
  } else indices = parseTypeList(p, true).list;
  const rbrack = p.pos;
  p.want(']');
  return { kind: 'IndexExpr', pos: x.pos, end: p.prevEnd, x, lbrack, indices, rbrack };
}

/** One or more types and an optional comma. Unless `strict` the first may be any expression. `comma`: there was one. */
export function parseTypeList(p: Parser, strict: boolean): { list: Expr[]; comma: boolean } {
  p.exprNesting++;
  const list = [strict ? parseType(p) : parseExpr(p)];
  let comma = false;
  while (p.got(',')) {
    comma = true;
    const type = parseTypeOrNull(p);
    if (type === null) break;
    list.push(type);
  }
  p.exprNesting--;
  return { list, comma };
}

/**
 * At `[` after a name `x`: an array or slice type whose element follows (`x []E`, `x [n]E`), or else type arguments
 * of `x` (`x[n,]`, `x[n1, n2]`).
 */
export function parseArrayOrTypeArgs(p: Parser, x: Ident): Expr {
  const lbrack = p.pos;
  p.want('[');
  if (p.got(']')) return sliceType(p, lbrack);
  const { list, comma } = parseTypeList(p, false);
  const rbrack = p.pos;
  p.want(']');
  const end = p.prevEnd;
  if (!comma) {
    const elt = parseTypeOrNull(p);
    if (elt !== null) return { kind: 'ArrayType', pos: lbrack, end: elt.end, len: list[0]!, elt };
  }
  return { kind: 'IndexExpr', pos: x.pos, end, x, lbrack, indices: list, rbrack };
}

// ---- Struct types ----

/** StructType = "struct" "{" { FieldDecl ";" } "}" . */
function structType(p: Parser): StructType {
  const pos = p.pos;
  p.want('struct');
  const lbrace = p.pos;
  const list: Field[] = [];
  p.want('{');
  p.list('struct type', ';', '}', () => {
    const field = fieldDecl(p);
    if (field !== null) list.push(field);
    return false;
  });
  const fields: FieldList = { kind: 'FieldList', pos: lbrace, end: p.prevEnd, list };
  return { kind: 'StructType', pos, end: p.prevEnd, fields };
}

/** FieldDecl = ( IdentifierList Type | EmbeddedField ) [ Tag ] . Null after an error. */
function fieldDecl(p: Parser): Field | null {
  const pos = p.pos;
  const doc = p.doc();
  switch (p.tok) {
    case 'IDENT': {
      const name = p.name();
      if (p.is('.') || p.is(';') || p.is('}') || p.isLiteral()) return field(p, pos, [], parseQualifiedName(p, name), doc);
      const names = p.nameList(name);
      if (names.length > 1 || !p.is('[')) return field(p, pos, names, parseType(p), doc);
      const type = parseArrayOrTypeArgs(p, name);
      return field(p, pos, type.kind === 'IndexExpr' ? [] : names, type, doc);
    }
    case '*': {
      p.next();
      return field(p, pos, [], pointer(pos, parenthesizedName(p)), doc);
    }
    case '(': {
      const type = parenthesizedName(p);
      return field(p, pos, [], type, doc);
    }
    default:
      p.syntaxError('expected field name or embedded type');
      p.advance(';', '}');
      return null;
  }
}

function field(p: Parser, pos: Pos, names: Ident[], type: Expr, doc: string | undefined): Field {
  const literal = p.literalOrNull();
  const tag: BasicLit | null = literal === null || literal.bad ? null : literal.lit;
  const node: Field = { kind: 'Field', pos, end: p.prevEnd, names, type, tag };
  return doc === undefined ? node : { ...node, doc };
}

/** The name of an embedded type; complains about parentheses, which are easily thought to be allowed. */
function parenthesizedName(p: Parser): Expr | BadExpr {
  if (!p.is('(')) return parseQualifiedName(p, null);
  p.syntaxError('cannot parenthesize embedded type');
  p.next();
  const star = p.pos;
  const type = p.got('*') ? pointer(star, parseQualifiedName(p, null)) : parseQualifiedName(p, null);
  p.got(')');
  return type;
}
