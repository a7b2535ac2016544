/** State → lines of the watch screen; pure. */
import { difficulties } from '../../lessons/exercise.ts';
import type { Language } from '../../lessons/lesson.ts';
import { exerciseMessages } from '../exercise/exercise-text.ts';
import { renderMarkdown } from '../text/markdown.ts';
import { fitted, type Line, line, marked, span, spread, windowOf } from '../text/span.ts';
import { wrapText } from '../text/wrap.ts';
import { currentOf, type WatchState } from './state.ts';
import { watchMessages } from './messages.ts';

export interface WatchFrame {
  readonly columns: number;
  readonly rows: number;
  readonly language: Language;
  /** Path of the current exercise's file, as shown. */
  readonly file: string;
}

/** Exactly `rows` lines of at most `columns` cells. */
export function composeWatch(s: WatchState, f: WatchFrame): Line[] {
  const { columns, rows } = f;
  const body = bodyOf(s, f);
  const height = Math.max(1, rows - 4);
  const top = Math.min(s.view === 'list' ? listTop(s, height) : s.top, Math.max(0, body.length - height));
  const more = body.length > height ? span(`  ${Math.min(body.length, top + height)}/${body.length} ↑↓`, 'dim') : span('');
  return [
    header(s, f),
    line('─'.repeat(columns), 'dim'),
    ...windowOf(body, top, height),
    [span(noteText(s, f.language), 'accent'), more],
    fitted([span(watchMessages.keys[f.language](s.view), 'dim')], columns),
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
    case 'list':
      return s.exercises.map((e, index) => listLine(s, index, `${s.done.has(e.id) ? '✓' : ' '} ${e.id}  ${e.title[f.language]}`, f.columns));
    case 'all':
      return s.exercises.map((e) => allLine(s, e.id, e.title[f.language]));
    case 'reset':
      return wrapText(watchMessages.askReset[f.language](f.file), f.columns, 'strong');
    default:
      return verdictBody(s, f);
  }
}

function listLine(s: WatchState, index: number, text: string, columns: number): Line {
  const l = fitted([span(`${index === s.index ? '▸' : ' '} ${text}`)], columns);
  return index === s.cursor ? marked(l) : l;
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
    line(f.file, 'dim'),
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
  if (s.note !== 'none') return watchMessages.notes[s.note][language];
  return s.status === 'passed' && s.view === 'verdict' ? watchMessages.passed[language](currentOf(s).id) : '';
}

/** The selected line stays in sight. */
function listTop(s: WatchState, height: number): number {
  return Math.max(0, s.cursor - height + 1);
}
