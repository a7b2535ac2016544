import { expect, test } from 'vitest';
import type { Execution } from '../../src/runtime/execution.ts';
import { gen, runGo } from './go-program.ts';

const say = ($: Execution, ...values: (string | number)[]): void => void $.write(1, `${values.join(' ')}\n`);

test('values pass through an unbuffered channel in order, and close ends the range', () => {
  const { out, code } = runGo(
    ($) =>
      function* () {
        const ch = $.makeChan($.types.chan($.types.int));
        $.go(
          gen(function* () {
            for (let i = 0; i < 3; i++) if ($.send(ch, i)) yield* $.park();
            $.close(ch);
          }),
          [],
        );
        for (;;) {
          let r = $.recv2(ch);
          if (r === $.PARK) r = yield* $.park();
          if (!r[1]) break;
          say($, r[0]);
        }
      },
  );
  expect(out).toBe('0\n1\n2\n');
  expect(code).toBe(0);
});

test('runnext: the goroutine created last runs first', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        const done = $.makeChan($.types.chan($.types.int), 5);
        for (let i = 0; i < 4; i++) {
          $.go(
            gen(function* () {
              say($, i);
              if ($.send(done, i)) yield* $.park();
            }),
            [],
          );
        }
        for (let i = 0; i < 4; i++) if ($.recv(done) === $.PARK) yield* $.park();
      },
  );
  expect(out).toBe('3\n0\n1\n2\n');
});

test('a buffered channel blocks when full and serves blocked senders in order', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        const ch = $.makeChan($.types.chan($.types.int), 1);
        for (let i = 0; i < 3; i++) {
          $.go(
            gen(function* () {
              if ($.send(ch, i)) yield* $.park();
            }),
            [],
          );
        }
        yield* $.gosched();
        say($, $.chanLen(ch), $.chanCap(ch));
        for (let i = 0; i < 3; i++) {
          let v = $.recv(ch);
          if (v === $.PARK) v = yield* $.park();
          say($, v);
        }
      },
  );
  expect(out).toBe('1 1\n2\n0\n1\n');
});

test('a sender blocked when the channel is closed panics in its own goroutine', () => {
  const { err, code } = runGo(
    ($) =>
      function* () {
        const ch = $.makeChan($.types.chan($.types.int));
        $.go(
          gen(function* () {
            if ($.send(ch, 1)) yield* $.park();
          }),
          [],
        );
        yield* $.gosched();
        $.close(ch);
        yield* $.gosched();
      },
  );
  expect(err).toMatch(/^panic: send on closed channel\n\ngoroutine 2 \[running\]:\n/);
  expect(code).toBe(2);
});

test.each<[string, ($: Execution) => unknown]>([
  ['close of nil channel', ($) => $.close(null)],
  ['send on closed channel', ($) => closedThen($, (ch) => $.send(ch, 1))],
  ['close of closed channel', ($) => closedThen($, (ch) => $.close(ch))],
  ['send on closed channel', ($) => closedThen($, (ch) => $.select([[ch, 1]], true))],
  ['makechan: size out of range', ($) => $.makeChan($.types.chan($.types.int), -1)],
])('panic: %s', (text, body) => {
  const { err } = runGo(($) => () => body($));
  expect(err.split('\n')[0]).toBe(`panic: ${text}`);
});

function closedThen($: Execution, then: (ch: any) => unknown): unknown {
  const ch = $.makeChan($.types.chan($.types.int), 1);
  $.close(ch);
  return then(ch);
}

test('select takes each ready case sometimes, never a nil channel, and the default when nothing is ready', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        const C = $.types.chan($.types.int);
        const [a, b] = [$.makeChan(C, 100), $.makeChan(C, 100)];
        for (let i = 0; i < 100; i++) {
          $.send(a, 1);
          $.send(b, 2);
        }
        const seen = [0, 0, 0];
        for (let i = 0; i < 100; i++) {
          const r = $.select([[a], [b], [null]], false);
          seen[r[0]]!++;
        }
        say($, seen[0]! > 20 ? 'a' : '', seen[1]! > 20 ? 'b' : '', seen[2]!);
        say($, $.select([[$.makeChan(C)], [null, 1]], true)[0]);
        yield* [];
      },
  );
  expect(out).toBe('a b 0\n-1\n');
});

