/** The results of `gocl check` for machines. Deterministic: no times, no order but the curriculum's. */
import type { Exercise } from '../exercise.ts';
import type { Explanation } from './explain.ts';
import type { CheckReport } from './report.ts';

export interface Checked {
  readonly exercise: Exercise;
  readonly report: CheckReport;
  readonly said: Explanation;
}

/** The documented shape of `--format json`. */
export function toJson(all: readonly Checked[]): string {
  const exercises = all.map(({ exercise, report, said }) => ({
    name: exercise.id,
    lesson: exercise.lesson,
    passed: report.passed,
    verdict: report.finding?.verdict ?? 'pass',
    message: said.sentence,
    details: said.details,
    file: report.finding?.place?.file ?? null,
    line: report.finding?.place?.line ?? null,
    test: report.finding?.test ?? null,
    rule: said.rule,
    seed: report.finding?.seed ?? null,
    replay: said.replay,
    schedulesTried: report.tried,
    schedulesPlanned: report.planned,
  }));
  const passed = all.filter((c) => c.report.passed).length;
  return `${JSON.stringify({ version: 1, passed, failed: all.length - passed, exercises }, null, 2)}\n`;
}

/** Workflow commands of GitHub Actions: an annotation for each failure, a plain line for each pass. */
export function toGithub(all: readonly Checked[]): string {
  return all.map(githubLine).join('');
}

function githubLine({ exercise, report, said }: Checked): string {
  const { finding } = report;
  if (!finding) return `${exercise.id}: ${said.tried}\n`;
  const place = finding.place ? { file: finding.place.file.replace(/^\.\//, ''), line: String(finding.place.line) } : {};
  const properties = Object.entries({ ...place, title: `${exercise.id}: ${finding.verdict}` }).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::error ${properties.join(',')}::${escapeData(bodyOf(said).join('\n'))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** JUnit XML as most CI systems read it: a test case an exercise. */
export function toJunit(all: readonly Checked[]): string {
  const failures = all.filter((c) => !c.report.passed).length;
  const cases = all.map(({ exercise, report, said }) => {
    const head = `    <testcase classname="${xml(exercise.lesson)}" name="${xml(exercise.id)}"`;
    const { finding } = report;
    if (!finding) return `${head}/>`;
    return `${head}>\n      <failure type="${xml(finding.verdict)}" message="${xml(said.sentence)}">${xml(bodyOf(said).join('\n'))}</failure>\n    </testcase>`;
  });
  const suite = `  <testsuite name="gocl" tests="${all.length}" failures="${failures}">\n${cases.map((c) => `${c}\n`).join('')}  </testsuite>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites tests="${all.length}" failures="${failures}">\n${suite}\n</testsuites>\n`;
}

function bodyOf(said: Explanation): string[] {
  return [said.sentence, ...said.details, said.rule, ...(said.replay ? [said.replay] : []), said.tried];
}

/** Characters that XML 1.0 does not allow are left out. */
function xml(text: string): string {
  return text
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
