/** What the engine records of real programs. */
import { describe, expect, it } from 'vitest';
import { stateAt } from '../../src/trace/state.ts';
import { linesOf, runTraced, told } from './go-trace.ts';

describe('names', () => {
  it('of channels and locks are those of variables and fields', () => {
    const { trace } = runTraced(`
import "sync"
type server struct { mu sync.Mutex; done chan bool; quit chan int }
var wg sync.WaitGroup
func main() {
	s := &server{done: make(chan bool, 1)}
	s.quit = make(chan int, 1)
	list := []chan int{make(chan int, 1), make(chan int, 1)}
	var ch = make(chan int, 1)
	wg.Add(1)
	go func() { defer wg.Done(); s.mu.Lock(); s.mu.Unlock() }()
	list[1] <- 1
	ch <- 1
	wg.Wait()
}`);
    const made = trace.events.flatMap((e) => (e.kind === 'ObjectCreate' ? [e.name] : []));
    expect(made).toEqual(['done', 's.quit', 'list[0]', 'list[1]', 'ch', 'wg', 's.mu']);
  });

  it('of goroutines and deferred calls are Go names', () => {
    const { trace } = runTraced(`
import "fmt"
type t struct{}
func (*t) run() {}
func work(n int) { defer fmt.Println("n", n); defer func() {}() }
func main() {
	go (&t{}).run()
	f := work
	go f(2)
	defer f(3)
	go func() {}()
}`);
    expect(told(trace, ['GoCreate'])).toEqual(['g0 go main.main → g1', 'g1 go main.(*t).run → g2', 'g1 go main.work → g3', 'g1 go main.main.func1 → g4']);
    expect(told(trace, ['DeferPush', 'DeferRun']).filter((x) => x.startsWith('g1'))).toEqual([
      'g1 defer main.work(3)',
      'g1 runs deferred main.work(3)',
      'g1 defer fmt.Println("n", 3)',
      'g1 defer main.work.func1()',
      'g1 runs deferred main.work.func1()',
      'g1 runs deferred fmt.Println("n", 3)',
    ]);
  });
});

describe('panics', () => {
  const climbing = `
import "fmt"
func inner() { defer fmt.Println("inner"); panic("oh") }
func outer() {
	defer func() {
		fmt.Println(recover())
	}()
	inner()
}
func main() {
	outer()
	fmt.Println("on")
}`;

  it('climb through frames, running deferred calls, to where recover stops them', () => {
    const { trace } = runTraced(climbing);
    expect(told(trace, ['FuncEnter', 'FuncExit', 'Panic', 'DeferRun', 'Recover'])).toEqual([
      'g1 enters main.main',
      'g1 enters main.outer',
      'g1 enters main.inner',
      'g1 panic: "oh"',
      'g1 runs deferred fmt.Println("inner")',
      'g1 the panic leaves main.inner',
      'g1 runs deferred main.outer.func1()',
      'g1 enters main.outer.func1',
      'g1 recover() = "oh"',
      'g1 returns',
      'g1 returns',
      'g1 returns',
    ]);
    const state = stateAt(trace, trace.events.findIndex((e) => e.kind === 'FuncExit') + 1);
    const g = state.goroutines.get(1);
    expect(g?.panics).toEqual(['"oh"']);
    expect(g?.stack.map((f) => [f.fn, f.defers])).toEqual([
      ['main.main', []],
      ['main.outer', ['main.outer.func1()']],
    ]);
    const after = trace.events.filter((e) => e.kind === 'Output' && e.text === 'on\n');
    expect(after.map((e) => e.at?.line)).toEqual([13]);
  });

  it('end the goroutine when nobody recovers, and no other', () => {
    const { trace, exitCode } = runTraced(`
func main() {
	go func() { select {} }()
	var m map[int]int
	m[1] = 2
}`);
    expect(exitCode).toBe(2);
    expect(told(trace, ['Panic', 'FuncExit', 'GoEnd', 'Exit'])).toEqual([
      'g1 panic: assignment to entry in nil map',
      'g1 the panic leaves main.main',
      'g1 ends (panic)',
      'g0 exit status 2',
    ]);
  });

  it('that replace others are recovered with them; Goexit unwinds too', () => {
    const { trace } = runTraced(`
import "runtime"
func f() {
	defer func() { recover() }()
	defer func() { panic("second") }()
	panic("first")
}
func main() {
	f()
	done := make(chan bool)
	go func() {
		defer close(done)
		runtime.Goexit()
	}()
	<-done
}`);
    expect(stateAt(trace, trace.events.length).goroutines.get(1)?.panics).toEqual([]);
    expect(told(trace, ['Goexit', 'DeferRun', 'FuncExit', 'GoEnd']).filter((x) => x.startsWith('g2'))).toEqual([
      'g2 runtime.Goexit()',
      'g2 runs deferred close(chan done)',
      'g2 Goexit leaves main.main.func1',
      'g2 ends (goexit)',
    ]);
  });
});

