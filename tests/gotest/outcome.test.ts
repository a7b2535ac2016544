/** `testRequest` and `testOutcome`: what the checks of exercises build on. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { type TestOptions, type TestOutcome, testOutcome, testRequest } from '../../src/program/test-run.ts';

const runner = new Runner();
afterAll(() => runner.close());

async function outcome(body: string, options: TestOptions = {}): Promise<TestOutcome> {
  const text = `package x\n\nimport (\n\t"testing"\n\t"time"\n)\n\nvar _ = time.Second\n\n${body}`;
  const files = [{ name: './x_test.go', path: '/home/me/x/x_test.go', text }];
  return testOutcome(await runner.run(testRequest({ main: { path: 'example.com/x', dir: '.', files } }, options)));
}

describe('outcome of tests', () => {
  it('tells tests, in order, with what they logged', async () => {
    const o = await outcome(
      'func TestA(t *testing.T) {\n\tt.Log("a")\n\tt.Run("sub", func(t *testing.T) { t.Error("bad") })\n}\n\nfunc TestB(t *testing.T) { t.Skip("no") }\n\nfunc TestC(t *testing.T) {}\n',
    );
    expect(o).toEqual({
      ok: false,
      tests: [
        { name: 'TestA', status: 'fail', output: '    x_test.go:11: a\n' },
        { name: 'TestA/sub', status: 'fail', output: '    x_test.go:12: bad\n' },
        { name: 'TestB', status: 'skip', output: '    x_test.go:15: no\n' },
        { name: 'TestC', status: 'pass', output: '' },
      ],
      leaked: [],
    });
  });

  it('tells a panic, and whose it is', async () => {
    const o = await outcome('func TestA(t *testing.T) { panic("boom") }\n');
    expect(o).toMatchObject({ ok: false, panic: 'panic: boom [recovered, repanicked]', tests: [{ name: 'TestA', status: 'fail' }] });
  });

  it('tells a deadlock, with and without a timeout', async () => {
    const dead = 'func TestA(t *testing.T) { <-make(chan int) }\n';
    const o = await outcome(dead);
    expect(o).toMatchObject({ ok: false, deadlock: true, panic: 'fatal error: all goroutines are asleep - deadlock!' });
    expect(o.leaked.at(-1)).toMatchObject({ state: 'chan receive', where: 'example.com/x.TestA (./x_test.go:10)' });
    expect(await outcome(dead, { timeout: 1e9 })).toMatchObject({ deadlock: true, panic: 'panic: test timed out after 1s\n\trunning tests:\n\t\tTestA (1s)' });
    const busy = await outcome('func TestA(t *testing.T) {\n\tfor range time.Tick(time.Second) {\n\t}\n}\n', { timeout: 3e9 });
    expect(busy.deadlock).toBeUndefined();
    expect(busy.panic).toMatch(/^panic: test timed out after 3s/);
  });

  it('tells goroutines left behind, but waits for those that are about to end', async () => {
    const o = await outcome(
      'func TestA(t *testing.T) {\n\tgo func() { make(chan int) <- 1 }()\n\tc := make(chan int)\n\tgo func() { <-c }()\n\tgo func() { time.Sleep(time.Millisecond); close(c) }()\n}\n',
    );
    expect(o.ok).toBe(true);
    expect(o.leaked).toEqual([{ id: 3, state: 'chan send', where: 'example.com/x.TestA.func1 (./x_test.go:11)' }]);
  });

  it('tells goroutines that sleep on and on, though not those that sleep a little', async () => {
    const o = await outcome(
      'func TestA(t *testing.T) {\n\tgo func() {\n\t\tfor {\n\t\t\ttime.Sleep(time.Millisecond)\n\t\t}\n\t}()\n\tgo time.Sleep(time.Second / 2)\n}\n',
    );
    expect(o.ok).toBe(true);
    expect(o.leaked).toEqual([{ id: 3, state: 'sleep', where: 'example.com/x.TestA.func1 (./x_test.go:13)' }]);
  });

  it('gives the same for the same seed', async () => {
    const body =
      'func TestA(t *testing.T) {\n\tc := make(chan int, 9)\n\tfor i := range 9 {\n\t\tc <- i\n\t}\n\tfor range 9 {\n\t\tselect {\n\t\tcase v := <-c:\n\t\t\tt.Log(v)\n\t\tcase v := <-c:\n\t\t\tt.Log(-v)\n\t\t}\n\t}\n}\n';
    const a = await outcome(body, { seed: '7' });
    expect(await outcome(body, { seed: '7' })).toEqual(a);
    expect(await outcome(body, { seed: '8' })).not.toEqual(a);
  });

  it('has no tests where it does not compile', async () => {
    expect(await outcome('func TestA(t *testing.T) { x := 1 }\n')).toMatchObject({ ok: false, tests: [] });
  });
});
