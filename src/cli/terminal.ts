/** What the commands with a screen share: giving the terminal back, for good or until `fg`, colour, and complaints that must not be written across a screen. */

import { suspendEvent } from '../ui/terminal/key-names.ts';

/** Calls `restore` however the process ends or is suspended, and `enter` when it goes on; returns what takes that back. */
export function restoreAtExit(restore: () => void, enter: () => void): () => void {
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;
  const die = (signal: NodeJS.Signals): void => {
    restore();
    process.exit(signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 129);
  };
  process.once('exit', restore);
  for (const s of signals) process.once(s, die);
  const unwatch = process.platform === 'win32' ? () => {} : restoreWhileSuspended(restore, enter);
  return () => {
    unwatch();
    process.off('exit', restore);
    for (const s of signals) process.off(s, die);
  };
}

/**
 * Job control: Ctrl-Z and SIGTSTP give the terminal back and stop the process; SIGCONT takes it again and paints anew, also
 * after a SIGSTOP, which nobody can see coming.
 */
function restoreWhileSuspended(restore: () => void, enter: () => void): () => void {
  const { stdin, stdout } = process;
  const suspend = (): void => {
    const raw = stdin.isRaw;
    stdin.setRawMode(false);
    restore();
    process.off('SIGTSTP', suspend);
    // The whole group, as the terminal would have it: npx, say, has to stop as well, or the shell waits for it.
    process.kill(0, 'SIGTSTP');
    // Stopped here, until SIGCONT. Where no shell could continue it, the system does not stop it at all.
    process.on('SIGTSTP', suspend);
    goOn(raw);
  };
  const goOn = (raw: boolean): void => {
    restore();
    // Twice: the shell may have changed the terminal behind Node's back.
    stdin.setRawMode(false);
    stdin.setRawMode(raw);
    enter();
    // The size may have changed while nobody was told.
    process.emit('SIGWINCH', 'SIGWINCH');
    stdout.emit('resize');
  };
  const continued = (): void => goOn(stdin.isRaw);
  process.on('SIGTSTP', suspend);
  process.on('SIGCONT', continued);
  stdin.on(suspendEvent, suspend);
  return () => {
    process.off('SIGTSTP', suspend);
    process.off('SIGCONT', continued);
    stdin.off(suspendEvent, suspend);
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
