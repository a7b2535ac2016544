/** State → lines of the watch screen; pure. */
import { difficulties, type Exercise } from '../../lessons/exercise.ts';
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
  /** How the file of an exercise is shown. */
  readonly fileOf: (e: Exercise) => string;
}

/** What of the body is seen: the first line, the last one that can be the first, and how many there are at once. */
export interface WatchWindow {
  readonly top: number;
  readonly last: number;
  readonly page: number;
}

/** Exactly `rows` lines of at most `columns` cells. */
export function composeWatch(s: WatchState, f: WatchFrame): Line[] {
  const { columns, rows } = f;
  const { language } = s;
  if (s.view === 'list' && s.list) return composeList(s.list, { columns, rows, fileOf: f.fileOf });
  const body = bodyOf(s, f);
  const note = noteLines(s, f);
  const { top, page } = windowIn(body, s, f);
  const more = body.length > page ? `  ${Math.min(body.length, top + page)}/${body.length} ↑↓` : '';
  return [
    header(s, f),
    line('─'.repeat(columns), 'dim'),
    ...windowOf(body, top, page),
    ...note.slice(0, -1),
    [...(note.at(-1) ?? []), span(more, 'dim')],
    [span(s.view === 'list' ? '' : watchMessages.keys[language](s.view), 'dim')],
  ].map((l) => fitted(l, columns));
}

/** For the keys that scroll. */
export function windowOfWatch(s: WatchState, f: WatchFrame): WatchWindow {
  return s.view === 'list' ? { top: 0, last: 0, page: Math.max(1, f.rows - 5) } : windowIn(bodyOf(s, f), s, f);
}

function windowIn(body: readonly Line[], s: WatchState, f: WatchFrame): WatchWindow {
  const page = Math.max(1, f.rows - 3 - Math.max(1, noteLines(s, f).length));
  const last = Math.max(0, body.length - page);
  const wanted = s.top === 'hint' ? newestHint(s, f) : s.top;
  return { top: Math.min(wanted, last), last, page };
}

/** The line of the body at which the newest hint begins. */
function newestHint(s: WatchState, f: WatchFrame): number {
  const blank = 1;
  return verdictPart(s, f).length + hintPart({ ...s, hints: s.hints - 1 }, f).length + blank;
}

function noteLines(s: WatchState, { columns }: WatchFrame): Line[] {
  return wrapText(noteText(s), Math.max(1, columns - 12), 'accent').slice(0, 3);
}

function header(s: WatchState, { columns }: WatchFrame): Line {
  const { language } = s;
  const e = currentOf(s);
  const left: Line = [span(e.id, 'heading'), span(` · ${e.title[language]}`, 'strong'), span(`  ${e.lesson} · ${difficulties[e.difficulty][language]}`, 'dim')];
  return spread(left, [span(` ${s.done.size}/${s.exercises.length} ✓`, 'good')], columns);
}

function bodyOf(s: WatchState, f: WatchFrame): Line[] {
  switch (s.view) {
    case 'all':
      return s.exercises.map((e) => allLine(s, e.id, e.title[s.language]));
    case 'reset':
      return wrapText(watchMessages.askReset[s.language](f.fileOf(currentOf(s))), f.columns, 'strong');
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
  const task = renderMarkdown(currentOf(s).goal[s.language].trim(), f.columns);
  return [...verdictPart(s, f), ...hintPart(s, f), [], line(watchMessages.task[s.language], 'heading'), ...task];
}

function verdictPart(s: WatchState, { columns, fileOf }: WatchFrame): Line[] {
  return [line(fileOf(currentOf(s)), 'dim'), statusLine(s), ...s.lines[s.language].slice(1).flatMap((l) => wrapText(l, columns))];
}

function hintPart(s: WatchState, { columns }: WatchFrame): Line[] {
  const { language } = s;
  const { hints } = currentOf(s);
  const title = (index: number): Line => line(`${exerciseMessages.hint[language]} ${index + 1}/${hints.length}`, 'heading');
  return hints.slice(0, s.hints).flatMap((h, index): Line[] => [[], title(index), ...renderMarkdown(h[language].trim(), columns)]);
}

function statusLine(s: WatchState): Line {
  const { language } = s;
  if (s.status === 'checking') return line(watchMessages.checking[language](s.tried), 'running');
  const first = s.lines[language][0];
  if (s.status === 'passed') return line(first ?? '✓', 'good');
  return line(first ?? '✗', 'bad');
}

/** One line about what just happened; '' for none. */
export function noteText(s: WatchState): string {
  const { language } = s;
  if (typeof s.note === 'object') return s.note.text;
  if (s.note === 'last-hint') return watchMessages.lastHint[language](currentOf(s).id);
  if (s.note !== 'none') return watchMessages.notes[s.note][language];
  return s.status === 'passed' && s.view === 'verdict' ? watchMessages.passed[language](currentOf(s).id) : '';
}
