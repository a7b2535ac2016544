/**
 * Fields and methods by name (Go spec, "Selectors", "Method sets", "Implementing an interface"). After types2/lookup.go.
 *
 * A type is searched breadth first through its embedded fields; the shallowest match wins, two at one depth are ambiguous.
 */
import type { Checker } from './checker.ts';
import { objDecl } from './decl.ts';
import { implementsType } from './instantiate.ts';
import { methodAt, methodIndexOf, numMethods } from './named.ts';
import { FuncObj, isExported, type VarObj } from './object.ts';
import type { Package } from './package.ts';
import { asNamed, identical, isInterface, isTypeParam, isValid, unalias, under } from './predicates.ts';
import type { Interface, Named, Signature, Struct, Type } from './type.ts';
import { typeSetOf } from './typeset.ts';
import { signatureWithoutNames, typeStr } from './typestring.ts';
import { Typ } from './universe.ts';

export interface Lookup {
  /** Null when not found: then `index` is set if the name was ambiguous, `indirect` if only a pointer receiver was missing. */
  readonly obj: VarObj | FuncObj | null;
  /** Path of field indices; the last is the field's or method's own. */
  readonly index: readonly number[] | null;
  /** A pointer was followed on the way. */
  readonly indirect: boolean;
}

const notFound: Lookup = Object.freeze({ obj: null, index: null, indirect: false });

/** Finds field or method `name` of T. `pkg` counts for unexported names; foldCase ignores case (and packages). */
export function lookupFieldOrMethod(T: Type, addressable: boolean, pkg: Package | null, name: string, foldCase: boolean): Lookup {
  // A defined pointer type has the fields, but not the methods, of its base.
  const u = asNamed(T) ? under(T) : null;
  if (u?.kind === 'Pointer') {
    const found = lookupImpl(u, false, pkg, name, foldCase);
    return found.obj?.kind === 'Func' ? notFound : found;
  }
  return lookupImpl(T, addressable, pkg, name, foldCase);
}

/** A type to search at one depth. */
interface EmbeddedType {
  readonly type: Type;
  readonly index: readonly number[];
  readonly indirect: boolean;
  /** The type occurs several times at this depth: whatever it has is ambiguous. */
  multiples: boolean;
}

interface Match {
  readonly obj: VarObj | FuncObj;
  readonly index: readonly number[];
  readonly indirect: boolean;
}

function lookupImpl(T: Type, addressable: boolean, pkg: Package | null, name: string, foldCase: boolean): Lookup {
  if (name === '_') return notFound;
  const [type, isPtr] = deref(T);
  // A pointer to an interface has no methods.
  if (isPtr && under(type).kind === 'Interface') return notFound;
  const seen: Named[] = [];
  let current: EmbeddedType[] = [{ type, index: [], indirect: isPtr, multiples: false }];
  while (current.length > 0) {
    const next: EmbeddedType[] = [];
    let match: Match | null = null;
    for (const e of current) {
      const named = asNamed(e.type);
      if (named) {
        if (seen.some((s) => identical(s, named))) continue;
        seen.push(named);
      }
      const found = findIn(e, named, pkg, name, foldCase);
      if (!found) {
        if (!match) collectEmbedded(e, next);
        continue;
      }
      if (match || e.multiples) return { obj: null, index: found.index, indirect: false };
      match = found;
    }
    if (match) {
      if (match.obj.kind === 'Func' && hasPtrRecv(match.obj) && !match.indirect && !addressable) return { obj: null, index: null, indirect: true };
      return match;
    }
    current = consolidateMultiples(next);
  }
  return notFound;
}

