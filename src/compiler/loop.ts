/**
 * `for` with init, condition and post (Go spec, "For statements with for clause"). From go1.22 each iteration has its own
 * variables, copied before the post statement: exactly what JavaScript's `for (let …)` does. Before, one variable serves the loop.
 */
import { type BoundedLoop, boundedLoop } from '../analysis/bounded-loop.ts';
import type { Expr, ForStmt, Stmt } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { define } from './assign.ts';
import { chunks } from './chunked-loop.ts';
import { expr } from './expr.ts';
import type { FunctionCompiler, Jump } from './function.ts';
import { isAggregate } from './ground-type.ts';
import { block, letText, simple, stmt } from './stmt.ts';
import { traceAt } from './trace.ts';
import { copyValue } from './values.ts';

export function pushJump(fc: FunctionCompiler, label: string | null, loop: boolean): Jump {
  const js = fc.uniqueName(loop ? 'L' : 'W');
  const jump: Jump = { label, js, continueJs: js, loop, usesBreak: false, usesContinue: false };
  fc.jumps.push(jump);
  return jump;
}

/** `text` with its JavaScript label, if anything jumps to it. */
export function labelled(jump: Jump, text: string): string {
  return jump.usesBreak || jump.usesContinue ? `${jump.js}: ${text}` : text;
}

export function forStmt(fc: FunctionCompiler, s: ForStmt, label: string | null): string {
  const perIteration = fc.m.program.goVersion(s.pos) >= 22;
  let before = '';
  let head = '';
  let variables: VarObj[] = [];
  fc.resetTemps();
  if (s.init?.kind === 'AssignStmt' && s.init.op === ':=') {
    const d = define(fc, s.init.lhs, s.init.rhs);
    before = d.before.map((b) => `${b}; `).join('');
    variables = s.init.lhs.flatMap((e: Expr) => (e.kind === 'Ident' && fc.m.info.defs.get(e)?.kind === 'Var' ? [fc.m.info.defs.get(e) as VarObj] : []));
    const lets = letText(fc, d.fresh);
    if (perIteration && d.after.length === 0) head = lets.trimEnd().replace(/;$/, '');
    else before += lets + d.after.map((a) => `${a}; `).join('');
  } else if (s.init) before = stmt(fc, s.init);
  fc.resetTemps();
  const cond = s.cond ? fc.sites.inLoop(() => expr(fc, s.cond as Expr)) : '';
  fc.resetTemps();
  const round = traceAt(fc, s.pos);
  const post = [
    ...(perIteration ? freshCopies(fc, variables) : []),
    ...(s.post ? [fc.sites.inLoop(() => simple(fc, s.post as Stmt))] : []),
    ...(round === '' ? [] : [round]),
  ].join(', ');
  const jump = pushJump(fc, label, true);
  const bounded = boundedLoop(s, fc.m.info, fc.facts);
  const split = bounded?.short ? null : chunks(fc, s, bounded, variables);
  if (split) jump.continueJs = split.inner;
  const tick = loopTick(fc, s, bounded);
  const body = loopBody(fc, bounded?.short !== true, () => block(fc, s.body));
  fc.jumps.pop();
  if (split) return `{ ${before}${head ? `${head}; ` : ''}${split.text(jump, `${cond}; ${post}`, body)}} `;
  const loop = labelled(jump, `for (${head}; ${cond}; ${post}) ${tick ? `{ ${tick}${body} }` : body} `);
  return before || head ? `{ ${before}${loop}} ` : loop;
}

/**
 * The body of a loop. Loops with an evident end may still take long when they are nested: then the function is preemptible, as
 * if the inner one had no end.
 */
export function loopBody(fc: FunctionCompiler, long: boolean, make: () => string): string {
  if (!long) return fc.sites.inLoop(make);
  fc.longLoops++;
  if (fc.longLoops > 1) fc.node.loops = true;
  const text = fc.sites.inLoop(make);
  fc.longLoops--;
  return text;
}

/** Variables held in a `Ref`, or structs somebody may point to, need a new object for the next iteration. */
function freshCopies(fc: FunctionCompiler, variables: readonly VarObj[]): string[] {
  return variables.flatMap((v) => {
    const local = fc.locals.get(v);
    if (!local) return [];
    if (local.boxed) return [`${local.js} = new $Ref(${local.js}.v)`];
    const shared = fc.facts.addressed.has(v) || fc.facts.captured.has(v);
    return isAggregate(local.type) && shared ? [`${local.js} = ${copyValue(fc.m, local.type, local.js)}`] : [];
  });
}

/** The preemption point of the loop. */
function loopTick(fc: FunctionCompiler, s: ForStmt, bounded: BoundedLoop | null): string {
  if (!bounded) {
    fc.node.loops = true;
    return fc.m.marks.put({ kind: 'tick', counter: null });
  }
  const local = fc.locals.get(bounded.counter);
  const cond = s.cond as Extract<Expr, { kind: 'BinaryExpr' }>;
  if (bounded.short || !local || local.boxed || !fc.small.isSmall(cond.x)) return '';
  return fc.m.marks.put({ kind: 'tick', counter: local.js });
}
