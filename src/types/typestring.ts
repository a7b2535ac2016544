/**
 * Types and objects as text: for messages, relative to the package being checked (`typeStr(c, t)`), and as reflect
 * and `%T` print them (`reflectString`). After types2/typestring.go and object.go.
 */

import type { Checker } from './checker.ts';
import type { FuncObj, Obj, TypeNameObj } from './object.ts';
import type { Package } from './package.ts';
import { isTypeParam, under } from './predicates.ts';
import { quote } from './quote.ts';
import type { Chan, Interface, Signature, Struct, Tuple, Type, TypeParam } from './type.ts';
import { anyInterface } from './universe.ts';

/** What is printed before the name of a package-level object, '' for nothing. */
export type Qualifier = (pkg: Package) => string;

const byPath: Qualifier = (pkg) => pkg.path;

/** The current package's names go unqualified, others by package name, or by path where two packages share a name. */
export function qualifier(c: Checker): Qualifier {
  return (pkg) => {
    if (pkg === c.pkg) return '';
    return nameIsShared(c.pkg, pkg) ? `"${pkg.path}"` : pkg.name;
  };
}

function nameIsShared(from: Package, pkg: Package): boolean {
  const seen = new Set<Package>();
  const visit = (p: Package): boolean => {
    if (seen.has(p)) return false;
    seen.add(p);
    return (p.name === pkg.name && p.path !== pkg.path) || p.imports.some(visit);
  };
  return visit(from);
}

/** The type as a message about the package being checked shows it. */
export function typeStr(c: Checker, t: Type): string {
  return new TypeWriter(qualifier(c), 'source', true, shadowNotes(c)).type(t);
}

/** What follows the name of a type parameter. */
type ParamNote = (param: TypeNameObj) => string;

const noNote: ParamNote = () => '';

/** Of a type parameter with a predeclared name, as in `func (s Stack[int]) …`, it is said where the name comes from. */
function shadowNotes(c: Checker): ParamNote {
  return (param) => {
    if (!c.program.universe.scope.lookup(param.name)) return '';
    const p = c.fset.position(param.pos);
    return ` /* with ${param.name} declared at ${p.filename}:${p.line}:${p.column} */`;
  };
}

export function typeString(t: Type, qf: Qualifier = byPath): string {
  return new TypeWriter(qf, 'source').type(t);
}

/** A signature without `func`: `(x int) string`. */
export function signatureString(c: Checker, sig: Signature): string {
  return new TypeWriter(qualifier(c), 'source', true, shadowNotes(c)).signature(sig);
}

/** As signatureString, without parameter names; names are qualified by path where c is null. */
export function signatureWithoutNames(c: Checker | null, sig: Signature): string {
  return new TypeWriter(c ? qualifier(c) : byPath, 'source', false, c ? shadowNotes(c) : noNote).signature(sig);
}

/**
 * As `%T` and reflect's Type.String print it: `main.T`, `map[string]interface {}`, `main.List[int]`,
 * `struct { X int "tag" }`. `main` stands for the main package whatever its path.
 */
export function reflectString(t: Type): string {
  return new TypeWriter((pkg) => pkg.name, 'reflect').type(t);
}

class TypeWriter {
  private readonly seen = new Set<Type>();

  constructor(
    private readonly qf: Qualifier,
    private readonly style: 'source' | 'reflect',
    private readonly paramNames = style === 'source',
    private readonly paramNote: ParamNote = noNote,
  ) {}

  type(t: Type | null): string {
    if (!t) return '<nil>';
    if (this.seen.has(t)) return `<cycle to *types2.${t.kind}>`;
    this.seen.add(t);
    const s = this.typeOnce(t);
    this.seen.delete(t);
    return s;
  }

