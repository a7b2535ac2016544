/**
 * Loops in chunks: a loop that may run long is two JavaScript loops, of which the inner one makes so many rounds at most.
 *
 *     let $k, $c = 8; L: for (;;) {
 *       sum = typeof sum === "number" ? +sum : $.wrapI(sum);          // 1
 *       $k = $c; for (; i < n; i++) { if (--$k < 0) break; … }        // 2
 *       if ($k >= 0) break; if (($.ticks -= $c) < 0) yield* $.preempt(); $c = 1024;
 *     }
 *
 * 1. V8 enters a running loop by on-stack replacement, and a generator where it was left, without knowing the types of variables: numbers
 *    would then be boxed, one allocation per assignment. Once per chunk each number says what it is. The other branch of the test
 *    is never compiled while no bigint has come by.
 * 2. The inner loop neither yields nor touches `$`: time is counted in a local variable.
 *
 * Virtual time is that of one tick per iteration (a last chunk of a loop with an evident end is free); preemption comes up to a chunk later, at every level of instrumentation alike: a
 * schedule must not depend on being watched. Only for loops whose condition may be evaluated twice.
 */
import { assignedIn, type BoundedLoop } from '../analysis/bounded-loop.ts';
import { walk } from '../analysis/walk.ts';
import type { ForStmt, Node, RangeStmt } from '../syntax/ast.ts';
import type { VarObj } from '../types/object.ts';
import { hasEffects } from './expr.ts';
import type { FunctionCompiler, Jump } from './function.ts';
import { type GType, isFloat, isInteger, isUnsigned, isWide } from './ground-type.ts';

/** Rounds of the inner loop. Fewer where a round may be long, since preemption waits for the end of the chunk. */
const rounds = 1024;
const longRounds = 64;
/** The first chunk is small: V8 should have seen the way from one chunk to the next before it compiles the loop. */
const firstRounds = 8;

export interface Chunks {
  /** The JavaScript label of the inner loop. */
  readonly inner: string;
  /** `header` is `cond; post`. */
  text(jump: Jump, header: string, body: string): string;
}

/**
 * `variables` are those of the loop, `counter` is the JavaScript variable of a range loop. Null where the loop must stay one: closures hold its
 * variables, or its calls may tell the time.
 */
export function chunks(
  fc: FunctionCompiler,
  s: ForStmt | RangeStmt,
  bounded: BoundedLoop | 'range' | null,
  variables: readonly VarObj[],
  counter = '',
): Chunks | null {
  if (variables.some((v) => fc.facts.captured.has(v) || fc.locals.get(v)?.boxed)) return null;
  if (bounded === null && !isLeaf(fc, s)) return null;
  const size = bounded === null && hasLoop(s.body) ? longRounds : rounds;
  const k = fc.uniqueName('$k');
  const c = fc.uniqueName('$c');
  const inner = fc.uniqueName('C');
  const outside = (v: VarObj): boolean => variables.includes(v) || v.pos < s.pos || v.pos > s.body.rbrace;
  const numbers = [...assignedIn(s, fc.m.info)].map((v) => (outside(v) ? known(fc, v) : '')).join('');
  const types = `${counter === '' ? '' : `${counter} = +${counter}; `}${numbers}`;
  const tick = fc.m.marks.put({
    kind: 'choice',
    gen: `if (($.ticks -= ${c}) < 0) yield* $.preempt();`,
    plain: `if (($.ticks -= ${c}) < 0) $.tick();`,
  });
  // Where the end is evident, what is left over costs nothing.
  const rest = bounded === null ? `$.ticks -= ${c} - ${k}; ` : '';
  return {
    inner,
    text: (jump, header, body) => {
      const loop = `${jump.usesContinue ? `${inner}: ` : ''}for (; ${header}) { if (--${k} < 0) break; ${body}}`;
      const outer = `${jump.usesBreak ? `${jump.js}: ` : ''}for (;;) { ${types}${k} = ${c}; ${loop} if (${k} >= 0) break; ${tick} ${c} = ${size}; }`;
      return `let ${k} = 0, ${c} = ${firstRounds}; ${outer} ${rest}`;
    },
  };
}

/** Tells V8 that a variable from outside the loop holds a number, if it does; '' for what is none. */
function known(fc: FunctionCompiler, v: VarObj): string {
  const local = fc.locals.get(v);
  if (!local || local.boxed || fc.facts.captured.has(v) || !isNumeric(local.type)) return '';
  const { js, type, halves } = local;
  if (halves) return `${halves.hi} = ${halves.hi} | 0; ${halves.lo} = ${halves.lo} | 0; `;
  if (!isWide(type) || fc.small.isSmallVariable(v)) return `${js} = +${js}; `;
  return `${js} = typeof ${js} === "number" ? +${js} : $.wrap${isUnsigned(type) ? 'U' : 'I'}(${js}); `;
}

const isNumeric = (t: GType): boolean => isInteger(t) || isFloat(t);

/** Runs no code but its own and the runtime's, so that nobody can see the clock meanwhile. */
function isLeaf(fc: FunctionCompiler, s: ForStmt | RangeStmt): boolean {
  let leaf = true;
  walk(s, (n) => {
    if (isOpaque(fc, n)) leaf = false;
    return leaf;
  });
  return leaf;
}

function isOpaque(fc: FunctionCompiler, n: Node): boolean {
  switch (n.kind) {
    case 'FuncLit':
    case 'GoStmt':
    case 'DeferStmt':
    case 'SendStmt':
    case 'SelectStmt':
      return true;
    case 'BranchStmt':
      return n.tok === 'goto';
    case 'UnaryExpr':
      return n.op === '<-';
    case 'RangeStmt': {
      const over = fc.typeOf(n.x).kind;
      return over === 'chan' || over === 'func';
    }
    case 'CallExpr':
      return hasEffects(fc, { ...n, args: [] });
    default:
      return false;
  }
}

function hasLoop(body: Node): boolean {
  let found = false;
  walk(body, (n) => {
    if (n.kind === 'ForStmt' || n.kind === 'RangeStmt') found = true;
    return !found;
  });
  return found;
}
