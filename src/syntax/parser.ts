/**
 * The parser: a file in, its syntax tree out. Go spec, "Source file organization".
 *
 * It takes any bytes: never throws, never hangs, and what it cannot make sense of it reports as cmd/compile does.
 */
import type { DiagnosticList } from '../source/diagnostic.ts';
import { type FileSet, NoPos, type SourceFile } from '../source/position.ts';
import type { Decl, File, Ident, ImportSpec } from './ast.ts';
import { goVersionOf } from './build-constraint.ts';
import { parseFuncDecl, parseGenDecl } from './parse-decl.ts';
import { GiveUp, Parser, tooDeepMessage } from './parser-state.ts';
import type { Token } from './token.ts';

/**
 * What to parse: `imports` stops after the import declarations; `lazy` leaves the bodies of functions until somebody reads `decl.body`
 * (`hasLazyBody`), which is for sound source such as the standard library's.
 */
export type ParseMode = 'all' | 'imports' | 'lazy';

const declKeywords: readonly Token[] = ['import', 'const', 'type', 'var', 'func'];

/**
 * Parses one file. Syntax errors go to `diags` with code `Syntax`, at most one `syntax error` a line; the tree is then
 * what could be made of the file. Never throws.
 */
export function parseFile(_fset: FileSet, file: SourceFile, diags: DiagnosticList, mode: ParseMode = 'all'): File {
  const p = new Parser(file, diags);
  p.lazyBodies = mode === 'lazy';
  const decls: Decl[] = [];
  const head = { package: NoPos, name: { kind: 'Ident', pos: file.base, end: file.base, name: '_' } as Ident, goVersion: null as string | null };
  try {
    p.next();
    head.package = p.pos;
    head.goVersion = goVersionOf(p.comments);
    const name = packageClause(p);
    if (name !== null) {
      head.name = name;
      declarations(p, decls, mode);
    }
  } catch (e) {
    if (e instanceof RangeError)
      p.errorAt(p.pos, tooDeepMessage); // called with little of the JavaScript stack left
    else if (!(e instanceof GiveUp)) throw e;
  }
  const imports = decls.flatMap((d) => (d.kind === 'GenDecl' && d.tok === 'import' ? (d.specs as readonly ImportSpec[]) : []));
  return { kind: 'File', pos: head.package, end: file.base + file.text.length, ...head, decls, imports, comments: p.comments };
}

/** PackageClause = "package" PackageName . Null when it has errors: nothing else is looked at then. */
function packageClause(p: Parser): Ident | null {
  if (!p.got('package')) {
    p.syntaxError('package statement must be first');
    return null;
  }
  const name = p.name();
  p.want(';');
  return p.errorCount > 0 ? null : name;
}

/** { ImportDecl ";" } { TopLevelDecl ";" } . */
function declarations(p: Parser, decls: Decl[], mode: ParseMode): void {
  let previous: Token = 'import';
  while (!p.is('EOF')) {
    const tok = p.tok;
    if (mode === 'imports' && tok !== 'import') return;
    if (tok === 'import' && previous !== 'import') p.syntaxError('imports must appear before other declarations');
    previous = tok;
    if (tok === 'import' || tok === 'const' || tok === 'type' || tok === 'var') decls.push(parseGenDecl(p, tok));
    else if (tok === 'func') decls.push(parseFuncDecl(p));
    else {
      const last = decls.at(-1);
      const lostBrace = tok === '{' && last?.kind === 'FuncDecl' && last.body === null;
      p.syntaxError(lostBrace ? 'unexpected semicolon or newline before {' : 'non-declaration statement outside function body');
      p.advance(...declKeywords);
      continue;
    }
    if (!p.is('EOF') && !p.got(';')) {
      p.syntaxError('after top level declaration');
      p.advance(...declKeywords);
    }
  }
}
