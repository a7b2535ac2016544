import { expect, test } from 'vitest';
import { Execution } from '../../src/runtime/execution.ts';
import type { Trace } from '../../src/trace/event.ts';
import { parseTrace, traceToJson } from '../../src/trace/export-json.ts';
import { traceToText } from '../../src/trace/export-text.ts';
import { Recorder } from '../../src/trace/recorder.ts';
import { History, stateAt } from '../../src/trace/state.ts';

/** Traces a body written as compiled code of level `trace`. */
function traceOf(body: ($: Execution) => any): Trace {
  const sites = [5, 6, 7].map((line) => ({ file: 0, line, locals: [{ name: 'x' }] }));
  const recorder = new Recorder({ files: [{ name: 'main.go', text: '' }], sites, functions: ['main.main', 'main.f'] });
  const $ = new Execution({ recorder });
  const main = body($);
  main.$g = true;
  $.start(main);
  $.run();
  return recorder.trace();
}

const producerConsumer = traceOf(
  ($) =>
    function* () {
      $.enter(0);
      $.at(0, [1]);
      const ch = $.makeChan($.types.chan($.types.int), 1, 'jobs');
      const f: any = function* () {
        $.enter(1);
        for (let i = 0; i < 3; i++) {
          $.at(1, [i]);
          if ($.send(ch, i)) yield* $.park();
        }
        $.close(ch);
        $.leave();
      };
      f.$g = true;
      f.$name = 'main.f';
      $.go(f, []);
      for (;;) {
        $.at(2, [2]);
        let r = $.recv2(ch);
        if (r === $.PARK) r = yield* $.park();
        if (!r[1]) break;
      }
      $.write(1, 'done\n');
      $.leave();
    },
);

test('the state after each step follows from the events', () => {
  const { events } = producerConsumer;
  const end = stateAt(producerConsumer, events.length);
  expect([end.exitCode, end.stdout, end.goroutines.get(2)?.status]).toEqual([0, 'done\n', 'dead']);
  const jobs = [...end.objects.values()].find((o) => o.name === 'jobs')!;
  expect([jobs.closed, jobs.buffer, jobs.cap]).toEqual([true, [], 1]);
  const blocked = events.findIndex((e) => e.kind === 'GoBlock' && e.g === 2);
  const state = stateAt(producerConsumer, blocked + 1);
  const ch = state.objects.get(jobs.id)!;
  expect([ch.buffer, ch.sendq]).toEqual([['1'], [2]]);
  const f = state.goroutines.get(2)!;
  expect([f.status, f.reason, f.stack.map((x) => x.fn), f.stack[0]?.locals.get('x'), f.at?.line]).toEqual(['waiting', 'chan send', ['main.f'], '2', 6]);
});

test('who has sent or received does not wait for it any more', () => {
  const { events } = producerConsumer;
  let handed = 0;
  events.forEach((e, i) => {
    if (e.kind !== 'ChanSend' && e.kind !== 'ChanRecv') return;
    const ch = stateAt(producerConsumer, i + 1).objects.get(e.ch)!;
    const other = e.kind === 'ChanSend' ? e.to : e.from;
    if (other !== undefined) handed++;
    expect([...ch.sendq, ...ch.recvq].filter((id) => id === e.g || id === other)).toEqual([]);
  });
  expect(handed).toBeGreaterThan(0);
});

test('buffers never exceed their capacity and time never runs backwards', () => {
  let last = 0;
  for (let n = 0; n <= producerConsumer.events.length; n++) {
    const s = stateAt(producerConsumer, n);
    for (const o of s.objects.values()) if (o.kind === 'chan') expect(o.buffer.length).toBeLessThanOrEqual(o.cap);
    expect(s.now).toBeGreaterThanOrEqual(last);
    last = s.now;
  }
});

test('history gives the same states, backwards too', () => {
  const history = new History(producerConsumer, 5);
  const n = producerConsumer.events.length;
  for (let i = n; i >= 0; i--) expect(history.at(i)).toEqual(stateAt(producerConsumer, i));
});

test('a panic unwinds, a recover ends it, deferred calls are listed', () => {
  const trace = traceOf(
    ($) =>
      function* () {
        $.enter(0);
        const d = $.deferFrame();
        const self = (): void => {
          $.recover($.recoverable(self));
        };
        (self as any).$name = 'main.main.func1';
        try {
          d.push(self, [], { fn: '', text: '', skip: 0, types: [], variadic: false });
          $.panic(new $.types.string.box('boom'));
        } catch (e) {
          d.fail(e);
        }
        d.runPlain();
        yield* [];
      },
  );
  const kinds = trace.events.map((e) => e.kind);
  expect(kinds.filter((k) => /Panic|Recover|Defer/.test(k))).toEqual(['DeferPush', 'Panic', 'DeferRun', 'Recover']);
  const at = stateAt(trace, kinds.indexOf('Panic') + 1).goroutines.get(1)!;
  expect([at.panics, at.stack[0]?.defers]).toEqual([['"boom"'], ['main.main.func1()']]);
  expect(stateAt(trace, trace.events.length).goroutines.get(1)?.panics).toEqual([]);
});

test('JSON goes there and back; the table names things', () => {
  expect(parseTrace(traceToJson(producerConsumer))).toEqual(producerConsumer);
  expect(() => parseTrace('{"version":99}')).toThrow(/version 99/);
  const text = traceToText(producerConsumer, { eventsOnly: true });
  expect(text).toMatch(/main\.go:5 +makes channel jobs \(capacity 1\)/);
  expect(text).toMatch(/g2 +main\.go:6 +blocks: chan send \(jobs\)/);
  expect(text).toMatch(/g1 +main\.go:7 +stdout: "done\\n"/);
});
