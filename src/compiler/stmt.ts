/**
 * Statements (Go spec, "Statements"). Each begins with the mark of its line. Every `break` and `continue` names its target,
 * so that JavaScript's own switches and loops may be used freely.
 */
import { unparen } from '../analysis/escape.ts';
import type { BlockStmt, CallExpr, DeclStmt, Expr, IfStmt, ReturnStmt, SendStmt, Stmt, ValueSpec } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { assignment, type Declared, declareWith, define, defineOne, discard, incDec, tupleValue, component } from './assign.ts';
import { branch } from './branch.ts';
import { choicePoints } from './choice-point.ts';
import { deferStmt, goStmt } from './defer-go.ts';
import { expr, isFresh, value } from './expr.ts';
import type { FunctionCompiler } from './function.ts';
import { type GType, isAggregate } from './ground-type.ts';
import { gotoMachine, hasGotoTarget } from './goto.ts';
import { forStmt } from './loop.ts';
import { rangeStmt } from './range.ts';
import { returnFromRangeBody } from './range-func.ts';
import { selectStmt } from './select.ts';
import { orderedList } from './order.ts';
import { withSliceParts } from './slice-parts.ts';
import { switchStmt } from './switch.ts';
import { traceStatement } from './trace.ts';
import { typeSwitchStmt } from './type-switch.ts';
import { zeroValue } from './values.ts';

/** The statements of a block, without braces. */
export function stmtList(fc: FunctionCompiler, list: readonly Stmt[]): string {
  const visible = fc.visible.length;
  const text = hasGotoTarget(fc, list) ? gotoMachine(fc, list) : list.map((s) => stmt(fc, s)).join('');
  fc.visible.length = visible;
  return text;
}

export function block(fc: FunctionCompiler, b: BlockStmt): string {
  const hoisted = fc.hoisted;
  fc.hoisted = null;
  const text = `{ ${stmtList(fc, b.list)}}`;
  fc.hoisted = hoisted;
  return text;
}

/** A block whose statements come with declarations of their own. */
export function scoped(fc: FunctionCompiler, make: () => string): string {
  const hoisted = fc.hoisted;
  const visible = fc.visible.length;
  fc.hoisted = null;
  const text = make();
  fc.hoisted = hoisted;
  fc.visible.length = visible;
  return text;
}

export function stmt(fc: FunctionCompiler, s: Stmt, label: string | null = null): string {
  fc.resetTemps();
  if (s.kind === 'LabeledStmt' || s.kind === 'EmptyStmt' || s.kind === 'BlockStmt') return statement(fc, s, label);
  const { before, after } = choicePoints(fc, s);
  return fc.line(s.pos) + before + traceStatement(fc, s) + statement(fc, s, label) + after;
}

function statement(fc: FunctionCompiler, s: Stmt, label: string | null): string {
  switch (s.kind) {
    case 'EmptyStmt':
      return '';
    case 'BlockStmt':
      return `${block(fc, s)} `;
    case 'LabeledStmt':
      return stmt(fc, s.stmt, s.label.name);
    case 'DeclStmt':
      return declStmt(fc, s);
    case 'AssignStmt':
      return s.op === ':=' ? declaredText(fc, define(fc, s.lhs, s.rhs)) : `${assignment(fc, s)}; `;
    case 'ExprStmt':
    case 'SendStmt':
    case 'IncDecStmt':
      return `${simple(fc, s)}; `;
    case 'GoStmt':
      return goStmt(fc, s.call as CallExpr, s.pos);
    case 'DeferStmt':
      return deferStmt(fc, s.call as CallExpr, s.pos);
    case 'ReturnStmt':
      return returnStmt(fc, s);
    case 'BranchStmt':
      return branch(fc, s);
    case 'IfStmt':
      return ifStmt(fc, s);
    case 'ForStmt':
      return scoped(fc, () => withSliceParts(fc, s, () => forStmt(fc, s, label)));
    case 'RangeStmt':
      return scoped(fc, () => withSliceParts(fc, s, () => rangeStmt(fc, s, label)));
    case 'SwitchStmt':
      return scoped(fc, () => switchStmt(fc, s, label));
    case 'TypeSwitchStmt':
      return scoped(fc, () => typeSwitchStmt(fc, s, label));
    case 'SelectStmt':
      return scoped(fc, () => selectStmt(fc, s, label));
    case 'BadStmt':
      throw new Error('BadStmt in checked code');
  }
}

