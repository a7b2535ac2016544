/**
 * Source → checked → compiled, as `go build` does it. What comes out can be run any number of times.
 *
 * Diagnostics come back as data and as the text `go build` prints; nothing here throws for what a learner wrote.
 */
import { vetFailureText, vetText } from '../analysis/vet/report-text.ts';
import { runVet } from '../analysis/vet/run-vet.ts';
import { compile } from '../compiler/compile.ts';
import type { CompiledProgram } from '../compiler/compiled-program.ts';
import { decodeUtf8, encodeUtf8 } from '../source/bytes.ts';
import { type Diagnostic, DiagnosticList, formatDiagnostics } from '../source/diagnostic.ts';
import { FileSet } from '../source/position.ts';
import { nativeInfo } from '../runtime/native.ts';
import { nativeTables } from '../stdlib/index.ts';
import type { File } from '../syntax/ast.ts';
import type { CheckedProgram } from '../types/info.ts';
import { checkProgram, type PackageSource } from '../types/load.ts';
import { testMain, testMainFile } from './test-main.ts';
import type { PackageText, PlainDiagnostic, RunRequest } from './result.ts';
import { isSetupError } from './setup-error.ts';
import { StructClasses } from '../runtime/struct-class.ts';

/** Go sources of the standard library: import path → file name → text, a byte string. */
export type StdlibSources = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where Go's own packages seem to lie, in stacks. */
export const goroot = '/usr/local/go';
export const newestGoVersion = 26;

/** Code that V8 has seen: the sessions of one program share it, since none of it holds any state. */
export class Made {
  readonly classes = new StructClasses();
  private factory: Function | null = null;

  /** The function that makes a program of an Execution and its natives; `text` is the compiler's, the same each time. */
  program(text: string): Function {
    this.factory ??= new Function('$', 'N', text);
    return this.factory;
  }
}

export interface Built {
  readonly fset: FileSet;
  readonly compiled: CompiledProgram | null;
  readonly diagnostics: readonly PlainDiagnostic[];
  /** Of a package under test, where the analyzers ran and `go test` does not mind: what `go vet` would report. */
  readonly vet: readonly PlainDiagnostic[] | null;
  /** What `go build` would print on stderr; '' when there is nothing. A byte string. */
  readonly text: string;
  /** How stacks name a file: diagnostics' name → absolute path. */
  readonly paths: ReadonlyMap<string, string>;
  /** What is made of generated code once, and shared by all sessions of this program. */
  readonly made: Made;
}

export type BuildRequest = Pick<RunRequest, 'main' | 'packages' | 'module' | 'level' | 'checkOnly' | 'vet' | 'test' | 'noVet'>;

