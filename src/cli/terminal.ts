/** What the commands with a screen share: giving the terminal back, colour, and complaints that must not be written across a screen. */

/** Calls `restore` however the process ends; returns what takes it back. */
export function restoreAtExit(restore: () => void): () => void {
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
  const die = (signal: NodeJS.Signals): void => {
    restore();
    process.exit(signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129);
  };
  process.once('exit', restore);
  for (const s of signals) process.once(s, die);
  return () => {
    process.off('exit', restore);
    for (const s of signals) process.off(s, die);
  };
}

export function wantsColour(): boolean {
  return !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}

export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Lines for standard error: at once, or when the screen has been left. */
export class Complaints {
  private readonly kept: string[] = [];

  constructor(private readonly atOnce: boolean) {}

  readonly take = (line: string): void => {
    if (this.atOnce) process.stderr.write(`gocl: ${line}\n`);
    else this.kept.push(line);
  };

  tell(): void {
    for (const line of this.kept.splice(0)) process.stderr.write(`gocl: ${line}\n`);
  }
}
