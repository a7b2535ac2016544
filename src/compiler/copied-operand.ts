/**
 * Operands that are copied at their turn, before the calls that come after them (`order.ts`). Go's compiler needs the address of what it puts
 * into an interface, unless it has a function for the kind, and makes a temporary of what has none: `fmt.Println(x == y, f())` compares
 * before it calls f, while `fmt.Println(x, f())` and `fmt.Println(x+1, f())` read x after. Slice expressions and type assertions get a
 * temporary anywhere. After addrTemp, dataWordFuncName and expr1 of cmd/compile/internal/walk.
 */
import { unparen } from '../analysis/escape.ts';
import { NoPos } from '../source/position.ts';
import type { CallExpr, CompositeLit, Expr } from '../syntax/ast.ts';
import type { FunctionCompiler } from './function.ts';
import type { GType, Kind } from './ground-type.ts';

/** Kinds that Go's runtime boxes by value. */
const boxedByValue: ReadonlySet<Kind> = new Set<Kind>([
  'int', 'int16', 'int32', 'int64', 'uint', 'uint16', 'uint32', 'uint64', 'uintptr', 'float32', 'float64', 'string', 'slice',
]); // biome-ignore format: a table

/** Kinds that are the data word of an interface themselves. */
const pointerShaped: ReadonlySet<Kind> = new Set<Kind>(['ptr', 'map', 'chan', 'func', 'unsafe.Pointer']);

/** What operands belong to: an expression, or a statement that has places of these types for them. */
export type Parent = Expr | ReadonlyMap<Expr, GType> | null;

/** A map is made and filled entry by entry at its turn. */
export function isMapLiteral(fc: FunctionCompiler, e: Expr): boolean {
  return e.kind === 'CompositeLit' && e.elts.length > 0 && fc.typeOf(e).u.kind === 'map';
}

/** Whether `part`, an operand of `parent`, is copied at its turn. */
export function isCopied(fc: FunctionCompiler, parent: Parent, part: Expr): boolean {
  const x = unparen(part);
  if (x.kind === 'SliceExpr' || isMapLiteral(fc, x)) return true;
  if (x.kind === 'TypeAssertExpr' && x.type !== null) return !pointerShaped.has(soleComponent(fc.typeOf(x.type)).u.kind);
  return parent !== null && isCopiedInto(fc, parent, part);
}

/** Whether the operand becomes an interface there by way of a copy. */
function isCopiedInto(fc: FunctionCompiler, parent: NonNullable<Parent>, part: Expr): boolean {
  const to = targetOf(fc, parent, part);
  if (to?.u.kind !== 'interface') return false;
  const kind = soleComponent(fc.typeOf(part)).u.kind;
  return kind !== 'interface' && kind !== 'nil' && kind !== 'tuple' && !boxedByValue.has(kind) && !isAddressable(fc, part);
}

/** The type of the place that a call or a composite literal has for its operand; null where there is none. */
function targetOf(fc: FunctionCompiler, parent: NonNullable<Parent>, part: Expr): GType | null {
  if (parent instanceof Map) return parent.get(part) ?? null;
  const e = parent as Expr;
  if (e.kind === 'CallExpr') return argumentType(fc, e, part);
  if (e.kind === 'CompositeLit') return elementType(fc, e, part);
  return null;
}

function argumentType(fc: FunctionCompiler, call: CallExpr, part: Expr): GType | null {
  const i = call.args.indexOf(part);
  const mode = fc.m.info.types.get(call.fun)?.mode;
  if (i < 0 || mode === 'builtin') return null;
  if (mode === 'typexpr') return fc.typeOf(call);
  const { params, variadic } = signatureOf(fc, call.fun);
  const last = params.length - 1;
  if (variadic && i >= last && call.ellipsis === NoPos) return (params[last] as GType).elem;
  return params[i] ?? null;
}

/** Of a function value; of a generic function, the signature of the instance. */
function signatureOf(fc: FunctionCompiler, fun: Expr): GType {
  const x = unparen(fun);
  const name = x.kind === 'IndexExpr' ? unparen(x.x) : x;
  const id = name.kind === 'SelectorExpr' ? name.sel : name;
  const instance = id.kind === 'Ident' ? fc.m.info.instances.get(id) : undefined;
  return instance ? fc.ground(instance.type) : fc.typeOf(fun).u;
}

function elementType(fc: FunctionCompiler, lit: CompositeLit, part: Expr): GType | null {
  const type = fc.typeOf(lit).u;
  const i = lit.elts.findIndex((x) => x === part || (x.kind === 'KeyValueExpr' && (x.value === part || x.key === part)));
  const elt = lit.elts[i];
  if (!elt) return null;
  if (type.kind !== 'struct') return elt.kind === 'KeyValueExpr' && elt.key === part ? type.mapKey : type.elem;
  if (elt.kind !== 'KeyValueExpr') return type.fields[i]?.type ?? null;
  const { key } = elt;
  return type.fields.find((f) => key.kind === 'Ident' && f.name === key.name)?.type ?? null;
}

/** What a struct of one field or an array of one element holds, all the way down. */
function soleComponent(t: GType): GType {
  const { u } = t;
  if (u.kind === 'struct' && u.fields.length === 1) return soleComponent((u.fields[0] as GType['fields'][0]).type);
  if (u.kind === 'array' && u.len === 1) return soleComponent(u.elem as GType);
  return t;
}

/** Go spec, "Address operators". */
function isAddressable(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  switch (x.kind) {
    case 'Ident':
      return fc.objectOf(x)?.kind === 'Var';
    case 'StarExpr':
      return true;
    case 'SelectorExpr': {
      const sel = fc.m.info.selections.get(x);
      if (!sel) return fc.m.info.uses.get(x.sel)?.kind === 'Var';
      return sel.kind === 'field' && (fc.typeOf(x.x).u.kind === 'ptr' || isAddressable(fc, x.x));
    }
    case 'IndexExpr': {
      if (fc.m.info.types.get(x.indices[0] as Expr)?.mode === 'typexpr') return false; // an instance of a function
      const { kind } = fc.typeOf(x.x).u;
      return kind === 'slice' || kind === 'ptr' || (kind === 'array' && isAddressable(fc, x.x));
    }
    default:
      return false;
  }
}
