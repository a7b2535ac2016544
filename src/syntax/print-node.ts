/** Expressions and types in full, for the file printer. Short forms for messages are in `print-expr.ts`. */
import type { Pos } from '../source/position.ts';
import type { BinaryExpr, CompositeLit, Expr, Field, FieldList, FuncLit, FuncType, SliceExpr, UnaryExpr } from './ast.ts';
import { binaryPrecedence } from './operator.ts';
import { exprString } from './print-expr.ts';
import type { Layout } from './print-layout.ts';
import { printBlock } from './print-stmt.ts';
import { walk } from './walk.ts';

export function printExpr(o: Layout, x: Expr): void {
  switch (x.kind) {
    case 'BadExpr':
    case 'Ident':
    case 'BasicLit':
      o.text(exprString(x));
      break;
    case 'Ellipsis':
      o.text('...');
      if (x.elt) printExpr(o, x.elt);
      break;
    case 'FuncLit':
      printFuncLit(o, x);
      break;
    case 'CompositeLit':
      printCompositeLit(o, x);
      break;
    case 'ParenExpr':
      bracketed(o, '(', ')', () => printExpr(o, x.x));
      break;
    case 'SelectorExpr': {
      printPrimary(o, x.x);
      o.text(x.x.kind === 'BasicLit' && x.x.tok === 'INT' ? ' .' : '.');
      const broken = o.line(x.sel.pos) > o.line(x.x.end);
      if (broken) {
        o.indent++;
        o.startLine(x.sel.pos);
      }
      o.text(x.sel.name);
      if (broken) o.indent--;
      break;
    }
    case 'IndexExpr':
      printPrimary(o, x.x);
      printExprList(o, '[', x.lbrack, x.indices, x.rbrack, ']');
      break;
    case 'SliceExpr':
      printSlice(o, x);
      break;
    case 'TypeAssertExpr':
      printPrimary(o, x.x);
      bracketed(o, '.(', ')', () => (x.type ? printExpr(o, x.type) : o.text('type')));
      break;
    case 'CallExpr':
      printPrimary(o, x.fun);
      printExprList(o, '(', x.lparen, x.args, x.rparen, ')', x.ellipsis ? '...' : '');
      break;
    case 'StarExpr':
      o.text('*');
      printUnaryOperand(o, x.x);
      break;
    case 'UnaryExpr':
      printUnary(o, x);
      break;
    case 'BinaryExpr':
      printBinary(o, x);
      break;
    case 'KeyValueExpr':
      printExpr(o, x.key);
      o.text(': ');
      printExpr(o, x.value);
      break;
    case 'ArrayType':
      bracketed(o, '[', ']', () => x.len && printExpr(o, x.len));
      printExpr(o, x.elt);
      break;
    case 'StructType':
      printFields(o, 'struct', x.fields, (f) => printStructField(o, f));
      break;
    case 'FuncType':
      o.text('func');
      printSignature(o, x);
      break;
    case 'InterfaceType':
      printFields(o, 'interface', x.methods, (f) => printInterfaceElement(o, f));
      break;
    case 'MapType':
      bracketed(o, 'map[', ']', () => printExpr(o, x.key));
      printExpr(o, x.value);
      break;
    case 'ChanType': {
      const parens = x.dir === 'both' && x.value.kind === 'ChanType' && x.value.dir === 'recv';
      o.text(`${x.dir === 'recv' ? '<-' : ''}chan${x.dir === 'send' ? '<-' : ''} ${parens ? '(' : ''}`);
      printExpr(o, x.value);
      if (parens) o.text(')');
    }
  }
}

/** Brackets, inside which a composite literal cannot be mistaken for a block. */
function bracketed(o: Layout, open: string, close: string, inside: () => void): void {
  const { inHeader } = o;
  o.inHeader = false;
  o.text(open);
  inside();
  o.text(close);
  o.inHeader = inHeader;
}

/** Elements between brackets, broken over lines where the source was. */
function printExprList(o: Layout, open: string, openPos: Pos, list: readonly Expr[], closePos: Pos, close: string, dots = ''): void {
  bracketed(o, open, '', () => {
    let before = openPos;
    let indented = false;
    list.forEach((x, i) => {
      if (i > 0) o.text(',');
      if (o.line(x.pos) > o.line(before)) {
        if (!indented) o.indent++;
        indented = true;
        o.passed(before);
        o.startLine(x.pos);
      } else if (i > 0) o.text(' ');
      printExpr(o, x);
      before = x.end;
    });
    if (dots) o.text(endsInNumber(list.at(-1)!) ? ` ${dots}` : dots);
    if (list.length > 0 && indented && o.line(closePos) > o.line(before)) {
      o.text(',');
      o.passed(before);
      o.close(closePos, close);
    } else {
      if (indented) o.indent--;
      o.text(close);
    }
  });
}

/** `1...` would be read as `1.` and `..`. */
function endsInNumber(x: Expr): boolean {
  if (x.kind === 'BinaryExpr') return endsInNumber(x.y);
  if (x.kind === 'UnaryExpr' || x.kind === 'StarExpr') return endsInNumber(x.x);
  return x.kind === 'BasicLit' && x.tok !== 'STRING' && x.tok !== 'CHAR';
}

