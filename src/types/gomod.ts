/** Reads what concerns the checker in a go.mod file (`go help modules`, go.dev/ref/mod): the module path and the language version. */
import { newestGoVersion } from './build-tags.ts';

export interface GoMod {
  /** Module path; '' where there is none. */
  readonly module: string;
  /** N of `go 1.N`. Without a go line it is 16, as go itself assumes. */
  readonly goVersion: number;
  /** As go prints them: `go.mod:3: unknown directive: bla`. */
  readonly errors: readonly string[];
}

const directives = new Set(['module', 'go', 'toolchain', 'godebug', 'require', 'exclude', 'replace', 'retract', 'tool', 'ignore']);

export function parseGoMod(text: string): GoMod {
  let module = '';
  let goVersion = 16;
  const errors: string[] = [];
  let block = '';
  text.split('\n').forEach((raw, i) => {
    const words = fields(raw);
    const first = words[0];
    if (first === undefined) return;
    const fail = (what: string): void => void errors.push(`go.mod:${i + 1}: ${what}`);
    if (block) {
      if (first === ')') block = '';
      return;
    }
    if (!directives.has(first)) {
      fail(`unknown directive: ${first}`);
      return;
    }
    if (words[1] === '(' && words.length === 2) {
      block = first;
      return;
    }
    const arg = words[1];
    if (first === 'module') {
      if (arg === undefined || words.length !== 2) fail('usage: module module/path');
      else if (module) fail('repeated module statement');
      else module = arg;
    } else if (first === 'go') {
      const m = /^([1-9]\d*)\.(0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))?(?:(?:rc|beta)\d+)?$/.exec(arg ?? '');
      if (arg === undefined || words.length !== 2) fail('go directive expects exactly one argument');
      else if (!m) fail(`invalid go version '${arg}': must match format 1.23.0`);
      else if (m[1] !== '1' || Number(m[2]) > newestGoVersion) fail(`go.mod requires go >= ${arg} (gocl knows Go up to 1.${newestGoVersion})`);
      else goVersion = Number(m[2]);
    }
  });
  if (!module && errors.length === 0)
    errors.push('go.mod: no module declaration in go.mod. To specify the module path:\n\tgo mod edit -module=example.com/mod');
  return { module, goVersion, errors };
}

/** The words of a line without its comment; quoted strings lose their quotes. */
function fields(line: string): string[] {
  const words = line.replace(/\/\/.*$/, '').match(/"[^"]*"|`[^`]*`|[()]|[^\s()]+/g) ?? [];
  return words.map((w) => (/^["`]/.test(w) && w.length >= 2 ? w.slice(1, -1) : w));
}
