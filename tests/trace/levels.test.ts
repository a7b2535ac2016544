/**
 * Recording changes nothing: a program prints the same and takes the same virtual time at level `trace` as at level `fast`. Over a sample of
 * tests/run; `GOCL_ALL_LEVELS=1` takes all of them.
 */
import { afterAll, expect, it } from 'vitest';
import { Runner } from '../../src/host/runner.ts';
import type { RunRequest, RunResult } from '../../src/program/result.ts';
import { type RunCase, runCases } from '../run/cases.ts';

const runner = new Runner();
afterAll(() => runner.close());

const everyTopic = process.env['GOCL_ALL_LEVELS'] === '1';
const perTopic = 2;
const topics = new Map<string, RunCase[]>();
for (const c of runCases('tests/run')) {
  const topic = c.name.split('/').slice(0, 3).join('/');
  topics.set(topic, [...(topics.get(topic) ?? []), c]);
}
const sample = [...topics.values()].flatMap((cases) => (everyTopic ? cases : [cases[0], cases[Math.floor(cases.length / 2)]].slice(0, perTopic)));
const cases = [...new Set(sample)].filter((c): c is RunCase => c !== undefined);

/** What must be the same. Of a stack overflow's stack it depends on the size of JavaScript frames how much is left of it. */
const told = (r: RunResult) => ({
  exitCode: r.exitCode,
  outcome: r.outcome,
  stdout: r.stdout,
  stderr: r.stderr.startsWith('runtime: goroutine stack exceeds') ? '' : r.stderr,
  virtualNs: r.virtualNs,
});

it.each(cases.map((c) => [c.name, c] as const))('%s', { timeout: 30_000 }, async (_, c) => {
  const request: RunRequest = { ...c.request('1'), limits: { wallMs: 20_000, events: 20_000 } };
  const fast = await runner.run({ ...request, level: 'fast' });
  const traced = await runner.run({ ...request, level: 'trace' });
  expect(told(traced)).toEqual(told(fast));
  expect(traced.outcome === 'compile-error' || traced.trace !== null).toBe(true);
});
