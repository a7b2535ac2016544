/**
 * Expressions (Go spec, "Expressions") as JavaScript expressions. `expr` gives the raw value, which for structs and arrays
 * may be the stored object itself; `value` gives a value of its own, converted to the type that is wanted.
 *
 * Every result is safe as an operand: it is a primary expression or in parentheses. JavaScript evaluates left to right, as
 * Go orders calls and receives; temporaries only ever hold what was evaluated in that order.
 */
import { unparen } from '../analysis/escape.ts';
import type { BinaryExpr, Expr, Ident, SelectorExpr, UnaryExpr } from '../syntax/ast.ts';
import { type ConstantValue, toFloat64 } from '../types/constant.ts';
import type { FuncObj, VarObj } from '../types/object.ts';
import { arithmetic, negate, complement, type Operand } from './arithmetic.ts';
import { callExpr } from './call.ts';
import { atomicCall } from './choice-point.ts';
import { comparison } from './comparison.ts';
import { compositeLit } from './composite.ts';
import { funcLit } from './closure.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate, isComplex, isFloat, isInteger, isUnsigned, isWide } from './ground-type.ts';
import { isMadeOfHalves, join, remainderByHalves, valueByHalves } from './halves.ts';
import { indexExpr, sliceExpr, elementAddress } from './index-expr.ts';
import { constToBigInt, jsFloat, jsInt, jsString } from './literal.ts';
import { isSimple } from './marker.ts';
import { funcValue, methodExpr, methodValue } from './method-value.ts';
import { ordered } from './order.ts';
import { copyValue, loadThrough, zeroValue } from './values.ts';

export function expr(fc: FunctionCompiler, e: Expr): string {
  const done = fc.substitutes.get(e);
  if (done !== undefined) return done;
  const tv = fc.m.info.types.get(e);
  if (tv?.value && tv.value.kind !== 'unknown' && tv.mode === 'constant') return constantText(fc, tv.value, fc.typeOf(e));
  if (e.kind === 'Ident' || e.kind === 'ParenExpr' || e.kind === 'FuncLit') return emit(fc, e);
  return ordered(fc, e, () => emit(fc, e));
}

function emit(fc: FunctionCompiler, e: Expr): string {
  switch (e.kind) {
    case 'ParenExpr':
      return expr(fc, e.x);
    case 'Ident':
      return ident(fc, e);
    case 'FuncLit':
      return funcLit(fc, e);
    case 'CompositeLit':
      return compositeLit(fc, e, fc.typeOf(e));
    case 'SelectorExpr':
      return selector(fc, e);
    case 'IndexExpr':
      return indexExpr(fc, e);
    case 'SliceExpr':
      return sliceExpr(fc, e);
    case 'TypeAssertExpr': {
      const t = fc.typeOf(e);
      const target = t.kind === 'tuple' ? (t.results[0] as GType) : t;
      const x = expr(fc, e.x);
      const T = fc.m.descriptors.type(target);
      if (target.kind === 'interface') return `${fc.line(e.pos)}$.assertI(${T}, ${x})`;
      return `${fc.line(e.pos)}$.assert(${T}, ${x}, ${fc.m.descriptors.type(fc.typeOf(e.x))})`;
    }
    case 'CallExpr':
      return atomicCall(fc, e, callExpr(fc, e));
    case 'StarExpr': {
      const t = fc.typeOf(e);
      return isAggregate(t) ? expr(fc, e.x) : loadThrough(t, expr(fc, e.x));
    }
    case 'UnaryExpr':
      return unary(fc, e);
    case 'BinaryExpr': {
      if (e.op === '&&' || e.op === '||') return logical(fc, e);
      if (e.op === '==' || e.op === '!=' || e.op === '<' || e.op === '<=' || e.op === '>' || e.op === '>=') return comparison(fc, e.op, e.x, e.y);
      return (
        binaryByHalves(fc, e) ??
        fusedProduct(fc, e) ??
        arithmetic(
          fc,
          e.op,
          fc.typeOf(e),
          operand(fc, e.x, fc.typeOf(e)),
          e.op === '<<' || e.op === '>>' ? shiftCount(fc, e.y) : operand(fc, e.y, fc.typeOf(e)),
          e.opPos,
        )
      );
    }
    default:
      throw new Error(`unexpected expression ${e.kind} at ${fc.where(e.pos)}`);
  }
}

