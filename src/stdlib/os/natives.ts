/** The standard files and the command line. */
import { PARK } from '../../runtime/chan.ts';
import { type NativeTable, parks, plain } from '../../runtime/native.ts';
import type { Box } from '../../runtime/rtype.ts';
import type { Slice } from '../../runtime/slice-value.ts';

export const natives: NativeTable = {
  inTest: plain(($) => () => $.packages.get('testing.panicOnExit0') === true),
  runtimeArgs: plain(($) => () => $.sliceOf($.types.string, [...$.args])),
  readStdin: parks(
    ($) =>
      function* (b: Slice) {
        for (;;) {
          const got = $.readStdin(b.n);
          if (got !== PARK) return $.copyString(b, got);
          yield* $.park();
        }
      },
  ),
  writeOutput: plain(
    ($) =>
      (fd: number, b: Slice): number =>
        $.write(fd, $.bytesToString(b)),
  ),
  registerStdio: plain(($) => (stdout: () => Box | null, stdin: () => Box | null, writeError: (fd: number, errno: number) => Box) => {
    $.stdio = { stdout, stdin, writeError };
  }),
};
