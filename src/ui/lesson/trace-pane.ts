/** The trace: lanes, channels and locks at the current step, and one sentence on what has just happened. */
import type { Language } from '../../lessons/lesson.ts';
import { messagesFor } from '../language/messages.ts';
import type { Phase } from './state.ts';
import { type Line, line, span } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { timeText } from '../trace-view/clock.ts';
import { explain } from '../trace-view/explain.ts';
import { laneLines } from '../trace-view/lanes.ts';
import type { TraceState } from '../../trace/state.ts';
import { objectLines } from '../trace-view/objects.ts';
import type { Timeline } from '../trace-view/timeline.ts';

export interface TraceView {
  readonly timeline: Timeline;
  readonly moment: TraceState;
  readonly cursor: number;
  readonly language: Language;
  readonly source: (line: number) => string;
}

/** Rows for the lanes with their ruler, for the objects, and for the sentence. */
export interface TraceRows {
  readonly lanes: number;
  readonly objects: number;
  readonly sentence: number;
}

const sentenceRows = 2;

/** How the rows of a pane are shared out: the sentence always, lanes before objects. */
export function shareRows(timeline: Timeline, objects: number, height: number): TraceRows {
  const room = height - sentenceRows - 1;
  const wanted = timeline.lanes.length + 2 + (timeline.signals.length > 0 ? 1 : 0);
  const lanes = Math.min(wanted, Math.max(3, room - Math.min(objects, Math.max(1, Math.floor(room / 4)))));
  return { lanes, objects: Math.max(0, Math.min(objects, room - lanes)), sentence: sentenceRows };
}

export function traceLines(view: TraceView, width: number, height: number): Line[] {
  const objects = objectLines(view.moment, messagesFor(view.language));
  const rows = shareRows(view.timeline, objects.length, height);
  return [
    ...laneLines(view.timeline, view.cursor, width, rows.lanes),
    ...objects.slice(0, rows.objects),
    ...spacer(rows, height),
    ...sentenceLines(view, width),
  ];
}

/** Keeps the sentence at one place while channels come and go. */
function spacer(rows: TraceRows, height: number): Line[] {
  return Array.from({ length: Math.max(0, height - rows.lanes - rows.objects - rows.sentence) }, () => []);
}

export function sentenceLines(view: TraceView, width: number): Line[] {
  const { event } = view.timeline.steps[view.cursor] ?? { event: null };
  const text = event ? explain(event, view.moment, view.language, view.source) : messagesFor(view.language).before;
  const lines = wrap([span('▸ ', 'accent'), span(text, 'strong')], width, [], [span('  ')]);
  return [...lines, ...Array.from({ length: sentenceRows }, () => [] as Line)].slice(0, sentenceRows);
}

/** `12/52 · 1.5s`. */
export function positionText(view: Pick<TraceView, 'timeline' | 'cursor'>): string {
  const last = view.timeline.steps.length - 1;
  return `${view.cursor}/${last} · ${timeText(view.timeline.steps[view.cursor]?.t ?? 0)}`;
}

/** What stands in the place of a trace. */
export function emptyTrace(language: Language, phase: Phase): Line[] {
  const messages = messagesFor(language);
  const texts: Partial<Record<Phase, string>> = { asking: messages.predictFirst, running: messages.running, done: messages.noTrace };
  return [line(texts[phase] ?? messages.notRunYet, 'dim')];
}
