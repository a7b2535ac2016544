/** The scheduler and the stacks, for package runtime. */
import { type NativeTable, parks, plain } from '../../runtime/native.ts';
import type { Execution } from '../../runtime/execution.ts';
import { logicalFrames } from './frames.ts';

/** Virtual nanoseconds a collection takes: that of a small heap. */
const collectionTime = 100_000;

/** What GOMAXPROCS was set to, where the program did. */
const procs = ($: Execution): number => $.packages.get('runtime.GOMAXPROCS') ?? $.gomaxprocs;

export const natives: NativeTable = {
  Gosched: parks(
    ($) =>
      function* () {
        yield* $.gosched();
      },
  ),
  collect: parks(
    ($) =>
      function* () {
        $.spend(collectionTime);
        yield* $.gosched();
      },
  ),
  Goexit: plain(($) => () => $.goexit()),
  // Who sees that others have ended knows that they do nothing any more.
  NumGoroutine: plain(($) => () => {
    $.synchronises();
    return [...$.goroutines].filter((g) => !g.system && g.status !== 'dead').length;
  }),
  lockThread: plain(($) => (by: number) => {
    $.g.threadLocks = Math.max($.g.threadLocks + by, 0);
  }),
  NumCPU: plain(($) => () => $.gomaxprocs),
  GOMAXPROCS: plain(($) => (n: number) => {
    const was = procs($);
    if (n >= 1) $.packages.set('runtime.GOMAXPROCS', n);
    return was;
  }),
  // Frame 0 of `frames` is who called frameAt's caller: frameAt itself has no Go code.
  frameAt: plain(($) => (skip: number) => {
    const frame = logicalFrames($.callers(), $.g.id === 1)[skip];
    return frame === undefined ? ['', '', 0, false] : [frame.fn, frame.file, frame.line, true];
  }),
  funcNameAt: plain(() => () => ''),
  stackText: plain(($) => (all: boolean) => $.stacksText(all)),
};
