/**
 * Prints a file after the manner of gofmt: tabs, one statement a line, lines broken where the source broke them.
 * Parsed again the output gives the same tree but for positions.
 *
 * Unlike gofmt it does not align columns or sort imports, prints groups of one spec without parentheses, and moves a
 * comment inside an expression to the next end of a line.
 */
import type { SourceFile } from '../source/position.ts';
import type { File } from './ast.ts';
import { printDecl } from './print-decl.ts';
import { Layout } from './print-layout.ts';

export { exprListString, exprString, signatureString, simpleStmtString } from './print-expr.ts';

/** The text (a byte string) of a file that was parsed from `source` without errors. */
export function printFile(file: File, source: SourceFile): string {
  const o = new Layout(source, file.comments);
  o.startLine(file.package);
  o.text(`package ${file.name.name}`);
  o.passed(file.name.end);
  for (const d of file.decls) {
    o.startLine(d.pos);
    printDecl(o, d);
    o.passed(d.end);
  }
  return o.finish(file.end);
}
