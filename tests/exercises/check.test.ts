/** The check: each verdict on a small package, with its place, rule, seed and an honest count of schedules. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { CheckCancelled, checkFiles } from '../../src/lessons/check/check-files.ts';
import { compileHelp } from '../../src/lessons/check/compile-help.ts';
import { explain } from '../../src/lessons/check/explain.ts';
import type { RunRequest } from '../../src/program/result.ts';
import { testOutcome, testRequest, type TestedFiles } from '../../src/program/test-run.ts';

const runner = new Runner();
afterAll(() => runner.close());
const run = runner.run.bind(runner);

function packageOf(source: string, test: string): TestedFiles {
  const file = (name: string, text: string) => ({ name: `p/${name}`, path: `/m/p/${name}`, text });
  return {
    main: { path: 'm/p', dir: 'p', files: [file('p.go', `package p\n${source}`), file('p_test.go', `package p\n${test}`)] },
    module: { path: 'm', goVersion: 26 },
  };
}

const calls = 'import "testing"\nfunc TestF(t *testing.T) { F() }\n';
const wantsOne = 'import "testing"\nfunc TestF(t *testing.T) {\n\tif got := F(); got != 1 {\n\t\tt.Errorf("F() = %d, want 1", got)\n\t}\n}\n';

describe('verdicts', () => {
  it.each([
    ['compile-error', 'func F() { x := 1 }', calls, 'p/p.go', 2],
    ['panic', 'func F() {\n\tvar m map[int]int\n\tm[1] = 1\n}', calls, 'p/p.go', 4],
    ['deadlock', 'func F() {\n\tch := make(chan int)\n\tch <- 1\n}', calls, 'p/p.go', 4],
    ['leak', 'func F() {\n\tch := make(chan int)\n\tgo func() {\n\t\tch <- 1\n\t}()\n}', calls, 'p/p.go', 5],
    ['wrong-output', 'func F() int { return 2 }', wantsOne, 'p/p_test.go', 5],
    ['busy', 'func F() {\n\tfor {\n\t}\n}', calls, null, 0],
    ['late', 'import "time"\nfunc F() {\n\tfor {\n\t\ttime.Sleep(time.Second)\n\t}\n}', calls, null, 0],
    ['vet', 'import "fmt"\nfunc F() { fmt.Sprintf("%d", "x") }', calls, 'p/p.go', 3],
    ['fatal', 'import "sync"\nfunc F() {\n\tvar mu sync.Mutex\n\tmu.Unlock()\n}', calls, null, 0],
  ])('%s', async (verdict, source, test, file, line) => {
    const report = await checkFiles(packageOf(source, test), run, { schedules: 3 });
    expect(report.finding?.verdict).toBe(verdict);
    if (file) expect(report.finding?.place).toMatchObject({ file, line });
    for (const language of ['en', 'zh'] as const) {
      const said = explain(report, './p', language);
      expect(said.sentence.split('\n')).toHaveLength(1);
      expect(said.rule).not.toBe('');
      const again = ['leak', 'busy'].includes(verdict) ? 'gocl check --seed 1 ./p' : 'gocl test --seed 1 ./p';
      if (verdict !== 'compile-error' && verdict !== 'vet') expect(said.replay).toBe(again);
    }
  });

  it('passes what is right, and says how many schedules it tried', async () => {
    const report = await checkFiles(packageOf('func F() int { return 1 }', wantsOne), run, { schedules: 20 });
    expect(report).toMatchObject({ passed: true, finding: null, tried: 20, planned: 20 });
    expect(explain(report, './p', 'en').tried).toBe('20 schedules tried, all pass; those that were not tried may still fail.');
  });
});

// Right in Go's usual order, wrong in others: the first to send need not be the first that was started.
const ordered = 'func F() int {\n\tch := make(chan int, 2)\n\tgo func() { ch <- 2 }()\n\tgo func() { ch <- 1 }()\n\tv := <-ch\n\t<-ch\n\treturn v\n}';

describe('goroutines left behind', () => {
  const sleeper = 'import "time"\nfunc F() {\n\tgo func() {\n\t\tfor {\n\t\t\ttime.Sleep(time.Millisecond)\n\t\t}\n\t}()\n}';

  it('are found asleep as well, with the rule for it', async () => {
    const report = await checkFiles(packageOf(sleeper, calls), run, { schedules: 3 });
    expect(report.finding).toMatchObject({ verdict: 'leak', place: { file: 'p/p.go', line: 6 } });
    const said = explain(report, './p', 'en');
    expect(said.sentence).toBe('The tests pass, but a goroutine is left behind at p/p.go:6.');
    expect(said.details).toEqual([expect.stringMatching(/^goroutine \d+ waits at p\/p\.go:6 \[sleep\] in F\.func1, started at p\/p\.go:4$/)]);
    expect(said.rule).toMatch(/^Nothing wakes a Sleep/);
    expect(explain(report, './p', 'zh').details[0]).toContain('启动于 p/p.go:4');
  });

  it('in what the test handed over are shown where they were started', async () => {
    const test = 'import "testing"\nfunc TestF(t *testing.T) {\n\tF(func() {\n\t\tselect {}\n\t})\n}\n';
    const report = await checkFiles(packageOf('func F(wait func()) {\n\tgo wait()\n}', test), run, { schedules: 3 });
    expect(report.finding).toMatchObject({ verdict: 'leak', place: { file: 'p/p.go', line: 3 }, waiting: [{ file: 'p/p_test.go', line: 5 }] });
    expect(explain(report, './p', 'en').rule).toBe('Whoever starts a goroutine sees to it that it ends.');
  });
});

describe('words', () => {
  it('say where a late test sleeps', async () => {
    const report = await checkFiles(packageOf('import "time"\nfunc F() {\n\ttime.Sleep(time.Hour)\n}', calls), run, { schedules: 3 });
    expect(report.finding).toMatchObject({ verdict: 'late', test: 'TestF', place: { file: 'p/p.go', line: 4 } });
  });

  it('name the test that spins, without the lines that frame its output', async () => {
    const report = await checkFiles(packageOf('func F() {\n\tfor {\n\t}\n}', calls), run, { schedules: 3 });
    const said = explain(report, './p', 'en');
    expect(said.sentence).toBe('It runs on and on without an end (in TestF): it spins, or a loop never ends.');
    expect(said.details.join('\n')).not.toContain('===');
  });

  it('know a failed type assertion', async () => {
    const report = await checkFiles(packageOf('var x any\nfunc F() { _ = x.(string) }', calls), run, { schedules: 3 });
    expect(explain(report, './p', 'en').rule).toMatch(/^A type assertion with one result/);
  });
});

describe('schedules', () => {
  it('finds what only some schedules show; the seed shows it again, and the report is the same each time', async () => {
    const files = packageOf(ordered, wantsOne);
    const report = await checkFiles(files, run);
    expect(report.finding?.verdict).toBe('wrong-output');
    expect(report.tried).toBeGreaterThan(1);
    expect(report.finding?.seed).toMatch(/^shuffle-\d+$/);
    expect(await checkFiles(files, run)).toEqual(report);
    const again = testOutcome(await run(testRequest(files, { seed: report.finding?.seed as string })));
    expect(again.ok).toBe(false);
    expect(testOutcome(await run(testRequest(files, { seed: '1' }))).ok).toBe(true);
  });

  it('can be cancelled', async () => {
    await expect(checkFiles(packageOf(ordered, wantsOne), run, { cancelled: () => true })).rejects.toBeInstanceOf(CheckCancelled);
  });
});

describe('places', () => {
  const subtests = (body: string) =>
    `import "testing"\nfunc TestF(t *testing.T) {\n\tt.Run("good", func(t *testing.T) { F(func() {}) })\n\tt.Run("bad", func(t *testing.T) {\n\t\t${body}\n\t})\n}\n`;

  it('a function of the test that panics: the line that called it, and the subtest', async () => {
    const source = 'func F(f func()) {\n\tdone := make(chan bool)\n\tgo func() {\n\t\tdefer close(done)\n\t\tf()\n\t}()\n\t<-done\n}';
    const { finding } = await checkFiles(packageOf(source, subtests('F(func() { panic("boo") })')), run, { schedules: 3 });
    expect(finding).toMatchObject({ verdict: 'panic', test: 'TestF/bad', place: { file: 'p/p.go', line: 6 } });
  });

  it('a panic in the test itself: the line of the test', async () => {
    const { finding } = await checkFiles(packageOf('func F(f func()) {}', subtests('panic("boo")')), run, { schedules: 3 });
    expect(finding).toMatchObject({ verdict: 'panic', test: 'TestF/bad', place: { file: 'p/p_test.go', line: 6 } });
  });

  it('a deadlock in a subtest: where the subtest waits, not the test that waits for it', async () => {
    const { finding } = await checkFiles(packageOf('func F(f func()) {}', subtests('<-make(chan int)')), run, { schedules: 3 });
    expect(finding).toMatchObject({ verdict: 'deadlock', test: 'TestF/bad', place: { file: 'p/p_test.go', line: 6 } });
  });
});

describe('rules of defer and panic', () => {
  const said = async (source: string, test: string) => explain(await checkFiles(packageOf(source, test), run, { schedules: 3 }), './p', 'en');

  it('a panic: who could have recovered it', async () => {
    expect((await said('func F() {\n\tdefer recover()\n\tpanic("boo")\n}', calls)).rule).toContain('a deferred function of the same goroutine');
  });

  it('a lock that was kept: look for who holds it', async () => {
    const source = 'import "sync"\nfunc F() {\n\tvar mu sync.Mutex\n\tmu.Lock()\n\tdefer mu.Lock()\n}';
    expect((await said(source, calls)).rule).toContain('who still holds the lock');
  });

  it('a time that was taken too early: what vet says, and what to do', async () => {
    const source =
      'import "time"\nfunc F() (n int) {\n\tt := time.Now()\n\tdefer add(&n, time.Since(t))\n\ttime.Sleep(1)\n\treturn 0\n}\nfunc add(n *int, d time.Duration) { *n += min(int(d), 1) - 1 }';
    const expected = ['p/p.go:5:16: call to time.Since is not deferred', expect.stringContaining('evaluated at once')];
    const failing = await said(source, wantsOne);
    expect(failing.sentence).toContain('A test fails');
    expect(failing.details.slice(-3)).toEqual(['go vet says besides:', ...expected]);
    expect((await said(source, calls)).details).toEqual(expected);
  });

  it('a copied lock: what vet says, and what to do', async () => {
    const source = 'import "sync"\ntype T struct{ mu sync.Mutex }\nfunc (t T) f() {}\nfunc F() { new(T).f() }';
    expect((await said(source, calls)).details.at(-1)).toContain('pass a pointer');
  });
});

describe('a limit', () => {
  it('is told without a flag that a check does not have', async () => {
    const grows = 'func F() {\n\tvar s [][]byte\n\tfor {\n\t\ts = append(s, make([]byte, 1<<20))\n\t}\n}';
    const report = await checkFiles(packageOf(grows, calls), run, { schedules: 3 });
    expect(report.finding?.verdict).toBe('limit');
    const said = explain(report, './p', 'en');
    expect(said.details.join('\n')).toContain('1024 MB of memory');
    expect(said.details.join('\n')).not.toContain('--');
  });
});

describe('compile errors', () => {
  it('get a plain sentence where they are common', async () => {
    const report = await checkFiles(packageOf('func F() {\n\tx := 1\n\ty := 2\n}', calls), run);
    const said = explain(report, './p', 'en');
    expect(said.details).toEqual([
      'p/p.go:3:2: declared and not used: x',
      '    Go refuses variables that nobody reads: use it, or remove it.',
      'p/p.go:4:2: declared and not used: y',
    ]);
    expect(said.tried).toBe('No schedule was run.');
    expect(compileHelp('undefined: sync')?.en).toContain('import');
    expect(compileHelp('something else')).toBeNull();
  });

  it('of a whole package have no place', async () => {
    const files = packageOf('', calls);
    const main = { ...files.main, files: files.main.files.map((f, i) => (i === 0 ? { ...f, text: 'package main\n' } : f)) };
    const [message, help] = explain(await checkFiles({ ...files, main }, run), './p', 'en').details;
    expect(message).toBe('found packages main (p.go) and p (p_test.go) in p');
    expect(help).toContain('one package');
  });

  it('do not call a package that only gocl lacks misspelt', async () => {
    const report = await checkFiles(packageOf('import "encoding/json"\nfunc F() { json.Valid(nil) }', calls), run);
    expect(explain(report, './p', 'en').details.at(-1)).toContain('gocl leaves out');
  });

  it('and so does a lost cancel, which vet reports after the tests', async () => {
    const lost = 'import "context"\nfunc F() {\n\tctx, _ := context.WithCancel(context.Background())\n\t_ = ctx\n}';
    const said = explain(await checkFiles(packageOf(lost, calls), run, { schedules: 3 }), './p', 'en');
    expect(said.sentence).toBe('The tests pass, but go vet finds a mistake at p/p.go:4.');
    expect(said.details[1]).toContain('`defer cancel()` in the next line');
  });

  it('is built once: what vet says comes with the runs', async () => {
    const lost = 'import "context"\nfunc F() {\n\tctx, _ := context.WithCancel(context.Background())\n\t_ = ctx\n}';
    const requests: RunRequest[] = [];
    const noted = (r: RunRequest) => {
      requests.push(r);
      return run(r);
    };
    const report = await checkFiles(packageOf(lost, calls), noted, { schedules: 2 });
    expect(report.finding?.verdict).toBe('vet');
    expect(requests.map((r) => [r.test, r.vet])).toEqual([
      [true, undefined],
      [true, undefined],
    ]);
    const asked = await run({ ...packageOf(lost, calls), vet: true });
    expect(asked.diagnostics.length).toBeGreaterThan(0);
    expect(report.finding?.diagnostics).toEqual(asked.diagnostics);
  });
});
