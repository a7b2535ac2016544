/**
 * A stream for ink to render into, which paints whole frames onto the real terminal: each changed row in place, nothing
 * cleared, nothing scrolled. Ink's own output assumes that it shares the terminal with a shell, clears everything when a
 * frame fills the screen, and prints nothing where `CI` is set; a full-screen program needs none of that.
 * Ink is to be started with `debug: true`: then every write is one complete frame.
 */
import { EventEmitter } from 'node:events';

/** What is needed of the terminal; `process.stdout` fits. */
export interface TerminalOutput {
  readonly columns?: number;
  readonly rows?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

const beginUpdate = '\x1b[?2026h';
const endUpdate = '\x1b[?2026l';

export class FramePainter extends EventEmitter {
  readonly isTTY = true;
  private painted: string[] = [];
  /** The size for which that was painted. */
  private paintedFor = '';
  private closed = false;

  constructor(private readonly terminal: TerminalOutput) {
    super();
    terminal.on('resize', this.resized);
  }

  get columns(): number {
    return this.terminal.columns || 80;
  }

  get rows(): number {
    return this.terminal.rows || 24;
  }

  readonly write = (frame: string): boolean => {
    if (this.closed) return true;
    const rows = frame.split('\n').slice(0, this.rows);
    const blank = Array.from({ length: Math.max(0, this.painted.length - rows.length) }, () => '');
    const changes = [...rows, ...blank].flatMap((text, index) => (text === this.painted[index] ? [] : [`\x1b[${index + 1};1H${text}\x1b[0m\x1b[K`]));
    if (changes.length > 0) this.terminal.write(beginUpdate + changes.join('') + endUpdate);
    this.painted = rows;
    this.paintedFor = this.size();
    return true;
  };

  /** After this nothing is painted any more. */
  close(): void {
    this.closed = true;
    this.terminal.off('resize', this.resized);
  }

  /** Also when the size is what it was: then the terminal has shown something else meanwhile. */
  private readonly resized = (): void => {
    const frame = this.painted;
    this.painted = [];
    if (!this.closed) this.terminal.write('\x1b[2J');
    if (this.paintedFor === this.size()) this.write(frame.join('\n'));
    this.emit('resize');
  };

  private size(): string {
    return `${this.columns}x${this.rows}`;
  }
}
