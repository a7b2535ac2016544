/** Index and slice expressions (Go spec, "Index expressions", "Slice expressions"). */
import type { Expr, IndexExpr, SliceExpr } from '../syntax/ast.ts';
import { assignment } from './assignments.ts';
import { use } from './call.ts';
import type { Checker } from './checker.ts';
import { representableConst } from './const.ts';
import { constantString, sign, unknownValue } from './constant.ts';
import { errorAt } from './errors.ts';
import { expr, exprOrType } from './expr.ts';
import type { Mode } from './info.ts';
import { Operand, operandString } from './operand.ts';
import { allInteger, allTypes, identical, isString, isTypeParam, isUntyped, isValid, under } from './predicates.ts';
import { Slice, type Type } from './type.ts';
import { typeStr } from './typestring.ts';
import { varType } from './typexpr.ts';
import { Typ } from './universe.ts';
import { convertUntyped } from './untyped.ts';

/**
 * Checks `x[i]`. True where e instantiates a generic function: x is then that function and the caller
 * instantiates it.
 */
export function indexExpr(c: Checker, x: Operand, e: IndexExpr): boolean {
  exprOrType(c, x, e.x, true);
  if (x.mode === 'invalid') {
    use(c, ...e.indices);
    return false;
  }
  if (x.mode === 'typexpr') {
    x.setInvalid();
    x.type = varType(c, e);
    if (isValid(x.type)) x.mode = 'typexpr';
    return false;
  }
  const u = under(x.type);
  if (x.mode === 'value' && u.kind === 'Signature' && u.typeParams.length > 0) return true;
  if (u.kind === 'Map') {
    mapIndex(c, x, e, u.key, u.elem);
    return false;
  }
  const element = isTypeParam(x.type) ? commonElement(x) : elementOf(u, x);
  if (!element) {
    errorAt(c, e.lbrack, 'NonSliceableOperand', `cannot index ${operandString(c, x)}`);
    use(c, ...e.indices);
    x.setInvalid();
    return false;
  }
  if (element.key) {
    mapIndex(c, x, e, element.key, element.type);
    return false;
  }
  x.mode = element.mode;
  x.type = element.type;
  x.value = null;
  index(c, singleIndex(c, e), element.length);
  return false;
}

function mapIndex(c: Checker, x: Operand, e: IndexExpr, key: Type, elem: Type): void {
  const k = new Operand();
  expr(c, null, k, singleIndex(c, e));
  assignment(c, k, key, 'map index');
  x.mode = 'mapindex';
  x.type = elem;
  x.expr = e;
}

/** What indexing gives. */
interface Element {
  readonly type: Type;
  readonly mode: Mode;
  /** Below zero where it is not known. */
  readonly length: number;
  /** Maps only. */
  readonly key: Type | null;
}

function elementOf(u: Type, x: Operand): Element | null {
  const element = (type: Type, mode: Mode, length: number): Element => ({ type, mode, length, key: null });
  switch (u.kind) {
    case 'Basic':
      // An indexed string is a byte, and no constant, even where string and index are constant.
      return isString(u) ? element(Typ.byte, 'value', x.mode === 'constant' && x.value?.kind === 'string' ? x.value.value.length : -1) : null;
    case 'Array':
      return element(u.elem, x.mode === 'variable' ? 'variable' : 'value', u.len);
    case 'Pointer': {
      const a = under(u.elem);
      return a.kind === 'Array' ? element(a.elem, 'variable', a.len) : null;
    }
    case 'Slice':
      return element(u.elem, 'variable', -1);
    case 'Map':
      return { type: u.elem, mode: 'mapindex', length: -1, key: u.key };
    default:
      return null;
  }
}

/** All types in the set must have identical elements, and all or none be maps with identical keys. */
function commonElement(x: Operand): Element | null {
  let common: Element | null = null;
  const ok = allTypes(x.type, (_, u) => {
    const e = u ? elementOf(u, x) : null;
    if (!e) return false;
    if (!common) {
      common = e;
      return true;
    }
    const known: Element = common;
    if (!identical(known.type, e.type) || (known.key === null) !== (e.key === null)) return false;
    if (known.key && e.key && !identical(known.key, e.key)) return false;
    const length = e.length >= 0 && e.length < known.length ? e.length : known.length;
    common = { ...known, mode: known.mode === 'value' ? 'value' : e.mode, length };
    return true;
  });
  return ok ? common : null;
}

/** The only index; more are reported. */
function singleIndex(c: Checker, e: IndexExpr): Expr {
  const [first, second] = e.indices;
  if (second) errorAt(c, second, 'InvalidIndex', 'invalid operation: more than one index');
  return first as Expr;
}

/** `x[low:high:max]` */
export function sliceExpr(c: Checker, x: Operand, e: SliceExpr): void {
  expr(c, null, x, e.x);
  if (x.mode === 'invalid') {
    use(c, e.low, e.high, e.max);
    return;
  }
  const common = commonSliced(c, x);
  if (!common) {
    x.setInvalid();
    return;
  }
  const length = slicedLength(c, x, e, common);
  if (length === null) {
    x.setInvalid();
    return;
  }
  x.mode = 'value';
  x.value = null;
  if (e.slice3 && (!e.high || !e.max)) {
    errorAt(c, e, 'InvalidSyntaxTree', 'invalid syntax tree: 2nd and 3rd index required in 3-index slice');
    x.setInvalid();
    return;
  }
  sliceIndices(c, e, length);
}

