/** The contents of all panes for a state and a size, and how far each can be scrolled. */
import { messagesFor } from '../language/messages.ts';
import { innerSize } from '../text/frame.ts';
import { type Line, line, span, textWidth } from '../text/span.ts';
import type { TraceState } from '../../trace/state.ts';
import { objectLines } from '../trace-view/objects.ts';
import { stateOf, type Timeline } from '../trace-view/timeline.ts';
import { type CodeView, codePane } from './code-pane.ts';
import { type Layout, layoutFor, type Wishes } from './layout.ts';
import { outputLines } from './output-pane.ts';
import { current, currentStep, type LessonState, type PaneName, phaseOf, timelineOf } from './state.ts';
import { textPane } from './text-pane.ts';
import { emptyTrace, shareRows, type TraceView, traceLines } from './trace-pane.ts';
import { noScroll, type ScrollLimits, type Viewport, viewport } from './viewport.ts';

export interface Panes {
  readonly layout: Layout;
  readonly views: Readonly<Record<PaneName, Viewport>>;
  readonly limits: Readonly<Record<PaneName, ScrollLimits>>;
}

const nothing: Viewport = { lines: [], above: 0, below: 0, limits: noScroll };

export function panesFor(state: LessonState, columns: number, rows: number): Panes {
  const timeline = timelineOf(state);
  const moment = timeline ? stateOf(timeline, current(state).cursor) : null;
  const layout = layoutFor(columns, rows, wishesOf(state, timeline));
  const views =
    layout.kind === 'wide'
      ? wideViews(state, layout, timeline, moment)
      : layout.kind === 'narrow'
        ? narrowViews(state, layout, timeline, moment)
        : { text: nothing, code: nothing, output: nothing, trace: nothing };
  const limits = { text: views.text.limits, code: views.code.limits, output: views.output.limits, trace: views.trace.limits };
  return { layout, views, limits };
}

function wishesOf(state: LessonState, timeline: Timeline | null): Wishes {
  const { run } = current(state);
  const program = currentStep(state).program;
  const output = run.status === 'done' ? `${run.result.stdout}${run.result.stderr}`.split('\n').length + run.result.notes.length : null;
  return { lanes: timeline ? timeline.lanes.length + timeline.objects : 0, code: program ? program.text.split('\n').length - 1 : 0, output };
}

function wideViews(state: LessonState, layout: Layout & { kind: 'wide' }, timeline: Timeline | null, moment: TraceState | null): Panes['views'] {
  const text = innerSize(layout.text);
  const code = innerSize(layout.code);
  const output = innerSize(layout.output);
  const trace = innerSize(layout.trace);
  return {
    text: textPane(state, text.width, text.height),
    code: codeOf(state, timeline, moment, code.width, code.height),
    output: outputOf(state, timeline, moment, output.width, output.height),
    trace: traceOf(state, timeline, moment, trace.width, trace.height),
  };
}

function narrowViews(state: LessonState, layout: Layout & { kind: 'narrow' }, timeline: Timeline | null, moment: TraceState | null): Panes['views'] {
  const width = layout.body.width - 2;
  const { height } = layout.body;
  const output = outputOf(state, timeline, moment, width, outputRows(state, timeline, moment, width, height));
  const code = codeOf(state, timeline, moment, width, height - output.lines.length - 1);
  const stacked: Viewport = { ...code, lines: [...code.lines, ruleLine(messagesFor(state.language).output, width), ...output.lines] };
  return { text: textPane(state, width, height), code: stacked, output, trace: narrowTrace(state, timeline, moment, width, height) };
}

/** Output takes what it needs, but leaves the code most of the page. */
function outputRows(state: LessonState, timeline: Timeline | null, moment: TraceState | null, width: number, height: number): number {
  const wanted = outputDocument(state, timeline, moment, width).length;
  return Math.max(2, Math.min(wanted, Math.floor(height * 0.45)));
}

