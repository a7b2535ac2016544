/** Runs every program under tests/run and tests/regression and compares with what it says about itself. */
import { afterAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import { runCases } from './cases.ts';
import { mismatch } from './expectations.ts';

const runner = new Runner();
afterAll(() => runner.close());

const cases = [...runCases('tests/run'), ...runCases('tests/regression')];

describe('programs', () => {
  it('are there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases.map((c) => [c.name, c] as const))('%s', async (_, c) => {
    for (let seed = 1; seed <= c.want.seeds; seed++) {
      const result = await runner.run(c.request(String(seed)));
      const wrong = mismatch(c.want, result);
      expect(wrong, `seed ${seed}`).toBe('');
    }
  });
});
