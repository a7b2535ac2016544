/** Collects the package-level objects of a package's files, resolves imports, and associates methods with types (after types2/resolver.go). */
import type { Pos } from '../source/position.ts';
import type { Expr, File, FuncDecl, GenDecl, Ident, ImportSpec, TypeSpec, ValueSpec } from '../syntax/ast.ts';
import { exprString } from '../syntax/printer.ts';
import type { Checker, DeclInfo } from './checker.ts';
import { collectMethods, declare, objDecl } from './decl.ts';
import { ErrorReport, errorAt, nodePos, softErrorAt, versionError } from './errors.ts';
import { unquoteString } from '../syntax/literals.ts';
import { ConstObj, FuncObj, type Obj, PkgNameObj, TypeNameObj, VarObj } from './object.ts';
import type { Package } from './package.ts';
import { recordDef, recordImplicit, recordScope } from './record.ts';
import { Scope } from './scope.ts';
import { unpackRecv, unparen } from './signature.ts';

/** Finds the package an import path stands for; null after an error (reported by the loader). */
export type Importer = (path: string) => Package | null;

/** Numbers of names and initialisers must agree. */
export function arity(c: Checker, pos: Pos, names: readonly Ident[], inits: readonly Expr[], constDecl: boolean, inherited: boolean): void {
  const [l, r] = [names.length, inits.length];
  if (l < r) {
    const n = inits[l] as Expr;
    const p = c.fset.position(nodePos(n));
    if (inherited) errorAt(c, pos, 'WrongAssignCount', `extra init expr at ${p.filename}:${p.line}:${p.column}`);
    else errorAt(c, n, 'WrongAssignCount', `extra init expr ${exprString(n)}`);
  } else if (l > r && (constDecl || r !== 1)) {
    const n = names[r] as Ident;
    errorAt(c, n, 'WrongAssignCount', `missing init expr for ${n.name}`);
  }
}

interface MethodInfo {
  readonly obj: FuncObj;
  readonly ptr: boolean;
  readonly recv: Ident;
}

/** Enters everything the files declare into the package and file scopes. */
export function collectObjects(c: Checker, importer: Importer): void {
  const methods: MethodInfo[] = [];
  const scopes: Scope[] = [];
  for (const file of c.files) scopes.push(new FileCollector(c, file, importer, methods).collect());
  checkFileScopes(c, scopes);
  for (const m of methods) {
    const found = resolveBaseTypeName(c, m.ptr, m.recv);
    if (!found) continue;
    m.obj.ptrRecv = found.ptr;
    const list = c.methods.get(found.base);
    if (list) list.push(m.obj);
    else c.methods.set(found.base, [m.obj]);
  }
}

/** Names of the package block must differ from those that imports declare in its files. */
function checkFileScopes(c: Checker, scopes: readonly Scope[]): void {
  for (const scope of scopes) {
    for (const [name, obj] of scope.names) {
      const alt = c.pkg.scope.lookup(name);
      if (!alt) continue;
      const report = new ErrorReport(c, 'DuplicateDecl');
      if (obj.kind === 'PkgName') report.add(alt, `${alt.name} already declared through import of ${packageString(obj.imported)}`);
      else report.add(alt, `${alt.name} already declared through dot-import of ${packageString(obj.pkg)}`);
      report.addAltDecl(obj).report();
    }
  }
}

function packageString(pkg: Package | null): string {
  return pkg ? `package ${pkg.name} ("${pkg.path}")` : 'package';
}

class FileCollector {
  private readonly scope: Scope;
  private readonly version: number;
  constructor(
    private readonly c: Checker,
    private readonly file: File,
    private readonly importer: Importer,
    private readonly methods: MethodInfo[],
  ) {
    this.version = c.version(file.pos);
    this.scope = new Scope(c.pkg.scope, file.pos, file.end, c.fset.position(file.pos).filename);
    recordDef(c, file.name, null);
    recordScope(c, file, this.scope);
  }

  collect(): Scope {
    this.c.env.version = this.version;
    for (const decl of this.file.decls) {
      if (decl.kind === 'FuncDecl') this.funcDecl(decl);
      else if (decl.kind === 'GenDecl') this.genDecl(decl);
    }
    return this.scope;
  }

  private genDecl(decl: GenDecl): void {
    for (const spec of decl.specs) {
      if (spec.kind === 'ImportSpec') this.importSpec(spec);
      else if (spec.kind === 'TypeSpec') this.typeSpec(spec);
      else if (decl.tok === 'const') this.constSpec(spec);
      else this.varSpec(spec);
    }
  }