/** A simple statement (Go spec, "Statements": SimpleStmt) other than `:=`, as an expression. */
export function simple(fc: FunctionCompiler, s: Stmt): string {
  switch (s.kind) {
    case 'ExprStmt':
      return discard(fc, s.x);
    case 'SendStmt':
      return sendStmt(fc, s);
    case 'IncDecStmt':
      return incDec(fc, s);
    case 'AssignStmt':
      return assignment(fc, s);
    default:
      throw new Error(`${s.kind} is no simple statement`);
  }
}

function sendStmt(fc: FunctionCompiler, s: SendStmt): string {
  const setups = orderedList(fc, [s.chan, s.value]);
  return [...setups, send(fc, expr(fc, s.chan), value(fc, s.value, fc.typeOf(s.chan).u.elem as GType), s.pos)].join(', ');
}

/** `ch <- v` (Go spec, "Send statements"). */
export function send(fc: FunctionCompiler, ch: string, v: string, pos: number): string {
  fc.node.parksItself = true;
  fc.node.wakesItself = true;
  return `${fc.line(pos)}$.send(${ch}, ${v}) && (yield* $.park())`;
}

/** The init statement of if, for and switch, as statements. */
export function initStmt(fc: FunctionCompiler, s: Stmt | null): string {
  return s ? stmt(fc, s) : '';
}

export function declaredText(fc: FunctionCompiler, d: Declared): string {
  const before = d.before.length > 0 ? `${d.before.join(', ')}; ` : '';
  const after = d.after.map((a) => `${a}; `).join('');
  return before + letText(fc, d.fresh) + after;
}

/** `let a = x, b = y;`, or assignments where a goto machine declares the names outside. */
export function letText(fc: FunctionCompiler, list: readonly { readonly js: string; readonly init: string }[]): string {
  if (list.length === 0) return '';
  if (fc.hoisted) {
    fc.hoisted.push(...list.map((d) => d.js));
    return `${list.map((d) => `${d.js} = ${d.init}`).join(', ')}; `;
  }
  return `let ${list.map((d) => `${d.js} = ${d.init}`).join(', ')}; `;
}

function declStmt(fc: FunctionCompiler, s: DeclStmt): string {
  if (s.decl.tok !== 'var') return '';
  return s.decl.specs.map((spec) => varSpec(fc, spec as ValueSpec)).join('');
}

/** `var a, b T = x, y` inside a function. */
function varSpec(fc: FunctionCompiler, spec: ValueSpec): string {
  fc.resetTemps();
  const objects = spec.names.map((n) => (n.name === '_' ? null : (fc.m.info.defs.get(n) as VarObj)));
  const line = fc.line(spec.pos);
  if (spec.values.length === 0) {
    const made = objects.flatMap((v) => (v ? declareWith(fc, v, zeroValue(fc.m, fc.ground(v.type as NonNullable<VarObj['type']>))) : []));
    return line + letText(fc, made);
  }
  if (spec.values.length < spec.names.length) {
    const call = spec.values[0] as Expr;
    const { tuple, types } = tupleValue(fc, call);
    const t = fc.temp();
    const made = objects.flatMap((v, i) =>
      v ? declareWith(fc, v, component(fc, call, `${t}[${i}]`, types[i] as GType, fc.ground(v.type as NonNullable<VarObj['type']>))) : [],
    );
    return `${line}${t} = ${tuple}; ${letText(fc, made)}`;
  }
  if (spec.names.length === 1)
    return (
      line +
      (objects[0]
        ? declaredText(fc, defineOne(fc, objects[0], spec.values[0] as Expr, fc.ground(objects[0].type as NonNullable<VarObj['type']>)))
        : `${discard(fc, spec.values[0] as Expr)}; `)
    );
  // Initial values are evaluated before any of the names is declared.
  const texts = spec.values.map((x, i) => {
    const v = objects[i];
    const text = v ? value(fc, x, fc.ground(v.type as NonNullable<VarObj['type']>)) : discard(fc, x);
    return text;
  });
  const temps = texts.map(() => fc.temp());
  const made = objects.flatMap((v, i) => (v ? declareWith(fc, v, temps[i] as string) : []));
  return `${line}${texts.map((text, i) => `${temps[i]} = ${text}`).join(', ')}; ${letText(fc, made)}`;
}