  private typeOnce(t: Type): string {
    switch (t.kind) {
      case 'Basic':
        if (this.style === 'reflect') return t.basic;
        return t.basic === 'unsafe.Pointer' ? 'unsafe.Pointer' : t.name;
      case 'Array':
        return `[${t.len}]${this.type(t.elem)}`;
      case 'Slice':
        return `[]${this.type(t.elem)}`;
      case 'Pointer':
        return `*${this.type(t.elem)}`;
      case 'Map':
        return `map[${this.type(t.key)}]${this.type(t.elem)}`;
      case 'Chan':
        return this.chan(t);
      case 'Struct':
        return this.struct(t);
      case 'Tuple':
        return this.tuple(t, false);
      case 'Signature':
        return `func${this.signature(t)}`;
      case 'Union':
        return t.terms.length === 0 ? '<empty union>' : t.terms.map((x) => (x.tilde ? '~' : '') + this.type(x.type)).join(' | ');
      case 'Interface':
        return this.interface(t);
      case 'Named':
        return this.typeName(t.obj) + this.arguments(t.typeArgs, t.typeParams);
      case 'Alias':
        if (this.style === 'reflect') return this.type(t.actual);
        return this.typeName(t.obj) + this.arguments(t.typeArgs, t.typeParams);
      case 'TypeParam':
        return t.obj.name + this.paramNote(t.obj);
    }
  }

  private chan(t: Chan): string {
    const elem = this.type(t.elem);
    if (t.dir === 'send') return `chan<- ${elem}`;
    if (t.dir === 'recv') return `<-chan ${elem}`;
    return t.elem.kind === 'Chan' && t.elem.dir === 'recv' ? `chan (${elem})` : `chan ${elem}`;
  }

  private struct(t: Struct): string {
    const fields = t.fields.map((f, i) => {
      const tag = t.tags[i] ? ` ${quote(t.tags[i] as string)}` : '';
      return (f.embedded ? '' : `${f.name} `) + this.type(f.type) + tag;
    });
    if (this.style === 'source') return `struct{${fields.join('; ')}}`;
    return fields.length === 0 ? 'struct {}' : `struct { ${fields.join('; ')} }`;
  }

  private interface(t: Interface): string {
    if (this.style === 'reflect') return this.reflectInterface(t);
    if (t === anyInterface) return 'any';
    if (t.methods.length === 0 && t.embeddeds.length === 0 && t.typeSet?.comparable) return 'interface{comparable}';
    if (t.implicit && t.methods.length === 0 && t.embeddeds.length === 1) return this.type(t.embeddeds[0] as Type);
    const parts = [...t.methods.map((m) => m.name + this.signature(m.type as Signature)), ...t.embeddeds.map((e) => this.type(e))];
    return `${t.implicit ? '/* implicit */ ' : ''}interface{${parts.join('; ')}}`;
  }

  private reflectInterface(t: Interface): string {
    const methods = t.typeSet?.methods ?? t.methods;
    if (methods.length === 0) return 'interface {}';
    const text = methods.map((m) => (m.exported ? '' : `${m.pkg ? this.qf(m.pkg) : ''}.`) + m.name + this.signature(m.type as Signature));
    return `interface { ${text.join('; ')} }`;
  }

  private arguments(args: readonly Type[], params: readonly TypeParam[]): string {
    if (args.length > 0) return `[${args.map((a) => this.argument(a)).join(this.style === 'reflect' ? ',' : ', ')}]`;
    return params.length > 0 && this.style === 'source' ? this.tParamList(params) : '';
  }

  /** In reflect's names of instances the arguments are qualified by full path. */
  private argument(t: Type): string {
    if (this.style !== 'reflect') return this.type(t);
    return new TypeWriter((pkg) => (pkg.name === 'main' ? 'main' : pkg.path), 'reflect').type(t);
  }

  private tParamList(list: readonly TypeParam[]): string {
    let s = '[';
    let prev: Type | null = null;
    for (const [i, p] of list.entries()) {
      if (i > 0) {
        if (p.bound !== prev) s += ` ${this.type(prev)}`;
        s += ', ';
      }
      prev = p.bound;
      s += this.type(p);
    }
    return `${prev ? `${s} ${this.type(prev)}` : s}]`;
  }

  private typeName(obj: TypeNameObj): string {
    return packagePrefix(obj.pkg, this.qf) + obj.name;
  }