test('a waiting select is served once, and leaves its other queues', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        const C = $.types.chan($.types.int);
        const [a, b, done] = [$.makeChan(C), $.makeChan(C), $.makeChan(C)];
        $.go(
          gen(function* () {
            for (let i = 0; i < 2; i++) {
              let r = $.select([[a], [b, 7]], false);
              if (r === $.PARK) r = yield* $.park();
              say($, 'case', r[0], String(r[1]), String(r[2]));
            }
            if ($.send(done, 0)) yield* $.park();
          }),
          [],
        );
        yield* $.gosched();
        if ($.send(a, 5)) yield* $.park();
        yield* $.gosched();
        let v = $.recv(b);
        if (v === $.PARK) v = yield* $.park();
        say($, v);
        if ($.recv(done) === $.PARK) yield* $.park();
        say($, a.recvq.goroutines().length, b.sendq.goroutines().length);
      },
  );
  expect(out).toBe('case 0 5 true\n7\ncase 1 undefined false\n0 0\n');
});

test('deadlock: everybody asleep', () => {
  const { err, code } = runGo(
    ($) =>
      function* () {
        const C = $.types.chan($.types.int);
        $.go(
          gen(function* () {
            $.block();
            yield* $.park();
          }),
          [],
        );
        $.recv($.makeChan(C));
        yield* $.park();
      },
  );
  expect(err).toBe('fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\n\ngoroutine 2 [select (no cases)]:\n');
  expect(code).toBe(2);
});

test('Goexit in main: the others go on; then a deadlock of its own kind', () => {
  const { err, out, code } = runGo(($) => () => {
    $.go(() => say($, 'still here'), []);
    $.goexit();
  });
  expect(out).toBe('still here\n');
  expect(err).toBe('fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n');
  expect(code).toBe(2);
});

test('main returning ends the program at once', () => {
  const { out, code } = runGo(($) => () => {
    $.go(() => say($, 'never'), []);
  });
  expect([out, code]).toEqual(['', 0]);
});

test('go of a nil func is fatal', () => {
  const { err, code } = runGo(($) => () => $.go(null, []));
  expect(err).toMatch(/^fatal error: go of nil func value\n\ngoroutine 1 \[running\]:\n/);
  expect(code).toBe(2);
});

test('a busy loop is preempted', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        let done = false;
        $.go(() => {
          done = true;
        }, []);
        while (!done) if (--$.ticks < 0) yield* $.preempt();
        say($, 'done');
      },
  );
  expect(out).toBe('done\n');
});

test('a pair that keeps waking each other does not starve the rest', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        const C = $.types.chan($.types.int);
        const [a, b] = [$.makeChan(C), $.makeChan(C)];
        let done = false;
        $.go(() => {
          done = true;
        }, []);
        $.go(
          gen(function* () {
            for (;;) {
              if ($.recv(a) === $.PARK) yield* $.park();
              if ($.send(b, 1)) yield* $.park();
            }
          }),
          [],
        );
        while (!done) {
          if (--$.ticks < 0) yield* $.preempt();
          if ($.send(a, 1)) yield* $.park();
          if ($.recv(b) === $.PARK) yield* $.park();
        }
        say($, 'done');
      },
  );
  expect(out).toBe('done\n');
});

test('sleepers wake in order of time, and sleeping costs nothing', () => {
  const { out, $ } = runGo(
    ($) =>
      function* () {
        for (const ms of [30, 10, 20]) {
          $.go(
            gen(function* () {
              if ($.sleep(ms * 1e6)) yield* $.park();
              say($, ms);
            }),
            [],
          );
        }
        if ($.sleep(3600e9)) yield* $.park();
      },
  );
  expect(out).toBe('10\n20\n30\n');
  expect($.now()).toBeGreaterThanOrEqual(3600e9);
  expect($.now()).toBeLessThan(3600e9 + 1e5);
});

test('computing takes virtual time: a timer fires in the middle of a busy loop', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        let fired = -1;
        const timer = $.newTimer(() => {
          fired = $.now();
        }, 'test');
        $.startTimer(timer, 50_000);
        while (fired < 0) if (--$.ticks < 0) yield* $.preempt();
        say($, fired >= 50_000 && fired < 51_000 ? 'on time' : String(fired));
      },
  );
  expect(out).toBe('on time\n');
});

test('a channel timer nobody waits for does not hide a deadlock; one somebody waits for does fire', () => {
  const body = (receive: boolean) => ($: Execution) =>
    function* (): Generator<any, any, any> {
      const C = $.types.chan($.types.int);
      const ticker = new $.ChanTimer($, $.makeChan(C, 1), () => 1, 'ticker');
      ticker.start($, 1e9, 1e9);
      let v = $.recv(receive ? ticker.ch : $.makeChan(C));
      if (v === $.PARK) v = yield* $.park();
      say($, v, Math.round($.now() / 1e9));
    };
  expect(runGo(body(true)).out).toBe('1 1\n');
  expect(runGo(body(false)).err).toMatch(/deadlock/);
});

