/**
 * From source text to a checked program: finds, parses and checks all packages that the main package needs, each after those it imports.
 *
 * What `go build` finds out before it compiles anything (missing packages, import cycles, …) stops everything, as there; syntax errors stop
 * the checking of their package, and a package with errors that of its importers. Standard packages have their declarations checked, but
 * function bodies only when asked for. No input makes this throw.
 */
import { encodeUtf8 } from '../source/bytes.ts';
import type { Diagnostic, DiagnosticList } from '../source/diagnostic.ts';
import { type FileSet, NoPos, type Pos } from '../source/position.ts';
import type { File, ImportSpec } from '../syntax/ast.ts';
import { parseFile } from '../syntax/parser.ts';
import { buildLineHolds, fileNameMatches, newestGoVersion } from './build-tags.ts';
import { Checker, newEnvironment, ProgramState } from './checker.ts';
import { checkPackage, ensureBody } from './check.ts';
import { unquoteString } from '../syntax/literals.ts';
import { Context } from './context.ts';
import { importProblem, internalAllowed, missingPackage } from './import-path.ts';
import { type CheckedProgram, Info } from './info.ts';
import type { FuncObj } from './object.ts';
import { Package } from './package.ts';
import { Scope } from './scope.ts';
import { checkSizes } from './too-large.ts';
import { newUniverse } from './universe.ts';

export { type GoMod, parseGoMod } from './gomod.ts';

/** The source of one package. */
export interface PackageSource {
  /** Import path; `command-line-arguments` for files given by name. */
  readonly path: string;
  readonly dir: string;
  /** Texts are byte strings; names as diagnostics print them. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The files were named one by one, as on the command line: build constraints do not leave any out. */
  readonly named?: boolean;
}

export interface LoadInput {
  readonly main: PackageSource;
  /** Any other package: of the module, or standard. */
  lookup(path: string): PackageSource | null;
  isStd(path: string): boolean;
  /** What there is, for the error about what there is not. */
  knownPackages(): readonly string[];
  /** N of go1.N from go.mod; 26 where there is none. */
  readonly goVersion: number;
  /** Module path, '' or absent for plain files. */
  readonly module?: string;
  /** Take `_test.go` files in; package `foo_test` becomes a package of its own. */
  readonly tests?: boolean;
  /** The main package may be a library (default: as `tests`). */
  readonly library?: boolean;
  /**
   * Makes the program that runs the tests of the main package: a package that imports it and its external tests, whose files are
   * given. Null: do not go on.
   */
  testMain?(internal: readonly File[], external: readonly File[]): PackageSource | null;
}

interface LoadedImport {
  readonly path: string;
  readonly spec: ImportSpec;
}

interface Loaded {
  readonly path: string;
  readonly isStd: boolean;
  readonly name: string;
  readonly files: readonly File[];
  readonly imports: readonly LoadedImport[];
  /** Has syntax errors: not checked. */
  readonly broken: boolean;
  /** The parser found errors, if only misused labels: nothing that imports it is checked. */
  readonly faulty: boolean;
}

/** Loads and checks; null where there are errors, which are in `diags` then. */
export function checkProgram(fset: FileSet, diags: DiagnosticList, input: LoadInput): CheckedProgram | null {
  return guarded(diags, input.main.path, () => new Loader(fset, diags, input).run());
}

/** Declarations that lead to each other by the thousand exhaust JavaScript's stack: an error like any other. */
function guarded<T>(diags: DiagnosticList, pkg: string, run: () => T): T | null {
  try {
    return run();
  } catch (e) {
    if (!(e instanceof RangeError)) throw e;
    diags.add({ code: 'TooDeep', severity: 'error', pos: NoPos, message: 'program is nested too deeply for gocl', pkg });
    return null;
  }
}

class Loader {
  private readonly loaded = new Map<string, Loaded>();
  /** Packages being loaded, outermost first. */
  private readonly path: string[] = [];
  /** The file of each of them that imports the next. */
  private readonly via: string[] = [];
  /** In dependency order. */
  private readonly order: Loaded[] = [];
  private loadFailed = false;
  private readonly info = new Info();

  constructor(
    private readonly fset: FileSet,
    private readonly diags: DiagnosticList,
    private readonly input: LoadInput,
  ) {}

  run(): CheckedProgram | null {
    const main = this.add(this.input.main, false, (f) => !isTestFile(f.name) || this.input.tests === true);
    const external = this.externalTest();
    if (this.loadFailed || !main) return null;
    this.checkMainName(main);
    return this.check(this.testProgram(main, external) ?? main, external);
  }

  /** The package that runs the tests, where one is asked for. */
  private testProgram(main: Loaded, external: Loaded | null): Loaded | null {
    if (!this.input.testMain || main.broken || external?.broken) return null;
    const source = this.input.testMain(main.files, external?.files ?? []);
    if (!source) return null;
    this.underTest = main.path;
    return this.add(source, false, () => true);
  }

  private underTest: string | null = null;

  private report(code: string, pos: Pos, message: string, pkg?: string): void {
    this.loadFailed = true;
    this.diags.add({ code, severity: 'error', pos, message, pkg });
  }

