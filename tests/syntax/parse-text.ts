/** What the tests of this folder share: parsing a text, and comparing trees regardless of positions. */
import { DiagnosticList } from '../../src/source/diagnostic.ts';
import { FileSet } from '../../src/source/position.ts';
import type { File } from '../../src/syntax/ast.ts';
import { parseFile } from '../../src/syntax/parser.ts';

export function parseText(text: string) {
  const fset = new FileSet();
  const source = fset.addFile('./prog.go', text);
  const diags = new DiagnosticList();
  const file = parseFile(fset, source, diags);
  const errors = diags.sorted(fset).map((d) => {
    const p = fset.position(d.pos);
    return `${p.line}:${p.column}: ${d.message}`;
  });
  return { file, source, errors };
}

const positions = new Set(['pos', 'end', 'package', 'func', 'lbrace', 'rbrace', 'lparen', 'rparen', 'lbrack', 'rbrack', 'opPos', 'arrow', 'colon', 'range']);
const flags = new Set(['assign', 'ellipsis', 'inherited']);

/** The tree as text without positions; of comments their text alone. */
export function shape(file: File): string {
  return JSON.stringify(file, (key, value) => {
    if (positions.has(key) || key === 'doc') return undefined;
    if (key === 'comments') return value.map((c: { text: string }) => c.text);
    return flags.has(key) ? Boolean(value) : value;
  });
}