test('stopping a channel timer that has fired leaves no stale value', () => {
  const { out } = runGo(
    ($) =>
      function* () {
        const timer = new $.ChanTimer($, $.makeChan($.types.chan($.types.int), 1), () => 1, 'timer');
        timer.start($, 1000, 0);
        if ($.sleep(5000)) yield* $.park();
        say($, String(timer.stop($)), $.chanLen(timer.ch), $.select([[timer.ch]], true)[0]);
      },
  );
  expect(out).toBe('true 0 -1\n');
});

test('semaphores serve in order', () => {
  const { out, err } = runGo(
    ($) =>
      function* () {
        const sema = new $.Ref(1);
        yield* $.semacquire(sema, 'sync.Mutex.Lock');
        for (let i = 0; i < 3; i++) {
          $.go(
            gen(function* () {
              yield* $.semacquire(sema, 'sync.Mutex.Lock');
              say($, i);
              $.semrelease(sema);
            }),
            [],
          );
        }
        yield* $.gosched();
        $.semrelease(sema);
        if ($.sleep(1)) yield* $.park();
        say($, sema.v, $.semWaiters(sema));
        sema.v = 0;
        yield* $.semacquire(sema, 'sync.Mutex.Lock');
      },
  );
  expect(out).toBe('2\n0\n1\n1 0\n');
  expect(err).toContain('goroutine 1 [sync.Mutex.Lock]:');
});

test('the host can slice a run without changing it', () => {
  const body = ($: Execution) =>
    function* (): Generator<any, any, any> {
      const ch = $.makeChan($.types.chan($.types.int));
      for (let k = 0; k < 3; k++) {
        $.go(
          gen(function* () {
            for (let i = 0; i < 4_000_000; i++) if (--$.ticks < 0) yield* $.preempt();
            if ($.send(ch, k)) yield* $.park();
          }),
          [],
        );
      }
      for (let k = 0; k < 3; k++) {
        let v = $.recv(ch);
        if (v === $.PARK) v = yield* $.park();
        say($, v, $.now());
      }
    };
  const whole = runGo(body);
  let text = '';
  const { Execution } = whole.$.constructor.prototype.constructor === Object ? { Execution: null as never } : { Execution: whole.$.constructor as any };
  const $ = new Execution({ host: { write: (_: number, b: string) => void (text += b) } });
  $.start(gen(body($)));
  let slices = 0;
  while ($.run(1_000_000) === 'more') slices++;
  expect(text).toBe(whole.out);
  expect(slices).toBeGreaterThan(1);
});

test('limits end the program, each in its own way', () => {
  const steps = runGo(
    ($) => () => {
      for (;;) if (--$.ticks < 0) $.tick();
    },
    { limits: { steps: 1e7 } },
  );
  expect(steps.$.ended).toMatchObject({ kind: 'limit', limit: 'steps' });
  const output = runGo(
    ($) => () => {
      for (;;) $.write(1, 'x'.repeat(100));
    },
    { limits: { output: 1000 } },
  );
  expect(output.$.ended).toMatchObject({ kind: 'limit', limit: 'output' });
  const goroutines = runGo(
    ($) => () => {
      for (;;) $.go(() => undefined, []);
    },
    { limits: { goroutines: 50 } },
  );
  expect(goroutines.$.ended).toMatchObject({ kind: 'limit', limit: 'goroutines' });
});

test('reading standard input waits for the host', () => {
  let input: string | null | undefined;
  let out = '';
  const { $ } = runGo(
    ($) =>
      function* () {
        let line = $.readStdin(10);
        while (line === $.PARK) {
          yield* $.park();
          line = $.readStdin(10);
        }
        out = line;
      },
    { host: { readStdin: () => input } },
  );
  expect($.ended).toBeNull();
  expect($.run()).toBe('waiting');
  input = 'hello';
  $.inputReady();
  expect($.run()).toBe('done');
  expect(out).toBe('hello');
});

test('signals: default action, or whoever asked', () => {
  const asleep = ($: Execution) =>
    function* (): Generator<any, any, any> {
      $.scheduleSignal('SIGINT', 1e9);
      if ($.sleep(2e9)) yield* $.park();
      say($, 'survived');
    };
  expect(runGo(asleep).$.ended).toMatchObject({ kind: 'signal', code: 130, signal: 'SIGINT' });
  const handled = runGo(($) => {
    $.signalHandler = () => ({ delivered: 1, missed: 0 });
    return asleep($);
  });
  expect(handled.out).toBe('survived\n');
});

test('the same seed gives the same run, another another', () => {
  const body = ($: Execution) => () => {
    const T = $.types.map($.types.int, $.types.int);
    const m = $.makeMap(T);
    for (let i = 0; i < 20; i++) $.mapSet(T, m, i, i);
    for (const it = $.mapIter(m); it.next(); ) say($, it.key);
  };
  const run = (seed: string): string => runGo(body, { seed }).out;
  expect(run('a')).toBe(run('a'));
  expect(run('a')).not.toBe(run('b'));
});