/** Below the trace, the lines around the one that runs. */
function narrowTrace(state: LessonState, timeline: Timeline | null, moment: TraceState | null, width: number, height: number): Viewport {
  if (!timeline || !moment) return traceOf(state, timeline, moment, width, height);
  const objects = objectLines(moment, messagesFor(state.language)).length;
  const rows = shareRows(timeline, Math.max(objects, timeline.objects), traceBudget(timeline, height));
  const traceHeight = rows.lanes + Math.max(rows.objects, 1) + 1 + rows.sentence;
  const trace = traceOf(state, timeline, moment, width, traceHeight);
  const program = currentStep(state).program;
  const code = codeOf(state, timeline, moment, width, height - traceHeight - 1);
  return { ...code, lines: [...trace.lines, ruleLine(program?.name ?? '', width), ...code.lines] };
}

/** Two thirds of the page, or more where the goroutines need it; a few lines of code must remain. */
function traceBudget(timeline: Timeline, height: number): number {
  const wanted = timeline.lanes.length + timeline.objects + 5;
  return Math.max(Math.floor(height * 0.65), Math.min(height - 4, wanted));
}

function ruleLine(title: string, width: number): Line {
  const label = ` ${title} `;
  return [span('──', 'dim'), span(label, 'strong'), span('─'.repeat(Math.max(0, width - 2 - textWidth(label))), 'dim')];
}

function codeOf(state: LessonState, timeline: Timeline | null, moment: TraceState | null, width: number, height: number): Viewport {
  const { program } = currentStep(state);
  if (!program) return viewport([line(messagesFor(state.language).noProgram, 'dim')], height, 0, 0);
  const { run, scroll } = current(state);
  const file = timeline ? timeline.trace.files.findIndex((f) => f.name.split('/').at(-1) === program.name) : 0;
  const errorLines = run.status === 'done' ? run.result.diagnostics.map((d) => d.line) : [];
  const places = timeline?.steps[current(state).cursor]?.places ?? new Map();
  const view: CodeView = {
    program,
    moment,
    places,
    acting: timeline && moment ? actingAt(timeline, moment, current(state).cursor) : 0,
    file: Math.max(0, file),
    errorLines,
  };
  return codePane(view, width, height, scroll.code);
}

function outputOf(state: LessonState, timeline: Timeline | null, moment: TraceState | null, width: number, height: number): Viewport {
  return viewport(outputDocument(state, timeline, moment, width), height, 0, current(state).scroll.output);
}

function outputDocument(state: LessonState, timeline: Timeline | null, moment: TraceState | null, width: number): Line[] {
  const { run, cursor } = current(state);
  const messages = messagesFor(state.language);
  if (run.status === 'done') {
    const atEnd = !timeline || !moment || cursor >= timeline.steps.length - 1;
    return outputLines(run.result, atEnd ? null : moment.stdout + moment.stderr, state.language, width);
  }
  if (!currentStep(state).program) return [];
  if (run.status === 'requested') return [line(messages.running, 'accent')];
  return [line(phaseOf(state) === 'asking' ? messages.predictFirst : messages.notRunYet, 'dim')];
}

function traceOf(state: LessonState, timeline: Timeline | null, moment: TraceState | null, width: number, height: number): Viewport {
  const { program } = currentStep(state);
  if (!program) return viewport([line(messagesFor(state.language).noProgram, 'dim')], height, 0, 0);
  if (!timeline || !moment) return viewport(emptyTrace(state.language, phaseOf(state)), height, 0, 0);
  const source = program.text.split('\n');
  const view: TraceView = { timeline, moment, cursor: current(state).cursor, language: state.language, source: (n) => source[n - 1] ?? '' };
  return { ...nothing, lines: traceLines(view, width, height) };
}

/** The goroutine that acted last and still lives; what the runtime itself does (timers) moves no line. */
function actingAt(timeline: Timeline, moment: TraceState, cursor: number): number {
  for (let step = cursor; step > 0; step--) {
    const g = timeline.steps[step]?.event?.g ?? 0;
    if (g > 0 && moment.goroutines.get(g)?.status !== 'dead') return g;
  }
  return 0;
}
