/**
 * The program with line numbers, and in the margin which goroutine is where: `►1` runs, `▹2` could run, `‖3` is blocked.
 * The pane follows the goroutine that acts; scrolling is counted from there.
 */
import type { Program } from '../../lessons/lesson.ts';
import type { GoroutineView, Moment } from '../trace-view/moment.ts';
import { highlightGo } from '../text/go-highlight.ts';
import { fit, type Line, marked, type StyleName, span } from '../text/span.ts';
import { type Viewport, viewport } from './viewport.ts';

const marginWidth = 6;
const signs: Record<GoroutineView['status'], string> = { running: '►', ready: '▹', blocked: '‖', panicked: '✗', ended: '' };
const styles: Record<GoroutineView['status'], StyleName> = { running: 'running', ready: 'ready', blocked: 'blocked', panicked: 'bad', ended: 'dim' };

/** `file`: index of the program in the trace; `errorLines`: lines the compiler complains about. */
export interface CodeView {
  readonly program: Program;
  readonly moment: Moment | null;
  readonly file: number;
  readonly errorLines: readonly number[];
}

export function codePane(view: CodeView, width: number, height: number, offset: number): Viewport {
  const focus = focusLine(view);
  const lines = highlightGo(view.program.text).map((l, index) => codeLine(l, index + 1, view, index + 1 === focus, width));
  return viewport(lines, height, focus === 0 ? 0 : focus - Math.ceil(height / 2), offset);
}

/** The line of the goroutine that acts, or of the first error; 0 when there is neither. */
function focusLine(view: CodeView): number {
  const acting = view.moment?.goroutines.get(view.moment.g);
  if (acting?.at && acting.at.file === view.file && acting.status !== 'ended') return acting.at.line;
  return view.errorLines[0] ?? 0;
}

function codeLine(content: Line, number: number, view: CodeView, focused: boolean, width: number): Line {
  const here = [...(view.moment?.goroutines.values() ?? [])].filter((g) => g.at?.file === view.file && g.at.line === number && g.status !== 'ended');
  const error = view.errorLines.includes(number);
  const margin = error ? [span('✗', 'bad')] : marks(here);
  const gutter: Line = [...fit(margin, marginWidth), span(`${String(number).padStart(3)} `, focused ? 'strong' : 'dim')];
  const body = focused ? marked(fit(content, width - marginWidth - 4)) : content;
  return [...gutter, ...body];
}

/** `►1‖2`; where there are too many for the margin, how many. */
function marks(here: readonly GoroutineView[]): Line {
  const order: readonly GoroutineView['status'][] = ['running', 'panicked', 'ready', 'blocked'];
  const sorted = [...here].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status) || a.id - b.id);
  const all = sorted.map((g) => span(`${signs[g.status]}${g.id}`, styles[g.status]));
  if (all.map((s) => s.text).join('').length < marginWidth) return all;
  const first = all[0];
  return first ? [first, span(`+${all.length - 1}`, 'dim')] : [];
}
