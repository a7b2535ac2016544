/**
 * The folders beside this file are Go packages with tests; `want.out` is what `go test -v` of Go 1.26 prints there, stdout and
 * stderr together, times and places inside the standard library folded. A first line `// flags: …` of x_test.go adds flags.
 * `npx tsx tests/gotest/update.ts` writes them anew (with Go installed); read the diff.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Case {
  readonly name: string;
  readonly dir: string;
  readonly flags: readonly string[];
}

export function cases(): Case[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => {
      const dir = join(import.meta.dirname, e.name);
      const flags = /^\/\/ flags: (.*)$/m.exec(readFileSync(join(dir, 'x_test.go'), 'utf8'))?.[1] ?? '';
      return { name: e.name, dir, flags: ['-v', ...flags.split(' ').filter((f) => f !== '')] };
    });
}

/** Folds away what may differ from real Go: times, addresses, numbers of goroutines, places inside the standard library and the machine's own paths. */
export function folded(text: string, dir: string): string {
  return text
    .replaceAll(dir, '$DIR')
    .replace(/\((\d+\.\d\d)s\)/g, '(0.00s)')
    .replace(/^(ok {2}|FAIL)\t(\S+)\t\d+\.\d+s/gm, '$1\t$2\t0.000s')
    .replace(/0x[0-9a-f]+/g, '0x?')
    .replace(/ pc=0x\?/g, '')
    .replace(/ \+0x\?/g, '')
    .replace(/^(\S.*)\((?:\.\.\.|\{|0x\?|[^()]*)*\)$/gm, (line, name: string) => (/^(?:goroutine|panic:|fatal|\[|---|FAIL)/.test(line) ? line : `${name}(...)`))
    .replace(/^\t\/usr\/local\/go\/src\/\S+:\d+$/gm, '\t$GOROOT')
    .replace(/^\t_testmain\.go:\d+$/gm, '\t_testmain.go')
    .replace(/\b(testing|fuzz)\.go:\d+: /g, '$1.go: ')
    .replace(/\bgoroutine (?!1 )\d+/g, 'goroutine #');
}
