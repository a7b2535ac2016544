/** Timers that are due at nearly the same time: either may win, and time does not move further than that. */
import { afterAll, expect, it } from 'vitest';
import { seedsOf } from '../../src/explorer/strategy.ts';
import { Runner } from '../../src/host/runner.ts';

const runner = new Runner();
afterAll(() => runner.close());

async function outcomes(body: string): Promise<Set<string>> {
  const text = `package main\n\nimport (\n\t"fmt"\n\t"time"\n)\n\n${body}`;
  const found = new Set<string>();
  for (const seed of seedsOf(100)) {
    const r = await runner.run({ main: { path: 'command-line-arguments', dir: '.', files: [{ name: './p.go', text }] }, seed });
    found.add(r.stdout + r.stderr);
  }
  return found;
}

it('a timeout meets the result that it waits for', async () => {
  const body = `func main() {
	ch := make(chan string, 1)
	timeout := time.After(10 * time.Millisecond)
	go func() {
		time.Sleep(10 * time.Millisecond)
		ch <- "result"
	}()
	select {
	case s := <-ch:
		fmt.Print(s)
	case <-timeout:
		fmt.Print("timeout")
	}
}`;
  expect(await outcomes(body)).toEqual(new Set(['result', 'timeout']));
});

it('sleeps of different lengths end in their order', async () => {
  const body = `func main() {
	start := time.Now()
	done := make(chan int)
	for i := range 3 {
		go func() {
			time.Sleep(time.Duration(3-i) * time.Millisecond)
			done <- i
		}()
	}
	fmt.Print(<-done, <-done, <-done, time.Since(start).Milliseconds())
}`;
  expect(await outcomes(body)).toEqual(new Set(['2 1 0 3']));
});
