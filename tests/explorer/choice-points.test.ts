/** What random walks over the schedules must find, and what they must leave alone. Each program has outcomes that Go allows and its own order never shows. */
import { afterAll, describe, expect, it } from 'vitest';
import { seedsOf } from '../../src/explorer/strategy.ts';
import { Runner } from '../../src/host/runner.ts';

const runner = new Runner();
afterAll(() => runner.close());

/** The distinct outcomes over 200 schedules: standard output, or the first line of the report. */
async function outcomes(imports: string, body: string): Promise<Set<string>> {
  const text = `package main\n\nimport (\n${imports
    .split(' ')
    .map((p) => `\t"${p}"\n`)
    .join('')})\n\n${body}`;
  const found = new Set<string>();
  for (const seed of seedsOf(200)) {
    const r = await runner.run({ main: { path: 'command-line-arguments', dir: '.', files: [{ name: './p.go', text }] }, seed });
    found.add(r.stderr === '' ? r.stdout.trim() : (r.stderr.split('\n')[0] as string));
  }
  return found;
}

describe('choice points', () => {
  it('lie between two deferred calls', async () => {
    const body = `func main() {
	var wg sync.WaitGroup
	v := 0
	wg.Add(1)
	go func() {
		defer func() { v = 1 }()
		defer wg.Done()
	}()
	wg.Wait()
	fmt.Println(v)
}`;
    expect(await outcomes('fmt sync', body)).toEqual(new Set(['0', '1']));
  });

  it('follow a go statement', async () => {
    const body = `func main() {
	ch := make(chan int)
	go func() {
		select {
		case ch <- 1:
		default:
		}
	}()
	fmt.Println(<-ch)
}`;
    expect(await outcomes('fmt', body)).toEqual(new Set(['1', 'fatal error: all goroutines are asleep - deadlock!']));
  });

  it('lie between two sends', async () => {
    const body = `func main() {
	ch := make(chan string)
	go func() { ch <- "a1"; ch <- "a2" }()
	go func() { ch <- "b" }()
	for range 3 {
		fmt.Print(<-ch, " ")
	}
}`;
    expect(await outcomes('fmt', body)).toEqual(new Set(['a1 a2 b', 'b a1 a2', 'a1 b a2']));
  });

  it('lie between two atomic operations of one statement', async () => {
    const body = `func main() {
	var n atomic.Int64
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { n.Store(n.Load() + 1) })
	}
	wg.Wait()
	fmt.Println(n.Load())
}`;
    expect(await outcomes('fmt sync sync/atomic', body)).toEqual(new Set(['1', '2']));
  });

  it('leave what is guarded alone', async () => {
    const body = `func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for range 3 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			read := n
			fmt.Print()
			n = read + 1
		})
	}
	wg.Wait()
	fmt.Println(n)
}`;
    expect(await outcomes('fmt sync', body)).toEqual(new Set(['3']));
  });
});