/** Arithmetic on bit patterns (`halves.ts`); null for anything else. */
function binaryByHalves(fc: FunctionCompiler, e: BinaryExpr): string | null {
  const t = fc.typeOf(e);
  if (!isWide(t)) return null;
  if (e.op === '%' && isUnsigned(t) && isMadeOfHalves(fc, e.x)) return `${fc.line(e.opPos)}${remainderByHalves(fc, e, operand(fc, e.y, t).text)}`;
  return isMadeOfHalves(fc, e) ? valueByHalves(fc, e, t) : null;
}

/**
 * `x*y % m`, `(x*y + c) % m` and `(x*y + c) & mask` over 64 bits: the product is often beyond the safe integers when the result is not, so
 * the runtime makes both in one. Null for anything else.
 */
function fusedProduct(fc: FunctionCompiler, e: BinaryExpr): string | null {
  const t = fc.typeOf(e);
  if ((e.op !== '%' && e.op !== '&') || !isWide(t) || fc.m.info.types.get(e)?.value) return null;
  const sum = unparen(e.x);
  const plus = sum.kind === 'BinaryExpr' && sum.op === '+' ? sum : null;
  const product = unparen(plus ? plus.x : sum);
  const made = (x: Expr): boolean => fc.substitutes.has(x) || Boolean(fc.m.info.types.get(x)?.value);
  if (product.kind !== 'BinaryExpr' || product.op !== '*' || made(product) || made(sum)) return null;
  if (fc.small.isSmall(product)) return null;
  const parts = [product.x, product.y, ...(plus ? [plus.y] : [])].map((x) => operand(fc, x, t).text);
  const args = plus ? parts : [...parts, '0'];
  const m = operand(fc, e.y, t);
  if (e.op === '%') return `${fc.line(e.opPos)}$.mulAddRem${isUnsigned(t) ? 'U' : 'I'}(${args.join(', ')}, ${m.text})`;
  if (m.constant === null || m.constant < 0n || m.constant > 0x7fffffffn) return null;
  return `($.mulAddLow(${args.join(', ')}) & ${m.text})`;
}

/** `&&` and `||`: each side is evaluated by itself. */
function logical(fc: FunctionCompiler, e: BinaryExpr): string {
  const sequenced = fc.sequenced;
  fc.sequenced = false;
  const text = `(${expr(fc, e.x)} ${e.op} ${expr(fc, e.y)})`;
  fc.sequenced = sequenced;
  return text;
}

/** An operand of arithmetic, with what is known of it. Constants take the type of the operation. */
export function operand(fc: FunctionCompiler, e: Expr, type: GType): Operand {
  const tv = fc.m.info.types.get(e);
  if (tv?.value && tv.value.kind !== 'unknown') {
    const own = fc.typeOf(e);
    const t = isInteger(own) || isFloat(own) || isComplex(own) || own.kind === 'string' ? (own.named || own.kind !== type.kind ? own : type) : type;
    return { text: constantText(fc, tv.value, t), small: fc.small.isSmall(e), constant: isInteger(t) ? constToBigInt(tv.value) : null, type: t };
  }
  return { text: expr(fc, e), small: fc.small.isSmall(e), constant: null, type: fc.typeOf(e) };
}

/** The right operand of a shift: an integer of any type, or an untyped constant that is one. */
export function shiftCount(fc: FunctionCompiler, e: Expr): Operand {
  const tv = fc.m.info.types.get(e);
  const t = fc.typeOf(e);
  if (!tv?.value || tv.value.kind === 'unknown') return { text: expr(fc, e), small: fc.small.isSmall(e), constant: null, type: t };
  const n = constToBigInt(tv.value);
  return { text: jsInt(n), small: n < 1000n, constant: n, type: isInteger(t) ? t : fc.m.types.basic('uint') };
}