/** What e's type itself declares under that name. */
function findIn(e: EmbeddedType, named: Named | null, pkg: Package | null, name: string, foldCase: boolean): Match | null {
  const at = (obj: VarObj | FuncObj, i: number): Match => ({ obj, index: [...e.index, i], indirect: e.indirect });
  if (named) {
    const i = methodIndexOf(named, pkg, name, foldCase);
    if (i >= 0) return at(methodAt(named, i), i);
  }
  const u = under(e.type);
  if (u.kind === 'Struct') {
    const i = fieldIndex(u.fields, pkg, name, foldCase);
    return i < 0 ? null : at(u.fields[i] as VarObj, i);
  }
  if (u.kind === 'Interface') {
    const { methods } = typeSetOf(u);
    const i = methods.findIndex((m) => sameId(m, pkg, name, foldCase));
    return i < 0 ? null : at(methods[i] as FuncObj, i);
  }
  return null;
}

function collectEmbedded(e: EmbeddedType, next: EmbeddedType[]): void {
  const u = under(e.type);
  if (u.kind !== 'Struct') return;
  for (const [i, f] of u.fields.entries()) {
    if (!f.embedded || !f.type) continue;
    const [type, isPtr] = deref(f.type);
    next.push({ type, index: [...e.index, i], indirect: e.indirect || isPtr, multiples: e.multiples });
  }
}

function consolidateMultiples(list: EmbeddedType[]): EmbeddedType[] {
  const out: EmbeddedType[] = [];
  for (const e of list) {
    const same = out.find((o) => identical(o.type, e.type));
    if (same) same.multiples = true;
    else out.push(e);
  }
  return out;
}

/** Whether `name`, written in `pkg`, denotes obj (Go spec, "Uniqueness of identifiers"). */
export function sameId(obj: VarObj | FuncObj, pkg: Package | null, name: string, foldCase: boolean): boolean {
  if (foldCase && obj.name.toLowerCase() === name.toLowerCase()) return true;
  if (obj.name !== name) return false;
  return obj.exported || obj.pkg?.path === pkg?.path;
}

/** Whether the method's receiver is a pointer; also for methods whose signature is not checked yet. */
export function hasPtrRecv(f: FuncObj): boolean {
  const recv = (f.type as Signature | null)?.recv;
  return recv?.type ? deref(recv.type)[1] : f.ptrRecv;
}

export interface MissingMethod {
  readonly method: FuncObj;
  /** It is there, but with another signature or on the pointer type only. */
  readonly wrongType: boolean;
  /** In parentheses, as it ends an error message. */
  readonly cause: string;
}

type Equivalent = (x: Type, y: Type) => boolean;

/**
 * The first method of interface T that V lacks; null if there is none. If V is an interface and not isStatic only
 * methods that V has too are compared (their presence is a matter of the dynamic type).
 */
export function missingMethod(c: Checker | null, V: Type, T: Type, isStatic: boolean, equivalent: Equivalent): MissingMethod | null {
  const Tu = under(T);
  if (Tu.kind !== 'Interface') return null;
  const Vu = under(V);
  for (const m of typeSetOf(Tu).methods) {
    const missing = Vu.kind === 'Interface' ? missingInInterface(c, V, Vu, T, m, isStatic, equivalent) : missingInType(c, V, T, m, equivalent);
    if (missing) return missing;
  }
  return null;
}

function missingInInterface(c: Checker | null, V: Type, Vu: Interface, T: Type, m: FuncObj, isStatic: boolean, equivalent: Equivalent): MissingMethod | null {
  const f = typeSetOf(Vu).methods.find((g) => sameId(g, m.pkg, m.name, false));
  if (!f) return isStatic ? { method: m, wrongType: false, cause: absent(c, V, T, m) } : null;
  return equivalent(f.type as Type, m.type as Type) ? null : { method: m, wrongType: true, cause: wrongSignature(c, f, m) };
}

function missingInType(c: Checker | null, V: Type, T: Type, m: FuncObj, equivalent: Equivalent): MissingMethod | null {
  const { obj, index, indirect } = lookupImpl(V, false, m.pkg, m.name, false);
  const str = (t: Type): string => (c ? typeStr(c, t) : '');
  if (!obj) {
    if (index) return { method: m, wrongType: false, cause: `(ambiguous selector ${str(V)}.${m.name})` };
    if (indirect) return { method: m, wrongType: true, cause: `(method ${m.name} has pointer receiver)` };
    return { method: m, wrongType: false, cause: similar(c, V, m) ?? absent(c, V, T, m) };
  }
  if (obj.kind !== 'Func') return { method: m, wrongType: false, cause: `(${str(V)}.${m.name} is a field, not a method)` };
  if (c) objDecl(c, obj);
  return equivalent(obj.type as Type, m.type as Type) ? null : { method: m, wrongType: true, cause: wrongSignature(c, obj, m) };
}

