/**
 * The swim lanes: one row for each goroutine, steps from left to right, a mark under the current one.
 *
 *     G1 main   ━━━+━»··· chan send ···━━
 *     G2 func1       ┄━━«━━┫
 *
 * Each state has a stroke of its own, so nothing depends on colour. When the steps do not fitted, the lanes show a window
 * around the current step.
 */
import type { TraceEvent } from '../../trace/event.ts';
import { cut, fitted, type Line, type Span, type StyleName, span, textWidth } from '../text/span.ts';
import { timeText } from './clock.ts';
import { shortName } from './happening.ts';
import { type Lane, type LaneStatus, type Segment, segmentAt, type Timeline } from './timeline.ts';

export const strokes: Record<LaneStatus, string> = { running: '━', runnable: '┄', waiting: '·', dead: ' ', panicking: '━' };
const styles: Record<LaneStatus, StyleName> = { running: 'running', runnable: 'ready', waiting: 'blocked', dead: 'dim', panicking: 'bad' };
const labelWidth = 14;
const widestCell = 8;

interface View {
  readonly timeline: Timeline;
  readonly cursor: number;
  /** First step shown, number of steps shown, cells for each. */
  readonly first: number;
  readonly count: number;
  readonly cell: number;
}

/** A ruler with virtual times and the mark of the current step, then the lanes; at most `height` lines. */
export function laneLines(timeline: Timeline, cursor: number, width: number, height: number): Line[] {
  const view = viewOf(timeline, cursor, width - labelWidth);
  const withSignals = timeline.signals.length > 0 && height > 3;
  const shown = shownLanes(timeline, cursor, height - (withSignals ? 3 : 2));
  const lanes = shown.map((lane) => laneLine(lane, view));
  return [ruler(view), pointer(view, timeline.lanes.length - shown.length), ...lanes, ...(withSignals ? [signalLine(view)] : [])].map((l) => fitted(l, width));
}

function viewOf(timeline: Timeline, cursor: number, room: number): View {
  const total = timeline.steps.length;
  if (total <= room) return { timeline, cursor, first: 0, count: total, cell: Math.min(widestCell, Math.max(1, Math.floor(room / total))) };
  const first = Math.max(0, Math.min(cursor - Math.floor(room / 2), total - room));
  return { timeline, cursor, first, count: room, cell: 1 };
}

/** Where there are more goroutines than rows, those that live at the cursor come first. */
function shownLanes(timeline: Timeline, cursor: number, rows: number): Lane[] {
  if (timeline.lanes.length <= rows) return [...timeline.lanes];
  const alive = (lane: Lane) => (segmentAt(lane, cursor)?.status ?? 'dead') !== 'dead';
  const ranked = [...timeline.lanes].sort((a, b) => Number(alive(b)) - Number(alive(a)) || a.g - b.g);
  return ranked.slice(0, Math.max(1, rows)).sort((a, b) => a.g - b.g);
}

/** Times where the clock has moved on visibly since the last one written. */
function ruler(view: View): Line {
  let text = ' '.repeat(labelWidth);
  let last = -1;
  for (let i = 0; i < view.count; i++) {
    const column = labelWidth + i * view.cell;
    const t = view.timeline.steps[view.first + i]?.t ?? 0;
    const label = timeText(Math.round(t / 1e6) * 1e6);
    if (Math.round(t / 1e6) === last || textWidth(text) > column - (text.trim() === '' ? 0 : 1)) continue;
    text = `${text}${' '.repeat(column - textWidth(text))}${label}`;
    last = Math.round(t / 1e6);
  }
  return [span(text, 'dim')];
}

/** Below the labels' column: how many goroutines there was no row for. */
function pointer(view: View, missing: number): Line {
  const label = missing > 0 ? fitted([span(`+${missing} G`, 'dim')], labelWidth) : [span(' '.repeat(labelWidth))];
  return [...label, span(' '.repeat((view.cursor - view.first) * view.cell)), span('▼', 'strong')];
}

