/**
 * Signatures, parameter lists and type parameter lists. Go spec, "Function types", "Type parameter declarations".
 *
 * Whether `a` in `(a, b T)` is a name or a type is known only at the end of the list: entries are collected first,
 * then told apart together.
 */
import type { Pos } from '../source/position.ts';
import type { Expr, Field, FieldList, FuncType, Ident } from './ast.ts';
import { parseTypeElem } from './parse-interface.ts';
import { parseArrayOrTypeArgs, parseQualifiedName, parseTypeOrNull } from './parse-type.ts';
import { type Parser, tokenName } from './parser-state.ts';

/** An entry of a parameter list; one of `name` and `type` may still be missing, and a lone name may prove to be a type. */
interface Entry {
  name: Ident | null;
  type: Expr | null;
}

/** What the caller of `parseParams` has parsed of the first entry. */
export interface FirstEntry {
  readonly name: Ident;
  readonly type: Expr | null;
}

/**
 * [ TypeParams ] Parameters [ Result ], where `func` is the position of the keyword, 0 without one.
 * When `context` is not empty it names what must have no type parameters. As in cmd/compile the node starts behind `func`.
 */
export function parseSignature(p: Parser, func: Pos, context: string): FuncType {
  const start = p.pos;
  const typeParams = p.is('[') ? typeParamList(p, context) : null;
  const lparen = p.pos;
  p.want('(');
  const params = parseParams(p, lparen, ')', null, false, true);
  const results = resultList(p);
  return { kind: 'FuncType', pos: start, end: p.prevEnd, func, typeParams: context === '' ? typeParams : null, params, results };
}

function typeParamList(p: Parser, context: string): FieldList | null {
  const lbrack = p.pos;
  p.next();
  if (context !== '') p.syntaxErrorAt(lbrack, `${context} must have no type parameters`);
  if (p.is(']')) {
    p.syntaxError('empty type parameter list');
    p.next();
    return null;
  }
  return parseParams(p, lbrack, ']', null, true, false);
}

/** Result = Parameters | Type . */
function resultList(p: Parser): FieldList | null {
  const pos = p.pos;
  if (p.got('(')) return parseParams(p, pos, ')', null, false, false);
  const type = parseTypeOrNull(p);
  if (type === null) return null;
  const { end } = type;
  return { kind: 'FieldList', pos, end, list: [{ kind: 'Field', pos, end, names: [], type, tag: null }] };
}

/**
 * Parameters = "(" [ ParameterList [ "," ] ] ")" . The bracket at `open` is behind, and the first entry if given.
 * `requireNames`: a type parameter list. `variadicOk`: the last parameter may be `...T`.
 * Either all fields of the result have names or none has.
 */
export function parseParams(p: Parser, open: Pos, close: ')' | ']', first: FirstEntry | null, requireNames: boolean, variadicOk: boolean): FieldList {
  const entries: Entry[] = [];
  if (first?.type && p.got(close)) return fieldList(open, p.prevEnd, [{ ...first }]);
  const end = p.list('parameter list', ',', close, () => {
    const entry = first?.type ? { ...first } : entryOrNull(p, first?.name ?? null, close);
    first = null;
    if (entry !== null) entries.push(entry);
    return false;
  });
  const listEnd = p.prevEnd;
  distribute(p, entries, end, requireNames);
  checkVariadic(p, entries, variadicOk);
  return fieldList(open, listEnd, entries);
}

/** ParameterDecl = [ IdentifierList ] [ "..." ] Type . One name of it, which is `name` if parsed. Null after an error. */
function entryOrNull(p: Parser, name: Ident | null, close: ')' | ']'): Entry | null {
  const elemsOk = close === ']';
  const orElem = (type: Expr): Expr => (elemsOk && p.is('|') ? parseTypeElem(p, type) : type);
  if (name === null && elemsOk && p.is('~')) return { name: null, type: parseTypeElem(p, null) };
  if (name === null && p.is('IDENT')) name = p.name();
  if (name !== null) {
    if (p.is('[')) {
      const type = parseArrayOrTypeArgs(p, name);
      return { name: type.kind === 'IndexExpr' ? null : name, type: orElem(type) };
    }
    if (p.is('.')) return { name: null, type: orElem(parseQualifiedName(p, name)) };
    if (elemsOk && p.is('|')) return { name: null, type: parseTypeElem(p, name) };
  }
  if (p.is('...')) return { name, type: variadic(p) };
  if (elemsOk && p.is('~')) return { name, type: parseTypeElem(p, null) };
  const type = parseTypeOrNull(p);
  if (type !== null || name !== null) return { name, type: type === null ? null : orElem(type) };
  p.syntaxError(`expected ${tokenName(close)}`);
  p.advance(',', close);
  return null;
}

function variadic(p: Parser): Expr {
  const pos = p.pos;
  p.next();
  const elt = parseTypeOrNull(p);
  if (elt !== null) return { kind: 'Ellipsis', pos, end: elt.end, elt };
  p.syntaxError('... is missing type');
  return p.badExpr();
}

/** Decides which lone names are types, and gives names in front of a typed one its type. `close` is the position of the closing bracket. */
function distribute(p: Parser, entries: Entry[], close: Pos, requireNames: boolean): void {
  const named = entries.filter((e) => e.name && e.type).length;
  const typed = entries.filter((e) => e.type).length;
  if (named === 0 && !requireNames) {
    for (const e of entries) {
      e.type ??= e.name;
      e.name = null;
    }
    return;
  }
  if (named === entries.length) return;
  let errorPos: Pos = 0; // of the leftmost entry that lacks something
  let type: Expr | null = null;
  for (const e of entries.toReversed()) {
    if (e.type !== null) {
      type = e.type;
      if (e.name !== null) continue;
      errorPos = e.type.pos;
      e.name = { kind: 'Ident', pos: errorPos, end: errorPos, name: '_' };
    } else if (type !== null) e.type = type;
    else {
      errorPos = e.name!.pos;
      e.type = p.badExpr(errorPos);
    }
  }
  if (errorPos === 0) return;
  if (named === typed) p.syntaxErrorAt(close, requireNames ? 'missing type constraint' : 'missing parameter type');
  else if (!requireNames) p.syntaxErrorAt(errorPos, 'missing parameter name');
  else p.syntaxErrorAt(errorPos, `missing type parameter name${entries.length === 1 ? ' or invalid array length' : ''}`);
}

/** Complains about the first misplaced `...T`, and makes all of them T. */
function checkVariadic(p: Parser, entries: Entry[], variadicOk: boolean): void {
  let reported = false;
  entries.forEach((e, i) => {
    if (e.type?.kind !== 'Ellipsis' || (variadicOk && i === entries.length - 1)) return;
    if (!reported) p.errorAt(e.type.pos, variadicOk ? 'can only use ... with final parameter' : 'invalid use of ...');
    reported = true;
    e.type = e.type.elt;
  });
}

/** Joins names that share their type, `a, b T`, in one field. */
function fieldList(pos: Pos, end: Pos, entries: readonly Entry[]): FieldList {
  const list: Field[] = [];
  for (let i = 0; i < entries.length; ) {
    const type = entries[i]!.type!;
    const names: Ident[] = [];
    for (; i < entries.length && entries[i]!.type === type; i++) {
      const { name } = entries[i]!;
      if (name !== null) names.push(name);
    }
    list.push({ kind: 'Field', pos: names[0]?.pos ?? type.pos, end: type.end, names, type, tag: null });
  }
  return { kind: 'FieldList', pos, end, list };
}
