/** Which files of a package take part in a build: `//go:build` lines and file names (`go help buildconstraint`), for GOOS=linux GOARCH=amd64. */
import { constraintOf, evaluateConstraint, type Meaning } from '../syntax/build-constraint.ts';

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

const holding: Meaning<boolean> = { tag: tagHolds, not: (x) => !x, and: (x, y) => x && y, or: (x, y) => x || y };

/** Whether the `//go:build` line above the package clause, if any, lets the file in. One that cannot be read does. */
export function buildLineHolds(text: string): boolean {
  const line = findBuildLine(text);
  if (line === null) return true;
  return evaluateConstraint(line, holding) ?? true;
}

/** The expression of the first `//go:build` line in the comments before the package clause. */
function findBuildLine(text: string): string | null {
  let rest = text;
  for (;;) {
    rest = rest.replace(/^\s+/, '');
    if (rest.startsWith('//')) {
      const end = rest.indexOf('\n');
      const line = (end < 0 ? rest : rest.slice(0, end)).trimEnd();
      const constraint = constraintOf(line);
      if (constraint !== null) return constraint;
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
