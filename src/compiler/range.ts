/** `for … range` (Go spec, "For statements with range clause"), all but functions, which are in `range-func.ts`. */
import { farAway } from '../analysis/bounded-loop.ts';
import { unparen } from '../analysis/escape.ts';
import type { Expr, Ident, RangeStmt } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { discard } from './assign.ts';
import { chunks } from './chunked-loop.ts';
import { adapt, expr, hasEffects, operand, ownCopy, parking } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { labelled, loopBody, pushJump } from './loop.ts';
import { isBlank, place } from './place.ts';
import { rangeFunc } from './range-func.ts';
import { block } from './stmt.ts';
import { traceAt } from './trace.ts';
import { copyValue, zeroValue } from './values.ts';

export function rangeStmt(fc: FunctionCompiler, s: RangeStmt, label: string | null): string {
  const t = fc.typeOf(s.x);
  fc.resetTemps();
  switch (t.kind) {
    case 'func':
      return rangeFunc(fc, s, label, t.u);
    case 'slice':
      return indexed(fc, s, label, t);
    case 'array':
    case 'ptr':
      return indexed(fc, s, label, t);
    case 'string':
      return overString(fc, s, label, t);
    case 'map':
      return overMap(fc, s, label, t);
    case 'chan':
      return overChannel(fc, s, label, t);
    default:
      return overInteger(fc, s, label, t);
  }
}

/** Sets or declares the iteration variables. */
export class IterationVariables {
  /** Declarations before the loop, of a version in which the variables belong to the loop. */
  readonly outside: string;
  private readonly perIteration: boolean;

  constructor(
    private readonly fc: FunctionCompiler,
    private readonly s: RangeStmt,
  ) {
    this.perIteration = fc.m.program.goVersion(s.pos) >= 22;
    let outside = '';
    if (s.op === ':=' && !this.perIteration) {
      for (const e of [s.key, s.value]) {
        const v = e && this.defined(e);
        if (!v) continue;
        const local = fc.declare(v);
        const zero = zeroValue(fc.m, local.type);
        outside += `let ${local.js} = ${local.boxed ? `new $Ref(${zero})` : zero}; `;
      }
    }
    this.outside = outside;
  }

  get wantsValue(): boolean {
    return this.s.value !== null && !isBlank(this.s.value);
  }

  get wantsKey(): boolean {
    return this.s.key !== null && !isBlank(this.s.key);
  }

  private defined(e: Expr): VarObj | null {
    const o = e.kind === 'Ident' ? this.fc.m.info.defs.get(e as Ident) : null;
    return o?.kind === 'Var' && o.name !== '_' ? o : null;
  }

  /** The statement that gives the variables their values for this iteration. `value` must be an own copy. */
  set(key: string, keyType: GType, value: string | null, valueType: GType | null): string {
    const pairs: [Expr | null, string | null, GType | null][] = [
      [this.s.key, key, keyType],
      [this.s.value, value, valueType],
    ];
    let out = '';
    // Both places are found before either is assigned.
    const setups: string[] = [];
    const writes: string[] = [];
    for (const [e, text, type] of pairs) {
      if (!e || isBlank(e) || text === null || !type) continue;
      if (this.s.op === ':=') out += this.declare(this.defined(e) as VarObj, text);
      else {
        const p = place(this.fc, e, 'force');
        setups.push(...p.setups);
        writes.push(p.write(adapt(this.fc, text, type, p.type)));
      }
    }
    return out + (writes.length > 0 ? `${[...setups, ...writes].join(', ')}; ` : '');
  }

  private declare(v: VarObj, text: string): string {
    if (this.perIteration) {
      const local = this.fc.declare(v);
      return `let ${local.js} = ${local.boxed ? `new $Ref(${text})` : text}; `;
    }
    const local = this.fc.locals.get(v) as { js: string; boxed: boolean; type: GType };
    return isAggregate(local.type) && this.fc.facts.addressed.has(v) ? `${local.js}.$set?.(${text}); ` : `${local.js}${local.boxed ? '.v' : ''} = ${text}; `;
  }
}

/** A hook in the post statement. */
const also = (round: string): string => (round === '' ? '' : `, ${round}`);

function loop(fc: FunctionCompiler, s: RangeStmt, label: string | null, head: string, start: string, counter: string | null): string {
  const jump = pushJump(fc, label, true);
  const tick = counter === null ? '' : fc.m.marks.put({ kind: 'tick', counter });
  const body = loopBody(fc, !isShort(fc, s), () => block(fc, s.body));
  fc.jumps.pop();
  return labelled(jump, `${head} { ${tick}${start}${body} } `);
}

/** From 0 up to `n`, in chunks where it may take long. */
function counted(fc: FunctionCompiler, s: RangeStmt, label: string | null, i: string, n: string, start: string, round: string): string {
  const split = isShort(fc, s) ? null : chunks(fc, s, 'range', [], i);
  if (!split) return loop(fc, s, label, `for (let ${i} = 0; ${i} < ${n}; ${i}++${also(round)})`, start, i);
  const jump = pushJump(fc, label, true);
  jump.continueJs = split.inner;
  const body = loopBody(fc, true, () => block(fc, s.body));
  fc.jumps.pop();
  return `let ${i} = 0; ${split.text(jump, `${i} < ${n}; ${i}++`, start + body)}`;
}

/** Over a small constant, or an array that is not long. */
function isShort(fc: FunctionCompiler, s: RangeStmt): boolean {
  const n = fc.m.info.types.get(s.x)?.value;
  if (n) return n.kind === 'int' ? n.value < 1024n : n.kind === 'string';
  const t = fc.typeOf(s.x);
  const array = t.kind === 'ptr' ? (t.u.elem as GType) : t;
  return array.kind === 'array' && array.u.len < 1024;
}