  private info(part: Partial<DeclInfo>): DeclInfo {
    return {
      file: this.scope,
      version: this.version,
      lhs: null,
      vtyp: null,
      init: null,
      inherited: false,
      tdecl: null,
      fdecl: null,
      spec: null,
      deps: new Set<Obj>(),
      ...part,
    };
  }

  private importSpec(spec: ImportSpec): void {
    const c = this.c;
    const path = unquoteString(spec.path.value);
    if (path === null) return; // a syntax error
    const bad = invalidImportPath(path);
    if (bad) {
      errorAt(c, spec.path, 'BadImportPath', `invalid import path (${bad})`);
      return;
    }
    const imported = this.importer(path);
    if (!imported) {
      this.brokenImport(spec, path);
      return;
    }
    const name = spec.name?.name ?? imported.name;
    if (name === 'init') {
      errorAt(c, spec, 'InvalidInitDecl', 'cannot import package as init - init must be a func');
      return;
    }
    if (!c.pkg.imports.includes(imported)) c.pkg.imports.push(imported);
    const obj = new PkgNameObj(spec.pos, c.pkg, name, null);
    obj.imported = imported;
    obj.spec = spec;
    if (spec.name) recordDef(c, spec.name, obj);
    else recordImplicit(c, spec, obj);
    c.imports.push(obj);
    if (name === '.') this.dotImport(spec, obj, imported);
    else declare(c, this.scope, null, obj);
  }

  /** The loader has reported it; the name is declared all the same, so that its uses are no errors of their own. */
  private brokenImport(spec: ImportSpec, path: string): void {
    const name = spec.name?.name ?? path.slice(path.lastIndexOf('/') + 1);
    if (name === '.' || name === '_') return;
    const obj = new PkgNameObj(spec.pos, this.c.pkg, name, null);
    obj.used = true;
    obj.spec = spec;
    this.scope.insert(obj);
  }

  private dotImport(spec: ImportSpec, pkgName: PkgNameObj, imported: Package): void {
    const c = this.c;
    let table = c.dotImports.get(this.scope);
    if (!table) c.dotImports.set(this.scope, (table = new Map()));
    for (const [name, obj] of imported.scope.names) {
      if (!obj.exported) continue;
      const alt = this.scope.lookup(name);
      if (alt) {
        new ErrorReport(c, 'DuplicateDecl')
          .add(spec.name ?? spec, `${alt.name} redeclared in this block`)
          .addAltDecl(alt)
          .report();
        continue;
      }
      this.scope.names.set(name, obj);
      table.set(name, pkgName);
    }
  }

  private constSpec(spec: ValueSpec): void {
    const source = spec.inherited ?? spec;
    const inherited = spec.inherited !== null;
    spec.names.forEach((id, i) => {
      const obj = new ConstObj(id.pos, this.c.pkg, id.name, null);
      obj.decl = spec;
      obj.value = { kind: 'int', value: BigInt(spec.iota) };
      this.declarePkgObj(id, obj, this.info({ vtyp: source.type, init: source.values[i] ?? null, inherited, spec }));
    });
    arity(this.c, spec.pos, spec.names, source.values, true, inherited);
  }

  private varSpec(spec: ValueSpec): void {
    const lhs: VarObj[] = [];
    const shared = spec.values.length === 1 ? this.info({ lhs, vtyp: spec.type, init: spec.values[0] ?? null, spec }) : null;
    spec.names.forEach((id, i) => {
      const obj = new VarObj(id.pos, this.c.pkg, id.name, null);
      obj.role = 'package';
      obj.decl = spec;
      lhs.push(obj);
      this.declarePkgObj(id, obj, shared ?? this.info({ vtyp: spec.type, init: spec.values[i] ?? null, spec }));
    });
    if (!spec.type || spec.values.length > 0) arity(this.c, spec.pos, spec.names, spec.values, false, false);
  }

  private typeSpec(spec: TypeSpec): void {
    const obj = new TypeNameObj(spec.name.pos, this.c.pkg, spec.name.name, null);
    obj.isAlias = spec.assign !== 0;
    obj.decl = spec;
    this.declarePkgObj(spec.name, obj, this.info({ tdecl: spec }));
  }

  private declarePkgObj(id: Ident, obj: Obj, d: DeclInfo): void {
    const c = this.c;
    if (id.name === 'init') {
      errorAt(c, id, 'InvalidInitDecl', 'cannot declare init - must be func');
      return;
    }
    if (id.name === 'main' && c.pkg.name === 'main') {
      errorAt(c, id, 'InvalidMainDecl', 'cannot declare main - must be func');
      return;
    }
    declare(c, c.pkg.scope, id, obj);
    c.objMap.set(obj, d);
  }