export function build(request: BuildRequest, stdlib: StdlibSources): Built {
  const fset = new FileSet();
  const diags = new DiagnosticList();
  const paths = new Map<string, string>();
  const own = new Map((request.packages ?? []).map((p) => [p.path, sourceOf(p, paths)]));
  const program = checkProgram(fset, diags, {
    main: sourceOf(request.main, paths),
    lookup: (path) => own.get(path) ?? stdPackage(stdlib, path),
    isStd: (path) => !own.has(path) && Object.hasOwn(stdlib, path),
    knownPackages: () =>
      Object.keys(stdlib)
        .filter((p) => !/(^|\/)internal(\/|$)/.test(p))
        .sort(),
    goVersion: request.module?.goVersion ?? newestGoVersion,
    ...(request.module ? { module: request.module.path } : {}),
    ...(request.checkOnly ? { library: true } : {}),
    ...(request.vet || request.test ? { library: true, tests: Object.hasOwn(stdlib, 'testing') } : {}),
    ...(request.test ? { testMain: (internal, external) => testProgram(request, fset, diags, internal, external) } : {}),
  });
  if (request.vet) return vetted(request, program, fset, diags, paths);
  let vet: readonly PlainDiagnostic[] | null = null;
  if (request.test && !request.noVet && program && !diags.hasErrors) {
    const reports = vetReports(request, program, fset);
    const found = stoppingTest(request, fset, reports);
    if (found.length > 0)
      return {
        fset,
        compiled: null,
        diagnostics: found.map((d) => plain(fset, d)),
        vet: null,
        text: testVetText(request, fset, found),
        paths,
        made: new Made(),
      };
    vet = reports.map((d) => plain(fset, d));
  }
  let compiled: CompiledProgram | null = null;
  if (program && !diags.hasErrors && !request.checkOnly) {
    compiled = compile({
      program,
      fset,
      natives: (pkgPath, name) => {
        const table = nativeTables[pkgPath];
        const info = table && nativeInfo(table, name);
        return info ? { kind: info.color, methods: [...info.methods] } : null;
      },
      level: request.level ?? 'fast',
    });
    for (const d of compiled.diagnostics) diags.add(d);
    if (diags.hasErrors) compiled = null;
  }
  const sorted = diags.sorted(fset);
  const text = request.test ? testErrorText(request, fset, sorted, paths) : textOf(fset, sorted, request.main.path);
  return { fset, compiled, diagnostics: sorted.map((d) => plain(fset, d)), vet, text, paths, made: new Made() };
}

/** The main package of the test binary; null when a test has the wrong form, which is reported. */
function testProgram(request: BuildRequest, fset: FileSet, diags: DiagnosticList, internal: readonly File[], external: readonly File[]): PackageSource | null {
  const { path, dir } = request.main;
  const main = testMain(fset, path, internal, external);
  for (const d of main.problems) diags.add(d);
  return main.problems.length > 0 ? null : { path: `${path}.test`, dir, named: true, files: [{ name: testMainFile, text: main.text }] };
}

/** As `go test` prints errors: packages that are compiled anew because of test files are `x [x.test]`; what stops earlier has the path alone. */
function testErrorText(request: BuildRequest, fset: FileSet, sorted: readonly Diagnostic[], paths: ReadonlyMap<string, string>): string {
  const { path } = request.main;
  const forms = sorted.filter((d) => d.code === 'TestSignature');
  if (forms.length > 0) {
    const lines = forms.map((d) => {
      const p = fset.position(d.pos);
      return `${paths.get(p.filename) ?? p.filename}:${p.line}:${p.column}: ${d.message}\n`;
    });
    return `# ${path}\n${lines.join('')}`;
  }
  if (sorted.some((d) => isSetupError(d.code, d.message))) {
    const text = textOf(fset, sorted, path);
    return text === '' || text.startsWith('# ') ? text : `# ${path}\n${text}`;
  }
  const hasInternal = request.main.files.some((f) => f.name.endsWith('_test.go') && !/^package \w+_test\b/m.test(f.text));
  return textOf(fset, sorted, path, (p) => ((p === path && hasInternal) || p === `${path}_test` ? `${p} [${path}.test]` : p));
}

/** The analyzers that `go test` runs (`go help test`). */
const testAnalyzers = new Set('atomic bools buildtag directive errorsas ifaceassert nilfunc printf stringintconv tests'.split(' ').map((n) => `vet:${n}`));

/** What `go vet` reports about the packages that are not standard. */
function vetReports(request: BuildRequest, program: CheckedProgram, fset: FileSet): Diagnostic[] {
  const own = new Set([request.main.path, `${request.main.path}_test`, ...(request.packages ?? []).map((p) => p.path)]);
  return runVet(
    program,
    fset,
    program.packages.filter((p) => own.has(p.path)),
  );
}

/** Reports that keep `go test` from running anything. */
function stoppingTest(request: BuildRequest, fset: FileSet, reports: readonly Diagnostic[]): Diagnostic[] {
  const files = new Set(request.main.files.map((f) => f.name));
  return reports.filter((d) => testAnalyzers.has(d.code) && files.has(fset.position(d.pos).filename));
}

