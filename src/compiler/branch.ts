/** break, continue, goto, fallthrough (Go spec): always with an explicit target. */
import type { BranchStmt } from '../syntax/ast.ts';
import type { FunctionCompiler, Jump } from './function.ts';
import { leaveRangeBody } from './range-func.ts';

export function branch(fc: FunctionCompiler, s: BranchStmt): string {
  switch (s.tok) {
    case 'fallthrough':
      // The clause ends without `break`, see switch.ts.
      return '';
    case 'goto':
      return gotoLabel(fc, s.label?.name ?? '');
    default:
      return jump(fc, s.tok, s.label?.name ?? null);
  }
}

/** The innermost target that fits, in this function or in those around a range-over-func body. */
export function jump(fc: FunctionCompiler, tok: 'break' | 'continue', label: string | null): string {
  for (let i = fc.jumps.length - 1; i >= 0; i--) {
    const j = fc.jumps[i] as Jump;
    if (label !== null ? j.label !== label : tok === 'continue' && !j.loop) continue;
    if (tok === 'break') {
      j.usesBreak = true;
      return `break ${j.js}; `;
    }
    j.usesContinue = true;
    return `continue ${j.continueJs}; `;
  }
  if (fc.rangeBody) return leaveRangeBody(fc, tok, label);
  throw new Error(`${tok} without target`);
}

export function gotoLabel(fc: FunctionCompiler, label: string): string {
  for (let i = fc.machines.length - 1; i >= 0; i--) {
    const m = fc.machines[i] as FunctionCompiler['machines'][number];
    const state = m.labels.get(label);
    if (state !== undefined) return `{ ${m.pc} = ${state}; continue ${m.js}; } `;
  }
  if (fc.rangeBody) return leaveRangeBody(fc, 'goto', label);
  throw new Error(`goto ${label}: no such label`);
}