export function isNil(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  return x.kind === 'Ident' && fc.objectOf(x)?.kind === 'Nil';
}

/** A value of type `to`, one of its own: structs and arrays are copied unless fresh, concrete values boxed for interfaces. */
export function value(fc: FunctionCompiler, e: Expr, to: GType): string {
  if (isNil(fc, e)) return zeroValue(fc.m, to);
  const tv = fc.m.info.types.get(e);
  const from = fc.typeOf(e);
  if (tv?.value && tv.value.kind !== 'unknown' && to.kind !== 'interface') return constantText(fc, tv.value, to);
  const text = ownCopy(fc, e, from, expr(fc, e));
  return adapt(fc, text, from, to);
}

/** Assignability (Go spec) from one ground type to another: only interfaces change the representation. */
export function adapt(fc: FunctionCompiler, text: string, from: GType, to: GType): string {
  if (to.kind !== 'interface' || from.kind === 'interface') return text;
  if (from.kind === 'nil') return 'null';
  return `new ${fc.m.descriptors.box(from)}(${text})`;
}

export function ownCopy(fc: FunctionCompiler, e: Expr, t: GType, text: string): string {
  return isAggregate(t) && !isFresh(fc, e) ? copyValue(fc.m, t, text) : text;
}

/** Nobody else holds the object this expression gives. */
export function isFresh(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  if (x.kind === 'CompositeLit') return true;
  if (x.kind === 'UnaryExpr') return x.op === '<-';
  if (x.kind !== 'CallExpr') return false;
  const fun = fc.m.info.types.get(x.fun);
  if (fun?.mode === 'typexpr') {
    const arg = x.args[0] as Expr;
    return fc.typeOf(arg).kind === 'slice' || isFresh(fc, arg);
  }
  if (fun?.mode === 'builtin') return false;
  return true;
}

/** Runs no code of the program's: no call, no receive. Such an expression may be evaluated a little earlier or later. */
export function hasEffects(fc: FunctionCompiler, e: Expr | null): boolean {
  if (!e) return false;
  const info = fc.m.info;
  if (info.types.get(e)?.value) return false;
  switch (e.kind) {
    case 'CallExpr': {
      const mode = info.types.get(e.fun)?.mode;
      if (mode === 'typexpr') return e.args.some((a) => hasEffects(fc, a));
      const fun = unparen(e.fun);
      if (mode === 'builtin' && fun.kind === 'Ident' && /^(len|cap|real|imag|complex|min|max|new|make)$/.test(fun.name))
        return e.args.some((a) => info.types.get(a)?.mode !== 'typexpr' && hasEffects(fc, a));
      return true;
    }
    case 'UnaryExpr':
      return e.op === '<-' || hasEffects(fc, e.x);
    case 'ParenExpr':
    case 'StarExpr':
    case 'TypeAssertExpr':
      return hasEffects(fc, e.x);
    case 'SelectorExpr':
      return info.selections.has(e) && hasEffects(fc, e.x);
    case 'BinaryExpr':
      return hasEffects(fc, e.x) || hasEffects(fc, e.y);
    case 'IndexExpr':
      return (
        info.types.get(e.x)?.mode !== 'typexpr' && (hasEffects(fc, e.x) || e.indices.some((i) => info.types.get(i)?.mode !== 'typexpr' && hasEffects(fc, i)))
      );
    case 'SliceExpr':
      return [e.x, e.low, e.high, e.max].some((x) => hasEffects(fc, x));
    case 'CompositeLit':
      return e.elts.some((x) => (x.kind === 'KeyValueExpr' ? hasEffects(fc, x.value) || (info.types.has(x.key) && hasEffects(fc, x.key)) : hasEffects(fc, x)));
    default:
      return false;
  }
}