  // ---- Loading ----

  /** Parses a package and, first, what it imports. */
  private add(source: PackageSource, isStd: boolean, include: (f: { name: string }) => boolean): Loaded | null {
    const files = this.parse(source, include, isStd);
    if (files.length === 0) {
      this.report('NoGoFiles', NoPos, `package ${source.path}: ${whyNoFiles(source)} in ${source.dir}`);
      return null;
    }
    const inPackage = files.filter((f) => !this.isExternalTest(f));
    const name = this.packageName(source, inPackage, isStd);
    const pkg = this.loadImports(source.path, isStd, name, inPackage);
    this.loaded.set(source.path, pkg);
    this.order.push(pkg);
    return pkg;
  }

  private external: File[] = [];

  private parse(source: PackageSource, include: (f: { name: string }) => boolean, isStd: boolean): File[] {
    const files: File[] = [];
    for (const f of [...source.files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
      if (/\.(s|S|c|cc|cpp|h|syso)$/.test(f.name)) this.report('Unsupported', NoPos, `${f.name}: gocl runs Go only: no assembly and no C`, source.path);
      if (!f.name.endsWith('.go') || !include(f)) continue;
      if (!source.named && (!fileNameMatches(f.name) || !buildLineHolds(f.text))) continue;
      const file = this.fset.addFile(f.name, f.text);
      const tree = parseFile(this.fset, file, this.diags, isStd ? 'lazy' : 'all');
      this.info.fileVersions.set(file.base, this.fileVersion(tree, isStd));
      files.push(tree);
    }
    return files;
  }

  private fileVersion(tree: File, isStd: boolean): number {
    if (tree.goVersion === null) return isStd ? newestGoVersion : this.input.goVersion;
    // A //go:build line can lower the version to 1.21, no further.
    return Math.max(Number(tree.goVersion.slice(2)), 21);
  }

  private isExternalTest(f: File): boolean {
    const isTest = f.name.name.endsWith('_test') && isTestFile(this.fset.position(f.pos || f.name.pos).filename);
    if (isTest) this.external.push(f);
    return isTest;
  }

  private packageName(source: PackageSource, files: readonly File[], isStd: boolean): string {
    const first = files.find((f) => f.name.name !== '_') ?? files[0];
    const name = first?.name.name ?? '_';
    const other = isStd ? undefined : files.find((f) => f.name.name !== name && f.name.name !== '_');
    if (first && other) {
      const at = (f: File): string => `${f.name.name} (${basename(this.fset.position(f.name.pos).filename)})`;
      this.report('MismatchedPkgName', NoPos, `found packages ${at(first)} and ${at(other)} in ${source.dir}`, source.path);
    }
    return name;
  }

  private loadImports(path: string, isStd: boolean, name: string, files: readonly File[]): Loaded {
    const imports: LoadedImport[] = [];
    this.path.push(path);
    for (const file of files) {
      for (const spec of file.imports) {
        const target = unquoteString(spec.path.value);
        if (target === null) continue;
        imports.push({ path: target, spec });
      }
    }
    this.loadEach(path, imports);
    this.path.pop();
    const errors = this.errorsIn(files);
    // Errors that stop `go build` before type checking say `syntax error`.
    const broken = errors.some((d) => d.code === 'Syntax' && d.message.startsWith('syntax error'));
    return { path, isStd, name, files, imports, broken, faulty: errors.length > 0 };
  }

  /** In the order of their paths, each once, as `go build` looks for them and complains. */
  private loadEach(from: string, imports: readonly LoadedImport[]): void {
    const first = new Map<string, ImportSpec>();
    for (const { path, spec } of imports) if (!first.has(path)) first.set(path, spec);
    const sorted = [...first].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [path, spec] of sorted) this.loadImport(from, path, spec);
  }

  private errorsIn(files: readonly File[]): Diagnostic[] {
    if (!this.diags.hasErrors) return [];
    const bases = new Set(files.map((f) => this.fset.file(f.name.pos)?.base));
    return this.diags.items.filter((d) => d.severity === 'error' && bases.has(this.fset.file(d.pos)?.base));
  }

  private loadImport(from: string, path: string, spec: ImportSpec): void {
    if (path === 'unsafe') return;
    const fromStd = this.input.isStd(from);
    const problem = importProblem(path);
    if (problem) {
      this.report('BadImportPath', spec.pos, problem, from);
      return;
    }
    if (this.path.includes(path) || (path === this.input.main.path && this.loaded.has(path) === false)) {
      this.importCycle(path, spec);
      return;
    }
    const known = this.loaded.get(path);
    if (!known) {
      const source = this.input.lookup(path);
      if (!source) {
        this.report('MissingPackage', spec.pos, missingPackage(path, this.input.module ?? '', this.input.knownPackages()), from);
        return;
      }
      if (!fromStd && !internalAllowed(from, path)) {
        this.report('InternalPackage', spec.pos, `use of internal package ${path} not allowed`, from);
        return;
      }
      this.via.push(basename(this.fset.position(spec.pos).filename));
      const pkg = this.add(source, this.input.isStd(path), (f) => !isTestFile(f.name));
      this.via.pop();
      if (pkg?.name === 'main') this.report('ImportMain', spec.pos, `import "${path}" is a program, not an importable package`, from);
      return;
    }
    if (!fromStd && !internalAllowed(from, path)) this.report('InternalPackage', spec.pos, `use of internal package ${path} not allowed`, from);
  }

