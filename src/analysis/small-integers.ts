/**
 * Which 64-bit integer variables stay so small that their arithmetic needs no overflow check.
 *
 * A variable is small when each of its definitions is: a small constant, a length, a range index, a widened 32-bit value,
 * another small variable plus or minus a constant up to 1024, `++`, `--`. Steps that small would need days of running to leave the safe
 * integers, so no check is wanted. A greatest fixpoint: all candidates are taken for small, then those with another definition are struck out.
 */
import type { Expr, Ident, Node } from '../syntax/ast.ts';
import type { Info } from '../types/info.ts';
import type { VarObj } from '../types/object.ts';
import type { Type } from '../types/type.ts';
import { shallowUnder, unparen, type VariableFacts } from './escape.ts';
import { walk } from './walk.ts';

export interface SmallIntegers {
  /** The value of this expression is a number below 2^52 in magnitude. */
  isSmall(e: Expr): boolean;
  /** So are all values of this variable. */
  isSmallVariable(v: VarObj): boolean;
}

type Definition = { readonly expr: Expr } | 'step' | 'down' | 'index' | 'other';

const signedKinds = new Set(['int', 'int64']);
const wideKinds = new Set(['int', 'int64', 'uint', 'uint64', 'uintptr']);
const narrowKinds = new Set(['int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32']);

export function smallIntegers(root: Node, info: Info, facts: VariableFacts): SmallIntegers {
  const a = new Analysis(info, facts);
  walk(root, (n) => {
    a.collect(n);
    return true;
  });
  a.solve();
  return a;
}

class Analysis implements SmallIntegers {
  private readonly definitions = new Map<VarObj, Definition[]>();
  private readonly small = new Set<VarObj>();
  constructor(
    private readonly info: Info,
    private readonly facts: VariableFacts,
  ) {}

  collect(n: Node): void {
    switch (n.kind) {
      case 'ValueSpec':
        n.names.forEach((id, i) => {
          if (n.values.length === 0) this.define(id, 'step');
          else if (n.values.length === n.names.length) this.define(id, { expr: n.values[i] as Expr });
          else this.define(id, 'other');
        });
        break;
      case 'AssignStmt':
        n.lhs.forEach((l, i) => {
          if (n.op === '=' || n.op === ':=') this.define(l, n.lhs.length === n.rhs.length ? { expr: n.rhs[i] as Expr } : 'other');
          else if ((n.op === '+=' || n.op === '-=') && this.constantUpTo(n.rhs[0] as Expr, 1024n))
            this.define(l, this.isUnsigned(l) && n.op === '-=' ? 'down' : 'step');
          else if (n.op !== '%=' && n.op !== '&=' && n.op !== '/=' && n.op !== '>>=') this.define(l, 'other');
          else if (n.op === '%=' || n.op === '&=' || n.op === '/=') this.define(l, this.constantUpTo(n.rhs[0] as Expr, 1n << 31n) ? 'step' : 'other');
        });
        break;
      case 'IncDecStmt':
        this.define(n.x, n.op === '--' && this.isUnsigned(n.x) ? 'down' : 'step');
        break;
      case 'RangeStmt': {
        const t = this.info.types.get(n.x)?.type;
        const over = t ? shallowUnder(t).kind : 'Basic';
        const counts = over === 'Slice' || over === 'Array' || over === 'Pointer' || over === 'Basic';
        if (n.key) this.define(n.key, counts ? 'index' : 'other');
        if (n.value) this.define(n.value, 'other');
        break;
      }
      case 'CommClause':
        break;
      default:
        break;
    }
  }

  private define(target: Expr, d: Definition): void {
    const x = unparen(target);
    if (x.kind !== 'Ident') return;
    const v = this.variable(x);
    if (!v) return;
    const list = this.definitions.get(v);
    if (list) list.push(d);
    else this.definitions.set(v, [d]);
  }

  private variable(id: Ident): VarObj | null {
    const o = this.info.defs.get(id) ?? this.info.uses.get(id);
    return o?.kind === 'Var' ? o : null;
  }

  solve(): void {
    for (const v of this.definitions.keys()) if (v.role === 'local' && v.type && isWideBasic(v.type) && !this.facts.addressed.has(v)) this.small.add(v);
    for (let changed = true; changed; ) {
      changed = false;
      for (const v of this.small) {
        if ((this.definitions.get(v) as Definition[]).every((d) => this.keepsSmall(d))) continue;
        this.small.delete(v);
        changed = true;
      }
    }
  }

  private keepsSmall(d: Definition): boolean {
    if (d === 'step' || d === 'index') return true;
    if (d === 'other' || d === 'down') return false;
    const x = unparen(d.expr);
    if (x.kind === 'BinaryExpr' && (x.op === '+' || x.op === '-')) {
      if (this.info.types.get(x)?.value) return this.isSmall(x);
      if (x.op === '-' && this.isUnsigned(x)) return false;
      return this.isSmall(x.x) && this.constantUpTo(x.y, 1024n);
    }
    return this.isSmall(x);
  }

  isSmallVariable(v: VarObj): boolean {
    return this.small.has(v);
  }

  isSmall(e: Expr): boolean {
    const x = unparen(e);
    const tv = this.info.types.get(x);
    if (tv?.value) return this.constantUpTo(x, 1n << 31n);
    switch (x.kind) {
      case 'Ident': {
        const v = this.variable(x);
        return v !== null && this.small.has(v);
      }
      case 'CallExpr':
        return this.smallCall(x);
      case 'BinaryExpr':
        switch (x.op) {
          case '%':
            return this.constantUpTo(x.y, 1n << 31n);
          case '&':
            return this.positiveConstant(x.y) || this.positiveConstant(x.x);
          case '/':
          case '>>':
            return this.isSmall(x.x);
          default:
            return false;
        }
      default:
        return false;
    }
  }

  private smallCall(x: Extract<Expr, { kind: 'CallExpr' }>): boolean {
    const fun = unparen(x.fun);
    const arg = x.args[0];
    if (!arg) return false;
    const tv = this.info.types.get(fun);
    if (tv?.mode === 'builtin') return fun.kind === 'Ident' && (fun.name === 'len' || fun.name === 'cap' || fun.name === 'copy');
    if (tv?.mode !== 'typexpr') return false;
    const to = shallowUnder(tv.type);
    const from = this.info.types.get(arg)?.type;
    if (to.kind !== 'Basic' || !signedKinds.has(to.basic) || !from) return false;
    const source = shallowUnder(from);
    return source.kind === 'Basic' && (narrowKinds.has(source.basic) || (wideKinds.has(source.basic) && this.isSmall(arg)));
  }

  private isUnsigned(e: Expr): boolean {
    const x = unparen(e);
    const t = this.info.types.get(x)?.type ?? (x.kind === 'Ident' ? this.variable(x)?.type : null);
    const u = t ? shallowUnder(t) : null;
    return u?.kind !== 'Basic' || u.info.unsigned === true;
  }

  private constantUpTo(e: Expr, limit: bigint): boolean {
    const v = this.info.types.get(e)?.value;
    return v?.kind === 'int' && v.value <= limit && v.value >= -limit;
  }

  private positiveConstant(e: Expr): boolean {
    const v = this.info.types.get(e)?.value;
    return v?.kind === 'int' && v.value >= 0n && v.value <= 0x7fffffffn;
  }
}

function isWideBasic(t: Type): boolean {
  const u = shallowUnder(t);
  return u.kind === 'Basic' && wideKinds.has(u.basic);
}
