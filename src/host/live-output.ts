/**
 * What a live program writes, on its way to the main thread in pieces worth a message. Order between stdout and stderr is
 * kept; nothing waits longer than some milliseconds while the program runs, nor past a moment when it waits itself.
 */
import { stringToBytes } from '../source/bytes.ts';

const pieceBytes = 32 << 10;
const longestWaitMs = 20;

export class LiveOutput {
  private fd: 1 | 2 = 1;
  private pieces: string[] = [];
  private length = 0;
  private since = 0;

  constructor(
    private readonly send: (fd: 1 | 2, data: Uint8Array) => void,
    /** Wall time in milliseconds. */
    private readonly clock: () => number,
  ) {}

  /** `text` is a byte string. Errors are the main thread's. */
  write(fd: 1 | 2, text: string): 0 {
    if (fd !== this.fd) this.flush();
    if (this.length === 0) this.since = this.clock();
    this.fd = fd;
    this.pieces.push(text);
    this.length += text.length;
    if (this.length >= pieceBytes) this.flush();
    return 0;
  }

  /** Called often while the program computes. */
  breathe(): void {
    if (this.length > 0 && this.clock() - this.since > longestWaitMs) this.flush();
  }

  flush(): void {
    if (this.length === 0) return;
    this.send(this.fd, stringToBytes(this.pieces.join('')));
    this.pieces = [];
    this.length = 0;
  }
}
