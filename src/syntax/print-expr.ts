/**
 * Expressions and simple statements on one line, as cmd/compile spells them in error messages (the short form of its
 * printer): bodies of literals become `…`, in UTF-8 as all text here is.
 *
 * Differs from it where the tree has lost parentheses that the meaning needs: they are put back.
 */
import type { BinaryExpr, CallExpr, Expr, Field, FieldList, FuncType, SliceExpr, Stmt } from './ast.ts';
import { binaryPrecedence } from './operator.ts';

const ellipsis = '\xe2\x80\xa6';

/** `x` as in an error message. A byte string. */
export function exprString(x: Expr): string {
  switch (x.kind) {
    case 'BadExpr':
      return '<bad expr>';
    case 'Ident':
      return x.name;
    case 'BasicLit':
      return x.value;
    case 'Ellipsis':
      return `...${x.elt ? exprString(x.elt) : ''}`;
    case 'FuncLit':
      return `${exprString(x.type)} {${x.body.list.length > 0 ? ellipsis : ''}}`;
    case 'CompositeLit':
      return `${x.type ? exprString(x.type) : ''}{${x.elts.length > 0 ? ellipsis : ''}}`;
    case 'ParenExpr':
      return `(${exprString(x.x)})`;
    case 'SelectorExpr':
      return `${primary(x.x)}.${x.sel.name}`;
    case 'IndexExpr':
      return `${primary(x.x)}[${exprListString(x.indices)}]`;
    case 'SliceExpr':
      return sliceString(x);
    case 'TypeAssertExpr':
      return `${primary(x.x)}.(${x.type ? exprString(x.type) : 'type'})`;
    case 'CallExpr':
      return callString(x);
    case 'StarExpr':
      return `*${unaryOperand(x.x)}`;
    case 'UnaryExpr':
      return `${x.op}${unaryOperand(x.x)}`;
    case 'BinaryExpr':
      return binaryString(x);
    case 'KeyValueExpr':
      return `${exprString(x.key)}: ${exprString(x.value)}`;
    case 'ArrayType':
      return `[${x.len ? exprString(x.len) : ''}]${exprString(x.elt)}`;
    case 'StructType':
      return `struct{${x.fields.list.map(structField).join('; ')}}`;
    case 'FuncType':
      return `func${signatureString(x)}`;
    case 'InterfaceType':
      return `interface{${x.methods.list.map(interfaceElement).join('; ')}}`;
    case 'MapType':
      return `map[${exprString(x.key)}]${exprString(x.value)}`;
    case 'ChanType': {
      const value = exprString(x.value);
      if (x.dir === 'both' && x.value.kind === 'ChanType' && x.value.dir === 'recv') return `chan (${value})`;
      return `${x.dir === 'recv' ? '<-' : ''}chan${x.dir === 'send' ? '<-' : ''} ${value}`;
    }
  }
}

export function exprListString(list: readonly Expr[]): string {
  return list.map(exprString).join(', ');
}

/** A simple statement as in an error message; other statements by their kind. */
export function simpleStmtString(s: Stmt): string {
  switch (s.kind) {
    case 'ExprStmt':
      return exprString(s.x);
    case 'SendStmt':
      return `${exprString(s.chan)} <- ${exprString(s.value)}`;
    case 'IncDecStmt':
      return `${exprString(s.x)}${s.op}`;
    case 'AssignStmt':
      return `${exprListString(s.lhs)} ${s.op} ${exprListString(s.rhs)}`;
    default:
      return s.kind;
  }
}

/** `(a, b T) R`, without `func`. */
export function signatureString(type: FuncType): string {
  const params = `${type.typeParams ? `[${fieldListString(type.typeParams)}]` : ''}(${fieldListString(type.params)})`;
  const results = type.results;
  if (results === null) return params;
  const only = results.list.length === 1 ? results.list[0]! : null;
  return `${params} ${only?.names.length === 0 ? exprString(only.type) : `(${fieldListString(results)})`}`;
}

function fieldListString(list: FieldList): string {
  return list.list.map(fieldString).join(', ');
}

function fieldString(f: Field): string {
  const names = f.names.map((n) => n.name).join(', ');
  return `${names}${names ? ' ' : ''}${exprString(f.type)}`;
}

function structField(f: Field): string {
  return `${fieldString(f)}${f.tag ? ` ${f.tag.value}` : ''}`;
}

function interfaceElement(f: Field): string {
  return f.names.length > 0 && f.type.kind === 'FuncType' ? `${f.names[0]!.name}${signatureString(f.type)}` : exprString(f.type);
}

function sliceString(x: SliceExpr): string {
  const part = (e: Expr | null) => (e ? exprString(e) : '');
  return `${primary(x.x)}[${part(x.low)}:${part(x.high)}${x.max ? `:${part(x.max)}` : ''}]`;
}

function callString(x: CallExpr): string {
  return `${primary(x.fun)}(${exprListString(x.args)}${x.ellipsis ? '...' : ''})`;
}

function binaryString(x: BinaryExpr): string {
  const prec = binaryPrecedence(x.op);
  const weaker = (e: Expr, least: number) => (e.kind === 'BinaryExpr' && binaryPrecedence(e.op) < least ? `(${exprString(e)})` : exprString(e));
  return `${weaker(x.x, prec)} ${x.op} ${weaker(x.y, prec + 1)}`;
}

function unaryOperand(x: Expr): string {
  return x.kind === 'BinaryExpr' ? `(${exprString(x)})` : exprString(x);
}

function primary(x: Expr): string {
  return x.kind === 'BinaryExpr' || x.kind === 'UnaryExpr' || x.kind === 'StarExpr' ? `(${exprString(x)})` : exprString(x);
}
