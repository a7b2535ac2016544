/** Whether what a lesson claims of a program is true of its runs. */
import type { RunResult } from '../program/result.ts';
import type { Blocked, Claim } from './lesson.ts';
import { blockedInDump, endLine, leftAtEnd, verdictOf } from './verdict.ts';

/** A run with the seed it was made with, for messages that can be replayed. */
export interface SeededRun {
  readonly seed: string;
  readonly result: RunResult;
  /** How many schedules came to the same, where one run stands for all of them; 1 otherwise. */
  readonly times?: number;
}

/** Why the claim is not true of these runs; null when it is. `program` is the file name. */
export function refute(claim: Claim, program: string, runs: readonly SeededRun[]): string | null {
  const failures = runs.map((run) => refuteRun(claim, program, run.result));
  const count = runs.reduce((sum, run) => sum + (run.times ?? 1), 0);
  if (claim.when === 'sometimes') {
    if (failures.every((failure) => failure !== null)) return `it never happens in ${count} runs (${failures[0]})`;
    return failures.every((failure) => failure === null) ? `it happens in all ${count} runs, not only sometimes` : null;
  }
  const at = failures.findIndex((failure) => failure !== null);
  if (at >= 0) return `${failures[at]} (seed ${runs[at]?.seed})`;
  return (
    unseen(
      'verdict',
      claim.verdicts,
      runs.map(({ result }) => verdictOf(result)),
      count,
    ) ??
    unseen(
      'output',
      claim.outputs,
      runs.map(({ result }) => result.stdout),
      count,
    )
  );
}

/** Whether the claim is true of one run; of the sets, that the run is within them. */
export function refuteRun(claim: Claim, program: string, result: RunResult): string | null {
  const verdict = verdictOf(result);
  if (claim.verdict !== undefined && verdict !== claim.verdict) return `the verdict is ${verdict}, not ${claim.verdict}${firstLine(result)}`;
  if (claim.verdicts && !claim.verdicts.includes(verdict)) return `the verdict is ${verdict}, not one of ${claim.verdicts.join(', ')}${firstLine(result)}`;
  if (claim.exit !== undefined && result.exitCode !== claim.exit) return `the exit code is ${result.exitCode}, not ${claim.exit}`;
  if (claim.output !== undefined && result.stdout !== claim.output)
    return `the output is ${JSON.stringify(result.stdout)}, not ${JSON.stringify(claim.output)}`;
  if (claim.outputs && !claim.outputs.includes(result.stdout)) return `the output ${JSON.stringify(result.stdout)} is not in the list`;
  const unprinted = claim.prints?.find((part) => !result.stdout.includes(part));
  if (unprinted !== undefined) return `the output has no ${JSON.stringify(unprinted)}`;
  const unreported = claim.stderr?.find((part) => !result.stderr.includes(part));
  if (unreported !== undefined) return `standard error has no ${JSON.stringify(unreported)}`;
  if (claim.line !== undefined && endLine(result, program) !== claim.line) return `it ends at line ${endLine(result, program)}, not ${claim.line}`;
  return refuteEnd(claim, program, result);
}

function refuteEnd(claim: Claim, program: string, result: RunResult): string | null {
  if (claim.blocked === undefined && claim.left === undefined) return null;
  if (!result.trace) return 'there is no trace to tell which goroutines are left';
  const traced = leftAtEnd(result.trace);
  const { left } = traced;
  const blocked = verdictOf(result) === 'deadlock' ? blockedInDump(result.stderr, program) : traced.blocked;
  if (claim.left !== undefined && left !== claim.left) return `${left} goroutines are left, not ${claim.left}`;
  const wrong = claim.blocked?.find((wanted) => !blocked.some((found) => fits(wanted, found)));
  if (wrong) return `nothing is blocked at line ${wrong.line} in ${wrong.reason}; blocked are: ${blocked.map(blockedText).join('; ') || 'none'}`;
  if (claim.blocked && claim.blocked.length !== blocked.length)
    return `${blocked.length} goroutines are blocked, not ${claim.blocked.length}: ${blocked.map(blockedText).join('; ')}`;
  return null;
}

function fits(wanted: Blocked, found: Blocked): boolean {
  return wanted.line === found.line && wanted.reason === found.reason && (wanted.goroutine === undefined || wanted.goroutine === found.goroutine);
}

function blockedText(b: Blocked): string {
  return `goroutine ${b.goroutine} at line ${b.line} in ${b.reason}`;
}

/** A set that promises what never happens is a wrong key as well. */
function unseen(what: string, promised: readonly string[] | undefined, seen: readonly string[], count: number): string | null {
  const never = promised?.find((item) => !seen.includes(item));
  return never === undefined ? null : `the ${what} ${JSON.stringify(never)} never occurs in ${count} runs`;
}

function firstLine(result: RunResult): string {
  const line = result.stderr.split('\n').find((l) => l.trim() !== '');
  return line === undefined ? '' : `: ${line}`;
}
