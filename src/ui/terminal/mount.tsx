/** What every screen of ink's needs: to be rendered into a painter until the learner leaves, and to follow the terminal's size. */
import { render, useInput, useStdin } from 'ink';
import { type ReactElement, useEffect, useState } from 'react';
import { suspendEvent, suspendKey } from './key-names.ts';
import type { FramePainter } from './painter.ts';

/** Resolves when the learner has left; rejects when the screen breaks. */
export async function renderInto(painter: FramePainter, stdin: NodeJS.ReadStream, screen: ReactElement): Promise<void> {
  const app = render(screen, { stdout: painter as unknown as NodeJS.WriteStream, stdin, debug: true, exitOnCtrlC: false, patchConsole: false });
  try {
    await app.waitUntilExit();
  } finally {
    painter.close();
    app.unmount();
  }
}

/** Cells. */
export function usePainterSize(painter: FramePainter): { columns: number; rows: number } {
  const [size, setSize] = useState({ columns: painter.columns, rows: painter.rows });
  useEffect(() => {
    const resized = () => setSize({ columns: painter.columns, rows: painter.rows });
    painter.on('resize', resized);
    return () => {
      painter.off('resize', resized);
    };
  }, [painter]);
  return size;
}

/** Lets Ctrl-Z suspend; for screens whose keys ink reads. It may come in one piece with other keys. */
export function useSuspendKey(): void {
  const { stdin } = useStdin();
  useInput((input, key) => {
    if ((key.ctrl && input === 'z') || input.includes(suspendKey)) stdin.emit(suspendEvent);
  });
}
