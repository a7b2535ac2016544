/**
 * Opens the lesson screen on a terminal, and gives the terminal back as it was. The first frame is painted at once; ink,
 * which takes longer to load than all the rest, is fetched while the learner begins to read, and goes on from there.
 */
import type { Language, Lesson } from '../../lessons/lesson.ts';
import type { RunProgram } from '../../program/result.ts';
import { type AtExit, withAlternateScreen } from '../terminal/alternate-screen.ts';
import { FramePainter, type TerminalOutput } from '../terminal/painter.ts';
import { ansiLine } from '../text/ansi.ts';
import { compose, rowsOf } from './compose.ts';
import { initialState } from './state.ts';

export interface LessonScreenOptions {
  readonly lesson: Lesson;
  readonly language: Language;
  readonly runProgram: RunProgram;
  /** The terminal: `process.stdin` and `process.stdout`. */
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: TerminalOutput;
  /** False with NO_COLOR, --no-color or TERM=dumb. */
  readonly colour: boolean;
  /** Index of the step to open. */
  readonly startAt?: number;
  readonly onStepOpened?: (stepId: string) => void;
  readonly onStepDone?: (stepId: string) => void;
  /** The language in which the screen is now. */
  readonly onLanguage?: (language: Language) => void;
  /** Registers the restoring of the terminal for ends that pass by `finally`: signals, process.exit, uncaught errors. */
  readonly atExit?: AtExit;
}

/** Resolves with the exit code once the learner has left; rejects, with the terminal restored, when the screen breaks. */
export async function runLessonScreen(options: LessonScreenOptions): Promise<number> {
  return withAlternateScreen(options.stdout, options.atExit, async () => {
    await showLesson(options);
    return 0;
  });
}

/** The same, for a caller who has entered the alternate screen. */
export async function showLesson(options: LessonScreenOptions): Promise<void> {
  const { stdin, stdout } = options;
  // Raw from the start: what is typed before ink listens must not be echoed into the frame.
  stdin.setRawMode(true);
  try {
    const painter = new FramePainter(stdout);
    painter.write(firstFrame(options, painter));
    const { mountLessonScreen } = await import('./mount-lesson-screen.tsx');
    await mountLessonScreen(painter, options);
  } finally {
    stdin.setRawMode(false);
  }
}

function firstFrame(options: LessonScreenOptions, { columns, rows }: FramePainter): string {
  const state = initialState(options.lesson, options.language, options.startAt);
  return rowsOf(compose(state, columns, rows))
    .map((l) => ansiLine(l, options.colour))
    .join('\n');
}
