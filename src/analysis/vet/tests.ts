/** Tests, benchmarks, fuzz tests and examples that `go test` would not run, or not as meant, because of their name or form. */
import type { Comment, File, FuncDecl } from '../../syntax/ast.ts';
import { lookupFieldOrMethod } from '../../types/lookup.ts';
import type { Obj } from '../../types/object.ts';
import { commentGroups } from './comment-groups.ts';
import { checkFuzz } from './fuzz-target.ts';
import type { Analyzer, Pass } from './pass.ts';

export const tests: Analyzer = { name: 'tests', doc: 'check for common mistaken usages of tests and examples', run };

function run(pass: Pass): void {
  for (const file of pass.files) {
    if (!pass.fset.position(file.package).filename.endsWith('_test.go')) continue;
    for (const fn of file.decls) if (fn.kind === 'FuncDecl' && !fn.recv) checkFunction(pass, file, fn);
  }
}

function checkFunction(pass: Pass, file: File, fn: FuncDecl): void {
  const { name } = fn.name;
  if (name.startsWith('Example')) {
    checkExampleForm(pass, fn);
    if (name !== 'Example') checkExampleName(pass, fn);
    checkExampleOutput(pass, file, fn);
  } else if (name.startsWith('Test')) checkTest(pass, fn, 'Test');
  else if (name.startsWith('Benchmark')) checkTest(pass, fn, 'Benchmark');
  else if (name.startsWith('Fuzz')) {
    checkTest(pass, fn, 'Fuzz');
    checkFuzz(pass, fn);
  }
}

function checkTest(pass: Pass, fn: FuncDecl, prefix: string): void {
  const [param, ...more] = fn.type.params.list;
  if ((fn.type.results?.list.length ?? 0) > 0 || !param || more.length > 0 || param.names.length > 1) return;
  if (param.type.kind !== 'StarExpr') return;
  const { x } = param.type;
  const typeName = x.kind === 'Ident' ? x.name : x.kind === 'SelectorExpr' ? x.sel.name : '';
  if (typeName !== prefix[0]) return;
  const { name } = fn.name;
  const { typeParams } = fn.type;
  if (typeParams && typeParams.list.length > 0) {
    pass.report({ pos: typeParams.pos, end: typeParams.end - 1 }, `${name} has type parameters: it will not be run by go test as a ${prefix}XXX function`);
  }
  if (startsLower(name.slice(prefix.length))) pass.report(fn.name, `${name} has malformed name: first letter after '${prefix}' must not be lowercase`);
}

/** `s` is a byte string. */
function startsLower(s: string): boolean {
  return /^\p{Ll}/u.test(decodeURIComponent(escape(s)));
}

function checkExampleForm(pass: Pass, fn: FuncDecl): void {
  const { name } = fn.name;
  if (fn.type.params.list.length > 0) pass.reportAt(fn.pos, `${name} should be niladic`);
  if ((fn.type.results?.list.length ?? 0) > 0) pass.reportAt(fn.pos, `${name} should return nothing`);
  if ((fn.type.typeParams?.list.length ?? 0) > 0) pass.reportAt(fn.pos, `${name} should not have type params`);
}

/** `ExampleT_Method_suffix`: T and Method exist, the suffix starts with a small letter. */
function checkExampleName(pass: Pass, fn: FuncDecl): void {
  const { name } = fn.name;
  const rest = name.slice('Example'.length);
  const [ident = '', member, ...more] = rest.split('_');
  const suffix = more.length > 0 ? more.join('_') : undefined;
  const malformed = (s: string): void => pass.reportAt(fn.pos, `${name} has malformed example suffix: ${s}`);
  const objs = namesakes(pass, ident);
  if (ident !== '' && objs.length === 0) pass.reportAt(fn.pos, `${name} refers to unknown identifier: ${ident}`);
  if (member === undefined || (ident !== '' && objs.length === 0)) return;
  if (ident === '') {
    if (!startsLower(rest.slice(1))) malformed(rest.slice(1));
    return;
  }
  const exists = objs.some((o) => o.type && lookupFieldOrMethod(o.type, true, o.pkg, member, false).obj !== null);
  if (!startsLower(member) && !exists) pass.reportAt(fn.pos, `${name} refers to unknown field or method: ${ident}.${member}`);
  if (suffix !== undefined && !startsLower(suffix)) malformed(suffix);
}

/** What the name may mean: in the package, or in one that it imports (the one under test). */
function namesakes(pass: Pass, name: string): Obj[] {
  const own = pass.pkg.scope.lookup(name);
  return own ? [own] : pass.pkg.imports.flatMap((p) => p.scope.lookup(name) ?? []);
}

const outputPattern = /^\s*(unordered )?output:/i;

/** Only the last comment block of an example is compared with its output. */
function checkExampleOutput(pass: Pass, file: File, fn: FuncDecl): void {
  const groups = commentGroups(pass, file).filter((g) => g[0]!.pos >= fn.pos && g.at(-1)!.end <= fn.end);
  const outputs = groups.filter((g) => outputPattern.test(textOf(g)));
  const message = outputs.length > 1 ? 'there can only be one output comment block per example' : 'output comment block must be the last comment block';
  for (const g of outputs) if (g !== groups.at(-1)) pass.reportAt(g[0]!.pos, message);
}

/** Without the marks of comments and directives (`//go:…`). */
function textOf(group: readonly Comment[]): string {
  return group
    .map((c) => (c.text.startsWith('/*') ? c.text.slice(2, -2) : c.text.slice(2)))
    .filter((s) => !/^[a-z0-9]+:[a-z0-9]/.test(s))
    .join('\n');
}