/** The common underlying type of x's type set, strings counting as byte slices unless all are strings; null after an error. */
function commonSliced(c: Checker, x: Operand): Type | null {
  let first: Type | null = null;
  let common: Type | null = null;
  let hasString = false;
  const what = (): string => `cannot slice ${operandString(c, x)}`;
  const ok = allTypes(x.type, (t, u) => {
    if (!u) {
      errorAt(c, x, 'NonSliceableOperand', `${what()}: no specific type in ${typeStr(c, x.type)}`);
      return false;
    }
    hasString ||= isString(u);
    const sliced = isString(u) ? new Slice(Typ.byte) : u;
    if (!common) {
      first = t;
      common = sliced;
      return true;
    }
    if (identical(common, sliced)) return true;
    errorAt(c, x, 'NonSliceableOperand', `${what()}: ${typeStr(c, first as Type)} and ${typeStr(c, t as Type)} have different underlying types`);
    return false;
  });
  if (!ok) return null;
  if (hasString) return isTypeParam(x.type) ? Typ.string : under(x.type);
  return common;
}

/** Sets x's type to that of the slice; gives its length where known, else -1; null after an error. */
function slicedLength(c: Checker, x: Operand, e: SliceExpr, u: Type): number | null {
  if (u.kind === 'Basic' && isString(u)) {
    if (e.slice3) {
      errorAt(c, e.max ?? e, 'InvalidSliceExpr', 'invalid operation: 3-index slice of string');
      return null;
    }
    if (isUntyped(x.type)) x.type = Typ.string;
    return x.mode === 'constant' && x.value?.kind === 'string' ? x.value.value.length : -1;
  }
  if (u.kind === 'Array') {
    if (x.mode !== 'variable') {
      errorAt(c, x, 'NonSliceableOperand', `cannot slice unaddressable value ${operandString(c, x)}`);
      return null;
    }
    x.type = new Slice(u.elem);
    return u.len;
  }
  const a = u.kind === 'Pointer' ? under(u.elem) : null;
  if (a?.kind === 'Array') {
    x.type = new Slice(a.elem);
    return a.len;
  }
  if (u.kind === 'Slice') return -1;
  errorAt(c, x, 'NonSliceableOperand', `cannot slice ${operandString(c, x)}`);
  return null;
}

/** Constant indices must be in range and in order. */
function sliceIndices(c: Checker, e: SliceExpr, length: number): void {
  const parts = [e.low, e.high, e.max];
  const values = parts.map((part, i) => {
    if (part) return index(c, part, length >= 0 ? length + 1 : -1).value;
    return i === 0 ? 0 : length;
  });
  for (const [i, x] of values.entries()) {
    const j = x > 0 ? values.findIndex((y, k) => k > i && y >= 0 && y < x) : -1;
    if (j < 0) continue;
    errorAt(c, parts[j] ?? e, 'SwappedSliceIndices', `invalid slice indices: ${values[j]} < ${x}`);
    return;
  }
}

/**
 * Checks an index; max ≥ 0 is its upper bound. `type` is invalid after an error; `value` ≥ 0 only for a valid constant.
 */
export function index(c: Checker, e: Expr, max: number): { type: Type; value: number } {
  const x = new Operand();
  expr(c, null, x, e);
  if (!isValidIndex(c, x, 'InvalidIndex', 'index', false)) return { type: Typ.invalid, value: -1 };
  if (x.mode !== 'constant') return { type: x.type, value: -1 };
  if (x.value?.kind !== 'int') return { type: Typ.invalid, value: -1 };
  if (max >= 0 && x.value.value >= BigInt(max)) {
    errorAt(c, x, 'InvalidIndex', `invalid argument: index ${constantString(x.value)} out of bounds [0:${max}]`);
    return { type: Typ.invalid, value: -1 };
  }
  return { type: x.type, value: Number(x.value.value) };
}

/** Whether x is an integer, if constant a non-negative one that fits int; reports why not, naming it `what`. */
export function isValidIndex(c: Checker, x: Operand, code: string, what: string, allowNegative: boolean): boolean {
  if (x.mode === 'invalid') return false;
  convertUntyped(c, x, Typ.int);
  if ((x.mode as string) === 'invalid') return false;
  const bad = (problem: string): boolean => {
    errorAt(c, x, code, `invalid argument: ${what} ${operandString(c, x)} ${problem}`);
    return false;
  };
  if (!allInteger(x.type)) return bad('must be integer');
  if (x.mode !== 'constant') return true;
  const value = x.value ?? unknownValue;
  if (!allowNegative && sign(value) < 0) return bad('must not be negative');
  const fitted = representableConst(value, Typ.int);
  if (!fitted) return bad('overflows int');
  x.value = fitted;
  return true;
}
