/** What a check came to, as data. `explain.ts` puts it into words. */
import type { PlainDiagnostic } from '../../program/result.ts';
import type { CheckVerdict } from '../exercise.ts';

export interface Place {
  /** As diagnostics name it. */
  readonly file: string;
  readonly line: number;
}

export interface Waiting extends Place {
  /** Go's number of the goroutine. */
  readonly goroutine: number;
  /** As Go names it: `chan receive`, `sync.WaitGroup.Wait`… */
  readonly state: string;
  readonly fn: string;
  /** The `go` statement that started it; null where it is not known, and for the tests' own goroutines. */
  readonly started: Place | null;
}

/** Why one schedule was rejected. */
export interface Finding {
  readonly verdict: CheckVerdict;
  /** The schedule that shows it; null where none was run (it does not compile, vet). */
  readonly seed: string | null;
  /** The test in which it happened, where one can be named. */
  readonly test: string | null;
  readonly place: Place | null;
  /** The message of the panic, of the failed test, of the compiler…; lines. */
  readonly message: string;
  /** Who waited when it ended. */
  readonly waiting: readonly Waiting[];
  /** What the compiler or vet said. */
  readonly diagnostics: readonly PlainDiagnostic[];
}

export interface CheckReport {
  readonly passed: boolean;
  /** Null after a pass. */
  readonly finding: Finding | null;
  /** How many schedules were run, and how many would have been. */
  readonly tried: number;
  readonly planned: number;
  /** What vet says besides, where something else failed. */
  readonly hints: readonly PlainDiagnostic[];
}
