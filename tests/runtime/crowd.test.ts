/** Reports of very many goroutines: right to the last one, and without the host's formatting of stacks, which is slow. */
import { expect, test } from 'vitest';
import { Execution } from '../../src/runtime/execution.ts';

const source = `
const wait = function* wait(ch) {
  if ($.recv(ch) === $.PARK) yield* $.park();
};
wait.$g = true;
const main = function* () { const c = $.makeChan($.types.chan($.types.int)); for (let i = 1; i < n; i++) $.go(wait, [c], 0); yield* wait(c); };
main.$g = true;
return main;`;

function report(n: number): { err: string; formatted: number } {
  const lines = source.split('\n').map(() => ({ file: 0, line: 7 }));
  const code = {
    url: 'gocl-crowd.js',
    lineOffset: 2,
    files: ['/tmp/x.go'],
    lines,
    funcs: [{ start: 1, end: lines.length - 1, name: 'main.wait' }],
    goSites: [{ fn: 'main.main', file: 0, line: 9 }],
  };
  let err = '';
  let formatted = 0;
  const $ = new Execution({ code, host: { write: (_, bytes) => void (err += bytes) } });
  $.start(new Function('$', 'n', `${source}\n//# sourceURL=gocl-crowd.js`)($, n));
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = () => void formatted++;
  try {
    $.run();
  } finally {
    Error.prepareStackTrace = before;
  }
  return { err, formatted };
}

test('each of a crowd is shown where it waits', () => {
  const { err, formatted } = report(401);
  expect(err.match(/goroutine \d+ \[chan receive\]:\nmain\.wait\(\.\.\.\)\n\t\/tmp\/x\.go:7 /g)).toHaveLength(400);
  expect(formatted).toBe(0);
});