  private importCycle(path: string, spec: ImportSpec): void {
    const files = [...this.via, basename(this.fset.position(spec.pos).filename)];
    const chain = [...this.path, path].map((p, i) => (i === 0 ? `package ${p}` : `\timports ${p} from ${files[i - 1]}`));
    this.report('ImportCycle', NoPos, `${chain.join('\n')}: import cycle not allowed`);
  }

  /** Package `foo_test` of the main package's directory. */
  private externalTest(): Loaded | null {
    const first = this.external[0];
    if (!first || this.input.tests !== true) return null;
    const path = `${this.input.main.path}_test`;
    const pkg = this.loadImports(path, false, first.name.name, this.external);
    this.loaded.set(path, pkg);
    this.order.push(pkg);
    return pkg;
  }

  private checkMainName(main: Loaded): void {
    if (main.name === 'main' || this.input.library || this.input.tests || main.broken || main.name === '_') return;
    this.report('NotMain', NoPos, `package ${main.path} is not a main package`, main.path);
  }

  // ---- Checking ----

  private check(main: Loaded, external: Loaded | null): CheckedProgram | null {
    const program = new ProgramState(this.fset, this.diags, this.info, newUniverse(), new Context());
    const packages = new Map<string, Package>([['unsafe', program.universe.unsafe]]);
    const failed = new Set<string>();
    for (const l of this.order) {
      if (l.broken || l.imports.some((i) => failed.has(i.path))) {
        failed.add(l.path);
        continue;
      }
      const pkg = this.checkOne(program, l, packages);
      if (!pkg.complete) failed.add(l.path);
    }
    const mainPkg = packages.get(main.path);
    if (!mainPkg || this.diags.hasErrors) return null;
    if (!this.hasMainFunc(mainPkg)) return null;
    const check = ensureBody(program);
    const ensure = (fn: FuncObj): void => void guarded(this.diags, fn.pkg?.path ?? '', () => check(fn));
    return {
      info: this.info,
      packages: initialisationOrder([...packages.values()].filter((p) => p.path !== 'unsafe')),
      main: mainPkg,
      externalTest: (external && packages.get(external.path)) ?? null,
      context: program.context,
      ensureBody: ensure,
      goVersion: (pos) => this.info.fileVersions.get(this.fset.file(pos)?.base ?? NoPos) ?? this.input.goVersion,
    };
  }

  private checkOne(program: ProgramState, l: Loaded, packages: Map<string, Package>): Package {
    const pkg = new Package(l.path, new Scope(program.universe.scope, NoPos, NoPos, `package ${l.path}`));
    pkg.name = l.name;
    pkg.files = l.files;
    pkg.isUnderTest = l.path === this.underTest;
    packages.set(l.path, pkg);
    const c = new Checker(program, pkg, l.isStd, l.isStd ? newestGoVersion : this.input.goVersion);
    c.env = newEnvironment(pkg.scope, c.goVersion);
    program.checkers.set(pkg, c);
    const before = this.errorCount();
    checkPackage(c, l.files, (path) => packages.get(path) ?? null);
    const sound = (): boolean => !l.faulty && this.errorCount() === before;
    if (sound() && !l.isStd) checkSizes(c);
    pkg.complete = sound();
    return pkg;
  }

  private errorCount(): number {
    let n = 0;
    for (const d of this.diags.items) if (d.severity === 'error') n++;
    return n;
  }

  /** The linker's complaint; a library or a package under test needs no main. */
  private hasMainFunc(main: Package): boolean {
    if (main.name !== 'main' || this.input.tests || this.input.library || main.scope.lookup('main')?.kind === 'Func') return true;
    this.report('MissingMain', NoPos, encodeUtf8('runtime.main_main·f: function main is undeclared in the main package'), main.path);
    return false;
  }
}

function whyNoFiles(source: PackageSource): string {
  if (source.files.length === 0) return 'no Go files';
  return source.files.every((f) => isTestFile(f.name)) ? 'only _test.go files, which `gocl test` runs,' : 'build constraints exclude all Go files';
}

function isTestFile(name: string): boolean {
  return name.endsWith('_test.go');
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Sorted by import path; of those whose imports are all initialised, the first comes next (Go spec, "Package initialization", as of Go 1.21). */
function initialisationOrder(packages: readonly Package[]): Package[] {
  const waiting = [...packages].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const done = new Set<Package>();
  const out: Package[] = [];
  while (waiting.length > 0) {
    const i = Math.max(
      waiting.findIndex((p) => p.imports.every((q) => q.path === 'unsafe' || done.has(q))),
      0,
    );
    const [pkg] = waiting.splice(i, 1) as [Package];
    done.add(pkg);
    out.push(pkg);
  }
  return out;
}
