import { Runner } from '/work/main/src/host/runner.ts';
import { checkFiles } from '/work/main/src/lessons/check/check-files.ts';
import { exerciseFiles } from '/work/main/src/lessons/check/check-exercise.ts';
import { explain } from '/work/main/src/lessons/check/explain.ts';
import { readFileSync, readdirSync } from 'node:fs';
const runner = new Runner();
const id = process.argv[2]!;
const dir = `/work/main/lessons/channels/exercises/${id}`;
const only = process.argv[3];
const list = [`${id}.go`, ...['solution','wrong'].flatMap((d) => readdirSync(`${dir}/${d}`).map((n) => `${d}/${n}`))];
for (const f of list) {
  if (only && !f.includes(only)) continue;
  const ex: any = { id, lesson: 'channels', test: readFileSync(`${dir}/${id}_test.go`, 'utf8') };
  const t = Date.now();
  const r = await checkFiles(exerciseFiles(ex, readFileSync(`${dir}/${f}`, 'utf8')), (q) => runner.run(q));
  console.log(f, r.finding?.verdict ?? 'PASS', r.tried, Date.now() - t, 'ms');
  console.log(explain(r, `./channels/${id}`, process.env.L as any ?? 'en'));
}
await runner.close();
