/**
 * The program with line numbers, and in the margin which goroutine is where: `►1` runs, `▹2` could run, `‖3` is blocked.
 * The pane follows the goroutine that acts; scrolling is counted from there.
 */
import type { Program } from '../../lessons/lesson.ts';
import type { SourceLine } from '../../trace/event.ts';
import type { GoroutineView, TraceState } from '../../trace/state.ts';
import { type LaneStatus, laneStatus } from '../trace-view/timeline.ts';
import { highlightGo } from '../text/go-highlight.ts';
import { fitted, type Line, marked, type StyleName, span } from '../text/span.ts';
import { type Viewport, viewport } from './viewport.ts';

/** Cells for the marks of goroutines. */
const marginOf = (width: number) => (width >= 84 ? 8 : 6);
const signs: Record<LaneStatus, string> = { running: '►', panicking: '✗', runnable: '▹', waiting: '‖', dead: '' };
const styles: Record<LaneStatus, StyleName> = { running: 'running', panicking: 'bad', runnable: 'ready', waiting: 'blocked', dead: 'dim' };
const order = Object.keys(signs) as LaneStatus[];

/** `file`: index of the program in the trace; `errorLines`: lines the compiler complains about. */
export interface CodeView {
  readonly program: Program;
  readonly moment: TraceState | null;
  readonly places: ReadonlyMap<number, SourceLine>;
  /** The goroutine that acted last. */
  readonly acting: number;
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
  const acting = view.moment?.goroutines.get(view.acting);
  const place = view.places.get(view.acting);
  if (place?.file === view.file && acting?.status !== 'dead') return place.line;
  return view.errorLines[0] ?? 0;
}

function codeLine(content: Line, number: number, view: CodeView, focused: boolean, width: number): Line {
  const here = [...(view.moment?.goroutines.values() ?? [])].filter((g) => g.status !== 'dead' && isAt(view, g.id, number));
  const error = view.errorLines.includes(number);
  const margin = error ? [span('✗', 'bad')] : marks(here, marginOf(width));
  const gutter: Line = [...fitted(margin, marginOf(width)), span(`${String(number).padStart(3)} `, focused ? 'strong' : 'dim')];
  const body = focused ? marked(fitted(content, width - marginOf(width) - 4)) : content;
  return [...gutter, ...body];
}

function isAt(view: CodeView, g: number, line: number): boolean {
  const place = view.places.get(g);
  return place?.file === view.file && place.line === line;
}

/** `►1‖2`; where there are too many for the margin, how many. */
function marks(here: readonly GoroutineView[], room: number): Line {
  const sorted = [...here].sort((a, b) => order.indexOf(laneStatus(a)) - order.indexOf(laneStatus(b)) || a.id - b.id);
  const all = sorted.map((g) => span(`${signs[laneStatus(g)]}${g.id}`, styles[laneStatus(g)]));
  if (all.map((s) => s.text).join('').length < room) return all;
  const first = all[0];
  return first ? [first, span(`+${all.length - 1}`, 'dim')] : [];
}