/** V has a method whose name differs in case, or by being another package's. */
function similar(c: Checker | null, V: Type, m: FuncObj): string | null {
  const { obj } = lookupImpl(V, false, m.pkg, m.name, true);
  if (obj?.kind !== 'Func') return null;
  if (obj.name === m.name) return `(unexported method ${m.name})`;
  if (c) objDecl(c, obj);
  return `(missing method ${m.name})\n\t\thave ${funcString(c, obj)}\n\t\twant ${funcString(c, m)}`;
}

function absent(c: Checker | null, V: Type, T: Type, m: FuncObj): string {
  const ptr = isInterfacePtr(V) ? V : isInterfacePtr(T) ? T : null;
  return ptr && c ? `(${interfacePtrError(c, ptr)})` : `(missing method ${m.name})`;
}

function wrongSignature(c: Checker | null, f: FuncObj, m: FuncObj): string {
  let [have, want] = [funcString(c, f), funcString(c, m)];
  if (have === want) [have, want] = [funcString(null, f), funcString(null, m)];
  const text = `(wrong type for method ${m.name})`;
  return have === want ? text : `${text}\n\t\thave ${have}\n\t\twant ${want}`;
}

function funcString(c: Checker | null, f: FuncObj): string {
  return f.name + signatureWithoutNames(c, f.type as Signature);
}

export function isInterfacePtr(t: Type): boolean {
  const u = under(t);
  return u.kind === 'Pointer' && isInterface(u.elem);
}

export function interfacePtrError(c: Checker, t: Type): string {
  const u = under(t);
  const what = u.kind === 'Pointer' && isTypeParam(u.elem) ? 'type parameter' : 'interface';
  return `type ${typeStr(c, t)} is pointer to ${what}, not ${what}`;
}

/** Whether V has all methods of T, or may have them for all we know of invalid types; else why not. */
export function hasAllMethods(c: Checker | null, V: Type, T: Type, isStatic: boolean, equivalent: Equivalent): { ok: boolean; cause: string } {
  if (!isValid(V)) return { ok: true, cause: '' };
  const missing = missingMethod(c, V, T, isStatic, equivalent);
  if (!missing || hasInvalidEmbeddedFields(V, new Set())) return { ok: true, cause: '' };
  return { ok: false, cause: missing.cause };
}

function hasInvalidEmbeddedFields(t: Type, seen: Set<Struct>): boolean {
  const s = under(derefStructPtr(t));
  if (s.kind !== 'Struct' || seen.has(s)) return false;
  seen.add(s);
  return s.fields.some((f) => f.embedded && f.type !== null && (!isValid(f.type) || hasInvalidEmbeddedFields(f.type, seen)));
}

/** Whether an interface value of type V may hold a T. */
export function assertableTo(c: Checker, V: Type, T: Type): { ok: boolean; cause: string } {
  if (isInterface(T)) return { ok: true, cause: '' };
  return hasAllMethods(c, T, V, false, identical);
}

/** As assertableTo, also for constraint interfaces; the cause is a whole sentence. */
export function newAssertableTo(c: Checker, V: Type, T: Type): { ok: boolean; cause: string } {
  if (isInterface(T)) return { ok: true, cause: '' };
  const cause = implementsType(c, T, V, false);
  return { ok: cause === null, cause: cause ?? '' };
}

/** Takes a `*` off an unnamed pointer type: the base, and whether there was one. */
export function deref(t: Type): [Type, boolean] {
  const u = unalias(t);
  if (u.kind !== 'Pointer') return [t, false];
  return [u.elem ?? Typ.invalid, true];
}

