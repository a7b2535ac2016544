/**
 * What a program comes to, over its schedules. Questions are keyed against this interface alone, so that whoever finds the
 * outcomes can be replaced: at present seeded schedules, which prove nothing about those that were not tried.
 */
import { seedsOf } from '../../explorer/strategy.ts';
import type { RunProgram, RunRequest, RunResult } from '../../program/result.ts';
import { endLine, leftAtEnd, verdictOf } from '../verdict.ts';

/** One thing that happens: a run that shows it stands for all schedules that came to the same. */
export interface Outcome {
  /** Replays it. */
  readonly seed: string;
  readonly result: RunResult;
  /** How many of the schedules tried came to this. */
  readonly times: number;
}

export interface Outcomes {
  /** In the order in which they were met; at least one. */
  readonly outcomes: readonly Outcome[];
  /** Schedules tried. */
  readonly tried: number;
  /** There was nothing to choose: the one run is all that can happen. */
  readonly deterministic: boolean;
}

export interface OutcomeSource {
  /** The seed of the request does not matter. Never rejects for what a program does. */
  outcomesOf(request: RunRequest): Promise<Outcomes>;
}

export const quizSchedules = 200;

/** Go's own order, then random walks. Remembers what it has run, since questions share programs. */
export class SeededSchedules implements OutcomeSource {
  private readonly known = new Map<string, Promise<Outcomes>>();

  constructor(
    private readonly runProgram: RunProgram,
    private readonly schedules = quizSchedules,
  ) {}

  outcomesOf(request: RunRequest): Promise<Outcomes> {
    const key = JSON.stringify(request);
    const there = this.known.get(key) ?? this.run(request);
    this.known.set(key, there);
    return there;
  }

  private async run(request: RunRequest): Promise<Outcomes> {
    const found = new Map<string, Outcome>();
    let tried = 0;
    for (const seed of seedsOf(this.schedules)) {
      const result = await this.runProgram({ ...request, seed });
      tried++;
      const identity = identityOf(result, request);
      const before = found.get(identity);
      found.set(identity, before ? { ...before, times: before.times + 1 } : { seed, result, times: 1 });
      if (isDeterministic(result)) return { outcomes: [...found.values()], tried, deterministic: true };
    }
    return { outcomes: [...found.values()], tried, deterministic: false };
  }
}

/** One goroutine that drew no choice, or none at all since it does not compile: other seeds change nothing. */
function isDeterministic({ outcome, choices, goroutines }: RunResult): boolean {
  return outcome === 'compile-error' || (choices === 0 && goroutines === 1);
}

/** Everything that a claim or a question can see of a run. */
function identityOf(result: RunResult, request: RunRequest): string {
  const program = (request.main.files[0]?.name ?? '').replace(/^\.\//, '');
  const end = result.trace ? leftAtEnd(result.trace) : null;
  const blocked = result.blocked.map((b) => [b.id, b.line, b.state]);
  return JSON.stringify([verdictOf(result), result.exitCode, result.stdout, withoutAddresses(result.stderr), endLine(result, program), blocked, end]);
}

function withoutAddresses(text: string): string {
  return text.replace(/0x[0-9a-f]+/g, '0x?');
}
