/**
 * What a function does to its variables, over one whole declaration with the literals inside it:
 *
 * - `addressed`: some pointer to the variable, or to a part of it that lives in it, may exist: `&x`, `&x.f`, `x[:]` of an
 *   array, `x.M()` with a pointer receiver. Such a variable becomes a `Ref`, or (struct, array) keeps one object for life.
 * - `captured`: used inside a function literal other than the one that declares it.
 * - `assigned`: assigned other than by its declaration, also in part.
 * - `remade`: captured, and declared again by a backward goto: a literal holds the one of its turn, so these are `addressed` too.
 */
import type { Expr, FuncLit, Ident, Node, SelectorExpr, Stmt } from '../syntax/ast.ts';
import type { Info } from '../types/info.ts';
import type { VarObj } from '../types/object.ts';
import type { Type } from '../types/type.ts';
import { remadeVariables } from './goto-variables.ts';
import { forEachChild } from './walk.ts';

export interface VariableFacts {
  readonly addressed: ReadonlySet<VarObj>;
  readonly captured: ReadonlySet<VarObj>;
  readonly assigned: ReadonlySet<VarObj>;
  readonly remade: ReadonlySet<VarObj>;
}

/** The underlying type as far as this analysis needs it: names and aliases looked through, type parameters left. */
export function shallowUnder(t: Type): Type {
  let x: Type = t;
  for (;;) {
    if (x.kind === 'Alias') {
      const actual: Type | null = x.actual;
      if (!actual) return x;
      x = actual;
    } else if (x.kind === 'Named') {
      const under: Type | null = x.underlying ?? x.origin.underlying;
      if (!under) return x;
      x = under;
    } else return x;
  }
}

export function unparen(e: Expr): Expr {
  while (e.kind === 'ParenExpr') e = e.x;
  return e;
}

export function variableFacts(root: Node, info: Info): VariableFacts {
  const w = new Walker(info);
  w.visit(root);
  const remade = new Set([...remadeVariables(root, info)].filter((v) => w.captured.has(v)));
  for (const v of remade) w.addressed.add(v);
  return { addressed: w.addressed, captured: w.captured, assigned: w.assigned, remade };
}

class Walker {
  readonly addressed = new Set<VarObj>();
  readonly captured = new Set<VarObj>();
  readonly assigned = new Set<VarObj>();
  private readonly owner = new Map<VarObj, FuncLit | null>();
  private lit: FuncLit | null = null;
  constructor(private readonly info: Info) {}

  visit(n: Node): void {
    switch (n.kind) {
      case 'FuncLit': {
        const outer = this.lit;
        this.lit = n;
        forEachChild(n, (c) => this.visit(c));
        this.lit = outer;
        return;
      }
      case 'Ident':
        this.ident(n);
        return;
      case 'UnaryExpr':
        if (n.op === '&') this.address(n.x);
        break;
      case 'SliceExpr':
        if (this.isArray(n.x)) this.address(n.x);
        break;
      case 'SelectorExpr':
        this.selector(n);
        this.visit(n.x);
        return;
      case 'AssignStmt':
        for (const l of n.lhs) this.assign(l);
        break;
      case 'IncDecStmt':
        this.assign(n.x);
        break;
      case 'RangeStmt':
        if (n.op === '=') for (const l of [n.key, n.value]) if (l) this.assign(l);
        // `for range arr` over an addressable array evaluates a copy only when the value is wanted; nothing escapes.
        break;
      case 'KeyValueExpr':
        // A field name is no use of a variable.
        if (n.key.kind !== 'Ident' || this.info.uses.get(n.key)?.kind !== 'Var' || !isField(this.info.uses.get(n.key) as VarObj)) this.visit(n.key);
        this.visit(n.value);
        return;
      default:
        break;
    }
    forEachChild(n as Node | Stmt, (c) => this.visit(c));
  }

  private ident(n: Ident): void {
    const def = this.info.defs.get(n);
    if (def?.kind === 'Var') {
      this.owner.set(def, this.lit);
      return;
    }
    const use = this.info.uses.get(n);
    if (use?.kind !== 'Var') return;
    if (this.owner.has(use) ? this.owner.get(use) !== this.lit : this.lit !== null) this.captured.add(use);
  }

  private selector(n: SelectorExpr): void {
    const sel = this.info.selections.get(n);
    if (sel?.kind !== 'method' || sel.obj.kind !== 'Func') return;
    // Conservative: any method call on an addressable variable whose method has a pointer receiver, also promoted.
    if (receiverIsPointer(sel.obj.origin ?? sel.obj)) this.address(n.x);
  }

  private isArray(e: Expr): boolean {
    const t = this.info.types.get(e)?.type;
    if (!t) return false;
    const u = shallowUnder(t);
    return u.kind === 'Array' || u.kind === 'TypeParam';
  }

  /** `&e`, spelt or implied. */
  private address(e: Expr): void {
    const v = this.rootVariable(e);
    if (v) this.addressed.add(v);
  }

  private assign(e: Expr): void {
    const x = unparen(e);
    if (x.kind === 'Ident' && this.info.defs.get(x)) return;
    const v = this.rootVariable(e);
    if (v) this.assigned.add(v);
  }

  /** The variable whose storage holds `e`, if any: through fields of structs and elements of arrays, not through pointers. */
  private rootVariable(e: Expr): VarObj | null {
    for (let x = unparen(e); ; ) {
      if (x.kind === 'Ident') {
        const o = this.info.uses.get(x) ?? this.info.defs.get(x);
        return o?.kind === 'Var' ? o : null;
      }
      if (x.kind === 'SelectorExpr') {
        const sel = this.info.selections.get(x);
        if (!sel) {
          const o = this.info.uses.get(x.sel);
          return o?.kind === 'Var' ? o : null;
        }
        const t = this.info.types.get(x.x)?.type;
        if (t && shallowUnder(t).kind === 'Pointer') return null;
        x = unparen(x.x);
      } else if (x.kind === 'IndexExpr') {
        if (!this.isArray(x.x)) return null;
        x = unparen(x.x);
      } else return null;
    }
  }
}

function isField(v: VarObj): boolean {
  return v.role === 'field';
}

function receiverIsPointer(fn: { decl: { recv: { list: readonly { type: Expr }[] } | null } | null }): boolean {
  const t = fn.decl?.recv?.list[0]?.type;
  return t ? unparen(t).kind === 'StarExpr' : false;
}