/** Slices, arrays and pointers to arrays. Length and store are taken once, before the first iteration. */
function indexed(fc: FunctionCompiler, s: RangeStmt, label: string | null, t: GType): string {
  const round = traceAt(fc, s.pos);
  const vars = new IterationVariables(fc, s);
  const int = fc.m.types.basic('int');
  const i = fc.uniqueName('$i');
  const x = fc.uniqueName('$s');
  const n = fc.uniqueName('$n');
  const elem = (t.kind === 'ptr' ? (t.u.elem as GType).u.elem : t.u.elem) as GType;
  let setup: string;
  let item: string;
  if (t.kind === 'slice') {
    setup = `const ${x} = ${expr(fc, s.x)}, ${n} = ${x}.n; `;
    item = `${x}.a[${x}.o + ${i}]`;
  } else {
    const len = t.kind === 'ptr' ? (t.u.elem as GType).u.len : t.u.len;
    if (vars.wantsValue) {
      const text = expr(fc, s.x);
      setup = `const ${x} = ${t.kind === 'array' && mayChange(fc, s.x) ? ownCopy(fc, s.x, t, text) : text}, ${n} = ${len}; `;
    } else setup = `${hasEffects(fc, s.x) ? `${discard(fc, s.x)}; ` : ''}const ${n} = ${len}; `;
    item = `${x}[${i}]`;
  }
  const start = vars.set(i, int, vars.wantsValue ? copyValue(fc.m, elem, item) : null, elem);
  return `{ ${vars.outside}${setup}${counted(fc, s, label, i, n, start, round)}} `;
}

/** The array could be assigned to while the loop runs. */
function mayChange(fc: FunctionCompiler, e: Expr): boolean {
  const x = unparen(e);
  const o = x.kind === 'Ident' ? fc.objectOf(x) : null;
  return !(o?.kind === 'Var' && o.role !== 'package' && !fc.facts.assigned.has(o) && !fc.facts.addressed.has(o));
}

function overInteger(fc: FunctionCompiler, s: RangeStmt, label: string | null, t: GType): string {
  const round = traceAt(fc, s.pos);
  const vars = new IterationVariables(fc, s);
  const count = fc.m.info.types.get(s.x)?.value;
  if (count?.kind === 'int' && count.value > farAway) fc.node.loops = true;
  const i = fc.uniqueName('$i');
  const n = fc.uniqueName('$n');
  // An untyped constant takes the type of the variable.
  const keyType = s.key && !isBlank(s.key) ? fc.typeOf(s.key) : t;
  const setup = `const ${n} = ${operand(fc, s.x, keyType.kind === 'interface' ? t : keyType).text}; `;
  const start = vars.set(i, keyType.kind === 'interface' ? t : keyType, null, null);
  return `{ ${vars.outside}${setup}${counted(fc, s, label, i, n, start, round)}} `;
}

/** Runes: ASCII in place, the rest through the decoder, which packs rune and width into one number. */
function overString(fc: FunctionCompiler, s: RangeStmt, label: string | null, t: GType): string {
  const round = traceAt(fc, s.pos);
  const vars = new IterationVariables(fc, s);
  const str = fc.uniqueName('$s');
  const i = fc.uniqueName('$i');
  const next = fc.uniqueName('$j');
  const c = fc.uniqueName('$c');
  const setup = `const ${str} = ${operand(fc, s.x, t).text}; let ${c} = 0; `;
  const start =
    `if ((${c} = ${str}.charCodeAt(${i})) < 128) ${next} = ${i} + 1; else { ${c} = $.decodeRune(${str}, ${i}); ${next} = ${i} + (${c} & 7); ${c} >>= 3; } ` +
    vars.set(i, fc.m.types.basic('int'), vars.wantsValue ? c : null, fc.m.types.basic('int32'));
  const text = loop(fc, s, label, `for (let ${i} = 0, ${next} = 0; ${i} < ${str}.length; ${i} = ${next}${also(round)})`, start, i);
  return `{ ${vars.outside}${setup}${text}} `;
}

function overMap(fc: FunctionCompiler, s: RangeStmt, label: string | null, t: GType): string {
  const round = traceAt(fc, s.pos);
  const vars = new IterationVariables(fc, s);
  const it = fc.uniqueName('$it');
  const key = t.u.mapKey as GType;
  const elem = t.u.elem as GType;
  const start = vars.set(copyValue(fc.m, key, `${it}.key`), key, vars.wantsValue ? copyValue(fc.m, elem, `${it}.value`) : null, elem);
  return `{ ${vars.outside}const ${it} = $.mapIter(${expr(fc, s.x)}); ${loop(fc, s, label, `for (; ${it}.next(); ${round})`, start, null)}} `;
}

function overChannel(fc: FunctionCompiler, s: RangeStmt, label: string | null, t: GType): string {
  const round = traceAt(fc, s.pos);
  const vars = new IterationVariables(fc, s);
  const ch = fc.uniqueName('$ch');
  const r = fc.uniqueName('$r');
  const setup = `const ${ch} = ${expr(fc, s.x)}; `;
  fc.resetTemps();
  const receive = parking(fc, `$.recv2(${ch})`);
  const start = `const ${r} = ${receive}; if (!${r}[1]) break; ${vars.set(`${r}[0]`, t.u.elem as GType, null, null)}`;
  return `{ ${vars.outside}${setup}${loop(fc, s, label, `for (;; ${round})`, fc.line(s.pos) + start, null)}} `;
}
