/** `gocl test` prints what `go test` prints: see cases.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTestTargets } from '../../src/host/test-targets.ts';
import { Runner } from '../../src/host/runner.ts';
import { requestFor } from '../../src/cli/test.ts';
import { packageReport } from '../../src/program/test-report.ts';
import { cases, folded } from './cases.ts';

const runner = new Runner();
afterAll(() => runner.close());

describe('go test', () => {
  for (const c of cases()) {
    it(c.name, async () => {
      const [pkg] = readTestTargets(['.'], c.dir);
      if (!pkg) throw new Error('no package');
      const result = await runner.run(requestFor(pkg, flagsOf(c.flags), '1'));
      const report = packageReport(pkg.main.path, result, { listed: false, shown: true });
      expect(`${folded(report.stderr + report.stdout, c.dir)}exit ${report.ok ? 0 : 1}\n`).toBe(readFileSync(join(c.dir, 'want.out'), 'utf8'));
    });
  }
});

/** As the command line gives them; the last one counts. */
function flagsOf(flags: readonly string[]): Parameters<typeof requestFor>[1] {
  const out: Record<string, string | boolean> = { seed: '1', timeout: '10m' };
  for (const f of flags) {
    const [name = '', value] = f.slice(1).split('=');
    out[name] = value === 'false' ? false : (value ?? true);
  }
  return out as Parameters<typeof requestFor>[1];
}
