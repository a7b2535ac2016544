/** The alternate screen of the terminal: entered once, left once, whatever happens in between. */

/** Alternate buffer, cursor hidden, cleared. */
export const enterSequence = '\x1b[?1049h\x1b[?25l\x1b[2J\x1b[H';
/** Attributes reset, cursor shown, the learner's own screen back. */
export const leaveSequence = '\x1b[?2026l\x1b[0m\x1b[?25h\x1b[?1049l';

/** Calls `restore` when the process ends by any way that can be noticed; gives back how to withdraw it. Only the CLI knows the process. */
export type AtExit = (restore: () => void) => () => void;

export async function withAlternateScreen<T>(terminal: { write(text: string): unknown }, atExit: AtExit | undefined, body: () => Promise<T>): Promise<T> {
  let left = false;
  const leave = () => {
    if (left) return;
    left = true;
    terminal.write(leaveSequence);
  };
  const withdraw = atExit?.(leave);
  terminal.write(enterSequence);
  try {
    return await body();
  } finally {
    leave();
    withdraw?.();
  }
}
