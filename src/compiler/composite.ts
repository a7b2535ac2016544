/** Composite literals (Go spec, "Composite literals"). What they give is always fresh. */
import { unparen } from '../analysis/escape.ts';
import type { CompositeLit, Expr, KeyValueExpr } from '../syntax/ast.ts';
import { holdAlways, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { constToBigInt } from './literal.ts';
import { orderedList } from './order.ts';
import { typedArray, zeroValue } from './values.ts';

/** `t` is the type of the literal; a pointer where `&` was elided in an outer literal. */
export function compositeLit(fc: FunctionCompiler, e: CompositeLit, t: GType): string {
  if (t.kind === 'ptr') {
    const elem = t.u.elem as GType;
    const inner = compositeLit(fc, e, elem);
    return isAggregate(elem) ? inner : `new $Ref(${inner})`;
  }
  switch (t.kind) {
    case 'struct':
      return structLit(fc, e, t);
    case 'array':
      return arrayLit(fc, elements(fc, e, t.u.elem as GType), t.u.elem as GType, t.u.len);
    case 'slice': {
      const elem = t.u.elem as GType;
      const list = elements(fc, e, elem);
      return `$.sliceOf(${fc.m.descriptors.type(elem)}, [${dense(fc, list, elem, list.length)}])`;
    }
    case 'map':
      return mapLit(fc, e, t);
    default:
      throw new Error(`composite literal of ${t.kind} at ${fc.where(e.pos)}`);
  }
}

/** An element or key, whose own literal type may be elided. */
function part(fc: FunctionCompiler, e: Expr, t: GType): string {
  const x = unparen(e);
  return x.kind === 'CompositeLit' && x.type === null ? compositeLit(fc, x, t) : value(fc, e, t);
}

function structLit(fc: FunctionCompiler, e: CompositeLit, t: GType): string {
  const fields = t.u.fields;
  const cls = fc.m.descriptors.structClass(t);
  const keyed = e.elts[0]?.kind === 'KeyValueExpr';
  if (!keyed) {
    if (e.elts.length === 0) return zeroValue(fc.m, t);
    return `new ${cls}(${e.elts.map((x, i) => part(fc, x, (fields[i] as { type: GType }).type)).join(', ')})`;
  }
  const byName = new Map(fields.map((f, i) => [f.name, i]));
  const args: (string | null)[] = fields.map(() => null);
  const order: number[] = [];
  for (const x of e.elts) {
    if (x.kind !== 'KeyValueExpr' || x.key.kind !== 'Ident') continue;
    const i = byName.get(x.key.name) as number;
    args[i] = part(fc, x.value, (fields[i] as { type: GType }).type);
    order.push(i);
  }
  // Elements are evaluated in the order of the literal, which need not be that of the fields.
  const setups: string[] = [];
  if (order.some((i, k) => k > 0 && i < (order[k - 1] as number))) {
    for (const i of order) {
      const temp = fc.temp();
      setups.push(`${temp} = ${args[i]}`);
      args[i] = temp;
    }
  }
  const made = `new ${cls}(${args.map((a, i) => a ?? zeroValue(fc.m, (fields[i] as { type: GType }).type)).join(', ')})`;
  return setups.length === 0 ? made : `(${[...setups, made].join(', ')})`;
}

/** Elements by index; holes are undefined. */
function elements(fc: FunctionCompiler, e: CompositeLit, elem: GType): (string | undefined)[] {
  const out: (string | undefined)[] = [];
  const order: number[] = [];
  let at = 0;
  for (const x of e.elts) {
    if (x.kind === 'KeyValueExpr') {
      const v = fc.m.info.types.get(x.key)?.value;
      at = v ? Number(constToBigInt(v)) : at;
    }
    order.push(at);
    out[at++] = part(fc, x.kind === 'KeyValueExpr' ? x.value : x, elem);
  }
  // Indices out of order: evaluated in the order of the literal all the same.
  if (order.some((i, k) => k > 0 && i < (order[k - 1] as number))) {
    const setups: string[] = [];
    for (const i of order) out[i] = holdAlways(fc, out[i] as string, setups);
    const first = Math.min(...order);
    out[first] = `(${[...setups, out[first]].join(', ')})`;
  }
  return out;
}

function dense(fc: FunctionCompiler, list: readonly (string | undefined)[], elem: GType, length: number): string {
  return Array.from({ length }, (_, i) => list[i] ?? zeroValue(fc.m, elem)).join(', ');
}

function arrayLit(fc: FunctionCompiler, list: readonly (string | undefined)[], elem: GType, length: number): string {
  const typed = typedArray(elem);
  if (list.length === 0) return zeroValue(fc.m, fc.m.types.arrayOf(length, elem));
  if (length > list.length + 64) {
    // A long array, few elements given.
    const temp = fc.temp();
    const sets = list.flatMap((v, i) => (v === undefined ? [] : [`${temp}[${i}] = ${v}`]));
    return `(${[`${temp} = ${zeroValue(fc.m, fc.m.types.arrayOf(length, elem))}`, ...sets, temp].join(', ')})`;
  }
  const items = dense(fc, list, elem, length);
  // A call takes only so many arguments.
  return !typed ? `[${items}]` : length < 1000 ? `${typed}.of(${items})` : `new ${typed}([${items}])`;
}

function mapLit(fc: FunctionCompiler, e: CompositeLit, t: GType): string {
  const rows = e.elts.flatMap((x) => (x.kind === 'KeyValueExpr' ? [mapEntry(fc, e, x, t)] : []));
  return `$.mapOf(${fc.m.descriptors.type(t)}, [${rows.join(', ')}])`;
}

/** Each entry is a statement of its own for the order of evaluation. */
function mapEntry(fc: FunctionCompiler, e: CompositeLit, x: KeyValueExpr, t: GType): string {
  const { sequenced } = fc;
  fc.sequenced = false;
  const setups = orderedList(fc, [x.key, x.value], e);
  const entry = `[${part(fc, x.key, t.u.mapKey as GType)}, ${part(fc, x.value, t.u.elem as GType)}]`;
  fc.sequenced = sequenced;
  return setups.length === 0 ? entry : `(${[...setups, entry].join(', ')})`;
}
