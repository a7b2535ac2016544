/** The list of exercises → lines; pure. */
import { difficulties } from '../../lessons/exercise.ts';
import type { Language } from '../../lessons/lesson.ts';
import { messagesFor } from '../language/messages.ts';
import { fitted, type Line, line, marked, type Span, span, spread, textWidth, windowOf } from '../text/span.ts';
import { wrapText } from '../text/wrap.ts';
import { listMessages } from './messages.ts';
import { type ListRow, type ListState, toReset, visibleRows } from './state.ts';

export interface ListFrame {
  readonly columns: number;
  readonly rows: number;
  /** How the file of an exercise is shown; null where the exercises are not laid out. */
  readonly fileOf: ((row: ListRow['exercise']) => string) | null;
}

/** Lines that are not exercises. */
const chrome = 7;

/** Exactly `rows` lines of exactly `columns` cells. */
export function composeList(s: ListState, f: ListFrame): Line[] {
  const { columns, rows } = f;
  const { language } = s;
  if (rows <= chrome) return windowOf(wrapText(messagesFor(language).tooSmall(columns, rows), columns), 0, rows).map((l) => fitted(l, columns));
  const visible = visibleRows(s);
  const height = pageOf(rows);
  const cursor = visible.findIndex((r) => r.exercise.id === s.selected);
  const top = Math.max(0, Math.min(visible.length - height, cursor - Math.floor(height / 2)));
  const widths = columnWidths(s, language);
  const shown = visible.length === 0 ? [line(`  ${listMessages.none[language]}`, 'dim')] : visible.map((r) => rowLine(s, r, widths, f));
  const lines: Line[] = [
    headerLine(s, f),
    headings(widths, language),
    ...windowOf(shown, top, height),
    line('─'.repeat(columns), 'dim'),
    progressLine(s, f),
    ...noteLines(s, f),
    fitted([span(listMessages.keys[language](s), 'dim')], columns),
  ];
  return lines.map((l) => fitted(l, columns));
}

/** How many exercises are seen at once. */
export function pageOf(rows: number): number {
  return Math.max(1, rows - chrome);
}

function headerLine(s: ListState, { columns }: ListFrame): Line {
  const { language } = s;
  const filter = s.filter === 'all' ? '' : `  [${listMessages.filters[s.filter][language]}]`;
  const done = s.rows.filter((r) => r.done).length;
  const l = spread([span(` gocl  ${listMessages.title[language]}${filter}`)], [span(` ${done}/${s.rows.length} ✓ `)], columns);
  return l.map((part) => ({ ...part, style: 'bar' as const }));
}

type Widths = readonly [state: number, id: number, lesson: number, level: number];

function columnWidths(s: ListState, language: Language): Widths {
  const widest = (texts: readonly string[]): number => Math.max(...texts.map(textWidth));
  const { columns, states } = listMessages;
  return [
    widest([columns[language][0], ...Object.values(states).map((t) => t[language])]),
    widest([columns[language][1], ...s.rows.map((r) => r.exercise.id)]),
    widest([columns[language][2], ...s.rows.map((r) => r.exercise.lesson)]),
    widest([columns[language][3], ...Object.values(difficulties).map((d) => d[language])]),
  ];
}

function headings(widths: Widths, language: Language): Line {
  const names = listMessages.columns[language];
  const cells = widths.flatMap((w, i): Line => [...fitted([span(names[i] as string, 'dim')], w), span('  ')]);
  return [span('   '), ...cells, span(names[4], 'dim')];
}

function rowLine(s: ListState, row: ListRow, [state, id, lesson, level]: Widths, { columns }: ListFrame): Line {
  const { language } = s;
  const { exercise: e } = row;
  const name = row.done ? 'done' : row.tried ? 'tried' : 'pending';
  const style = { done: 'good', tried: 'running', pending: 'dim' } as const;
  const cell = (part: Span, width: number): Line => [...fitted([part], width), span('  ')];
  const l: Line = [
    span(e.id === s.current ? ' ▸ ' : '   ', 'accent'),
    ...cell(span(listMessages.states[name][language], style[name]), state),
    ...cell(span(e.id, 'strong'), id),
    ...cell(span(e.lesson, 'dim'), lesson),
    ...cell(span(difficulties[e.difficulty][language], 'dim'), level),
    span(e.title[language]),
  ];
  return e.id === s.selected ? marked(fitted(l, columns)) : l;
}

function progressLine(s: ListState, { columns }: ListFrame): Line {
  const { language } = s;
  const done = s.rows.filter((r) => r.done).length;
  const all = s.rows.length;
  const width = Math.max(10, Math.min(40, columns - 40));
  const full = all === 0 ? 0 : Math.floor((done / all) * width);
  const name = `${listMessages.progress[language]}  `;
  return [span(` ${name}`, 'dim'), span('━'.repeat(full), 'good'), span('┄'.repeat(width - full), 'dim'), span(`  ${done}/${all}`)];
}

/** Two lines: what is asked, typed or told; else the file of the selected one. */
function noteLines(s: ListState, { columns, fileOf }: ListFrame): Line[] {
  const { language } = s;
  const asked = toReset(s);
  const selected = s.rows.find((r) => r.exercise.id === s.selected)?.exercise;
  const file = selected && fileOf ? fileOf(selected) : listMessages.notLaidOut[language];
  if (asked) return two(wrapText(listMessages.askReset[language](fileOf ? fileOf(asked) : asked.id), columns - 1, 'accent'));
  if (s.search !== null) return two([[span(` ${listMessages.search[language]}: `, 'heading'), span(s.search), span(' ', 'selected')]]);
  return two(s.note !== null ? wrapText(s.note, columns - 1, 'accent') : [line(` ${file}`, 'dim')]);
}

function two(lines: readonly Line[]): Line[] {
  return windowOf(lines, 0, 2);
}