function testVetText(request: BuildRequest, fset: FileSet, found: readonly Diagnostic[]): string {
  const lines = found.map((d) => {
    const p = fset.position(d.pos);
    return `${p.filename}:${p.line}:${p.column}: ${d.message}\n`;
  });
  return `# ${request.main.path}\n# [${request.main.path}]\n${lines.join('')}`;
}

/** Instead of compiling: `go vet` over the packages that are not standard. */
function vetted(request: BuildRequest, program: CheckedProgram | null, fset: FileSet, diags: DiagnosticList, paths: ReadonlyMap<string, string>): Built {
  const errors = diags.sorted(fset).filter((d) => d.severity === 'error');
  const reports = program && errors.length === 0 ? vetReports(request, program, fset) : [];
  const failure =
    errors.length > 0
      ? (vetFailureText(
          fset,
          diags.items.filter((d) => d.severity === 'error'),
          request.main.path,
        ) ?? textOf(fset, errors, request.main.path))
      : '';
  return {
    fset,
    compiled: null,
    diagnostics: [...errors, ...reports].map((d) => plain(fset, d)),
    vet: null,
    text: failure + vetText(fset, reports),
    paths,
    made: new Made(),
  };
}

/** What is wrong before anything is compiled: `go build` prints these without a header, and stops. */
const loadErrors = new Set(['MissingPackage', 'BadImportPath', 'InternalPackage', 'ImportCycle', 'ImportMain', 'MismatchedPkgName', 'NoGoFiles']);

function loadErrorText(fset: FileSet, d: Diagnostic): string {
  const p = fset.position(d.pos);
  return p.line > 0 ? `${p.filename.replace(/^\.\//, '')}:${p.line}:${p.column}: ${d.message}` : d.message;
}

/** One block a package, in the order they were checked, as `go build` prints them. */
function textOf(fset: FileSet, sorted: readonly Diagnostic[], mainPath: string, header = (path: string): string => path): string {
  const errors = sorted.filter((d) => d.severity === 'error');
  const byPackage = new Map<string, Diagnostic[]>();
  const loading = errors.filter((d) => loadErrors.has(d.code));
  loading.sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  if (loading.length > 0) return loading.map((d) => `${loadErrorText(fset, d)}\n`).join('');
  for (const d of errors) {
    const path = d.pkg ?? mainPath;
    byPackage.set(path, [...(byPackage.get(path) ?? []), d]);
  }
  return [...byPackage].map(([path, list]) => formatDiagnostics(fset, header(path), list)).join('');
}

function plain(fset: FileSet, d: Diagnostic): PlainDiagnostic {
  const start = fset.position(d.pos);
  const end = fset.position(d.end ?? d.pos + wordLength(fset, d.pos));
  return {
    file: start.filename,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    message: decodeUtf8(d.message),
    code: d.code,
  };
}

/** The length of the name or number at a position, else 1: the range of a diagnostic that is only a point. */
function wordLength(fset: FileSet, pos: number): number {
  const file = fset.file(pos);
  const word = file && /^[\w\x80-\xff]+/.exec(file.text.slice(pos - file.base, pos - file.base + 200));
  return word ? word[0].length : 1;
}

function sourceOf(p: PackageText, paths: Map<string, string>): PackageSource {
  for (const f of p.files) paths.set(f.name, f.path ?? f.name);
  return { path: p.path, dir: p.dir, named: p.named ?? false, files: p.files.map((f) => ({ name: f.name, text: f.bytes ? f.text : encodeUtf8(f.text) })) };
}

function stdPackage(stdlib: StdlibSources, path: string): PackageSource | null {
  const files = Object.hasOwn(stdlib, path) ? stdlib[path] : undefined;
  if (!files) return null;
  const dir = `${goroot}/src/${path}`;
  return { path, dir, files: Object.entries(files).map(([name, text]) => ({ name: `${dir}/${name}`, text })) };
}
