/**
 * Opens the quizzes on a terminal, and gives the terminal back as it was. The first frame is painted at once; ink is fetched
 * while the learner begins to read.
 */
import type { OutcomeSource } from '../../lessons/quiz/outcome-source.ts';
import type { Language } from '../../lessons/lesson.ts';
import { rowsOf } from '../lesson/compose.ts';
import { type AtExit, withAlternateScreen } from '../terminal/alternate-screen.ts';
import { FramePainter, type TerminalOutput } from '../terminal/painter.ts';
import { ansiLine } from '../text/ansi.ts';
import { type ChooserState, chooserLines, type QuizRow } from './chooser.ts';
import { composeQuiz } from './compose.ts';
import type { OpenQuiz } from './quiz-screen.tsx';
import { type Entry, initialQuizState } from './state.ts';

export interface QuizScreenOptions {
  /** The quiz to open; null: the list. */
  readonly open: OpenQuiz | null;
  readonly rows: readonly QuizRow[];
  readonly openQuiz: (lesson: string) => OpenQuiz;
  readonly language: Language;
  readonly source: OutcomeSource;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: TerminalOutput;
  /** False with NO_COLOR or TERM=dumb. */
  readonly colour: boolean;
  readonly onEntry?: (lesson: string, entry: Entry) => void;
  /** The language in which the screen is now. */
  readonly onLanguage?: (language: Language) => void;
  readonly atExit?: AtExit;
}

/** Resolves once the learner has left; rejects, with the terminal restored, when the screen breaks. */
export async function runQuizScreen(options: QuizScreenOptions): Promise<void> {
  await withAlternateScreen(options.stdout, options.atExit, () => showQuiz(options));
}

/** The same, for a caller who has entered the alternate screen. */
export async function showQuiz(options: QuizScreenOptions): Promise<void> {
  const { stdin, stdout } = options;
  stdin.setRawMode(true);
  try {
    const painter = new FramePainter(stdout);
    painter.write(firstFrame(options, painter));
    const { mountQuizScreen } = await import('./mount-quiz-screen.tsx');
    await mountQuizScreen(painter, options);
  } finally {
    stdin.setRawMode(false);
  }
}

export function firstChooser({ rows, language }: Pick<QuizScreenOptions, 'rows' | 'language'>): ChooserState {
  return { rows, language, index: 0, chosen: null, quit: false };
}

function firstFrame(options: QuizScreenOptions, { columns, rows }: FramePainter): string {
  const { open, language, colour } = options;
  const lines = open
    ? rowsOf(composeQuiz(initialQuizState(open.quiz, open.title, language, open.session), open.place, columns, rows))
    : chooserLines(firstChooser(options), columns, rows);
  return lines.map((l) => ansiLine(l, colour)).join('\n');
}
