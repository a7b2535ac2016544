/**
 * Expressions as messages show them: on one line, with `…` for the insides of function and composite literals
 * (cmd/compile/internal/syntax, ShortForm).
 */
import { encodeUtf8 } from '../source/bytes.ts';
import type { Expr, Field, FieldList, FuncType } from '../syntax/ast.ts';

/** `…` as a byte string. */
const dots = encodeUtf8('…');

export function exprString(e: Expr): string {
  switch (e.kind) {
    case 'BadExpr':
      return '<bad expr>';
    case 'Ident':
      return e.name;
    case 'BasicLit':
      return e.value;
    case 'Ellipsis':
      return `...${e.elt ? exprString(e.elt) : ''}`;
    case 'FuncLit':
      return `${exprString(e.type)} {${e.body.list.length > 0 ? dots : ''}}`;
    case 'CompositeLit':
      return `${e.type ? exprString(e.type) : ''}{${e.elts.length > 0 ? dots : ''}}`;
    case 'ParenExpr':
      return `(${exprString(e.x)})`;
    case 'SelectorExpr':
      return `${exprString(e.x)}.${e.sel.name}`;
    case 'IndexExpr':
      return `${exprString(e.x)}[${list(e.indices)}]`;
    case 'SliceExpr':
      return `${exprString(e.x)}[${opt(e.low)}:${opt(e.high)}${e.max ? `:${exprString(e.max)}` : ''}]`;
    case 'TypeAssertExpr':
      return `${exprString(e.x)}.(${e.type ? exprString(e.type) : 'type'})`;
    case 'CallExpr':
      return `${exprString(e.fun)}(${list(e.args)}${e.ellipsis ? '...' : ''})`;
    case 'StarExpr':
      return `*${exprString(e.x)}`;
    case 'UnaryExpr':
      return e.op + exprString(e.x);
    case 'BinaryExpr':
      return `${exprString(e.x)} ${e.op} ${exprString(e.y)}`;
    case 'KeyValueExpr':
      return `${exprString(e.key)}: ${exprString(e.value)}`;
    case 'ArrayType':
      return `[${e.len ? (e.len.kind === 'Ellipsis' ? '...' : exprString(e.len)) : ''}]${exprString(e.elt)}`;
    case 'StructType':
      return `struct{${e.fields.list.map(field).join('; ')}}`;
    case 'FuncType':
      return `func${signature(e)}`;
    case 'InterfaceType':
      return `interface{${e.methods.list.map(method).join('; ')}}`;
    case 'MapType':
      return `map[${exprString(e.key)}]${exprString(e.value)}`;
    case 'ChanType':
      return chan(e.dir, e.value);
  }
}

function chan(dir: 'both' | 'send' | 'recv', value: Expr): string {
  const elem = exprString(value);
  if (dir === 'recv') return `<-chan ${elem}`;
  if (dir === 'send') return `chan<- ${elem}`;
  return value.kind === 'ChanType' && value.dir === 'recv' ? `chan (${elem})` : `chan ${elem}`;
}

function opt(e: Expr | null): string {
  return e ? exprString(e) : '';
}

function list(l: readonly Expr[]): string {
  return l.map(exprString).join(', ');
}

function names(f: Field): string {
  return f.names.length > 0 ? `${f.names.map((n) => n.name).join(', ')} ` : '';
}

function field(f: Field): string {
  return names(f) + exprString(f.type) + (f.tag ? ` ${f.tag.value}` : '');
}

function method(f: Field): string {
  const [name] = f.names;
  return name && f.type.kind === 'FuncType' ? name.name + signature(f.type) : exprString(f.type);
}

function params(l: FieldList): string {
  return `(${l.list.map((f) => names(f) + exprString(f.type)).join(', ')})`;
}

function signature(t: FuncType): string {
  if (!t.results || t.results.list.length === 0) return params(t.params);
  const [only] = t.results.list;
  if (t.results.list.length === 1 && only && only.names.length === 0) return `${params(t.params)} ${exprString(only.type)}`;
  return `${params(t.params)} ${params(t.results)}`;
}
