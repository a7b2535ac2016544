/** Conversions (Go spec, "Conversions"), on ground types. */
import { unparen } from '../analysis/escape.ts';
import type { CallExpr, Expr } from '../syntax/ast.ts';
import { wrapNarrow } from './arithmetic.ts';
import { adapt, constantText, expr, hold, isNil } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isComplex, isFloat, isInteger, isUnsigned, isWide, isAggregate } from './ground-type.ts';
import { isMadeOfHalves, lowHalf, valueByHalves } from './halves.ts';
import { typeString } from './type-string.ts';
import { copyValue, zeroValue } from './values.ts';

export function conversion(fc: FunctionCompiler, e: CallExpr): string {
  const to = fc.typeOf(e);
  const arg = e.args[0] as Expr;
  if (isNil(fc, arg)) return zeroValue(fc.m, to);
  const from = fc.typeOf(arg);
  const constant = fc.m.info.types.get(arg)?.value;
  if (constant && constant.kind !== 'unknown') {
    const numeric = isInteger(to) || isFloat(to) || isComplex(to);
    if ((numeric && constant.kind !== 'string' && constant.kind !== 'bool') || (to.kind === 'string' && constant.kind === 'string') || to.kind === 'bool') {
      // Float to integer conversions of constants are exact where they are allowed.
      return constantText(fc, constant, to);
    }
  }
  checkUnsafe(fc, e, to);
  if (isInteger(to) && isInteger(from) && isMadeOfHalves(fc, arg)) return isWide(to) ? valueByHalves(fc, arg, to) : wrapNarrow(to, lowHalf(fc, arg));
  let text = expr(fc, arg);
  if (constant?.kind === 'string' && to.kind === 'slice' && (to.u.elem as GType).kind === 'uint8') return `${fc.line(e.pos)}$.stringToBytes(${text}, true)`;
  if (to.kind === 'interface' && from.kind !== 'interface' && isAggregate(from)) text = copyValue(fc.m, from, text);
  return fc.line(e.pos) + convert(fc, text, from, to, fc.small.isSmall(arg));
}

/**
 * `(*T)(unsafe.Pointer(p))` reads memory as something else, which there is none of here. An error of compilation where the pointer's own
 * type is in sight; elsewhere `src/runtime/unsafe.ts` notices.
 */
function checkUnsafe(fc: FunctionCompiler, e: CallExpr, to: GType): void {
  const inner = unparen(e.args[0] as Expr);
  if (to.kind !== 'ptr' || fc.typeOf(inner).kind !== 'unsafe.Pointer' || inner.kind !== 'CallExpr') return;
  if (fc.m.info.types.get(inner.fun)?.mode !== 'typexpr') return;
  const source = inner.args[0];
  if (!source || isNil(fc, source)) return;
  const from = fc.typeOf(source);
  if (isInteger(from) && unparen(source).kind === 'BinaryExpr' && !fc.m.info.types.get(source)?.value)
    fc.m.unsupportedAt(e.pos, 'gocl has no pointer arithmetic: a number cannot become a pointer');
  if (from.kind !== 'ptr') return;
  const a = from.u.elem as GType;
  const b = to.u.elem as GType;
  const same = a.u === b.u || (isBasic(a) && representation(a) === representation(b));
  if (!same) fc.m.unsupportedAt(e.pos, `gocl cannot use memory of type ${typeString(a)} as ${typeString(b)} (conversion through unsafe.Pointer)`);
}

function isBasic(t: GType): boolean {
  return isInteger(t) || isFloat(t) || isComplex(t) || t.kind === 'bool' || t.kind === 'string' || t.kind === 'unsafe.Pointer';
}

function representation(t: GType): string {
  return t.kind === 'int' ? 'int64' : t.kind === 'uint' || t.kind === 'uintptr' ? 'uint64' : t.kind;
}

