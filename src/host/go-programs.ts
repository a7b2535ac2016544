/**
 * What real Go says of the programs of lessons, where it is installed: those of which a step states the exact output, in every run, must
 * print it there too and end with the same status. Programs that get signals, sets of outputs and what would take long in
 * real time are left to `npm run oracle`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuteRun } from '../lessons/claim.ts';
import { programRequest, settingOf } from '../lessons/check-lesson.ts';
import type { Claim, Lesson, Program, Step } from '../lessons/lesson.ts';
import type { RunProgram } from '../program/result.ts';
import type { RunCommand } from './go-toolchain.ts';

interface Stated {
  readonly where: string;
  readonly program: Program;
  readonly step: Step;
  /** Index of the language version. */
  readonly version: number;
  /** The N of `go 1.N` of its module. */
  readonly go: number;
  readonly output: string;
  readonly expect: Claim;
}

/** What go.mod says where a step does not care. */
const newestGo = 26;
/** Virtual nanoseconds a program may take: as long takes real Go. */
const longest = 10e9;

/** A line for each program with which real Go does not agree in one of three runs (its clock is real); empty when all do. */
export async function goProgramVerdicts(lessons: readonly Lesson[], runProgram: RunProgram, run: RunCommand): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gocl-go-'));
  try {
    const lines: string[] = [];
    for (const [index, stated] of lessons.flatMap(statedPrograms).entries()) {
      const ours = await runProgram(programRequest(stated.program, stated.step.seed ?? '1', settingOf(stated.step, stated.version)));
      if (ours.virtualNs > longest || refuteRun(stated.expect, stated.program.name, ours) !== null) continue;
      const wrong = disagreement(join(folder, `p${index}`), stated, ours.exitCode, run);
      if (wrong !== null) lines.push(`${stated.where}: ${wrong}`);
    }
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function statedPrograms(lesson: Lesson): Stated[] {
  return lesson.steps.flatMap((step) => {
    const { program, signals } = step;
    if (!program || signals) return [];
    const runs = step.versions ?? (step.expect ? [{ go: newestGo, expect: step.expect }] : []);
    return runs.flatMap(({ go, expect }, version): Stated[] => {
      const { output, when } = expect;
      if (output === undefined || when === 'sometimes') return [];
      return [{ where: `${lesson.id}/programs/${program.name}${step.versions ? ` (go 1.${go})` : ''}`, program, step, version, go, output, expect }];
    });
  });
}

function disagreement(dir: string, { program, go, output }: Stated, exitCode: number, run: RunCommand): string | null {
  mkdirSync(dir);
  writeFileSync(join(dir, 'go.mod'), `module lesson\n\ngo 1.${go}\n`);
  writeFileSync(join(dir, program.name), program.text);
  const built = run('go', ['build', '-o', 'program', '.'], dir);
  if (built.code !== 0) return exitCode === 1 ? null : `real Go does not compile it: ${built.output.trim()}`;
  let wrong: string | null = null;
  for (let attempt = 0; attempt < 3; attempt++) {
    const real = run(join(dir, 'program'), [], dir);
    if (real.stdout === output && real.code === exitCode) return null;
    wrong = `real Go prints ${JSON.stringify(real.stdout)} and exits with ${real.code}, not ${JSON.stringify(output)} and ${exitCode}`;
  }
  return wrong;
}
