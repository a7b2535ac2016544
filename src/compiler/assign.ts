/**
 * Assignments and short variable declarations (Go spec, "Assignment statements"), as JavaScript expressions.
 *
 * Two phases: the operands of index expressions and pointer indirections on the left and the expressions on the right are
 * evaluated in the usual order; then the assignments happen from left to right. Operands stay where they stand only when
 * nothing that runs in between could tell.
 */
import { unparen } from '../analysis/escape.ts';
import { isMixingOp } from '../analysis/mixed-integers.ts';
import type { AssignStmt, Expr, Ident, IncDecStmt } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { arithmetic, type Operand } from './arithmetic.ts';
import { adapt, expr, hasEffects, isNil, nonNil, operand, ownCopy, parking, shiftCount, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate, isComplex, isWide } from './ground-type.ts';
import {
  combined,
  constantHalves,
  type Halves,
  halvesOf,
  halvesOfVariable,
  isHeldByHalves,
  isMadeOfHalves,
  join,
  shifted,
  startWork,
  storeHalves,
  taken,
  Work,
} from './halves.ts';
import { lentPointer } from './index-expr.ts';
import { callsFirst, hoistCalls, orderedList } from './order.ts';
import { failsOnBothSides, holdIndices } from './panic-order.ts';
import { isBlank, type Place, place, placeCopies } from './place.ts';

/** `x = y`, `x op= y`, `a, b = c, d`, `a, b = f()` as one expression. `:=` is in `declare.ts`. */
export function assignment(fc: FunctionCompiler, s: AssignStmt): string {
  if (s.op !== '=' && s.op !== ':=') return opAssign(fc, s.lhs[0] as Expr, s.op.slice(0, -1), s.rhs[0] as Expr, s.opPos);
  if (s.lhs.length === 1 && s.rhs.length === 1) return assignOne(fc, s.lhs[0] as Expr, s.rhs[0] as Expr);
  if (s.rhs.length === 1) return assignSpread(fc, s.lhs, s.rhs[0] as Expr);
  return assignParallel(fc, s.lhs, s.rhs);
}