/** Text that may be spelt several times: itself, or a temporary with the assignment to be made first. */
export function hold(fc: FunctionCompiler, text: string, setups: string[]): string {
  if (isSimple(text)) return text;
  const t = fc.temp();
  setups.push(`${t} = ${text}`);
  return t;
}

/** As `hold`, but also for variables, whose value may change before it is used. */
export function holdAlways(fc: FunctionCompiler, text: string, setups: string[]): string {
  if (/^-?\d+n?$|^\(-\d+n?\)$|^(?:null|true|false)$/.test(text)) return text;
  const t = fc.temp();
  setups.push(`${t} = ${text}`);
  return t;
}

/** A constant as a value of ground type `t` (Go spec, "Constants"; representability was checked). */
export function constantText(fc: FunctionCompiler, v: ConstantValue, t: GType): string {
  switch (v.kind) {
    case 'bool':
      return String(v.value);
    case 'string':
      return jsString(v.value);
    case 'unknown':
      throw new Error('unknown constant');
    default:
      break;
  }
  if (isFloat(t)) {
    const f = toFloat64(v);
    return jsFloat(t.kind === 'float32' ? Math.fround(f) : f);
  }
  if (isComplex(t)) {
    const round = t.kind === 'complex64' ? Math.fround : (x: number): number => x;
    const [re, im] = v.kind === 'complex' ? [toFloat64(v.re), toFloat64(v.im)] : [toFloat64(v), 0];
    return `$.complex(${jsFloat(round(re))}, ${jsFloat(round(im))})`;
  }
  if (t.kind === 'interface') {
    const own = fc.m.types.basic(v.kind === 'int' ? 'int' : v.kind === 'float' ? 'float64' : 'complex128');
    return `new ${fc.m.descriptors.box(own)}(${constantText(fc, v, own)})`;
  }
  return jsInt(constToBigInt(v));
}

function ident(fc: FunctionCompiler, e: Ident): string {
  const o = fc.objectOf(e);
  switch (o?.kind) {
    case 'Var':
      return variable(fc, o);
    case 'Func':
      return funcValue(fc, o, e);
    case 'Nil':
      return 'null';
    default:
      throw new Error(`cannot compile identifier ${e.name} at ${fc.where(e.pos)}`);
  }
}

/** Reading a variable. */
export function variable(fc: FunctionCompiler, v: VarObj): string {
  const local = fc.locals.get(v);
  if (local?.halves) return join(local.halves, local.type);
  if (local) return local.boxed ? `${local.js}.v` : local.js;
  if (v.role !== 'package') throw new Error(`variable ${v.name} used before its declaration at ${fc.where(v.pos)}`);
  return fc.m.marks.put({ kind: 'global', variable: fc.m.global(v) });
}

function selector(fc: FunctionCompiler, e: SelectorExpr): string {
  const sel = fc.m.info.selections.get(e);
  if (!sel) {
    const o = fc.m.info.uses.get(e.sel);
    if (o?.kind === 'Var') return variable(fc, o);
    if (o?.kind === 'Func') return funcValue(fc, o, e.sel);
    throw new Error(`cannot compile selector ${e.sel.name} at ${fc.where(e.pos)}`);
  }
  if (sel.kind === 'methodExpr') return methodExpr(fc, e, sel.obj as FuncObj);
  if (sel.kind === 'method') return methodValue(fc, e, sel);
  return fieldAccess(fc, e).text;
}

export interface FieldAccess {
  readonly text: string;
  /** The struct object and the property. */
  readonly base: string;
  readonly key: string;
  readonly type: GType;
}

