/**
 * 64-bit arithmetic by halves, for integers that are bit patterns (`src/analysis/mixed-integers.ts`): each is two int32, and no bigint is made
 * before the value leaves the expression or, for variables held so, is stored, passed or returned.
 *
 * Invariants: both halves are int32 in JavaScript (never uint32), so that V8 keeps them in registers; texts are without effects, what must be done
 * first is in `Work.first`, in order; a text that is spelt more than once is a name or a number.
 */
import { unparen } from '../analysis/escape.ts';
import { isMixingOp } from '../analysis/mixed-integers.ts';
import type { BinaryExpr, CallExpr, Expr } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { expr, hasEffects, shiftCount } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isInteger, isUnsigned, isWide } from './ground-type.ts';
import { constToBigInt } from './literal.ts';
import { isSimple } from './marker.ts';

export interface Halves {
  readonly hi: string;
  readonly lo: string;
}

/** An expression in the making. */
export class Work {
  readonly first: string[] = [];
  /** Variables taken apart already. */
  readonly known = new Map<string, Halves>();

  constructor(
    readonly fc: FunctionCompiler,
    /** Nothing in the expression may change a variable. */
    readonly steady: boolean,
  ) {}

  hold(text: string): string {
    return isSimple(text) ? text : this.temp(text);
  }

  temp(text: string): string {
    const t = this.fc.temp();
    this.first.push(`${t} = ${text}`);
    return t;
  }

  /** The expression that does the work and gives `text`. */
  giving(text: string): string {
    return this.first.length === 0 ? text : `(${[...this.first, text].join(', ')})`;
  }
}

/** The halves of the variable, if it is held so. */
export function halvesOfVariable(fc: FunctionCompiler, e: Expr): Halves | null {
  const x = unparen(e);
  const o = x.kind === 'Ident' ? fc.objectOf(x) : null;
  return (o?.kind === 'Var' && fc.locals.get(o)?.halves) || null;
}

/** Whether `e` is better made by halves: it uses a variable held so, or mixes bits. */
export function isMadeOfHalves(fc: FunctionCompiler, e: Expr): boolean {
  return !fc.traced && (usesHalves(fc, e) || (fc.mixed.mixes(e) && isWide(fc.typeOf(e))));
}

function usesHalves(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  if (fc.substitutes.has(x) || fc.m.info.types.get(x)?.value) return false;
  switch (x.kind) {
    case 'Ident':
      return halvesOfVariable(fc, x) !== null;
    case 'BinaryExpr':
      if (!isWide(fc.typeOf(x))) return false;
      if (x.op === '<<' || x.op === '>>') return usesHalves(fc, x.x);
      return isMixingOp(x.op) && (usesHalves(fc, x.x) || usesHalves(fc, x.y));
    case 'UnaryExpr':
      return (x.op === '^' || x.op === '-') && usesHalves(fc, x.x);
    case 'CallExpr':
      return isWideConversion(fc, x) && usesHalves(fc, x.args[0] as Expr);
    default:
      return false;
  }
}

function isWideConversion(fc: FunctionCompiler, e: CallExpr): boolean {
  if (fc.m.info.types.get(e.fun)?.mode !== 'typexpr' || e.args.length !== 1) return false;
  return isWide(fc.typeOf(e)) && isInteger(fc.typeOf(e.args[0] as Expr));
}

export function startWork(fc: FunctionCompiler, ...operands: readonly Expr[]): Work {
  return new Work(fc, !operands.some((e) => hasEffects(fc, e)));
}

/** `e`, a 64-bit integer expression other than a lone variable, as a normalised value of type `t`. */
export function valueByHalves(fc: FunctionCompiler, e: Expr, t: GType): string {
  const work = startWork(fc, e);
  const h = halvesOf(work, e);
  return work.giving(join(h, t));
}

/** The low 32 bits of `e`, as an int32. */
export function lowHalf(fc: FunctionCompiler, e: Expr): string {
  const work = startWork(fc, e);
  const h = halvesOf(work, e);
  return work.giving(h.lo);
}