function comma(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(', ')})`;
}

/** An expression evaluated for its effects and panics only. */
export function discard(fc: FunctionCompiler, e: Expr): string {
  if (isNil(fc, e) || fc.m.info.types.get(e)?.value) return '0';
  const x = unparen(e);
  if (x.kind === 'StarExpr' && isAggregate(fc.typeOf(x))) return nonNil(fc, expr(fc, x.x));
  return expr(fc, e);
}

function assignOne(fc: FunctionCompiler, lhs: Expr, rhs: Expr): string {
  if (isBlank(unparen(lhs))) return discard(fc, rhs);
  const halves = halvesOfVariable(fc, lhs);
  if (halves) return assignHalves(fc, halves, rhs);
  const simple = unparen(lhs).kind === 'Ident' || !(hasEffects(fc, rhs) || failsOnBothSides(fc, lhs, rhs));
  // Calls on the left come first, then those on the right; the operands on the left are read last.
  const parts: string[] = [];
  if (!simple) {
    hoistCalls(fc, [lhs], parts);
    if (!hasEffects(fc, rhs)) holdIndices(fc, lhs, parts);
  }
  const copies = placeCopies(fc, lhs);
  const type = fc.typeOf(lhs);
  const v = copies && !isNil(fc, rhs) ? expr(fc, rhs) : value(fc, rhs, type);
  if (simple) return place(fc, lhs, 'direct').write(v);
  const t = fc.temp();
  parts.push(`${t} = ${v}`);
  const p = place(fc, lhs, 'direct');
  return comma([...parts, ...p.setups, p.write(t)]);
}

/** `x op= y`: the operands of x are evaluated once. */
export function opAssign(fc: FunctionCompiler, lhs: Expr, op: string, rhs: Expr, pos: number): string {
  const type = fc.typeOf(lhs);
  const byHalves = opAssignByHalves(fc, lhs, op, rhs, type, pos);
  if (byHalves !== null) return byHalves;
  const parts: string[] = [];
  const effects = hasEffects(fc, rhs);
  if (effects) hoistCalls(fc, [lhs], parts);
  let y = op === '<<' || op === '>>' ? shiftCount(fc, rhs) : operand(fc, rhs, type);
  if (effects) {
    const t = fc.temp();
    parts.push(`${t} = ${y.text}`);
    y = { ...y, text: t };
  }
  const p = place(fc, lhs, 'once');
  // Divisions come first, as they may panic (cmd/compile/internal/walk/order.go).
  const read = op === '/' || op === '%' ? p.read : (p.readToWrite ?? p.read);
  const x: Operand = { text: read, small: fc.small.isSmall(lhs), constant: null, type: p.type };
  return comma([...parts, ...p.setups, p.write(arithmetic(fc, op, p.type, x, y, pos))]);
}

/** `h = e` of a variable held by halves. */
function assignHalves(fc: FunctionCompiler, to: Halves, rhs: Expr): string {
  const work = startWork(fc, rhs);
  return storeHalves(
    work,
    to,
    callsFirst(fc, rhs, work.first, () => halvesOf(work, rhs)),
  );
}

/** `x op= y` by halves: where x is held so, or the operation mixes bits; else null. */
function opAssignByHalves(fc: FunctionCompiler, lhs: Expr, op: string, rhs: Expr, type: GType, pos: number): string | null {
  const isShift = op === '<<' || op === '>>';
  if (!isWide(type) || !(isShift || isMixingOp(op))) return null;
  const halves = halvesOfVariable(fc, lhs);
  const mixes = !isShift && !fc.traced && (fc.mixed.mixesBy(op, lhs, rhs) || isMadeOfHalves(fc, rhs));
  if (!halves && (!mixes || hasEffects(fc, rhs))) return null;
  const work = startWork(fc, rhs);
  const p = halves ? null : place(fc, lhs, 'once');
  work.first.push(...(p?.setups ?? []));
  const made = (old: Halves): Halves =>
    callsFirst(fc, rhs, work.first, () => (isShift ? shifted(work, op, type, old, rhs, pos) : combined(work, op, old, halvesOf(work, rhs))));
  if (halves) return storeHalves(work, halves, made(halves));
  const target = p as Place;
  const text = join(made(taken(work, target.read)), type);
  return comma([...work.first, target.write(text)]);
}

export function incDec(fc: FunctionCompiler, s: IncDecStmt): string {
  const halves = halvesOfVariable(fc, s.x);
  if (halves) {
    const work = new Work(fc, true);
    return storeHalves(work, halves, combined(work, s.op === '++' ? '+' : '-', halves, constantHalves(1n)));
  }
  const p = place(fc, s.x, 'once');
  const one: Operand = { text: isComplex(p.type) ? '$.complex(1, 0)' : '1', small: true, constant: 1n, type: p.type };
  const x: Operand = { text: p.readToWrite ?? p.read, small: fc.small.isSmall(s.x), constant: null, type: p.type };
  if (x.small && unparen(s.x).kind === 'Ident' && p.setups.length === 0) return `${p.read}${s.op}`;
  return comma([...p.setups, p.write(arithmetic(fc, s.op === '++' ? '+' : '-', p.type, x, one, s.opPos))]);
}

function assignParallel(fc: FunctionCompiler, lhs: readonly Expr[], rhs: readonly Expr[]): string {
  const targets = new Map(rhs.flatMap((r, i) => (isBlank(unparen(lhs[i] as Expr)) ? [] : [[r, fc.typeOf(lhs[i] as Expr)] as const])));
  const parts = orderedList(fc, [...lhs.filter((l) => unparen(l).kind !== 'Ident'), ...rhs], targets);
  const places = lhs.map((l) => (isBlank(unparen(l)) ? null : place(fc, l, 'force')));
  parts.push(...places.flatMap((p) => p?.setups ?? []));
  const values = rhs.map((r, i) => {
    const p = places[i];
    if (!p) {
      parts.push(discard(fc, r));
      return '';
    }
    const text = value(fc, r, p.type);
    if (/^(?:-?\d+|\(-\d+\)|null|true|false|"[^"]*")$/.test(text)) return text;
    const t = fc.temp();
    parts.push(`${t} = ${text}`);
    return t;
  });
  places.forEach((p, i) => {
    if (p) parts.push(p.write(values[i] as string));
  });
  return comma(parts.length === 0 ? ['0'] : parts);
}

/** The values of a call with several results, or of `v, ok`, with their types; `tuple` evaluates them into an array. */
export function tupleValue(fc: FunctionCompiler, e: Expr): { tuple: string; types: readonly GType[] } {
  const x = unparen(e);
  const bool = fc.m.types.basic('bool');
  const t = fc.typeOf(x);
  const first = t.kind === 'tuple' ? (t.results[0] as GType) : t;
  switch (x.kind) {
    case 'IndexExpr': {
      const m = fc.typeOf(x.x);
      const text = `$.mapGet2(${fc.m.descriptors.type(m)}, ${expr(fc, x.x)}, ${value(fc, x.indices[0] as Expr, m.u.mapKey as GType)})`;
      return { tuple: text, types: [first, bool] };
    }
    case 'TypeAssertExpr': {
      const target = fc.ground((fc.m.info.types.get(x.type as Expr) as { type: Parameters<typeof fc.ground>[0] }).type);
      return { tuple: `$.${target.kind === 'interface' ? 'assertI2' : 'assert2'}(${fc.m.descriptors.type(target)}, ${expr(fc, x.x)})`, types: [target, bool] };
    }
    case 'UnaryExpr': {
      const elem = fc.typeOf(x.x).u.elem as GType;
      return { tuple: parking(fc, `${fc.line(x.pos)}$.recv2(${expr(fc, x.x)})`), types: [elem, bool] };
    }
    default:
      return { tuple: expr(fc, x), types: t.results };
  }
}

/** The value with which a component of a tuple is stored: map elements and asserted values are the stored objects. */
export function component(fc: FunctionCompiler, e: Expr, text: string, from: GType, to: GType): string {
  const x = unparen(e);
  const stored = x.kind === 'IndexExpr' || x.kind === 'TypeAssertExpr';
  return adapt(fc, stored ? ownCopy(fc, x, from, text) : text, from, to);
}

function assignSpread(fc: FunctionCompiler, lhs: readonly Expr[], rhs: Expr): string {
  const places: (Place | null)[] = lhs.map((l) => (isBlank(unparen(l)) ? null : place(fc, l, 'force')));
  const { tuple, types } = tupleValue(fc, rhs);
  const t = fc.temp();
  const parts = [...places.flatMap((p) => p?.setups ?? []), `${t} = ${tuple}`];
  places.forEach((p, i) => {
    const from = types[i] as GType;
    if (p) parts.push(p.write(p.copies ? `${t}[${i}]` : component(fc, rhs, `${t}[${i}]`, from, p.type)));
  });
  return comma(parts);
}

// ---- declarations ----

/** Variables to declare, with the text of their initial values in order of evaluation. */
export interface Declared {
  /** Expressions to evaluate first. */
  readonly before: readonly string[];
  /** New variables: JavaScript name and initial value (already a `Ref` where it must be). */
  readonly fresh: readonly { readonly js: string; readonly init: string }[];
  /** Assignments after that. */
  readonly after: readonly string[];
}

/** `a, b := …` (Go spec, "Short variable declarations"): some of the names may be variables that exist. */
export function define(fc: FunctionCompiler, names: readonly Expr[], rhs: readonly Expr[]): Declared {
  const info = fc.m.info;
  const fresh = (e: Expr): VarObj | null => {
    const o = e.kind === 'Ident' ? info.defs.get(e) : null;
    return o?.kind === 'Var' ? o : null;
  };
  if (names.length === 1 && rhs.length === 1) {
    const v = fresh(names[0] as Ident);
    if (!v || v.name === '_') return { before: [assignOne(fc, names[0] as Expr, rhs[0] as Expr)], fresh: [], after: [] };
    const type = fc.ground(v.type as NonNullable<VarObj['type']>);
    return defineOne(fc, v, rhs[0] as Expr, type);
  }
  return defineSeveral(fc, names, rhs, fresh);
}

/** `v := rhs`. */
export function defineOne(fc: FunctionCompiler, v: VarObj, rhs: Expr, type: GType): Declared {
  const lent = lentPointer(fc, rhs, () => type.kind === 'ptr' && fc.decl !== null && !fc.facts.addressed.has(v) && !fc.m.heldPointersOf(fc.decl).has(v));
  if (!isHeldByHalves(fc, v, type)) return { before: [], fresh: declareWith(fc, v, lent ?? value(fc, rhs, type)), after: [] };
  const work = startWork(fc, rhs);
  const h = callsFirst(fc, rhs, work.first, () => halvesOf(work, rhs));
  const { hi, lo } = fc.declare(v, type, true).halves as Halves;
  return {
    before: work.first,
    fresh: [
      { js: hi, init: h.hi },
      { js: lo, init: h.lo },
    ],
    after: [],
  };
}

function defineSeveral(fc: FunctionCompiler, names: readonly Expr[], rhs: readonly Expr[], fresh: (e: Expr) => VarObj | null): Declared {
  const before: string[] = rhs.length > 1 ? orderedList(fc, rhs) : [];
  let texts: { text: (to: GType) => string }[];
  const places = names.map((n) => (isBlank(n) || fresh(n) ? null : place(fc, n, 'force')));
  if (rhs.length === 1) {
    const { tuple, types } = tupleValue(fc, rhs[0] as Expr);
    const t = fc.temp();
    before.push(`${t} = ${tuple}`);
    texts = types.map((from, i) => ({ text: (to) => component(fc, rhs[0] as Expr, `${t}[${i}]`, from, to) }));
  } else {
    texts = rhs.map((r, i) => {
      const n = names[i] as Expr;
      const v = fresh(n);
      if (isBlank(n)) {
        before.push(discard(fc, r));
        return { text: () => '0' };
      }
      const type = v ? fc.ground(v.type as NonNullable<VarObj['type']>) : (places[i] as Place).type;
      const text = value(fc, r, type);
      if (/^(?:-?\d+|null|true|false|"[^"]*")$/.test(text)) return { text: () => text };
      const t = fc.temp();
      before.push(`${t} = ${text}`);
      return { text: () => t };
    });
  }
  const made: { js: string; init: string }[] = [];
  const after: string[] = [];
  names.forEach((n, i) => {
    if (isBlank(n)) return;
    const v = fresh(n);
    const from = texts[i] as { text: (to: GType) => string };
    if (v) made.push(...declareWith(fc, v, from.text(fc.ground(v.type as NonNullable<VarObj['type']>))));
    else {
      const p = places[i] as Place;
      after.push(p.write(from.text(p.type)));
    }
  });
  return { before, fresh: made, after };
}

/** Declares `v` with a value of its type, which may be spelt twice where `v` is held by halves: no more than a component of a temporary. */
export function declareWith(fc: FunctionCompiler, v: VarObj, init: string): { js: string; init: string }[] {
  const type = fc.ground(v.type as NonNullable<VarObj['type']>);
  const local = fc.declare(v, type, isHeldByHalves(fc, v, type));
  const { halves } = local;
  if (halves)
    return [
      { js: halves.hi, init: `$hi(${init})` },
      { js: halves.lo, init: `$lo(${init})` },
    ];
  return [{ js: local.js, init: local.boxed ? `new $Ref(${init})` : init }];
}
