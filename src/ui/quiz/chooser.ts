/** The list of quizzes to choose from: state, keys and lines. Also how `gocl quiz` prints it where there is no terminal. */
import type { Key } from 'ink';
import { type Bilingual, type Language, otherLanguage } from '../../lessons/lesson.ts';
import { barOfKeys } from '../lesson/chrome.ts';
import { smallest } from '../lesson/layout.ts';
import { fitted, type Line, marked, span, textWidth, windowOf } from '../text/span.ts';
import { tooSmall } from './compose.ts';
import { quizMessages } from './messages.ts';

export interface QuizRow {
  readonly lesson: string;
  readonly title: Bilingual;
  readonly questions: number;
  /** Questions that were answered right the last time. */
  readonly right: number;
  /** A session can be gone on with. */
  readonly underway: boolean;
}

export interface ChooserState {
  readonly rows: readonly QuizRow[];
  readonly language: Language;
  readonly index: number;
  /** The lesson whose quiz was chosen. */
  readonly chosen: string | null;
  readonly quit: boolean;
}

export function chooserKey(state: ChooserState, input: string, key: Key): ChooserState {
  const { rows, index } = state;
  if (input === 'q' || key.escape || (key.ctrl && input === 'c')) return { ...state, quit: true };
  if (key.return) return { ...state, chosen: rows[index]?.lesson ?? null };
  if (input === 't') return { ...state, language: otherLanguage(state.language) };
  const by = key.upArrow || input === 'k' ? -1 : key.downArrow || input === 'j' ? 1 : 0;
  return { ...state, index: (index + by + rows.length) % rows.length };
}

export function chooserLines(state: ChooserState, columns: number, rows: number): Line[] {
  if (columns < smallest.columns || rows < smallest.rows) return tooSmall(state.language, columns, rows);
  const messages = quizMessages(state.language);
  const header = [...fitted([span(` gocl  ${messages.choose}`)], columns)].map((s) => ({ ...s, style: 'bar' as const }));
  const list = state.rows.map((row, index) => {
    const text = fitted([span(index === state.index ? ' › ' : '   '), ...rowLine(row, state)], columns);
    return index === state.index ? marked(text) : text;
  });
  const height = rows - 3;
  const top = Math.max(0, state.index - height + 1);
  return [header, [], ...windowOf(list, top, height), barOfKeys(bar, state.language, columns)];
}

const bar = [
  { keys: '↑↓', en: 'choose', zh: '选择' },
  { keys: 't', en: '中文', zh: 'English' },
  { keys: 'Enter', en: 'open', zh: '打开' },
  { keys: 'q', en: 'leave', zh: '离开' },
];

function rowLine({ lesson, title, questions, right, underway }: QuizRow, { rows, language }: ChooserState): Line {
  const messages = quizMessages(language);
  const widest = Math.max(...rows.map((row) => textWidth(row.lesson)));
  const widestTitle = Math.max(...rows.map((row) => textWidth(row.title[language])));
  const sign = right === questions ? '✓ ' : underway || right > 0 ? '… ' : '  ';
  const count = messages.listRow(right, questions);
  return [
    span(sign),
    ...fitted([span(lesson, 'strong')], widest + 2),
    ...fitted([span(title[language])], widestTitle + 2),
    span(underway ? `${count}, ${messages.underway}` : count, 'dim'),
  ];
}

/** The same on paper. Ends with a newline. */
export function quizListText(rows: readonly QuizRow[], language: Language): string {
  const messages = quizMessages(language);
  if (rows.length === 0) return `${messages.noQuizzes}\n`;
  const state: ChooserState = { rows, language, index: -1, chosen: null, quit: false };
  const text = rows.map((row) =>
    rowLine(row, state)
      .map((s) => s.text)
      .join('')
      .trimEnd(),
  );
  return `${[messages.choose, '', ...text, '', messages.listHint].join('\n')}\n`;
}
