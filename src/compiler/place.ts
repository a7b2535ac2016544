/**
 * Places: what can be assigned to (Go spec, "Address operators": addressable operands, and map elements). A place holds
 * its operands, so that it can be read and written after other code has run.
 */
import { unparen } from '../analysis/escape.ts';
import type { Expr } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { expr, fieldAccess, hold, holdAlways, value, variable, walkFields, structOf } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { type Halves, join, storeHalves, taken, Work } from './halves.ts';
import { element, heldElement } from './index-expr.ts';
import { assignInto } from './values.ts';

export interface Place {
  readonly type: GType;
  /** Assignments of temporaries, to be made first. */
  readonly setups: readonly string[];
  readonly read: string;
  /** Reads what is then written: in a map that is part of the assignment, and fails as one. Absent: as `read`. */
  readonly readToWrite?: string;
  /** Stores a value of the place's type, which must be a copy only where `copies` is false. */
  write(value: string): string;
  /** Writing copies into the object that is there. */
  readonly copies: boolean;
}

/**
 * - `direct`: operands are spelt in the one place where the location is read or written.
 * - `once`: operands are held where they are not simple, since they are spelt twice.
 * - `force`: variables are held too, since they may be assigned before the place is.
 */
export type Holding = 'direct' | 'once' | 'force';

export function isBlank(e: Expr): boolean {
  return e.kind === 'Ident' && e.name === '_';
}

export function place(fc: FunctionCompiler, e: Expr, holding: Holding): Place {
  const x = unparen(e);
  const setups: string[] = [];
  const keep = (text: string): string => (holding === 'direct' ? text : holding === 'once' ? hold(fc, text, setups) : holdAlways(fc, text, setups));
  switch (x.kind) {
    case 'Ident':
      return variablePlace(fc, fc.objectOf(x) as VarObj);
    case 'SelectorExpr': {
      if (!fc.m.info.selections.has(x)) return variablePlace(fc, fc.m.info.uses.get(x.sel) as VarObj);
      if (holding === 'direct') {
        const f = fieldAccess(fc, x);
        return located(fc, f.type, f.text, setups);
      }
      const sel = fc.m.info.selections.get(x) as { index: readonly number[] };
      const walked = walkFields(fc.typeOf(x.x), expr(fc, x.x), sel.index.slice(0, -1));
      const field = structOf(walked.type).u.fields[sel.index[sel.index.length - 1] as number];
      if (!field) throw new Error('no such field');
      return located(fc, field.type, `${keep(walked.text)}.${field.key}`, setups, fc.line(x.pos));
    }
    case 'IndexExpr': {
      const t = fc.typeOf(x.x);
      if (t.kind === 'map') {
        const T = fc.m.descriptors.type(t);
        const m = keep(expr(fc, x.x));
        const k = keep(value(fc, x.indices[0] as Expr, t.u.mapKey as GType));
        const line = fc.line(x.pos);
        return {
          type: t.u.elem as GType,
          setups,
          read: `$.mapGet(${T}, ${m}, ${k})`,
          readToWrite: `${line}$.mapGetToSet(${T}, ${m}, ${k})`,
          write: (v) => `${line}$.mapSet(${T}, ${m}, ${k}, ${v})`,
          copies: false,
        };
      }
      const el = holding === 'direct' ? element(fc, x) : heldElement(fc, x, keep);
      return located(fc, el.type, `${el.base}[${el.index}]`, setups, fc.line(x.pos));
    }
    case 'StarExpr': {
      const t = fc.typeOf(x);
      const p = keep(expr(fc, x.x));
      return located(fc, t, isAggregate(t) ? p : `${p}.v`, setups, fc.line(x.pos));
    }
    default:
      throw new Error(`cannot assign to ${x.kind} at ${fc.where(e.pos)}`);
  }
}

/** Whether writing to the place copies into the object there (see `Place.copies`). */
export function placeCopies(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  if (!isAggregate(fc.typeOf(x))) return false;
  if (x.kind === 'IndexExpr') return fc.typeOf(x.x).kind !== 'map';
  const o = x.kind === 'Ident' ? fc.objectOf(x) : null;
  return o?.kind !== 'Var' || !fc.locals.has(o) || fc.facts.addressed.has(o);
}

function located(fc: FunctionCompiler, type: GType, text: string, setups: readonly string[], line = ''): Place {
  if (isAggregate(type)) return { type, setups, read: line + text, write: (v) => line + assignInto(fc.m, type, text, v), copies: true };
  return { type, setups, read: line + text, write: (v) => `${line}${text} = ${v}`, copies: false };
}

function variablePlace(fc: FunctionCompiler, v: VarObj): Place {
  const text = variable(fc, v);
  const local = fc.locals.get(v);
  const type = local ? local.type : fc.m.global(v).type;
  // A struct variable nobody points to may simply hold another object.
  if (isAggregate(type) && (!local || fc.facts.addressed.has(v)))
    return { type, setups: [], read: text, write: (x) => assignInto(fc.m, type, text, x), copies: true };
  if (local?.halves) return halvesPlace(fc, local.halves, type);
  return { type, setups: [], read: text, write: (x) => `${text} = ${x}`, copies: false };
}

function halvesPlace(fc: FunctionCompiler, halves: Halves, type: GType): Place {
  const write = (x: string): string => {
    const work = new Work(fc, false);
    return storeHalves(work, halves, taken(work, x));
  };
  return { type, setups: [], read: join(halves, type), write, copies: false };
}
