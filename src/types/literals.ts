/** Basic, function and composite literals (Go spec, "Basic literals", "Function literals", "Composite literals"). */
import type { BasicLit, CompositeLit, Expr, FuncLit, KeyValueExpr } from '../syntax/ast.ts';
import { assignment } from './assignments.ts';
import { use } from './call.ts';
import type { Checker } from './checker.ts';
import { overflow } from './const.ts';
import { constantKey, constantString } from './constant.ts';
import { makeFromLiteral } from './constant-literal.ts';
import { errorAt, versionError } from './errors.ts';
import { expr, exprWithHint } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import { index } from './index.ts';
import { deref, fieldIndex, lookupError } from './lookup.ts';
import type { VarObj } from './object.ts';
import { Operand } from './operand.ts';
import { commonUnder, identical, isNonTypeParamInterface, isValid } from './predicates.ts';
import { recordTypeAndValue, recordUse } from './record.ts';
import { funcBody } from './stmt.ts';
import { ArrayT, type MapT, type Struct, type Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { typ, varType } from './typexpr.ts';
import { Typ } from './universe.ts';

/** Characters of a number that are worth converting. */
const maxLiteralLength = 10_000;

const literalType = Object.freeze({
  INT: Typ['untyped int'],
  FLOAT: Typ['untyped float'],
  IMAG: Typ['untyped complex'],
  CHAR: Typ['untyped rune'],
  STRING: Typ['untyped string'],
});

export function basicLit(c: Checker, x: Operand, e: BasicLit): void {
  if (e.tok === 'INT' || e.tok === 'FLOAT' || e.tok === 'IMAG') {
    literalVersion(c, e);
    if (e.value.length > maxLiteralLength) {
      errorAt(c, e, 'InvalidConstVal', `excessively long constant: ${e.value.slice(0, 10)}... (${e.value.length} chars)`);
      return;
    }
  }
  const value = makeFromLiteral(e);
  if (value.kind === 'unknown') {
    errorAt(c, e, 'InvalidConstVal', `malformed constant: ${e.value}`);
    return;
  }
  x.setConst(literalType[e.tok], value);
  x.expr = e;
  overflow(c, x, e.pos);
}

/** Ways to write numbers that came with Go 1.13. */
function literalVersion(c: Checker, e: BasicLit): void {
  const s = e.value.toLowerCase();
  if (s.length <= 2 || c.allowVersion(13)) return;
  if (s.includes('_')) versionError(c, e, 13, 'underscore in numeric literal');
  else if (s.startsWith('0b')) versionError(c, e, 13, 'binary literal');
  else if (s.startsWith('0o')) versionError(c, e, 13, '0o/0O-style octal literal');
  else if (s.startsWith('0x') && e.tok !== 'INT') versionError(c, e, 13, 'hexadecimal floating-point literal');
}

/** The body is checked at the end of the statement: it may use the type that is just being declared. */
export function funcLit(c: Checker, x: Operand, e: FuncLit): void {
  const sig = typ(c, e.type);
  if (sig.kind !== 'Signature') return;
  const { decl, iota } = c.env;
  c.later(() => funcBody(c, decl, '<function literal>', sig, e.body, iota));
  x.mode = 'value';
  x.type = sig;
}

/** `hint` is the element type of the enclosing literal, for literals without a type; `*T` there stands for `&T{…}`. */
export function compositeLit(c: Checker, x: Operand, e: CompositeLit, hint: Type | null): void {
  if (e.type?.kind === 'ArrayType' && e.type.len?.kind === 'Ellipsis') {
    openArrayLit(c, x, e, varType(c, e.type.elt));
    return;
  }
  const type = literalTypeOf(c, e, hint);
  const { type: u, cause } = commonUnder(c, baseType(type, e.type === null), null);
  switch (u?.kind) {
    case 'Struct':
      structLit(c, e, u, baseType(type, e.type === null));
      break;
    case 'Array': {
      const n = indexedElts(c, e.elts, u.elem, u.len);
      // The length was in error: take that of the literal.
      if (u.len < 0 && e.type) {
        setValue(x, new ArrayT(n, u.elem));
        return;
      }
      break;
    }
    case 'Slice':
      indexedElts(c, e.elts, u.elem, -1);
      break;
    case 'Map':
      mapLit(c, e, u);
      break;
    default:
      invalidLit(c, e, type, u !== null && !isValid(u), cause !== '');
      if (u === null || isValid(u)) {
        x.setInvalid();
        return;
      }
  }
  setValue(x, type);
}

function setValue(x: Operand, t: Type): void {
  x.mode = 'value';
  x.type = t;
  x.value = null;
}

function literalTypeOf(c: Checker, e: CompositeLit, hint: Type | null): Type {
  if (e.type) return typ(c, e.type);
  if (hint) return hint;
  errorAt(c, e, 'UntypedLit', 'missing type in composite literal');
  return Typ.invalid;
}

/** An element literal of pointer type is one of the base type. */
function baseType(t: Type, isElem: boolean): Type {
  if (!isElem) return t;
  const u = commonUnder(null, t, null).type;
  if (!u) return t;
  const [base, isPointer] = deref(u);
  return isPointer ? base : t;
}

/** `[...]T{…}`: the length is that of the literal. */
function openArrayLit(c: Checker, x: Operand, e: CompositeLit, elem: Type): void {
  const type = new ArrayT(indexedElts(c, e.elts, elem, -1), elem);
  if (e.type) recordTypeAndValue(c, e.type, 'typexpr', type, null);
  setValue(x, type);
}

function invalidLit(c: Checker, e: CompositeLit, type: Type, quiet: boolean, noCommon: boolean): void {
  for (const elt of e.elts) use(c, elt.kind === 'KeyValueExpr' ? elt.value : elt);
  if (quiet) return;
  const cause = noCommon ? ' (no common underlying type)' : '';
  errorAt(c, e, 'InvalidLit', `invalid composite literal${e.type ? '' : ' element'} type ${typeStr(c, type)}${cause}`);
}

function structLit(c: Checker, e: CompositeLit, s: Struct, base: Type): void {
  const [first] = e.elts;
  if (!first) return;
  if (first.kind === 'KeyValueExpr') keyedStructLit(c, e, s, base);
  else positionalStructLit(c, e, s, base);
}

const mixture = 'mixture of field:value and value elements in struct literal';

function keyedStructLit(c: Checker, e: CompositeLit, s: Struct, base: Type): void {
  const visited = new Set<number>();
  for (const elt of e.elts) {
    if (elt.kind !== 'KeyValueExpr') {
      errorAt(c, elt, 'MixedStructLit', mixture);
      continue;
    }
    const x = new Operand();
    const key = elt.key.kind === 'Ident' ? elt.key : null;
    const i = key ? fieldIndex(s.fields, c.pkg, key.name, false) : -1;
    expr(c, null, x, elt.value);
    if (!key) errorAt(c, elt, 'InvalidLitField', `invalid field name ${exprString(elt.key)} in struct literal`);
    else if (i < 0) errorAt(c, key, 'MissingLitField', lookupError(c, base, key.name, otherSpelling(c, s, key.name), true));
    else {
      const field = s.fields[i] as VarObj;
      recordUse(c, key, field);
      assignment(c, x, field.type as Type, 'struct literal');
      if (visited.has(i)) errorAt(c, elt, 'DuplicateLitField', `duplicate field name ${key.name} in struct literal`);
      visited.add(i);
    }
  }
}

function otherSpelling(c: Checker, s: Struct, name: string): VarObj | null {
  return s.fields[fieldIndex(s.fields, c.pkg, name, true)] ?? null;
}

function positionalStructLit(c: Checker, e: CompositeLit, s: Struct, base: Type): void {
  for (const [i, elt] of e.elts.entries()) {
    if (elt.kind === 'KeyValueExpr') {
      errorAt(c, elt, 'MixedStructLit', mixture);
      continue;
    }
    const x = new Operand();
    expr(c, null, x, elt);
    const field = s.fields[i];
    if (!field) {
      errorAt(c, x, 'InvalidStructLit', `too many values in struct literal of type ${typeStr(c, base)}`);
      break;
    }
    if (!field.exported && field.pkg !== c.pkg) {
      errorAt(c, x, 'UnexportedLitField', `implicit assignment to unexported field ${field.name} in struct literal of type ${typeStr(c, base)}`);
      continue;
    }
    assignment(c, x, field.type as Type, 'struct literal');
  }
  if (e.elts.length < s.fields.length) errorAt(c, e.rbrace, 'InvalidStructLit', `too few values in struct literal of type ${typeStr(c, base)}`);
}

function mapLit(c: Checker, e: CompositeLit, m: MapT): void {
  // In an interface the same constant is another key when its type differs.
  const keyIsInterface = isNonTypeParamInterface(m.key);
  const visited = new Map<string, Type[]>();
  for (const elt of e.elts) {
    if (elt.kind !== 'KeyValueExpr') {
      errorAt(c, elt, 'MissingLitKey', 'missing key in map literal');
      continue;
    }
    const x = new Operand();
    exprWithHint(c, x, elt.key, m.key);
    assignment(c, x, m.key, 'map literal');
    if (x.mode === 'invalid') continue;
    if (x.mode === 'constant' && x.value && isDuplicate(visited, constantKey(x.value), x.type, keyIsInterface)) {
      errorAt(c, x, 'DuplicateLitKey', `duplicate key ${constantString(x.value)} in map literal`);
      continue;
    }
    exprWithHint(c, x, elt.value, m.elem);
    assignment(c, x, m.elem, 'map literal');
  }
}

function isDuplicate(visited: Map<string, Type[]>, key: string, t: Type, typesCount: boolean): boolean {
  const seen = visited.get(key);
  if (!seen) {
    visited.set(key, [t]);
    return false;
  }
  if (!typesCount || seen.some((s) => identical(s, t))) return true;
  seen.push(t);
  return false;
}

/** Checks the elements of an array or slice literal; length < 0: no limit. Gives the length of the literal: largest index + 1. */
function indexedElts(c: Checker, elts: readonly Expr[], elem: Type, length: number): number {
  const visited = new Set<number>();
  let next = 0;
  let max = 0;
  for (const e of elts) {
    const at = eltIndex(c, e, next, length);
    if (at !== null) {
      next = at;
      if (visited.has(at)) errorAt(c, e, 'DuplicateLitKey', `duplicate index ${at} in array or slice literal`);
      visited.add(at);
    }
    next++;
    max = Math.max(max, next);
    const x = new Operand();
    exprWithHint(c, x, e.kind === 'KeyValueExpr' ? e.value : e, elem);
    assignment(c, x, elem, 'array or slice literal');
  }
  return max;
}

/** Index of an element; null after an error. */
function eltIndex(c: Checker, e: Expr, next: number, length: number): number | null {
  if (e.kind === 'KeyValueExpr') return keyedIndex(c, e, length);
  if (length < 0 || next < length) return next;
  errorAt(c, e, 'OversizeArrayLit', `index ${next} is out of bounds (>= ${length})`);
  return null;
}

function keyedIndex(c: Checker, e: KeyValueExpr, length: number): number | null {
  const { type, value } = index(c, e.key, length);
  if (!isValid(type)) return null;
  if (value >= 0) return value;
  errorAt(c, e, 'InvalidLitIndex', `index ${exprString(e.key)} must be integer constant`);
  return null;
}