function ifStmt(fc: FunctionCompiler, s: IfStmt): string {
  if (s.init) {
    return scoped(fc, () => {
      const init = initStmt(fc, s.init);
      return `{ ${init}${ifStmt(fc, { ...s, init: null })}} `;
    });
  }
  fc.resetTemps();
  const cond = expr(fc, s.cond);
  let then = '';
  let otherwise = '';
  fc.sites.branches([
    () => {
      then = block(fc, s.body);
      return leaves(s.body.list);
    },
    () => {
      if (s.else?.kind === 'BlockStmt') otherwise = `else ${block(fc, s.else)} `;
      else if (s.else) {
        const at = s.else.init ? '' : fc.line(s.else.pos) + traceStatement(fc, s.else);
        const test = ifStmt(fc, s.else);
        otherwise = fc.traced ? `else { ${at}${test}} ` : `else ${at}${test}`;
      }
      return s.else?.kind === 'BlockStmt' && leaves(s.else.list);
    },
  ]);
  return `if (${cond}) ${then} ${otherwise}`;
}

/** The list ends by leaving the function. */
export function leaves(list: readonly Stmt[]): boolean {
  return list[list.length - 1]?.kind === 'ReturnStmt';
}

// ---- return ----

function returnStmt(fc: FunctionCompiler, s: ReturnStmt): string {
  const fn = fc.returning;
  const set = setResults(fc, s, fn);
  if (fc !== fn) return returnFromRangeBody(fc, set.text);
  if (fn.hasDefer) return `{ ${set.text}${leaveMark(fn, s)}break $body; } `;
  return `{ ${set.text}${set.returns ? '' : returnResults(fn)} } `;
}

/** Where each return runs the deferred calls by itself, stacks name its line: the end of the function is told which one it was. */
function leaveMark(fn: FunctionCompiler, s: ReturnStmt): string {
  return fn.openDefers ? `$left = ${fn.returnLines.push(s.pos)}; ` : '';
}

/** `return r` as the results stand. */
export function returnResults(fn: FunctionCompiler): string {
  const texts = fn.results.map((r) => (r.local.boxed ? `${r.local.js}.v` : r.local.js));
  return texts.length === 0 ? 'return;' : texts.length === 1 ? `return ${texts[0]};` : `return [${texts.join(', ')}];`;
}

/** Statements that set the result variables; or that return the values at once, where nobody can see the variables. */
function setResults(fc: FunctionCompiler, s: ReturnStmt, fn: FunctionCompiler): { readonly text: string; readonly returns: boolean } {
  if (s.results.length === 0) return { text: '', returns: false };
  const types = fn.results.map((r) => r.local.type);
  const direct = fc === fn && !fn.hasDefer && !fn.resultsVisible;
  const only = s.results[0] as Expr;
  const finish = (before: string, texts: readonly string[]): { text: string; returns: boolean } => {
    if (direct) return { text: before + (texts.length === 1 ? `return (${texts[0]});` : `return [${texts.join(', ')}];`), returns: true };
    if (texts.length === 1) return { text: before + writeResults(fn, texts), returns: false };
    const temps = texts.map(() => fc.temp());
    return { text: `${before}${texts.map((text, i) => `${temps[i]} = ${text}`).join(', ')}; ${writeResults(fn, temps)}`, returns: false };
  };
  if (s.results.length === 1 && types.length > 1) {
    const { tuple, types: from } = tupleValue(fc, only);
    const same = from.every((f, i) => f === types[i] || (types[i] as GType).kind !== 'interface' || f.kind === 'interface');
    if (direct && same) return { text: `return (${tuple});`, returns: true };
    const t = fc.temp();
    return finish(
      `${t} = ${tuple}; `,
      types.map((to, i) => component(fc, only, `${t}[${i}]`, from[i] as GType, to)),
    );
  }
  const places = new Map(s.results.map((x, i) => [x, types[i] as GType]));
  const setups = orderedList(fc, s.results, places).map((x) => `${x}; `);
  return finish(
    setups.join(''),
    s.results.map((x, i) => returnValue(fc, x, types[i] as GType)),
  );
}

function writeResults(fn: FunctionCompiler, texts: readonly string[]): string {
  return fn.results.map((r, i) => `${r.local.boxed ? `${r.local.js}.v` : r.local.js} = ${texts[i]}; `).join('');
}

/** A struct in a variable of this function that nobody else sees need not be copied on its way out. */
function returnValue(fc: FunctionCompiler, e: Expr, to: GType): string {
  const x = unparen(e);
  if (x.kind === 'Ident' && isAggregate(to) && !isFresh(fc, x)) {
    const v = fc.objectOf(x);
    // A receiver that is only read may be the value in an interface itself (`Module.onlyReadsReceiver`).
    const isOwn = v?.kind === 'Var' && v.role !== 'package' && (v.role !== 'recv' || fc.facts.assigned.has(v));
    if (isOwn && !fc.facts.addressed.has(v) && !fc.facts.captured.has(v)) return expr(fc, x);
  }
  return value(fc, e, to);
}