/** `x % y` of unsigned integers. */
export function remainderByHalves(fc: FunctionCompiler, e: BinaryExpr, y: string): string {
  const work = startWork(fc, e.x);
  const h = halvesOf(work, e.x);
  const [hi, lo] = [work.hold(h.hi), work.hold(h.lo)];
  return work.giving(`$remHalves(${hi}, ${lo}, ${y})`);
}

/** Two halves as the value they stand for. */
export function join(h: Halves, t: GType): string {
  if (h.hi === '0') return `(${h.lo} >>> 0)`;
  return `$join${isUnsigned(t) ? 'U' : 'I'}(${h.hi}, ${h.lo})`;
}

/** Sets a variable held by halves; the new ones may be made of the old. */
export function storeHalves(work: Work, to: Halves, from: Halves): string {
  const hi = work.hold(from.hi === to.lo ? `${from.hi} | 0` : from.hi);
  return `(${[...work.first, `${to.lo} = ${from.lo}`, `${to.hi} = ${hi}`].join(', ')})`;
}

// ---- expressions ----

export function halvesOf(work: Work, e: Expr): Halves {
  const { fc } = work;
  const x = unparen(e);
  const tv = fc.m.info.types.get(x);
  if (tv?.value && tv.value.kind !== 'unknown') return constantHalves(constToBigInt(tv.value));
  if (fc.substitutes.has(x)) return taken(work, expr(fc, x));
  switch (x.kind) {
    case 'Ident':
      return halvesOfVariable(fc, x) ?? taken(work, expr(fc, x));
    case 'BinaryExpr':
      if (x.op === '<<' || x.op === '>>') return shifted(work, x.op, fc.typeOf(x), halvesOf(work, x.x), x.y, x.opPos);
      if (!isMixingOp(x.op)) return taken(work, expr(fc, x));
      return combined(work, x.op, halvesOf(work, x.x), halvesOf(work, x.y));
    case 'UnaryExpr':
      if (x.op === '^') return inverted(halvesOf(work, x.x));
      if (x.op === '-') return combined(work, '-', constantHalves(0n), halvesOf(work, x.x));
      return taken(work, expr(fc, x));
    case 'CallExpr':
      if (!isWideConversion(fc, x)) return rotation(work, x) ?? taken(work, expr(fc, x));
      return converted(work, x.args[0] as Expr);
    default:
      return taken(work, expr(fc, x));
  }
}

export function constantHalves(c: bigint): Halves {
  const half = (x: bigint): string => {
    const n = BigInt.asIntN(32, x);
    return n < 0n ? `(${n})` : String(n);
  };
  return { hi: half(c >> 32n), lo: half(c) };
}

/** A normalised value, taken apart. */
export function taken(work: Work, text: string): Halves {
  const known = work.known.get(text);
  if (known) return known;
  const x = work.hold(text);
  const h = { hi: work.temp(`$hi(${x})`), lo: work.temp(`$lo(${x})`) };
  if (work.steady && isSimple(text)) work.known.set(text, h);
  return h;
}

/** The operand of a conversion to 64 bits. */
function converted(work: Work, e: Expr): Halves {
  const { fc } = work;
  const from = fc.typeOf(e);
  if (isWide(from)) return isByte(fc, e) ? { hi: '0', lo: work.hold(expr(fc, e)) } : halvesOf(work, e);
  const lo = work.hold(`(${expr(fc, e)} | 0)`);
  return { hi: isUnsigned(from) ? '0' : `(${lo} >> 31)`, lo };
}

/** `x & mask` with a mask below 2^31, of what is no bit pattern: an int32 that is not negative. */
function isByte(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  if (x.kind !== 'BinaryExpr' || x.op !== '&' || fc.m.info.types.get(x)?.value || isMadeOfHalves(fc, x)) return false;
  return [x.x, x.y].some((o) => {
    const v = fc.m.info.types.get(o)?.value;
    return v?.kind === 'int' && v.value >= 0n && v.value <= 0x7fffffffn;
  });
}

