/** Messages between the main thread and the worker that compiles and runs programs. */
import type { RunRequest, RunResult } from '../program/result.ts';

export type ToWorker =
  | {
      readonly kind: 'run';
      readonly request: RunRequest;
      /** Send output as it is written, and take stdin and signals while the program runs. */
      readonly live: boolean;
      /** Standard files that the worker itself writes to at once, so that the program learns of errors: those where a write never waits. */
      readonly direct: readonly (1 | 2)[];
      /** Standard input comes when it is asked for. */
      readonly asksStdin: boolean;
    }
  /** A chunk of stdin as a byte string; null is end of file. */
  | { readonly kind: 'stdin'; readonly data: string | null }
  | { readonly kind: 'signal'; readonly signal: string };

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'output'; readonly fd: 1 | 2; readonly data: Uint8Array }
  /** The program waits for stdin. */
  | { readonly kind: 'need-stdin' }
  /** What the program does with signals has changed: all that it does not name do what they do by default. */
  | { readonly kind: 'signals'; readonly taken: readonly string[]; readonly ignored: readonly string[] }
  | { readonly kind: 'done'; readonly result: RunResult };
