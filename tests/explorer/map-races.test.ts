/** Which unsynchronised uses of a map some schedule reports, and which synchronised ones none does. */
import { afterAll, describe, expect, it } from 'vitest';
import { seedsOf } from '../../src/explorer/strategy.ts';
import { Runner } from '../../src/host/runner.ts';

const runner = new Runner();
afterAll(() => runner.close());

/** With these the goroutines run one after the other, each to its end. */
const ownOrder = Array.from({ length: 200 }, (_, i) => String(i));

/** How many of the runs end with the report of a concurrent use; `body` runs in four goroutines, each with its number `i`. */
async function reports(body: string, seeds: readonly string[]): Promise<number> {
  const text = `package main

import "sync"

var (
	m  = map[int]int{}
	mu sync.RWMutex

	sem = make(chan bool, 1)
)

func main() {
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range 10 {
				_, _ = i, j
				${body}
			}
		}()
	}
	wg.Wait()
	mu.Lock()
	m[0]++
	mu.Unlock()
}
`;
  let found = 0;
  for (const seed of seeds) {
    const r = await runner.run({ main: { path: 'command-line-arguments', dir: '.', files: [{ name: './p.go', text }] }, seed });
    if (r.stderr.startsWith('fatal error: concurrent map')) found++;
    else expect(r.stderr).toBe('');
  }
  return found;
}

describe('a map used by several goroutines', () => {
  it('is reported where a writer synchronises only afterwards', async () => {
    expect(await reports('m[j] = i', ownOrder)).toBeGreaterThan(0);
  });

  it('is reported where writers hold the lock for reading', async () => {
    expect(await reports('mu.RLock(); m[j] = i; mu.RUnlock()', ownOrder)).toBeGreaterThan(0);
  });

  it('is not reported where writers hold the lock for writing and readers for reading', async () => {
    expect(await reports('if i < 2 { mu.Lock(); m[j] = i; mu.Unlock() } else { mu.RLock(); _ = m[j]; mu.RUnlock() }', seedsOf(100))).toBe(0);
  });

  it('is not reported where who frees a semaphore wakes the next writer', async () => {
    expect(await reports('sem <- true; m[j] = i; <-sem', seedsOf(100))).toBe(0);
  });

  it('is not reported where one goroutine writes after the read locks of the others', async () => {
    expect(await reports('if mu.TryLock() { m[j]++; mu.Unlock() } else { mu.RLock(); _ = m[j]; mu.RUnlock() }', seedsOf(100))).toBe(0);
  });
});