function inverted(h: Halves): Halves {
  return { hi: `(~${h.hi})`, lo: `(~${h.lo})` };
}

/** `a op b` for an operation of `isMixingOp`. */
export function combined(work: Work, op: string, a: Halves, b: Halves): Halves {
  switch (op) {
    case '+':
      return sum(work, a, b);
    case '-':
      return difference(work, a, b);
    case '*':
      return product(work, a, b);
    default:
      return { hi: bits(op, a.hi, b.hi), lo: bits(op, a.lo, b.lo) };
  }
}

function bits(op: string, a: string, b: string): string {
  if (op === '&^') return b === '0' ? a : a === '0' ? '0' : `(${a} & ~${b})`;
  if (op === '&') return a === '0' || b === '0' ? '0' : `(${a} & ${b})`;
  return a === '0' ? b : b === '0' ? a : `(${a} ${op} ${b})`;
}

/** The carry is that of the uppermost bit of the low halves. */
function sum(work: Work, a: Halves, b: Halves): Halves {
  if (b.lo === '0') return { hi: `((${a.hi} + ${b.hi}) | 0)`, lo: a.lo };
  const [x, y] = [work.hold(a.lo), work.hold(b.lo)];
  const lo = work.temp(`(${x} + ${y}) | 0`);
  return { hi: `((${a.hi} + ${b.hi} + (((${x} & ${y}) | ((${x} | ${y}) & ~${lo})) >>> 31)) | 0)`, lo };
}

function difference(work: Work, a: Halves, b: Halves): Halves {
  if (b.lo === '0') return { hi: `((${a.hi} - ${b.hi}) | 0)`, lo: a.lo };
  const [x, y] = [work.hold(a.lo), work.hold(b.lo)];
  const lo = work.temp(`(${x} - ${y}) | 0`);
  return { hi: `((${a.hi} - ${b.hi} - (((~${x} & ${y}) | ((~${x} | ${y}) & ${lo})) >>> 31)) | 0)`, lo };
}

function product(work: Work, a: Halves, b: Halves): Halves {
  const [x, y] = [work.hold(a.lo), work.hold(b.lo)];
  const terms = [`$mulHigh(${x}, ${y})`];
  if (a.hi !== '0') terms.push(`Math.imul(${a.hi}, ${y})`);
  if (b.hi !== '0') terms.push(`Math.imul(${x}, ${b.hi})`);
  return { hi: `((${terms.join(' + ')}) | 0)`, lo: `Math.imul(${x}, ${y})` };
}

/** `a << n` and `a >> n`; `t` says which kind the latter is. */
export function shifted(work: Work, op: '<<' | '>>', t: GType, a: Halves, count: Expr, pos: number): Halves {
  const n = shiftCount(work.fc, count);
  if (n.constant === null) return shiftedBy(work, op, t, a, `${work.fc.line(pos)}$count(${n.text})`);
  const sign = isUnsigned(t) || op === '<<' ? '0' : null;
  const k = n.constant > 64n ? 64 : Number(n.constant);
  if (k === 0) return a;
  if (op === '<<') {
    if (k >= 32) return { hi: k === 64 ? '0' : k === 32 ? a.lo : `(${a.lo} << ${k - 32})`, lo: '0' };
    const lo = work.hold(a.lo);
    return { hi: `((${a.hi} << ${k}) | (${lo} >>> ${32 - k}))`, lo: `(${lo} << ${k})` };
  }
  const hi = work.hold(a.hi);
  if (k === 64) return sign === '0' ? { hi: '0', lo: '0' } : { hi: `(${hi} >> 31)`, lo: `(${hi} >> 31)` };
  const js = sign === '0' ? '>>>' : '>>';
  if (k >= 32) return { hi: sign ?? `(${hi} >> 31)`, lo: k === 32 ? hi : `(${hi} ${js} ${k - 32})` };
  return { hi: `(${hi} ${js} ${k})`, lo: `((${a.lo} >>> ${k}) | (${hi} << ${32 - k}))` };
}

