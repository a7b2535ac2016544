/** Writes every `want.out` from the real `go test`. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases, folded } from './cases.ts';

const only = process.argv.slice(2);
for (const c of cases().filter((c) => only.length === 0 || only.includes(c.name))) {
  const r = spawnSync('go', ['test', ...c.flags], { cwd: c.dir, encoding: 'utf8' });
  writeFileSync(join(c.dir, 'want.out'), `${folded(r.stderr + r.stdout, c.dir)}exit ${r.status}\n`);
}
