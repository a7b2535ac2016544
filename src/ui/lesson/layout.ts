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

/** `lanes`: how many rows the trace could use for goroutines and channels together. */
export function layoutFor(columns: number, rows: number, lanes: number): Layout {
  const size = { columns, rows };
  if (columns < smallest.columns || rows < smallest.rows) return { ...size, kind: 'too-small', panes: [] };
  if (columns < widest.columns || rows < widest.rows)
    return { ...size, kind: 'narrow', panes: ['text', 'code', 'trace'], body: { width: columns, height: rows - 4 } };
  const body = rows - 2;
  const trace = Math.min(Math.max(9, lanes + 7), Math.floor(body * 0.42));
  const left = Math.min(78, Math.floor(columns * 0.45));
  const output = Math.max(7, Math.floor((body - trace) * 0.3));
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
