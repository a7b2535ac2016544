/** State → lines of the watch screen; pure. */
import { difficulties, type Exercise } from '../../lessons/exercise.ts';
import type { Language } from '../../lessons/lesson.ts';
import { composeList } from '../exercise-list/compose.ts';
import { exerciseMessages } from '../exercise/exercise-text.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { fitted, type Line, line, span, spread, windowOf } from '../text/span.ts';
import { wrapText } from '../text/wrap.ts';
import { currentOf, type WatchState } from './state.ts';
import { watchMessages } from './messages.ts';

export interface WatchFrame {
  readonly columns: number;
  readonly rows: number;
  readonly language: Language;
  /** How the file of an exercise is shown. */
  readonly fileOf: (e: Exercise) => string;
}

/** Exactly `rows` lines of at most `columns` cells. */
export function composeWatch(s: WatchState, f: WatchFrame): Line[] {
  const { columns, rows, language } = f;
  if (s.view === 'list' && s.list) return composeList(s.list, { columns, rows, language, fileOf: f.fileOf });
  const body = bodyOf(s, f);
  const note = wrapText(noteText(s, language), columns - 12, 'accent').slice(0, 3);
  const height = Math.max(1, rows - 3 - note.length);
  const top = Math.min(s.top, Math.max(0, body.length - height));
  const more = body.length > height ? `  ${Math.min(body.length, top + height)}/${body.length} ↑↓` : '';
  return [
    header(s, f),
    line('─'.repeat(columns), 'dim'),
    ...windowOf(body, top, height),
    ...note.slice(0, -1),
    [...(note.at(-1) ?? []), span(more, 'dim')],
    [span(s.view === 'list' ? '' : watchMessages.keys[language](s.view), 'dim')],
  ].map((l) => fitted(l, columns));
}

/** How many lines of the body are seen. */
export function pageOf(rows: number): number {
  return Math.max(1, rows - 5);
}

function header(s: WatchState, { columns, language }: WatchFrame): Line {
  const e = currentOf(s);
  const left: Line = [span(e.id, 'heading'), span(` · ${e.title[language]}`, 'strong'), span(`  ${e.lesson} · ${difficulties[e.difficulty][language]}`, 'dim')];
  return spread(left, [span(` ${s.done.size}/${s.exercises.length} ✓`, 'good')], columns);
}

function bodyOf(s: WatchState, f: WatchFrame): Line[] {
  switch (s.view) {
    case 'all':
      return s.exercises.map((e) => allLine(s, e.id, e.title[f.language]));
    case 'reset':
      return wrapText(watchMessages.askReset[f.language](f.fileOf(currentOf(s))), f.columns, 'strong');
    default:
      return verdictBody(s, f);
  }
}

function allLine(s: WatchState, id: string, title: string): Line {
  const passed = s.results.get(id);
  const sign = passed === undefined ? span('… ', 'dim') : passed ? span('✓ ', 'good') : span('✗ ', 'bad');
  return [sign, span(id, 'strong'), span(`  ${title}`)];
}

/** The verdict, then the hints, then the task. */
function verdictBody(s: WatchState, f: WatchFrame): Line[] {
  const { columns, language } = f;
  const e = currentOf(s);
  const hints = e.hints
    .slice(0, s.hints)
    .flatMap((h, index): Line[] => [
      [],
      line(`${exerciseMessages.hint[language]} ${index + 1}/${e.hints.length}`, 'heading'),
      ...renderMarkdown(h[language].trim(), columns),
    ]);
  return [
    line(f.fileOf(e), 'dim'),
    statusLine(s, language),
    ...s.lines.slice(1).flatMap((l) => wrapText(l, columns)),
    ...hints,
    [],
    line(watchMessages.task[language], 'heading'),
    ...renderMarkdown(e.goal[language].trim(), columns),
  ];
}

function statusLine(s: WatchState, language: Language): Line {
  if (s.status === 'checking') return line(watchMessages.checking[language](s.tried), 'running');
  const first = s.lines[0];
  if (s.status === 'passed') return line(first ?? '✓', 'good');
  return line(first ?? '✗', 'bad');
}

function noteText(s: WatchState, language: Language): string {
  if (typeof s.note === 'object') return s.note.text;
  if (s.note !== 'none') return watchMessages.notes[s.note][language];
  return s.status === 'passed' && s.view === 'verdict' ? watchMessages.passed[language](currentOf(s).id) : '';
}