  private tuple(t: Tuple, variadic: boolean): string {
    const parts = t.vars.map((v, i) => {
      const name = v.name !== '' && this.paramNames ? `${v.name} ` : '';
      if (!variadic || i < t.vars.length - 1) return name + this.type(v.type);
      return name + (v.type?.kind === 'Slice' ? `...${this.type(v.type.elem)}` : `${this.type(v.type)}...`);
    });
    return `(${parts.join(', ')})`;
  }

  signature(sig: Signature): string {
    const head = (sig.typeParams.length > 0 ? this.tParamList(sig.typeParams) : '') + this.tuple(sig.params, sig.variadic);
    const results = sig.results.vars;
    if (results.length === 0) return head;
    const [only] = results;
    if (results.length === 1 && only && (only.name === '' || !this.paramNames)) return `${head} ${this.type(only.type)}`;
    return `${head} ${this.tuple(sig.results, false)}`;
  }
}

function packagePrefix(pkg: Package | null, qf: Qualifier): string {
  const s = pkg ? qf(pkg) : '';
  return s && `${s}.`;
}

/** `var x int`, `func f(n int)`, `type T struct{…}`, `field x int`… */
export function objectString(c: Checker | null, obj: Obj): string {
  const qf = c ? qualifier(c) : byPath;
  const w = new TypeWriter(qf, 'source');
  switch (obj.kind) {
    case 'PkgName': {
      const path = obj.imported?.path ?? '';
      return `package ${obj.name}${path !== '' && path !== obj.name ? ` ("${path}")` : ''}`;
    }
    case 'Func':
      return `func ${funcName(obj, w, qf)}${obj.type ? w.signature(obj.type as Signature) : ''}`;
    case 'Builtin':
      return `builtin ${obj.name}`;
    case 'Nil':
      return 'nil';
    case 'Const':
      return `const ${qualified(obj, qf)} ${w.type(obj.type)}`;
    case 'Var':
      return `${obj.role === 'field' ? 'field' : 'var'} ${qualified(obj, qf)} ${w.type(obj.type)}`;
    case 'TypeName':
      return typeNameString(obj, w, qf);
  }
}

function typeNameString(obj: TypeNameObj, w: TypeWriter, qf: Qualifier): string {
  const t = obj.type;
  const head = `type ${t && isTypeParam(t) && !obj.isAlias ? 'parameter ' : ''}${qualified(obj, qf)}`;
  if (!t || t.kind === 'Basic') return head;
  if (obj.isAlias) return `${head} = ${w.type(t.kind === 'Alias' ? t.actual : t)}`;
  return `${head} ${w.type(t.kind === 'TypeParam' ? t.bound : under(t))}`;
}

function qualified(obj: Obj, qf: Qualifier): string {
  return (obj.pkg && obj.pkg.scope.lookup(obj.name) === obj ? packagePrefix(obj.pkg, qf) : '') + obj.name;
}

function funcName(f: FuncObj, w: TypeWriter, qf: Qualifier): string {
  const recv = (f.type as Signature | null)?.recv;
  if (!recv) return packagePrefix(f.pkg, qf) + f.name;
  return `(${recv.type?.kind === 'Interface' ? 'interface' : w.type(recv.type)}).${f.name}`;
}

/** What kind of thing an object is, in words. */
export function objectKind(obj: Obj): string {
  switch (obj.kind) {
    case 'PkgName':
      return 'package name';
    case 'Const':
      return 'constant';
    case 'TypeName':
      return obj.isAlias ? 'type alias' : obj.type?.kind === 'TypeParam' ? 'type parameter' : 'defined type';
    case 'Var':
      return varKind[obj.role];
    case 'Func':
      return (obj.type as Signature | null)?.recv ? 'method' : 'function';
    case 'Builtin':
      return 'built-in function';
    case 'Nil':
      return 'untyped nil';
  }
}

const varKind = Object.freeze({
  package: 'package-level variable',
  local: 'local variable',
  recv: 'receiver',
  param: 'parameter',
  result: 'result variable',
  field: 'struct field',
});
