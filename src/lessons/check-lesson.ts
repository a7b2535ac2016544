/**
 * The gate: runs every program of a lesson over several seeds and holds the lesson to what it says. The stated expectation
 * must be true, the key of each prediction must be true, and **no other option may be true as well**.
 */
import { encodeUtf8 } from '../source/bytes.ts';
import type { RunProgram, RunRequest, ScriptedSignal } from '../program/result.ts';
import { refute, type SeededRun } from './claim.ts';
import type { Claim, Lesson, Prediction, Program, Step } from './lesson.ts';

export interface StepProblem {
  readonly lesson: string;
  readonly step: string;
  readonly message: string;
}

/** The seed a step is shown with unless it names one. */
export const lessonSeed = '1';

/** How many schedules are tried: where one outcome is promised, and where several are. */
export const seedsTried = { one: 12, several: 60 };

/** Far more than a lesson needs, and little enough that a slip of an author does not hang the screen. */
const lessonLimits = { wallMs: 20_000, output: 1 << 20, events: 50_000 };

/** How a step's program is run: the language version (the N of `go 1.N`), the newest if none is given, and the signals it is sent. */
export interface RunSetting {
  readonly go?: number;
  readonly signals?: readonly ScriptedSignal[];
}

/** The setting of a step's first run, or of that under another of its versions. */
export function settingOf(step: Step, version = 0): RunSetting {
  const go = step.versions?.[version]?.go;
  return { ...(go === undefined ? {} : { go }), ...(step.signals ? { signals: step.signals } : {}) };
}

/** The request that runs a program of a lesson. */
export function programRequest(program: Program, seed: string, setting: RunSetting = {}): RunRequest {
  const name = `./${program.name}`;
  return {
    main: { path: 'command-line-arguments', dir: '.', files: [{ name, path: `/lesson/${program.name}`, text: encodeUtf8(program.text) }] },
    ...(setting.go === undefined ? {} : { module: { path: 'lesson', goVersion: setting.go } }),
    seed,
    level: 'trace',
    ...(setting.signals ? { signals: setting.signals } : {}),
    limits: lessonLimits,
  };
}

export async function checkLesson(lesson: Lesson, runProgram: RunProgram): Promise<StepProblem[]> {
  const problems: StepProblem[] = [];
  for (const step of lesson.steps) {
    const messages = step.program ? await checkStep(step, step.program, runProgram) : [];
    problems.push(...messages.map((message) => ({ lesson: lesson.id, step: step.id, message })));
  }
  return problems;
}

async function checkStep(step: Step, program: Program, runProgram: RunProgram): Promise<string[]> {
  const runs = await runSeeds(step, program, runProgram, 0);
  const expectation = step.expect ? refute(withVerdict(step.expect), program.name, runs) : null;
  const wrong = expectation === null ? [] : [`expect: ${expectation}`];
  return [...wrong, ...(step.predict ? checkKey(step.predict, program.name, runs) : []), ...(await checkOtherVersions(step, program, runProgram))];
}

/** A question is asked about the first version; the others must do what is said of them. */
async function checkOtherVersions(step: Step, program: Program, runProgram: RunProgram): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, { go, expect }] of (step.versions ?? []).entries()) {
    if (index === 0) continue;
    const refuted = refute(withVerdict(expect), program.name, await runSeeds(step, program, runProgram, index));
    if (refuted !== null) wrong.push(`expect of go 1.${go}: ${refuted}`);
  }
  return wrong;
}

async function runSeeds(step: Step, program: Program, runProgram: RunProgram, version: number): Promise<SeededRun[]> {
  const expectations = step.versions?.map((v) => v.expect) ?? [step.expect];
  const several = [...expectations, ...(step.predict?.options ?? []).map((option) => option.claim)].some(isSeveral);
  const runs: SeededRun[] = [];
  for (let i = 0; i < (several ? seedsTried.several : seedsTried.one); i++) {
    const seed = i === 0 ? (step.seed ?? lessonSeed) : String(i + 1);
    runs.push({ seed, result: await runProgram(programRequest(program, seed, settingOf(step, version))) });
  }
  return runs;
}

function isSeveral(claim: Claim | undefined): boolean {
  return claim?.when === 'sometimes' || claim?.outputs !== undefined || claim?.verdicts !== undefined;
}

/** An expectation that names no verdict expects a normal end. */
function withVerdict(claim: Claim): Claim {
  return claim.verdict === undefined && claim.verdicts === undefined ? { ...claim, verdict: 'ok' } : claim;
}

function checkKey(prediction: Prediction, program: string, runs: readonly SeededRun[]): string[] {
  return prediction.options.flatMap((option, index) => {
    const refuted = refute(option.claim, program, runs);
    if (index === prediction.answer) return refuted === null ? [] : [`the key is ${option.letter}, but ${refuted}`];
    return refuted === null ? [`option ${option.letter} is true as well, though the key is ${prediction.options[prediction.answer]?.letter}`] : [];
  });
}
