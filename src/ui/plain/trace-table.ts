/** The trace as a table of text: what happens between the goroutines, a row each. */
import type { Language } from '../../lessons/lesson.ts';
import type { Trace } from '../../trace/event.ts';
import { messagesFor } from '../language/messages.ts';
import { fitted, type Line, lineText, span, textWidth } from '../text/span.ts';
import { wrap } from '../text/wrap.ts';
import { timeText } from '../trace-view/clock.ts';
import { explain } from '../trace-view/explain.ts';
import { buildTimeline, isQuiet } from '../trace-view/timeline.ts';

const mostRows = 60;

/** `time  goroutine  line  what happens`; steps that only move to another line are left out. */
export function traceTable(trace: Trace, source: readonly string[], language: Language, width: number): string[] {
  const messages = messagesFor(language);
  const timeline = buildTimeline(trace);
  const steps = timeline.steps.filter(({ event }) => event !== null && !isQuiet(event));
  const rows = steps.slice(0, mostRows).map(({ event, count, t, places }) => {
    if (!event) return ['', '', '', ''];
    const text = explain(event, timeline.history.at(count), language, (n) => source[n - 1] ?? '');
    return [timeText(t), event.g === 0 ? '-' : `G${event.g}`, String(places.get(event.g)?.line ?? ''), text];
  });
  const table = [[messages.time, messages.goroutine, messages.lineUp, messages.event], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => textWidth(row[column] ?? ''))));
  const lines = table.flatMap((row) => tableRow(row, widths, width));
  const more = steps.length - rows.length;
  return [...lines, ...(more > 0 ? [messages.more(more)] : []), ...(trace.truncated ? [`${messages.truncated}: ${trace.truncated}`] : [])];
}

function tableRow(row: readonly string[], widths: readonly number[], width: number): string[] {
  const head: Line = widths.flatMap((w, column) => [...fitted([span(row[column] ?? '')], w), span('  ')]);
  const indent = widths.reduce((sum, w) => sum + w + 2, 0);
  return wrap([span(row[3] ?? '')], width, head, [span(' '.repeat(indent))]).map((l) => lineText(l).trimEnd());
}
