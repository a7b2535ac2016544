/** Interface types: methods and embedded elements. Go spec, "Interface types". */
import type { Expr, Field, FieldList, FuncType, Ident, InterfaceType } from './ast.ts';
import { parseParams, parseSignature } from './parse-signature.ts';
import { parseQualifiedName, parseType, parseTypeOrNull } from './parse-type.ts';
import type { Parser } from './parser-state.ts';
import type { Token } from './token.ts';

const context = 'interface method';

const operators: readonly Token[] = ['!', '~', '||', '&&', '==', '!=', '<', '<=', '>', '>=', '+', '-', '|', '^', '/', '%', '&', '&^', '<<', '>>'];

/** InterfaceType = "interface" "{" { ( MethodSpec | TypeElem ) ";" } "}" . */
export function parseInterfaceType(p: Parser): InterfaceType {
  const pos = p.pos;
  p.want('interface');
  const lbrace = p.pos;
  const list: Field[] = [];
  p.want('{');
  p.list('interface type', ';', '}', () => {
    list.push(parseElement(p));
    return false;
  });
  const methods: FieldList = { kind: 'FieldList', pos: lbrace, end: p.prevEnd, list };
  return { kind: 'InterfaceType', pos, end: p.prevEnd, methods };
}

function parseElement(p: Parser): Field {
  const pos = p.pos;
  const doc = p.doc();
  const { name, type } = p.is('IDENT') ? methodOrEmbedded(p) : { name: null, type: null };
  const whole = name === null ? parseTypeElem(p, type) : type;
  const node: Field = { kind: 'Field', pos, end: p.prevEnd, names: name === null ? [] : [name], type: whole, tag: null };
  return doc === undefined ? node : { ...node, doc };
}

type MethodOrEmbedded = { name: Ident; type: FuncType } | { name: null; type: Expr };

/** MethodSpec = MethodName Signature . Or the first term of an embedded element that starts with a name. */
function methodOrEmbedded(p: Parser): MethodOrEmbedded {
  const name = p.name();
  if (p.is('(')) return method(p, name);
  if (!p.is('[')) return { name: null, type: parseQualifiedName(p, name) };

  // m[T C](x T), which is an error, or the embedded type T[P1, P2].
  const lbrack = p.pos;
  p.next();
  const rbrack = p.pos;
  if (p.got(']')) {
    const isMethod = p.is('(');
    p.errorAt(rbrack, isMethod ? 'empty type parameter list' : 'empty type argument list');
    return isMethod ? method(p, name) : { name: null, type: name };
  }
  const { list } = parseParams(p, lbrack, ']', null, false, false);
  if (list.length === 0) return p.is('(') ? method(p, name) : { name: null, type: name };
  if (list[0]!.names.length > 0) {
    const result = method(p, name);
    p.errorAt(lbrack, `${context} must have no type parameters`);
    return result;
  }
  const indices = list.map((f) => f.type);
  return { name: null, type: { kind: 'IndexExpr', pos: name.pos, end: p.prevEnd, x: name, lbrack, indices, rbrack: p.prevEnd - 1 } };
}

function method(p: Parser, name: Ident): MethodOrEmbedded {
  return { name, type: parseSignature(p, 0, context) };
}

/** TypeElem = TypeTerm { "|" TypeTerm } . The first term is `first` if parsed. */
export function parseTypeElem(p: Parser, first: Expr | null): Expr {
  let x = first ?? parseTypeTerm(p);
  for (let n = 1; p.is('|'); n++) {
    p.link(n);
    const opPos = p.pos;
    p.next();
    const y = parseTypeTerm(p);
    x = { kind: 'BinaryExpr', pos: x.pos, end: y.end, op: '|', opPos, x, y };
  }
  return x;
}

/** TypeTerm = Type | "~" Type . */
function parseTypeTerm(p: Parser): Expr {
  const pos = p.pos;
  if (p.got('~')) {
    const x = parseType(p);
    return { kind: 'UnaryExpr', pos, end: x.end, op: '~', x };
  }
  const type = parseTypeOrNull(p);
  if (type !== null) return type;
  p.syntaxError('expected ~ term or type');
  p.advance(...operators, ';', ')', ']', '}');
  return p.badExpr(pos);
}
