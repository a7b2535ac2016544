/** Hand-written stand-ins for compiled code: runs a body as goroutine 1 and gives what it printed and how it ended. */
import { Execution, type ExecutionOptions } from '../../src/runtime/execution.ts';

export interface Ran {
  readonly $: Execution;
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** A generator function marked as compiled code marks them. */
export function gen<F extends (...args: any[]) => Generator<any, any, any>>(f: F): F {
  (f as any).$g = true;
  return f;
}

export type Body = ($: Execution) => (...args: any[]) => any;

export function runGo(body: Body, options: ExecutionOptions = {}): Ran {
  const text = { 1: '', 2: '' };
  const $ = new Execution({
    ...options,
    host: {
      ...options.host,
      write: (fd, bytes) => {
        text[fd] += bytes;
      },
    },
  });
  const main = body($);
  if (main.constructor.name === 'GeneratorFunction') gen(main);
  $.start(main);
  let state = $.run();
  for (let i = 0; state === 'more' && i < 1000; i++) state = $.run();
  if ($.ended?.kind === 'internal') throw $.ended.error;
  return { $, out: text[1], err: text[2], code: $.ended?.code ?? -1 };
}

/** Runs plain code that must panic, and gives the message `panic: …` without its prefix. */
export function panicOf(body: ($: Execution) => void): string {
  const { err } = runGo(($) => () => body($));
  return err.split('\n')[0]!.replace(/^panic: /, '');
}
