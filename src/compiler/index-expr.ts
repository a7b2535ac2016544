/** Index and slice expressions (Go spec, "Index expressions", "Slice expressions"). Bounds are checked in place. */
import { unparen } from '../analysis/escape.ts';
import type { Expr, IndexExpr, SliceExpr } from '../syntax/ast.ts';
import { expr, operand, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { isSimple } from './marker.ts';
import { funcValueOf } from './method-value.ts';
import { slicePartsOf } from './slice-parts.ts';

export function indexExpr(fc: FunctionCompiler, e: IndexExpr): string {
  if (fc.m.info.types.get(e.indices[0] as Expr)?.mode === 'typexpr') return funcValueOf(fc, e);
  const t = fc.typeOf(e.x);
  const index = e.indices[0] as Expr;
  if (t.kind === 'map') {
    return `$.mapGet(${fc.m.descriptors.type(t)}, ${expr(fc, e.x)}, ${value(fc, index, t.u.mapKey as GType)})`;
  }
  if (t.kind === 'string') {
    const s = inline(fc, operand(fc, e.x, t).text);
    const i = indexOperand(fc, index);
    return `${fc.line(e.pos)}(${s.first ? `${s.first}, ` : ''}${i.first ? `${i.first}, ` : ''}${i.nonNegative ? '' : `${i.name} >= 0 && `}${i.name} < ${s.name}.length ? ${s.name}.charCodeAt(${i.name}) : $index(${i.name}, ${s.name}.length))`;
  }
  const el = element(fc, e);
  return `${fc.line(e.pos)}${el.base}[${el.index}]`;
}

interface Inline {
  /** Assignment of the temporary; '' where the text is simple. */
  readonly first: string;
  readonly name: string;
}

function inline(fc: FunctionCompiler, text: string): Inline {
  if (isSimple(text)) return { first: '', name: text };
  const t = fc.temp();
  return { first: `${t} = ${text}`, name: t };
}

function indexOperand(fc: FunctionCompiler, e: Expr): Inline & { readonly nonNegative: boolean; readonly constant: bigint | null } {
  const o = operand(fc, e, fc.m.types.basic('int'));
  return { ...inline(fc, o.text), nonNegative: o.constant !== null && o.constant >= 0n, constant: o.constant };
}

/** An element of a slice, array or pointer to array: `base[index]`, the index checked when it is evaluated. */
export function element(fc: FunctionCompiler, e: IndexExpr): { base: string; index: string; type: GType } {
  const t = fc.typeOf(e.x);
  const index = e.indices[0] as Expr;
  const parts = slicePartsOf(fc, e.x);
  if (parts) {
    const i = indexOperand(fc, index);
    const test = `${i.nonNegative ? '' : `${i.name} >= 0 && `}${i.name} < ${parts.length}`;
    return {
      base: parts.array,
      index: `${parts.offset} + (${i.first ? `${i.first}, ` : ''}${test} ? ${i.name} : $index(${i.name}, ${parts.length}))`,
      type: t.u.elem as GType,
    };
  }
  const x = expr(fc, e.x);
  if (t.kind === 'slice') {
    const s = inline(fc, x);
    const i = indexOperand(fc, index);
    const test = `${i.nonNegative ? '' : `${i.name} >= 0 && `}${i.name} < ${s.name}.n`;
    return {
      base: `${s.first ? `(${s.first})` : s.name}.a`,
      index: `${s.name}.o + (${i.first ? `${i.first}, ` : ''}${test} ? ${i.name} : $index(${i.name}, ${s.name}.n))`,
      type: t.u.elem as GType,
    };
  }
  const array = t.kind === 'ptr' ? (t.u.elem as GType).u : t.u;
  const i = indexOperand(fc, index);
  const len = array.len;
  if (i.constant !== null && i.nonNegative && i.constant < BigInt(len)) return { base: x, index: i.name, type: array.elem as GType };
  const test = `${i.nonNegative ? '' : `${i.name} >= 0 && `}${i.name} < ${len}`;
  return { base: x, index: `${i.first ? `${i.first}, ` : ''}${test} ? ${i.name} : $index(${i.name}, ${len})`, type: array.elem as GType };
}

/** The same with base and index held in temporaries or constants, for use after other code has run; the check is left to `checked`. */
export function heldElement(fc: FunctionCompiler, e: IndexExpr, keep: (text: string) => string): { base: string; index: string; type: GType } {
  const t = fc.typeOf(e.x);
  const parts = slicePartsOf(fc, e.x);
  if (parts) {
    const i = keep(operand(fc, e.indices[0] as Expr, fc.m.types.basic('int')).text);
    return {
      base: parts.array,
      index: `${parts.offset} + (${i} >= 0 && ${i} < ${parts.length} ? ${i} : $index(${i}, ${parts.length}))`,
      type: t.u.elem as GType,
    };
  }
  const x = keep(expr(fc, e.x));
  const i = keep(operand(fc, e.indices[0] as Expr, fc.m.types.basic('int')).text);
  if (t.kind === 'slice') return { base: `${x}.a`, index: `${x}.o + (${i} >= 0 && ${i} < ${x}.n ? ${i} : $index(${i}, ${x}.n))`, type: t.u.elem as GType };
  const array = t.kind === 'ptr' ? (t.u.elem as GType).u : t.u;
  return { base: x, index: `${i} >= 0 && ${i} < ${array.len} ? ${i} : $index(${i}, ${array.len})`, type: array.elem as GType };
}

/**
 * `&x[i]` of a slice's or an array's element, for somebody who only dereferences it: not the canonical pointer, but one that costs nothing
 * where V8 sees all of its life. Null where `e` is something else, or `isLent` says no.
 */
export function lentPointer(fc: FunctionCompiler, e: Expr, isLent: () => boolean): string | null {
  const x = unparen(e);
  const place = x.kind === 'UnaryExpr' && x.op === '&' ? unparen(x.x) : null;
  if (place?.kind !== 'IndexExpr' || fc.traced || fc.substitutes.has(x)) return null;
  const kind = fc.typeOf(place.x).kind;
  if ((kind !== 'slice' && kind !== 'array') || isAggregate(fc.typeOf(place)) || !isLent()) return null;
  return elementAddress(fc, place, 'new $ElemRef');
}

/** `&x[i]` of an element that is neither struct nor array. */
export function elementAddress(fc: FunctionCompiler, e: IndexExpr, make = '$elemRef'): string {
  const el = element(fc, e);
  const line = fc.line(e.pos);
  // `base` may hold the assignment of the temporary that `index` uses: arguments are evaluated in that order.
  return `${line}${make}(${el.base}, ${el.index.includes(' ? ') && !el.index.startsWith('$') ? `(${el.index})` : el.index})`;
}

export function sliceExpr(fc: FunctionCompiler, e: SliceExpr): string {
  const t = fc.typeOf(e.x);
  const int = fc.m.types.basic('int');
  const bound = (b: Expr | null): string => (b ? operand(fc, b, int).text : 'undefined');
  const bounds = [e.low, e.high, ...(e.max ? [e.max] : [])].map(bound);
  while (bounds[bounds.length - 1] === 'undefined') bounds.pop();
  const x = t.kind === 'string' ? operand(fc, e.x, t).text : expr(fc, e.x);
  const args = [x, ...bounds].join(', ');
  if (t.kind === 'string') return `${fc.line(e.pos)}$.strSlice(${args})`;
  if (t.kind === 'slice') return `${fc.line(e.pos)}$.slice(${fc.m.descriptors.type(t.u.elem as GType)}, ${args})`;
  const array = t.kind === 'ptr' ? (t.u.elem as GType).u : t.u;
  return `${fc.line(e.pos)}$.sliceArray(${fc.m.descriptors.type(array.elem as GType)}, ${args})`;
}
