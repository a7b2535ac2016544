/** Conditions that say the same twice (`a || a`) or cannot be meant (`x != 1 || x != 2`). */
import type { BinaryExpr, Expr } from '../../syntax/ast.ts';
import { unparen } from './ancestors.ts';
import { noEffects } from './effects.ts';
import type { Analyzer, Pass } from './pass.ts';

export const bools: Analyzer = { name: 'bools', doc: 'check for common mistakes involving boolean operators', run };

/** `suspect`: the comparison that makes no sense twice on one side of this operator. */
const operators = {
  '||': { name: 'or', suspect: '!=' },
  '&&': { name: 'and', suspect: '==' },
} as const;

type BoolOp = keyof typeof operators;

function run(pass: Pass): void {
  const seen = new Set<BinaryExpr>();
  for (const e of pass.nodes('BinaryExpr')) {
    if (seen.has(e) || (e.op !== '||' && e.op !== '&&')) continue;
    for (const operands of runsWithoutEffects(pass, operandsOf(e, e.op, seen))) {
      checkRedundant(pass, e.op, operands);
      checkSuspect(pass, e.op, operands);
    }
  }
}

/** The operands of a chain of one operator, last first. */
function operandsOf(e: Expr, op: BoolOp, seen: Set<BinaryExpr>): Expr[] {
  const x = unparen(e);
  if (x.kind !== 'BinaryExpr' || x.op !== op) return [x];
  seen.add(x);
  return [...operandsOf(x.y, op, seen), ...operandsOf(x.x, op, seen)];
}

/** What stands between two operands with effects can be evaluated in any order. */
function runsWithoutEffects(pass: Pass, operands: readonly Expr[]): Expr[][] {
  const runs: Expr[][] = [[]];
  for (const x of operands) {
    if (noEffects(pass, x)) runs.at(-1)?.push(x);
    else runs.push([]);
  }
  return runs;
}

function checkRedundant(pass: Pass, op: BoolOp, operands: readonly Expr[]): void {
  const seen = new Set<string>();
  for (const e of operands) {
    const text = pass.format(e);
    if (seen.has(text)) pass.report(e, `redundant ${operators[op].name}: ${text} ${op} ${text}`);
    seen.add(text);
  }
}

function checkSuspect(pass: Pass, op: BoolOp, operands: readonly Expr[]): void {
  /** What is compared with a constant → the first such comparison. */
  const seen = new Map<string, string>();
  for (const e of operands) {
    const compared = e.kind === 'BinaryExpr' && e.op === operators[op].suspect ? besidesConstant(pass, e) : null;
    if (!compared) continue;
    const key = pass.format(compared);
    const text = pass.format(e);
    const before = seen.get(key);
    if (before === undefined) seen.set(key, text);
    else if (before !== text) pass.report(e, `suspect ${operators[op].name}: ${text} ${op} ${before}`);
  }
}

function besidesConstant(pass: Pass, e: BinaryExpr): Expr | null {
  if (pass.info.types.get(e.y)?.value) return e.x;
  return pass.info.types.get(e.x)?.value ? e.y : null;
}