/** `x.f` through embedded fields: pointers to structs are the structs, so every step is a property. */
export function fieldAccess(fc: FunctionCompiler, e: SelectorExpr): FieldAccess {
  const sel = fc.m.info.selections.get(e);
  if (!sel) throw new Error(`no selection at ${fc.where(e.pos)}`);
  const walked = walkFields(fc.typeOf(e.x), expr(fc, e.x), sel.index.slice(0, -1));
  const struct = structOf(walked.type);
  const field = struct.u.fields[sel.index[sel.index.length - 1] as number];
  if (!field) throw new Error(`no field ${e.sel.name} at ${fc.where(e.pos)}`);
  const base = fc.line(e.pos) + walked.text;
  return { text: `${base}.${field.key}`, base, key: field.key, type: field.type };
}

export function structOf(t: GType): GType {
  return t.u.kind === 'ptr' ? (t.u.elem as GType) : t;
}

/** Follows embedded fields by index. */
export function walkFields(type: GType, text: string, path: readonly number[]): { text: string; type: GType } {
  for (const i of path) {
    const f = structOf(type).u.fields[i];
    if (!f) throw new Error('embedded field path leads nowhere');
    text = `${text}.${f.key}`;
    type = f.type;
  }
  return { text, type };
}

function unary(fc: FunctionCompiler, e: UnaryExpr): string {
  switch (e.op) {
    case '&':
      return addressOf(fc, e.x);
    case '<-':
      return receive(fc, e);
    case '!':
      return `!${expr(fc, e.x)}`;
    case '+':
      return expr(fc, e.x);
    case '-':
      if (isMadeOfHalves(fc, e)) return valueByHalves(fc, e, fc.typeOf(e));
      return negate(fc, fc.typeOf(e), operand(fc, e.x, fc.typeOf(e)));
    case '^':
      if (isMadeOfHalves(fc, e)) return valueByHalves(fc, e, fc.typeOf(e));
      return complement(fc, fc.typeOf(e), operand(fc, e.x, fc.typeOf(e)));
    default:
      throw new Error(`unexpected operator ${e.op}`);
  }
}

/** `<-ch` (Go spec, "Receive operator"). */
function receive(fc: FunctionCompiler, e: UnaryExpr): string {
  return parking(fc, `${fc.line(e.pos)}$.recv(${expr(fc, e.x)})`);
}

/** An operation that gives a value or `$PARK`. */
export function parking(fc: FunctionCompiler, operation: string): string {
  fc.node.parksItself = true;
  fc.node.wakesItself = true;
  const t = fc.temp();
  return `((${t} = ${operation}) === $PARK ? yield* $.park() : ${t})`;
}

/** `&x` (Go spec, "Address operators"). */
export function addressOf(fc: FunctionCompiler, e: Expr): string {
  const x = unparen(e);
  const t = fc.typeOf(x);
  switch (x.kind) {
    case 'CompositeLit':
      return isAggregate(t) ? expr(fc, x) : `new $Ref(${expr(fc, x)})`;
    case 'Ident': {
      if (isAggregate(t)) return expr(fc, x);
      const o = fc.objectOf(x);
      if (o?.kind !== 'Var') break;
      return variableAddress(fc, o);
    }
    case 'SelectorExpr': {
      const sel = fc.m.info.selections.get(x);
      if (isAggregate(t)) return expr(fc, x);
      if (!sel) return variableAddress(fc, fc.m.info.uses.get(x.sel) as VarObj);
      const f = fieldAccess(fc, x);
      return `$fieldRef(${f.base}, ${jsString(f.key)})`;
    }
    case 'IndexExpr':
      return isAggregate(t) ? expr(fc, x) : elementAddress(fc, x);
    case 'StarExpr':
      return nonNil(fc, expr(fc, x.x));
    default:
      break;
  }
  throw new Error(`cannot take the address of ${x.kind} at ${fc.where(e.pos)}`);
}

function variableAddress(fc: FunctionCompiler, v: VarObj): string {
  const local = fc.locals.get(v);
  if (local) return local.js;
  const g = fc.m.global(v);
  g.addressed = true;
  return g.js;
}

/** A pointer that must not be nil, where nothing else would notice. */
export function nonNil(_fc: FunctionCompiler, text: string): string {
  return `$nonNil(${text})`;
}
