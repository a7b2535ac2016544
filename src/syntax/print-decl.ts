/** Declarations, for the file printer. */
import type { Decl, Expr, FieldList, FuncDecl, GenDecl, TypeSpec, ValueSpec } from './ast.ts';
import { isTypeElem } from './parse-decl.ts';
import type { Layout } from './print-layout.ts';
import { printExpr, printFieldList, printSignature } from './print-node.ts';
import { printBlock, printExprs } from './print-stmt.ts';

export function printDecl(o: Layout, d: Decl): void {
  if (d.kind === 'GenDecl') printGenDecl(o, d);
  else if (d.kind === 'FuncDecl') printFuncDecl(o, d);
}

/** A declaration of one spec is printed without parentheses. */
export function printGenDecl(o: Layout, d: GenDecl): void {
  if (d.specs.length === 1) {
    o.text(`${d.tok} `);
    printSpec(o, d.specs[0]!);
  } else if (d.specs.length === 0) o.text(`${d.tok} ()`);
  else printGroup(o, d);
}

function printGroup(o: Layout, d: GenDecl): void {
  o.open(`${d.tok} (`);
  o.passed(d.pos);
  for (const s of d.specs) {
    o.startLine(s.pos);
    printSpec(o, s);
    o.passed(s.end);
  }
  o.close(d.end - 1, ')');
}

function printSpec(o: Layout, s: GenDecl['specs'][number]): void {
  if (s.kind === 'ImportSpec') o.text(`${s.name ? `${s.name.name} ` : ''}${s.path.value}`);
  else if (s.kind === 'ValueSpec') printValueSpec(o, s);
  else printTypeSpec(o, s);
}

function printValueSpec(o: Layout, s: ValueSpec): void {
  o.text(s.names.map((n) => n.name).join(', '));
  if (s.type) {
    o.text(' ');
    printExpr(o, s.type);
  }
  if (s.values.length === 0) return;
  o.text(' = ');
  printExprs(o, s.values);
}

function printTypeSpec(o: Layout, s: TypeSpec): void {
  o.text(s.name.name);
  if (s.typeParams) printFieldList(o, '[', s.typeParams, ']', readsAsArray(s.typeParams));
  o.text(s.assign ? ' = ' : ' ');
  printExpr(o, s.type);
}

/** `[P *C]` would be read as an array length; a comma after it tells. */
function readsAsArray(list: FieldList): boolean {
  const only = list.list.length === 1 ? list.list[0]! : null;
  return only?.names.length === 1 && combinesWithName(only.type);
}

function combinesWithName(x: Expr): boolean {
  if (x.kind === 'StarExpr' || x.kind === 'ParenExpr') return !isTypeElem(x.x);
  return x.kind === 'BinaryExpr' && combinesWithName(x.x) && !isTypeElem(x.y);
}

function printFuncDecl(o: Layout, d: FuncDecl): void {
  o.text('func ');
  if (d.recv) {
    printFieldList(o, '(', d.recv, ')');
    o.text(' ');
  }
  o.text(d.name.name);
  printSignature(o, d.type);
  if (!d.body) return;
  o.text(' ');
  printBlock(o, d.body);
}