function printFuncLit(o: Layout, x: FuncLit): void {
  const { inHeader } = o;
  o.inHeader = false;
  printExpr(o, x.type);
  o.text(' ');
  printBlock(o, x.body);
  o.inHeader = inHeader;
}

function printCompositeLit(o: Layout, x: CompositeLit): void {
  if (x.type) printExpr(o, x.type);
  printExprList(o, '{', x.lbrace, x.elts, x.rbrace, '}');
}

function printSlice(o: Layout, x: SliceExpr): void {
  printPrimary(o, x.x);
  const spaced = [x.low, x.high, x.max].some((e) => e?.kind === 'BinaryExpr');
  bracketed(o, '[', ']', () => {
    if (x.low) printExpr(o, x.low);
    o.text(spaced && x.low ? ' :' : ':');
    if (x.high) {
      if (spaced) o.text(' ');
      printExpr(o, x.high);
    }
    if (x.slice3) o.text(spaced ? ' : ' : ':');
    if (x.max) printExpr(o, x.max);
  });
}

function printBinary(o: Layout, x: BinaryExpr): void {
  const prec = binaryPrecedence(x.op);
  printOperand(o, x.x, prec);
  o.text(` ${x.op}`);
  const broken = o.line(x.y.pos) > o.line(x.opPos);
  if (broken) {
    o.indent++;
    o.passed(x.opPos);
    o.startLine(x.y.pos);
  } else o.text(' ');
  printOperand(o, x.y, prec + 1);
  if (broken) o.indent--;
}

/** An operand of a binary operator, in parentheses if it binds weaker than `least`. */
function printOperand(o: Layout, x: Expr, least: number): void {
  if (x.kind === 'BinaryExpr' && binaryPrecedence(x.op) < least) bracketed(o, '(', ')', () => printExpr(o, x));
  else printExpr(o, x);
}

function printUnary(o: Layout, x: UnaryExpr): void {
  o.text(x.op);
  // The parser drops parentheses after `&`: in a header a literal needs them back.
  if (x.op === '&' && o.inHeader && containsLiteral(x.x)) {
    bracketed(o, '(', ')', () => printExpr(o, x.x));
    return;
  }
  const next = x.x.kind === 'UnaryExpr' ? x.x.op : '';
  if ('+-&'.includes(x.op) && (next === x.op || (x.op === '&' && next === '^'))) o.text(' ');
  printUnaryOperand(o, x.x);
}

function containsLiteral(x: Expr): boolean {
  let found = false;
  walk(x, (n) => {
    if (n.kind === 'CompositeLit') found = true;
    return !found;
  });
  return found;
}

function printUnaryOperand(o: Layout, x: Expr): void {
  if (x.kind === 'BinaryExpr') bracketed(o, '(', ')', () => printExpr(o, x));
  else printExpr(o, x);
}

function printPrimary(o: Layout, x: Expr): void {
  if (x.kind === 'BinaryExpr' || x.kind === 'UnaryExpr' || x.kind === 'StarExpr') bracketed(o, '(', ')', () => printExpr(o, x));
  else printExpr(o, x);
}

// ---- Fields and signatures ----

/** `struct {…}` and `interface {…}`: a field a line, unless there are none or the source has it on one line. */
function printFields(o: Layout, keyword: string, fields: FieldList, print: (f: Field) => void): void {
  const { inHeader } = o;
  o.inHeader = false;
  const oneLine = o.line(fields.pos) === o.line(fields.end);
  if (fields.list.length === 0 && (oneLine || !o.hasCommentBefore(fields.end))) o.text(`${keyword}{}`);
  else if (oneLine) {
    o.text(`${keyword}{ `);
    fields.list.forEach((f, i) => {
      if (i > 0) o.text('; ');
      print(f);
    });
    o.text(' }');
  } else {
    o.open(`${keyword} {`);
    o.passed(fields.pos);
    for (const f of fields.list) {
      o.startLine(f.pos);
      print(f);
      o.passed(f.end);
    }
    o.close(fields.end - 1, '}');
  }
  o.inHeader = inHeader;
}

function printStructField(o: Layout, f: Field): void {
  printField(o, f);
  if (f.tag) o.text(` ${f.tag.value}`);
}

function printInterfaceElement(o: Layout, f: Field): void {
  if (f.names.length === 0 || f.type.kind !== 'FuncType') printExpr(o, f.type);
  else {
    o.text(f.names[0]!.name);
    printSignature(o, f.type);
  }
}

function printField(o: Layout, f: Field): void {
  o.text(f.names.map((n) => n.name).join(', '));
  if (f.names.length > 0) o.text(' ');
  printExpr(o, f.type);
}

/** `[P C](a, b T) R`, without `func`. */
export function printSignature(o: Layout, type: FuncType): void {
  if (type.typeParams) printFieldList(o, '[', type.typeParams, ']');
  printFieldList(o, '(', type.params, ')');
  const { results } = type;
  if (results === null) return;
  o.text(' ');
  if (results.list.length === 1 && results.list[0]!.names.length === 0) printExpr(o, results.list[0]!.type);
  else printFieldList(o, '(', results, ')');
}

/** `comma`: a comma after the last field, on one line too. */
export function printFieldList(o: Layout, open: string, list: FieldList, close: string, comma = false): void {
  bracketed(o, open, close, () => {
    list.list.forEach((f, i) => {
      if (i > 0) o.text(', ');
      printField(o, f);
    });
    if (comma) o.text(',');
  });
}
