/**
 * Which 64-bit integers are bit patterns rather than numbers: states of hash functions and random generators, whose values
 * are mostly beyond the safe integers. The compiler keeps such variables as two 32-bit halves (`src/compiler/halves.ts`).
 *
 * It is a guess, made from what is done to them, and costs only speed where it is wrong: a constant beyond 2^53, a product with a constant
 * beyond 2^32, `x ^ x<<13`, `x<<7 | x>>57`, `h*31 + c`. What is divided is taken for a number.
 */
import type { AssignStmt, Expr, Node, ValueSpec } from '../syntax/ast.ts';
import type { Info } from '../types/info.ts';
import type { VarObj } from '../types/object.ts';
import { shallowUnder, unparen, type VariableFacts } from './escape.ts';
import { walk } from './walk.ts';

const wideKinds = new Set(['int', 'int64', 'uint', 'uint64', 'uintptr']);
const safe = 2n ** 53n;
const large = 2n ** 32n;
/** Hashes of strings multiply by odd numbers from here on; what reads numbers in some base does by smaller or even ones. */
const leastFactor = 31n;

export class MixedIntegers {
  private readonly mixed = new Set<VarObj>();
  private readonly numbers = new Set<VarObj>();

  constructor(
    root: Node,
    private readonly info: Info,
    private readonly facts: VariableFacts,
  ) {
    walk(root, (n) => {
      this.collect(n);
      return true;
    });
    for (const v of this.numbers) this.mixed.delete(v);
  }

  isMixed(v: VarObj): boolean {
    return this.mixed.has(v);
  }

  /** `e`, a 64-bit operation, looks as if it made a bit pattern. */
  mixes(e: Expr): boolean {
    const x = unparen(e);
    if (this.constant(x) !== null || !this.isWide(x)) return false;
    switch (x.kind) {
      case 'BinaryExpr':
        if (x.op === '<<' || x.op === '>>') return this.mixes(x.x);
        return isMixingOp(x.op) && (this.mixesBy(x.op, x.x, x.y) || this.mixes(x.x) || this.mixes(x.y));
      case 'UnaryExpr':
        return (x.op === '^' || x.op === '-') && this.mixes(x.x);
      case 'CallExpr':
        return this.info.types.get(x.fun)?.mode === 'typexpr' && x.args.length === 1 && this.mixes(x.args[0] as Expr);
      default:
        return false;
    }
  }

  /** So does `x op y` by itself, whatever its operands are made of. */
  mixesBy(op: string, x: Expr, y: Expr): boolean {
    const c = this.constant(y) ?? this.constant(x);
    if (c !== null) return op === '*' ? magnitude(c) >= large : isMixingOp(op) && magnitude(c) > safe;
    if (op === '^') return this.isShift(x) || this.isShift(y);
    return (op === '|' || op === '+') && this.isShift(x) && this.isShift(y);
  }

  private collect(n: Node): void {
    if (n.kind === 'AssignStmt') this.assignment(n);
    else if (n.kind === 'ValueSpec') this.declaration(n);
    else if (n.kind === 'RangeStmt') {
      this.strike(n.key);
      this.strike(n.value);
    }
  }

  private assignment(s: AssignStmt): void {
    s.lhs.forEach((l, i) => {
      const rhs = s.lhs.length === s.rhs.length ? (s.rhs[i] as Expr) : null;
      if (!rhs) return;
      if (s.op === '=' || s.op === ':=') this.define(l, rhs);
      else this.step(l, s.op.slice(0, -1), rhs);
    });
  }

  private declaration(n: ValueSpec): void {
    if (n.values.length !== n.names.length) return;
    for (const [i, id] of n.names.entries()) this.define(id, n.values[i] as Expr);
  }

  private define(target: Expr, rhs: Expr): void {
    const v = this.candidate(target);
    if (!v) return;
    const c = this.constant(rhs);
    if (c !== null ? magnitude(c) > safe : this.mixes(rhs) || this.accumulates(v, rhs)) this.mixed.add(v);
    const x = unparen(rhs);
    if (x.kind === 'BinaryExpr' && (x.op === '/' || x.op === '%') && this.variable(x.x) === v) this.numbers.add(v);
  }

  private step(target: Expr, op: string, rhs: Expr): void {
    const v = this.candidate(target);
    if (!v) return;
    if (op === '/' || op === '%') this.numbers.add(v);
    const c = this.constant(rhs);
    if (this.mixesBy(op, target, rhs) || this.mixes(rhs) || (op === '*' && c !== null && isFactor(c))) this.mixed.add(v);
  }

  /** `h*31 + c` assigned to h. */
  private accumulates(v: VarObj, e: Expr): boolean {
    const x = unparen(e);
    if (x.kind !== 'BinaryExpr') return false;
    if (x.op === '+' || x.op === '^') return this.accumulates(v, x.x) || this.accumulates(v, x.y);
    const c = x.op === '*' ? (this.constant(x.x) ?? this.constant(x.y)) : null;
    return c !== null && isFactor(c) && (this.variable(x.x) === v || this.variable(x.y) === v);
  }

  private strike(e: Expr | null): void {
    const v = e && this.variable(e);
    if (v) this.numbers.add(v);
  }

  private candidate(e: Expr): VarObj | null {
    const v = this.variable(e);
    if (!v || (v.role !== 'local' && v.role !== 'param' && v.role !== 'recv')) return null;
    return v.type && isWideBasic(v.type) && !this.facts.addressed.has(v) ? v : null;
  }

  private variable(e: Expr): VarObj | null {
    const x = unparen(e);
    const o = x.kind === 'Ident' ? (this.info.defs.get(x) ?? this.info.uses.get(x)) : null;
    return o?.kind === 'Var' ? o : null;
  }

  private isShift(e: Expr): boolean {
    const x = unparen(e);
    return x.kind === 'BinaryExpr' && (x.op === '<<' || x.op === '>>') && this.isWide(x) && this.constant(x.x) === null;
  }

  private isWide(e: Expr): boolean {
    const t = this.info.types.get(e)?.type ?? this.variable(e)?.type;
    return t ? isWideBasic(t) : false;
  }

  private constant(e: Expr): bigint | null {
    const v = this.info.types.get(unparen(e))?.value;
    return v?.kind === 'int' ? v.value : null;
  }
}

/** Operations that halves are good for. */
export function isMixingOp(op: string): boolean {
  return op === '+' || op === '-' || op === '*' || op === '^' || op === '&' || op === '|' || op === '&^';
}

const magnitude = (c: bigint): bigint => (c < 0n ? -c : c);
const isFactor = (c: bigint): boolean => c >= leastFactor && c % 2n === 1n;

function isWideBasic(t: NonNullable<VarObj['type']>): boolean {
  const u = shallowUnder(t);
  return u.kind === 'Basic' && wideKinds.has(u.basic);
}