/** `text` of type `from` as a `to`. Aggregates keep their identity. */
export function convert(fc: FunctionCompiler, text: string, from: GType, to: GType, small = false): string {
  if (from === to) return text;
  if (to.kind === 'interface') return adapt(fc, text, from, to);
  if (isInteger(to)) {
    if (isInteger(from)) return integerToInteger(fc, text, from, to, small);
    if (isFloat(from)) return floatToInteger(fc, text, to);
    if (from.kind === 'unsafe.Pointer') return `$.pointerToNumber(${text})`;
    return text;
  }
  if (to.kind === 'unsafe.Pointer' && isInteger(from)) return `$.numberToPointer(${text})`;
  if (to.kind === 'unsafe.Pointer' && from.kind === 'ptr') return `$.toUnsafe(${text}, ${fc.m.descriptors.type(from.u.elem as GType)})`;
  if (to.kind === 'ptr' && from.kind === 'unsafe.Pointer') return `$.fromUnsafe(${text}, ${fc.m.descriptors.type(to.u.elem as GType)})`;
  if (isFloat(to)) return toFloat(fc, text, from, to, small);
  if (isComplex(to)) return to.kind === 'complex64' && from.kind !== 'complex64' ? `$.complex64of(${text})` : text;
  if (to.kind === 'string') return convertToString(text, from);
  if (to.kind === 'slice' && from.kind === 'string') return (to.u.elem as GType).kind === 'uint8' ? `$.stringToBytes(${text})` : `$.stringToRunes(${text})`;
  if (from.kind === 'slice' && to.kind === 'array') return `$.toArray(${fc.m.descriptors.type(to.u.elem as GType)}, ${text}, ${to.u.len})`;
  if (from.kind === 'slice' && to.kind === 'ptr') {
    const array = (to.u.elem as GType).u;
    return `$.toArrayPtr(${fc.m.descriptors.type(array.elem as GType)}, ${text}, ${array.len})`;
  }
  return text;
}

function convertToString(text: string, from: GType): string {
  if (isInteger(from)) return `$.runeToString(${text})`;
  if (from.kind === 'slice') return (from.u.elem as GType).kind === 'uint8' ? `$.bytesToString(${text})` : `$.runesToString(${text})`;
  return text;
}

function integerToInteger(fc: FunctionCompiler, text: string, from: GType, to: GType, small: boolean): string {
  if (from.kind === to.kind) return text;
  const setups: string[] = [];
  const done = (s: string): string => `(${[...setups, s].join(', ')})`;
  if (isWide(to)) {
    if (isUnsigned(from) === isUnsigned(to) || (!isWide(from) && isUnsigned(from))) return text;
    const x = hold(fc, text, setups);
    if (isUnsigned(to)) return done(`${x} >= 0 ? ${x} : $.wrapU(${x})`);
    return done(`${x} <= 9007199254740991 ? ${x} : $.wrapI(${x})`);
  }
  if (!isWide(from) || small) return wrapNarrow(to, text);
  const x = hold(fc, text, setups);
  return wrapNarrow(to, done(`typeof ${x} === "number" ? ${x} : $.low32(${x})`));
}

function floatToInteger(fc: FunctionCompiler, text: string, to: GType): string {
  if (!isWide(to)) return wrapNarrow(to, `$.${to.kind === 'uint32' ? 'floatToU32' : 'floatToI32'}(${text})`);
  if (isUnsigned(to)) return `$.floatToU(${text})`;
  const setups: string[] = [];
  const x = hold(fc, text, setups);
  const r = fc.temp();
  return `(${[...setups, `(${r} = Math.trunc(${x})) <= 9007199254740991 && ${r} >= -9007199254740991 ? ${r} : $.floatToI(${x})`].join(', ')})`;
}

/** The sum with 0 turns the -0 that integer arithmetic may leave behind into 0. */
function toFloat(fc: FunctionCompiler, text: string, from: GType, to: GType, small: boolean): string {
  if (isFloat(from)) return to.kind === 'float32' && from.kind !== 'float32' ? `Math.fround(${text})` : text;
  if (!isWide(from) || small) return to.kind === 'float32' ? `Math.fround(${text} + 0)` : `(${text} + 0)`;
  const name = to.kind === 'float32' ? 'float32' : 'float64';
  const setups: string[] = [];
  const x = hold(fc, text, setups);
  const fast = to.kind === 'float32' ? `Math.fround(${x} + 0)` : `${x} + 0`;
  return `(${[...setups, `typeof ${x} === "number" ? ${fast} : $.${name}(${x})`].join(', ')})`;
}
