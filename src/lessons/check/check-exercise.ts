/**
 * The gate for an exercise: its starter fails as it says, each solution passes, each wrong attempt is rejected with the
 * verdict that it states. Go's own toolchain is asked elsewhere (`gocl dev check --go`).
 */
import type { RunProgram } from '../../program/result.ts';
import type { TestedFiles } from '../../program/test-run.ts';
import type { CheckVerdict, Exercise } from '../exercise.ts';
import { checkFiles } from './check-files.ts';
import { explain } from './explain.ts';

export interface ExerciseProblem {
  readonly exercise: string;
  /** `fanout.go`, `solution/fanout.go`, `wrong/no-close.go`. */
  readonly file: string;
  readonly message: string;
}

/** The module that `gocl init` lays out. */
export const exerciseModule = { path: 'exercises', goVersion: 26 };

/** The exercise as a package, with `source` in the place of the learner's file. */
export function exerciseFiles(exercise: Exercise, source: string): TestedFiles {
  const dir = `${exercise.lesson}/${exercise.id}`;
  const file = (name: string, text: string) => ({ name: `${dir}/${name}`, path: `/${exerciseModule.path}/${dir}/${name}`, text });
  const files = [file(`${exercise.id}.go`, source), file(`${exercise.id}_test.go`, exercise.test)];
  return { main: { path: `${exerciseModule.path}/${dir}`, dir, files }, module: exerciseModule };
}

/** Everything of an exercise that must hold; empty when it does. */
export async function checkExercise(exercise: Exercise, runProgram: RunProgram): Promise<ExerciseProblem[]> {
  const problems: ExerciseProblem[] = [];
  const hold = async (file: string, source: string, wanted: CheckVerdict | null): Promise<void> => {
    const message = await refuteVerdict(exercise, source, wanted, runProgram);
    if (message !== null) problems.push({ exercise: exercise.id, file, message });
  };
  await hold(`${exercise.id}.go`, exercise.starter, exercise.fails);
  for (const s of exercise.solutions) await hold(`solution/${s.name}.go`, s.text, null);
  for (const w of exercise.wrong) await hold(`wrong/${w.name}.go`, w.text, w.verdict);
  return problems;
}

/** Why the source does not get the verdict; null when it does. */
async function refuteVerdict(exercise: Exercise, source: string, wanted: CheckVerdict | null, runProgram: RunProgram): Promise<string | null> {
  const report = await checkFiles(exerciseFiles(exercise, source), runProgram);
  const got = report.finding?.verdict ?? null;
  if (satisfies(got, wanted)) return null;
  const said = explain(report, `./${exercise.lesson}/${exercise.id}`, 'en');
  const words = [said.sentence, ...said.details, ...(said.replay ? [said.replay] : [])].join('\n    ');
  return `${wanted === null ? 'must pass' : `must be rejected as ${wanted}`}, but the check says ${got ?? 'pass'}: ${words}`;
}

/** A race shows as what it leads to, as long as the engine has no detector for races. */
function satisfies(got: CheckVerdict | null, wanted: CheckVerdict | null): boolean {
  return got === wanted || (wanted === 'race' && (got === 'wrong-output' || got === 'panic' || got === 'fatal'));
}
