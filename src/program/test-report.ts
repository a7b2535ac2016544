/**
 * What `go test` prints of a package: its test binary's output, then `ok`, `FAIL` or `?` with the package's path and how long it
 * took. Times are virtual. Data in, text out.
 */
import { isSetupError } from './setup-error.ts';
import type { PackageText, RunResult } from './result.ts';
import { testEvents } from './test-events.ts';

/** How `go test` was called. */
export interface ReportMode {
  /** Packages were named: passing ones are shown in a line each. Without that the output of the one here is shown whole. */
  readonly listed: boolean;
  /** -v, -bench or -list: passing packages show their output, too. */
  readonly shown: boolean;
}

export interface PackageReport {
  readonly path: string;
  readonly stdout: string;
  readonly stderr: string;
  readonly ok: boolean;
  /** It could not even be loaded: `go test` reports that first. */
  readonly setupFailed: boolean;
}

export function hasTestFiles(pkg: PackageText): boolean {
  return pkg.files.some((f) => f.name.endsWith('_test.go'));
}

/** `result` is null for a package without test files. */
export function packageReport(path: string, result: RunResult | null, mode: ReportMode): PackageReport {
  if (!result) return { path, stdout: `?   \t${path}\t[no test files]\n`, stderr: '', ok: true, setupFailed: false };
  if (result.outcome === 'compile-error') {
    const setupFailed = isSetupFailure(result);
    return { path, stdout: `FAIL\t${path} [${failure(setupFailed)}]\n`, stderr: result.stderr, ok: false, setupFailed };
  }
  const ok = result.exitCode === 0;
  const isHidden = ok && mode.listed && !mode.shown;
  const stdout = (isHidden ? '' : result.stdout) + (ok || mode.listed ? '' : `exit status ${result.exitCode}\n`) + verdictLine(path, result, mode);
  return { path, stdout, stderr: result.stderr, ok, setupFailed: false };
}

const failure = (setupFailed: boolean): string => (setupFailed ? 'setup failed' : 'build failed');

function isSetupFailure(result: RunResult): boolean {
  return result.diagnostics.some((d) => isSetupError(d.code, d.message));
}

function verdictLine(path: string, result: RunResult, mode: ReportMode): string {
  const time = `${(result.virtualNs / 1e9).toFixed(3)}s`;
  if (result.exitCode !== 0) return `FAIL\t${path}\t${time}\n`;
  const isEmpty = mode.listed && result.stdout.includes('testing: warning: no tests to run\n');
  return `ok  \t${path}\t${time}${isEmpty ? ' [no tests to run]' : ''}\n`;
}

/** The events of `go test -json`, one a line, without the times of day. The run must have had `-test.v=test2json`. */
export function packageEvents(path: string, result: RunResult | null): string {
  const lines: object[] = [];
  const end = (action: string, elapsed: number, more: object = {}): void => void lines.push({ Action: action, Package: path, Elapsed: elapsed, ...more });
  const say = (text: string): void => void lines.push({ Action: 'output', Package: path, Output: text });
  if (result?.outcome === 'compile-error') {
    const built = `${path}${isSetupFailure(result) ? '' : ` [${path}.test]`}`;
    for (const l of result.stderr.split(/(?<=\n)/)) lines.push({ ImportPath: built, Action: 'build-output', Output: l });
    lines.push({ ImportPath: built, Action: 'build-fail' }, { Action: 'start', Package: path });
    say(`FAIL\t${path} [${failure(isSetupFailure(result))}]\n`);
    end('fail', 0, { FailedBuild: built });
    return jsonLines(lines);
  }
  lines.push({ Action: 'start', Package: path });
  if (!result) {
    say(`?   \t${path}\t[no test files]\n`);
    end('skip', 0);
    return jsonLines(lines);
  }
  const seconds = Number((result.virtualNs / 1e9).toFixed(3));
  for (const e of testEvents(result.stdout)) {
    lines.push({
      Action: e.action,
      Package: path,
      ...(e.test !== undefined ? { Test: e.test } : {}),
      ...(e.elapsed !== undefined ? { Elapsed: e.elapsed } : {}),
      ...(e.key !== undefined ? { Key: e.key, Value: e.value } : {}),
      ...(e.action === 'output' ? { Output: e.output } : {}),
    });
  }
  if (result.exitCode !== 0) say(`exit status ${result.exitCode}\n`);
  say(verdictLine(path, result, { listed: true, shown: true }));
  end(result.exitCode === 0 ? 'pass' : 'fail', seconds);
  return jsonLines(lines);
}

/** As Go's encoding/json writes strings. */
function jsonLines(lines: readonly object[]): string {
  const escaped = (c: string): string => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return lines.map((l) => `${JSON.stringify(l).replace(/[<>&\u2028\u2029]/g, escaped)}\n`).join('');
}
