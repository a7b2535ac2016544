/** Conversions T(x) (Go spec, "Conversions"). */
import { encodeRune } from '../syntax/rune.ts';
import type { Checker } from './checker.ts';
import { representableConst } from './const.ts';
import { type ConstantValue, constantString, makeString, toInt, unknownValue } from './constant.ts';
import { errorAt } from './errors.ts';
import { assignableTo, type Operand, operandString } from './operand.ts';
import {
  allString,
  allTypes,
  asTypeParam,
  defaultType,
  identical,
  identicalIgnoreTags,
  isComplex,
  isConstType,
  isInteger,
  isIntegerOrFloat,
  isNonTypeParamInterface,
  isString,
  isTypeParam,
  isUntyped,
  unalias,
  under,
} from './predicates.ts';
import type { Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { Typ } from './universe.ts';
import { updateExprType } from './untyped.ts';

/** Converts x to T, or reports that it cannot be. Constants converted to a constant type stay constants. */
export function conversion(c: Checker, x: Operand, T: Type): void {
  const constArg = x.mode === 'constant';
  let result: Convertibility;
  if (constArg && isConstType(T)) {
    const value = convertConstant(x, T);
    if (!value && isInteger(x.type) && isInteger(T)) {
      errorAt(c, x, 'InvalidConversion', `constant ${constantString(x.value ?? unknownValue)} overflows ${typeStr(c, T)}`);
      x.setInvalid();
      return;
    }
    if (value) x.value = value;
    else if (isInteger(T) && x.value && toInt(x.value).kind === 'int') x.value = toInt(x.value);
    result = { ok: value !== null, cause: '' };
  } else if (constArg && isTypeParam(T)) {
    result = convertConstantToEach(c, x, T);
    x.mode = 'value';
  } else {
    result = convertibleTo(c, x, T);
    if (result.ok) x.mode = 'value';
  }
  if (!result.ok) {
    const cause = result.cause === '' ? '' : `: ${result.cause}`;
    // A constant that could not be converted to a type parameter is described as the value it would have become.
    errorAt(c, x, 'InvalidConversion', `cannot convert ${operandString(c, x)} to type ${typeStr(c, T)}${cause}`);
    x.setInvalid();
    return;
  }
  if (isUntyped(x.type) && x.expr) updateExprType(c, x.expr, finalType(x, T, constArg), true);
  x.type = T;
  if (x.mode !== 'constant') x.value = null;
}

/** The type an untyped argument ends up with: mostly the one it is converted to. */
function finalType(x: Operand, T: Type, constArg: boolean): Type {
  if (x.type === Typ['untyped nil']) return T;
  // []byte("foo"): the constant is a string.
  if (isNonTypeParamInterface(T) || (constArg && !isConstType(T))) return defaultType(x.type);
  // string('a'): the argument stays a number.
  return x.mode === 'constant' && isInteger(x.type) && allString(T) ? x.type : T;
}

/** The constant x as one of type T; null where it cannot be. */
function convertConstant(x: Operand, T: Type): ConstantValue | null {
  const t = under(T);
  if (t.kind !== 'Basic') return null;
  const value = representableConst(x.value ?? unknownValue, t);
  if (value) return value;
  return isInteger(x.type) && isString(t) ? makeString(codePoint(x.value ?? unknownValue)) : null;
}

/** UTF-8 of an integer taken as a code point; of U+FFFD where it is none. */
function codePoint(value: ConstantValue): string {
  const i = toInt(value);
  return encodeRune(i.kind === 'int' && i.value >= 0n && i.value <= 0x10ffffn ? Number(i.value) : 0xfffd);
}

function convertConstantToEach(c: Checker, x: Operand, T: Type): Convertibility {
  let cause = '';
  const ok = allTypes(T, (_, u) => {
    if (!u) {
      cause = `${typeStr(c, T)} does not contain specific types`;
      return false;
    }
    if ((isString(x.type) && isBytesOrRunes(u)) || convertConstant(x, u)) return true;
    const where = `${typeStr(c, u)} (in ${typeStr(c, T)})`;
    const overflows = isInteger(x.type) && isInteger(u);
    cause = overflows ? `constant ${constantString(x.value ?? unknownValue)} overflows ${where}` : `cannot convert ${operandString(c, x)} to type ${where}`;
    return false;
  });
  return { ok, cause };
}

export interface Convertibility {
  readonly ok: boolean;
  readonly cause: string;
}

/** Whether a non-constant x can be converted to T (Go spec, "Conversions", the list). */
export function convertibleTo(c: Checker, x: Operand, T: Type): Convertibility {
  const assignable = assignableTo(c, x, T);
  if (assignable.ok) return { ok: true, cause: '' };
  const V = unalias(x.type);
  const U = unalias(T);
  const Vp = asTypeParam(V);
  const Tp = asTypeParam(U);
  if (sameShape(V, U, Vp !== null || Tp !== null) || betweenBasics(under(V), under(U)) || throughUnsafe(under(V), under(U))) return { ok: true, cause: '' };
  const array = sliceToArray(c, under(V), under(U));
  if (array) return array;
  if (!Vp && !Tp) return { ok: false, cause: assignable.cause };
  return eachConvertible(c, x, V, T, assignable.cause);
}

/** Identical underlying types, or pointers to such, tags ignored. */
function sameShape(V: Type, T: Type, generic: boolean): boolean {
  if (!generic && identicalIgnoreTags(under(V), under(T))) return true;
  if (V.kind !== 'Pointer' || T.kind !== 'Pointer' || isTypeParam(V.elem) || isTypeParam(T.elem)) return false;
  return identicalIgnoreTags(under(V.elem), under(T.elem));
}

function betweenBasics(Vu: Type, Tu: Type): boolean {
  if (isIntegerOrFloat(Vu) && isIntegerOrFloat(Tu)) return true;
  if (isComplex(Vu) && isComplex(Tu)) return true;
  if (isString(Tu)) return isInteger(Vu) || isBytesOrRunes(Vu);
  return isString(Vu) && isBytesOrRunes(Tu);
}

function throughUnsafe(Vu: Type, Tu: Type): boolean {
  const isAddress = (u: Type): boolean => u.kind === 'Pointer' || (u.kind === 'Basic' && u.basic === 'uintptr');
  const isUnsafe = (u: Type): boolean => u.kind === 'Basic' && u.basic === 'unsafe.Pointer';
  return (isAddress(Vu) && isUnsafe(Tu)) || (isUnsafe(Vu) && isAddress(Tu));
}

/** Null where V and T are no slice and array (or pointer to one) of the same elements. */
function sliceToArray(c: Checker, Vu: Type, Tu: Type): Convertibility | null {
  if (Vu.kind !== 'Slice') return null;
  const pointer = Tu.kind === 'Pointer';
  const array = pointer ? under(Tu.elem) : Tu;
  if (array.kind !== 'Array' || !identical(Vu.elem, array.elem)) return null;
  if (c.allowVersion(pointer ? 17 : 20)) return { ok: true, cause: '' };
  return {
    ok: false,
    cause: pointer ? 'conversion of slice to array pointer requires go1.17 or later' : 'conversion of slice to array requires go1.20 or later',
  };
}

/** One of the types is a type parameter: each type of its type set must be convertible. */
function eachConvertible(c: Checker, x: Operand, V: Type, T: Type, assignCause: string): Convertibility {
  let cause = assignCause;
  const y = x.clone();
  const each = (t: Type, f: (t: Type) => boolean): boolean => (isTypeParam(t) ? allTypes(t, (term) => term !== null && f(term)) : f(t));
  const inSet = (term: Type, t: Type): string => (isTypeParam(t) ? `${typeStr(c, term)} (in ${typeStr(c, t)})` : typeStr(c, term));
  const ok = each(V, (v) => {
    y.type = v;
    return each(T, (t) => {
      const r = convertibleTo(c, y, t);
      const why = r.cause === '' ? assignCause : r.cause;
      if (!r.ok) cause = `cannot convert ${inSet(v, V)} to type ${inSet(t, T)}${why === '' ? '' : `\n\t${why}`}`;
      return r.ok;
    });
  });
  return { ok, cause };
}

export function isBytesOrRunes(t: Type): boolean {
  const u = under(t);
  if (u.kind !== 'Slice') return false;
  const elem = under(u.elem);
  return elem.kind === 'Basic' && (elem.basic === 'uint8' || elem.basic === 'int32');
}
