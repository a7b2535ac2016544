/** Which files of a package take part in a build: `//go:build` lines and file names (`go help buildconstraint`), for GOOS=linux GOARCH=amd64. */

/** N of the newest language version, go1.N. */
export const newestGoVersion = 26;

const knownOS = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris wasip1 windows zos'.split(' '));
const knownArch = new Set(
  (
    '386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc ppc64 ppc64le riscv riscv64 ' +
    's390 s390x sparc sparc64 wasm'
  ).split(' '),
);

/** Whether the tag holds: the platform, the compiler, and all versions up to ours. `ignore`, `race`, `cgo`… do not. */
export function tagHolds(tag: string): boolean {
  if (tag === 'linux' || tag === 'amd64' || tag === 'unix' || tag === 'gc') return true;
  const m = /^go1\.(\d+)$/.exec(tag);
  return m !== null && Number(m[1]) >= 1 && Number(m[1]) <= newestGoVersion;
}

/** Whether a file of that name is for our platform: `x_GOOS.go`, `x_GOARCH.go`, `x_GOOS_GOARCH.go`, before an optional `_test`. */
export function fileNameMatches(path: string): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.go$/, '');
  if (base.startsWith('_') || base.startsWith('.')) return false;
  // What precedes the first underscore is a name, never a constraint.
  const parts = base.split('_').slice(1);
  if (parts[parts.length - 1] === 'test') parts.pop();
  const last = parts[parts.length - 1] ?? '';
  const previous = parts[parts.length - 2] ?? '';
  if (knownArch.has(last)) return tagHolds(last) && (!knownOS.has(previous) || tagHolds(previous));
  return !knownOS.has(last) || tagHolds(last);
}

/** Whether the `//go:build` line above the package clause, if any, lets the file in. One that cannot be read does. */
export function buildLineHolds(text: string): boolean {
  const line = findBuildLine(text);
  if (line === null) return true;
  return new ConstraintParser(line).evaluate() ?? true;
}

/** The expression of the first `//go:build` line in the comments before the package clause. */
function findBuildLine(text: string): string | null {
  let rest = text;
  for (;;) {
    rest = rest.replace(/^\s+/, '');
    if (rest.startsWith('//')) {
      const end = rest.indexOf('\n');
      const line = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
      const m = /^\/\/go:build[ \t]+(.*)$/.exec(line);
      if (m) return m[1] as string;
      if (end < 0) return null;
      rest = rest.slice(end + 1);
    } else if (rest.startsWith('/*')) {
      const end = rest.indexOf('*/');
      if (end < 0) return null;
      rest = rest.slice(end + 2);
    } else {
      return null;
    }
  }
}

/** `||`, `&&`, `!`, parentheses and tags. */
class ConstraintParser {
  private readonly tokens: readonly string[];
  private at = 0;
  private ok = true;
  private depth = 0;

  constructor(text: string) {
    this.tokens = text.match(/&&|\|\||[!()]|[^\s!()&|]+|\S/g) ?? [];
  }

  /** Null for an expression that is malformed. */
  evaluate(): boolean | null {
    const value = this.or();
    return this.ok && this.at === this.tokens.length ? value : null;
  }

  private got(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private or(): boolean {
    let x = this.and();
    while (this.got('||')) x = this.and() || x;
    return x;
  }

  private and(): boolean {
    let x = this.not();
    while (this.got('&&')) x = this.not() && x;
    return x;
  }

  private not(): boolean {
    this.depth++;
    if (this.depth > 100) this.ok = false;
    const x = this.ok && this.operand();
    this.depth--;
    return x;
  }

  private operand(): boolean {
    if (this.got('!')) return !this.not();
    if (this.got('(')) {
      const x = this.or();
      if (!this.got(')')) this.ok = false;
      return x;
    }
    const tag = this.tokens[this.at++] ?? '';
    if (!/^[\w.]+$/.test(tag)) this.ok = false;
    return tagHolds(tag);
  }
}
