/**
 * The check of an exercise: it compiles; its tests pass under every one of many schedules, without a panic, a deadlock or a
 * goroutine left behind, within the limits; vet has nothing to say. Stops at the first schedule that fails.
 *
 * Deterministic: the same files give the same report, since nothing here depends on how fast the machine is (but for the
 * wall limit on one run, which only a program without an end meets). Not a proof: schedules that were not tried may fail.
 */
import { seedsOf } from '../../explorer/strategy.ts';
import type { Limits, PlainDiagnostic, RunProgram } from '../../program/result.ts';
import { type TestedFiles, testRequest } from '../../program/test-run.ts';
import { findingOf } from './classify.ts';
import type { CheckReport, Finding } from './report.ts';

export const defaultSchedules = 100;

/** A minute of virtual time: an exercise that waits longer waits for what never comes. */
const virtualTimeout = 60e9;

/** Loops without an end meet the limit of steps; the wall clock runs while the first run is built too, which takes long on a busy machine. */
const checkLimits: Partial<Limits> = { steps: 30_000_000, output: 1 << 20, goroutines: 50_000, wallMs: 60_000 };

export interface CheckOptions {
  readonly schedules?: number;
  /** Only this one. */
  readonly seed?: string;
  /** Called after each schedule. */
  readonly onSchedule?: (tried: number) => void;
  /** Asked before each schedule: whether the answer is still wanted. */
  readonly cancelled?: () => boolean;
}

/** Thrown when `cancelled` said so. */
export class CheckCancelled extends Error {}

export async function checkFiles(files: TestedFiles, runProgram: RunProgram, options: CheckOptions = {}): Promise<CheckReport> {
  const seeds = options.seed !== undefined ? [options.seed] : seedsOf(options.schedules ?? defaultSchedules);
  const names = files.main.files.map((f) => f.name);
  let tried = 0;
  let vet: readonly PlainDiagnostic[] | undefined;
  for (const seed of seeds) {
    if (options.cancelled?.()) throw new CheckCancelled();
    const result = await runProgram(testRequest(files, { seed, timeout: virtualTimeout, limits: checkLimits }));
    if (options.cancelled?.()) throw new CheckCancelled();
    const finding = findingOf(result, names);
    if (finding && result.outcome === 'compile-error') return failed(finding, 0, seeds.length, []);
    vet ??= result.vet?.filter(isVetReport);
    tried++;
    options.onSchedule?.(tried);
    if (finding) return failed(finding, tried, seeds.length, vet ?? (await vetReports(files, runProgram)));
  }
  const reports = vet ?? (await vetReports(files, runProgram));
  if (reports.length > 0) return failed(vetFinding(reports), tried, seeds.length, []);
  return { passed: true, finding: null, tried, planned: seeds.length, hints: [] };
}

function failed(finding: Finding, tried: number, planned: number, hints: readonly PlainDiagnostic[]): CheckReport {
  return { passed: false, finding, tried, planned, hints };
}

function isVetReport(d: PlainDiagnostic): boolean {
  return d.code.startsWith('vet:');
}

/** For runs that were ended from outside, which say nothing about vet. */
async function vetReports(files: TestedFiles, runProgram: RunProgram): Promise<readonly PlainDiagnostic[]> {
  const result = await runProgram({ ...files, vet: true });
  return result.diagnostics.filter(isVetReport);
}

function vetFinding(diagnostics: readonly PlainDiagnostic[]): Finding {
  return { verdict: 'vet', seed: null, test: null, place: diagnostics[0] ?? null, message: '', waiting: [], diagnostics };
}
