/** The alternate screen of the terminal: entered and left in turn, whatever happens in between, and left in the end. */

/** Alternate buffer, cursor hidden, cleared. */
export const enterSequence = '\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H';
/** Attributes reset, cursor shown, the learner's own screen back. */
export const leaveSequence = '\x1b[?2026l\x1b[0m\x1b[?25h\x1b[?1049l';

/**
 * Calls `restore` when the process ends by any way that can be noticed, and when it is suspended; `enter` when it goes on after that.
 * Gives back how to withdraw both. Only the CLI knows the process.
 */
export type AtExit = (restore: () => void, enter: () => void) => () => void;

export async function withAlternateScreen<T>(terminal: { write(text: string): unknown }, atExit: AtExit | undefined, body: () => Promise<T>): Promise<T> {
  let inside = false;
  const enter = () => {
    inside = true;
    terminal.write(enterSequence);
  };
  const leave = () => {
    if (!inside) return;
    inside = false;
    terminal.write(leaveSequence);
  };
  const withdraw = atExit?.(leave, enter);
  enter();
  try {
    return await body();
  } finally {
    leave();
    withdraw?.();
  }
}
