/** Go spec, "Operator precedence". */
import type { BinaryOp } from './token.ts';

const precedences: Readonly<Record<BinaryOp, number>> = {
  '||': 1, '&&': 2,
  '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3,
  '+': 4, '-': 4, '|': 4, '^': 4,
  '*': 5, '/': 5, '%': 5, '<<': 5, '>>': 5, '&': 5, '&^': 5,
}; // biome-ignore format: a table

/** 1 (`||`) to 5 (`*`). */
export function binaryPrecedence(op: BinaryOp): number {
  return precedences[op];
}
