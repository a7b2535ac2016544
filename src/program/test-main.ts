/**
 * The main package of a test binary, as Go source: it lists the tests, benchmarks, fuzz tests and examples of a package and hands
 * them to package testing (what `go test` calls _testmain.go).
 *
 * What counts is the name and the form (`go help testfunc`): `TestX(t *testing.T)`, where X does not begin with a small letter;
 * examples run only where their last comment begins with `Output:` or `Unordered output:`.
 */
import { decodeUtf8 } from '../source/bytes.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { FileSet } from '../source/position.ts';
import type { Comment, Expr, File, FuncDecl } from '../syntax/ast.ts';

export const testMainFile = '_testmain.go';

interface Found {
  /** The package as the main file names it: `_test`, or `_xtest` for package `x_test`. */
  readonly pkg: '_test' | '_xtest';
  readonly name: string;
}

interface FoundExample extends Found {
  readonly output: string;
  readonly unordered: boolean;
}

export interface TestMain {
  /** A byte string. */
  readonly text: string;
  /** Functions that look like tests and are none. */
  readonly problems: readonly Diagnostic[];
}

/** `path` is the import path of the package under test, whose external tests are in package `path_test`. */
export function testMain(fset: FileSet, path: string, internal: readonly File[], external: readonly File[]): TestMain {
  const list = new TestList(fset);
  for (const f of internal) list.read(f, '_test');
  for (const f of external) list.read(f, '_xtest');
  return { text: list.source(path, external.length > 0), problems: list.problems };
}

class TestList {
  readonly problems: Diagnostic[] = [];
  private readonly tests: Found[] = [];
  private readonly benchmarks: Found[] = [];
  private readonly fuzz: Found[] = [];
  private readonly examples: FoundExample[] = [];
  private main: Found | null = null;

  constructor(private readonly fset: FileSet) {}

  read(file: File, pkg: Found['pkg']): void {
    if (!this.fset.position(file.package).filename.endsWith('_test.go')) return;
    for (const d of file.decls) {
      if (d.kind !== 'FuncDecl' || d.recv) continue;
      const { name } = d.name;
      if (name === 'TestMain' && takes(d, 'M')) this.main = { pkg, name };
      else if (isTestName(name, 'Test')) this.add(this.tests, d, 'T', pkg);
      else if (isTestName(name, 'Benchmark')) this.add(this.benchmarks, d, 'B', pkg);
      else if (isTestName(name, 'Fuzz')) this.add(this.fuzz, d, 'F', pkg);
      else if (isTestName(name, 'Example')) this.addExample(d, file, pkg);
    }
  }

  private add(list: Found[], d: FuncDecl, type: 'T' | 'B' | 'F', pkg: Found['pkg']): void {
    const { name } = d.name;
    if (takes(d, type)) list.push({ pkg, name });
    else {
      const message = `wrong signature for ${name}, must be: func ${name}(${type.toLowerCase()} *testing.${type})`;
      this.problems.push({ code: 'TestSignature', severity: 'error', pos: d.pos, message });
    }
  }

  private addExample(d: FuncDecl, file: File, pkg: Found['pkg']): void {
    if (d.type.params.list.length > 0 || (d.type.results?.list.length ?? 0) > 0) return;
    const output = exampleOutput(d, file);
    if (output) this.examples.push({ pkg, name: d.name.name, ...output });
  }

  source(path: string, hasExternal: boolean): string {
    const all = [...this.tests, ...this.benchmarks, ...this.fuzz, ...this.examples, ...(this.main ? [this.main] : [])];
    const used = (pkg: Found['pkg']): string => (all.some((f) => f.pkg === pkg) ? pkg : '_');
    const rows = (list: readonly Found[], more: (f: any) => string = () => ''): string =>
      list.map((f) => `\t{"${f.name}", ${f.pkg}.${f.name}${more(f)}},\n`).join('');
    return [
      'package main\n',
      'import (\n\t"testing"\n',
      `\t${used('_test')} "${path}"\n`,
      hasExternal ? `\t${used('_xtest')} "${path}_test"\n` : '',
      ')\n\n',
      `var tests = []testing.InternalTest{\n${rows(this.tests)}}\n\n`,
      `var benchmarks = []testing.InternalBenchmark{\n${rows(this.benchmarks)}}\n\n`,
      `var fuzzTargets = []testing.InternalFuzzTarget{\n${rows(this.fuzz)}}\n\n`,
      `var examples = []testing.InternalExample{\n${rows(this.examples, (e: FoundExample) => `, ${goString(e.output)}, ${e.unordered}`)}}\n\n`,
      'func main() {\n\tm := testing.MainStart(tests, benchmarks, fuzzTargets, examples)\n',
      this.main ? `\t${this.main.pkg}.TestMain(m)\n` : '\tm.Run()\n',
      '\ttesting.MainExit(m)\n}\n',
    ].join('');
  }
}

/** `Test` alone or followed by anything but a small letter. `name` is a byte string. */
function isTestName(name: string, prefix: string): boolean {
  return name.startsWith(prefix) && !/^\p{Ll}/u.test(decodeUtf8(name.slice(prefix.length)));
}

/** One parameter of type `*testing.T`, however testing is called there. */
function takes(d: FuncDecl, type: string): boolean {
  const [param, ...more] = d.type.params.list;
  if (!param || more.length > 0 || param.names.length > 1 || (d.type.results?.list.length ?? 0) > 0 || d.type.typeParams) return false;
  if (param.type.kind !== 'StarExpr') return false;
  const x: Expr = param.type.x;
  return (x.kind === 'Ident' && x.name === type) || (x.kind === 'SelectorExpr' && x.sel.name === type);
}

/** What the last comment of the function says it prints; null where it says nothing. */
function exampleOutput(d: FuncDecl, file: File): { output: string; unordered: boolean } | null {
  const { body } = d;
  if (!body) return null;
  const inside = file.comments.filter((c) => c.pos > body.pos && c.end <= body.rbrace);
  const last = inside.at(-1);
  if (!last) return null;
  const text = commentText(groupOf(last, inside));
  const m = /^\s*(unordered )?output:/i.exec(text);
  if (!m) return null;
  const output = text.slice(m[0].length).replace(/^ */, '').replace(/^\n/, '');
  return { output, unordered: m[1] !== undefined };
}

/** Line comments on successive lines that end with `last`. */
function groupOf(last: Comment, all: readonly Comment[]): readonly Comment[] {
  if (!last.text.startsWith('//')) return [last];
  const group = [last];
  for (let i = all.length - 2; i >= 0; i--) {
    const c = all[i] as Comment;
    const next = group[0] as Comment;
    // Between them there is one newline and the indentation of the next.
    if (!c.text.startsWith('//') || next.pos - c.end > 1 + indentLimit) break;
    group.unshift(c);
  }
  return group;
}

/** Comments indented deeper than this are not expected. */
const indentLimit = 16;

/** Without the marks, and without blanks at the ends of lines. */
function commentText(group: readonly Comment[]): string {
  const lines = group.flatMap((c) => (c.text.startsWith('//') ? [c.text.slice(2).replace(/^ /, '')] : c.text.slice(2, -2).split('\n')));
  return `${lines
    .map((l) => l.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '')}\n`;
}

/** A Go string literal of a byte string. */
function goString(s: string): string {
  const escaped = (c: string): string => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return `"${s
    .replace(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t')
    .replace(/[\x00-\x1f\x7f-\xff]/g, escaped)}"`;
}