/** By a number from 0 to 64 that is not known. JavaScript takes counts modulo 32, hence the shifts in two steps. */
function shiftedBy(work: Work, op: '<<' | '>>', t: GType, a: Halves, count: string): Halves {
  const [hi, lo] = [work.hold(a.hi), work.hold(a.lo)];
  const n = work.temp(count);
  if (op === '<<')
    return {
      hi: `(${n} < 32 ? (${hi} << ${n}) | (${lo} >>> 1 >>> (31 - ${n})) : ${n} < 64 ? ${lo} << (${n} - 32) : 0)`,
      lo: `(${n} < 32 ? ${lo} << ${n} : 0)`,
    };
  const near = `(${lo} >>> ${n}) | (${hi} << 1 << (31 - ${n}))`;
  if (isUnsigned(t)) return { hi: `(${n} < 32 ? (${hi} >>> ${n}) | 0 : 0)`, lo: `(${n} < 32 ? ${near} : ${n} < 64 ? (${hi} >>> (${n} - 32)) | 0 : 0)` };
  return { hi: `(${hi} >> (${n} < 32 ? ${n} : 31))`, lo: `(${n} < 32 ? ${near} : ${hi} >> (${n} < 64 ? ${n} - 32 : 31))` };
}

/** `bits.RotateLeft64(x, c)`; null for anything else. */
function rotation(work: Work, e: CallExpr): Halves | null {
  const { fc } = work;
  const fun = unparen(e.fun);
  const f = fun.kind === 'SelectorExpr' ? fc.m.info.uses.get(fun.sel) : null;
  if (f?.kind !== 'Func' || f.pkg?.path !== 'math/bits' || f.name !== 'RotateLeft64') return null;
  const v = fc.m.info.types.get(e.args[1] as Expr)?.value;
  if (v?.kind !== 'int') return null;
  const a = halvesOf(work, e.args[0] as Expr);
  const k = Number(BigInt.asUintN(6, v.value));
  const [x, y] = k < 32 ? [work.hold(a.hi), work.hold(a.lo)] : [work.hold(a.lo), work.hold(a.hi)];
  const n = k & 31;
  if (n === 0) return { hi: x, lo: y };
  return { hi: `((${x} << ${n}) | (${y} >>> ${32 - n}))`, lo: `((${y} << ${n}) | (${x} >>> ${32 - n}))` };
}

/** `x op y` for a comparison of 64-bit integers, of which one is made of halves; null where none is. */
export function comparisonByHalves(fc: FunctionCompiler, op: string, x: Expr, y: Expr): string | null {
  const t = fc.m.info.types.get(x)?.value ? fc.typeOf(y) : fc.typeOf(x);
  if (!isWide(t) || !(isMadeOfHalves(fc, x) || isMadeOfHalves(fc, y))) return null;
  if (!isWide(fc.typeOf(x)) || !isWide(fc.typeOf(y))) return null;
  const work = startWork(fc, x, y);
  const hold = (h: Halves): Halves => ({ hi: work.hold(h.hi), lo: work.hold(h.lo) });
  const a = hold(halvesOf(work, x));
  const b = hold(halvesOf(work, y));
  if (op === '==') return work.giving(`(${a.lo} === ${b.lo} && ${a.hi} === ${b.hi})`);
  if (op === '!=') return work.giving(`(${a.lo} !== ${b.lo} || ${a.hi} !== ${b.hi})`);
  const order = (v: string): string => (isUnsigned(t) ? `(${v} >>> 0)` : v);
  return work.giving(`(${a.hi} === ${b.hi} ? (${a.lo} >>> 0) ${op} (${b.lo} >>> 0) : ${order(a.hi)} ${op} ${order(b.hi)})`);
}

// ---- variables ----

/** Whether a new variable is to be held by halves. */
export function isHeldByHalves(fc: FunctionCompiler, v: VarObj, t: GType): boolean {
  return !fc.traced && isWide(t) && fc.mixed.isMixed(v) && !fc.small.isSmallVariable(v) && !fc.facts.addressed.has(v);
}
