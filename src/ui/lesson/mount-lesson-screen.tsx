/** Renders the lesson screen with ink into a painter, and follows the terminal's size. */
import { render } from 'ink';
import { useEffect, useState } from 'react';
import type { FramePainter } from '../terminal/painter.ts';
import { LessonScreen } from './lesson-screen.tsx';
import type { LessonScreenOptions } from './run-lesson-screen.tsx';

/** Resolves when the learner has left; rejects when the screen breaks. */
export async function mountLessonScreen(painter: FramePainter, options: LessonScreenOptions): Promise<void> {
  const { stdin, stdout: _, atExit: __, ...props } = options;
  const app = render(<SizedScreen painter={painter} {...props} />, {
    stdout: painter as unknown as NodeJS.WriteStream,
    stdin,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
  });
  try {
    await app.waitUntilExit();
  } finally {
    painter.close();
    app.unmount();
  }
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
