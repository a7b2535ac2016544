/**
 * Operands: what an expression turned out to be while it is being checked, how messages describe it, and what it may be
 * assigned to (Go spec, "Assignability"). After types2/operand.go.
 */
import type { Expr } from '../syntax/ast.ts';
import type { Checker } from './checker.ts';
import { type ConstantValue, constantString } from './constant.ts';
import { implicitTypeAndValue } from './untyped.ts';
import { exprString } from '../syntax/printer.ts';
import type { Mode } from './info.ts';
import { implementsType } from './instantiate.ts';
import { isInterfacePtr } from './lookup.ts';
import type { BuiltinName } from './object.ts';
import { allTypes, asTypeParam, hasEmptyTypeset, hasName, identical, isGeneric, isUntyped, isValid, unalias, under } from './predicates.ts';
import type { Basic, Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';

/** Invariants: after an error `mode` is `invalid` and `type` means nothing; `value` is set for constants only. */
export class Operand {
  mode: Mode = 'invalid';
  expr: Expr | null = null;
  type: Type = Typ.invalid;
  value: ConstantValue | null = null;
  /** Builtins only. */
  id: BuiltinName | null = null;

  copyFrom(o: Operand): void {
    this.mode = o.mode;
    this.expr = o.expr;
    this.type = o.type;
    this.value = o.value;
    this.id = o.id;
  }

  clone(): Operand {
    const o = new Operand();
    o.copyFrom(this);
    return o;
  }

  /** Untyped nil. */
  isNil(): boolean {
    return this.mode === 'nilvalue';
  }

  /** After an error has been reported. The type stays: lists of argument types in messages show it. */
  setInvalid(): void {
    this.mode = 'invalid';
    this.value = null;
  }

  /** A constant of type t. */
  setConst(t: Type, value: ConstantValue): void {
    this.mode = 'constant';
    this.type = t;
    this.value = value;
  }
}

const modeText: Readonly<Record<Mode, string>> = Object.freeze({
  invalid: 'invalid operand',
  novalue: 'no value',
  builtin: 'built-in',
  typexpr: 'type',
  constant: 'constant',
  variable: 'variable',
  mapindex: 'map index expression',
  value: 'value',
  nilvalue: 'nil',
  commaok: 'comma, ok expression',
  cgofunc: 'cgo function',
});

/** `x (variable of type int)`, `"a" (untyped string constant)`, `c (constant 5 of type T)`, `nil`… */
export function operandString(c: Checker, x: Operand): string {
  if (x.mode === 'nilvalue') return nilString(c, x);
  const value = x.mode === 'constant' && x.value ? constantString(x.value) : '';
  const expr = x.expr ? exprString(x.expr) : exprLess(c, x, value);
  let text = '';
  const typed = hasTypeText(x);
  if (typed && isUntyped(x.type)) text += `${(x.type as Basic).name} `;
  text += modeText[x.mode];
  if (value !== '' && value !== expr) text += ` ${value}`;
  if (typed && !isUntyped(x.type)) text += typeText(c, x.type);
  return expr === '' ? text : `${expr} (${text})`;
}

function nilString(c: Checker, x: Operand): string {
  if (!isValid(x.type)) return 'nil (with invalid type)';
  return x.type === Typ['untyped nil'] ? 'nil' : `nil (of type ${typeStr(c, x.type)})`;
}

function exprLess(c: Checker, x: Operand, value: string): string {
  if (x.mode === 'builtin') return x.id ?? '';
  return x.mode === 'typexpr' ? typeStr(c, x.type) : value;
}

function hasTypeText(x: Operand): boolean {
  return x.mode !== 'invalid' && x.mode !== 'novalue' && x.mode !== 'builtin' && x.mode !== 'typexpr';
}

function typeText(c: Checker, t: Type): string {
  if (!isValid(t)) return ' with invalid type';
  const p = asTypeParam(t);
  let desc = isGeneric(t) ? 'generic ' : '';
  if (!p && (t.kind === 'Alias' || t.kind === 'Named')) desc += `${compositeKind(t) || (under(t) as Basic).name} `;
  let text = ` of ${desc}type ${typeStr(c, t)}`;
  if (p?.bound) text += ` constrained by ${typeStr(c, p.bound)}${hasEmptyTypeset(p) ? ' with empty type set' : ''}`;
  return text;
}

/** `array`, `func`, `interface`…; '' for basic types. */
export function compositeKind(t: Type): string {
  const u = under(t);
  if (u.kind === 'Basic') return '';
  return u.kind === 'Signature' ? 'func' : u.kind.toLowerCase();
}

export interface Assignability {
  readonly ok: boolean;
  /** More about why not, or ''. */
  readonly cause: string;
  /** Error code where not ok. */
  readonly code: string;
}

const yes: Assignability = Object.freeze({ ok: true, cause: '', code: '' });
const no = (cause = '', code = 'IncompatibleAssign'): Assignability => ({ ok: false, cause, code });

/** Whether x may be assigned to a variable of type T (Go spec, "Assignability"). */
export function assignableTo(c: Checker, x: Operand, T: Type): Assignability {
  if (x.mode === 'invalid' || !isValid(T)) return yes;
  const V = unalias(x.type);
  const U = unalias(T);
  if (identical(V, U)) return yes;
  const Vu = under(V);
  const Tu = under(U);
  const Vp = asTypeParam(V);
  const Tp = asTypeParam(U);

  if (isUntyped(Vu)) return untypedAssignable(c, x, U);
  if (!Vp && !Tp && identical(Vu, Tu) && (!hasName(V) || !hasName(U))) return yes;

  if ((Tu.kind === 'Interface' && !Tp) || isInterfacePtr(Tu)) {
    const cause = implementsType(c, V, U, false);
    if (cause === null) return yes;
    if (!Vp) return no(cause, 'InvalidIfaceAssign');
  }
  if (Vu.kind === 'Interface' && !Vp && implementsType(c, U, V, false) === null) return no('need type assertion');
  if (Vu.kind === 'Chan' && Vu.dir === 'both' && Tu.kind === 'Chan' && identical(Vu.elem, Tu.elem)) {
    return !hasName(V) || !hasName(U) ? yes : no('', 'InvalidChanAssign');
  }
  if (Tp && !hasName(V)) return assignableToEach(c, x, Tp);
  if (Vp && !hasName(U)) return eachAssignable(c, x, Vp, T);
  return no();
}

function untypedAssignable(c: Checker, x: Operand, T: Type): Assignability {
  const fits = (t: Type | null): boolean => t !== null && implicitTypeAndValue(c, x, t).type !== null;
  const ok = asTypeParam(T) ? allTypes(T, (t) => fits(t)) : fits(T);
  return ok ? yes : no();
}

function assignableToEach(c: Checker, x: Operand, Tp: Type): Assignability {
  let result = no();
  allTypes(Tp, (t) => {
    if (!t) {
      result = no();
      return false;
    }
    const a = assignableTo(c, x, t);
    result = a.ok ? a : no(withCause(`cannot assign ${typeStr(c, x.type)} to ${typeStr(c, t)} (in ${typeStr(c, Tp)})`, a.cause), a.code);
    return a.ok;
  });
  return result;
}

function eachAssignable(c: Checker, x: Operand, Vp: Type, T: Type): Assignability {
  let result = no();
  const y = x.clone();
  allTypes(Vp, (v) => {
    if (!v) {
      result = no();
      return false;
    }
    y.type = v;
    const a = assignableTo(c, y, T);
    result = a.ok ? a : no(withCause(`cannot assign ${typeStr(c, v)} (in ${typeStr(c, Vp)}) to ${typeStr(c, T)}`, a.cause), a.code);
    return a.ok;
  });
  return result;
}

function withCause(message: string, cause: string): string {
  return cause === '' ? message : `${message}\n\t${cause}`;
}
