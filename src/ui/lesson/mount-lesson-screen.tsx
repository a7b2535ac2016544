/** Renders the lesson screen with ink into a painter, and follows the terminal's size. */
import { renderInto, usePainterSize, useSuspendKey } from '../terminal/mount.tsx';
import type { FramePainter } from '../terminal/painter.ts';
import { LessonScreen } from './lesson-screen.tsx';
import type { LessonScreenOptions } from './run-lesson-screen.tsx';

/** Resolves when the learner has left; rejects when the screen breaks. */
export async function mountLessonScreen(painter: FramePainter, options: LessonScreenOptions): Promise<void> {
  const { stdin, stdout: _, atExit: __, ...props } = options;
  await renderInto(painter, stdin, <SizedScreen painter={painter} {...props} />);
}

function SizedScreen({ painter, ...props }: { painter: FramePainter } & Omit<LessonScreenOptions, 'stdin' | 'stdout' | 'atExit'>) {
  const size = usePainterSize(painter);
  useSuspendKey();
  return <LessonScreen {...props} size={size} />;
}