/** The struct type that t, perhaps a defined type, points to; else t. */
export function derefStructPtr(t: Type): Type {
  const u = under(t);
  return u.kind === 'Pointer' && under(u.elem).kind === 'Struct' ? u.elem : t;
}

export function fieldIndex(fields: readonly VarObj[], pkg: Package | null, name: string, foldCase: boolean): number {
  return name === '_' ? -1 : fields.findIndex((f) => sameId(f, pkg, name, foldCase));
}

/**
 * What to say when `sel` was not found in t as written; obj is what a search ignoring case found. structLit: a field
 * of a composite literal was looked for.
 */
export function lookupError(c: Checker, t: Type, sel: string, obj: VarObj | FuncObj | null, structLit: boolean): string {
  const type = typeStr(c, t);
  const problem = obj ? spelling(c, sel, obj) : 'missing';
  const alt = obj?.name ?? '';
  const what = obj?.kind === 'Func' ? 'method' : 'field';
  if (problem === 'inaccessible')
    return `cannot refer to unexported ${structLit ? 'field' : what} ${alt}${structLit ? ` in struct literal of type ${type}` : ''}`;
  const text = structLit ? `unknown field ${sel} in struct literal of type ${type}` : `type ${type} has no field or method ${sel}`;
  if (problem === 'missing') return text;
  return `${text}, but does have ${problem === 'unexported' ? 'unexported ' : ''}${structLit ? '' : `${what} `}${alt}`;
}

function spelling(c: Checker, sel: string, obj: VarObj | FuncObj): 'missing' | 'misspelled' | 'unexported' | 'inaccessible' {
  const alt = obj.name;
  if (obj.pkg === c.pkg) return 'misspelled';
  if (isExported(sel)) return isExported(alt) ? 'misspelled' : tail(sel) === tail(alt) ? 'unexported' : 'missing';
  if (isExported(alt)) return tail(sel) === tail(alt) ? 'misspelled' : 'missing';
  return sel === alt ? 'inaccessible' : 'missing';
}

/** s without its first UTF-8 sequence. */
function tail(s: string): string {
  return s.replace(/^([\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*)/, '');
}

export interface MethodSelection {
  readonly obj: FuncObj;
  /** Path through embedded fields to the method. */
  readonly index: readonly number[];
  /** A pointer is followed on the path. */
  readonly indirect: boolean;
}

/** The method set of t (Go spec, "Method sets"), promoted methods included, sorted by name, unexported ones of several packages by path. */
export function methodSet(t: Type): readonly MethodSelection[] {
  const out: MethodSelection[] = [];
  for (const m of candidateMethods(t)) {
    const { obj, index, indirect } = lookupFieldOrMethod(t, false, m.pkg, m.name, false);
    if (obj instanceof FuncObj && index) out.push({ obj, index, indirect });
  }
  const key = (s: MethodSelection): string => `${s.obj.name}\0${s.obj.exported ? '' : s.obj.pkg?.path}`;
  return out.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** All methods of t and, recursively, of its embedded fields, one for each id. */
function candidateMethods(t: Type): Iterable<FuncObj> {
  const byId = new Map<string, FuncObj>();
  const seen = new Set<Type>();
  const visit = (x: Type): void => {
    const [base] = deref(x);
    const type = unalias(base);
    if (seen.has(type)) return;
    seen.add(type);
    if (type.kind === 'Named') for (let i = 0; i < numMethods(type); i++) byId.set(methodAt(type, i).id, methodAt(type, i));
    const u = under(type);
    if (u.kind === 'Interface') for (const m of typeSetOf(u).methods) byId.set(m.id, m);
    if (u.kind === 'Struct') for (const f of u.fields) if (f.embedded && f.type) visit(f.type);
  };
  visit(t);
  return byId.values();
}

/** The interface's methods, those of embedded interfaces included, sorted by id. */
export function interfaceMethods(t: Interface): readonly FuncObj[] {
  return typeSetOf(t).methods;
}
