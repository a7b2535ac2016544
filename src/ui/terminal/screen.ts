/**
 * A screen as data: state, reducer, keys, and lines for a size. `showScreen` runs it on a terminal: the first frame is painted
 * at once, and ink, which takes longer to load than all the rest, goes on from there.
 *
 * Invariant: `compose` gives as many lines as there are rows, none of them wider than the columns.
 */
import { ansiLine } from '../text/ansi.ts';
import type { Line } from '../text/span.ts';
import { FramePainter, type TerminalOutput } from './painter.ts';

export interface ScreenProgram<S, A> {
  readonly initial: S;
  reduce(state: S, action: A): S;
  compose(state: S, columns: number, rows: number): Line[];
  /** Null: the key means nothing now. Keys are named as in `key-names.ts`. */
  actionOf(key: string, state: S, rows: number): A | null;
  /** What an action does to the world, before the reducer sees it; may tell in another action how it went. */
  perform?(action: A, state: S): A | null;
  /** The learner has left. */
  left(state: S): boolean;
}

export interface ScreenTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: TerminalOutput;
  /** False with NO_COLOR or TERM=dumb. */
  readonly colour: boolean;
}

/** The state after a key. */
export function pressed<S, A>(program: ScreenProgram<S, A>, state: S, key: string, rows: number): S {
  const action = program.actionOf(key, state, rows);
  if (action === null) return state;
  const told = program.perform?.(action, state) ?? null;
  const after = program.reduce(state, action);
  return told === null ? after : program.reduce(after, told);
}

/** Resolves with the last state once the learner has left. The caller has entered the alternate screen. */
export async function showScreen<S, A>(program: ScreenProgram<S, A>, terminal: ScreenTerminal): Promise<S> {
  const { stdin, stdout, colour } = terminal;
  // Raw from the start: what is typed before ink listens must not be echoed into the frame.
  stdin.setRawMode(true);
  stdout.write('\x1b[2J');
  const painter = new FramePainter(stdout);
  try {
    const lines = program.compose(program.initial, painter.columns, painter.rows);
    painter.write(lines.map((l) => ansiLine(l, colour)).join('\n'));
    const { mountScreen } = await import('./mount-screen.tsx');
    return await mountScreen(program, terminal, painter);
  } finally {
    painter.close();
    stdin.setRawMode(false);
  }
}
