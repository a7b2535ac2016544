/** Opens the lesson screen on a terminal, and gives the terminal back as it was. */
import { render } from 'ink';
import { useEffect, useState } from 'react';
import type { Language, Lesson } from '../../lessons/lesson.ts';
import type { RunProgram } from '../../program/result.ts';
import { type AtExit, withAlternateScreen } from '../terminal/alternate-screen.ts';
import { FramePainter, type TerminalOutput } from '../terminal/painter.ts';
import { LessonScreen } from './lesson-screen.tsx';

export interface LessonScreenOptions {
  readonly lesson: Lesson;
  readonly language: Language;
  readonly runProgram: RunProgram;
  /** The terminal: `process.stdin` and `process.stdout`. */
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: TerminalOutput;
  /** False with NO_COLOR, --no-color or TERM=dumb. */
  readonly colour: boolean;
  readonly startAt?: number;
  readonly onStepDone?: (stepId: string) => void;
  /** Registers the restoring of the terminal for ends that pass by `finally`: signals, process.exit, uncaught errors. */
  readonly atExit?: AtExit;
}

/** Resolves with the exit code once the learner has left; rejects, with the terminal restored, when the screen breaks. */
export async function runLessonScreen(options: LessonScreenOptions): Promise<number> {
  const { stdin, stdout, atExit, ...props } = options;
  return withAlternateScreen(stdout, atExit, async () => {
    const painter = new FramePainter(stdout);
    const app = render(<SizedScreen painter={painter} {...props} />, {
      stdout: painter as unknown as NodeJS.WriteStream,
      stdin,
      debug: true,
      exitOnCtrlC: false,
      patchConsole: false,
    });
    try {
      await app.waitUntilExit();
      return 0;
    } finally {
      painter.close();
      app.unmount();
    }
  });
}

function SizedScreen({ painter, ...props }: { painter: FramePainter } & Omit<LessonScreenOptions, 'stdin' | 'stdout' | 'atExit'>) {
  const [size, setSize] = useState({ columns: painter.columns, rows: painter.rows });
  useEffect(() => {
    const resized = () => setSize({ columns: painter.columns, rows: painter.rows });
    painter.on('resize', resized);
    return () => {
      painter.off('resize', resized);
    };
  }, [painter]);
  return <LessonScreen {...props} size={size} />;
}
