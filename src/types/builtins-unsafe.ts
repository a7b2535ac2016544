/** The functions of package unsafe (Go spec, "Package unsafe"). */
import type { CallExpr, Expr, SelectorExpr } from '../syntax/ast.ts';
import { assignment } from './assignments.ts';
import { makeSig, requires, value } from './builtins.ts';
import type { Checker } from './checker.ts';
import { makeInt } from './constant.ts';
import { errorAt } from './errors.ts';
import { expr } from './expr.ts';
import { exprString } from '../syntax/printer.ts';
import { isValidIndex } from './index.ts';
import { derefStructPtr, lookupFieldOrMethod } from './lookup.ts';
import type { BuiltinName, VarObj } from './object.ts';
import { type Operand, operandString } from './operand.ts';
import { asNamed, commonUnder, isTypeParam, under } from './predicates.ts';
import { recordBuiltinType, recordSelection, recordTypeAndValue, recordUse } from './record.ts';
import { use } from './selector.ts';
import { alignOf, offsetOf, sizeOf } from './sizes.ts';
import { type Named, Pointer, Slice, type Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { unparen } from './unary.ts';
import { Typ } from './universe.ts';

export function unsafeBuiltin(c: Checker, x: Operand, call: CallExpr, id: BuiltinName, args: readonly Operand[]): boolean {
  const y = args[1] as Operand;
  switch (id) {
    case 'Add':
      requires(c, call, 17, 'unsafe.Add');
      if (!assigned(c, x, Typ['unsafe.Pointer'], id) || !isValidIndex(c, y, 'InvalidUnsafeAdd', 'length', true)) return false;
      return value(c, x, call, Typ['unsafe.Pointer'], Typ['unsafe.Pointer'], y.type);
    case 'Alignof':
      return assigned(c, x, null, id) && layout(c, x, call, alignOf);
    case 'Sizeof':
      return assigned(c, x, null, id) && layout(c, x, call, sizeOf);
    case 'Offsetof':
      return offsetof(c, x, call);
    case 'Slice':
      requires(c, call, 17, 'unsafe.Slice');
      return unsafeSlice(c, x, y, call);
    case 'SliceData': {
      requires(c, call, 20, 'unsafe.SliceData');
      const u = commonUnder(c, x.type, null).type;
      if (u?.kind === 'Slice') return value(c, x, call, new Pointer(u.elem), u);
      errorAt(c, x, 'InvalidUnsafeSliceData', `invalid argument: ${operandString(c, x)} is not a slice`);
      return false;
    }
    case 'String':
      requires(c, call, 20, 'unsafe.String');
      if (!assigned(c, x, new Pointer(Typ.byte), id) || !isValidIndex(c, y, 'InvalidUnsafeString', 'length', false)) return false;
      return value(c, x, call, Typ.string, new Pointer(Typ.byte), y.type);
    default:
      requires(c, call, 20, 'unsafe.StringData');
      return assigned(c, x, Typ.string, id) && value(c, x, call, new Pointer(Typ.byte), Typ.string);
  }
}

function assigned(c: Checker, x: Operand, t: Type | null, id: BuiltinName): boolean {
  assignment(c, x, t, `argument to unsafe.${id}`);
  return x.mode !== 'invalid';
}

/** A size or alignment: constant unless it depends on a type parameter. */
function layout(c: Checker, x: Operand, call: CallExpr, of: (t: Type) => number): boolean {
  if (hasVarSize(x.type)) return value(c, x, call, Typ.uintptr, x.type);
  return constantSize(c, x, of(x.type));
}

/** The constant `n` bytes, unless x is too large for that. */
function constantSize(c: Checker, x: Operand, n: number): boolean {
  if (n >= 2 ** 63) {
    errorAt(c, x, 'TypeTooLarge', `${operandString(c, x)} is too large`);
    return false;
  }
  x.setConst(Typ.uintptr, makeInt(n));
  return true;
}

function unsafeSlice(c: Checker, x: Operand, y: Operand, call: CallExpr): boolean {
  const u = commonUnder(c, x.type, null).type;
  if (u?.kind !== 'Pointer') {
    errorAt(c, x, 'InvalidUnsafeSlice', `invalid argument: ${operandString(c, x)} is not a pointer`);
    return false;
  }
  return isValidIndex(c, y, 'InvalidUnsafeSlice', 'length', false) && value(c, x, call, new Slice(u.elem), u, y.type);
}

function offsetof(c: Checker, x: Operand, call: CallExpr): boolean {
  const arg = call.args[0] as Expr;
  const sel = unparen(arg);
  if (sel.kind !== 'SelectorExpr') {
    errorAt(c, arg, 'BadOffsetofSyntax', `invalid argument: ${exprString(arg)} is not a selector expression`);
    use(c, arg);
    return false;
  }
  expr(c, null, x, sel.x);
  if (x.mode === 'invalid') return false;
  const base = derefStructPtr(x.type);
  const name = sel.sel.name;
  const { obj, index, indirect } = lookupFieldOrMethod(base, false, c.pkg, name, false);
  const bad = (at: Operand | Expr, code: string, text: string): false => {
    errorAt(c, at, code, `invalid argument: ${text}`);
    return false;
  };
  if (!obj || !index) return bad(x, 'MissingFieldOrMethod', `${typeStr(c, base)} has no single field ${name}`);
  if (obj.kind === 'Func') return bad(arg, 'InvalidOffsetof', `${exprString(arg)} is a method value`);
  if (indirect) return bad(x, 'InvalidOffsetof', `field ${name} is embedded via a pointer in ${typeStr(c, base)}`);
  recordField(c, x, sel, base, obj, index);
  if (hasVarSize(base)) {
    recordBuiltinType(c, call.fun, makeSig(Typ.uintptr, obj.type as Type));
    x.mode = 'value';
    x.type = Typ.uintptr;
    x.value = null;
    return true;
  }
  return constantSize(c, x, offsetOf(base, index));
}

function recordField(c: Checker, x: Operand, sel: SelectorExpr, base: Type, obj: VarObj, index: readonly number[]): void {
  recordUse(c, sel.sel, obj);
  recordSelection(c, sel, { kind: 'field', recv: base, obj, index, indirect: false });
  recordTypeAndValue(c, sel, x.mode === 'variable' ? 'variable' : 'value', obj.type as Type, null);
}

/** Whether the size depends on type parameters (or a cycle not reported yet makes it infinite). */
function hasVarSize(t: Type, seen: Map<Named, boolean> = new Map()): boolean {
  const named = asNamed(t);
  if (!named) return partHasVarSize(t, seen);
  const known = seen.get(named);
  if (known !== undefined) return known;
  seen.set(named, true);
  const result = partHasVarSize(t, seen);
  seen.set(named, result);
  return result;
}

function partHasVarSize(t: Type, seen: Map<Named, boolean>): boolean {
  const u = under(t);
  if (u.kind === 'Array') return hasVarSize(u.elem, seen);
  if (u.kind === 'Struct') return u.fields.some((f) => f.type !== null && hasVarSize(f.type, seen));
  return u.kind === 'Interface' && isTypeParam(t);
}