describe('lines', () => {
  it('of loops and cases are recorded when they go round, with what changed', () => {
    const { trace } = runTraced(`
func main() {
	ch := make(chan int)
	go func() {
		for v := range ch {
			_ = v
		}
	}()
	for i := 0; i < 2; i++ {
		switch i {
		case 1:
			ch <- i
		}
	}
}`);
    expect(linesOf(trace, 1)).toEqual(['4', '5 ch=chan ch', '10', '11 i=0', '10 i=1', '11', '12', '13', '10 i=2']);
    const blocked = trace.events.filter((e) => e.kind === 'GoBlock').map((e) => e.at?.line);
    expect(blocked).toEqual([13, 6].slice(0, blocked.length));
  });

  it('of a busy loop are recorded ever more rarely', () => {
    const { trace, stdout } = runTraced(`
import "sync/atomic"
func main() {
	var ready atomic.Bool
	go ready.Store(true)
	n := 0
	for !ready.Load() {
		n++
	}
	println(n > 100000)
}`);
    expect(stdout).toBe('');
    expect(trace.events.length).toBeLessThan(1500);
  });

  it('show parameters, named results and captured variables, and call no methods', () => {
    const { trace } = runTraced(`
type loud struct{ n int }
func (l loud) String() string { panic("called") }
func twice(l loud) (sum int) {
	sum = l.n * 2
	return sum
}
func main() {
	a, b := 1, 2
	_ = b
	f := func() int { return twice(loud{a}) }
	f()
}`);
    expect(linesOf(trace, 1)).toEqual(['10', '11 a=1 b=2', '12', '13 f=func', '12 a=1', '6 l={n:1} sum=0', '7 sum=2']);
  });
});

describe('time', () => {
  it('is told in the words of the program', () => {
    const { trace } = runTraced(`
import ("context"; "time")
func main() {
	ctx, cancel := context.WithCancel(context.Background())
	quick, stop := context.WithTimeout(ctx, time.Second)
	defer stop()
	time.Sleep(20 * time.Millisecond)
	select {
	case <-time.After(1500 * time.Microsecond):
	case <-quick.Done():
	}
	cancel()
}`);
    const started = trace.events.flatMap((e) => (e.kind === 'TimerStart' ? [e.what] : []));
    expect(started).toEqual(['context.WithTimeout(1s)', 'time.Sleep(20ms)', 'time.After(1.5ms)']);
    expect(told(trace, ['CtxCreate', 'CtxCancel'])).toEqual([
      'g1 WithCancel → ctx',
      'g1 WithTimeout(1s) → quick',
      'g1 cancels ctx: context canceled',
      'g1 cancels quick: context canceled',
    ]);
    const end = stateAt(trace, trace.events.length);
    expect(end.contexts(0).map((c) => [c.name, end.contexts(c.id).map((x) => x.name)])).toEqual([['ctx', ['quick']]]);
  });

  it('brings signals, which come before what they do', () => {
    const { trace } = runTraced(
      `
import ("os"; "os/signal")
func main() {
	sig := make(chan os.Signal, 1)
	signal.Notify(sig, os.Interrupt)
	<-sig
}`,
      { signals: [{ signal: 'SIGINT', at: 1e9 }] },
    );
    expect(told(trace, ['SignalArrive', 'ChanSend'])).toEqual(['g0 SIGINT arrives', 'g0 sig <- interrupt (to g1)']);
  });

  it('tells signals that are dropped, ignored, or the end of the program', () => {
    const arrivals = (body: string, signal = 'SIGINT') =>
      runTraced(
        `\nimport ("os"; "os/signal"; "time")\nfunc main() {\n\tc := make(chan os.Signal)\n\t_ = c\n\t${body}\n\ttime.Sleep(2 * time.Second)\n\tsignal.Stop(c)\n}`,
        {
          signals: [{ signal, at: 1e9 }],
        },
      ).trace.events.flatMap((e) => (e.kind === 'SignalArrive' ? [[e.delivered, e.missed ?? 0, e.ends ?? false]] : []));
    expect(arrivals('signal.Notify(c, os.Interrupt)')).toEqual([[0, 1, false]]);
    expect(arrivals('signal.Ignore(os.Interrupt)')).toEqual([[0, 0, false]]);
    expect(arrivals('')).toEqual([[0, 0, true]]);
    expect(arrivals('signal.Notify(c, os.Interrupt, os.Kill)', 'SIGKILL')).toEqual([[0, 0, true]]);
  });
});
