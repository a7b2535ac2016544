/**
 * Choice points: places between the learner's statements where a strategy that explores schedules (`$.explores`) may let
 * another goroutine run. They stand before and after each statement that does what others can observe: a channel operation, `go`,
 * or a call, since only colouring knows what a call comes to. In functions that turn out to be plain they are nothing.
 *
 * A function that wakes somebody and has such points is a generator (`CallNode.visits`), though it never waits itself: others may see
 * the moment between its `wg.Done()` and the line after it.
 */
import { unparen } from '../analysis/escape.ts';
import { walk } from '../analysis/walk.ts';
import type { CallExpr, Node, Stmt } from '../syntax/ast.ts';
import type { FunctionCompiler } from './function.ts';

/** The points of a statement; '' where there is none. */
export interface ChoicePoints {
  readonly before: string;
  readonly after: string;
}

const none: ChoicePoints = { before: '', after: '' };

export function choicePoints(fc: FunctionCompiler, s: Stmt): ChoicePoints {
  // What is deferred runs one after another, with points between.
  if (fc.own && s.kind === 'DeferStmt') fc.node.visits = true;
  if (!fc.own || !headsOf(s).some((n) => isVisible(fc, n))) return none;
  fc.node.visits = true;
  const point = (): string => fc.m.marks.put({ kind: 'choice', gen: 'if ($.explores) yield* $.visit(); ', plain: '' });
  return { before: point(), after: goesOn(s) ? point() : '' };
}

/** The call of an atomic operation, itself a step that others can observe; between two of one statement they may come as well. */
export function atomicCall(fc: FunctionCompiler, e: CallExpr, text: string): string {
  if (!fc.own || !isAtomic(fc, e)) return text;
  fc.node.loops = true; // preemptible, though nothing in it may wait or wake
  return `(${fc.m.marks.put({ kind: 'choice', gen: '$.explores && (yield* $.visit()), ', plain: '' })}${text})`;
}

function isAtomic(fc: FunctionCompiler, e: CallExpr): boolean {
  const fun = unparen(e.fun);
  if (fun.kind !== 'SelectorExpr') return false;
  const callee = fc.m.info.selections.get(fun)?.obj ?? fc.m.info.uses.get(fun.sel);
  return callee?.kind === 'Func' && callee.pkg?.path === 'sync/atomic';
}

/** What a statement does itself, leaving aside the statements inside of it, which have points of their own. */
function headsOf(s: Stmt): readonly Node[] {
  switch (s.kind) {
    case 'AssignStmt':
    case 'DeclStmt':
    case 'ExprStmt':
    case 'GoStmt':
    case 'ReturnStmt':
    case 'SendStmt':
      return [s];
    case 'IfStmt':
    case 'ForStmt':
      return [s.init, s.cond].filter((n) => n !== null);
    case 'RangeStmt':
      return [s.x];
    case 'SwitchStmt':
      return [s.init, s.tag].filter((n) => n !== null);
    case 'TypeSwitchStmt':
      return [s.init, s.x].filter((n) => n !== null);
    case 'SelectStmt':
      return [s];
    default:
      return [];
  }
}

/** Statements after which the next one comes. */
function goesOn(s: Stmt): boolean {
  return s.kind === 'AssignStmt' || s.kind === 'DeclStmt' || s.kind === 'ExprStmt' || s.kind === 'GoStmt' || s.kind === 'SendStmt';
}

function isVisible(fc: FunctionCompiler, root: Node): boolean {
  let found = false;
  walk(root, (n) => {
    if (found || n.kind === 'FuncLit') return false;
    if (n.kind === 'SendStmt' || n.kind === 'GoStmt' || n.kind === 'SelectStmt' || (n.kind === 'UnaryExpr' && n.op === '<-')) found = true;
    else if (n.kind === 'CallExpr') found = isVisibleCall(fc, n);
    return !found;
  });
  return found;
}

function isVisibleCall(fc: FunctionCompiler, e: CallExpr): boolean {
  const { types } = fc.m.info;
  if (types.get(e)?.value) return false;
  const mode = types.get(e.fun)?.mode;
  if (mode === 'builtin') return e.fun.kind === 'Ident' && e.fun.name === 'close';
  return mode !== 'typexpr';
}
