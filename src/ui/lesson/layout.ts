/**
 * How the screen is divided. Wide: text on the left, code and output on the right, the trace below over the whole width.
 * Narrow (80x24): one pane at a time, chosen by tab; output shares a page with the code, and the code with the trace.
 */
import type { PaneName } from './state.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export interface Box {
  readonly width: number;
  readonly height: number;
}

export type Layout = Size &
  (
    | { readonly kind: 'too-small'; readonly panes: readonly PaneName[] }
    | { readonly kind: 'narrow'; readonly panes: readonly PaneName[]; readonly body: Box }
    | { readonly kind: 'wide'; readonly panes: readonly PaneName[]; readonly text: Box; readonly code: Box; readonly output: Box; readonly trace: Box }
  );

export const smallest: Size = { columns: 60, rows: 16 };
const widest = { columns: 110, rows: 32 };

/** Rows that the contents could use, frames not counted. */
export interface Wishes {
  /** Goroutines and channels together. */
  readonly lanes: number;
  readonly code: number;
  /** The whole output of a run that is done; null before. */
  readonly output: number | null;
}

const leastOutput = 6;

export function layoutFor(columns: number, rows: number, wishes: Wishes): Layout {
  const size = { columns, rows };
  if (columns < smallest.columns || rows < smallest.rows) return { ...size, kind: 'too-small', panes: [] };
  if (columns < widest.columns || rows < widest.rows)
    return { ...size, kind: 'narrow', panes: ['text', 'code', 'trace'], body: { width: columns, height: rows - 4 } };
  const body = rows - 2;
  const trace = Math.min(Math.max(9, wishes.lanes + 7), Math.floor(body * 0.42));
  const left = Math.min(78, Math.floor(columns * 0.45));
  const output = outputHeight(body - trace, wishes);
  return {
    ...size,
    kind: 'wide',
    panes: ['text', 'code', 'output', 'trace'],
    text: { width: left, height: body - trace },
    code: { width: columns - left, height: body - trace - output },
    output: { width: columns - left, height: output },
    trace: { width: columns, height: trace },
  };
}

/** What the code leaves, or up to a third where both want more than there is. */
function outputHeight(room: number, { code, output }: Wishes): number {
  const third = Math.floor(room * 0.35);
  const wanted = output === null ? third : output + 2;
  return Math.max(leastOutput, Math.min(wanted, Math.max(third, room - code - 2)));
}