function laneLine(lane: Lane, view: View): Line {
  const label = fitted([span(`G${lane.g} `, 'strong'), span(shortName(lane.fn), 'dim')], labelWidth - 1);
  const spans: Span[] = [...label, span(' ')];
  for (const piece of segmentsIn(lane, view)) spans.push(...segmentSpans(piece.segment, piece.from, piece.to, lane, view));
  return spans;
}

/** Where signals arrive: `↯SIGINT`; `↯SIGINT✗` when it is lost, or does nothing. */
function signalLine(view: View): Line {
  let text = '';
  for (const { step, signal, lost } of view.timeline.signals) {
    const column = (step - view.first) * view.cell;
    if (step < view.first || step >= view.first + view.count || column < textWidth(text)) continue;
    text += `${' '.repeat(column - textWidth(text))}↯${signal}${lost ? '✗' : ''}`;
  }
  return [...fitted([span('↯ ', 'strong'), span('signal', 'dim')], labelWidth - 1), span(' '), span(text, 'bad')];
}

function segmentsIn(lane: Lane, view: View): { segment: Segment | null; from: number; to: number }[] {
  const end = view.first + view.count;
  const cuts = [view.first, ...lane.segments.map((s) => s.from).filter((from) => from > view.first && from < end), end];
  return cuts.slice(0, -1).map((from, i) => ({ segment: segmentAt(lane, from), from, to: cuts[i + 1] as number }));
}

function segmentSpans(segment: Segment | null, from: number, to: number, lane: Lane, view: View): Span[] {
  const width = (to - from) * view.cell;
  if (!segment) return [span(' '.repeat(width))];
  if (segment.status === 'dead') return withCursor([span((segment.from === from ? '┫' : ' ') + ' '.repeat(width - 1), 'dim')], from, view);
  if (segment.status === 'waiting') return withCursor([span(dotted(segment.reason, width), 'blocked')], from, view);
  const cells = Array.from(
    { length: to - from },
    (_, i) => signOf(view.timeline.steps[from + i]?.event ?? null, lane.g, segment.status) + strokes[segment.status].repeat(view.cell - 1),
  );
  return withCursor([span(cells.join(''), styles[segment.status])], from, view);
}

/** `···chan send···`, the words left out where there is no room for them. */
function dotted(reason: string, width: number): string {
  const label = ` ${reason} `;
  const fitsIn = width >= textWidth(label) + 2 ? label : width >= 6 ? ` ${cut(reason, width - 3)} ` : '';
  const lead = fitsIn === '' ? width : 1;
  return '·'.repeat(lead) + fitsIn + '·'.repeat(Math.max(0, width - lead - textWidth(fitsIn)));
}

/** What the goroutine does at this step, drawn on its stroke. */
function signOf(event: TraceEvent | null, g: number, status: LaneStatus): string {
  const stroke = strokes[status];
  if (!event || event.g !== g || status === 'runnable') return stroke;
  switch (event.kind) {
    case 'GoCreate':
      return '+';
    case 'ChanSend':
    case 'NetWrite':
      return '»';
    case 'ChanRecv':
    case 'NetRead':
      return '«';
    case 'ChanClose':
    case 'NetClose':
      return '×';
    case 'Output':
      return '"';
    case 'Panic':
      return '!';
    case 'Fatal':
    case 'Exit':
      return status === 'panicking' ? '✗' : stroke;
    case 'Recover':
      return '↺';
    case 'FuncExit':
      return '↑';
    case 'DeferPush':
      return 'd';
    case 'DeferRun':
      return 'D';
    case 'SelectCase':
      return '◇';
    default:
      return stroke;
  }
}

/** The cell under the cursor is marked as well as pointed at. */
function withCursor(spans: readonly Span[], from: number, view: View): Span[] {
  const offset = (view.cursor - from) * view.cell;
  const text = spans.map((s) => s.text).join('');
  const style = spans[0]?.style;
  if (offset < 0 || offset >= text.length) return [...spans];
  const parts = [text.slice(0, offset), text.slice(offset, offset + 1), text.slice(offset + 1)];
  return parts.flatMap((part, index) => (part === '' ? [] : [{ ...span(part, style), mark: index === 1 }]));
}