  private funcDecl(decl: FuncDecl): void {
    const c = this.c;
    const name = decl.name.name;
    const obj = new FuncObj(decl.name.pos, c.pkg, name, null);
    obj.decl = decl;
    let reported = false;
    if (!decl.recv) {
      reported = this.checkInitOrMain(decl);
      if (name === 'init') {
        obj.parent = c.pkg.scope;
        recordDef(c, decl.name, obj);
        if (!decl.body) softErrorAt(c, obj, 'MissingInitBody', 'func init must have a body');
      } else {
        declare(c, c.pkg.scope, decl.name, obj);
      }
    } else {
      const rtyp = decl.recv.list[0]?.type;
      const parts = rtyp ? unpackRecv(rtyp) : null;
      if (parts?.base.kind === 'Ident' && name !== '_') this.methods.push({ obj, ptr: parts.ptr, recv: parts.base });
      recordDef(c, decl.name, obj);
    }
    const tparam = decl.type.typeParams?.list[0];
    if (tparam && !reported && this.version < 18) versionError(c, tparam, 18, 'type parameter');
    c.objMap.set(obj, this.info({ fdecl: decl }));
  }

  /** `init` and `main` take and give nothing. Returns true if type parameters were reported. */
  private checkInitOrMain(decl: FuncDecl): boolean {
    const c = this.c;
    const name = decl.name.name;
    if (name !== 'init' && !(name === 'main' && c.pkg.name === 'main')) return false;
    const code = name === 'main' ? 'InvalidMainDecl' : 'InvalidInitDecl';
    const tparam = decl.type.typeParams?.list[0];
    if (tparam) softErrorAt(c, tparam, code, `func ${name} must have no type parameters`);
    if (decl.type.params.list.length > 0 || (decl.type.results?.list.length ?? 0) > 0) {
      softErrorAt(c, decl.name, code, `func ${name} must have no arguments and no return values`);
    }
    return tparam !== undefined;
  }
}

/** Why a path cannot be imported, or null. `path` is a byte string. */
function invalidImportPath(path: string): string | null {
  if (path === '') return 'empty string';
  for (const ch of path) {
    const code = ch.charCodeAt(0);
    if (code <= 0x20 || code === 0x7f || '!"#$%&\'()*,:;<=>?[\\]^{|}`'.includes(ch)) {
      const hex = code.toString(16).toUpperCase().padStart(4, '0');
      return `invalid character U+${hex}${code > 0x20 && code < 0x7f ? ` '${ch}'` : code === 0x20 ? " ' '" : ''}`;
    }
  }
  return null;
}

/** The defined type that a receiver's type name leads to through aliases, and whether there was a pointer on the way. */
function resolveBaseTypeName(c: Checker, ptr: boolean, id: Ident): { ptr: boolean; base: TypeNameObj } | null {
  const seen = new Set<Obj>();
  for (let name: Ident | null = id; name; ) {
    const obj = c.pkg.scope.lookup(name.name);
    if (obj?.kind !== 'TypeName' || seen.has(obj)) return null;
    const spec = c.objMap.get(obj)?.tdecl;
    if (!spec) return null;
    if (spec.assign === 0) return { ptr, base: obj };
    if (spec.typeParams) return null;
    seen.add(obj);
    let t = unparen(spec.type);
    if (t.kind === 'StarExpr') {
      if (ptr) return null;
      ptr = true;
      t = unparen(t.x);
    }
    name = t.kind === 'Ident' ? t : null;
  }
  return null;
}

/** Checks all package-level declarations: defined types first, then aliases, then the rest, each in source order. */
export function packageObjects(c: Checker): void {
  const aliases: Obj[] = [];
  const others: Obj[] = [];
  for (const obj of c.objMap.keys()) {
    if (obj.kind !== 'TypeName') others.push(obj);
    else if (obj.isAlias) aliases.push(obj);
    else checkObject(c, obj);
  }
  for (const obj of aliases) checkObject(c, obj);
  for (const obj of others) checkObject(c, obj);
  c.methods.clear();
}

function checkObject(c: Checker, obj: Obj): void {
  // A direct cycle has made the type invalid already; its methods still belong to it.
  if (obj.kind === 'TypeName' && obj.type) collectMethods(c, obj);
  objDecl(c, obj);
}

/** Reports imports that no identifier refers to. */
export function unusedImports(c: Checker): void {
  for (const obj of c.imports) {
    if (obj.name === '_' || obj.used || !obj.imported) continue;
    const path = obj.imported.path;
    const elem = path.slice(path.lastIndexOf('/') + 1);
    const plain = obj.name === '.' || obj.name === elem;
    softErrorAt(c, obj, 'UnusedImport', plain ? `"${path}" imported and not used` : `"${path}" imported as ${obj.name} and not used`);
  }
}
